export {
  laadVerwerkingsregister,
  leesVerwerkingsregister,
  type Verwerkingsregister,
} from './laadVerwerkingsregister.ts';
