export { type Bron, bronTekst } from './bron.ts';
export {
  dagenTussen,
  dagnummer,
  isWeekend,
  jaarVan,
  plusDagen,
  plusDagenMoment,
  plusJaren,
  plusMaanden,
  plusUren,
  plusWeken,
  vanDagnummer,
  type Weekdag,
  weekdag,
} from './datumrekenen.ts';
export { alle, een, niet, type Waarheid, waarheid } from './kleene.ts';
export { ok, type Result, type Weigering, weiger } from './result.ts';
export { zBron, zDatum, zEurocent, zMoment, zTijdstip } from './waarden.schema.ts';
export {
  type Brand,
  type Datum,
  dagVan,
  datum,
  type Eurocent,
  eurocent,
  isDatum,
  isEurocent,
  isMoment,
  isTijdstip,
  type Moment,
  moment,
  type Tijdstip,
  tijdstip,
  vergelijkTijdstip,
} from './waarden.ts';
