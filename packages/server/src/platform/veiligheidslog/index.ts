export {
  type Bron,
  huidigeBron,
  kortAgent,
  leesTraceparent,
  nieuweOperatie,
  nieuweTrace,
  vanuit,
} from './bron.ts';
export { straatMerk } from './straatMerk.ts';
export { schrijfVeiligheid, type Veiligheidsregel } from './veiligheidslog.store.ts';
