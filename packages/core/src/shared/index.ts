export { type Bron, bronTekst } from './bron.ts';
export { datumInWoorden } from './datumInWoorden.ts';
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
export { duizendtallen } from './duizendtallen.ts';
export { type Invoerfout, leesInvoer, padTekst } from './invoer.ts';
export { zFeestdagenJaar } from './kalender.schema.ts';
export {
  type Feestdag,
  type FeestdagenJaar,
  type Kalender,
  type KalenderWeigering,
  maakKalender,
  OntbrekendJaar,
} from './kalender.ts';
export { alle, een, niet, type Waarheid, waarheid } from './kleene.ts';
export { nuMeteen, overlapt, periodeOp } from './periode.ts';
export { ok, type Result, type Weigering, weiger } from './result.ts';
export {
  berekenTermijn,
  type Eenheid,
  type Termijn,
  type TermijnVraag,
  type TermijnWeigering,
} from './termijn.ts';
export { zBron, zDatum, zEurocent, zMoment, zPeildatum, zTijdstip } from './waarden.schema.ts';
export {
  type Brand,
  type Datum,
  dagVan,
  datum,
  EERSTE_JAAR,
  type Eurocent,
  eurocent,
  isDatum,
  isEurocent,
  isMoment,
  isPeildatum,
  isTijdstip,
  LAATSTE_JAAR,
  type Moment,
  moment,
  type Tijdstip,
  tijdstip,
  vergelijkTijdstip,
} from './waarden.ts';
export {
  berekenWettelijkeTermijn,
  parseWettelijkeTermijnen,
  type WettelijkeTermijn,
  type WettelijkeTermijnen,
  zWettelijkeTermijnen,
} from './wettelijkeTermijn.ts';
