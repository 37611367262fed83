import type { Tx } from '../../platform/db/index.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { loadPartij } from './partij.store.ts';

/**
 * Who is behind a code. The request itself stands in the security log: who asked, in which dossier, for what purpose,
 * never the name.
 * @returns the id of the party and what may leave; undefined when the dossier has no such party
 */
export async function onthulMelder(tx: Tx, kern: DossierKern, sleutel: string) {
  const rij = await loadPartij(tx, kern.gemeenteId, kern.id, sleutel);
  if (!rij) return undefined;
  const toon = {
    code: rij.code ?? rij.sleutel,
    ...(rij.naam !== null && { naam: rij.naam }),
    ...(rij.adres !== null && { adres: rij.adres }),
    ...(rij.telefoon !== null && { telefoon: rij.telefoon }),
    ...(rij.email !== null && { email: rij.email }),
  };
  return { id: rij.id, toon };
}
