import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { controleerHoofd, type Hoofd, laadHoofdSleutel, publiekePem, tekenHoofd } from './hoofd.ts';

const map = mkdtempSync(join(tmpdir(), 'luwte-sleutel-'));
afterAll(() => rmSync(map, { recursive: true }));

const hoofd: Hoofd = {
  formaat: 'luwte-keten/1',
  gemeente: 'weert',
  dossier: '0199aaaa-0000-7000-8000-000000000001',
  volgnummer: 3,
  hash: 'ab'.repeat(32),
  op: '2026-11-20T10:00:00Z',
};

describe('hoofdSleutel', () => {
  it('is made once, kept, and readable by its owner only', () => {
    const eerste = laadHoofdSleutel(join(map, 'sleutels'));
    const tweede = laadHoofdSleutel(join(map, 'sleutels'));
    expect(tweede.id).toBe(eerste.id);
    expect(statSync(join(map, 'sleutels', 'keten-ed25519.pem')).mode & 0o777).toBe(0o600);
    expect(laadHoofdSleutel(join(map, 'andere')).id).not.toBe(eerste.id);
  });
});

describe('getekend hoofd', () => {
  const sleutel = laadHoofdSleutel(join(map, 'sleutels'));

  it('verifies with the public key alone, also after a round through JSON', () => {
    const getekend = JSON.parse(JSON.stringify(tekenHoofd(sleutel, hoofd)));
    expect(controleerHoofd(getekend, publiekePem(sleutel))).toBe(true);
  });

  it('fails on any changed field, an extra field, another key and rubbish', () => {
    const getekend = tekenHoofd(sleutel, hoofd);
    for (const veld of Object.keys(getekend)) {
      expect(controleerHoofd({ ...getekend, [veld]: 'anders' }, sleutel.publiek)).toBe(false);
    }
    expect(controleerHoofd({ ...getekend, extra: 1 } as never, sleutel.publiek)).toBe(false);
    expect(controleerHoofd(getekend, laadHoofdSleutel(join(map, 'andere')).publiek)).toBe(false);
    expect(controleerHoofd(getekend, 'geen sleutel')).toBe(false);
  });
});
