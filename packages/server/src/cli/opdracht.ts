import { parseArgs } from 'node:util';
import type { Uitvoer } from './uitvoer.ts';

export type Optie = {
  /** `waarde` needs a value behind it; `vlag` stands alone. */
  readonly soort: 'waarde' | 'vlag';
  /** What the value is called in the help: `datum`. */
  readonly plek?: string;
  readonly uitleg: string;
};

export type Argumenten = {
  readonly plaatsen: readonly string[];
  /** Value of an option, undefined when it was not given. */
  waarde(naam: string): string | undefined;
  vlag(naam: string): boolean;
};

/** One subcommand. Its file is only loaded when it is asked for. */
export type Opdracht = {
  /** How it is called, without `luwte`: `toets <dossier>`. */
  readonly gebruik: string;
  readonly uitleg: readonly string[];
  readonly opties: Readonly<Record<string, Optie>>;
  /** Number of arguments that are no option: least and most. */
  readonly plaatsen: readonly [minstens: number, hoogstens: number];
  /** @returns the exit code: 0 done, 1 unexpected, 2 unusable input */
  voerUit(argumenten: Argumenten, uit: Uitvoer): Promise<number>;
};

/** The command was called in a way that cannot work: one line, exit 2. */
export class Gebruiksfout extends Error {
  override name = 'Gebruiksfout';
}

/** A setting from the environment cannot be used: one line, exit 2. */
export class Instellingsfout extends Error {
  override name = 'Instellingsfout';
}

/** Reads the arguments of a subcommand. Throws Gebruiksfout for what the subcommand does not know. */
export function leesArgumenten(opdracht: Opdracht, argv: readonly string[]): Argumenten {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(opdracht.opties).map(([naam, optie]) => [
        naam,
        { type: optie.soort === 'vlag' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const waarden = new Map<string, string>();
  const vlaggen = new Set<string>();
  const plaatsen: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') plaatsen.push(token.value);
    if (token.kind !== 'option') continue;
    const optie = Object.hasOwn(opdracht.opties, token.name) ? opdracht.opties[token.name] : undefined;
    if (optie === undefined) throw new Gebruiksfout(`De optie ${token.rawName} bestaat niet.`);
    if (waarden.has(token.name)) throw new Gebruiksfout(`De optie ${token.rawName} staat er twee keer.`);
    if (optie.soort === 'vlag') {
      if (token.value !== undefined) throw new Gebruiksfout(`De optie ${token.rawName} heeft geen waarde.`);
      vlaggen.add(token.name);
    } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))) {
      throw new Gebruiksfout(`De optie ${token.rawName} heeft een ${optie.plek ?? 'waarde'} nodig.`);
    } else {
      waarden.set(token.name, token.value);
    }
  }
  const [minstens, hoogstens] = opdracht.plaatsen;
  if (plaatsen.length < minstens || plaatsen.length > hoogstens) {
    throw new Gebruiksfout(`Gebruik: luwte ${opdracht.gebruik}`);
  }
  return { plaatsen, waarde: (naam) => waarden.get(naam), vlag: (naam) => vlaggen.has(naam) };
}

export function helptekst(opdracht: Opdracht): string {
  const opties = Object.entries({ ...opdracht.opties, help: HELP }).map(
    ([naam, { plek, uitleg }]): [string, string] => [`--${naam}${plek ? ` <${plek}>` : ''}`, uitleg],
  );
  const breed = Math.max(...opties.map(([links]) => links.length));
  return [
    `Gebruik: luwte ${opdracht.gebruik}`,
    '',
    ...opdracht.uitleg,
    '',
    'Opties:',
    ...opties.map(([links, rechts]) => `  ${links.padEnd(breed)}  ${rechts}`),
    '',
  ].join('\n');
}

const HELP: Optie = { soort: 'vlag', uitleg: 'toont deze uitleg' };
