// The words in which the policy page tells conditions. Keys are those of the policy schema and the format.
import type {
  Aard,
  Afbakening,
  Beleid,
  Bewaring,
  Brief,
  Informatieschema,
  Instrument,
  Lijstnaam,
  RegieRegel,
  TermijnRegel,
} from '@luwte/core/beleid';
import type { BeleidLog } from '@luwte/core/contract';
import type { Gebeurtenis, GebeurtenisSoort } from '@luwte/core/dossier';

type Sleutels<T> = T extends unknown ? keyof T & string : never;
type Woorden<K extends string, W = string> = Readonly<Record<K, W>>;
type Onderdeel<N extends Lijstnaam> = Beleid[N][number];

/** Kinds that take `het`; the others take `de`. */
export const HET: ReadonlySet<string> = new Set<GebeurtenisSoort>([
  'buurtonderzoek',
  'gesprek',
  'hulpaanbod',
  'zorgadvies',
  'oordeel',
  'antwoord',
  'standpunt',
  'politiecontact',
  'leefgebied',
  'huisbezoek',
  'overleg',
  'plan-van-aanpak',
  'voornemen',
  'besluit',
  'dwangbevel',
  'uitstel-van-betaling',
  'bezwaar',
  'beroep',
  'hoger-beroep',
  'verzoek-om-handhaving',
  'advies-bezwaar',
  'verzoek',
]);

/** Kinds that are no countable thing in Dutch: no `een` before them. */
export const ZONDER_LIDWOORD: ReadonlySet<string> = new Set<GebeurtenisSoort>([
  'buurtbemiddeling',
  'mediation',
  'regie',
  'nazorg',
  'afstemming',
  'uitstel-van-betaling',
  'bestuursdwang-toegepast',
  'hoger-beroep',
]);

/** Kinds that read differently inside a sentence than as a heading on a screen. */
export const SOORT_IN_ZIN: Readonly<Partial<Record<GebeurtenisSoort, string>>> = {
  overtreding: 'overtreding',
  zorgadvies: 'advies van een zorgpartner',
  'bestuursdwang-toegepast': 'toegepaste bestuursdwang',
  'zienswijze-achterwege': 'besluit om de zienswijze achterwege te laten',
  'machtiging-binnentreden': 'machtiging tot binnentreden',
  'wijziging-besluit': 'wijziging van een besluit',
  'advies-bezwaar': 'advies van de bezwaarcommissie',
};

/** Fields that policies test on. A field without a word here shows its own name. */
export const VELD_IN_ZIN: Readonly<Partial<Record<Sleutels<Gebeurtenis>, string>>> = {
  maatregel: 'maatregel',
  uitkomst: 'uitkomst',
  vorm: 'vorm',
  met: 'met',
  gelukt: 'gelukt',
  plaatsType: 'plaats',
  aard: 'soort',
  brief: 'brief',
  naar: 'met',
  reden: 'reden',
  status: 'status',
  strafbaar: 'strafbaar',
  bevestigd: 'bevestigd',
  beantwoord: 'beantwoord',
  directIngaand: 'direct ingaand',
  ernstig: 'ernstig',
  herhaaldelijk: 'herhaaldelijk',
  niveau: 'niveau',
  kleur: 'kleur',
  organisaties: 'organisaties',
  categorieen: 'soort overlast',
  overschreden: 'norm overschreden',
  antwoord: 'antwoord',
  gepleegdDoor: 'gepleegd door',
  rol: 'rol',
  spoed: 'met spoed',
  huisbezoek: 'als huisbezoek',
  feit: 'over',
  waarde: 'met als antwoord ja',
  resultaat: 'resultaat',
  looptijdTot: 'einde van de looptijd',
  organisatie: 'organisatie',
  begunstigingTot: 'einde van de begunstigingstermijn',
  van: 'van',
  anoniem: 'anoniem',
  aanvaard: 'aanvaard',
  agendaVerzondenOp: 'dag waarop de agenda is verzonden',
  complexiteit: 'complexiteit',
  taakId: 'taak',
  besluit: 'besluit',
  document: 'document',
  personen: 'personen',
  over: 'over',
  motivering: 'motivering',
  gerelateerd: 'over deze overlast',
  situatie: 'situatie',
  zijde: 'kant',
  door: 'door',
  toelichting: 'toelichting',
  grond: 'grond',
  route: 'route',
  wat: 'wat',
  toestemming: 'met toestemming',
  briefVoorgelezen: 'brief voorgelezen',
  besluiters: 'wie beslissen',
  melder: 'melder',
};

/** Roles that take `het`. */
export const HET_ROL: ReadonlySet<string> = new Set(['kind', 'gezinslid', 'lid-van-groep']);

