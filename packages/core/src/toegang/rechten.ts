import type { Compartiment, Organisatiesoort } from '../dossier/index.ts';
import type { Doel, Handeling, Rol } from './toegang.ts';

const MELDING = ['melding:inzien', 'melding:registreren', 'melding:koppelen'] as const;
const ALGEMEEN = ['gemeente:inzien', 'beleid:inzien'] as const;
const DOSSIER_LEZEN = [
  'dossier:inzien',
  'gebeurtenis:inzien',
  'toets:inzien',
  'partij:inzien',
  'document:inzien',
  'taak:inzien',
  'draaiboek:inzien',
] as const;
const DOSSIER_WERKEN = [
  'dossier:aanmaken',
  'dossier:wijzigen',
  'gebeurtenis:vastleggen',
  'gebrek:afdoen',
  'partij:wijzigen',
  'document:toevoegen',
  'brief:opstellen',
  'taak:wijzigen',
  'draaiboek:wijzigen',
] as const;
const REGIE = [
  ...ALGEMEEN,
  'beleid:volgen',
  ...MELDING,
  ...DOSSIER_LEZEN,
  ...DOSSIER_WERKEN,
  'besluit:vastleggen',
  'dossier:exporteren',
  'dossier:importeren',
  'melderidentiteit:inzien',
  'deling:inzien',
  'deling:geven',
  'inbreng:inzien',
  // Warned at the step that needs what is missing.
  'randvoorwaarde:inzien',
  'noodtoegang:openen',
  'gesloten:openen',
  'plaats:inzien',
  'vraag:inzien',
  'vraag:stellen',
  'belang:melden',
] as const;
/**
 * Who runs a case says who takes part in it, and passes on police data after the preparatory talk with the police, each
 * item by itself.
 */
const REGIEVOERDER = [...REGIE, 'plaats:beheren', 'deling:vrijgeven', 'dossiergebruik:inzien'] as const;
/** Somebody of the municipality who is asked into a case: reads it, adds to it and does the tasks. */
const MET_PLAATS = [
  ...ALGEMEEN,
  'beleid:volgen',
  ...DOSSIER_LEZEN,
  'gebeurtenis:vastleggen',
  'document:toevoegen',
  'taak:wijzigen',
  'vraag:inzien',
  'vraag:stellen',
  'belang:melden',
] as const;
/** A partner organisation: the phase of its own cases and its own tasks (product.md 5). */
const PARTNER = [
  ...ALGEMEEN,
  'dossier:inzien',
  'taak:inzien',
  'taak:wijzigen',
  'gedeeld:inzien',
  'vraag:beantwoorden',
  'belang:melden',
  'inbreng:geven',
] as const;

/** What each role may ever do. A role that is not here may do nothing. */
export const RECHTEN: Readonly<Record<Rol, readonly Handeling[]>> = {
  casusregisseur: REGIEVOERDER,
  wijkmanager: REGIEVOERDER,
  // Judges whether a value is what the decision says: a legal question, so a jurist is the second pair of eyes.
  jurist: [...REGIE, 'beleid:activeren', 'aanwijzing:inzien'],
  intake: [...ALGEMEEN, ...MELDING, 'dossier:aanmaken'],
  boa: [
    ...ALGEMEEN,
    ...MELDING,
    'dossier:inzien',
    'gebeurtenis:inzien',
    'gebeurtenis:vastleggen',
    'document:inzien',
    'document:toevoegen',
    'taak:inzien',
    'taak:wijzigen',
    // Goes along when a huisverbod is carried out.
    'draaiboek:inzien',
    'noodtoegang:openen',
    'belang:melden',
  ],
  burgemeester: [
    ...ALGEMEEN,
    'deling:inzien',
    'beleid:volgen',
    ...DOSSIER_LEZEN,
    'besluit:vastleggen',
    'taak:wijzigen',
    'randvoorwaarde:inzien',
    'noodtoegang:openen',
    'gesloten:openen',
    'plaats:inzien',
    'belang:melden',
  ],
  // From aanmelding until return (DOR-3.3-10): only with a place in the dossier.
  'voorzitter-kerngroep': MET_PLAATS,
  'regisseur-interventieteam': MET_PLAATS,
  // Advises on a measure when asked: reads and answers.
  'team-veiligheid': [...ALGEMEEN, 'beleid:volgen', ...DOSSIER_LEZEN, 'taak:wijzigen', 'belang:melden'],
  politie: PARTNER,
  corporatie: PARTNER,
  zorg: PARTNER,
  jongerenwerk: PARTNER,
  // Somebody of any other organisation.
  partner: PARTNER,
  // Who leads the people, owns the process or keeps the archive has no need of a case to do so.
  leidinggevende: [...ALGEMEEN, 'beleid:volgen', 'organisatie:inzien', 'randvoorwaarde:inzien'],
  proceseigenaar: [...ALGEMEEN, 'beleid:volgen', 'organisatie:inzien', 'randvoorwaarde:inzien'],
  archivaris: [...ALGEMEEN, 'beleid:volgen'],
  privacyfunctionaris: [
    ...ALGEMEEN,
    'beleid:volgen',
    'organisatie:inzien',
    'verwerking:inzien',
    'logboek:inzien',
    'logboek:beoordelen',
  ],
  // Writes and proposes policy and therefore sees no case content.
  beleidsmedewerker: [...ALGEMEEN, 'beleid:volgen', 'beleid:voorstellen', 'randvoorwaarde:inzien'],
  // Runs the system, records who works where, who is designated for what and what is in order, and sees no case content.
  beheerder: [
    ...ALGEMEEN,
    'organisatie:inzien',
    'organisatie:beheren',
    'aanwijzing:inzien',
    'aanwijzing:beheren',
    'randvoorwaarde:inzien',
    'randvoorwaarde:beheren',
  ],
};

