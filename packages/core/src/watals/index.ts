export { MOMENTSOORTEN, type Momentsoort } from './beslismomenten.ts';
export { maakVergelijking, type Vergelijking } from './maakVergelijking.ts';
export { rondAf } from './rondAf.ts';
export { telOp, telOvergeslagen } from './telOp.ts';
export * from './uitkomst.ts';
export { INDELING, type Verdeling } from './verdeling.ts';
export { type DossierVerschil, vergelijkDossier } from './vergelijkDossier.ts';
export type { PersoonStandVerschil } from './vergelijkPersoonstanden.ts';
export { type StandVerschil, vergelijkStand } from './vergelijkStand.ts';
