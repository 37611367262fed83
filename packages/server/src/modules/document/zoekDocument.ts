import type { Tx } from '../../platform/db/index.ts';
import { loadDocument } from './document.store.ts';

/** One document of a dossier, as far as this database role may see it. */
export const zoekDocument = (tx: Tx, gemeenteId: string, dossierId: string, id: string) =>
  loadDocument(tx, gemeenteId, dossierId, id);
