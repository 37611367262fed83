import type { Compartiment } from '@luwte/core/dossier';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/index.ts';

export type GeslotenRij = {
  readonly sleutel: string;
  readonly soort: string;
  /** The decision that it makes or names. */
  readonly besluitId: string | null;
};

/** The events of this dossier outside these compartments. Sums and counts over all events would tell of them. */
export async function loadGesloten(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  open: readonly Compartiment[],
): Promise<readonly GeslotenRij[]> {
  return await tx
    .selectFrom('gebeurtenis_inhoud')
    .select(['sleutel', 'soort', sql<string | null>`inhoud ->> 'besluitId'`.as('besluitId')])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .$if(open.length > 0, (qb) => qb.where('compartiment', 'not in', [...open]))
    .execute();
}

/** The ids in the exchange format of the documents outside these compartments. */
export async function loadGeslotenDocumenten(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  open: readonly Compartiment[],
): Promise<readonly string[]> {
  const rijen = await tx
    .selectFrom('document')
    .select('sleutel')
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .$if(open.length > 0, (qb) => qb.where('compartiment', 'not in', [...open]))
    .execute();
  return rijen.map(({ sleutel }) => sleutel);
}
