/**
 * How many dossiers are judged per second on one core, beside json-rules-engine on the same criteria? (product.md P1)
 *
 * `toetsMeting.ts` does the counting, as one file that esbuild bundles here into a temporary folder. One row is measured
 * through tsx as well, the way the product starts from its sources under Node 20: tsx keeps the names of functions
 * (`keepNames`), which wraps every closure that is made in a call.
 *
 * Usage: tsx bench/toets.ts [--rondes N]   Writes results/toets.json.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Bericht, Taak } from './toetsMeting.ts';

/** Calls per second of processor time: the middle round and the best one. */
type Snelheid = { readonly midden: number; readonly beste: number };
/** The whole toets, and the criteria alone over facts that are ready, for both. The ratios are of the medians. */
type Regel = {
  readonly beleid: string;
  readonly stappen: number;
  readonly gebeurtenissen: number;
  readonly toets: Snelheid;
  readonly criteria: Snelheid;
  readonly jsonRulesEngine: Snelheid;
  readonly verhoudingToets: number;
  readonly verhoudingCriteria: number;
};

const RONDES = Number(process.argv[process.argv.indexOf('--rondes') + 1] || 0) || 15;
const METING = fileURLToPath(new URL('./toetsMeting.ts', import.meta.url));
const BELEID = fileURLToPath(new URL('../beleid', import.meta.url));
const UITVOER = fileURLToPath(new URL('./results/toets.json', import.meta.url));
const TAKEN: readonly Taak[] = ['toets', 'criteria', 'peer'];
/** The policies, each at its sizes in events. The first one shows how time grows with the file. */
const TE_METEN: readonly (readonly [string, readonly number[]])[] = [
  ['weert', [10, 50, 200, 1_000]],
  ['bergen-op-zoom', [200, 1_000]],
  ['dordrecht', [200]],
];

const vooraf = drukte();
const map = mkdtempSync(join(tmpdir(), 'luwte-bench-'));
try {
  const bundel = join(map, 'toets.mjs');
  await build({
    entryPoints: [METING],
    outfile: bundel,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Packages of the CommonJS kind ask for `require`, which a module does not have by itself.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  const gebundeld: Regel[] = [];
  for (const [id, groottes] of TE_METEN) {
    for (const grootte of groottes) gebundeld.push(await meet(bundel, [], id, grootte));
  }
  toon('As a bundle', gebundeld);
  const metTsx = [await meet(METING, ['--import', 'tsx'], 'weert', 200)];
  toon('Through tsx', metTsx);
  bewaar(gebundeld, metTsx);
} finally {
  rmSync(map, { recursive: true });
}

/** Each in a process of its own; one is warm before the next starts, then their rounds take turns. */
async function meet(
  bestand: string,
  execArgv: readonly string[],
  id: string,
  grootte: number,
): Promise<Regel> {
  const kinderen: ChildProcess[] = [];
  try {
    let wie = { beleid: id, stappen: 0 };
    for (const taak of TAKEN) {
      const kind = fork(bestand, [BELEID, id, String(grootte), taak], { execArgv: [...execArgv] });
      kinderen.push(kind);
      wie = (await hoor(kind)) as typeof wie;
    }
    const metingen = kinderen.map((): number[] => []);
    for (let r = 0; r < RONDES; r++) {
      for (const [k, kind] of kinderen.entries()) {
        const gehoord = hoor(kind);
        kind.send('ronde');
        metingen[k]!.push((await gehoord) as number);
      }
    }
    const [toetsen, criteria, peer] = metingen.map(snelheid) as [Snelheid, Snelheid, Snelheid];
    return {
      ...wie,
      gebeurtenissen: grootte,
      toets: toetsen,
      criteria,
      jsonRulesEngine: peer,
      verhoudingToets: toetsen.midden / peer.midden,
      verhoudingCriteria: criteria.midden / peer.midden,
    };
  } finally {
    for (const kind of kinderen) kind.kill();
  }
}

/** The next thing it says; refused when it stops instead. */
async function hoor(kind: ChildProcess): Promise<Bericht> {
  const genoeg = new AbortController();
  const { signal } = genoeg;
  try {
    const gestopt = once(kind, 'exit', { signal }).then(() => {
      throw new Error('a measuring process stopped');
    });
    const [bericht] = (await Promise.race([once(kind, 'message', { signal }), gestopt])) as [Bericht];
    return bericht;
  } finally {
    genoeg.abort();
  }
}

function snelheid(rondes: readonly number[]): Snelheid {
  const lijst = [...rondes].sort((a, b) => a - b);
  return { midden: lijst[Math.floor(lijst.length / 2)]!, beste: lijst.at(-1)! };
}

function toon(wat: string, regels: readonly Regel[]): void {
  const rond = (getal: number) => Math.round(getal).toLocaleString('nl-NL');
  console.log(`\n${wat}, per second of processor time; load ${drukte()}`);
  console.table(
    regels.map((r) => ({
      beleid: r.beleid,
      gebeurtenissen: r.gebeurtenissen,
      'hele toets': rond(r.toets.midden),
      'beste ronde': rond(r.toets.beste),
      criteria: rond(r.criteria.midden),
      'json-rules-engine': rond(r.jsonRulesEngine.midden),
      'toets : peer': r.verhoudingToets.toFixed(2),
      'criteria : peer': r.verhoudingCriteria.toFixed(1),
    })),
  );
}

function drukte(): string {
  return loadavg()
    .map((getal) => getal.toFixed(2))
    .join(' ');
}

function bewaar(gebundeld: readonly Regel[], metTsx: readonly Regel[]): void {
  mkdirSync(fileURLToPath(new URL('./results/', import.meta.url)), { recursive: true });
  const uitslag = {
    meting: 'toets',
    eis: 'P1',
    eenheid: 'per seconde processortijd',
    machine: { node: process.version, processor: cpus()[0]?.model, kernen: cpus().length },
    drukte: { vooraf, achteraf: drukte() },
    rondes: RONDES,
    gebundeld,
    metTsx,
  };
  writeFileSync(UITVOER, `${JSON.stringify(uitslag, undefined, 2)}\n`);
}
