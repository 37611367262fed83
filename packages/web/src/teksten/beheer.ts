// Words of the screens for whoever manages the municipality's own affairs.
import type { Aanwijzing, Invorderen } from '@luwte/core/contract';

type Woorden<K extends string> = Readonly<Record<K, string>>;

export const AANWIJZING = {
  invordering: 'Invordering',
  'invordering-vervanger': 'Vervanger bij invordering',
  bestuursdwang: 'Bestuursdwang uitvoeren',
  binnentreden: 'Binnentreden',
  toezicht: 'Toezicht',
} as const satisfies Woorden<Aanwijzing['soort']>;

/** What somebody may do once designated, under the choice in the form. */
export const AANWIJZING_UITLEG = {
  invordering: 'Beslist als enige over het invorderen van dwangsommen. Er is er één tegelijk.',
  'invordering-vervanger': 'Beslist over invordering als de aangewezen ambtenaar er niet is.',
  bestuursdwang: 'Voert bestuursdwang uit namens de gemeente.',
  binnentreden: 'Mag met een machtiging een woning binnengaan.',
  toezicht: 'Houdt toezicht op de naleving van besluiten.',
} as const satisfies Woorden<Aanwijzing['soort']>;

export const AANWIJZING_STAND = {
  komt: 'gaat nog in',
  geldt: 'geldt',
  verlopen: 'verlopen',
} as const satisfies Woorden<Aanwijzing['stand']>;

export const BEHEER = {
  aanwijzingen: {
    titel: 'Aanwijzingen',
    uitleg:
      'Wie de gemeente waarvoor heeft aangewezen. Is er niemand aangewezen voor invordering, dan kan niemand een invorderingsbeschikking vastleggen.',
    geen: 'Er is nog niemand aangewezen.',
    toevoegen: 'Aanwijzing toevoegen',
    toegevoegd: 'De aanwijzing staat in de lijst.',
    beeindigen: 'Beëindigen',
    beeindigUitleg:
      'De aanwijzing blijft in de lijst staan. Zo is later te zien wie op welke dag bevoegd was.',
    beeindigd: 'De laatste dag is vastgelegd.',
  },
  afwezig: {
    titel: 'Afwezigheid',
    uitleg:
      'Is de aangewezen ambtenaar afwezig, dan beslist de vervanger over invordering zonder steeds een reden te geven.',
    geen: 'Er is geen afwezigheid vastgelegd voor nu of later.',
    toevoegen: 'Afwezigheid vastleggen',
    toegevoegd: 'De afwezigheid is vastgelegd.',
  },
} as const;

export const INVORDERING_STAND = {
  betaald: 'ja, betaald',
  'deels-betaald': 'voor een deel',
  open: 'nog niets',
  onbekend: 'onbekend',
} as const satisfies Woorden<Invorderen['eerdere'][number]['stand']>;

export const INVORDEREN = {
  nietU: 'U beslist niet over invordering',
  vervanger: 'U beslist als vervanger: de aangewezen ambtenaar is afwezig.',
  vervangerMetReden:
    'U beslist als vervanger, maar er is geen afwezigheid vastgelegd. Schrijf onder ‘Waarom vervangt u?’ op waarom u beslist.',
  geenEerdere: 'Er zijn nog geen eerdere besluiten over invordering onder dit beleid.',
  eerdere: (n: number) => (n === 1 ? '1 eerder besluit' : `${n} eerdere besluiten`),
  eerdereUitleg:
    'Bij dezelfde maatregel en hetzelfde beleid. Zo blijft de lijn gelijk. Wijkt u af, schrijf dan op waarom.',
} as const;
