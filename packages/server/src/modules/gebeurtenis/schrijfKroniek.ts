import { compartimentVan, type GecompileerdBeleid } from '@luwte/core/beleid';
import type { Gebeurtenis } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Herkomst, insertGebeurtenissen } from './gebeurtenis.store.ts';
import { smeedKeten } from './smeedKeten.ts';

/**
 * Writes the whole kroniek of a new dossier, as it stands in the file.
 * @returns the head of its chain, or undefined when there are no events
 */
export async function schrijfKroniek(
  { nieuweId }: Pick<Deps, 'nieuweId'>,
  tx: Tx,
  herkomst: Herkomst,
  kroniek: readonly Gebeurtenis[],
  beleid: GecompileerdBeleid,
): Promise<{ readonly volgnummer: number; readonly hash: Uint8Array } | undefined> {
  const { gemeenteId, dossierId } = herkomst;
  const regels = smeedKeten(
    gemeenteId,
    dossierId,
    { volgnummer: 0, hash: null },
    kroniek.map((gebeurtenis) => ({
      id: nieuweId(),
      gebeurtenis,
      compartiment: compartimentVan(beleid, gebeurtenis),
    })),
  );
  await insertGebeurtenissen(tx, herkomst, regels);
  const laatste = regels.at(-1);
  return laatste && { volgnummer: laatste.volgnummer, hash: laatste.hash };
}
