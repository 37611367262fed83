import type { zContactWijziging } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { loadContact, updateContact } from './contactpersoon.store.ts';

/** Another phone number or work address. A confirmation holds for one address, so another one has none. */
export async function wijzigContact(
  { klok }: Pick<Deps, 'klok'>,
  tx: Tx,
  wie: { readonly gemeenteId: string; readonly medewerkerId: string },
  id: string,
  invoer: z.infer<typeof zContactWijziging>,
): Promise<Result<string, readonly DossierFout[]>> {
  const rij = await loadContact(tx, wie.gemeenteId, id);
  if (!rij) throw nietGevonden('Deze contactpersoon staat hier niet.');
  const telefoon = invoer.telefoon ?? rij.telefoon;
  const email = invoer.email ?? rij.email;
  if (rij.tot !== null && rij.tot < klok.vandaag()) {
    return { ok: false, error: [{ pad: '/email', reden: 'Deze contactpersoon is beëindigd.' }] };
  }
  await updateContact(tx, wie.gemeenteId, id, { telefoon, email, door: wie.medewerkerId, op: klok.nu() });
  return ok(rij.organisatie_id);
}
