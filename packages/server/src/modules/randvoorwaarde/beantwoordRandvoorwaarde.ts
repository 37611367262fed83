import type { RandvoorwaardeInvoer, RandvoorwaardeRegel } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { insertAntwoord } from './randvoorwaarde.store.ts';

/** What Luwte knows itself is not answered by hand: the two would differ. */
const ZELF: Readonly<Partial<Record<RandvoorwaardeRegel['uit'], string>>> = {
  aanwijzing: 'Dit blijkt uit de aanwijzingen. Leg daar vast wie is aangewezen.',
  mandaat: 'Dit blijkt uit het mandaat dat in het beleid is ingevuld.',
};

/**
 * Adds an answer; the earlier ones stay.
 * @returns every fault at its field, with nothing stored
 */
export async function beantwoordRandvoorwaarde(
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  { gemeenteId, medewerkerId }: { readonly gemeenteId: string; readonly medewerkerId: string | undefined },
  regel: Pick<RandvoorwaardeRegel, 'id' | 'uit'>,
  { geregeld, tot, toelichting }: RandvoorwaardeInvoer,
): Promise<Result<void, readonly DossierFout[]>> {
  const fouten: DossierFout[] = [];
  const zelf = ZELF[regel.uit];
  if (zelf !== undefined) fouten.push({ pad: '/geregeld', reden: zelf });
  if (!geregeld && tot !== undefined) {
    fouten.push({
      pad: '/tot',
      reden: 'Een laatste dag hoort bij iets dat geregeld is. Maak dit veld leeg.',
    });
  }
  if (fouten.length > 0) return { ok: false, error: fouten };
  await insertAntwoord(tx, {
    gemeenteId,
    id: nieuweId(),
    randvoorwaarde: regel.id,
    geregeld,
    tot,
    toelichting,
    door: medewerkerId,
    op: klok.nu(),
  });
  return ok(undefined);
}
