import { beoordeelToegang } from './beoordeelToegang.ts';
import { DOELEN_VAN, PARTNERROLLEN, ROLLEN_MET_PLAATS } from './rechten.ts';
import type { Handeling, Rol, Voorwerp, Wie } from './toegang.ts';

/** What an act is done with. */
const SOORT_VAN: Readonly<Record<Handeling, Voorwerp['soort']>> = {
  'gemeente:inzien': 'gemeente',
  'beleid:inzien': 'beleid',
  'beleid:volgen': 'beleid',
  'beleid:voorstellen': 'beleid',
  'beleid:activeren': 'beleid',
  'organisatie:inzien': 'gemeente',
  'organisatie:beheren': 'gemeente',
  'aanwijzing:inzien': 'gemeente',
  'aanwijzing:beheren': 'gemeente',
  'randvoorwaarde:inzien': 'gemeente',
  'randvoorwaarde:beheren': 'gemeente',
  'melding:inzien': 'melding',
  'melding:registreren': 'melding',
  'melding:koppelen': 'melding',
  'dossier:inzien': 'dossier',
  'dossier:aanmaken': 'dossier',
  'dossier:wijzigen': 'dossier',
  'dossier:exporteren': 'dossier',
  'dossier:importeren': 'dossier',
  'plaats:inzien': 'dossier',
  'plaats:beheren': 'dossier',
  'belang:melden': 'dossier',
  'gebeurtenis:inzien': 'gebeurtenis',
  'gebeurtenis:vastleggen': 'gebeurtenis',
  'besluit:vastleggen': 'gebeurtenis',
  'toets:inzien': 'dossier',
  'gebrek:afdoen': 'dossier',
  'partij:inzien': 'partij',
  'partij:wijzigen': 'partij',
  'melderidentiteit:inzien': 'partij',
  'document:inzien': 'document',
  'document:toevoegen': 'document',
  'brief:opstellen': 'dossier',
  'taak:inzien': 'taak',
  'taak:wijzigen': 'taak',
  'vraag:inzien': 'dossier',
  'vraag:stellen': 'dossier',
  'vraag:beantwoorden': 'vraag',
  'draaiboek:inzien': 'dossier',
  'draaiboek:wijzigen': 'dossier',
  'deling:inzien': 'dossier',
  'deling:geven': 'dossier',
  'deling:vrijgeven': 'dossier',
  'gedeeld:inzien': 'dossier',
  'inbreng:inzien': 'dossier',
  'inbreng:geven': 'dossier',
  'verwerking:inzien': 'logboek',
  'logboek:inzien': 'logboek',
  'logboek:beoordelen': 'logboek',
  'dossiergebruik:inzien': 'dossier',
  'noodtoegang:openen': 'dossier',
  'gesloten:openen': 'dossier',
};

/** `plaats`: all of a dossier, but only with a place in it; `deel`: the phase of own cases and own tasks. */
export type Reikwijdte = 'alles' | 'plaats' | 'deel' | 'niet';

/** What the access function answers to this role about something of its own municipality that it is involved in. */
export function reikwijdteVan(rol: Rol, handeling: Handeling): Reikwijdte {
  const wie: Wie = {
    gemeenteId: 'g',
    organisatieId: 'o',
    organisatieSoort: PARTNERROLLEN[rol]?.[0] ?? 'gemeente',
    medewerkerId: 'm',
    rollen: [rol],
    convenanten: [],
  };
  const voorwerp: Voorwerp = {
    gemeenteId: 'g',
    soort: SOORT_VAN[handeling],
    betrokkenOrganisaties: ['o'],
    eigenaarOrganisatieId: 'o',
  };
  const oordeel = (wat: Voorwerp) =>
    DOELEN_VAN[handeling]
      .map((doel) => beoordeelToegang(wie, handeling, wat, doel))
      .find(({ toegestaan }) => toegestaan);
  const zonder = oordeel(voorwerp);
  if (zonder?.toegestaan) return zonder.velden === 'alles' ? 'alles' : 'deel';
  return ROLLEN_MET_PLAATS.has(rol) && oordeel({ ...voorwerp, dossierrollen: [rol] }) ? 'plaats' : 'niet';
}
