import type { Datum } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { loadContacten } from './contactpersoon.store.ts';

/** Where the fixed contacts of an organisation read their mail on this day; empty: nobody was recorded. */
export async function loadContactadressen(
  tx: Tx,
  gemeenteId: string,
  organisatieId: string,
  op: Datum,
): Promise<readonly string[]> {
  const rijen = await loadContacten(tx, gemeenteId, op);
  return [
    ...new Set(
      rijen.flatMap(({ organisatie_id, email, van }) =>
        organisatie_id === organisatieId && email !== null && van <= op ? [email] : [],
      ),
    ),
  ];
}
