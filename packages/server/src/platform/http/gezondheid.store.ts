import type { Tx } from '../db/index.ts';

/** The cheapest question that only a working, migrated database answers. */
export async function leesProef(tx: Tx): Promise<void> {
  await tx.selectFrom('gemeente').select('gemeente_id').limit(1).execute();
}
