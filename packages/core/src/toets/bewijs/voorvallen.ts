import type { Tijdstip } from '../../shared/index.ts';

/** A place to hand back what was counted; undefined clock time for a day without one. */
export type Geteld = { readonly dag: string; readonly groep: Groep | undefined };
type Groep = { readonly minuut: number; aantal: number };

/**
 * Counts the different moments among observations. Two at the same time are one moment, whoever saw it; so are two
 * within the window the policy sets. Several on one day without a clock time are one moment for certain and may be
 * more.
 */
export type Voorvallen = {
  neem(op: Tijdstip): Geteld;
  laatLos(geteld: Geteld): void;
  /** Surely different moments. */
  zeker(): number;
  /** The most there can be: each one without a clock time is a moment of its own. */
  hoogstens(): number;
};

/** @param uren within so many hours it is the same moment; left out, only at the very same time */
export function maakVoorvallen(uren: number | undefined): Voorvallen {
  const breedte = Math.max(1, (uren ?? 0) * 60);
  const groepen = new Map<number, Groep[]>();
  const metTijd = new Map<string, number>();
  const zonderTijd = new Map<string, number>();
  let aantalGroepen = 0;
  let aantalZonderTijd = 0;
  /** Days with only observations without a clock time. */
  let losseDagen = 0;

  const tel = (lijst: Map<string, number>, dag: string, erbij: number): number => {
    const nu = (lijst.get(dag) ?? 0) + erbij;
    if (nu === 0) lijst.delete(dag);
    else lijst.set(dag, nu);
    return nu;
  };
  const zoekGroep = (minuut: number): Groep => {
    const vak = Math.floor(minuut / breedte);
    for (let v = vak - 1; v <= vak + 1; v++) {
      const gevonden = groepen.get(v)?.find((g) => g.aantal > 0 && Math.abs(g.minuut - minuut) < breedte);
      if (gevonden !== undefined) return gevonden;
    }
    const nieuw = { minuut, aantal: 0 };
    const lijst = groepen.get(vak);
    if (lijst === undefined) groepen.set(vak, [nieuw]);
    else lijst.push(nieuw);
    return nieuw;
  };
  return {
    neem: (op) => {
      const dag = op.slice(0, 10);
      if (op.length === 10) {
        aantalZonderTijd++;
        if (tel(zonderTijd, dag, 1) === 1 && !metTijd.has(dag)) losseDagen++;
        return { dag, groep: undefined };
      }
      const groep = zoekGroep(minuutVan(op));
      if (groep.aantal++ === 0) aantalGroepen++;
      if (tel(metTijd, dag, 1) === 1 && zonderTijd.has(dag)) losseDagen--;
      return { dag, groep };
    },
    laatLos: ({ dag, groep }) => {
      if (groep === undefined) {
        aantalZonderTijd--;
        if (tel(zonderTijd, dag, -1) === 0 && !metTijd.has(dag)) losseDagen--;
        return;
      }
      if (--groep.aantal === 0) aantalGroepen--;
      if (tel(metTijd, dag, -1) === 0 && zonderTijd.has(dag)) losseDagen++;
    },
    zeker: () => aantalGroepen + losseDagen,
    hoogstens: () => aantalGroepen + aantalZonderTijd,
  };
}

const getal = (tekst: string, van: number, tot: number): number => Number(tekst.slice(van, tot));

/** Minutes on the clock of the file; summer time does not matter for telling moments apart. */
function minuutVan(op: string): number {
  const dag = Date.UTC(getal(op, 0, 4), getal(op, 5, 7) - 1, getal(op, 8, 10)) / 60_000;
  return dag + getal(op, 11, 13) * 60 + getal(op, 14, 16);
}
