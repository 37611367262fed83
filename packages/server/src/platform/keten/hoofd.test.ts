import { createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ontsleutelBetrokkene, versleutelBetrokkene } from './betrokkene.ts';
import {
  controleerHoofd,
  draaiHoofdSleutel,
  type Hoofd,
  laadHoofdSleutel,
  publiekePem,
  publiekeSleutels,
  tekenHoofd,
} from './hoofd.ts';

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

describe('a new signing key', () => {
  it('vouches for the ones before it, whose secret half is gone, and keeps what was made from the first', () => {
    const plek = join(map, 'draai');
    const eerste = laadHoofdSleutel(plek);
    const betrokkene = { soort: 'dossier', id: 'x' } as const;
    const geschreven = versleutelBetrokkene(eerste, 'weert', betrokkene);
    const tweede = draaiHoofdSleutel(plek, new Date('2026-11-20T10:00:00Z'));
    const derde = draaiHoofdSleutel(plek, new Date('2027-11-20T10:00:00Z'));
    expect(new Set([eerste.id, tweede.id, derde.id]).size).toBe(3);
    expect(derde.eerder.map(({ eerdere, sleutel }) => [eerdere, sleutel])).toEqual([
      [eerste.id, tweede.id],
      [tweede.id, derde.id],
    ]);
    expect(laadHoofdSleutel(plek)).toMatchObject({ id: derde.id, eerder: derde.eerder });
    expect(publiekeSleutels(derde)).toHaveLength(3);
    expect(ontsleutelBetrokkene(derde, 'weert', geschreven)).toEqual(betrokkene);
    const op = eerste.prive.export({ type: 'pkcs8', format: 'pem' }).toString();
    for (const naam of readdirSync(plek)) expect(readFileSync(join(plek, naam), 'utf8')).not.toContain(op);
  });

  it('is not taken for the maker of a key that somebody put in between', () => {
    const plek = join(map, 'vervalst');
    draaiHoofdSleutel(plek, new Date(0));
    const bestand = join(plek, 'keten-eerder.json');
    const [echt] = JSON.parse(readFileSync(bestand, 'utf8'));
    const vreemd = publiekePem(laadHoofdSleutel(join(map, 'vreemd')));
    writeFileSync(bestand, JSON.stringify([{ ...echt, pem: vreemd }]));
    expect(() => laadHoofdSleutel(plek)).toThrow('not vouched for');
  });

  it('that was never taken into use vouches for nothing', () => {
    const plek = join(map, 'halverwege');
    const nu = laadHoofdSleutel(plek);
    draaiHoofdSleutel(plek, new Date(0));
    // As if it stopped before the last of the three files was in its place.
    writeFileSync(join(plek, 'keten-ed25519.pem'), nu.prive.export({ type: 'pkcs8', format: 'pem' }));
    expect(laadHoofdSleutel(plek)).toMatchObject({ id: nu.id, eerder: [] });
  });
});

describe('a data subject', () => {
  it('is written with the key that HKDF gives, so older lines stay readable', () => {
    const sleutel = laadHoofdSleutel(join(map, 'hkdf'));
    const ikm = sleutel.prive.export({ type: 'pkcs8', format: 'der' });
    const lang = Buffer.from(hkdfSync('sha256', ikm, 'luwte-betrokkene/1', 'weert', 64));
    const bytes = Buffer.from(
      versleutelBetrokkene(sleutel, 'weert', { soort: 'dossier', id: 'x' }),
      'base64url',
    );
    const iv = createHmac('sha256', lang.subarray(0, 32)).update('dossier:x').digest().subarray(0, 16);
    expect(bytes.subarray(0, 16)).toEqual(iv);
    const open = createDecipheriv('aes-256-ctr', lang.subarray(32), iv);
    expect(open.update(bytes.subarray(16)).toString()).toBe('dossier:x');
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
