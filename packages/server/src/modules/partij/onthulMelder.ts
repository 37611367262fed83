import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { SessieInfo } from '../../platform/toegang/sessie.store.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { insertOnthulling, loadPartij } from './partij.store.ts';

/**
 * Who is behind a code. The request itself is kept: who asked, in which dossier, for what purpose, never the name.
 * @returns undefined when the dossier has no such party
 */
export async function onthulMelder(
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  sessie: SessieInfo,
  kern: DossierKern,
  sleutel: string,
  doel: string,
) {
  const rij = await loadPartij(tx, kern.gemeenteId, kern.id, sleutel);
  if (!rij) return undefined;
  await insertOnthulling(tx, {
    id: nieuweId(),
    gemeenteId: kern.gemeenteId,
    accountId: sessie.accountId,
    medewerkerId: sessie.wie.medewerkerId,
    organisatieId: sessie.wie.organisatieId,
    voorwerp: `dossier ${kern.id}, ${rij.code ?? 'partij'}`,
    doel,
    op: klok.nu(),
  });
  return {
    code: rij.code ?? rij.sleutel,
    ...(rij.naam !== null && { naam: rij.naam }),
    ...(rij.adres !== null && { adres: rij.adres }),
    ...(rij.telefoon !== null && { telefoon: rij.telefoon }),
    ...(rij.email !== null && { email: rij.email }),
  };
}