/** Whole paths with a word of their own, before the words of their parts. */
export const PAD_IN_ZIN: Readonly<Record<string, string>> = {
  'waarneming.functie': 'functie van de waarnemer',
  'waarneming.zelfWaargenomen': 'zelf waargenomen',
  'waarneming.rapportOndertekend': 'rapport ondertekend',
  'bezorging.verzondenOp': 'de verzending',
  'bezorging.ontvangenOp': 'de ontvangst',
  'bezorging.wijze': 'de wijze van bezorgen',
  op: 'de dag zelf',
  'huisverbod.van': 'het begin van het huisverbod',
  'huisverbod.tot': 'het einde van het huisverbod',
  'dwangsom.bedrag': 'bedrag van de dwangsom',
  'dwangsom.maximum': 'maximum van de dwangsom',
  'factoren.aantalMeldingen': 'aantal meldingen gewogen',
  'factoren.melders': 'melders gewogen',
  'factoren.tijdspanne': 'tijdspanne gewogen',
  'factoren.tijdstippen': 'tijdstippen gewogen',
  'factoren.regelmaat': 'regelmaat gewogen',
  'factoren.ernst': 'ernst gewogen',
  'factoren.aantalSoorten': 'aantal soorten overlast gewogen',
  'factoren.inhoud': 'inhoud van de meldingen gewogen',
  'factoren.ervaringen': 'ervaringen van anderen gewogen',
  'factoren.locatie': 'locatie gewogen',
};

/** Values that are not in one of the lists of the screens. */
export const WAARDE_IN_ZIN: Readonly<Record<string, string>> = {
  'woning-of-erf': 'in de woning of op het erf',
  nabijheid: 'vlak bij de woning',
  elders: 'ergens anders',
  'geweigerd-melder': 'geweigerd door de melder',
  'geweigerd-overlastgever': 'geweigerd door de overlastgever',
  'niet-opleggen': 'niet opleggen',
  'niet-van-toepassing': 'niet van toepassing',
  'partner-pakt-op': 'een partner pakt het op',
  'aangewezen-weg': 'de aangewezen weg',
  'ingezet-zonder-voldoende-resultaat': 'ingezet zonder voldoende resultaat',
};

export const GETAL = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
] as const;

const EENHEID: Readonly<Record<string, readonly [enkel: string, meer: string]>> = {
  uren: ['uur', 'uur'],
  dagen: ['dag', 'dagen'],
  weken: ['week', 'weken'],
  maanden: ['maand', 'maanden'],
  jaren: ['jaar', 'jaar'],
  werkdagen: ['werkdag', 'werkdagen'],
};

/** Units to choose from for a length. */
export const EENHEDEN = Object.keys(EENHEID);

/** `2 weken`, `1 jaar`; an unknown unit as it is written. */
export const lengteInWoorden = (lengte: number, eenheid: string | undefined): string => {
  const woorden = eenheid === undefined ? undefined : EENHEID[eenheid];
  if (woorden === undefined) return [lengte, eenheid].filter((deel) => deel !== undefined).join(' ');
  return `${lengte} ${lengte === 1 ? woorden[0] : woorden[1]}`;
};

export const UNIEK_IN_ZIN: Readonly<Record<string, string>> = {
  dag: 'op verschillende dagen',
  melder: 'van verschillende personen',
  huishouden: 'uit verschillende huishoudens',
};

export const REGIEROL = {
  overall: 'Regie over het geheel',
  proces: 'Procesregie',
  individueel: 'Regie per persoon',
  zorg: 'Regie op de zorg',
} as const satisfies Woorden<RegieRegel['rol']>;

export const TELLING = {
  'dag-erna': 'vanaf de dag erna',
  'dag-zelf': 'vanaf de dag zelf',
  terug: 'teruggeteld',
} as const satisfies Woorden<TermijnRegel['telling']>;

export const ATW = {
  ja: 'Verschuift bij weekend en feestdag (Algemene termijnenwet).',
  nee: 'Verschuift niet bij weekend of feestdag.',
  beleid: 'Verschuift volgens het beleid bij weekend en feestdag.',
  eu: 'Telt volgens de Europese verordening over termijnen.',
} as const satisfies Woorden<TermijnRegel['atw']>;

export const AARD = {
  wet: 'wet: hiervan kan niemand afwijken',
  bevoegdheid: 'bevoegdheid: hiervan kan niemand afwijken',
  privacy: 'privacy: hiervan kan niemand afwijken',
  beleid: 'beleid: afwijken kan, met een reden',
} as const satisfies Woorden<Aard>;

