import type { Toets, ToetsStap } from '@luwte/core/toets';

/**
 * The toets without every line that rests on an event somebody may not see: what is derived leaks too. What is
 * left out is said once, without saying what it was.
 */
export function houdAchter(toets: Toets, verborgen: ReadonlySet<string>): Toets {
  if (verborgen.size === 0) return toets;
  const rustOp = (bewijs: readonly string[], bij?: string) =>
    bewijs.some((id) => verborgen.has(id)) || (bij !== undefined && verborgen.has(bij));
  const stap = (s: ToetsStap): ToetsStap => ({ ...s, criteria: s.criteria.filter((c) => !rustOp(c.bewijs)) });
  return {
    ...toets,
    stappen: toets.stappen.map(stap),
    ...(toets.personen && { personen: toets.personen.map((p) => ({ ...p, stappen: p.stappen.map(stap) })) }),
    gebreken: toets.gebreken.filter((g) => !rustOp(g.bewijs, g.bij)),
    termijnen: toets.termijnen.filter((t) => !rustOp([], t.bij)),
    meldingen: [
      ...(toets.meldingen ?? []),
      { tekst: 'Regels die rusten op delen die u niet mag zien, zijn weggelaten.' },
    ],
  };
}
