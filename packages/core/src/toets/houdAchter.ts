import type { Gebeurtenis } from '../dossier/index.ts';
import type { Toets, ToetsStap } from './toets.ts';

/** What somebody may not see, in the words of the toets. */
export type Verborgen = {
  /** Ids of events. */
  readonly gebeurtenissen: ReadonlySet<string>;
  /** Has the ledger of this decision anything to do with them? */
  readonly raaktBesluit: (besluitId: string) => boolean;
};

/** Events that may move a ledger without naming their decision: it cannot be told whose they are. */
const GELD: ReadonlySet<string> = new Set([
  'overtreding',
  'invorderingsbeschikking',
  'betaling',
  'uitstel-van-betaling',
  'aanmaning',
  'dwangbevel',
  'wijziging-besluit',
]);

/** Which ledgers rest on events that are closed to somebody: theirs are the sums of what is hidden. */
export function zoekVerborgen(kroniek: readonly Gebeurtenis[], dicht: ReadonlySet<string>): Verborgen {
  const besluiten = new Set<string>();
  let alle = false;
  for (const g of kroniek) {
    if (!dicht.has(g.id)) continue;
    const besluitId = 'besluitId' in g ? g.besluitId : undefined;
    if (besluitId !== undefined) besluiten.add(besluitId);
    else if (GELD.has(g.soort)) alle = true;
  }
  return { gebeurtenissen: dicht, raaktBesluit: (besluitId) => alle || besluiten.has(besluitId) };
}

/**
 * The toets without every line that rests on an event somebody may not see: what is derived leaks too. Of a ledger
 * the whole goes, because its sums tell what was left out; a colour says nothing of what it rests on, so it goes as
 * soon as anything is hidden. What is left out is said once, without saying what it was.
 */
export function houdAchter(toets: Toets, { gebeurtenissen, raaktBesluit }: Verborgen): Toets {
  if (gebeurtenissen.size === 0) return toets;
  const rustOp = (bewijs: readonly string[], bij?: string) =>
    bewijs.some((id) => gebeurtenissen.has(id)) || (bij !== undefined && gebeurtenissen.has(bij));
  const stap = (s: ToetsStap): ToetsStap => ({ ...s, criteria: s.criteria.filter((c) => !rustOp(c.bewijs)) });
  const open = <R extends { readonly bewijs: readonly string[] }>(regels: readonly R[]): R[] =>
    regels.filter((regel) => !rustOp(regel.bewijs));
  return {
    ...toets,
    stappen: toets.stappen.map(stap),
    ...(toets.personen && {
      personen: toets.personen.map(({ kleur: _kleur, ...p }) => ({ ...p, stappen: p.stappen.map(stap) })),
    }),
    ...(toets.afbakening && { afbakening: open(toets.afbakening) }),
    ...(toets.dossierlijst && { dossierlijst: open(toets.dossierlijst) }),
    ...(toets.brieven && { brieven: open(toets.brieven) }),
    gebreken: toets.gebreken.filter((g) => !rustOp(g.bewijs, g.bij)),
    termijnen: toets.termijnen.filter((t) => !rustOp([], t.bij)),
    dwangsommen: toets.dwangsommen.filter(
      (d) => !raaktBesluit(d.besluitId) && !d.overtredingen.some(({ id }) => gebeurtenissen.has(id)),
    ),
    meldingen: [
      ...(toets.meldingen ?? []),
      { tekst: 'Regels die rusten op delen die u niet mag zien, zijn weggelaten.' },
    ],
  };
}
