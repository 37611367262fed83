// Words of the table of rights: on the screen and in docs/toegang.md.
import type { COMPARTIMENT_ROLLEN, Doel, Handeling, Reikwijdte } from '@luwte/core/toegang';

/** What an act is called. In the order of the table; a new act does not compile without a word. */
export const HANDELING: Readonly<Record<Handeling, string>> = {
  'gemeente:inzien': 'zien voor welke gemeente u werkt',
  'beleid:inzien': 'beleid lezen',
  'beleid:volgen': 'zien wie welk beleid voorstelde, activeerde of weigerde',
  'beleid:voorstellen': 'een versie van het beleid voorstellen',
  'beleid:activeren': 'een voorstel van een ander activeren of weigeren',
  'organisatie:inzien': 'zien welke organisaties, medewerkers en convenanten er zijn',
  'organisatie:beheren': 'organisaties, medewerkers, vervanging en convenanten vastleggen',
  'aanwijzing:inzien': 'zien wie waarvoor is aangewezen',
  'aanwijzing:beheren': 'iemand aanwijzen of een aanwijzing beëindigen',
  'randvoorwaarde:inzien': 'zien wat de gemeente op orde heeft voor een formele maatregel',
  'randvoorwaarde:beheren': 'vastleggen wat de gemeente op orde heeft',
  'melding:inzien': 'meldingen lezen',
  'melding:registreren': 'een melding vastleggen',
  'melding:koppelen': 'een melding koppelen, losmaken of met advies afronden',
  'dossier:inzien': 'een dossier openen',
  'dossier:aanmaken': 'een nieuw dossier maken',
  'dossier:wijzigen': 'titel of plaats van een dossier wijzigen',
  'dossier:exporteren': 'een dossier exporteren',
  'dossier:importeren': 'een dossier importeren',
  'plaats:inzien': 'zien wie meedoet in een dossier',
  'plaats:beheren': 'iemand laten meedoen in een dossier, of dat beëindigen',
  'belang:melden': 'melden dat u zelf een belang bij een zaak hebt',
  'gebeurtenis:inzien': 'de tijdlijn lezen',
  'gebeurtenis:vastleggen': 'iets in de tijdlijn vastleggen',
  'besluit:vastleggen': 'een besluit vastleggen',
  'toets:inzien': 'de Dossiercheck en de stand van zaken lezen',
  'gebrek:afdoen': 'een punt van de Dossiercheck afdoen',
  'partij:inzien': 'partijen zien, melders als code',
  'partij:wijzigen': 'een partij toevoegen',
  'melderidentiteit:inzien': 'de naam achter een code opvragen',
  'document:inzien': 'documenten openen',
  'document:toevoegen': 'een document toevoegen',
  'brief:opstellen': 'een brief uit het beleid opstellen',
  'taak:inzien': 'taken en acties zien',
  'taak:wijzigen': 'taken en acties vastleggen of afronden',
  'vraag:inzien': 'zien wat aan welke partner is gevraagd',
  'vraag:stellen': 'een partner iets vragen',
  'vraag:beantwoorden': 'een vraag van de gemeente beantwoorden',
  'draaiboek:inzien': 'het draaiboek bij een huisverbod lezen',
  'draaiboek:wijzigen': 'het draaiboek bij een huisverbod invullen en gereed melden',
  'deling:inzien': 'zien wat met wie is gedeeld, en wie iets kan zien',
  'deling:geven': 'een gegeven delen of het delen stoppen',
  'deling:vrijgeven': 'een politiegegeven vrijgeven',
  'gedeeld:inzien': 'zien wat met de eigen organisatie is gedeeld',
  'inbreng:inzien': 'lezen wat partners zelf inbrengen',
  'inbreng:geven': 'zelf iets met de gemeente delen, of zeggen dat dat niet mag',
  'verwerking:inzien': 'het verwerkingenlogboek lezen',
  'logboek:inzien': 'het veiligheidslogboek lezen',
  'logboek:beoordelen': 'patronen en noodtoegang beoordelen',
  'dossiergebruik:inzien': 'zien wie een eigen dossier opende',
  'noodtoegang:openen': 'afgeschermde delen openen in nood',
  'gesloten:openen': 'een gesloten dossier openen, met de reden',
};

/** The parts of a case with rights of their own. */
export const DEEL = {
  gezondheid: 'Gezondheid',
  strafrechtelijk: 'Strafrechtelijk',
  politie: 'Politiegegevens',
  inkomen: 'Inkomen',
  melderidentiteit: 'Wie de melder is',
} as const satisfies Readonly<Record<keyof typeof COMPARTIMENT_ROLLEN, string>>;

export const REIKWIJDTE: Readonly<Record<Reikwijdte, string>> = {
  alles: 'ja',
  plaats: 'plaats',
  deel: 'deel',
  niet: '',
};

/** The purposes with which somebody opens something. */
export const DOEL: Readonly<Record<Doel, string>> = {
  'behandelen-overlast': 'overlast behandelen',
  'intake-melding': 'een melding aannemen',
  toezicht: 'toezicht houden',
  besluitvorming: 'een besluit nemen',
  privacytoezicht: 'op privacy toezien',
  beheer: 'beheer',
};
