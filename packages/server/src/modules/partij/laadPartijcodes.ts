import type { Tx } from '../../platform/db/index.ts';
import { loadCodesPerPartij } from './partij.store.ts';

/** The code of every party of a dossier, by its id in the database. */
export const laadPartijcodes = (
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
): Promise<ReadonlyMap<string, string>> => loadCodesPerPartij(tx, gemeenteId, dossierId);
