import type { DossierKop } from '@luwte/core/contract';
import { datumKort } from '../../../lib/datum.ts';
import { aantalVan } from '../../../teksten/nl.ts';

export type Week = NonNullable<DossierKop['weken']>[number];
export type Staaf = { readonly week: Week; readonly hoogte: number; readonly bevestigd: number };

/** Bars between 0 and 1, against the busiest week; a week with one report of many is still seen. */
export function staven(weken: readonly Week[]): Staaf[] {
  const top = Math.max(1, ...weken.map((week) => Math.max(week.meldingen, week.bevestigd)));
  const deel = (aantal: number): number => (aantal === 0 ? 0 : Math.max(aantal / top, 0.12));
  return weken.map((week) => ({
    week,
    hoogte: deel(Math.max(week.meldingen, week.bevestigd)),
    bevestigd: deel(week.bevestigd),
  }));
}

/** The strip in one sentence, for who does not see it. */
export function wekenInWoorden(weken: readonly Week[]): string {
  const meldingen = weken.reduce((som, week) => som + week.meldingen, 0);
  const bevestigd = weken.reduce((som, week) => som + week.bevestigd, 0);
  const stil = [...weken].reverse().findIndex((week) => week.meldingen + week.bevestigd > 0);
  const slot =
    stil < 0
      ? ''
      : stil === 0
        ? ' Ook deze week kwam er iets binnen.'
        : ` De laatste ${aantalVan(stil, 'week', 'weken')} is het stil.`;
  return `${aantalVan(weken.length, 'week', 'weken')}: ${aantalVan(meldingen, 'melding', 'meldingen')}, ${bevestigd} bevestigd.${slot}`;
}

export const weekNaam = (week: Week): string => `week van ${datumKort(week.van)}`;
