export {
  type Gegenereerd,
  type GenereerOpties,
  genereerDossiers,
  genereerMetVerhaal,
} from './genereerDossiers.ts';
export type { Bedragen, Geplant } from './zaak.ts';
