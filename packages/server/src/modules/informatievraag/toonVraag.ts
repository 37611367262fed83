import type { Informatievraag, Partnervraag } from '@luwte/core/contract';
import type { VerborgenAntwoord } from '@luwte/core/informatievraag';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import type { GeladenDossier } from '../dossier/laadDossier.ts';
import type { LaatsteLink } from '../openbareLink/openbareLink.ts';
import type { Contact } from '../organisatie/contactpersonen.ts';
import type { loadVragenVanDossier, PartnervraagRij } from './informatievraag.store.ts';

type Rij = Awaited<ReturnType<typeof loadVragenVanDossier>>[number];
const JA_NEE = new Map<unknown, string>([
  [true, 'Ja'],
  [false, 'Nee'],
  ['onbekend', 'Onbekend'],
]);

/** A question with its answer as staff may see it. What nobody may read today is not in it, only why. */
export function toonVraag(
  rij: Rij,
  { vorm, codes }: GeladenDossier,
  verborgen: ReadonlyMap<string, VerborgenAntwoord>,
  bij: { readonly link?: LaatsteLink | undefined; readonly contacten: readonly Contact[] },
): Informatievraag {
  const dicht = rij.antwoord_sleutel === null ? undefined : verborgen.get(rij.antwoord_sleutel);
  const antwoord = dicht ? undefined : vorm.kroniek.find(({ id }) => id === rij.antwoord_sleutel);
  const naam = vorm.partijen.find(({ id }) => id === rij.persoon)?.naam ?? codes.get(rij.persoon ?? '');
  return {
    id: rij.id,
    organisatie: rij.organisatie,
    ...(rij.persoon !== null && { persoon: rij.persoon }),
    ...(rij.persoon !== null && naam !== undefined && { persoonNaam: naam }),
    vraag: rij.vraag,
    vorm: rij.vorm,
    onderdelen: rij.onderdelen,
    keuzes: rij.keuzes,
    compartiment: rij.compartiment,
    grondslag: rij.grondslag,
    ...(rij.doelredenering !== null && { doelredenering: rij.doelredenering }),
    ...(rij.uiterlijk !== null && { uiterlijk: rij.uiterlijk }),
    status: rij.status,
    gevraagdDoor: rij.gevraagd_door,
    gevraagdOp: lokaalMoment(rij.gevraagd_op),
    ...(rij.herinnerd_op !== null && { herinnerdOp: lokaalMoment(rij.herinnerd_op) }),
    ...(rij.afgerond_op !== null && { afgerondOp: lokaalMoment(rij.afgerond_op) }),
    ...(antwoord?.soort === 'antwoord' && {
      antwoord: JA_NEE.get(antwoord.waarde) ?? String(antwoord.waarde),
    }),
    ...(antwoord?.soort === 'standpunt' && { antwoord: antwoord.toelichting ?? '' }),
    ...(dicht && { verborgen: dicht.waarom }),
    ...(dicht?.ingetrokken && { verwijderd: true }),
    contactpersonen: [...bij.contacten],
    ...(bij.link && {
      link: {
        ...(bij.link.contact !== undefined && { contact: bij.link.contact }),
        gestuurdOp: lokaalMoment(bij.link.gemaaktOp),
        geldigTot: lokaalMoment(bij.link.geldigTot),
        stand: bij.link.stand,
      },
    }),
  };
}

/** A question as the partner sees it. */
export const toonPartnervraag = (rij: PartnervraagRij): Partnervraag => ({
  id: rij.id,
  dossierId: rij.dossier_id,
  kenmerk: rij.kenmerk,
  ...(rij.status === 'open' &&
    rij.persoon !== null && {
      persoon: {
        ...(rij.persoon_naam !== null && { naam: rij.persoon_naam }),
        ...(rij.persoon_geboortedatum !== null && { geboortedatum: rij.persoon_geboortedatum }),
      },
    }),
  vraag: rij.vraag,
  vorm: rij.vorm,
  onderdelen: rij.onderdelen,
  keuzes: rij.keuzes,
  ...(rij.doelredenering !== null && { doelredenering: rij.doelredenering }),
  ...(rij.uiterlijk !== null && { uiterlijk: rij.uiterlijk }),
  status: rij.status,
  gevraagdOp: lokaalMoment(rij.gevraagd_op),
  ...(rij.afgerond_op !== null && { afgerondOp: lokaalMoment(rij.afgerond_op) }),
});
