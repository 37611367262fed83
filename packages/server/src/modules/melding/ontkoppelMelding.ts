import type { Tx } from '../../platform/db/index.ts';
import { ongeldig } from '../../platform/http/problem.ts';
import { legVast, type VastlegDeps } from '../gebeurtenis/legVast.ts';
import type { Vastlegger } from '../gebeurtenis/vastlegger.ts';
import { type MeldingRij, updateKoppeling } from './melding.store.ts';

/**
 * Takes a melding out of its dossier. What was recorded stays: an `intrekking` makes that it no longer counts.
 * The caller holds the melding and knows it is linked.
 */
export async function ontkoppelMelding(
  deps: VastlegDeps,
  tx: Tx,
  door: Vastlegger,
  rij: MeldingRij,
  reden: string,
): Promise<void> {
  const sleutel = rij.gebeurtenis_sleutel;
  if (rij.dossier_id !== null && sleutel !== null) {
    const intrekking = { soort: 'intrekking', op: deps.klok.moment(), betreft: [sleutel], reden };
    const vast = await legVast(deps, tx, door, rij.dossier_id, () => [intrekking]);
    if (!vast.ok) throw ongeldig(vast.error);
  }
  await updateKoppeling(tx, door.gemeenteId, rij.id, undefined);
}
