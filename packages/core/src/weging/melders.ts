import type { GebeurtenisVan, Kroniek } from '../dossier/index.ts';
import type { Weegstaat } from './weging.ts';

/** Who report, by kind, and how much comes from one reporter. Nobody is named. */
export function telMelders(
  kroniek: Kroniek,
  meldingen: readonly GebeurtenisVan<'melding'>[],
): Weegstaat['melders'] {
  const perMelder = new Map<string, number>();
  let professionals = 0;
  let anoniem = 0;
  for (const g of meldingen) {
    const aantal = g.aantal ?? 1;
    const partij = g.melder === undefined ? undefined : kroniek.partij(g.melder);
    if (g.anoniem === true || partij?.anoniem === true) anoniem += aantal;
    else if (partij?.soortMelder === 'professional' || partij?.organisatie !== undefined)
      professionals += aantal;
    if (g.melder !== undefined && g.anoniem !== true)
      perMelder.set(g.melder, (perMelder.get(g.melder) ?? 0) + aantal);
  }
  const totaal = meldingen.reduce((som, g) => som + (g.aantal ?? 1), 0);
  return {
    uniek: perMelder.size,
    meesteVanEen: Math.max(0, ...perMelder.values()),
    bewoners: totaal - professionals - anoniem,
    professionals,
    anoniem,
  };
}
