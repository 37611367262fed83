import type { Drempel, Punten, Selectie, Telling, Veldtest, Voorwaarde, Waar } from '@luwte/core/beleid';
import {
  GETAL,
  HET,
  HET_ROL,
  lengteInWoorden,
  PAD_IN_ZIN,
  SOORT_IN_ZIN,
  UNIEK_IN_ZIN,
  VELD_IN_ZIN,
  WAARDE_IN_ZIN,
  ZONDER_LIDWOORD,
} from '../../teksten/beleid.ts';
import { CATEGORIE, FUNCTIE, MAATREGEL, SOORT, WOONVORM } from '../../teksten/nl.ts';

/** What a condition names by key, and how this policy calls it. */
export type Namen = {
  readonly feiten: Readonly<Record<string, { readonly naam: string }>>;
  readonly termijnen: readonly { readonly id: string; readonly naam: string }[];
  readonly grenzen?: readonly {
    readonly id: string;
    readonly naam: string;
    readonly aantal: number | null;
  }[];
  /** The town's own words for kinds of events: `voornemen` -> `vooraankondiging`. */
  readonly woorden: Readonly<Record<string, string>>;
};

/** A condition to read: what it says, and what it comes down to where it has parts. */
export type Regel = {
  /** The text of the policy, or a sentence made from what is tested; left out where only the parts speak. */
  readonly tekst?: string;
  readonly bron?: string;
  readonly teBevestigen?: string;
  /** What has to be the case with the parts, e.g. `Ten minste één hiervan geldt:`. */
  readonly kop?: string;
  readonly delen?: readonly Regel[];
};

/**
 * A condition as sentences. The text of the policy comes first; under it stand the parts of a branch. A leaf
 * without a text is told from what it tests.
 */
export function regelVan(v: Voorwaarde, namen: Namen): Regel {
  const merk = {
    ...(v.bron === undefined ? {} : { bron: v.bron }),
    ...(v.teBevestigen === undefined ? {} : { teBevestigen: v.teBevestigen }),
  };
  const tak = takVan(v);
  if (tak === undefined) return { tekst: v.tekst ?? alsZin(clausule(v, namen)), ...merk };
  const delen = tak.delen.map((deel) => regelVan(deel, namen));
  return { ...(v.tekst === undefined ? {} : { tekst: v.tekst }), ...merk, kop: `${tak.kop}:`, delen };
}

/** The parts of a branch, and what has to be the case with them; undefined for what reads as one clause. */
function takVan(v: Voorwaarde): { kop: string; delen: readonly Voorwaarde[] } | undefined {
  if ('alle' in v)
    return v.alle.length > 1 ? { kop: 'Dit moet allemaal gelden', delen: v.alle } : takVan(v.alle[0]!);
  if ('een' in v)
    return v.een.length > 1 ? { kop: 'Ten minste één hiervan geldt', delen: v.een } : takVan(v.een[0]!);
  if ('niet' in v) {
    if ('alle' in v.niet) return { kop: 'Dit mag niet allemaal tegelijk gelden', delen: v.niet.alle };
    if ('een' in v.niet) return { kop: 'Niets hiervan geldt', delen: v.niet.een };
  }
  return undefined;
}

/** A condition as one clause, to stand inside a sentence: no capital, no full stop. */
export function clausule(v: Voorwaarde, namen: Namen): string {
  if ('alle' in v) return rij(v.alle, 'en', namen);
  if ('een' in v) return rij(v.een, 'of', namen);
  if ('niet' in v) return ontkenning(v.niet, namen);
  return blad(v, namen, true);
}

/** Parts with commas and one `en` or `of`; a part that is a list itself stands in brackets. */
function rij(delen: readonly Voorwaarde[], voegwoord: 'en' | 'of', namen: Namen): string {
  const teksten = delen.map((deel) => {
    const tekst = clausule(deel, namen);
    return delen.length > 1 && isRij(deel) ? `(${tekst})` : tekst;
  });
  return opsomming(teksten, voegwoord);
}

const isRij = (v: Voorwaarde): boolean =>
  ('alle' in v && v.alle.length > 1) || ('een' in v && v.een.length > 1);

function ontkenning(v: Voorwaarde, namen: Namen): string {
  if ('niet' in v) return clausule(v.niet, namen);
  if ('alle' in v)
    return v.alle.length > 1 ? `niet tegelijk ${rij(v.alle, 'en', namen)}` : ontkenning(v.alle[0]!, namen);
  // None of several is: not the one and not the other.
  if ('een' in v)
    return opsomming(
      v.een.map((deel) => ontkenning(deel, namen)),
      'en',
    );
  return blad(v, namen, false);
}

type Blad = Exclude<Voorwaarde, { alle: unknown } | { een: unknown } | { niet: unknown }>;

