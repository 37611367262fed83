import type { Contactpersoon, Organisatie } from '@luwte/core/contract';
import { type Datum, periodeOp } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { loadBevestigingen } from './adresbevestiging.store.ts';
import { toonContact } from './contactpersonen.ts';
import { loadContacten } from './contactpersoon.store.ts';
import { toonConvenanten } from './convenanten.ts';
import { loadAfdelingen, loadOrganisaties } from './organisatie.store.ts';

/** The organisations of a municipality with their teams, contacts and the convenanten they take part in today. */
export async function toonOrganisaties(tx: Tx, gemeenteId: string, op: Datum): Promise<Organisatie[]> {
  const afdelingen = await loadAfdelingen(tx, gemeenteId);
  const contacten = await loadContacten(tx, gemeenteId, op);
  const bevestigingen = new Map(
    (await loadBevestigingen(tx, gemeenteId)).map((rij) => [rij.contactpersoon_id, toonBevestiging(rij)]),
  );
  const convenanten = (await toonConvenanten(tx, gemeenteId, op)).filter(({ stand }) => stand === 'geldt');
  return (await loadOrganisaties(tx, gemeenteId, op)).map((rij) => ({
    id: rij.id,
    naam: rij.naam,
    soort: rij.soort,
    stand: rij.tot !== null && rij.tot < op ? 'verlopen' : 'geldt',
    ...(rij.tot !== null && { tot: rij.tot }),
    kanalen: rij.kanalen,
    medewerkers: Number(rij.medewerkers),
    afdelingen: afdelingen
      .filter(({ organisatie_id }) => organisatie_id === rij.id)
      .map(({ id, naam }) => ({ id, naam })),
    convenanten: convenanten
      .filter(({ deelnames }) => deelnames.some((d) => d.organisatieId === rij.id && d.stand === 'geldt'))
      .map(({ id, naam, tot }) => ({ id, naam, ...(tot !== undefined && { tot }) })),
    contactpersonen: contacten
      .filter(({ organisatie_id }) => organisatie_id === rij.id)
      .map(
        (contact): Contactpersoon => ({
          id: contact.id,
          ...toonContact(contact),
          ...(bevestigingen.has(contact.id) && { adres: bevestigingen.get(contact.id) }),
          van: contact.van,
          ...(contact.tot !== null && { tot: contact.tot }),
          stand: periodeOp(contact, op),
        }),
      ),
  }));
}

type Bevestiging = Awaited<ReturnType<typeof loadBevestigingen>>[number];

const toonBevestiging = (rij: Bevestiging): NonNullable<Contactpersoon['adres']> => ({
  gevraagdOp: lokaalMoment(rij.gevraagd_op),
  gevraagdDoor: rij.gevraagd_door,
  ...(rij.bevestigd_op !== null && { bevestigdOp: lokaalMoment(rij.bevestigd_op) }),
});
