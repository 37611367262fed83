import type { BeleidDetail } from '@luwte/core/contract';
import { SOORT } from '../../teksten/nl.ts';

export type Beleid = BeleidDetail['beleid'];
export type Voorwaarde = Beleid['stappen'][number]['criteria'][number];
type Selectie = NonNullable<Beleid['stappen'][number]['gebeurtenis']>;
type Waar = NonNullable<Selectie['waar']>;

/** A condition as people read it: a sentence, and the parts it is made of. */
export type Zin = {
  readonly tekst: string;
  readonly delen: readonly Zin[];
  readonly bron: string | undefined;
};

const MEERVOUD: Readonly<Record<string, string>> = {
  melding: 'meldingen',
  constatering: 'constateringen',
  verificatie: 'verificaties',
  gesprek: 'gesprekken',
  overtreding: 'overtredingen',
  waarschuwing: 'waarschuwingen',
  huurmaatregel: 'huurmaatregelen',
};

/** The kinds of a selection in words: `gesprek of buurtbemiddeling`. */
export function soortenInWoorden(soort: string | readonly string[], meervoud = false): string {
  const woorden = (typeof soort === 'string' ? [soort] : soort).map((s) => {
    const naam = (SOORT as Readonly<Record<string, string>>)[s] ?? s;
    return meervoud ? (MEERVOUD[s] ?? naam.toLowerCase()) : naam.toLowerCase();
  });
  return opsomming(woorden, 'of');
}

const opsomming = (woorden: readonly string[], voegwoord: string): string =>
  woorden.length < 2
    ? (woorden[0] ?? '')
    : `${woorden.slice(0, -1).join(', ')} ${voegwoord} ${woorden.at(-1)}`;

const waardeInWoorden = (waarde: unknown): string =>
  waarde === true ? 'ja' : waarde === false ? 'nee' : String(waarde);

/** The tests on fields in words: `uitkomst is geslaagd, bevestigd is ja`. */
export function waarInWoorden(waar: Waar | undefined): string {
  return Object.entries(waar ?? {})
    .map(([veld, test]) => `${veldnaam(veld)} ${testInWoorden(test)}`)
    .join(', ');
}

/** `bezorging.verzondenOp` as `verzonden op`. */
const veldnaam = (pad: string): string =>
  (pad.split('.').at(-1) ?? pad).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function testInWoorden(test: Waar[string]): string {
  if (typeof test !== 'object') return `is ${waardeInWoorden(test)}`;
  const delen: string[] = [];
  if (test.is !== undefined) delen.push(`is ${waardeInWoorden(test.is)}`);
  if (test.nietIs !== undefined) delen.push(`is niet ${waardeInWoorden(test.nietIs)}`);
  if (test.in) delen.push(`is ${opsomming(test.in.map(waardeInWoorden), 'of')}`);
  if (test.nietIn) delen.push(`is niet ${opsomming(test.nietIn.map(waardeInWoorden), 'of')}`);
  if (test.minstens !== undefined) delen.push(`is minstens ${test.minstens}`);
  if (test.hoogstens !== undefined) delen.push(`is hoogstens ${test.hoogstens}`);
  if (test.bevat !== undefined) delen.push(`bevat ${waardeInWoorden(test.bevat)}`);
  if (test.bestaat !== undefined) delen.push(test.bestaat ? 'is ingevuld' : 'is niet ingevuld');
  return delen.join(' en ');
}

const keuze = (selectie: Selectie): string => {
  const waar = waarInWoorden(selectie.waar);
  return soortenInWoorden(selectie.soort) + (waar ? ` (${waar})` : '');
};

/**
 * A condition as a Dutch sentence. Its own text wins; otherwise one is made from what it checks, so that a policy
 * without texts is readable too.
 */
