import { type Datum, dagnummer, plusDagen, vanDagnummer } from '../shared/index.ts';

/** What happened in one week; `van` is its Monday. */
export type Week = { readonly van: Datum; readonly meldingen: number; readonly bevestigd: number };

export const WEKEN_IN_STROOK = 12;
/** 1970-01-05 was a Monday. */
const EEN_MAANDAG = 4;

/** Monday of the week of a day. */
export function maandagVan(dag: Datum): Datum {
  const nummer = dagnummer(dag);
  return vanDagnummer(nummer - ((((nummer - EEN_MAANDAG) % 7) + 7) % 7));
}

/**
 * Twelve weeks, oldest first, the last one holding `peildatum`: is it still going on? Weeks without anything
 * are there with zeros, so that silence shows.
 */
export function wekenStrook(weken: readonly Week[], peildatum: Datum): readonly Week[] {
  const laatste = maandagVan(peildatum);
  const perWeek = new Map(weken.map((week) => [week.van, week]));
  return Array.from({ length: WEKEN_IN_STROOK }, (_leeg, i) => {
    const van = plusDagen(laatste, -7 * (WEKEN_IN_STROOK - 1 - i));
    return perWeek.get(van) ?? { van, meldingen: 0, bevestigd: 0 };
  });
}
