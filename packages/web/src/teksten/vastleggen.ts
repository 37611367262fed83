// Choices in forms that record events, by the values of the exchange format.
import type { GebeurtenisVan } from '@luwte/core/dossier';

type Woorden<K extends string | undefined> = Readonly<Record<NonNullable<K>, string>>;

export const DRAGER = {
  video: 'Video',
  audio: 'Geluid',
  foto: 'Foto',
} as const satisfies Woorden<GebeurtenisVan<'opname'>['drager']>;

export const MEDIATION = {
  aangeboden: 'Aangeboden',
  geslaagd: 'Geslaagd',
  mislukt: 'Mislukt',
  geweigerd: 'Geweigerd',
} as const satisfies Woorden<GebeurtenisVan<'mediation'>['uitkomst']>;

const RESULTAAT = {
  geen: 'Geen',
  tijdelijk: 'Tijdelijk beter',
  gestopt: 'De overlast stopte',
} as const satisfies Woorden<GebeurtenisVan<'huurmaatregel'>['resultaat']>;

export const INTERVENTIE_RESULTAAT = {
  ...RESULTAAT,
  'niet-mogelijk': 'Niet mogelijk',
} as const satisfies Woorden<GebeurtenisVan<'interventie'>['resultaat']>;

/** Where the nuisance was; only what has a clear link with the dwelling counts `elders`. */
export const PLAATSTYPE = {
  'woning-of-erf': 'In de woning, op het erf of in een gedeelde ruimte (portiek, trap)',
  nabijheid: 'Vlak bij de woning (stoep, straat, tuin van de buren)',
  elders: 'Ergens anders',
} as const satisfies Woorden<GebeurtenisVan<'melding'>['plaatsType']>;

export const OVERLEGSTATUS = {
  gepland: 'Gepland',
  gehouden: 'Gehouden',
  vervallen: 'Vervallen',
} as const satisfies Woorden<GebeurtenisVan<'overleg'>['status']>;

export const WIJZE = {
  persoonlijk: 'Persoonlijk overhandigd',
  aangetekend: 'Aangetekend',
  post: 'Gewone post',
  bezorgd: 'In de brievenbus gedaan',
  digitaal: 'Digitaal',
  mondeling: 'Mondeling',
} as const satisfies Woorden<NonNullable<GebeurtenisVan<'brief'>['bezorging']>['wijze']>;

export const RECHTSMIDDEL = {
  bezwaar: 'Bezwaar',
  beroep: 'Beroep',
  geen: 'Geen',
} as const satisfies Woorden<GebeurtenisVan<'besluit'>['rechtsmiddel']>;

export const ORGAAN = {
  burgemeester: 'Burgemeester',
  college: 'College',
  anders: 'Iemand anders',
} as const satisfies Woorden<GebeurtenisVan<'besluit'>['orgaan']>;

export const BESLISSING_VOORNEMEN = {
  opleggen: 'Opleggen zoals aangekondigd',
  gewijzigd: 'Opleggen, maar anders',
  'niet-opleggen': 'Niet opleggen',
  aanhouden: 'Nog even wachten',
  waarschuwing: 'Alleen een waarschuwing',
} as const satisfies Woorden<GebeurtenisVan<'beslissing-voornemen'>['uitkomst']>;

export const ZIENSWIJZE_ACHTERWEGE = {
  spoed: 'Er is spoed',
  'eerder-gehoord': 'De betrokkene kon er al eerder iets over zeggen',
  'doel-anders-niet-bereikbaar': 'Het doel is anders niet te bereiken',
  financieel: 'Het is een financiële beschikking',
} as const satisfies Woorden<GebeurtenisVan<'zienswijze-achterwege'>['grond']>;

export const WIJZIGING = {
  ingetrokken: 'Ingetrokken',
  gewijzigd: 'Gewijzigd',
  opgeschort: 'Tijdelijk stilgezet',
  'verlengd-begunstiging': 'Meer tijd gegeven om te voldoen',
} as const satisfies Woorden<GebeurtenisVan<'wijziging-besluit'>['vorm']>;

export const STREKKING = {
  gegrond: 'Gegrond',
  'deels-gegrond': 'Deels gegrond',
  ongegrond: 'Ongegrond',
  'niet-ontvankelijk': 'Niet-ontvankelijk',
} as const satisfies Woorden<GebeurtenisVan<'advies-bezwaar'>['strekking']>;

export const VERSTREKKING = {
  verstrekt: 'Verstrekt',
  geweigerd: 'Geweigerd',
  ingetrokken: 'Ingetrokken',
  vrijgegeven: 'Vrijgegeven',
} as const satisfies Woorden<GebeurtenisVan<'gegevensverstrekking'>['uitkomst']>;

export const ZIENSWIJZE_WIJZE = { schriftelijk: 'Schriftelijk', mondeling: 'Mondeling' } as const;

/** The points of a view in its form and in the timeline. */
export const PUNTEN = {
  punt: (nummer: number) => `Punt ${nummer}`,
  antwoord: (nummer: number) => `Antwoord op punt ${nummer}`,
  nog: 'Nog een punt',
  weg: (nummer: number) => `Punt ${nummer} weghalen`,
  beantwoorden: 'Punten beantwoorden',
  open: 'Nog geen antwoord.',
  inBesluit: 'Dit staat in de zienswijze. Het besluit antwoordt op elk punt',
  inBesluitOpen:
    'Een punt van de zienswijze heeft nog geen antwoord. Vul dat aan bij de zienswijze in de tijdlijn',
} as const;
