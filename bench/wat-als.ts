/**
 * How long does it take to replay 200,000 dossiers under a changed policy, and does memory stay flat? (product.md 4,
 * wat-als)
 *
 * Writes generated dossiers of Weert to a file, one per line, and replays them twice from there: against Weert with a
 * few numbers changed, and against the national model, in which every step is another rule. `watAlsMeting.ts` counts.
 *
 * Usage: tsx bench/wat-als.ts [--dossiers N]   Writes results/wat-als.json. 200,000 dossiers are a file of 1.4 GB,
 * which is removed afterwards.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { datum } from '../packages/core/src/shared/index.ts';
import { genereerDossiers } from '../packages/server/src/genereer/index.ts';
import type { Geval, Meting } from './watAlsMeting.ts';

const AANTAL = Number(process.argv[process.argv.indexOf('--dossiers') + 1] || 0) || 200_000;
const METING = fileURLToPath(new URL('./watAlsMeting.ts', import.meta.url));
const BELEID = fileURLToPath(new URL('../beleid', import.meta.url));
const UITVOER = fileURLToPath(new URL('./results/wat-als.json', import.meta.url));
const GEVALLEN: readonly Geval[] = ['klein', 'groot'];
const draai = promisify(execFile);

const vooraf = drukte();
const map = mkdtempSync(join(tmpdir(), 'luwte-bench-'));
try {
  const bundel = join(map, 'meting.mjs');
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
  const bestand = join(map, 'dossiers.ndjson');
  const gebeurtenissen = await schrijf(bestand);
  const metingen: Meting[] = [];
  for (const geval of GEVALLEN) {
    const argumenten = ['--expose-gc', bundel, BELEID, bestand, String(AANTAL), geval];
    const { stdout } = await draai(process.execPath, argumenten);
    metingen.push(JSON.parse(stdout) as Meting);
    // Each case takes minutes: what was measured is kept when the next one is cut off.
    bewaar(metingen, { gebeurtenissen, bytes: statSync(bestand).size });
  }
  toon(metingen);
} finally {
  rmSync(map, { recursive: true });
}

/** @returns how many events the dossiers have together */
async function schrijf(pad: string): Promise<number> {
  const stroom = createWriteStream(pad);
  let gebeurtenissen = 0;
  const bedragen = { perOvertreding: 50_000, maximum: 300_000 } as never;
  for (const dossier of genereerDossiers({
    aantal: AANTAL,
    zaad: 'wat-als',
    gemeente: 'Weert',
    beleid: 'weert',
    tot: datum('2026-11-20'),
    bedragen,
  })) {
    gebeurtenissen += dossier.kroniek.length;
    if (!stroom.write(`${JSON.stringify(dossier)}\n`)) await once(stroom, 'drain');
  }
  stroom.end();
  await once(stroom, 'finish');
  return gebeurtenissen;
}

function toon(metingen: readonly Meting[]): void {
  console.table(
    metingen.map((m) => ({
      geval: m.geval,
      dossiers: m.dossiers,
      'per seconde processortijd': Math.round(m.dossiers / m.processorSeconden),
      seconden: Math.round(m.seconden),
      'heap MB': Object.values(m.geheugen)
        .map((g) => g.heapMB)
        .join(' / '),
      'rss MB': Object.values(m.geheugen)
        .map((g) => g.rssMB)
        .join(' / '),
    })),
  );
}

function drukte(): string {
  return loadavg()
    .map((getal) => getal.toFixed(2))
    .join(' ');
}

function bewaar(
  metingen: readonly Meting[],
  bestand: { readonly gebeurtenissen: number; readonly bytes: number },
): void {
  mkdirSync(fileURLToPath(new URL('./results/', import.meta.url)), { recursive: true });
  const uitslag = {
    meting: 'wat-als',
    machine: { node: process.version, processor: cpus()[0]?.model, kernen: cpus().length },
    drukte: { vooraf, achteraf: drukte() },
    bestand: {
      dossiers: AANTAL,
      gebeurtenissenPerDossier: bestand.gebeurtenissen / AANTAL,
      megabytes: Math.round(bestand.bytes / 1e6),
    },
    metingen: metingen.map((m) => ({
      ...m,
      perProcessorSeconde: m.dossiers / m.processorSeconden,
      microsecondenPerDossier: (m.processorSeconden / m.dossiers) * 1e6,
      heapEindeTegenMidden: m.geheugen.einde.heapMB / m.geheugen.midden.heapMB,
    })),
  };
  writeFileSync(UITVOER, `${JSON.stringify(uitslag, undefined, 2)}\n`);
}
