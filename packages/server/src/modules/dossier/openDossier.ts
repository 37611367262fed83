import type { DossierObject, Spoor } from '@luwte/core/dossier';
import { ok, type Result, type Weigering } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { kiesGeldendBeleid } from '../beleid/kiesGeldendBeleid.ts';
import type { Vastlegger } from '../gebeurtenis/vastlegger.ts';
import { loadGemeente } from './dossier.store.ts';
import { maakDossier } from './maakDossier.ts';
import { verversStand } from './verversStand.ts';

export type NieuwDossier = {
  readonly spoor: Spoor;
  readonly titel?: string | undefined;
  readonly object: DossierObject;
};

/** What happens in the product is recorded in the product: there a missing event means "no". */
const VOLLEDIG = ['bewijs', 'lichtere-middelen', 'formeel-spoor'] as const;

/**
 * Opens an empty dossier under the policy of the municipality that is in force today.
 * @param regieMedewerkerId who runs it, when that is known
 */
export async function openDossier(
  deps: Pick<Deps, 'klok' | 'nieuweId' | 'beleid' | 'wet'>,
  tx: Tx,
  door: Vastlegger,
  nieuw: NieuwDossier,
  regieMedewerkerId: string | undefined,
): Promise<Result<{ readonly id: string; readonly kenmerk: string }, Weigering<'beleid-onbekend'>>> {
  const { naam } = await loadGemeente(tx, door.gemeenteId);
  const waar = { gemeenteId: door.gemeenteId, gemeenteNaam: naam, spoor: nieuw.spoor };
  const beleid = await kiesGeldendBeleid(deps, tx, { ...waar, op: deps.klok.vandaag() });
  if (!beleid.ok) return beleid;
  const inhoud = {
    object: nieuw.object,
    volledig: [...VOLLEDIG],
    ...(nieuw.titel !== undefined && { titel: nieuw.titel }),
  };
  const gemaakt = await maakDossier(deps, tx, door, beleid.value, inhoud, regieMedewerkerId);
  await verversStand(deps, tx, door.gemeenteId, gemaakt.id);
  return ok(gemaakt);
}
