// The words of the forms that record events: the choices, by the values of the exchange format.
import type { GebeurtenisVan } from '@luwte/core/dossier';

type Woorden<K extends string | undefined> = Readonly<Record<NonNullable<K>, string>>;

export const GESPREK_MET = {
  overlastgever: 'Bewoner over wie is gemeld',
  melder: 'Melder',
  omwonende: 'Omwonende',
  verhuurder: 'Verhuurder',
  ouders: 'Ouders',
  netwerk: 'Iemand uit het netwerk',
} as const satisfies Woorden<GebeurtenisVan<'gesprek'>['met']>;

export const VERIFICATIE = {
  geverifieerd: 'Het klopt',
  'niet-te-verifieren': 'Niet na te gaan',
  onjuist: 'Het klopt niet',
} as const satisfies Woorden<GebeurtenisVan<'verificatie'>['uitkomst']>;

export const DRAGER = {
  video: 'Video',
  audio: 'Geluid',
  foto: 'Foto',
} as const satisfies Woorden<GebeurtenisVan<'opname'>['drager']>;

export const PLAATSTYPE = {
  'woning-of-erf': 'In de woning of op het erf',
  nabijheid: 'Vlak bij de woning',
  elders: 'Ergens anders',
} as const satisfies Woorden<GebeurtenisVan<'melding'>['plaatsType']>;

export const GEPLEEGD_DOOR = {
  gebruiker: 'Bewoner',
  bezoeker: 'Bezoeker',
  dier: 'Dier',
} as const satisfies Woorden<GebeurtenisVan<'melding'>['gepleegdDoor']>;

export const ERNST = { 1: '1, hinderlijk', 2: '2', 3: '3, ernstig', 4: '4', 5: '5, zeer ernstig' } as const;

export const BUURTBEMIDDELING = {
  aangeboden: 'Aangeboden',
  geslaagd: 'Geslaagd',
  mislukt: 'Mislukt',
  'geweigerd-overlastgever': 'Geweigerd door de bewoner over wie is gemeld',
  'geweigerd-melder': 'Geweigerd door de melder',
  ongeschikt: 'Niet geschikt voor bemiddeling',
} as const satisfies Woorden<GebeurtenisVan<'buurtbemiddeling'>['uitkomst']>;

export const MEDIATION = {
  aangeboden: 'Aangeboden',
  geslaagd: 'Geslaagd',
  mislukt: 'Mislukt',
  geweigerd: 'Geweigerd',
} as const satisfies Woorden<GebeurtenisVan<'mediation'>['uitkomst']>;

export const HULPANTWOORD = {
  loopt: 'De hulp loopt',
  geaccepteerd: 'Geaccepteerd',
  geweigerd: 'Geweigerd',
  'geen-reactie': 'Geen reactie',
  'onvoldoende-medewerking': 'Werkt onvoldoende mee',
  gestopt: 'Gestopt',
  'gestopt-interventieteam': 'Gestopt, naar het interventieteam',
} as const satisfies Woorden<GebeurtenisVan<'hulpaanbod'>['antwoord']>;

export const HUURMAATREGEL = {
  gesprek: 'Gesprek',
  waarschuwing: 'Waarschuwing',
  'vrijwillige-gedragsaanwijzing': 'Vrijwillige gedragsaanwijzing',
  'gerechtelijke-gedragsaanwijzing': 'Gedragsaanwijzing van de rechter',
  'laatste-kans': 'Laatstekansovereenkomst',
  'ontbinding-gevorderd': 'Ontbinding gevorderd',
  ontruiming: 'Ontruiming',
} as const satisfies Woorden<GebeurtenisVan<'huurmaatregel'>['vorm']>;

export const RESULTAAT = {
  geen: 'Geen',
  tijdelijk: 'Tijdelijk beter',
  gestopt: 'De overlast stopte',
} as const satisfies Woorden<GebeurtenisVan<'huurmaatregel'>['resultaat']>;

export const INTERVENTIE_RESULTAAT = {
  ...RESULTAAT,
  'niet-mogelijk': 'Niet mogelijk',
} as const satisfies Woorden<GebeurtenisVan<'interventie'>['resultaat']>;

export const COMPLEXITEIT = {
  enkelvoudig: 'Enkelvoudig',
  complex: 'Complex',
} as const satisfies Woorden<GebeurtenisVan<'weging'>['complexiteit']>;

export const NIVEAU = {
  hinder: 'Hinder',
  overlast: 'Overlast',
  'ernstige-overlast': 'Ernstige overlast',
} as const satisfies Woorden<GebeurtenisVan<'weging'>['niveau']>;

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

export const ZIENSWIJZE = {
  schriftelijk: 'Schriftelijk',
  mondeling: 'Mondeling',
} as const satisfies Woorden<GebeurtenisVan<'zienswijze'>['wijze']>;

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

export const DWANGSOM_PER = {
  overtreding: 'Per overtreding',
  tijdseenheid: 'Per tijdseenheid',
  ineens: 'Ineens',
} as const satisfies Woorden<NonNullable<GebeurtenisVan<'besluit'>['dwangsom']>['per']>;

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

export const AFSLUITREDEN = {
  gestopt: 'De overlast is gestopt',
  'acceptabel-niveau': 'Het niveau is acceptabel',
  'partner-pakt-op': 'Een partner pakt het op',
  'geen-overlast': 'Er was geen overlast',
  'niet-meer-mogelijk': 'Er is niets meer mogelijk',
  verhuisd: 'De bewoner is verhuisd',
} as const satisfies Woorden<GebeurtenisVan<'afsluiting'>['reden']>;

/** Answers to a question of the policy. */
export const ANTWOORD = { ja: 'Ja', nee: 'Nee', nvt: 'Niet van toepassing' } as const;
