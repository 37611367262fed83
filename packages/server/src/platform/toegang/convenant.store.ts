import type { Convenantdeelname } from '@luwte/core/toegang';
import type { Tx } from '../db/types.ts';

/**
 * The convenanten that each of these organisations takes part in on a day: the convenant runs, and so does the
 * signature, first and last day included. An organisation that takes part in none is not in the answer.
 */
export async function loadConvenanten(
  tx: Tx,
  gemeenteId: string,
  organisatieIds: readonly string[],
  op: string,
): Promise<ReadonlyMap<string, readonly Convenantdeelname[]>> {
  const uit = new Map<string, Convenantdeelname[]>();
  if (organisatieIds.length === 0) return uit;
  const rijen = await tx
    .selectFrom('convenant_deelname as d')
    .innerJoin('convenant as c', (j) =>
      j.onRef('c.gemeente_id', '=', 'd.gemeente_id').onRef('c.id', '=', 'd.convenant_id'),
    )
    .select(['d.organisatie_id', 'c.id', 'c.sporen'])
    .where('d.gemeente_id', '=', gemeenteId)
    .where('d.organisatie_id', 'in', [...organisatieIds])
    .where('d.van', '<=', op)
    .where((eb) => eb.or([eb('d.tot', 'is', null), eb('d.tot', '>=', op)]))
    .where('c.van', '<=', op)
    .where((eb) => eb.or([eb('c.tot', 'is', null), eb('c.tot', '>=', op)]))
    .orderBy('c.id')
    .execute();
  for (const { organisatie_id, id, sporen } of rijen) {
    uit.set(organisatie_id, [...(uit.get(organisatie_id) ?? []), { id, sporen }]);
  }
  return uit;
}
