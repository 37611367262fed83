import { createHash, randomBytes } from 'node:crypto';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BestandOntbreekt, BestandTeGroot, type Opslag } from '../../platform/poorten/bestanden.ts';

const SLEUTEL = /^[0-9a-f]{32}$/;
/** What an upload of a stopped process left behind; older than any upload that still runs. */
const ACHTERGEBLEVEN_NA_MS = 24 * 3_600_000;

/**
 * Files on the local disk under `map`, one folder per first two characters of the key. A file appears under its
 * key only when all bytes are on disk: it is written beside, synced and then renamed. Makes the folders when they
 * are not there. Several processes may share the folder.
 */
export function schijfBestanden(map: string): Opslag {
  const tijdelijk = join(map, 'tijdelijk');
  let gereed: Promise<void> | undefined;
  const bereidVoor = () => {
    gereed ??= maakMappen(tijdelijk).catch((fout) => {
      gereed = undefined;
      throw fout;
    });
    return gereed;
  };
  const padVan = (sleutel: string): string => {
    // The key comes from our own database, and still never becomes a path unseen.
    if (!SLEUTEL.test(sleutel)) throw new BestandOntbreekt();
    return join(map, sleutel.slice(0, 2), sleutel);
  };

  return {
    async bewaar(stroom, grens) {
      const sleutel = randomBytes(16).toString('hex');
      const concept = join(tijdelijk, sleutel);
      await bereidVoor();
      try {
        const { sha256, grootte } = await schrijf(concept, stroom, grens);
        const pad = padVan(sleutel);
        await mkdir(dirname(pad), { recursive: true, mode: 0o700 });
        await rename(concept, pad);
        await legNaamVast(dirname(pad));
        await legNaamVast(map);
        return { sleutel, sha256, grootte };
      } catch (fout) {
        await rm(concept, { force: true });
        throw fout;
      }
    },
    async lees(sleutel) {
      try {
        const bestand = await open(padVan(sleutel), 'r');
        return bestand.createReadStream();
      } catch (fout) {
        throw isWeg(fout) ? new BestandOntbreekt() : fout;
      }
    },
    async verwijder(sleutel) {
      if (SLEUTEL.test(sleutel)) await rm(padVan(sleutel), { force: true });
    },
    async bestaat(sleutel) {
      if (!SLEUTEL.test(sleutel)) return false;
      try {
        await access(padVan(sleutel));
        return true;
      } catch (fout) {
        if (isWeg(fout)) return false;
        throw fout;
      }
    },
  };
}

/** Writes chunk by chunk, so that a slow disk slows the sender down; syncs before it returns. */
async function schrijf(pad: string, stroom: AsyncIterable<Uint8Array>, grens: number) {
  const hash = createHash('sha256');
  let grootte = 0;
  const bestand = await open(pad, 'wx', 0o600);
  try {
    for await (const stuk of stroom) {
      grootte += stuk.byteLength;
      if (grootte > grens) throw new BestandTeGroot(grens);
      hash.update(stuk);
      await bestand.writeFile(stuk);
    }
    await bestand.sync();
  } finally {
    await bestand.close();
  }
  return { sha256: hash.digest('hex'), grootte };
}

/** A rename is safe after a power cut only when the folder itself is synced. */
async function legNaamVast(map: string): Promise<void> {
  const handvat = await open(map, 'r');
  try {
    await handvat.sync();
  } finally {
    await handvat.close();
  }
}

async function maakMappen(tijdelijk: string): Promise<void> {
  await mkdir(tijdelijk, { recursive: true, mode: 0o700 });
  for (const naam of await readdir(tijdelijk)) {
    const pad = join(tijdelijk, naam);
    const { mtimeMs } = await stat(pad).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (mtimeMs < Date.now() - ACHTERGEBLEVEN_NA_MS) await rm(pad, { force: true });
  }
}

const isWeg = (fout: unknown): boolean => fout instanceof Error && 'code' in fout && fout.code === 'ENOENT';
