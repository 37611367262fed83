import type { Tx } from '../../platform/db/index.ts';
import { loadPartij } from './partij.store.ts';

/** The party of a dossier with this id or, for a hidden one, this code. */
export const zoekPartij = (tx: Tx, gemeenteId: string, dossierId: string, sleutel: string) =>
  loadPartij(tx, gemeenteId, dossierId, sleutel);
