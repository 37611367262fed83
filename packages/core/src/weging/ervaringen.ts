import type { GebeurtenisVan, Kroniek } from '../dossier/index.ts';
import { type Datum, dagVan } from '../shared/index.ts';
import type { Zoekvenster } from './venster.ts';
import type { Weegstaat } from './weging.ts';

/** What professionals saw for themselves, by organisation or function. A neighbour's observation is none. */
export function telErvaringen(
  kroniek: Kroniek,
  venster: Zoekvenster,
  vorig: Zoekvenster,
): Omit<Weegstaat['ervaringen'], 'meldingsmoeheid'> {
  const perBron = new Map<string, { aantal: number; laatste: Datum }>();
  let nu = 0;
  let eerder = 0;
  for (const g of kroniek.van('constatering')) {
    const bron = bronVan(g, kroniek);
    if (bron === undefined || g.bevestigd === false) continue;
    if (vorig.heeft(g)) eerder += 1;
    if (!venster.heeft(g)) continue;
    nu += 1;
    const dag = dagVan(g.op);
    const stand = perBron.get(bron);
    perBron.set(bron, {
      aantal: (stand?.aantal ?? 0) + 1,
      laatste: stand === undefined || dag > stand.laatste ? dag : stand.laatste,
    });
  }
  return {
    perBron: [...perBron].map(([bron, stand]) => ({ bron, ...stand })).sort((a, b) => b.aantal - a.aantal),
    nu,
    eerder,
  };
}

function bronVan(g: GebeurtenisVan<'constatering'>, kroniek: Kroniek): string | undefined {
  const { functie, door } = g.waarneming;
  if (functie === 'omwonende') return undefined;
  const partij = door === undefined ? undefined : kroniek.partij(door);
  return g.organisatie ?? partij?.organisatie ?? functie;
}
