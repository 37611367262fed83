import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from './openDatabase.ts';
import { MapInGebruik, neemSlot } from './slot.ts';

const basis = mkdtempSync(join(tmpdir(), 'luwte-slot-'));
afterAll(() => rmSync(basis, { recursive: true }));

const slotFile = new URL('./slot.ts', import.meta.url).href;

/** A process that takes the lock, says so, and lives until it is killed. */
async function houder(map: string) {
  const code = `import(${JSON.stringify(slotFile)}).then(({ neemSlot }) => {
    try { neemSlot(${JSON.stringify(map)}); console.log('heb'); } catch (fout) { console.log(fout.message); }
    setInterval(() => {}, 1000); })`;
  const kind = spawn(process.execPath, ['--import', 'tsx', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [regel] = (await once(kind.stdout, 'data')) as [Buffer];
  return { kind, pid: kind.pid!, regel: regel.toString().trim() };
}

async function dood({ kind }: Awaited<ReturnType<typeof houder>>) {
  const einde = once(kind, 'exit');
  kind.kill('SIGKILL');
  await einde;
}

describe('lock on the data directory', () => {
  it('refuses a second process with one sentence, and is taken over when the first was killed', async () => {
    const map = join(basis, 'twee');
    const eerste = await houder(map);
    expect(eerste.regel).toBe('heb');
    const tweede = await houder(map);
    expect(tweede.regel).toBe(
      `De gegevensmap ${map} is al in gebruik door een andere Luwte (proces ${eerste.pid}): stop die eerst, of kies een andere map met LUWTE_DATA.`,
    );
    await dood(tweede);
    expect(() => neemSlot(map)).toThrow(MapInGebruik);
    await dood(eerste);
    const geefVrij = neemSlot(map);
    expect(JSON.parse(readFileSync(`${map}.lock`, 'utf8'))).toMatchObject({ pid: process.pid });
    geefVrij();
    expect(existsSync(`${map}.lock`)).toBe(false);
  });

  it('refuses the same directory twice in one process, and gives it free once', () => {
    const map = join(basis, 'een');
    const geefVrij = neemSlot(map);
    expect(() => neemSlot(map)).toThrow(`al in gebruik door een andere Luwte (proces ${process.pid})`);
    geefVrij();
    const opnieuw = neemSlot(map);
    geefVrij();
    geefVrij();
    expect(existsSync(`${map}.lock`)).toBe(false);
    opnieuw();
  });

  it('is stale after a restart of the machine, when the pid is someone else, and when it is unreadable', () => {
    const map = join(basis, 'oud');
    const geefVrij = neemSlot(map);
    const nu = JSON.parse(readFileSync(`${map}.lock`, 'utf8'));
    geefVrij();
    // The parent of this process lives, so only the other fields can tell.
    const levend = { ...nu, pid: process.ppid, start: undefined };
    writeFileSync(`${map}.lock`, JSON.stringify(levend));
    expect(() => neemSlot(map)).toThrow(MapInGebruik);
    for (const inhoud of [
      JSON.stringify({ ...levend, boot: 'een vorige keer' }),
      JSON.stringify({ ...levend, start: '1' }),
      // The same pid as ours, from an earlier life: usual in a container.
      JSON.stringify({ ...nu, start: '1' }),
      '{"pid":',
      '',
    ]) {
      writeFileSync(`${map}.lock`, inhoud);
      neemSlot(map)();
    }
  });
});

describe('openDatabase on a directory', () => {
  it('keeps its rows over a restart, and gives the directory free', async () => {
    const map = join(basis, 'gegevens', 'db');
    const db = await openDatabase({ soort: 'map', map });
    await db.migreer();
    const rij = { gemeente_id: 'weert', naam: 'Weert', afkorting: 'WRT' };
    await db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, (tx) =>
      tx.insertInto('gemeente').values(rij).execute(),
    );
    await expect(openDatabase({ soort: 'map', map })).rejects.toThrow(MapInGebruik);
    await db.sluit();
    await db.sluit();
    const weer = await openDatabase({ soort: 'map', map });
    expect(await weer.migreer()).toEqual({ toegepast: [] });
    const namen = await weer.inTransactie({ rol: 'systeem' }, (tx) =>
      tx.selectFrom('gemeente').select('naam').execute(),
    );
    expect(namen).toEqual([{ naam: 'Weert' }]);
    await weer.sluit();
  });
});
