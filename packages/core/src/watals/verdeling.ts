/** Upper bounds of the bars in a histogram; the last bar is everything above. */
export const INDELING = {
  /** A week, two, four, eight, a quarter, half a year, a year. */
  dagen: [7, 14, 28, 56, 91, 182, 365],
  /** In eurocents: EUR 50, 100, 250, 500, 1,000, 2,500, 5,000, 10,000. */
  eurocent: [5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000],
} as const;

/** How much earlier, later, cheaper or dearer: how often, together, the most, and the bars of `INDELING`. */
export type Verdeling = { aantal: number; som: number; meeste: number; bakken: number[] };
export type Maat = keyof typeof INDELING;

export const legeVerdeling = (maat: Maat): Verdeling => ({
  aantal: 0,
  som: 0,
  meeste: 0,
  bakken: new Array<number>(INDELING[maat].length + 1).fill(0),
});

/** Adds one size, larger than zero. */
export function voegToe(verdeling: Verdeling, maat: Maat, grootte: number): void {
  const grenzen = INDELING[maat];
  const bak = grenzen.findIndex((grens) => grootte <= grens);
  verdeling.aantal += 1;
  verdeling.som += grootte;
  verdeling.meeste = Math.max(verdeling.meeste, grootte);
  verdeling.bakken[bak === -1 ? grenzen.length : bak]! += 1;
}