export const GEVOLG_AFBAKENING = {
  'andere-weg': 'dan geldt een andere weg',
  'buiten-reikwijdte': 'dan valt het buiten dit beleid',
  eerst: 'dan gaat een andere weg voor',
  samenloop: 'dan loopt er iets naast',
} as const satisfies Woorden<Afbakening['gevolg']>;

export const MIDDELSOORT = {
  gesprek: 'gesprek',
  hulp: 'hulp',
  privaatrecht: 'privaatrecht',
  bestuursrecht: 'bestuursrecht',
  strafrecht: 'strafrecht',
  fysiek: 'inrichting van de plek',
  sociaal: 'sociaal aanbod',
  toezicht: 'toezicht',
} as const satisfies Woorden<Instrument['soort']>;

export const BEZORGING = {
  persoonlijk: 'persoonlijk',
  aangetekend: 'aangetekend',
  post: 'gewone post',
  'e-mail': 'e-mail',
  digitaal: 'digitaal',
  voorgelezen: 'voorgelezen',
} as const satisfies Woorden<Brief['bezorging'][number]>;

export const PERSONEN_IN_OVERLEG = {
  nooit: 'nooit',
  casus: 'ja, die van de casus',
  kleurschema: 'zover het informatieschema toelaat',
  'alleen-politie-gemeente': 'alleen tussen politie en gemeente',
} as const satisfies Woorden<Onderdeel<'overlegvormen'>['personen']>;

export const MAG_DELEN = {
  ja: 'ja',
  nee: 'nee',
  voorwaarden: 'onder voorwaarden',
} as const satisfies Woorden<Onderdeel<'deelmatrix'>['mag']>;

export const VRAAGVORM = {
  'ja-nee': 'alleen ja of nee',
  specifiek: 'gerichte vraag',
  niet: 'mag niet worden gevraagd',
} as const satisfies Woorden<Informatieschema['regels'][number]['vorm']>;

export const OVER = {
  persoon: 'de persoon',
  gezin: 'het gezin',
  netwerk: 'het netwerk',
  groep: 'de groep',
} as const satisfies Woorden<Informatieschema['regels'][number]['over']>;

export const BEWAARACTIE = {
  vernietigen: 'vernietigen',
  anonimiseren: 'anonimiseren',
  overdragen: 'overdragen aan het archief',
} as const satisfies Woorden<Bewaring['actie']>;

export const EVALUATIE = {
  casus: 'de aanpak van een casus',
  beleid: 'het beleid',
  samenwerking: 'de samenwerking',
} as const satisfies Woorden<Onderdeel<'evaluatie'>['wat']>;

export const GEREEDHEID = {
  gereedheid: 'Is iedereen klaar?',
  'eigen-onderzoek': 'Wat zocht de gemeente zelf uit?',
} as const satisfies Woorden<Onderdeel<'gereedheid'>['soort']>;

/** Where the text of a version comes from, behind its name. */
export const HERKOMST_BELEID = {
  ingevuld: 'door de gemeente ingevuld',
  meegeleverd: 'zoals Luwte die meelevert',
} as const;

export const LOGREGEL = {
  voorgesteld: 'Voorgesteld',
  geactiveerd: 'Geactiveerd',
  geweigerd: 'Geweigerd',
  ingetrokken: 'Ingetrokken',
} as const satisfies Woorden<BeleidLog['items'][number]['wat']>;

type Afhandeltekst = Readonly<Record<'titel' | 'knop' | 'uitleg' | 'label' | 'klaar', string>>;

/** What is asked of whoever settles or takes back a proposal. */
export const AFHANDELING = {
  activeringen: {
    titel: 'Versie activeren',
    knop: 'Activeren',
    uitleg:
      'Nieuwe dossiers vallen vanaf nu onder deze versie, of vanaf de dag dat zij ingaat. Dossiers die er al zijn, houden hun versie.',
    label: 'Wat heeft u nagelopen?',
    klaar: 'De versie is geactiveerd.',
  },
  weigeringen: {
    titel: 'Voorstel weigeren',
    knop: 'Weigeren',
    uitleg: 'Er verandert niets. De indiener kan een nieuw voorstel doen.',
    label: 'Waarom weigert u?',
    klaar: 'Het voorstel is geweigerd.',
  },
  intrekkingen: {
    titel: 'Voorstel intrekken',
    knop: 'Intrekken',
    uitleg: 'Niemand kan dit voorstel daarna nog activeren. U kunt later een nieuw voorstel doen.',
    label: 'Waarom trekt u het in?',
    klaar: 'Uw voorstel is ingetrokken.',
  },
} as const satisfies Woorden<string, Afhandeltekst>;
