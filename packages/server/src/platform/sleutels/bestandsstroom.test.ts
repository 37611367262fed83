import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BestandOntbreekt, BestandTeGroot, type Opslag } from '../poorten/bestanden.ts';
import { metVersleuteling } from './bestandsstroom.ts';

const STUK = 65_536;
const DICHT = STUK + 16;

/** A store in memory, whose bytes a test can damage. */
function eenOpslag() {
  const bytes = new Map<string, Buffer>();
  const opslag: Opslag = {
    async bewaar(stroom, grens) {
      const delen: Uint8Array[] = [];
      for await (const deel of stroom) delen.push(deel);
      const inhoud = Buffer.concat(delen);
      expect(inhoud.length).toBeLessThanOrEqual(grens);
      const sleutel = randomBytes(16).toString('hex');
      bytes.set(sleutel, inhoud);
      return { sleutel, sha256: createHash('sha256').update(inhoud).digest('hex'), grootte: inhoud.length };
    },
    async lees(sleutel) {
      const inhoud = bytes.get(sleutel);
      if (!inhoud) throw new BestandOntbreekt();
      return Readable.from([inhoud], { objectMode: false });
    },
    verwijder: async (sleutel) => void bytes.delete(sleutel),
    bestaat: async (sleutel) => bytes.has(sleutel),
  };
  return { bytes, opslag: metVersleuteling(opslag) };
}
const { bytes, opslag } = eenOpslag();
async function* inDelen(inhoud: Buffer, deel: number) {
  for (let i = 0; i < inhoud.length; i += deel) yield inhoud.subarray(i, i + deel);
}
async function lees(sleutel: string, bestandssleutel?: Uint8Array): Promise<Buffer> {
  const delen: Buffer[] = [];
  for await (const deel of await opslag.lees(sleutel, bestandssleutel)) delen.push(deel);
  return Buffer.concat(delen);
}
const bewaar = (inhoud: Buffer, deel = 10_000) => opslag.bewaar(inDelen(inhoud, deel), 1e9);

describe('an encrypted file', () => {
  it.each([0, 1, STUK - 1, STUK, STUK + 1, 2 * STUK, 3 * STUK + 5])(
    'of %i bytes comes back as it was',
    async (n) => {
      const inhoud = randomBytes(n);
      const bestand = await bewaar(inhoud);
      expect(bestand).toMatchObject({
        grootte: n,
        sha256: createHash('sha256').update(inhoud).digest('hex'),
      });
      expect((await lees(bestand.sleutel, bestand.bestandssleutel)).equals(inhoud)).toBe(true);
    },
  );

  it('holds nothing of what it was, and is another file every time', async () => {
    const inhoud = Buffer.from('geheim '.repeat(1_000));
    const [een, ander] = [await bewaar(inhoud), await bewaar(inhoud)];
    expect(bytes.get(een.sleutel)!.includes('geheim')).toBe(false);
    expect(bytes.get(een.sleutel)).not.toEqual(bytes.get(ander.sleutel));
    await expect(lees(een.sleutel, ander.bestandssleutel)).rejects.toThrow('versleutelde inhoud');
  });

  it('breaks off when it was cut, at any place, also exactly between pieces', async () => {
    const bestand = await bewaar(randomBytes(2 * STUK + 10));
    const heel = bytes.get(bestand.sleutel)!;
    for (const lengte of [0, 1, 10, 1 + DICHT, 1 + 2 * DICHT, heel.length - 1]) {
      bytes.set(bestand.sleutel, heel.subarray(0, lengte));
      await expect(lees(bestand.sleutel, bestand.bestandssleutel), String(lengte)).rejects.toThrow();
    }
  });

  it('breaks off when pieces were swapped, left out, repeated or added', async () => {
    const bestand = await bewaar(randomBytes(3 * STUK + 10));
    const heel = bytes.get(bestand.sleutel)!;
    const kop = heel.subarray(0, 1);
    const deel = (n: number) => heel.subarray(1 + n * DICHT, 1 + (n + 1) * DICHT);
    for (const anders of [
      [kop, deel(1), deel(0), deel(2), deel(3)],
      [kop, deel(0), deel(2), deel(3)],
      [kop, deel(0), deel(0), deel(1), deel(2), deel(3)],
      [heel, deel(3)],
    ]) {
      bytes.set(bestand.sleutel, Buffer.concat(anders));
      await expect(lees(bestand.sleutel, bestand.bestandssleutel)).rejects.toThrow();
    }
  });

  it('breaks off when any bit changed', async () => {
    const bestand = await bewaar(randomBytes(500));
    const heel = bytes.get(bestand.sleutel)!;
    await fc.assert(
      fc.asyncProperty(fc.nat(heel.length * 8 - 1), async (bit) => {
        const anders = Buffer.from(heel);
        anders[bit >> 3]! ^= 1 << (bit & 7);
        bytes.set(bestand.sleutel, anders);
        await expect(lees(bestand.sleutel, bestand.bestandssleutel)).rejects.toThrow();
      }),
    );
  });

  it('stops the sender at the limit of what came in', async () => {
    await expect(opslag.bewaar(inDelen(randomBytes(11), 3), 10)).rejects.toThrow(BestandTeGroot);
    expect((await opslag.bewaar(inDelen(randomBytes(10), 3), 10)).grootte).toBe(10);
  });

  it('of before there was encryption is still read', async () => {
    bytes.set('oud', Buffer.from('open'));
    expect((await lees('oud')).toString()).toBe('open');
  });
});
