// The words on the screen. Keys are the values of the exchange format and of the API; one place to mend a word.
// Words that differ per municipality come from its policy (`gemeente.woorden`) and win over these.
import type { Sessie } from '@luwte/core/contract';
import type {
  Categorie,
  Functie,
  GebeurtenisSoort,
  Maatregel,
  PartijRol,
  Woonvorm,
} from '@luwte/core/dossier';

type Rol = Sessie['rollen'][number];
type Woorden<K extends string> = Readonly<Record<K, string>>;

export const ROL = {
  casusregisseur: 'Casusregisseur',
  wijkmanager: 'Wijkmanager',
  intake: 'Intake (KCC)',
  boa: 'Boa',
  jurist: 'Jurist',
  burgemeester: 'Burgemeester',
  'voorzitter-kerngroep': 'Voorzitter Kerngroep',
  'regisseur-interventieteam': 'Regisseur Interventieteam',
  'team-veiligheid': 'Team Veiligheid',
  politie: 'Politie',
  corporatie: 'Woningcorporatie',
  zorg: 'Zorgpartner',
  jongerenwerk: 'Jongerenwerk',
  partner: 'Partnermedewerker',
  leidinggevende: 'Leidinggevende',
  proceseigenaar: 'Proceseigenaar',
  archivaris: 'Archivaris',
  privacyfunctionaris: 'Privacyfunctionaris',
  beleidsmedewerker: 'Beleidsmedewerker',
  beheerder: 'Functioneel beheerder',
} as const satisfies Woorden<Rol>;

export const CATEGORIE = {
  geluid: 'Geluid',
  geur: 'Stank',
  dieren: 'Dieren',
  bezoekers: 'Bezoekers',
  vervuiling: 'Vervuiling',
  intimidatie: 'Intimidatie',
  geweld: 'Geweld',
  vernieling: 'Vernieling',
  drugs: 'Drugs',
  alcohol: 'Alcohol',
  'verward-gedrag': 'Verward gedrag',
  brandgevaar: 'Brandgevaar',
  jeugd: 'Jeugd',
  zwerfafval: 'Zwerfafval',
  verkeer: 'Verkeer',
  'kort-verblijf': 'Kort verblijf',
  anders: 'Anders',
} as const satisfies Woorden<Categorie>;

export const WOONVORM = {
  koop: 'Koopwoning',
  'huur-corporatie': 'Huurwoning van een corporatie',
  'huur-particulier': 'Particuliere huurwoning',
  'huur-onbekend': 'Huurwoning, verhuurder onbekend',
  kamerverhuur: 'Kamerverhuur',
  'kort-verblijf': 'Kort verblijf',
  woonwagen: 'Woonwagen',
  woonboot: 'Woonboot',
  recreatiewoning: 'Recreatiewoning',
  kraak: 'Gekraakt pand',
  anders: 'Andere woonvorm',
  onbekend: 'Woonvorm onbekend',
} as const satisfies Woorden<Woonvorm>;

export const PARTIJROL = {
  overlastgever: 'Bewoner over wie is gemeld',
  melder: 'Melder',
  omwonende: 'Omwonende',
  verhuurder: 'Verhuurder',
  eigenaar: 'Eigenaar',
  huisgenoot: 'Huisgenoot',
  kind: 'Kind',
  ouder: 'Ouder',
  gemachtigde: 'Gemachtigde',
  bewindvoerder: 'Bewindvoerder',
  curator: 'Curator',
  mentor: 'Mentor',
  getuige: 'Getuige',
  organisatie: 'Organisatie',
  verantwoordelijke: 'Verantwoordelijke',
  'lid-van-groep': 'Lid van de groep',
  gezinslid: 'Gezinslid',
  netwerkpersoon: 'Persoon uit het netwerk',
} as const satisfies Woorden<PartijRol>;

