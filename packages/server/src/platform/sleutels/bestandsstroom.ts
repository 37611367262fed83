import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { type Bestanden, BestandTeGroot, type Opslag } from '../poorten/bestanden.ts';
import { GeheimBeschadigd } from './fouten.ts';

/** Bytes of a file per encrypted piece: all that is ever in memory. */
const STUK = 65_536;
const ZEGEL = 16;
const VORM = Buffer.from([1]);
const AES = 'aes-256-gcm';

/**
 * The store, with every file encrypted under a random key of its own. Whoever keeps the row keeps the key, encrypted
 * by the dossier: no key is on the disk. Hash and size are those of the bytes that came in.
 */
export const metVersleuteling = (opslag: Opslag): Bestanden => ({
  async bewaar(stroom, grens) {
    const bestandssleutel = randomBytes(32);
    const maat = { grootte: 0, hash: createHash('sha256') };
    const { sleutel } = await opslag.bewaar(
      sluitStroom(meet(stroom, maat, grens), bestandssleutel),
      // The sender is stopped by `meet`; what encryption adds does not count.
      Number.MAX_SAFE_INTEGER,
    );
    return { sleutel, sha256: maat.hash.digest('hex'), grootte: maat.grootte, bestandssleutel };
  },
  async lees(sleutel, bestandssleutel) {
    const dicht = await opslag.lees(sleutel);
    if (bestandssleutel === undefined) return dicht;
    return Readable.from(openStroom(dicht, bestandssleutel), { objectMode: false });
  },
  verwijder: (sleutel) => opslag.verwijder(sleutel),
  bestaat: (sleutel) => opslag.bestaat(sleutel),
});

async function* meet(
  stroom: AsyncIterable<Uint8Array>,
  maat: { grootte: number; readonly hash: ReturnType<typeof createHash> },
  grens: number,
): AsyncGenerator<Uint8Array> {
  for await (const deel of stroom) {
    maat.grootte += deel.byteLength;
    if (maat.grootte > grens) throw new BestandTeGroot(grens);
    maat.hash.update(deel);
    yield deel;
  }
}

/**
 * Pieces with a seal each. The number of a piece and whether it is the last are in its nonce: pieces that were
 * swapped, left out or cut off do not open. The key is of this file alone, so counting is safe.
 */
async function* sluitStroom(stroom: AsyncIterable<Uint8Array>, sleutel: Buffer): AsyncGenerator<Uint8Array> {
  yield VORM;
  let nummer = 0;
  for await (const { stuk, laatste } of inStukken(stroom, STUK)) {
    const cipher = createCipheriv(AES, sleutel, nonce(nummer, laatste));
    yield Buffer.concat([cipher.update(stuk), cipher.final(), cipher.getAuthTag()]);
    nummer += 1;
  }
}

/** @throws GeheimBeschadigd at the first piece that is not what was stored; earlier pieces were */
async function* openStroom(stroom: Readable, sleutel: Uint8Array): AsyncGenerator<Uint8Array> {
  let nummer = 0;
  for await (const { stuk, laatste } of inStukken(zonderVorm(stroom), STUK + ZEGEL)) {
    if (stuk.length < ZEGEL) throw new GeheimBeschadigd();
    const decipher = createDecipheriv(AES, sleutel, nonce(nummer, laatste), { authTagLength: ZEGEL });
    decipher.setAuthTag(stuk.subarray(-ZEGEL));
    const open = decipher.update(stuk.subarray(0, -ZEGEL));
    try {
      decipher.final();
    } catch {
      throw new GeheimBeschadigd();
    }
    yield open;
    nummer += 1;
  }
}

async function* zonderVorm(stroom: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let gezien = false;
  for await (const deel of stroom) {
    if (!gezien && deel[0] !== VORM[0]) throw new GeheimBeschadigd();
    yield gezien ? deel : deel.subarray(1);
    gezien = true;
  }
  if (!gezien) throw new GeheimBeschadigd();
}

function nonce(nummer: number, laatste: boolean): Buffer {
  const uit = Buffer.alloc(12);
  uit.writeUInt32BE(nummer, 7);
  uit[11] = laatste ? 1 : 0;
  return uit;
}

/** Pieces of exactly this size and a last one of at most it; there is always a last one, if need be empty. */
async function* inStukken(
  stroom: AsyncIterable<Uint8Array>,
  grootte: number,
): AsyncGenerator<{ readonly stuk: Buffer; readonly laatste: boolean }> {
  let delen: Uint8Array[] = [];
  let lengte = 0;
  for await (const deel of stroom) {
    delen.push(deel);
    lengte += deel.byteLength;
    if (lengte <= grootte) continue;
    let rest = Buffer.concat(delen);
    // A full piece is only given away when more follows: then it is not the last.
    while (rest.length > grootte) {
      yield { stuk: rest.subarray(0, grootte), laatste: false };
      rest = rest.subarray(grootte);
    }
    delen = [rest];
    lengte = rest.length;
  }
  yield { stuk: Buffer.concat(delen), laatste: true };
}
