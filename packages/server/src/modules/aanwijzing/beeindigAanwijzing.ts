import type { DossierFout } from '@luwte/core/dossier';
import { type Datum, ok, type Result } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { loadAanwijzing, updateTot } from './aanwijzing.store.ts';

/**
 * Ends a designation: it stays on record with its last day. That day may come later; it cannot lie before the first
 * day, and what has ended already does not begin again. Throws 404 when there is no such designation here.
 */
export async function beeindigAanwijzing(
  { klok }: Pick<Deps, 'klok'>,
  tx: Tx,
  wie: { readonly gemeenteId: string; readonly medewerkerId: string },
  id: string,
  tot: Datum,
): Promise<Result<void, readonly DossierFout[]>> {
  const gevonden = await loadAanwijzing(tx, wie.gemeenteId, id);
  if (!gevonden) throw nietGevonden('Deze aanwijzing bestaat hier niet.');
  if (tot < gevonden.van) return nee('De laatste dag ligt voor de eerste dag van de aanwijzing.');
  if (gevonden.tot !== null && gevonden.tot < klok.vandaag()) return nee('Deze aanwijzing is al afgelopen.');
  if (gevonden.tot !== null && tot > gevonden.tot) {
    return nee('Deze aanwijzing loopt eerder af. Leg voor daarna een nieuwe aanwijzing vast.');
  }
  await updateTot(tx, wie.gemeenteId, id, { tot, door: wie.medewerkerId, op: klok.nu() });
  return ok(undefined);
}

const nee = (reden: string) => ({ ok: false, error: [{ pad: '/tot', reden }] }) as const;
