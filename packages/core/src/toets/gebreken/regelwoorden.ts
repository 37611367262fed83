/**
 * The words by which a gedragsregel is read: data only, in one place. Everything is written the way `ontleed` leaves
 * a text: small letters, without accents.
 */

export type Werkwoord = {
  readonly infinitief: string;
  readonly stam: string;
  readonly voltooid: string;
  /** The part that can come loose: `ruimt de tuin op`. */
  readonly deel?: string;
};

/** `opruimen ruim geruimd` or `op+ruimen ruim geruimd` for one whose first part comes loose. */
const werkwoord = (regel: string): Werkwoord => {
  const [naam = '', stam = '', voltooid = ''] = regel.split(' ');
  const [deel, rest] = naam.split('+');
  return rest === undefined
    ? { infinitief: naam, stam, voltooid }
    : { infinitief: rest, stam, voltooid, deel: deel! };
};

/** To do this takes time: buying, building, clearing, finding another place. */
export const WERK: readonly Werkwoord[] = [
  'plaatsen plaats geplaatst',
  'verplaatsen verplaats verplaatst',
  'verwijderen verwijder verwijderd',
  'herstellen herstel hersteld',
  'repareren repareer gerepareerd',
  'isoleren isoleer geisoleerd',
  'bekleden bekleed bekleed',
  'leggen leg gelegd',
  'reinigen reinig gereinigd',
  'ontsmetten ontsmet ontsmet',
  'bestrijden bestrijd bestreden',
  'bouwen bouw gebouwd',
  'slopen sloop gesloopt',
  'monteren monteer gemonteerd',
  'demonteren demonteer gedemonteerd',
  'installeren installeer geinstalleerd',
  'vervangen vervang vervangen',
  'snoeien snoei gesnoeid',
  'maaien maai gemaaid',
  'kappen kap gekapt',
  'ruimen ruim geruimd',
  'ontruimen ontruim ontruimd',
  'ontdoen ontdoe ontdaan',
  'verhuizen verhuis verhuisd',
  'verkopen verkoop verkocht',
  'castreren castreer gecastreerd',
  'op+ruimen ruim geruimd',
  'op+knappen knap geknapt',
  'op+hangen hang gehangen',
  'onder+brengen breng gebracht',
  'aan+brengen breng gebracht',
  'weg+brengen breng gebracht',
  'weg+halen haal gehaald',
  'weg+doen doe gedaan',
  'leeg+halen haal gehaald',
  'leeg+maken maak gemaakt',
  'schoon+maken maak gemaakt',
  'dicht+maken maak gemaakt',
  'af+voeren voer gevoerd',
  'af+breken breek gebroken',
  'aan+leggen leg gelegd',
  'aan+sluiten sluit gesloten',
  'in+bouwen bouw gebouwd',
  'om+bouwen bouw gebouwd',
].map(werkwoord);

/** Doing something that another has a part in: it cannot be done the same hour. */
export const DOEN: readonly Werkwoord[] = [
  'melden meld gemeld',
  'aan+melden meld gemeld',
  'volgen volg gevolgd',
  'zoeken zoek gezocht',
].map(werkwoord);

/** A form that is a noun after one of these: `op openbare plaatsen`. */
export const ZELFSTANDIG_NA: ReadonlySet<string> = new Set([
  'op',
  'openbare',
  'andere',
  'welke',
  'de',
  'het',
]);

/** That something has to happen; with a whole verb or a participle it makes an order. */
export const MOETEN: ReadonlySet<string> = new Set(
  'moet moeten dient dienen dien zal zult zullen behoort behoren hoort verplicht gehouden laat laten draagt zorgt zorg wordt worden is zijn'.split(
    ' ',
  ),
);

/** What may not be, or must end: it can be obeyed at once. */
export const NALATEN: ReadonlySet<string> = new Set(
  'geen niet nooit nimmer noch evenmin verboden verbod nalaten nalaat staak staakt staken gestaakt onthoud onthoudt onthouden voorkom voorkomt voorkomen vermijd vermijdt vermijden stop stopt stoppen beeindig beeindigt beeindigen'.split(
    ' ',
  ),
);

/**
 * A pattern, or one after which another comes somewhere further on. Two short ones are read in one walk; as a single one
 * with `.*` between them a long text would be read again from every word that begins it.
 */
export type Patroon = RegExp | readonly [eerst: RegExp, dan: RegExp];

/** Does the pattern stand in this text? */
export function staatIn(tekst: string, patroon: Patroon): boolean {
  if (patroon instanceof RegExp) return patroon.test(tekst);
  const [eerst, dan] = patroon;
  const gevonden = eerst.exec(tekst);
  return gevonden !== null && dan.test(tekst.slice(gevonden.index + gevonden[0].length));
}

/** Words that say no but forbid nothing; the last one only where ` maar ` follows. */
const GEEN_ONTKENNING = /\b(niet later dan|niet eerder dan|niet alleen)\b/g;

/** The sentence without the words that say no but forbid nothing. */
export function zonderSchijnontkenning(zin: string): string {
  const maar = zin.lastIndexOf(' maar ');
  return zin.replace(GEEN_ONTKENNING, (woorden, _groep, plaats: number) =>
    woorden !== 'niet alleen' || plaats + woorden.length <= maar ? ' ' : woorden,
  );
}

/** What follows says why or which, not what: a "geen" in it forbids nothing by itself. */
export const BIJZIN: ReadonlySet<string> = new Set(
  'zodat opdat waardoor waarmee waarvan omdat om die dat als indien wanneer totdat'.split(' '),
);

