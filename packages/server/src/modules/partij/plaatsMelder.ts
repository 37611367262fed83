import { nieuwePartijCode } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { insertPlaatsen, loadCodes, loadPlaatsVan } from './partij.store.ts';

/**
 * Gives the reporter of a melding a place in a dossier, or finds the one it has. The caller holds the dossier row.
 * @returns the id of the party in the exchange format; undefined when nobody is known
 */
export async function plaatsMelder(
  { nieuweId }: Pick<Deps, 'nieuweId'>,
  tx: Tx,
  { gemeenteId, dossierId }: { readonly gemeenteId: string; readonly dossierId: string },
  melding: { readonly melder_partij_id: string | null; readonly melder_huishouden: string | null },
): Promise<string | undefined> {
  const partijId = melding.melder_partij_id;
  if (partijId === null) return undefined;
  const al = await loadPlaatsVan(tx, gemeenteId, dossierId, partijId);
  if (al) return al.sleutel;
  const id = nieuweId();
  const code = nieuwePartijCode('melder', await loadCodes(tx, gemeenteId, dossierId));
  const partij = {
    id,
    rol: 'melder' as const,
    ...(melding.melder_huishouden !== null && { huishouden: melding.melder_huishouden }),
  };
  await insertPlaatsen(tx, gemeenteId, dossierId, [{ partij, partijId, code }]);
  return id;
}
