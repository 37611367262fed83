export { BESLUITACHTIG, isBesluitachtig, isFormeel } from './besluitachtig.ts';
export { deelVan } from './deel.ts';
export * from './dossier.schema.ts';
export { type DossierFout, MEEST_FOUTEN, wijzer } from './dossierFout.ts';
export { dossierJsonSchema } from './dossierJsonSchema.ts';
export { AFGELEIDE_FEITEN, FEITEN_AKKOORD, FEITEN_JA_NEE } from './feiten.ts';
export * from './gebeurtenis.schema.ts';
export { type Kroniek, type LeesMoment, leesKroniek } from './kroniek.ts';
export { type LeesbaarDeel, leesbaarDeel } from './leesbaarDeel.ts';
export { leesDossier } from './leesDossier.ts';
export { leesGebeurtenis } from './leesGebeurtenis.ts';
export { isGesloten, magNaSluiting } from './naSluiting.ts';
export {
  huishoudenCodes,
  isVerhuld,
  letterCode,
  nieuwePartijCode,
  partijCodes,
  VERHULDE_ROLLEN,
} from './partijCodes.ts';
export { MAX_DIEPTE_JSON, zoekOnveilig } from './veiligeBoom.ts';
export { maakVerhulling, type Verhulling } from './verhul.ts';
export { vervangVerwijzingen } from './vervangVerwijzingen.ts';
export { MAAKT_BESLUIT, type Ruimte, verwijzingenVan } from './verwijzingen.ts';
export * from './waardenlijsten.ts';
export { isInZicht, zichtenBinnen, zichtVan } from './zicht.ts';