/** Before `dat` the rule itself follows: `zorg dat er geen ...`. */
export const ZORGEN: ReadonlySet<string> = new Set(
  'zorg zorgt zorgen draag draagt dragen zie ziet toe toezien voorkom voorkomt'.split(' '),
);

/** Can be done the moment the order is read: keep in, keep shut, hold to a limit. */
export const METEEN =
  /\b(houd|houdt|houden|sluit|sluiten|beperk|beperkt|beperken|respecteer|respecteert|gedraag|gedraagt|gedragen|aangelijnd|aanlijnen|lijn|riem|muilkorf|stil|stilte|zacht|zachter|alleen|uitsluitend|slechts|hooguit|hoogstens|maximaal|ten hoogste|niet meer dan|tussen \S+ en)\b/;

/** On a lead: done at once, whatever verb stands beside it. */
export const AAN_DE_LIJN = /\b(aan de (lijn|riem|ketting)|aangelijnd|aanlijnen|muilkorf)\b/;

/** A duty of every day: what is asked comes up again and again, so the words do not tell how much there is to do now. */
export const TELKENS =
  /\b(steeds|telkens|dagelijks|wekelijks|maandelijks|(elke|iedere) (dag|week|maand|keer)|uitwerpselen|hondenpoep|poep)\b/;

/** To hold fewer animals is to find another place for the rest: the words do not tell whether there are. */
export const BEZIT: readonly Patroon[] = [
  [
    /\b(hond|honden|dier|dieren|huisdier|huisdieren|kat|katten|haan|hanen|kip|kippen|vogel|vogels|duif|duiven)\b/,
    /\b(houden|houdt|houd|hebben|heeft|aanwezig|aanwezigheid)\b/,
  ],
  [/\b(houd|houdt|heeft)\b/, /\b(hond|honden|dier|dieren|huisdieren|katten|hanen|kippen|vogels|duiven)$/],
];

/** To be gone from there: `moeten weg`, `moet het pand uit`. */
export const WEG: Patroon = [
  /\b(moet|moeten|dient|dienen)\b/,
  /\b(weg|elders|eruit|weg zijn|(pand|woning|huis|erf|tuin) uit)\b/,
];

/** A measure: a number, an hour, or something another can hear or see. It makes a rule one that can be checked. */
export const MAAT =
  /\d|\b(hoorbaar|hoorbare|te horen|waarneembaar|waarneembare|zichtbaar|gesloten|aangelijnd|muilkorf|zonsondergang|middernacht|decibel|(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) (uur|keer|honden|personen|bezoekers|meter))\b/;

/** That nuisance must end, without which conduct. */
export const HINDER = /\b\w*(overlast|hinder)\b|\bergernis\b/;
/** With these, nuisance as such is what the rule is about. */
export const HINDER_WERKWOORD =
  /\b(veroorza\w*|geef|geeft|geven|bezorg\w*|onthou\w*|voorkom\w*|staak|staakt|staken|beeindig\w*|stop|stopt|stoppen|nala\w*|laat|vermijd\w*|zorg\w*|maak|maakt|maken|ontstaat|ontstaan)\b/;

/** Norms that one person fills otherwise than the next. */
export const OPEN_NORM: readonly Patroon[] = [
  /\bgoed(e)? (buur|buren|buurman|buurvrouw|huurder|bewoner)\b/,
  /\bgoed (buurschap|nabuurschap|burenschap|huurderschap|woongedrag)\b/,
  /\b(betaamt|betamelijk|betamelijke|betaamd)\b/,
  [/\brekening\b/, /\b(houd|houdt|houden|gehouden)\b/],
  [/\b(houd|houdt|houden)\b/, /\brekening\b/],
  /\b(fatsoenlijk|fatsoenlijke|netjes|behoorlijk|behoorlijke|naar behoren|gepast|gepaste|respectvol|respectvolle|ordentelijk|ordentelijke|onbehoorlijk|ongepast)\b/,
  /\bnorma(al|le) (gedrag|gedragen|wijze|manier|volume|geluid|geluiden|gebruik)\b/,
  [/\bgedra(ag|agt|gen)\b/, /\bnormaal\b/],
  [/\bnormaal\b/, /\bgedragen\b/],
  /\b(elke|iedere|enige|welke) (andere )?vorm van\b|\b(vorm|wijze|manier) dan ook\b|\bop enigerlei wijze\b/,
];

/** Without any limit in time or number. */
export const ABSOLUUT =
  /\b(op geen enkel (moment|tijdstip|uur)|nooit|nimmer|te allen tijde|altijd|dag en nacht|nacht en dag|overdag en s nachts|(24|vierentwintig) uur per dag|(7|zeven) dagen (per|in de) week|geen enkele?|in het geheel geen|helemaal geen|onder geen (enkele )?(voorwaarde|omstandigheid|omstandigheden|beding))\b/g;
/** Belongs to living somewhere: a ban on all of it goes far into the home. */
export const GEWOON_LEVEN =
  /\b(muziek|geluid|geluiden|bezoek|bezoeker|bezoekers|gast|gasten|visite|televisie|radio|hond|honden|dier|dieren|huisdier|huisdieren|kat|katten)\b/;
/** Already narrows what is forbidden. */
export const BEPERKT =
  /\b(hard|harde|harder|luid|luide|luider|versterkt|versterkte|schreeuw\w*|agressief|agressieve|vals|valse)\b/;

/** Further than the dwelling, the yard and what lies right beside it. */
export const GEBIED =
  /\b(hele|gehele|volledige) (gemeente|stad|dorp|provincie|regio|wijk|buurt|land)\b|\b(hele|gehele) grondgebied\b|\b(nergens|overal|elders) (in|binnen) (de |het |heel )?(gemeente|stad|dorp|nederland|provincie)\b|\bgrondgebied van de gemeente\b/;
