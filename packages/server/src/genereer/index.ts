export { type Beleidswoorden, beleidswoordenVan } from './beleidswoorden.ts';
export {
  type Gegenereerd,
  type GenereerOpties,
  genereerDossiers,
  genereerMetVerhaal,
} from './genereerDossiers.ts';
export { genereerMeldingen, type LosseMelding } from './losseMeldingen.ts';
export type { Bedragen, Geplant } from './zaak.ts';
