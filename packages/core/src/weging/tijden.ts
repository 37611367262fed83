import type { Gebeurtenis, Kroniek } from '../dossier/index.ts';
import { type Datum, dagVan, type Weekdag, weekdag } from '../shared/index.ts';
import type { Zoekvenster } from './venster.ts';
import type { Dagdeel, Weegstaat } from './weging.ts';

const WEEKDAGEN: readonly Weekdag[] = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
];
const leeg = (): Record<Dagdeel, number> => ({ nacht: 0, ochtend: 0, middag: 0, avond: 0 });

/** When it happens: meldingen and observations in the window, by weekday and part of the day. */
export function telTijden(kroniek: Kroniek, venster: Zoekvenster): Weegstaat['tijden'] {
  const perDagdeel = leeg();
  const perWeekdag = Object.fromEntries(WEEKDAGEN.map((dag) => [dag, leeg()])) as Record<
    Weekdag,
    Record<Dagdeel, number>
  >;
  let zonderTijd = 0;
  const neem = (g: Gebeurtenis, aantal: number): void => {
    const deel = dagdeelVan(g.op);
    if (deel === undefined) {
      zonderTijd += aantal;
      return;
    }
    perDagdeel[deel] += aantal;
    perWeekdag[weekdag(dagVan(g.op) as Datum)][deel] += aantal;
  };
  for (const g of kroniek.van('melding')) if (venster.heeft(g)) neem(g, g.aantal ?? 1);
  for (const g of kroniek.van('constatering')) if (venster.heeft(g)) neem(g, 1);
  return { perDagdeel, perWeekdag, zonderTijd };
}

/** Night 23-7, morning 7-12, afternoon 12-18, evening 18-23, as in the rules on noise. */
function dagdeelVan(op: string): Dagdeel | undefined {
  if (op.length <= 10) return undefined;
  const uur = Number(op.slice(11, 13));
  if (uur >= 23 || uur < 7) return 'nacht';
  if (uur < 12) return 'ochtend';
  return uur < 18 ? 'middag' : 'avond';
}
