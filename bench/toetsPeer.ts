import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { type Compileerder, maakCompileerder } from '../packages/core/src/beleid/compileerVoorwaarde.ts';
import type { Feitenbasis, GecompileerdBeleid, Voorwaarde } from '../packages/core/src/beleid/index.ts';

/** json-rules-engine with the criteria of a policy: the ids of the steps it opens for the i-th dossier. */
export type Peer = { readonly draai: (i: number) => Promise<readonly string[]> };

type Waarde = string | number | boolean;
type Lezers = Map<string, (basis: Feitenbasis) => Waarde | undefined>;

/**
 * The same criteria as rules, one per step, and per dossier the facts they look at as plain values. What the peer
 * has no words for (a count, an order in time, a term) is worked out for it too: it compares, and combines.
 */
export function maakPeer(beleid: GecompileerdBeleid, bases: readonly Feitenbasis[]): Peer {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const lezers: Lezers = new Map();
  const isAfgeleid = (feit: string) => beleid.feiten.get(feit)?.afgeleid !== undefined;
  const grens = (naam: string) => beleid.beleid.grenzen.find((g) => g.id === naam)?.aantal ?? null;
  const compileerder = maakCompileerder(isAfgeleid, grens);
  for (const { stap } of beleid.stappen) {
    if (stap.criteria.length === 0) continue;
    const all = stap.criteria.map((criterium) => vertaal(criterium, { isAfgeleid, compileerder, lezers }));
    engine.addRule({ conditions: { all } as TopLevelCondition, event: { type: stap.id } });
  }
  const feiten = bases.map((ons): Record<string, Waarde> => {
    // These conditions are compiled apart: they need a place of their own for what was worked out.
    const basis = { ...ons, kladblok: [] };
    const paren = [...lezers].map(([naam, lees]) => [naam, lees(basis)] as const);
    return Object.fromEntries(paren.filter((paar): paar is [string, Waarde] => paar[1] !== undefined));
  });
  return {
    draai: async (i) => {
      const { events } = await engine.run(feiten[i]!);
      return events.map((event) => event.type);
    },
  };
}

type Vertaling = {
  readonly isAfgeleid: (feit: string) => boolean;
  readonly compileerder: Compileerder;
  readonly lezers: Lezers;
};

function vertaal(voorwaarde: Voorwaarde, met: Vertaling): object {
  const { isAfgeleid, compileerder, lezers } = met;
  if ('alle' in voorwaarde) return { all: voorwaarde.alle.map((deel) => vertaal(deel, met)) };
  if ('een' in voorwaarde) return { any: voorwaarde.een.map((deel) => vertaal(deel, met)) };
  if ('feit' in voorwaarde && !isAfgeleid(voorwaarde.feit)) {
    const { feit, is, in: een } = voorwaarde;
    lezers.set(`waarde:${feit}`, (basis) => basis.waarde(feit)?.waarde);
    if (een !== undefined) return { fact: `waarde:${feit}`, operator: 'in', value: een };
    if (is !== undefined) return { fact: `waarde:${feit}`, operator: 'equal', value: is };
  }
  const { id, tekst, bron, aard, herstel, ...kern } = voorwaarde;
  const naam = JSON.stringify(kern);
  const beoordeel = compileerder.compileer(voorwaarde);
  lezers.set(naam, (basis) => beoordeel(basis).waarheid);
  return { fact: naam, operator: 'equal', value: 'ja' };
}
