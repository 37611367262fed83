import type { Database } from '../../platform/db/types.ts';
import type { Wachtrij } from '../../platform/db/wachtrij.ts';
import { loadLangWachtend } from './bericht.store.ts';
import { stuurTaak } from './plaatsBericht.ts';

const STAP = 500;
/** Longer than all tries of one job together, so a message that still waits has no job left. */
const NA_MS = 36 * 3_600_000;

/**
 * New jobs for messages that wait longer than any job lives: because no mail server was set for weeks, or because
 * the queue was lost. A job too many does no harm, the row decides.
 * @returns how many.
 */
export async function biedOpnieuwAan(
  deps: { readonly db: Database; readonly wachtrij: Pick<Wachtrij, 'stuur'> },
  gemeenteId: string,
  nu: Date,
): Promise<number> {
  const voor = new Date(nu.getTime() - NA_MS);
  let aantal = 0;
  let na: string | undefined;
  do {
    const ids = await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
      const deel = await loadLangWachtend(tx, gemeenteId, voor, na, STAP);
      for (const id of deel) await stuurTaak(tx, deps.wachtrij, gemeenteId, id);
      return deel;
    });
    aantal += ids.length;
    na = ids.length === STAP ? ids.at(-1) : undefined;
  } while (na !== undefined);
  return aantal;
}
