import { dagenInMaand, getalOp } from './burgerlijk.ts';

declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** A calendar day in Europe/Amsterdam, `YYYY-MM-DD`. Compares correctly with `<` and `<=`. */
export type Datum = Brand<string, 'Datum'>;
/** A local clock time in Europe/Amsterdam, `YYYY-MM-DDThh:mm`. Compares correctly with `<` and `<=`. */
export type Moment = Brand<string, 'Moment'>;
/** A day, or a clock time on a day. A day alone sorts before every time on that day. */
export type Tijdstip = Datum | Moment;
/** A whole number of eurocents. Never a float, never euros. */
export type Eurocent = Brand<number, 'Eurocent'>;

/** A day that exists in the years 1-9999, written `YYYY-MM-DD`. */
export function isDatum(waarde: unknown): waarde is Datum {
  return typeof waarde === 'string' && waarde.length === 10 && beginMetDag(waarde);
}

/**
 * A minute on an existing day, written `YYYY-MM-DDThh:mm`, 00:00 to 23:59.
 *
 * The hour that summer time skips is accepted: a record is about a wall clock, and refusing it would lose a fact.
 */
export function isMoment(waarde: unknown): waarde is Moment {
  if (typeof waarde !== 'string' || waarde.length !== 16 || !beginMetDag(waarde)) return false;
  if (waarde[10] !== 'T' || waarde[13] !== ':') return false;
  const uur = getalOp(waarde, 11, 2);
  const minuut = getalOp(waarde, 14, 2);
  return uur >= 0 && uur <= 23 && minuut >= 0 && minuut <= 59;
}

export const isTijdstip = (waarde: unknown): waarde is Tijdstip => isDatum(waarde) || isMoment(waarde);

/** Within the safe integers; may be negative (a correction). A form that forbids that says so itself. */
export const isEurocent = (waarde: unknown): waarde is Eurocent => Number.isSafeInteger(waarde);

/** Throws RangeError when the text is not an existing day in `YYYY-MM-DD` form. */
export function datum(tekst: string): Datum {
  if (!isDatum(tekst)) throw new RangeError('Not a calendar day in YYYY-MM-DD form');
  return tekst;
}

/** Throws RangeError when the text is not an existing minute in `YYYY-MM-DDThh:mm` form. */
export function moment(tekst: string): Moment {
  if (!isMoment(tekst)) throw new RangeError('Not a local time in YYYY-MM-DDThh:mm form');
  return tekst;
}

/** A day or a moment, told apart by its form. Throws RangeError when it is neither. */
export const tijdstip = (tekst: string): Tijdstip => (tekst.length === 10 ? datum(tekst) : moment(tekst));

/** Throws RangeError for a fraction, NaN, infinity or a number too large to be exact. */
export function eurocent(aantal: number): Eurocent {
  if (!isEurocent(aantal)) throw new RangeError('Eurocents are whole numbers');
  return aantal;
}

/** The day on which it is. */
export const dagVan = (op: Tijdstip): Datum => (op.length === 10 ? op : op.slice(0, 10)) as Datum;

/**
 * Order for `sort`: earlier first; a day without a time before every time on that day.
 * @returns negative, 0 or positive
 */
export function vergelijkTijdstip(a: Tijdstip, b: Tijdstip): number {
  // A day is a prefix of the moments on it, and a prefix sorts first.
  return a < b ? -1 : a > b ? 1 : 0;
}

function beginMetDag(tekst: string): boolean {
  if (tekst[4] !== '-' || tekst[7] !== '-') return false;
  const jaar = getalOp(tekst, 0, 4);
  const maand = getalOp(tekst, 5, 2);
  const dag = getalOp(tekst, 8, 2);
  return jaar >= 1 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagenInMaand(jaar, maand);
}

/** Before this no one kept such a file, after it no one alive does: a typing error in the year. */
export const EERSTE_JAAR = 1950;
export const LAATSTE_JAAR = 2100;

/** A day a dossier can be about or be judged on: a real day from 1950 up to and including 2100. */
export function isPeildatum(waarde: unknown): waarde is Datum {
  if (!isDatum(waarde)) return false;
  const jaar = Number(waarde.slice(0, 4));
  return jaar >= EERSTE_JAAR && jaar <= LAATSTE_JAAR;
}
