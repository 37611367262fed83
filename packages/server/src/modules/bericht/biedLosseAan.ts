import type { Database } from '../../platform/db/types.ts';
import type { Wachtrij } from '../../platform/db/wachtrij.ts';
import { loadLangWachtend } from './bericht.store.ts';
import { stuurTaak } from './plaatsBericht.ts';

const AANTAL = 100;

/**
 * Jobs for messages that were placed without one, by a process that has no queue. Of one message at most one job in half a
 * day: one too many would do no harm, a new one every minute would.
 */
export async function biedLosseAan(
  deps: { readonly db: Database; readonly wachtrij: Pick<Wachtrij, 'stuur'> },
  gemeenteId: string,
  nu: Date,
): Promise<number> {
  return await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
    const ids = await loadLangWachtend(tx, gemeenteId, new Date(nu.getTime() + 1), undefined, AANTAL);
    for (const id of ids) await stuurTaak(tx, deps.wachtrij, gemeenteId, id, 'eenmaal');
    return ids.length;
  });
}
