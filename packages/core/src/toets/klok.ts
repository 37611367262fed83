import type { Datum } from '../shared/index.ts';

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
  /** The same for an answer that may turn without changing anything that is shown. */
  wellichtVoorbij(dag: Datum): boolean;
  /** Last days behind which an earlier answer turns, none before the reference date; unordered, with repeats. */
  readonly wissels: readonly Datum[];
  readonly mogelijk: readonly Datum[];
};

export function maakKlok(peildatum: Datum): Klok {
  const wissels: Datum[] = [];
  const mogelijk: Datum[] = [];
  const vraag = (dag: Datum, lijst: Datum[]): boolean => {
    if (peildatum > dag) return true;
    if (dag < ONBEPAALD) lijst.push(dag);
    return false;
  };
  return {
    peildatum,
    wissels,
    mogelijk,
    voorbij: (dag) => vraag(dag, wissels),
    wellichtVoorbij: (dag) => vraag(dag, mogelijk),
  };
}
