import { nieuwePartijCode, type Partij } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { insertPartijen, type PartijRij } from './partij.store.ts';

/**
 * Adds parties to a dossier, each with the next free code of its role.
 * @param bezet codes that are taken; for an existing dossier read under the lock of its row
 */
export async function voegPartijenToe(
  { nieuweId }: Pick<Deps, 'nieuweId'>,
  tx: Tx,
  waar: { readonly gemeenteId: string; readonly dossierId: string },
  partijen: readonly Partij[],
  bezet: ReadonlySet<string> = new Set(),
): Promise<readonly PartijRij[]> {
  const genomen = new Set(bezet);
  const rijen = partijen.map((partij) => {
    const code = nieuwePartijCode(partij.rol, genomen);
    genomen.add(code);
    return { partij, partijId: nieuweId(), code };
  });
  if (rijen.length > 0) await insertPartijen(tx, waar.gemeenteId, waar.dossierId, rijen);
  return rijen;
}
