/**
 * How long after install until somebody sees the first page? (product.md P9)
 *
 * Starts the product on an empty data folder, the way people do, and asks every 20 ms: when is there any answer, when
 * the login page (200, the page itself and not the one that says it is starting), and when `/klaar` (migrations and
 * demo data are in). Then it is stopped and the folder thrown away.
 *
 * What an install makes is made first (`scripts/bouw.mjs`, as `npm ci` does), and each start gets a folder of its own
 * for temporary files, so that nothing is warm from the start before it.
 *
 * Usage: tsx bench/start.ts [--rondes N]
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const RONDES = Number(process.argv[process.argv.indexOf('--rondes') + 1] || 0) || 5;
const GRENS_MS = 10_000;
const GEDULD_MS = 120_000;
const WORTEL = fileURLToPath(new URL('..', import.meta.url));
const UITVOER = fileURLToPath(new URL('./results/start.json', import.meta.url));

const WIJZEN = {
  'npm start': ['npm', 'start'],
  'npx luwte start': ['npx', 'luwte', 'start'],
} as const;

interface Ronde {
  antwoordMs: number;
  inlogpaginaMs: number;
  klaarMs: number;
}

async function vrijePoort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port } = server.address() as AddressInfo;
  await new Promise((klaar) => server.close(klaar));
  return port;
}

/** The whole group: npm, its shell and the product. */
async function stop(kind: ChildProcess): Promise<void> {
  const einde = new Promise((klaar) => kind.once('close', klaar));
  if (kind.exitCode === null) process.kill(-kind.pid!, 'SIGTERM');
  await einde;
  // npm may be gone before the product itself is.
  while (leeft(kind.pid!)) await wacht(20);
}

function leeft(groep: number): boolean {
  try {
    process.kill(-groep, 0);
    return true;
  } catch {
    return false;
  }
}

async function meet([programma, ...argumenten]: readonly string[]): Promise<Ronde> {
  const map = mkdtempSync(join(tmpdir(), 'luwte-start-'));
  const poort = await vrijePoort();
  const env = {
    ...process.env,
    PORT: String(poort),
    HOST: '127.0.0.1',
    LUWTE_DATA: join(map, 'data'),
    LUWTE_LOG: 'warn',
    TMPDIR: map,
  };
  const begin = performance.now();
  const kind = spawn(programma!, argumenten, {
    cwd: WORTEL,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  const sinds = () => Math.round(performance.now() - begin);
  const vraag = async (pad: string) => {
    const antwoord = await fetch(`http://127.0.0.1:${poort}${pad}`).catch(() => undefined);
    return antwoord && { status: antwoord.status, tekst: await antwoord.text().catch(() => '') };
  };
  const tot = async (pad: string, goed: (antwoord: { status: number; tekst: string }) => boolean) => {
    while (sinds() < GEDULD_MS && kind.exitCode === null) {
      const antwoord = await vraag(pad);
      if (antwoord && goed(antwoord)) return sinds();
      await wacht(20);
    }
    throw new Error(`${pad} did not come within ${GEDULD_MS / 1_000} s`);
  };
  try {
    const antwoordMs = await tot('/inloggen', () => true);
    const inlogpaginaMs = await tot(
      '/inloggen',
      ({ status, tekst }) => status === 200 && tekst.includes('<script type="module"'),
    );
    const klaarMs = await tot('/klaar', ({ status }) => status === 200);
    return { antwoordMs, inlogpaginaMs, klaarMs };
  } finally {
    await stop(kind);
    rmSync(map, { recursive: true, force: true });
  }
}

const midden = (getallen: number[]): number =>
  getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)]!;

execFileSync(process.execPath, [join(WORTEL, 'scripts', 'bouw.mjs')], { stdio: 'inherit' });
const belasting = loadavg()[0]!;
const uitslag: Record<string, { midden: Ronde; grensMaal: number; rondes: Ronde[] }> = {};
for (const [naam, opdracht] of Object.entries(WIJZEN)) {
  const rondes: Ronde[] = [];
  for (let i = 0; i < RONDES; i += 1) rondes.push(await meet(opdracht));
  const middenVan = (veld: keyof Ronde) => midden(rondes.map((ronde) => ronde[veld]));
  const inlogpaginaMs = middenVan('inlogpaginaMs');
  uitslag[naam] = {
    midden: { antwoordMs: middenVan('antwoordMs'), inlogpaginaMs, klaarMs: middenVan('klaarMs') },
    grensMaal: Number((GRENS_MS / inlogpaginaMs).toFixed(1)),
    rondes,
  };
  const m = uitslag[naam].midden;
  console.log(
    `${naam.padEnd(16)} first answer ${m.antwoordMs} ms, login page ${m.inlogpaginaMs} ms, klaar ${m.klaarMs} ms; ` +
      `the limit of ${GRENS_MS / 1_000} s is ${uitslag[naam].grensMaal} times the login page`,
  );
}
const goed = Object.values(uitslag).every(({ rondes }) =>
  rondes.every(({ inlogpaginaMs }) => inlogpaginaMs <= GRENS_MS),
);
mkdirSync(fileURLToPath(new URL('./results/', import.meta.url)), { recursive: true });
writeFileSync(
  UITVOER,
  `${JSON.stringify(
    {
      meting: 'start',
      eis: 'P9',
      goed,
      grensMs: GRENS_MS,
      node: process.version,
      processor: cpus()[0]?.model,
      kernen: cpus().length,
      belasting: Number(belasting.toFixed(2)),
      uitslag,
    },
    null,
    2,
  )}\n`,
);
if (!goed) process.exitCode = 1;