export function voorwaardeInZin(v: Voorwaarde, beleid: Pick<Beleid, 'feiten' | 'termijnen'>): Zin {
  const delen = (lijst: readonly Voorwaarde[]): Zin[] => lijst.map((deel) => voorwaardeInZin(deel, beleid));
  const maak = (tekst: string, onder: readonly Zin[] = []): Zin => ({
    tekst: v.tekst ?? tekst,
    delen: onder,
    bron: v.bron,
  });
  if ('alle' in v)
    return v.alle.length === 1 ? enkel(v, v.alle[0]!, beleid) : maak('Al deze punten:', delen(v.alle));
  if ('een' in v)
    return v.een.length === 1
      ? enkel(v, v.een[0]!, beleid)
      : maak('Minstens één van deze punten:', delen(v.een));
  if ('niet' in v) return maak('Dit mag niet zo zijn:', delen([v.niet]));
  if ('feit' in v) return maak(feitInZin(v, beleid));
  if ('telling' in v) return maak(tellingInZin(v.telling));
  if ('elk' in v) return maak(`Bij elke ${keuze(v.elk.over)}: ${waarInWoorden(v.elk.heeft)}`);
  if ('na' in v) return maak(`Een ${keuze(v.na.wat)} na de ${keuze(v.na.na)}`);
  if ('leeftijd' in v) return maak(`De ${v.leeftijd.rol} is minstens ${v.leeftijd.minstens} jaar`);
  if ('termijn' in v) {
    const { id, status } = v.termijn;
    const naam = beleid.termijnen.find((termijn) => termijn.id === id)?.naam ?? id;
    return maak(`De termijn "${naam}" ${TERMIJN[status]}`);
  }
  return maak(v.vraag);
}

/** A branch with one part says what that part says, unless it has a text of its own. */
function enkel(v: Voorwaarde, deel: Voorwaarde, beleid: Pick<Beleid, 'feiten' | 'termijnen'>): Zin {
  const zin = voorwaardeInZin(deel, beleid);
  return { ...zin, tekst: v.tekst ?? zin.tekst, bron: v.bron ?? zin.bron };
}

const TERMIJN = { verstreken: 'is verstreken', loopt: 'loopt nog', gehaald: 'is gehaald' } as const;

function feitInZin(v: Extract<Voorwaarde, { feit: string }>, beleid: Pick<Beleid, 'feiten'>): string {
  const feit = beleid.feiten[v.feit];
  const naam = feit?.naam ?? v.feit;
  if (v.in) return `${naam}: ${opsomming(v.in.map(waardeInWoorden), 'of')}`;
  if (v.minstens !== undefined) return `${naam}: minstens ${v.minstens}`;
  if (v.hoogstens !== undefined) return `${naam}: hoogstens ${v.hoogstens}`;
  return `${naam}: ${waardeInWoorden(v.is ?? true)}`;
}

function tellingInZin(t: Extract<Voorwaarde, { telling: unknown }>['telling']): string {
  const hoeveel =
    t.minstens !== undefined && t.hoogstens !== undefined
      ? `${t.minstens} tot en met ${t.hoogstens}`
      : t.hoogstens !== undefined
        ? t.hoogstens === 0
          ? 'Geen'
          : `Hoogstens ${t.hoogstens}`
        : `Minstens ${t.minstens ?? 1}`;
  const waar = waarInWoorden(t.waar);
  return [
    hoeveel,
    t.geverifieerd ? 'geverifieerde' : '',
    soortenInWoorden(t.soort, (t.minstens ?? t.hoogstens ?? 1) !== 1),
    waar ? `(${waar})` : '',
    t.uniek ? `van verschillende ${UNIEK[t.uniek] ?? veldnaam(t.uniek)}` : '',
    t.venster ? `in ${t.venster.lengte} ${t.venster.eenheid}` : '',
    t.sinds ? `sinds de laatste ${keuze(t.sinds)}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const UNIEK: Readonly<Record<string, string>> = {
  dag: 'dagen',
  melder: 'melders',
  huishouden: 'huishoudens',
};

/** A source as it is printed: `Gemeentewet, artikel 151d`. */
export function bronInWoorden(bron: Beleid['bronnen'][string] | undefined, sleutel: string): string {
  if (!bron) return sleutel;
  return [bron.regeling, bron.artikel, bron.uitspraak].filter(Boolean).join(', ');
}

/** Length of a term: `6 weken`, `tot de dag in het besluit`, or that the source names none. */
export function lengteInWoorden(t: Beleid['termijnen'][number]): string {
  const lengte = t.lengte === undefined ? undefined : `${t.lengte} ${enkelvoud(t.lengte, t.eenheid ?? '')}`;
  if (t.totVeld) return lengte ? `de dag die erin staat, anders ${lengte}` : 'de dag die erin staat';
  return lengte ?? 'niet genoemd in de bron';
}

const enkelvoud = (lengte: number, eenheid: string): string =>
  lengte === 1
    ? ({ uren: 'uur', dagen: 'dag', weken: 'week', maanden: 'maand', jaren: 'jaar', werkdagen: 'werkdag' }[
        eenheid
      ] ?? eenheid)
    : eenheid;
