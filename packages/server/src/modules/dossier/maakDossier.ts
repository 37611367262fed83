import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { Dossier } from '@luwte/core/dossier';
import { jaarVan } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { legBeleidVast } from '../beleid/legBeleidVast.ts';
import type { Vastlegger } from '../gebeurtenis/vastlegger.ts';
import { insertDossier, loadGemeente, neemNummer } from './dossier.store.ts';

export type MaakDeps = Pick<Deps, 'klok' | 'nieuweId' | 'beleid'>;

/**
 * Makes the row of a dossier with the next kenmerk of the municipality, and keeps the text of its policy.
 * Parties, events and read model are for the caller, in the same transaction.
 */
export async function maakDossier(
  deps: MaakDeps,
  tx: Tx,
  door: Vastlegger,
  beleid: GecompileerdBeleid,
  inhoud: Pick<Dossier, 'object'> &
    Partial<Pick<Dossier, 'titel' | 'aard' | 'volledig' | 'feiten' | 'verbanden'>>,
  regieMedewerkerId: string | undefined,
): Promise<{ readonly id: string; readonly kenmerk: string }> {
  const { gemeenteId } = door;
  const id = deps.nieuweId();
  const jaar = jaarVan(deps.klok.vandaag());
  const { ingevuld } = await legBeleidVast(tx, deps.beleid, gemeenteId, beleid);
  const { afkorting } = await loadGemeente(tx, gemeenteId);
  const nummer = await neemNummer(tx, gemeenteId, jaar);
  const kenmerk = `${afkorting}-${jaar}-${String(nummer).padStart(5, '0')}`;
  await insertDossier(tx, {
    gemeenteId,
    id,
    kenmerk,
    spoor: beleid.spoor,
    aard: inhoud.aard ?? 'situatie',
    titel: inhoud.titel,
    beleidId: beleid.id,
    beleidVersie: beleid.versie,
    beleidVingerafdruk: ingevuld,
    object: inhoud.object,
    volledig: inhoud.volledig ?? [],
    feiten: inhoud.feiten ?? {},
    verbanden: inhoud.verbanden ?? [],
    regieMedewerkerId,
    aangemaaktOp: deps.klok.nu(),
    aangemaaktDoor: door.medewerkerId,
  });
  return { id, kenmerk };
}
