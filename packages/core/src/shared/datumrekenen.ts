import { dagenInMaand, dagnummerVan, dagtekst, dagtekstVan, getalOp, tweeCijfers } from './burgerlijk.ts';
import { type Datum, dagVan, type Moment } from './waarden.ts';

export type Weekdag = 'maandag' | 'dinsdag' | 'woensdag' | 'donderdag' | 'vrijdag' | 'zaterdag' | 'zondag';

// 1970-01-01, day number 0, was a Thursday.
const WEEKDAGEN = ['donderdag', 'vrijdag', 'zaterdag', 'zondag', 'maandag', 'dinsdag', 'woensdag'] as const;

/** Days since 1970-01-01; negative before it. For counting and sorting many days cheaply. */
export const dagnummer = (dag: Datum): number =>
  dagnummerVan(getalOp(dag, 0, 4), getalOp(dag, 5, 2), getalOp(dag, 8, 2));

/** The inverse of `dagnummer`. Throws RangeError outside the years 1-9999. */
export const vanDagnummer = (nummer: number): Datum => dagtekstVan(geheel(nummer)) as Datum;

/** @param aantal whole days, may be negative */
export function plusDagen(dag: Datum, aantal: number): Datum {
  const nieuweDag = getalOp(dag, 8, 2) + geheel(aantal);
  // Most steps stay within the month, and day 28 exists in each of them.
  if (nieuweDag >= 1 && nieuweDag <= 28) return `${dag.slice(0, 8)}${tweeCijfers(nieuweDag)}` as Datum;
  return vanDagnummer(dagnummer(dag) + aantal);
}

/** @param aantal whole weeks, may be negative */
export const plusWeken = (dag: Datum, aantal: number): Datum => plusDagen(dag, 7 * aantal);

/**
 * Same day of the month; the last day of the month where that day does not exist (31 January + 1 = 28 February).
 * @param aantal whole months, may be negative
 */
export function plusMaanden(dag: Datum, aantal: number): Datum {
  const maanden = getalOp(dag, 0, 4) * 12 + getalOp(dag, 5, 2) - 1 + geheel(aantal);
  const jaar = Math.floor(maanden / 12);
  const maand = maanden - jaar * 12 + 1;
  return dagtekst(jaar, maand, Math.min(getalOp(dag, 8, 2), dagenInMaand(jaar, maand))) as Datum;
}

/** Same day of the year; 29 February becomes 28 February where it does not exist. */
export const plusJaren = (dag: Datum, aantal: number): Datum => plusMaanden(dag, 12 * aantal);

/** Same clock time so many calendar days later; summer time does not shift it. */
export const plusDagenMoment = (op: Moment, aantal: number): Moment =>
  `${plusDagen(dagVan(op), aantal)}${op.slice(10)}` as Moment;

/** So many hours later on the wall clock: a day counts 24 hours, also when summer time begins or ends. */
export function plusUren(op: Moment, aantal: number): Moment {
  const uren = getalOp(op, 11, 2) + geheel(aantal);
  const dagen = Math.floor(uren / 24);
  return `${plusDagen(dagVan(op), dagen)}T${tweeCijfers(uren - dagen * 24)}${op.slice(13)}` as Moment;
}

/** Whole days from `van` to `tot`; 0 on the same day, negative when `tot` is earlier. */
export const dagenTussen = (van: Datum, tot: Datum): number => dagnummer(tot) - dagnummer(van);

export const weekdag = (dag: Datum): Weekdag => WEEKDAGEN[modulo7(dagnummer(dag))]!;

/** Saturday or Sunday. */
export const isWeekend = (dag: Datum): boolean => isWeekendNummer(dagnummer(dag));

/** The same for a day that is already counted. */
export function isWeekendNummer(nummer: number): boolean {
  const plaats = modulo7(nummer);
  return plaats === 2 || plaats === 3;
}

export const jaarVan = (dag: Datum | Moment): number => getalOp(dag, 0, 4);

const modulo7 = (getal: number): number => ((getal % 7) + 7) % 7;

function geheel(aantal: number): number {
  if (!Number.isSafeInteger(aantal)) throw new RangeError('Days, weeks, months and hours are whole numbers');
  return aantal;
}
