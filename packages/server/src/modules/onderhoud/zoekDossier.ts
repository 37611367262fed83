import type { Database } from '../../platform/db/types.ts';
import { loadDossierId, loadGemeenten } from './gemeente.store.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export type GevondenDossier = { readonly gemeenteId: string; readonly dossierId: string };

/** The dossier with this kenmerk or id in any municipality of the installation; undefined when there is none. */
export async function zoekDossier(db: Database, gezocht: string): Promise<GevondenDossier | undefined> {
  const vraag = UUID.test(gezocht) ? { id: gezocht.toLowerCase() } : { kenmerk: gezocht };
  for (const { id: gemeenteId } of await db.inTransactie({ rol: 'systeem' }, loadGemeenten)) {
    const dossierId = await db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) =>
      loadDossierId(tx, gemeenteId, vraag),
    );
    if (dossierId !== undefined) return { gemeenteId, dossierId };
  }
  return undefined;
}
