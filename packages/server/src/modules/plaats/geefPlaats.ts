import type { PlaatsInvoer, PlaatsKandidaten } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { ok, overlapt, type Result } from '@luwte/core/shared';
import { ROLLEN_MET_PLAATS, type Rol, type Wie } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { laadKandidaten } from './kandidaten.ts';
import { insertPlaats, loadPlaatsen, type PlaatsRij, vergrendelPlaatsen } from './plaats.store.ts';

type Kandidaat = PlaatsKandidaten['items'][number];

/**
 * Lets an organisation, or one person of it, take part in a dossier from a day on. An organisation outside the convenant
 * may take part too, without personal data.
 * @returns the id; or every fault at its field, with nothing stored
 */
export async function geefPlaats(
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  wie: Wie,
  kern: DossierKern,
  invoer: PlaatsInvoer,
): Promise<Result<string, readonly DossierFout[]>> {
  const { gemeenteId } = wie;
  const vandaag = klok.vandaag();
  await vergrendelPlaatsen(tx, gemeenteId, kern.id);
  const kandidaten = await laadKandidaten(tx, gemeenteId, kern.spoor, vandaag);
  const fouten = controleer(
    invoer,
    kandidaten.find(({ id }) => id === invoer.organisatieId),
  );
  // What somebody could see on a day that has passed stays as it was.
  if (invoer.van < vandaag) fouten.push({ pad: '/van', reden: 'Kies vandaag of een latere dag.' });
  if (invoer.tot !== undefined && invoer.tot < invoer.van) {
    fouten.push({ pad: '/tot', reden: 'De laatste dag ligt voor de eerste dag.' });
  }
  const eerder = await loadPlaatsen(tx, gemeenteId, kern.id);
  if (eerder.some((rij) => isDezelfde(rij, invoer) && overlapt(rij, invoer))) {
    fouten.push({
      pad: '/van',
      reden: 'Deze deelnemer doet in deze periode al mee. Beëindig dat eerst of kies een latere dag.',
    });
  }
  if (fouten.length > 0) return { ok: false, error: fouten };
  const id = nieuweId();
  const { organisatieId, medewerkerId, rol, grond, reden, van, tot } = invoer;
  await insertPlaats(tx, {
    gemeenteId,
    id,
    dossierId: kern.id,
    organisatieId,
    medewerkerId,
    rol,
    grond,
    reden,
    van,
    tot,
    door: wie.medewerkerId,
    op: klok.nu(),
  });
  return ok(id);
}

/** Do organisation, person, role and ground go together? */
function controleer(invoer: PlaatsInvoer, organisatie: Kandidaat | undefined): DossierFout[] {
  if (!organisatie) return [{ pad: '/organisatieId', reden: 'Kies een organisatie die hier nu meewerkt.' }];
  const fouten: DossierFout[] = [];
  const { rol, grond, medewerkerId } = invoer;
  const persoon = organisatie.medewerkers.find(({ id }) => id === medewerkerId);
  const eigen = organisatie.soort === 'gemeente';
  if (medewerkerId !== undefined && !persoon) {
    fouten.push({ pad: '/medewerkerId', reden: 'Kies een medewerker die nu bij deze organisatie werkt.' });
  }
  if (eigen !== ROLLEN_MET_PLAATS.has(rol as Rol)) {
    const reden = eigen
      ? 'Een collega van de gemeente doet mee als voorzitter, regisseur of adviseur.'
      : 'Een andere organisatie doet mee als partner.';
    fouten.push({ pad: '/rol', reden });
  } else if (eigen && medewerkerId === undefined) {
    fouten.push({ pad: '/medewerkerId', reden: 'Kies welke collega meedoet.' });
  } else if (eigen && persoon && !persoon.rollen.includes(rol)) {
    fouten.push({ pad: '/medewerkerId', reden: `${persoon.naam} heeft deze rol niet bij de gemeente.` });
  }
  if (eigen !== (grond === 'eigen-gemeente')) {
    const reden = eigen
      ? 'Een collega doet mee op grond van de rol bij de gemeente.'
      : 'Deze grond is alleen voor collega’s van de gemeente.';
    fouten.push({ pad: '/grond', reden });
  } else if (grond === 'convenant' && !organisatie.persoonsgegevens) {
    fouten.push({
      pad: '/grond',
      reden: `${organisatie.naam} doet nu niet mee aan een convenant voor dit soort zaken. Kies een andere grond, of laat de organisatie meedoen zonder persoonsgegevens.`,
    });
  }
  return fouten;
}

const isDezelfde = (rij: PlaatsRij, { organisatieId, medewerkerId, rol }: PlaatsInvoer): boolean =>
  rij.organisatie_id === organisatieId && rij.medewerker_id === (medewerkerId ?? null) && rij.rol === rol;