function blad(v: Blad, namen: Namen, ja: boolean): string {
  if ('feit' in v) return feitClausule(v, namen, ja);
  if ('telling' in v) return tellingClausule(v.telling, namen, ja);
  if ('punten' in v) return puntenClausule(v.punten, namen, ja);
  if ('elk' in v) {
    const elk = lijst(v.elk.over.soort).map(
      (s) => `${isHet(s, namen) ? 'elk' : 'elke'} ${soortInZin(s, namen)}`,
    );
    const wat = `${opsomming(elk, 'en')}${waarbij(v.elk.over.waar, namen)}`;
    return `${ja ? '' : 'niet '}voor ${wat} geldt: ${velden(v.elk.heeft, namen)}`;
  }
  if ('na' in v) {
    const wat = `${laatste(v.na.wat, namen)}${waarbij(v.na.wat.waar, namen)}`;
    return `${wat} is ${ja ? '' : 'niet '}van na ${laatste(v.na.na, namen)}${waarbij(v.na.na.waar, namen)}`;
  }
  if ('leeftijd' in v) {
    const { rol, minstens } = v.leeftijd;
    const lidwoord = HET_ROL.has(rol) ? 'het' : 'de';
    return `${lidwoord} ${rol.replaceAll('-', ' ')} is ${ja ? 'minstens' : 'jonger dan'} ${minstens} jaar`;
  }
  if ('termijn' in v) return termijnClausule(v.termijn, namen, ja);
  const naam = feitnaam(v.vraag, namen);
  return `een medewerker oordeelt ${ja ? 'van wel' : 'van niet'}: ${naam}`;
}

const TERMIJNSTAND = {
  verstreken: ['is voorbij', 'is nog niet voorbij'],
  loopt: ['loopt nog', 'loopt niet meer'],
  gehaald: ['is gehaald', 'is niet gehaald'],
} as const;

function termijnClausule(
  { id, status }: { id: string; status: keyof typeof TERMIJNSTAND },
  namen: Namen,
  ja: boolean,
) {
  const naam = namen.termijnen.find((termijn) => termijn.id === id)?.naam ?? id;
  return `de termijn ‘${naam}’ ${TERMIJNSTAND[status][ja ? 0 : 1]}`;
}

const feitnaam = (feit: string, namen: Namen): string => `‘${namen.feiten[feit]?.naam ?? feit}’`;

type Feitblad = Extract<Voorwaarde, { feit: string }>;

function feitClausule(
  { feit, is, in: een, minstens, hoogstens }: Feitblad,
  namen: Namen,
  ja: boolean,
): string {
  const naam = feitnaam(feit, namen);
  // A yes-or-no fact needs no "is": it is so or it is not.
  if (is === undefined && een === undefined && minstens === undefined && hoogstens === undefined) {
    return ja ? `vast staat: ${naam}` : `niet aan de orde: ${naam}`;
  }
  if (typeof is === 'boolean' && een === undefined) {
    return is === ja ? `vast staat: ${naam}` : `niet aan de orde: ${naam}`;
  }
  const eisen = [
    is === undefined ? undefined : waarde(is),
    een === undefined ? undefined : opsomming(een.map(waarde), 'of'),
    minstens === undefined ? undefined : `minstens ${minstens}`,
    hoogstens === undefined ? undefined : `hoogstens ${hoogstens}`,
  ].filter((eis) => eis !== undefined);
  return `${naam} is ${ja ? '' : 'niet '}${eisen.join(' en ')}`;
}

function tellingClausule(t: Telling, namen: Namen, ja: boolean): string {
  const bij = [
    waarbij(t.waar, namen),
    t.geverifieerd ? ', geverifieerd' : '',
    t.verbeurd ? ', waarvoor een dwangsom is verbeurd' : '',
    t.uniek === undefined
      ? ''
      : `, ${UNIEK_IN_ZIN[t.uniek] ?? `met verschillende waarden voor ${veldnaam(t.uniek)}`}`,
    t.per === undefined ? '' : `, geteld per ${veldnaam(t.per)}`,
    vensterClausule(t.venster, namen),
    t.sinds === undefined ? '' : `, sinds ${laatste(t.sinds, namen)}${waarbij(t.sinds.waar, namen)}`,
  ].join('');
  return `er is ${hoeVaak(t, namen, ja)}${soorten(t, namen, 'of')}${bij}`;
}

