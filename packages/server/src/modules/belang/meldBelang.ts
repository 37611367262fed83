import type { BelangInvoer } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import type { Wie } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { insertBelangen, loadLopend, loadWerkplekken, updateZonderRegie } from './belang.store.ts';

/**
 * Records that an employee has a personal interest in a dossier: from now on it is closed to that person, at every
 * workplace of the same account. Somebody who runs the case no longer does. In one transaction the own record has to be
 * the last that is done: after it the dossier is closed to who reported. Source: art. 2:4 Awb.
 * @returns the ids of the records; or what is wrong, with nothing stored
 */
export async function meldBelang(
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  wie: Wie,
  kern: DossierKern,
  { medewerkerId, belang, toelichting }: BelangInvoer,
): Promise<Result<readonly string[], readonly DossierFout[]>> {
  const { gemeenteId } = wie;
  // A partner tells only of itself, and does not read the accounts of others.
  const werkplekken =
    wie.organisatieSoort === 'gemeente'
      ? await loadWerkplekken(tx, gemeenteId, medewerkerId)
      : [wie.medewerkerId];
  if (werkplekken.length === 0) return nee('/medewerkerId', 'Kies een medewerker uit de lijst.');
  const lopend = await loadLopend(tx, gemeenteId, kern.id);
  const nieuw = werkplekken.filter((id) => !lopend.has(id));
  if (nieuw.length === 0) return nee('/medewerkerId', 'Van deze medewerker is al een belang vastgelegd.');
  const gelijk = { gemeenteId, dossierId: kern.id, belang, toelichting, op: klok.nu() };
  const rijen = nieuw.map((id) => ({
    ...gelijk,
    id: nieuweId(),
    medewerkerId: id,
    door: wie.medewerkerId,
  }));
  if (wie.organisatieSoort === 'gemeente') await updateZonderRegie(tx, gemeenteId, kern.id, nieuw);
  await insertBelangen(tx, rijen);
  return ok(rijen.map(({ id }) => id));
}

const nee = (pad: string, reden: string) => ({ ok: false, error: [{ pad, reden }] }) as const;
