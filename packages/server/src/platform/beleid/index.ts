export { BELEIDSCHEMA_BESTANDEN, beleidSchemaTekst } from './beleidSchema.ts';
export { BeleidLaadtNiet, laadBeleidskast } from './kast.ts';
export {
  type Beleidsvoorraad,
  controleerBeleidsbestand,
  laadBeleid,
  laadBeleidsbestand,
} from './laadBeleid.ts';
export { type BestandFout, leesYaml, MAX_BYTES } from './leesYaml.ts';
