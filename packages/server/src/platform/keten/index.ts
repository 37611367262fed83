export { type Betrokkene, ontsleutelBetrokkene, versleutelBetrokkene } from './betrokkene.ts';
export { canoniekeJson } from './canoniekeJson.ts';
export {
  controleerGetekend,
  controleerHoofd,
  draaiHoofdSleutel,
  type EerdereSleutel,
  type GetekendHoofd,
  type Hoofd,
  type HoofdSleutel,
  laadHoofdSleutel,
  publiekePem,
  publiekeSleutels,
  sleutelId,
  teken,
  tekenHoofd,
} from './hoofd.ts';
export {
  type Ankers,
  beginHash,
  controleerInhoud,
  controleerKeten,
  type Ketenuitkomst,
  nieuwZout,
  type Schakel,
  schakel,
  verbintenis,
} from './keten.ts';
export { merkVan } from './merk.ts';
