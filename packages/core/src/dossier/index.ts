export { deelVan } from './deel.ts';
export * from './dossier.schema.ts';
export { type DossierFout, MEEST_FOUTEN, wijzer } from './dossierFout.ts';
export {
  AFGELEIDE_FEITEN,
  controleerFeiten,
  FEITEN_AKKOORD,
  FEITEN_JA_NEE,
  type FeitAfspraak,
  type FeitType,
} from './feiten.ts';
export * from './gebeurtenis.schema.ts';
export { type Kroniek, type LeesMoment, leesKroniek } from './kroniek.ts';
export { leesDossier } from './leesDossier.ts';
export { leesGebeurtenis } from './leesGebeurtenis.ts';
export { huishoudenCodes, isVerhuld, letterCode, nieuwePartijCode, partijCodes } from './partijCodes.ts';
export { MAX_DIEPTE_JSON } from './veiligeBoom.ts';
export { maakVerhulling, type Verhulling } from './verhul.ts';
export * from './waardenlijsten.ts';
