import type { zActieInvoer } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import type { Wie } from '@luwte/core/toegang';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { bestaatOrganisatie, insertTaak } from './taak.store.ts';

/**
 * Notes who does what, or whom the dossier waits for. Without a name and an organisation it is for who writes it.
 * @returns the id of the task
 */
export async function legTaakVast(
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  wie: Wie,
  dossierId: string,
  invoer: z.infer<typeof zActieInvoer>,
): Promise<Result<string, readonly DossierFout[]>> {
  const { gemeenteId, medewerkerId } = wie;
  const { wieOrganisatieId } = invoer;
  if (wieOrganisatieId !== undefined && !(await bestaatOrganisatie(tx, gemeenteId, wieOrganisatieId))) {
    return { ok: false, error: [{ pad: '/wieOrganisatieId', reden: 'Deze organisatie bestaat hier niet.' }] };
  }
  const voorMij = invoer.wie === undefined && wieOrganisatieId === undefined;
  const id = nieuweId();
  await insertTaak(tx, {
    gemeenteId,
    id,
    dossierId,
    soort: invoer.soort,
    wat: invoer.wat,
    wieMedewerkerId: voorMij ? medewerkerId : undefined,
    wieOrganisatieId,
    wieNaam: invoer.wie,
    uiterlijk: invoer.uiterlijk,
    aangemaaktOp: klok.nu(),
    aangemaaktDoor: medewerkerId,
  });
  return ok(id);
}
