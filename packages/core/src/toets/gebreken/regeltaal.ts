import type { Gedragsregel } from '../../dossier/index.ts';
import {
  AAN_DE_LIJN,
  ABSOLUUT,
  BEPERKT,
  BEZIT,
  BIJZIN,
  DOEN,
  GEBIED,
  GEWOON_LEVEN,
  HINDER,
  HINDER_WERKWOORD,
  MAAT,
  METEEN,
  MOETEN,
  NALATEN,
  OPEN_NORM,
  staatIn,
  TELKENS,
  WEG,
  WERK,
  type Werkwoord,
  ZELFSTANDIG_NA,
  ZORGEN,
  zonderSchijnontkenning,
} from './regelwoorden.ts';

/** What the words of a gedragsregel tell. A person's own answer on the rule goes before all of it. */
export type Regeltaal = {
  /** Asks to do something first. A mere prohibition can be obeyed at once; undefined when the words do not tell. */
  readonly gebod: boolean | undefined;
  /** Names nuisance or an open norm without anything to measure it by. */
  readonly algemeen: boolean;
  /** Forbids something of daily life without any limit. */
  readonly zonderGrens: boolean;
  /** Reaches further than the dwelling and its immediate vicinity. */
  readonly buitenOmgeving: boolean;
};

const gelezen = new WeakMap<Gedragsregel, Regeltaal>();

/** Reads the words of a rule, once per rule. */
export function leesRegel(regel: Gedragsregel): Regeltaal {
  let taal = gelezen.get(regel);
  if (taal === undefined) {
    const zinnen = ontleed(regel.tekst);
    const geheel = zinnen.join(' ').replace(/ ,/g, '');
    const gebod = isGebod(zinnen);
    taal = {
      gebod,
      algemeen: isAlgemeen(geheel, gebod),
      zonderGrens: isZonderGrens(geheel),
      buitenOmgeving: GEBIED.test(geheel),
    };
    gelezen.set(regel, taal);
  }
  return taal;
}

/** Sentences in small letters without accents; a comma stays as a word of its own. */
function ontleed(tekst: string): string[] {
  return tekst
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\d)[.:](\d)/g, '$1$2')
    .split(/[.;:!?\n]+/)
    .map((zin) =>
      zin
        .replace(/,/g, ' , ')
        .replace(/[^a-z0-9,]+/g, ' ')
        .trim(),
    )
    .filter((zin) => zin !== '');
}

/** One part that asks to do something makes the whole rule one that takes time. */
function isGebod(zinnen: readonly string[]): boolean | undefined {
  const delen = zinnen.flatMap((zin) => splits(zonderSchijnontkenning(zin).split(/\s+/))).map(weegDeel);
  if (delen.includes(true)) return true;
  return delen.length > 0 && delen.every((deel) => deel === false) ? false : undefined;
}

const VOEG: ReadonlySet<string> = new Set(['en', 'of', ',', 'maar', 'waarna', 'daarna', 'vervolgens']);
const PERSOONSVORMEN: ReadonlySet<string> = new Set([
  ...[...WERK, ...DOEN].flatMap((w) => [w.stam, metT(w.stam)]),
  ...[
    'niet',
    'geen',
    'u',
    'moet',
    'dient',
    'mag',
    'houd',
    'houdt',
    'sluit',
    'zorg',
    'zorgt',
    'staak',
    'staakt',
  ],
]);
/** Shorter than this it is a list of verbs with one object: `u plaatst en stort geen afval`. */
const KORTSTE_DEEL = 3;

/** Cuts a sentence where a new verb begins: `houd geen honden en breng de honden onder`. */
function splits(woorden: readonly string[]): string[][] {
  const delen: string[][] = [[]];
  woorden.forEach((woord, i) => {
    const deel = delen.at(-1)!;
    const volgend = woorden[i + 1];
    if (
      VOEG.has(woord) &&
      deel.length >= KORTSTE_DEEL &&
      volgend !== undefined &&
      PERSOONSVORMEN.has(volgend)
    )
      delen.push([]);
    else if (woord !== '') deel.push(woord);
  });
  return delen.filter((deel) => deel.length > 0);
}

