import type { Compartiment } from '../dossier/index.ts';
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
  // Warned at the step that needs what is missing.
  'randvoorwaarde:inzien',
  'noodtoegang:openen',
] as const;
/** A partner organisation: the phase of its own cases and its own tasks (product.md 5). */
const PARTNER = [...ALGEMEEN, 'dossier:inzien', 'taak:inzien', 'taak:wijzigen', 'gedeeld:inzien'] as const;

/** What each role may ever do. A role that is not here may do nothing. */
export const RECHTEN: Readonly<Record<Rol, readonly Handeling[]>> = {
  // Passes on police data after the preparatory talk with the police, each item by itself.
  casusregisseur: [...REGIE, 'deling:vrijgeven'],
  wijkmanager: [...REGIE, 'deling:vrijgeven'],
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
  ],
  politie: PARTNER,
  corporatie: PARTNER,
  zorg: PARTNER,
  privacyfunctionaris: [
    ...ALGEMEEN,
    'beleid:volgen',
    'verwerking:inzien',
    'logboek:inzien',
    'logboek:beoordelen',
  ],
  // Writes and proposes policy and therefore sees no case content.
  beleidsmedewerker: [...ALGEMEEN, 'beleid:volgen', 'beleid:voorstellen', 'randvoorwaarde:inzien'],
  // Runs the system, records who is designated for what and what is in order, and sees no case content.
  beheerder: [
    ...ALGEMEEN,
    'aanwijzing:inzien',
    'aanwijzing:beheren',
    'randvoorwaarde:inzien',
    'randvoorwaarde:beheren',
  ],
};

/** Roles of municipal staff that may open a compartment. `gewoon` needs no more than the right itself. */
export const COMPARTIMENT_ROLLEN: Readonly<Record<Exclude<Compartiment, 'gewoon'>, readonly Rol[]>> = {
  gezondheid: ['casusregisseur', 'wijkmanager', 'jurist', 'burgemeester'],
  strafrechtelijk: ['casusregisseur', 'wijkmanager', 'jurist', 'burgemeester'],
  politie: ['casusregisseur', 'wijkmanager', 'jurist', 'burgemeester'],
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
  'draaiboek:inzien': ['behandelen-overlast', 'toezicht', 'besluitvorming'],
  'draaiboek:wijzigen': ['behandelen-overlast'],
  'beleid:inzien': ['beheer', 'behandelen-overlast'],
  'beleid:volgen': ['behandelen-overlast', 'beheer'],
  'beleid:voorstellen': ['beheer'],
  'beleid:activeren': ['beheer'],
  'aanwijzing:inzien': ['beheer'],
  'aanwijzing:beheren': ['beheer'],
  'randvoorwaarde:inzien': ['beheer', 'behandelen-overlast'],
  'randvoorwaarde:beheren': ['beheer'],
  'deling:inzien': ['behandelen-overlast'],
  'deling:geven': ['behandelen-overlast'],
  'deling:vrijgeven': ['behandelen-overlast'],
  'gedeeld:inzien': ['behandelen-overlast'],
  'gemeente:inzien': ['beheer', 'behandelen-overlast'],
  'verwerking:inzien': ['privacytoezicht'],
  'logboek:inzien': ['privacytoezicht'],
  'logboek:beoordelen': ['privacytoezicht'],
  'noodtoegang:openen': ['behandelen-overlast'],
};
