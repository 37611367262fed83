export { type Afdoening, bewijsVingerafdruk, isAfgedaan } from './afdoening.ts';
export { bepaalKrachten, KRACHTEN, type Kracht } from './bewijs/kracht.ts';
export { type DeelbaarFeit, deelbareFeiten } from './deelbareFeiten.ts';
export { type EerdereInvordering, eerdereInvorderingen } from './dwangsom/eerdereInvorderingen.ts';
export { bepaalGebreken } from './gebreken/bepaalGebreken.ts';
export { GEBREK_REGELS } from './gebreken/index.ts';
export type { GebrekRegel } from './gebreken/regel.ts';
export { type GevolgdeStap, gevolgdeStappen } from './gevolgdeStappen.ts';
export { mogelijkeWissels } from './herzienOp.ts';
export { houdAchter, type Verborgen, zoekVerborgen } from './houdAchter.ts';
export { bepaalLadder, type Sport, volgendeSport } from './ladder.ts';
export { onderAnderBeleid } from './onderAnderBeleid.ts';
export { bepaalPersonen, feitenVanPersoon, zoekPersonen } from './personen.ts';
export {
  type AanZet,
  berekenStand,
  type LopendBesluit,
  type Stand,
  type StandVraag,
  type TermijnKort,
} from './stand.ts';
export { berekenStanden, kiesStand, type ZichtStand } from './standPerZicht.ts';
export { type Alinea, schrijfStandVanZaken } from './standVanZaken.ts';
export { bepaalFase, bepaalStappen } from './stappen.ts';
export * from './toets.ts';
export { bouwToetsbasis, type Toetsbasis, type Wet } from './toetsbasis.ts';
export { toets } from './voerToetsUit.ts';
export { maandagVan, WEKEN_IN_STROOK, type Week, wekenStrook } from './weken.ts';
