export { beoordeelToegang, rechtenVan } from './beoordeelToegang.ts';
export { COMPARTIMENT_ROLLEN, RECHTEN } from './rechten.ts';
export * from './toegang.ts';
