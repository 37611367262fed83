import { type Datum, plusDagen } from '../shared/index.ts';

/** The end of the calendar: a day that is not known yet and cannot be counted. */
export const ONBEPAALD = '9999-12-31' as Datum;

/**
 * The only way a rule may compare a day with the reference date. It remembers when the answer turns, so that
 * `herzienOp` follows from what was really asked.
 */
export type Klok = {
  readonly peildatum: Datum;
  /** The last day `dag`, inclusive, lies behind the reference date. */
  voorbij(dag: Datum): boolean;
  /** Days after the reference date on which an earlier answer turns; unordered, with repeats. */
  readonly wissels: readonly Datum[];
};

export function maakKlok(peildatum: Datum): Klok {
  const wissels: Datum[] = [];
  return {
    peildatum,
    wissels,
    voorbij: (dag) => {
      if (peildatum > dag) return true;
      if (dag < ONBEPAALD) wissels.push(plusDagen(dag, 1));
      return false;
    },
  };
}