/** Roles of municipal staff that count only in a dossier in which somebody has a place in that role today. */
export const ROLLEN_MET_PLAATS: ReadonlySet<Rol> = new Set([
  'voorzitter-kerngroep',
  'regisseur-interventieteam',
  'team-veiligheid',
]);

/** Roles of a partner, with the kinds of organisations whose people may have them. All others are of the municipality. */
export const PARTNERROLLEN: Readonly<Partial<Record<Rol, readonly Organisatiesoort[]>>> = {
  politie: ['politie'],
  corporatie: ['corporatie'],
  zorg: ['zorg'],
  jongerenwerk: ['jongerenwerk'],
  partner: ['welzijn', 'bemiddeling', 'om', 'onderwijs', 'anders'],
};

/** May somebody of such an organisation have this role? */
export const rolPast = (rol: Rol, soort: Organisatiesoort): boolean =>
  PARTNERROLLEN[rol]?.includes(soort) ?? soort === 'gemeente';

/** Roles of municipal staff that may open a compartment. `gewoon` needs no more than the right itself. */
export const COMPARTIMENT_ROLLEN: Readonly<Record<Exclude<Compartiment, 'gewoon'>, readonly Rol[]>> = {
  gezondheid: ['casusregisseur', 'wijkmanager', 'jurist', 'burgemeester'],
  strafrechtelijk: [
    'casusregisseur',
    'wijkmanager',
    'jurist',
    'burgemeester',
    'voorzitter-kerngroep',
    'regisseur-interventieteam',
  ],
  politie: [
    'casusregisseur',
    'wijkmanager',
    'jurist',
    'burgemeester',
    'voorzitter-kerngroep',
    'regisseur-interventieteam',
  ],
  inkomen: ['casusregisseur', 'jurist'],
  melderidentiteit: ['casusregisseur', 'wijkmanager', 'jurist', 'intake'],
};

/** The purposes for which an act may be done (art. 5 lid 1 onder b AVG). */
export const DOELEN_VAN: Readonly<Record<Handeling, readonly Doel[]>> = {
  'dossier:inzien': ['behandelen-overlast', 'toezicht', 'besluitvorming'],
  'dossier:aanmaken': ['behandelen-overlast', 'intake-melding'],
  'dossier:wijzigen': ['behandelen-overlast'],
  'dossier:exporteren': ['behandelen-overlast', 'besluitvorming'],
  'dossier:importeren': ['behandelen-overlast'],
  'gebeurtenis:inzien': ['behandelen-overlast', 'toezicht', 'besluitvorming'],
  'gebeurtenis:vastleggen': ['behandelen-overlast', 'toezicht'],
  'besluit:vastleggen': ['besluitvorming'],
  'toets:inzien': ['behandelen-overlast', 'besluitvorming'],
  'gebrek:afdoen': ['behandelen-overlast', 'besluitvorming'],
  'partij:inzien': ['behandelen-overlast', 'besluitvorming'],
  'partij:wijzigen': ['behandelen-overlast'],
  'melderidentiteit:inzien': ['behandelen-overlast', 'intake-melding'],
  'document:inzien': ['behandelen-overlast', 'toezicht', 'besluitvorming'],
  'document:toevoegen': ['behandelen-overlast', 'toezicht'],
  'brief:opstellen': ['behandelen-overlast'],
  'melding:inzien': ['intake-melding', 'behandelen-overlast'],
  'melding:registreren': ['intake-melding'],
  'melding:koppelen': ['intake-melding', 'behandelen-overlast'],
  'taak:inzien': ['behandelen-overlast', 'toezicht'],
  'taak:wijzigen': ['behandelen-overlast', 'toezicht'],
  'vraag:inzien': ['behandelen-overlast'],
  'vraag:stellen': ['behandelen-overlast'],
  'vraag:beantwoorden': ['behandelen-overlast'],
  'draaiboek:inzien': ['behandelen-overlast', 'toezicht', 'besluitvorming'],
  'draaiboek:wijzigen': ['behandelen-overlast'],
  'beleid:inzien': ['beheer', 'behandelen-overlast'],
  'beleid:volgen': ['behandelen-overlast', 'beheer'],
  'beleid:voorstellen': ['beheer'],
  'beleid:activeren': ['beheer'],
  'plaats:inzien': ['behandelen-overlast'],
  'plaats:beheren': ['behandelen-overlast'],
  'belang:melden': ['behandelen-overlast'],
  'organisatie:inzien': ['beheer'],
  'organisatie:beheren': ['beheer'],
  'aanwijzing:inzien': ['beheer'],
  'aanwijzing:beheren': ['beheer'],
  'randvoorwaarde:inzien': ['beheer', 'behandelen-overlast'],
  'randvoorwaarde:beheren': ['beheer'],
  'deling:inzien': ['behandelen-overlast'],
  'deling:geven': ['behandelen-overlast'],
  'deling:vrijgeven': ['behandelen-overlast'],
  'gedeeld:inzien': ['behandelen-overlast'],
  'inbreng:inzien': ['behandelen-overlast'],
  'inbreng:geven': ['behandelen-overlast'],
  'gemeente:inzien': ['beheer', 'behandelen-overlast'],
  'verwerking:inzien': ['privacytoezicht'],
  'logboek:inzien': ['privacytoezicht'],
  'logboek:beoordelen': ['privacytoezicht'],
  'dossiergebruik:inzien': ['behandelen-overlast'],
  'noodtoegang:openen': ['behandelen-overlast'],
  'gesloten:openen': ['behandelen-overlast'],
};
