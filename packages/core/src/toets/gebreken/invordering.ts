import type { GebeurtenisVan } from '../../dossier/index.ts';
import type { Besluitstand } from '../besluitstand.ts';
import type { Toetsbasis } from '../toetsbasis.ts';

type Invordering = GebeurtenisVan<'invorderingsbeschikking'>;
type Overtreding = GebeurtenisVan<'overtreding'>;

/** The breaches a collection decision is about: those it names, else all before it that no earlier one named. */
export function gedekteOvertredingen(
  invordering: Invordering,
  stand: Besluitstand,
  { kroniek }: Toetsbasis,
): readonly Overtreding[] {
  const ids = invordering.overtredingen;
  if (ids !== undefined && ids.length > 0) return stand.overtredingen.filter((o) => ids.includes(o.id));
  const plaats = kroniek.plaats(invordering.id);
  const eerder = new Set(
    stand.invorderingen.flatMap((i) => (kroniek.plaats(i.id) < plaats ? (i.overtredingen ?? []) : [])),
  );
  return stand.overtredingen.filter((o) => kroniek.plaats(o.id) < plaats && !eerder.has(o.id));
}

/** Breaches that no collection decision is about yet. */
export function nietIngevorderd(stand: Besluitstand, basis: Toetsbasis): readonly Overtreding[] {
  const gedekt = new Set(
    stand.invorderingen.flatMap((i) => gedekteOvertredingen(i, stand, basis).map((o) => o.id)),
  );
  return stand.overtredingen.filter((o) => !gedekt.has(o.id));
}
