export {
  eisVerwerkingsregister,
  laadVerwerkingsregister,
  leesVerwerkingsregister,
  type Verwerkingsregister,
} from './laadVerwerkingsregister.ts';
