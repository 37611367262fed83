import type { DossierFout } from '@luwte/core/dossier';
import { ok, type Result, type Weigering, weiger } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { leesKop } from '../dossier/beweegKop.ts';
import { openDossier } from '../dossier/openDossier.ts';
import { legVast, type VastlegDeps } from '../gebeurtenis/legVast.ts';
import type { Vastlegger } from '../gebeurtenis/vastlegger.ts';
import { plaatsMelder } from '../partij/plaatsMelder.ts';
import { type MeldingRij, updateKoppeling } from './melding.store.ts';

export type KoppelWeigering = Weigering<'al-gekoppeld' | 'beleid-onbekend'>;
export type KoppelUitkomst = Result<
  { readonly dossierId: string },
  | { readonly soort: 'weigering'; readonly weigering: KoppelWeigering }
  | { readonly soort: 'fouten'; readonly fouten: readonly DossierFout[] }
>;

const BRON = { regeling: 'Luwte', artikel: 'melding' };

/**
 * Puts a melding in a dossier: the reporter gets a place and a code, and the kroniek a `melding` event.
 * `nieuw` opens a dossier at the address of the melding. The caller holds the melding and knows the dossier
 * exists in this municipality.
 */
export async function koppelMelding(
  deps: VastlegDeps,
  tx: Tx,
  door: Vastlegger,
  rij: MeldingRij,
  naar: string,
  regieMedewerkerId: string | undefined,
): Promise<KoppelUitkomst> {
  if (rij.status === 'gekoppeld') {
    const { error } = weiger('al-gekoppeld', 'Deze melding zit al in een dossier.', BRON);
    return { ok: false, error: { soort: 'weigering', weigering: error } };
  }
  const doel = naar === 'nieuw' ? await openVoor(deps, tx, door, rij, regieMedewerkerId) : ok({ id: naar });
  if (!doel.ok) return { ok: false, error: { soort: 'weigering', weigering: doel.error } };
  const dossierId = doel.value.id;
  // A new party takes the next free code: nobody else may take one meanwhile.
  await leesKop(tx, door.gemeenteId, dossierId);
  const melder = await plaatsMelder(deps, tx, { gemeenteId: door.gemeenteId, dossierId }, rij);
  const vast = await legVast(deps, tx, door, dossierId, () => [alsGebeurtenis(rij, melder)]);
  if (!vast.ok) return { ok: false, error: { soort: 'fouten', fouten: vast.error } };
  await updateKoppeling(tx, door.gemeenteId, rij.id, { dossierId, gebeurtenisId: vast.value[0]!.id });
  return ok({ dossierId });
}

function openVoor(
  deps: VastlegDeps,
  tx: Tx,
  door: Vastlegger,
  rij: MeldingRij,
  regieMedewerkerId: string | undefined,
) {
  const object = zonderLeeg({
    adres: rij.adres,
    postcode: rij.postcode,
    buurt: rij.buurt,
    woonvorm: rij.woonvorm,
  });
  return openDossier(deps, tx, door, { spoor: 'woonoverlast', object }, regieMedewerkerId);
}

/** The event in the exchange format; what nobody told stays out. */
function alsGebeurtenis(rij: MeldingRij, melder: string | undefined): Readonly<Record<string, unknown>> {
  return zonderLeeg({
    soort: 'melding',
    op: rij.op,
    tot: rij.tot,
    melder: melder ?? null,
    anoniem: rij.anoniem === true ? true : null,
    kanaal: rij.kanaal,
    bij: rij.bij,
    categorieen: rij.categorieen,
    ernst: rij.ernst,
    aantal: rij.aantal,
    plaatsType: rij.plaats_type,
    gepleegdDoor: rij.gepleegd_door,
    strafbaar: rij.strafbaar,
    toelichting: rij.toelichting,
  });
}

const zonderLeeg = (velden: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== null));
