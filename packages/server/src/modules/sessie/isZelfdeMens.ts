import type { Tx } from '../../platform/db/index.ts';
import { loadAccountsVan } from './sessie.store.ts';

/** Do these two colleagues sign in with the same account? One person may work for two organisations. */
export async function isZelfdeMens(tx: Tx, gemeenteId: string, een: string, ander: string): Promise<boolean> {
  if (een === ander) return true;
  const [eerste, tweede] = await loadAccountsVan(tx, gemeenteId, [een, ander]);
  return eerste?.account_id !== null && eerste?.account_id === tweede?.account_id;
}
