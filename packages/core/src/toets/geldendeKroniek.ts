import type { Gebeurtenis, GebeurtenisSoort, GebeurtenisVan, Kroniek } from '../dossier/index.ts';
import { type Besluitstand, isVervangen, type Weg, waardoorWeg } from './besluitstand.ts';

/** What follows from an order and falls with it when it is annulled or revoked: then it never had effect. */
const GEVOLG: ReadonlySet<GebeurtenisSoort> = new Set([
  'overtreding',
  'invorderingsbeschikking',
  'kostenbeschikking',
  'aanmaning',
  'dwangbevel',
  'uitstel-van-betaling',
]);

/**
 * The kroniek without decisions that were annulled, revoked or withdrawn, so that no step or phase still counts them
 * as done. What was withdrawn had effect until then: sums that it brought are still collected, and once another
 * decision took its place it is a step on the way there.
 * The same object when nothing is over; else a view on the same index, with the places of the whole kroniek.
 */
export function geldendeKroniek(
  kroniek: Kroniek,
  besluiten: ReadonlyMap<string, Besluitstand>,
  verbeurd: () => ReadonlySet<string>,
): Kroniek {
  const weg = new Map<string, Weg>();
  for (const stand of besluiten.values()) {
    const reden = waardoorWeg(stand);
    if (reden === undefined || (reden === 'ingetrokken' && isVervangen(stand, besluiten))) continue;
    weg.set(stand.besluitId, reden);
  }
  if (weg.size === 0) return kroniek;
  const geldt = (g: Gebeurtenis): boolean => {
    const reden = 'besluitId' in g && g.besluitId !== undefined ? weg.get(g.besluitId) : undefined;
    if (reden === undefined) return true;
    if (g.soort === 'besluit') return false;
    if (reden !== 'ingetrokken') return !GEVOLG.has(g.soort);
    return g.soort !== 'overtreding' || verbeurd().has(g.id);
  };
  const perSoort = new Map<GebeurtenisSoort, readonly Gebeurtenis[]>();
  const opId = (id: string): Gebeurtenis | undefined => {
    const g = kroniek.opId(id);
    return g !== undefined && geldt(g) ? g : undefined;
  };
  return {
    ...kroniek,
    gebeurtenissen: kroniek.gebeurtenissen.filter(geldt),
    van: <S extends GebeurtenisSoort>(soort: S) => {
      let lijst = perSoort.get(soort);
      if (lijst === undefined) {
        lijst = kroniek.van(soort).filter(geldt);
        perSoort.set(soort, lijst);
      }
      return lijst as readonly GebeurtenisVan<S>[];
    },
    opId,
    plaats: (id) => (opId(id) === undefined ? -1 : kroniek.plaats(id)),
  };
}
