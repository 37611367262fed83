import type { zActieInvoer } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import type { Wie } from '@luwte/core/toegang';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { bestaatOrganisatie, insertTaak, werktMee } from './taak.store.ts';

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
  if (wieOrganisatieId !== undefined && invoer.soort !== 'wacht-op') {
    // A task nobody at that desk can see would wait for ever. Waiting for somebody asks nothing of them here.
    if (!(await werktMee(tx, gemeenteId, dossierId, wieOrganisatieId, klok.vandaag()))) {
      const reden = 'Deze organisatie werkt niet mee aan dit dossier en ziet de taak dus niet.';
      return { ok: false, error: [{ pad: '/wieOrganisatieId', reden }] };
    }
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