function weegDeel(woorden: readonly string[]): boolean | undefined {
  const tekst = woorden.join(' ');
  if (verbiedt(woorden)) return BEZIT.some((patroon) => staatIn(tekst, patroon)) ? undefined : false;
  if (AAN_DE_LIJN.test(tekst)) return false;
  if (staatIn(tekst, WEG) || WERK.some((w) => vraagtOm(w, woorden)))
    return TELKENS.test(tekst) ? undefined : true;
  if (METEEN.test(tekst)) return BEZIT.some((patroon) => staatIn(tekst, patroon)) ? undefined : false;
  return DOEN.some((w) => vraagtOm(w, woorden)) ? true : undefined;
}

/** Says no in the main clause; in a clause that says why or which it forbids nothing by itself. */
function verbiedt(woorden: readonly string[]): boolean {
  let zorgt = false;
  for (const woord of woorden) {
    if (NALATEN.has(woord)) return true;
    if (ZORGEN.has(woord)) zorgt = true;
    if (BIJZIN.has(woord) && !(woord === 'dat' && zorgt)) return false;
  }
  return false;
}

function metT(stam: string): string {
  return stam.endsWith('t') ? stam : `${stam}t`;
}

/** The verb as an order: said to the reader, or with a word that something has to be done. */
function vraagtOm({ infinitief, stam, voltooid, deel = '' }: Werkwoord, woorden: readonly string[]): boolean {
  const moet = woorden.some((w) => MOETEN.has(w));
  return woorden.some((woord, i) => {
    const vorige = woorden[i - 1];
    // In one word with its loose part a whole verb is no noun: `isolatie aanbrengen in de woonkamer`.
    const rand = i === 0 || i === woorden.length - 1 || (deel !== '' && woord === deel + infinitief);
    const naTe = vorige === 'te' && (deel === '' || woorden[i - 2] === deel);
    if (woord === infinitief && naTe) return true;
    if (woord === deel + infinitief || woord === deel + voltooid) {
      return (moet || rand) && !(vorige !== undefined && deel === '' && isNaamwoord(woord, stam, vorige));
    }
    const persoonsvorm = woord === metT(stam) || (woord === stam && (i === 0 || VOEG.has(vorige!)));
    return persoonsvorm && (deel === '' || woorden.includes(deel, i + 1));
  });
}

/** `plaatsen` and `leggen` look alike, but one of them is also the plural of a noun. */
const isNaamwoord = (woord: string, stam: string, vorige: string): boolean =>
  woord === `${stam}en` && ZELFSTANDIG_NA.has(vorige);

function isAlgemeen(tekst: string, gebod: boolean | undefined): boolean {
  if (MAAT.test(tekst.replace(ABSOLUUT, ' '))) return false;
  if (OPEN_NORM.some((norm) => staatIn(tekst, norm))) return true;
  const [kern = ''] = tekst.split(/\b(?:zodat|omdat|waardoor|want|die|om|als|indien|wanneer)\b/);
  // Something to make or to clear against nuisance is itself what has to be done.
  if (gebod === true || !HINDER.test(kern)) return false;
  return HINDER_WERKWOORD.test(kern) || kern.split(' ').length <= KORTE_REGEL;
}

/** `Geen overlast meer.`: too short to hold more than the prohibition itself. */
const KORTE_REGEL = 6;

function isZonderGrens(tekst: string): boolean {
  const rest = tekst.replace(ABSOLUUT, ' ');
  if (rest === tekst || MAAT.test(rest) || BEPERKT.test(rest) || !GEWOON_LEVEN.test(rest)) return false;
  return tekst.split(' ').some((woord) => NALATEN.has(woord));
}
