import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neemSlot } from '../platform/db/slot.ts';

const BIN = fileURLToPath(new URL('../../bin/luwte.mjs', import.meta.url));
let map: string;
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'luwte-start-'));
});
afterAll(() => rm(map, { recursive: true }));

/** Runs the real program; it has to stop by itself. */
function start(env: Record<string, string>): Promise<{ code: number; uit: string; fout: string }> {
  const omgeving = { PATH: process.env.PATH, LUWTE_LOG: 'silent', ...env };
  return new Promise((klaar) => {
    execFile(process.execPath, [BIN, 'start'], { env: omgeving, cwd: map }, (fout, uit, err) =>
      klaar({ code: fout === null ? 0 : Number(fout.code), uit, fout: err }),
    );
  });
}

describe('luwte start', () => {
  it('says in one line that the port is taken, and makes nothing', async () => {
    const bezetter = createServer();
    await new Promise<void>((klaar) => bezetter.listen(0, '127.0.0.1', klaar));
    const { port } = bezetter.address() as AddressInfo;
    const afloop = await start({ PORT: String(port), LUWTE_DATA: join(map, 'leeg') });
    bezetter.close();
    expect(afloop).toMatchObject({ code: 1, uit: '' });
    expect(afloop.fout).toMatch(new RegExp(`^Poort ${port} is bezet\\. Kies een andere met PORT=.*\\n$`));
  }, 60_000);

  it('says in one line that another Luwte has the data folder', async () => {
    const geefVrij = neemSlot(join(map, 'data', 'database'));
    const afloop = await start({ PORT: '0', LUWTE_DATA: join(map, 'data') });
    geefVrij();
    expect(afloop).toMatchObject({ code: 1, uit: '' });
    expect(afloop.fout).toContain('is al in gebruik door een andere Luwte');
    expect(afloop.fout.trimEnd().split('\n')).toHaveLength(1);
  }, 60_000);
});
