import type { Tx } from '../../platform/db/index.ts';
import { bestaat } from './dossier.store.ts';

/** Is there a dossier with this id in this municipality? For references in a body; a path asks `eisDossier`. */
export const bestaatDossier = (tx: Tx, gemeenteId: string, id: string): Promise<boolean> =>
  bestaat(tx, gemeenteId, id);
