export { type Afdoening, bewijsVingerafdruk, isAfgedaan } from './afdoening.ts';
export { bepaalLadder, type Sport, volgendeSport } from './ladder.ts';
export {
  type AanZet,
  berekenStand,
  type LopendBesluit,
  type Stand,
  type StandVraag,
  type TermijnKort,
} from './stand.ts';
export type * from './toets.ts';
export { maandagVan, WEKEN_IN_STROOK, type Week, wekenStrook } from './weken.ts';