export const FUNCTIE = {
  politie: 'Politie',
  wijkagent: 'Wijkagent',
  boa: 'Boa',
  toezichthouder: 'Toezichthouder',
  woningcorporatie: 'Woningcorporatie',
  gemeente: 'Medewerker gemeente',
  omgevingsdienst: 'Omgevingsdienst',
  deskundige: 'Deskundige',
  zorgverlener: 'Zorgverlener',
  omwonende: 'Omwonende',
  anders: 'Iemand anders',
} as const satisfies Woorden<Functie>;

export const MAATREGEL = {
  'last-onder-dwangsom': 'Last onder dwangsom',
  'last-onder-bestuursdwang': 'Last onder bestuursdwang',
  'spoedeisende-bestuursdwang': 'Spoedeisende bestuursdwang',
  gedragsaanwijzing: 'Gedragsaanwijzing',
  huisverbod: 'Huisverbod (151d)',
  'verlenging-huisverbod': 'Verlenging huisverbod (151d)',
  'sluiting-174a': 'Sluiting woning (174a)',
  'gebiedsverbod-172a': 'Gebiedsverbod (172a)',
  'bevel-172': 'Bevel (172)',
  'noodbevel-175': 'Noodbevel (175)',
  anders: 'Andere maatregel',
} as const satisfies Woorden<Maatregel>;

/** Kinds of events as people call them. `overtreding` becomes "mogelijke overtreding" until it is assessed. */
export const SOORT = {
  melding: 'Melding',
  verificatie: 'Verificatie',
  constatering: 'Constatering',
  geluidsmeting: 'Geluidsmeting',
  opname: 'Opname',
  'bestuurlijke-rapportage': 'Bestuurlijke rapportage',
  verklaring: 'Verklaring',
  buurtonderzoek: 'Buurtonderzoek',
  gesprek: 'Gesprek',
  buurtbemiddeling: 'Buurtbemiddeling',
  mediation: 'Mediation',
  hulpaanbod: 'Hulpaanbod',
  zorgadvies: 'Advies zorgpartner',
  huurmaatregel: 'Huurmaatregel',
  interventie: 'Interventie',
  weging: 'Weging',
  oordeel: 'Oordeel',
  intrekking: 'Intrekking',
  regie: 'Regie',
  vraag: 'Vraag',
  antwoord: 'Antwoord',
  standpunt: 'Standpunt',
  aanmelding: 'Aanmelding',
  overdracht: 'Overdracht',
  afstemming: 'Afstemming',
  taak: 'Taak',
  kleur: 'Kleur',
  politiecontact: 'Politiecontact',
  relatie: 'Relatie',
  leefgebied: 'Leefgebied',
  huisbezoek: 'Huisbezoek',
  overleg: 'Overleg',
  'plan-van-aanpak': 'Plan van aanpak',
  'op-of-afschaling': 'Op- of afschaling',
  afwijking: 'Afwijking van beleid',
  waarschuwing: 'Waarschuwing',
  voornemen: 'Voornemen',
  zienswijze: 'Zienswijze',
  'beslissing-voornemen': 'Beslissing op het voornemen',
  'zienswijze-achterwege': 'Zienswijze achterwege gelaten',
  besluit: 'Besluit',
  'wijziging-besluit': 'Wijziging van besluit',
  overtreding: 'Mogelijke overtreding',
  invorderingsbeschikking: 'Invorderingsbeschikking',
  aanmaning: 'Aanmaning',
  dwangbevel: 'Dwangbevel',
  'uitstel-van-betaling': 'Uitstel van betaling',
  betaling: 'Betaling',
  'bestuursdwang-toegepast': 'Bestuursdwang toegepast',
  kostenbeschikking: 'Kostenbeschikking',
  'machtiging-binnentreden': 'Machtiging binnentreden',
  bezwaar: 'Bezwaar',
  beroep: 'Beroep',
  'hoger-beroep': 'Hoger beroep',
  'voorlopige-voorziening': 'Voorlopige voorziening',
  'verzoek-om-handhaving': 'Verzoek om handhaving',
  afwijzing: 'Afwijzing',
  'advies-bezwaar': 'Advies bezwaarcommissie',
  'beslissing-op-bezwaar': 'Beslissing op bezwaar',
  'civiele-uitspraak': 'Civiele uitspraak',
  uitspraak: 'Uitspraak',
  brief: 'Brief',
  gegevensverstrekking: 'Gegevensverstrekking',
  verzoek: 'Verzoek',
  verdaging: 'Verdaging',
  evaluatie: 'Evaluatie',
  nazorg: 'Nazorg',
  heropening: 'Heropening',
  afsluiting: 'Afsluiting',
} as const satisfies Woorden<GebeurtenisSoort>;

