// `npm run eisen`: which requirements of docs/eisen are named by a test or scenario, and which `must` are not.
// A name is not proof, but no name is a gap. With --json as data, with --kort only the sums. Exit 1 on an id that does not exist.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { bestandenIn } from './bestanden.mjs';
import { literalsIn } from './syntaxboom.mjs';

/** A requirement as the catalogues write it; other keys are for the reader. */
export interface Eis {
  id: string;
  area: string;
  priority: 'must' | 'should' | 'could';
}

/** Catalogue by file name without extension, e.g. `weert`. */
export type Catalogi = Record<string, Eis[]>;
/** Text by path. */
export type Teksten = Record<string, string>;

interface Telling {
  genoemd: number;
  totaal: number;
}

export interface Verslag {
  catalogi: Record<string, Telling & { gebieden: Record<string, Telling> }>;
  /** Ids with priority `must` that no test or scenario names. */
  ontbrekend: string[];
  /** Ids named somewhere that no catalogue has. */
  onbekend: { id: string; pad: string }[];
}

const ID = /\b(?:CCV|LAB|WRT|BOZ|DOR)-[A-Z0-9.]+-\d{2}\b/g;

/** Files whose text may name a requirement: tests, the journeys of e2e, and the scenarios beside a policy. */
export function magNoemen(pad: string): boolean {
  return /\.test\.tsx?$/.test(pad) || /^e2e\//.test(pad) || /^beleid\/(.*\/)?scenarios\/.*\.ya?ml$/.test(pad);
}

/** Counts per catalogue and area which ids the texts name. Total: never throws, an unknown id is reported. */
export function vergelijkEisen(catalogi: Catalogi, teksten: Teksten): Verslag {
  const bestaand = new Set(Object.values(catalogi).flatMap((eisen) => eisen.map((eis) => eis.id)));
  const genoemd = new Set<string>();
  const onbekend: Verslag['onbekend'] = [];
  for (const [pad, tekst] of Object.entries(teksten)) {
    for (const id of new Set(tekst.match(ID))) {
      if (bestaand.has(id)) genoemd.add(id);
      else onbekend.push({ id, pad });
    }
  }
  const tel = (eisen: Eis[]): Telling => ({
    genoemd: eisen.filter((eis) => genoemd.has(eis.id)).length,
    totaal: eisen.length,
  });
  const perGebied = (eisen: Eis[]) => {
    const gebieden = [...new Set(eisen.map((eis) => eis.area))].sort();
    return Object.fromEntries(gebieden.map((naam) => [naam, tel(eisen.filter((eis) => eis.area === naam))]));
  };
  return {
    catalogi: Object.fromEntries(
      Object.entries(catalogi).map(([naam, eisen]) => [naam, { ...tel(eisen), gebieden: perGebied(eisen) }]),
    ),
    ontbrekend: Object.values(catalogi)
      .flat()
      .filter((eis) => eis.priority === 'must' && !genoemd.has(eis.id))
      .map((eis) => eis.id),
    onbekend,
  };
}

/** Reads docs/eisen below `basis`. Throws when a catalogue is not a list or an id stands in it twice. */
export function loadCatalogi(basis: string): Catalogi {
  const paden = bestandenIn(basis, ['docs/eisen']).filter((pad) => pad.endsWith('.yaml'));
  const catalogi = Object.fromEntries(
    paden.map((pad) => {
      const naam = pad.slice('docs/eisen/'.length, -'.yaml'.length);
      return [naam, parse(readFileSync(join(basis, pad), 'utf8')) as Eis[]];
    }),
  );
  const ids = Object.values(catalogi).flatMap((eisen) => eisen.map((eis) => eis.id));
  const dubbel = ids.filter((id, plaats) => ids.indexOf(id) !== plaats);
  if (ids.length === 0) throw new Error('docs/eisen holds no requirements');
  if (dubbel.length > 0) throw new Error(`docs/eisen has an id twice: ${dubbel.join(', ')}`);
  return catalogi;
}

/** What a file says: of code only strings and templates, such as the title of a test, so that a comment does not count. */
export function woordenVan(pad: string, tekst: string): string {
  return /\.tsx?$/.test(pad) ? literalsIn(pad, tekst).join('\n') : tekst;
}

/** The tests and scenarios below `basis`, this tool's own tests left out: they name ids as examples. */
export function loadTeksten(basis: string): Teksten {
  const paden = bestandenIn(basis, ['packages', 'e2e', 'beleid', 'bench', 'scripts'])
    .filter(magNoemen)
    .filter((pad) => pad !== 'scripts/eisen.test.ts');
  return Object.fromEntries(
    paden.map((pad) => [pad, woordenVan(pad, readFileSync(join(basis, pad), 'utf8'))]),
  );
}

/** The report as text for a terminal; `kort` leaves out the areas and the list of gaps. */
export function toonVerslag(verslag: Verslag, kort = false): string {
  const regel = (naam: string, { genoemd, totaal }: Telling) =>
    `${naam.padEnd(24)}${String(genoemd).padStart(4)} of ${String(totaal).padStart(4)}`;
  const deel = Object.entries(verslag.catalogi).flatMap(([naam, catalogus]) => [
    regel(naam, catalogus),
    ...Object.entries(kort ? {} : catalogus.gebieden).map(([gebied, telling]) =>
      regel(`  ${gebied}`, telling),
    ),
  ]);
  const gaten = kort ? '' : `: ${verslag.ontbrekend.join(' ')}`;
  return [
    'Requirements named by a test or scenario (a name is not proof, but no name is a gap)',
    ...deel,
    `must without a test or scenario (${verslag.ontbrekend.length})${gaten}`,
    ...verslag.onbekend.map(({ id, pad }) => `unknown requirement ${id} in ${pad}`),
  ].join('\n');
}

/** The whole command on the house at `basis`, with its options: what to print and the exit code. */
export function eisen(basis: string, opties: string[]): { tekst: string; code: number } {
  const verslag = vergelijkEisen(loadCatalogi(basis), loadTeksten(basis));
  const json = opties.includes('--json');
  const tekst = json ? JSON.stringify(verslag, null, 2) : toonVerslag(verslag, opties.includes('--kort'));
  return { tekst, code: verslag.onbekend.length > 0 ? 1 : 0 };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { tekst, code } = eisen(join(import.meta.dirname, '..'), process.argv.slice(2));
  console.log(tekst);
  process.exitCode = code;
}
