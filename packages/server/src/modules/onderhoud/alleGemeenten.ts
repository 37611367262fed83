import type { Database } from '../../platform/db/index.ts';
import { loadGemeenteIds } from './onderhoud.store.ts';

/** Ids of all municipalities of this installation, for work that goes over each of them. */
export const alleGemeenten = (db: Database): Promise<string[]> =>
  db.inTransactie({ rol: 'systeem' }, loadGemeenteIds);
