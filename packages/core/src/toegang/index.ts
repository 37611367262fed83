export { ORGANISATIESOORTEN, type Organisatiesoort } from '../dossier/index.ts';
export { beoordeelToegang, bereikVan, rechtenVan } from './beoordeelToegang.ts';
export { blijftDicht, type GegevenDeling, isDelingVan } from './delingdekking.ts';
export { type Gesloten, NOEM_AANLEIDING } from './gesloten.ts';
export { kanNoodtoegang, NOOD_COMPARTIMENTEN, type NoodCompartiment } from './noodtoegang.ts';
export { type Reikwijdte, reikwijdteVan } from './overzicht.ts';
export {
  COMPARTIMENT_ROLLEN,
  DOELEN_VAN,
  PARTNERROLLEN,
  RECHTEN,
  ROLLEN_MET_PLAATS,
  rolPast,
} from './rechten.ts';
export { waaromRollenNiet } from './rolregels.ts';
export * from './toegang.ts';
