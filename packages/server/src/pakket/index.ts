export { type BewaardeDocumenten, bewaarDocumenten } from './bewaarDocumenten.ts';
export { controleerPakket, leesDossierJson, type PakketUitkomst } from './controleerPakket.ts';
export { GRENS_JSON, leesJson } from './leesJson.ts';
export { openPakket, PAKKET_GRENZEN, type Pakket, type PakketGrenzen } from './leesPakket.ts';
export type { PakketFout } from './pakketvorm.ts';
export {
  DocumentBeschadigd,
  type ExportDocument,
  type ExportSchakel,
  type PakketInhoud,
  schrijfPakket,
} from './schrijfPakket.ts';
