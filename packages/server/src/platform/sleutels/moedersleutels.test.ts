import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leesMoedersleutels, leesOfMaakMoedersleutels, voegMoedersleutelToe } from './moedersleutels.ts';
import { openSleutelkast } from './openSleutelkast.ts';

let map: string;
let pad: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'luwte-sleutels-'));
  pad = join(map, 'sleutels', 'moedersleutels.json');
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

describe('the file with master keys', () => {
  it('is made at a first start for its owner only, and is the same afterwards', () => {
    const eerste = leesOfMaakMoedersleutels(pad);
    expect(eerste).toHaveLength(1);
    expect(eerste[0].sleutel).toHaveLength(32);
    expect(statSync(pad).mode & 0o777).toBe(0o600);
    expect(leesOfMaakMoedersleutels(pad)).toEqual(eerste);
  });

  it('is never made in production: the start is refused with what to do', () => {
    expect(() => openSleutelkast({ sleutelbestand: pad, productie: true })).toThrow(
      /ontbreekt.*luwte sleutels maak/,
    );
    const gemaakt = openSleutelkast({ sleutelbestand: pad, productie: false }).actief().id;
    expect(openSleutelkast({ sleutelbestand: pad, productie: true }).actief().id).toBe(gemaakt);
  });

  it.each([0o640, 0o604, 0o660])('is refused when others may read it (%o)', (mode) => {
    leesOfMaakMoedersleutels(pad);
    chmodSync(pad, mode);
    expect(() => leesMoedersleutels(pad)).toThrow(/chmod 600/);
  });

  it('keeps the old keys when one is added, and a running server finds the new one', () => {
    const kast = openSleutelkast({ sleutelbestand: pad, productie: false });
    const oud = kast.actief().id;
    const sleutels = voegMoedersleutelToe(pad);
    expect(sleutels.map(({ id }) => id)).toEqual([oud, expect.stringMatching(/^[0-9a-f]{16}$/)]);
    expect(statSync(pad).mode & 0o777).toBe(0o600);
    expect(openSleutelkast({ sleutelbestand: pad, productie: true }).actief().id).toBe(sleutels.at(-1)!.id);
  });

  it('says nothing of its content when it cannot be read', () => {
    leesOfMaakMoedersleutels(pad);
    const goed = readFileSync(pad, 'utf8');
    const geheim = JSON.parse(goed).sleutels[0].sleutel as string;
    for (const kapot of [
      goed.slice(0, -20),
      '{}',
      '[]',
      'null',
      goed.replace(/"sleutels": \[[\s\S]*\]/, '"sleutels": []'),
      goed.replace(
        geheim,
        geheim.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')),
      ),
    ]) {
      writeFileSync(pad, kapot);
      expect(() => leesMoedersleutels(pad)).toThrow(/niet te lezen/);
      expect(() => leesMoedersleutels(pad)).not.toThrow(geheim.slice(1, 20));
    }
  });
});
