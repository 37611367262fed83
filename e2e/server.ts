import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';

export const WORTEL = join(import.meta.dirname, '..');
const LUWTE = join(WORTEL, 'packages', 'server', 'bin', 'luwte.mjs');
export const WACHTWOORD = 'oefenen-met-luwte';
/** Only ends what hangs: a machine that does much else starts slowly. */
const LANGSTE_START = 240_000;
const LANGSTE_STOP = 15_000;

export type TestServer = {
  /** Where the product answers, e.g. http://127.0.0.1:41234, without a slash at the end. */
  readonly adres: string;
  stop(): Promise<void>;
};

/** The environment of whoever runs the tests, without settings of the product. */
const omgeving = (eigen: Record<string, string>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([naam]) => !/^(LUWTE_|VITEST|NODE_ENV$|NODE_OPTIONS$|DATABASE_URL$|PORT$|HOST$)/.test(naam),
    ),
  ),
  ...eigen,
});

/**
 * Starts the product as people do, as a process of its own on a free port with a data folder of its own, and waits
 * until the demo dossiers are in.
 *
 * @throws Error with the last output when the process ends early or is not ready in time
 */
export async function startLuwte(): Promise<TestServer> {
  const dataMap = mkdtempSync(join(tmpdir(), 'luwte-e2e-'));
  const kind = spawn(process.execPath, [LUWTE, 'start'], {
    cwd: WORTEL,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: omgeving({
      PORT: '0',
      LUWTE_DATA: dataMap,
      LUWTE_DEMO: '1',
      LUWTE_DEMO_WACHTWOORD: WACHTWOORD,
      LUWTE_LOG: 'warn',
    }),
  });
  let uitvoer = '';
  for (const stroom of [kind.stdout, kind.stderr]) {
    stroom.on('data', (stuk: Buffer) => {
      uitvoer = (uitvoer + stuk.toString()).slice(-8_000);
    });
  }
  const einde = new Promise<void>((klaar) => kind.once('close', () => klaar()));
  const stop = async () => {
    await beeindig(kind, einde);
    rmSync(dataMap, { recursive: true, force: true });
  };
  try {
    const adres = await tot(kind, () => /http:\/\/127\.0\.0\.1:\d+/.exec(uitvoer)?.[0]);
    await tot(kind, async () => (await fetch(`${adres}/klaar`)).status === 200 || undefined);
    return { adres, stop };
  } catch (oorzaak) {
    await stop();
    throw new Error(`Luwte did not start:\n${uitvoer}`, { cause: oorzaak });
  }
}

/** Asks until there is an answer; fails when the process ended or the time is over. */
async function tot<T>(kind: ChildProcess, vraag: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const grens = Date.now() + LANGSTE_START;
  while (Date.now() < grens) {
    if (kind.exitCode !== null || kind.signalCode !== null) throw new Error('The process ended');
    const antwoord = await vraag();
    if (antwoord !== undefined) return antwoord;
    await wacht(50);
  }
  throw new Error(`Not ready after ${LANGSTE_START / 1_000} seconds`);
}

async function beeindig(kind: ChildProcess, einde: Promise<void>): Promise<void> {
  if (kind.exitCode !== null || kind.signalCode !== null) return;
  kind.kill('SIGTERM');
  const noodrem = setTimeout(() => kind.kill('SIGKILL'), LANGSTE_STOP);
  await einde;
  clearTimeout(noodrem);
}

/** The command line in a process of its own. */
export function luwte(
  ...argumenten: string[]
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((klaar, mislukt) => {
    const kind = spawn(process.execPath, [LUWTE, ...argumenten], {
      cwd: WORTEL,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: omgeving({}),
    });
    const delen = { stdout: '', stderr: '' };
    for (const naam of ['stdout', 'stderr'] as const) {
      kind[naam].on('data', (stuk: Buffer) => {
        delen[naam] += stuk.toString();
      });
    }
    kind.once('error', mislukt);
    kind.once('close', (code) => klaar({ code, ...delen }));
  });
}
