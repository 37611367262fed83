import type { Tx } from '../../platform/db/index.ts';
import { loadBestanden } from './document.store.ts';

/** Where the bytes of the documents of a dossier lie, for an export. */
export const laadBestanden = (tx: Tx, gemeenteId: string, dossierId: string) =>
  loadBestanden(tx, gemeenteId, dossierId);