/** Name of a kind of event; a kind this screen does not know yet shows its own key. */
export const soortNaam = (soort: string, woorden: Readonly<Record<string, string>> = {}): string =>
  hoofdletter(woorden[soort] ?? (SOORT as Woorden<string>)[soort] ?? soort);

/** Proof strength, strongest first, as in the toets contract. */
export const BEWIJSKRACHT = {
  'eigen-waarneming': 'Eigen waarneming',
  meting: 'Meting',
  politieregistratie: 'Politieregistratie',
  'tweede-huishouden': 'Tweede huishouden',
  'een-huishouden': 'Eén huishouden',
  anoniem: 'Anoniem',
  'opname-zonder-context': 'Opname zonder context',
} as const;
export const BEWIJSVOLGORDE = Object.keys(BEWIJSKRACHT);

export const ZWAARTE = {
  blokkerend: 'Ontbreekt nog',
  risico: 'Risico bij de rechter',
  aandacht: 'Let op',
} as const;

export const UITKOMST_AFDOENING = {
  hersteld: 'Hersteld',
  'niet-van-toepassing': 'Niet van toepassing',
  'risico-aanvaard': 'Risico aanvaard',
} as const;

export const STAPSTATUS = {
  mogelijk: 'Mogelijk',
  geblokkeerd: 'Nog niet mogelijk',
  gedaan: 'Gedaan',
  'niet-van-toepassing': 'Niet van toepassing',
} as const;

export const TERMIJNSTATUS = { loopt: 'Loopt', verstreken: 'Voorbij', gehaald: 'Gehaald' } as const;

export const ACTIESOORT = {
  taak: 'Taak',
  'volgende-actie': 'Volgende actie',
  'wacht-op': 'Wacht op',
} as const;

export const MELDINGSTATUS = {
  ontvangen: 'Nog te koppelen',
  gekoppeld: 'In een dossier',
  'advies-gegeven': 'Advies gegeven',
  afgewezen: 'Afgewezen',
} as const;

export const SPOOR = { woonoverlast: 'Woonoverlast', 'openbare-ruimte': 'Openbare ruimte' } as const;

/** Who has to act, as the screen says it: a role of the law becomes the word for people, a name stays. */
export const wieNaam = (wie: string): string => (PARTIJROL as Woorden<string>)[wie] ?? hoofdletter(wie);

/** How a report came in. Free text in the format; these are the usual ones. */
export const KANALEN = [
  'Telefoon',
  'Balie',
  'E-mail',
  'Website',
  'Politie',
  'Woningcorporatie',
  'Wijkteam',
] as const;

/** For inside a sentence. */
export const kleineLetter = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1);
export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** `1 melding`, `3 meldingen`. */
export const aantalVan = (aantal: number, enkel: string, meer: string): string =>
  `${aantal} ${aantal === 1 ? enkel : meer}`;

/** The name of a role as it is kept in a log; an unknown one as it is written. */
export const rolNaam = (rol: string): string => (ROL as Woorden<string>)[rol] ?? rol;

/** `Een voorstel wacht op u`, `3 voorstellen wachten op u`. */
export const voorstellenWachten = (aantal: number): string =>
  aantal === 1 ? 'Een voorstel wacht op u' : `${aantal} voorstellen wachten op u`;

/** Choices for a select or a group of chips from one of the lists above. */
export const keuzesVan = (lijst: Readonly<Record<string, string>>): { waarde: string; tekst: string }[] =>
  Object.entries(lijst).map(([waarde, tekst]) => ({ waarde, tekst }));
