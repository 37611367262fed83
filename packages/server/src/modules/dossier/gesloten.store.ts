import type { Compartiment } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';

/** Has this dossier events outside these compartments? Sums over all events would tell of them. */
export async function heeftGeslotenDelen(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  open: readonly Compartiment[],
): Promise<boolean> {
  const rij = await tx
    .selectFrom('gebeurtenis_inhoud')
    .select('gebeurtenis_id')
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('compartiment', 'not in', [...open])
    .limit(1)
    .executeTakeFirst();
  return rij !== undefined;
}
