/**
 * Integer arithmetic on the civil (Gregorian) calendar: no Date objects, no clock, no time zone.
 * Internal to `shared`; other concepts use `waarden.ts` and `datumrekenen.ts`.
 */

const DAGEN_IN_MAAND = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** @param maand 1-12 */
export function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2 && jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0)) return 29;
  return DAGEN_IN_MAAND[maand - 1] ?? 0;
}

/** Days since 1970-01-01 of a day in the years 1-9999. The year starts in March, so the leap day comes last. */
export function dagnummerVan(jaar: number, maand: number, dag: number): number {
  const j = maand <= 2 ? jaar - 1 : jaar;
  const eeuwen = Math.floor(j / 400);
  const jaarInEeuwen = j - eeuwen * 400;
  const dagInJaar = Math.floor((153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5) + dag - 1;
  const dagInEeuwen =
    jaarInEeuwen * 365 + Math.floor(jaarInEeuwen / 4) - Math.floor(jaarInEeuwen / 100) + dagInJaar;
  return eeuwen * 146_097 + dagInEeuwen - 719_468;
}

/** The inverse of `dagnummerVan`, as `YYYY-MM-DD`. Throws RangeError outside the years 1-9999. */
export function dagtekstVan(dagnummer: number): string {
  const n = dagnummer + 719_468;
  const eeuwen = Math.floor(n / 146_097);
  const dagInEeuwen = n - eeuwen * 146_097;
  const jaarInEeuwen = Math.floor(
    (dagInEeuwen -
      Math.floor(dagInEeuwen / 1460) +
      Math.floor(dagInEeuwen / 36_524) -
      Math.floor(dagInEeuwen / 146_096)) /
      365,
  );
  const dagInJaar =
    dagInEeuwen - (365 * jaarInEeuwen + Math.floor(jaarInEeuwen / 4) - Math.floor(jaarInEeuwen / 100));
  const m = Math.floor((5 * dagInJaar + 2) / 153);
  const dag = dagInJaar - Math.floor((153 * m + 2) / 5) + 1;
  const maand = m < 10 ? m + 3 : m - 9;
  return dagtekst(jaarInEeuwen + eeuwen * 400 + (maand <= 2 ? 1 : 0), maand, dag);
}

/** `YYYY-MM-DD`. Throws RangeError outside the years 1-9999, where the text would stop sorting by day. */
export function dagtekst(jaar: number, maand: number, dag: number): string {
  if (!(jaar >= 1 && jaar <= 9999)) throw new RangeError('Day outside the years 1-9999');
  const j = jaar >= 1000 ? `${jaar}` : `${jaar}`.padStart(4, '0');
  return `${j}-${tweeCijfers(maand)}-${tweeCijfers(dag)}`;
}

export const tweeCijfers = (getal: number): string => (getal < 10 ? `0${getal}` : `${getal}`);

/** Reads `lengte` decimal digits from `begin`; -1 when one of them is not a digit. */
export function getalOp(tekst: string, begin: number, lengte: number): number {
  let getal = 0;
  for (let i = begin; i < begin + lengte; i++) {
    const cijfer = tekst.charCodeAt(i) - 48;
    if (!(cijfer >= 0 && cijfer <= 9)) return -1;
    getal = getal * 10 + cijfer;
  }
  return getal;
}
