import { type Datum, dagenTussen } from '../shared/index.ts';

/** How regular it is; `te-weinig` with fewer than three days. A person may say otherwise, with a reason. */
export type Regelmaat = 'dagelijks' | 'wekelijks' | 'maandelijks' | 'onregelmatig' | 'te-weinig';

/** Bounds of the usual number of days between two days with meldingen. */
const RITMES = [
  ['dagelijks', 0, 2],
  ['wekelijks', 5, 9],
  ['maandelijks', 25, 35],
] as const;

/**
 * Reads the rhythm from the days on which there were meldingen: the one whose bounds hold at least three quarters of the
 * intervals.
 * @param dagen days of the meldingen, ascending; a day may stand there more than once
 */
export function bepaalRegelmaat(dagen: readonly Datum[]): Regelmaat {
  const uniek = [...new Set(dagen)];
  if (uniek.length < 3) return 'te-weinig';
  const tussen = uniek.slice(1).map((dag, i) => dagenTussen(uniek[i]!, dag));
  for (const [naam, van, tot] of RITMES) {
    const binnen = tussen.filter((n) => n >= van && n <= tot).length;
    if (binnen / tussen.length >= 0.75) return naam;
  }
  return 'onregelmatig';
}
