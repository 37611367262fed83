export { controleerPakket, type PakketUitkomst } from './controleerPakket.ts';
export { openPakket, PAKKET_GRENZEN, type Pakket, type PakketGrenzen } from './leesPakket.ts';
export type { PakketBeleidStand, Pakketbeleid, PakketFout } from './pakketvorm.ts';
export {
  DocumentBeschadigd,
  type ExportDocument,
  type ExportSchakel,
  type PakketInhoud,
  schrijfPakket,
} from './schrijfPakket.ts';
