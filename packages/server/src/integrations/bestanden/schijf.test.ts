import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BestandOntbreekt, BestandTeGroot, type Opslag } from '../../platform/poorten/bestanden.ts';
import { schijfBestanden } from './schijf.ts';

let map: string;
let opslag: Opslag;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'luwte-bestanden-'));
  opslag = schijfBestanden(map);
});
afterEach(() => rm(map, { recursive: true, force: true }));

async function* stukken(...teksten: string[]) {
  for (const tekst of teksten) yield Buffer.from(tekst);
}
const tekstVan = async (sleutel: string) => {
  const delen: Buffer[] = [];
  for await (const deel of await opslag.lees(sleutel)) delen.push(deel);
  return Buffer.concat(delen).toString();
};
/** Every file below the folder, whatever its name. */
const bestandenIn = async () =>
  (await readdir(map, { recursive: true, withFileTypes: true }))
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name));

describe('bewaar', () => {
  it('keeps the bytes and says their size and SHA-256', async () => {
    const uit = await opslag.bewaar(stukken('een ', 'foto'), 100);
    expect(uit.grootte).toBe(8);
    expect(uit.sha256).toBe(createHash('sha256').update('een foto').digest('hex'));
    expect(await tekstVan(uit.sleutel)).toBe('een foto');
  });

  it('gives the same bytes another key every time', async () => {
    const a = await opslag.bewaar(stukken('zelfde'), 100);
    const b = await opslag.bewaar(stukken('zelfde'), 100);
    expect(a.sha256).toBe(b.sha256);
    expect(a.sleutel).not.toBe(b.sleutel);
    await opslag.verwijder(a.sleutel);
    expect(await tekstVan(b.sleutel)).toBe('zelfde');
  });

  it('takes a file of exactly the largest size and an empty one', async () => {
    expect((await opslag.bewaar(stukken('12345'), 5)).grootte).toBe(5);
    expect((await opslag.bewaar(stukken(), 5)).grootte).toBe(0);
  });

  it('refuses one byte more, asks no more of the sender and leaves nothing behind', async () => {
    let gevraagd = 0;
    let gesloten = false;
    async function* zender() {
      try {
        for (;;) {
          gevraagd += 1;
          yield Buffer.from('123456');
        }
      } finally {
        gesloten = true;
      }
    }
    await expect(opslag.bewaar(zender(), 5)).rejects.toBeInstanceOf(BestandTeGroot);
    expect({ gevraagd, gesloten }).toEqual({ gevraagd: 1, gesloten: true });
    expect(await bestandenIn()).toEqual([]);
  });

  it('leaves nothing behind when the sender stops midway', async () => {
    async function* afgebroken() {
      yield Buffer.from('begin');
      expect(await bestandenIn()).toHaveLength(1);
      throw new Error('verbinding verbroken');
    }
    await expect(opslag.bewaar(afgebroken(), 100)).rejects.toThrow('verbinding verbroken');
    expect(await bestandenIn()).toEqual([]);
  });

  it('pulls a large file through in pieces, never whole', async () => {
    let onderweg = 0;
    const stuk = Buffer.alloc(64 * 1024, 7);
    async function* groot() {
      for (let i = 0; i < 320; i += 1) {
        // The bytes of all earlier pieces are already on disk when the next is asked for.
        const [pad] = await bestandenIn();
        if (pad && i % 80 === 0) expect((await readFile(pad)).byteLength).toBe(onderweg);
        onderweg += stuk.byteLength;
        yield stuk;
      }
    }
    expect((await opslag.bewaar(groot(), 32 * 1024 * 1024)).grootte).toBe(20 * 1024 * 1024);
  });
});

describe('lees, verwijder, bestaat', () => {
  it('knows no file that was never kept or is gone', async () => {
    const { sleutel } = await opslag.bewaar(stukken('weg'), 100);
    expect(await opslag.bestaat(sleutel)).toBe(true);
    await opslag.verwijder(sleutel);
    await opslag.verwijder(sleutel);
    expect(await opslag.bestaat(sleutel)).toBe(false);
    await expect(opslag.lees(sleutel)).rejects.toBeInstanceOf(BestandOntbreekt);
  });

  it.each([
    '../geheim',
    '..%2fgeheim',
    '/etc/hostname',
    '',
    `${'a'.repeat(31)}/`,
    'A'.repeat(32),
    `${'a'.repeat(32)}\n`,
  ])('never makes a path of the key %j', async (sleutel) => {
    await writeFile(join(map, 'geheim'), 'geheim');
    expect(await opslag.bestaat(sleutel)).toBe(false);
    await expect(opslag.lees(sleutel)).rejects.toBeInstanceOf(BestandOntbreekt);
    await opslag.verwijder(sleutel);
    expect(await readFile(join(map, 'geheim'), 'utf8')).toBe('geheim');
  });
});

it('does not touch the disk before the first file', async () => {
  expect(await opslag.bestaat('a'.repeat(32))).toBe(false);
  expect(await readdir(map)).toEqual([]);
});

it('clears what a stopped process left, not what another process is writing', async () => {
  await mkdir(join(map, 'tijdelijk'));
  const oud = join(map, 'tijdelijk', 'oud');
  const vers = join(map, 'tijdelijk', 'vers');
  await writeFile(oud, 'half');
  await writeFile(vers, 'half');
  const eergisteren = new Date(Date.now() - 2 * 24 * 3_600_000);
  await utimes(oud, eergisteren, eergisteren);
  const { sleutel } = await opslag.bewaar(stukken('nieuw'), 100);
  await opslag.verwijder(sleutel);
  expect(await bestandenIn()).toEqual([vers]);
});
