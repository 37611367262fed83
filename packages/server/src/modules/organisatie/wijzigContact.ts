import type { zContactWijziging } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { datum, nuMeteen, ok, type Result } from '@luwte/core/shared';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { insertContact, loadContact, updateContactEinde } from './contactpersoon.store.ts';

/**
 * Another phone number or work address: the contact as it was ends now, and one with the new details begins. A confirmation
 * and a link are of the one that ended, so neither holds for the other.
 * @returns the organisation of the contact
 */
export async function wijzigContact(
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  { gemeenteId, medewerkerId: door }: { readonly gemeenteId: string; readonly medewerkerId: string },
  id: string,
  invoer: z.infer<typeof zContactWijziging>,
): Promise<Result<string, readonly DossierFout[]>> {
  const rij = await loadContact(tx, gemeenteId, id);
  if (!rij) throw nietGevonden('Deze contactpersoon staat hier niet.');
  const vandaag = klok.vandaag();
  if (rij.tot !== null && rij.tot < vandaag) {
    return { ok: false, error: [{ pad: '/email', reden: 'Deze contactpersoon is beëindigd.' }] };
  }
  const op = klok.nu();
  await updateContactEinde(tx, gemeenteId, id, { tot: nuMeteen(datum(rij.van), vandaag), door, op });
  await insertContact(tx, {
    gemeenteId,
    id: nieuweId(),
    organisatieId: rij.organisatie_id,
    naam: rij.naam,
    functie: rij.functie ?? undefined,
    telefoon: invoer.telefoon ?? rij.telefoon ?? undefined,
    email: invoer.email ?? rij.email ?? undefined,
    van: [rij.van, vandaag].sort().at(-1) ?? vandaag,
    tot: rij.tot ?? undefined,
    door,
    op,
  });
  return ok(rij.organisatie_id);
}
