export { ORGANISATIESOORTEN, type Organisatiesoort } from '../dossier/index.ts';
export { beoordeelToegang, rechtenVan } from './beoordeelToegang.ts';
export { blijftDicht, type GegevenDeling, isDelingVan } from './delingdekking.ts';
export { kanNoodtoegang, NOOD_COMPARTIMENTEN, type NoodCompartiment } from './noodtoegang.ts';
export { COMPARTIMENT_ROLLEN, RECHTEN } from './rechten.ts';
export * from './toegang.ts';
