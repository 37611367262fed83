/**
 * How many dossiers are judged per second on one core, beside json-rules-engine on the same criteria? (product.md P1)
 *
 * `toetsMeting.ts` does the counting. It runs twice: as one file that esbuild bundles here into a temporary folder,
 * which is the number that counts, and through tsx, the way the product starts from its sources. tsx keeps the names
 * of functions (`keepNames`), which wraps every closure that is made in a call; that is the difference between the two.
 *
 * Usage: tsx bench/toets.ts [--rondes N]   Writes results/toets.json.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Meting } from './toetsMeting.ts';

const RONDES = Number(process.argv[process.argv.indexOf('--rondes') + 1] || 0) || 15;
const METING = fileURLToPath(new URL('./toetsMeting.ts', import.meta.url));
const BELEID = fileURLToPath(new URL('../beleid', import.meta.url));
const UITVOER = fileURLToPath(new URL('./results/toets.json', import.meta.url));
const draai = promisify(execFile);

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
  const gebundeld = await meet([bundel]);
  const metTsx = await meet(['--import', 'tsx', METING]);
  toon('As a bundle', gebundeld);
  toon('Through tsx', metTsx);
  bewaar(gebundeld, metTsx);
} finally {
  rmSync(map, { recursive: true });
}

async function meet(bestand: readonly string[]): Promise<Meting> {
  const { stdout } = await draai(process.execPath, [...bestand, BELEID, String(RONDES)]);
  return JSON.parse(stdout) as Meting;
}

function toon(wat: string, { regels }: Meting): void {
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

function bewaar(gebundeld: Meting, metTsx: Meting): void {
  mkdirSync(fileURLToPath(new URL('./results/', import.meta.url)), { recursive: true });
  const uitslag = {
    meting: 'toets',
    eis: 'P1',
    eenheid: 'per seconde processortijd',
    machine: { node: process.version, processor: cpus()[0]?.model, kernen: cpus().length },
    drukte: { vooraf, achteraf: drukte() },
    opzet: gebundeld.opzet,
    gebundeld: gebundeld.regels,
    metTsx: metTsx.regels,
  };
  writeFileSync(UITVOER, `${JSON.stringify(uitslag, undefined, 2)}\n`);
}
