export * from './beoordeelAntwoord.ts';
export * from './beoordeelVraag.ts';
export { dektAntwoord, type VerborgenAntwoord, verborgenAntwoorden } from './verborgenAntwoorden.ts';
export {
  ENIG_ONDERDEEL,
  type Kleur,
  regelsVanKleuren,
  regelsVanMatrix,
  type Vraagregel,
} from './vraagregel.ts';
export {
  type GeslotenVraag,
  heeftKleurGehad,
  isOverlastgever,
  kleurVan,
  type Vragen,
  vragenVoor,
} from './vragenVoor.ts';
