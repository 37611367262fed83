import type { zPlaatsEinde } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { datum, nuMeteen, ok, type Result } from '@luwte/core/shared';
import type { Wie } from '@luwte/core/toegang';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { loadPlaatsen, updateEinde, vergrendelPlaatsen } from './plaats.store.ts';

/**
 * Ends a place: at once, so that it is gone on this same day, or after a last day from today on. What ended does not
 * begin again, and the line stays. Throws 404 when there is no such place in this dossier.
 */
export async function beeindigPlaats(
  { klok }: Pick<Deps, 'klok'>,
  tx: Tx,
  wie: Wie,
  { kern, id }: { readonly kern: DossierKern; readonly id: string },
  { reden, tot }: z.infer<typeof zPlaatsEinde>,
): Promise<Result<void, readonly DossierFout[]>> {
  const { gemeenteId } = wie;
  await vergrendelPlaatsen(tx, gemeenteId, kern.id);
  const plaats = (await loadPlaatsen(tx, gemeenteId, kern.id)).find((rij) => rij.id === id);
  if (!plaats) throw nietGevonden('Deze deelnemer staat niet in dit dossier.');
  const vandaag = klok.vandaag();
  if (plaats.tot !== null && (plaats.tot < vandaag || plaats.tot < plaats.van)) {
    return nee('/reden', 'Deze deelname is al afgelopen.');
  }
  if (tot !== undefined && tot < vandaag) return nee('/tot', 'Kies vandaag of een latere dag.');
  if (tot !== undefined && tot < plaats.van) return nee('/tot', 'De laatste dag ligt voor de eerste dag.');
  if (tot !== undefined && plaats.tot !== null && tot > plaats.tot) {
    return nee('/tot', 'Deze deelname loopt eerder af. Laat de deelnemer daarna opnieuw meedoen.');
  }
  const nu = nuMeteen(datum(plaats.van), vandaag);
  const sleutel = { gemeenteId, dossierId: kern.id, id };
  await updateEinde(tx, sleutel, { tot: tot ?? nu, door: wie.medewerkerId, op: klok.nu(), reden });
  return ok(undefined);
}

const nee = (pad: string, reden: string) => ({ ok: false, error: [{ pad, reden }] }) as const;
