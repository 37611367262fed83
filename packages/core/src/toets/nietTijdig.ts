import type { GecompileerdBeleid } from '../beleid/index.ts';
import { type Datum, dagenTussen, type Eurocent, plusDagen } from '../shared/index.ts';
import type { Klok } from './klok.ts';

/** The term of the days on which the municipality itself forfeits (art. 4:17 Awb). */
export const NIET_TIJDIG = 'awb.dwangsom_niet_tijdig';
/** Each amount per day holds for two weeks. */
const DAGEN_PER_BEDRAG = 14;
const PER_DAG = ['dwangsomNietTijdigEerste', 'dwangsomNietTijdigTweede', 'dwangsomNietTijdigDerde'] as const;

/**
 * What the municipality owes over so many days too late: three amounts per day of two weeks each, up to the highest.
 * Undefined where the policy does not hold the amounts.
 */
export function dwangsomNietTijdig(dagen: number, beleid: GecompileerdBeleid): Eurocent | undefined {
  let som = 0;
  for (const [i, naam] of PER_DAG.entries()) {
    const perDag = beleid.beleid.normen[naam]?.waarde;
    if (typeof perDag !== 'number') return undefined;
    som += perDag * Math.min(Math.max(dagen - DAGEN_PER_BEDRAG * i, 0), DAGEN_PER_BEDRAG);
  }
  const hoogste = beleid.beleid.normen.dwangsomNietTijdigHoogste?.waarde;
  return Math.min(som, typeof hoogste === 'number' ? hoogste : som) as Eurocent;
}

/**
 * What is owed on the reference date over the term from `van` up to and including `tot`. The day of the decision
 * does not count: on that day there is one. Grows with each day, so the clock is asked for tomorrow.
 */
export function verschuldigdNietTijdig(
  van: Datum,
  tot: Datum,
  beslistOp: Datum | undefined,
  klok: Klok,
  beleid: GecompileerdBeleid,
): Eurocent | undefined {
  const laatste = beslistOp === undefined ? klok.peildatum : plusDagen(beslistOp, -1);
  if (beslistOp === undefined && laatste < tot) klok.voorbij(laatste < van ? plusDagen(van, -1) : laatste);
  const dagen = dagenTussen(van, laatste < tot ? laatste : tot) + 1;
  return dwangsomNietTijdig(Math.max(dagen, 0), beleid);
}