/** Which stretch of time counts; the day on its limit is told only where it counts. */
function vensterClausule(venster: Telling['venster'], namen: Namen): string {
  if (venster === undefined) return '';
  const { grensdag, voor, na } = venster;
  const duur = lengteInWoorden(venster.lengte, venster.eenheid);
  const anker = voor ?? na;
  const waar =
    anker === undefined
      ? `in de laatste ${duur}`
      : `in de ${duur} ${na === undefined ? 'voor' : 'na'} ${laatste(anker, namen)}${waarbij(anker.waar, namen)}`;
  const precies = `de dag precies ${duur} ${na === undefined ? 'terug' : 'later'} telt mee`;
  return grensdag === 'telt-mee' ? `, ${waar} (${precies})` : `, ${waar}`;
}

function puntenClausule(p: Punten, namen: Namen, ja: boolean): string {
  const regels = p.regels.map(
    ({ punten, ...wat }) => `${punten} voor ${soorten(wat, namen, 'of')}${waarbij(wat.waar, namen)}`,
  );
  const bij = [
    p.geverifieerd ? ', geverifieerd' : '',
    vensterClausule(p.venster, namen),
    p.sinds === undefined ? '' : `, sinds ${laatste(p.sinds, namen)}${waarbij(p.sinds.waar, namen)}`,
  ].join('');
  const { minstens, hoogstens } = p;
  const eisen = [
    ...(minstens === undefined ? [] : [`minstens ${getalVan(minstens, namen)}`]),
    ...(hoogstens === undefined ? [] : [`hoogstens ${getalVan(hoogstens, namen)}`]),
  ].join(' en ');
  const aantal = ja
    ? eisen
    : hoogstens === undefined
      ? eisen.replace('minstens', 'minder dan')
      : `niet ${eisen}`;
  return `er zijn ${aantal} punten (${opsomming(regels, 'en')})${bij}`;
}

/** The number itself, that of a limit, or the name of a limit that is still empty. */
function getalVan(drempel: Drempel, namen: Namen): number | string {
  if (typeof drempel === 'number') return drempel;
  const grens = namen.grenzen?.find(({ id }) => id === drempel.grens);
  return grens?.aantal ?? `de grens ‘${grens?.naam ?? drempel.grens}’`;
}

/** `minstens twee keer `, `geen enkele keer `, or nothing where once is enough. */
function hoeVaak(telling: Telling, namen: Namen, ja: boolean): string {
  const keer = (n: number | string): string => `${typeof n === 'number' ? (GETAL[n] ?? n) : n} keer `;
  const geen = 'geen enkele keer ';
  const minstens = telling.minstens === undefined ? undefined : getalVan(telling.minstens, namen);
  const hoogstens = telling.hoogstens === undefined ? undefined : getalVan(telling.hoogstens, namen);
  if (minstens !== undefined && hoogstens !== undefined) {
    const tussen =
      minstens === hoogstens ? `precies ${keer(minstens)}` : `${minstens} tot ${hoogstens} keer `;
    return ja ? tussen : `niet ${tussen}`;
  }
  if (hoogstens !== undefined) {
    if (ja) return hoogstens === 0 ? geen : `hoogstens ${keer(hoogstens)}`;
    return hoogstens === 0 ? '' : `meer dan ${keer(hoogstens)}`;
  }
  const n = minstens ?? 1;
  const eenIsGenoeg = typeof n === 'number' && n <= 1;
  if (ja) return eenIsGenoeg ? '' : `minstens ${keer(n)}`;
  return eenIsGenoeg ? geen : `minder dan ${keer(n)}`;
}

const lijst = (soort: Selectie['soort']): readonly string[] => (Array.isArray(soort) ? soort : [soort]);

/** Name of a kind within a sentence: the town's own word, else ours. */
export function soortInZin(soort: string, namen: Pick<Namen, 'woorden'>): string {
  const eigen = namen.woorden[soort] ?? (SOORT_IN_ZIN as Readonly<Record<string, string>>)[soort];
  if (eigen !== undefined) return kleineLetter(eigen);
  return kleineLetter((SOORT as Readonly<Record<string, string>>)[soort] ?? soort);
}

/** A selection as one row: `een besluit (de maatregel is huisverbod (151d))`. */
export const selectieInZin = (selectie: Selectie, namen: Namen): string =>
  `${soorten(selectie, namen, 'of')}${waarbij(selectie.waar, namen)}`;

/** `een melding, een constatering of een geluidsmeting`. */
const soorten = ({ soort }: Pick<Selectie, 'soort'>, namen: Namen, voegwoord: 'en' | 'of'): string =>
  opsomming(
    lijst(soort).map((s) => (ZONDER_LIDWOORD.has(s) ? soortInZin(s, namen) : `een ${soortInZin(s, namen)}`)),
    voegwoord,
  );

/** Does this kind take `het`? An own word of the town may have another article; `de` fits most of them. */
const isHet = (soort: string, namen: Pick<Namen, 'woorden'>): boolean =>
  HET.has(soort) && namen.woorden[soort] === undefined;

/** `de laatste melding of constatering`, `het laatste besluit`. */
function laatste({ soort }: Pick<Selectie, 'soort'>, namen: Namen): string {
  const soorten = lijst(soort);
  const namenrij = opsomming(
    soorten.map((s) => soortInZin(s, namen)),
    'of',
  );
  return `${isHet(soorten[0]!, namen) ? 'het' : 'de'} laatste ${namenrij}`;
}

const waarbij = (waar: Waar | undefined, namen: Namen): string =>
  waar === undefined ? '' : ` (${velden(waar, namen)})`;

/** Every test on a field, in one row: `maatregel: huisverbod (151d); beantwoord`. */
const velden = (waar: Waar, namen: Namen): string =>
  Object.entries(waar)
    .map(([pad, test]) => veldtest(veldnaam(pad), test, (w) => veldwaarde(pad, w, namen)))
    .join('; ');

/** The value of a field; what an answer is about carries the name of that question. */
const veldwaarde = (pad: string, wat: Waarde, namen: Namen): string =>
  pad === 'feit' && typeof wat === 'string' ? feitnaam(wat, namen) : waarde(wat);

type Waarde = boolean | number | string;

function veldtest(naam: string, test: Veldtest, zeg: (waarde: Waarde) => string): string {
  if (typeof test !== 'object') return gelijk(naam, test, true, zeg);
  const een = (waarden: readonly Waarde[]): string => opsomming(waarden.map(zeg), 'of');
  const eisen: string[] = [];
  if (test.is !== undefined) eisen.push(gelijk(naam, test.is, true, zeg));
  if (test.nietIs !== undefined) eisen.push(gelijk(naam, test.nietIs, false, zeg));
  if (test.in !== undefined) eisen.push(`${naam}: ${een(test.in)}`);
  if (test.nietIn !== undefined) eisen.push(`${naam}: niet ${een(test.nietIn)}`);
  if (test.minstens !== undefined) eisen.push(`${naam}: minstens ${test.minstens}`);
  if (test.hoogstens !== undefined) eisen.push(`${naam}: hoogstens ${test.hoogstens}`);
  if (test.bevat !== undefined) eisen.push(`${naam}: ook ${zeg(test.bevat)}`);
  if (test.bestaat !== undefined) eisen.push(`${naam} ${test.bestaat ? '' : 'niet '}ingevuld`);
  if (test.tenzij !== undefined) eisen.push(`tenzij ${gelijk(naam, test.tenzij, true, zeg)}`);
  return eisen.join('; ');
}

/** A yes-or-no field reads as a word: `beantwoord`, `niet beantwoord`. */
function gelijk(naam: string, wat: Waarde, ja: boolean, zeg: (waarde: Waarde) => string): string {
  if (typeof wat === 'boolean') return wat === ja ? naam : `niet ${naam}`;
  return `${naam}: ${ja ? '' : 'niet '}${zeg(wat)}`;
}

/** Name of a field within a sentence; an unknown one shows its own path. */
export const veldnaam = (pad: string): string =>
  PAD_IN_ZIN[pad] ?? (VELD_IN_ZIN as Readonly<Record<string, string>>)[pad] ?? `‘${pad}’`;

const LIJSTEN: readonly Readonly<Record<string, string>>[] = [
  MAATREGEL,
  WOONVORM,
  FUNCTIE,
  CATEGORIE,
  WAARDE_IN_ZIN,
];

/** A value in words: `last-onder-dwangsom` -> `last onder dwangsom`. */
export function waarde(wat: Waarde): string {
  if (typeof wat === 'boolean') return wat ? 'ja' : 'nee';
  if (typeof wat === 'number') return String(wat);
  const bekend = LIJSTEN.find((woorden) => Object.hasOwn(woorden, wat))?.[wat];
  return bekend === undefined ? wat.replaceAll('-', ' ') : kleineLetter(bekend);
}

/** `a`, `a of b`, `a, b of c`. */
export function opsomming(delen: readonly string[], voegwoord: 'en' | 'of'): string {
  if (delen.length <= 1) return delen[0] ?? '';
  return `${delen.slice(0, -1).join(', ')} ${voegwoord} ${delen.at(-1)}`;
}

/** A lower first letter, but not in an abbreviation. */
const kleineLetter = (tekst: string): string =>
  /^[A-Z]{2}/.test(tekst) ? tekst : tekst.charAt(0).toLowerCase() + tekst.slice(1);

/** A clause as a sentence of its own. */
export const alsZin = (tekst: string): string => {
  const zin = tekst.charAt(0).toUpperCase() + tekst.slice(1);
  return /[.!?:]$/.test(zin) ? zin : `${zin}.`;
};
