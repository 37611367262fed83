import type { Readable } from 'node:stream';
import { ok, type Result } from '@luwte/core/shared';
import yauzl from 'yauzl';
import { GRENS_JSON } from './leesJson.ts';
import {
  DOCUMENTEN,
  DOSSIER_JSON,
  KETEN_JSON,
  LEESMIJ,
  type PakketFout,
  TOEGESTANE_NAAM,
} from './pakketvorm.ts';

/** Limits on a zip from outside, in numbers and bytes. */
export type PakketGrenzen = {
  readonly bestanden: number;
  readonly totaal: number;
  readonly document: number;
  /** Unpacked size over packed size, for files above a megabyte. */
  readonly verhouding: number;
};
export const PAKKET_GRENZEN: PakketGrenzen = {
  bestanden: 10_003,
  totaal: 20_000_000_000,
  document: 2_000_000_000,
  verhouding: 200,
};
const KLEIN = 1_000_000;
const GRENS_LEESMIJ = 100_000;

/** An opened package. Nothing in it has been verified; `sluit` it after use. */
export type Pakket = {
  /** sha256 in the name -> unpacked size in bytes. */
  readonly documenten: ReadonlyMap<string, number>;
  /** Bytes of dossier.json, keten.json or LEESMIJ.txt; undefined when it is not in there. */
  lees(naam: string): Promise<Uint8Array | undefined>;
  /** The document with this hash in its name. Throws when there is none. */
  openDocument(sha256: string): Promise<Readable>;
  sluit(): void;
};

/**
 * Opens an export without unpacking anything: names, number and sizes are checked first, and only the four kinds
 * of file that a package has are let through. Nothing is ever written under a name from the zip.
 *
 * @param bron path of the file, or its bytes
 */
export async function openPakket(
  bron: string | Buffer,
  grenzen: PakketGrenzen = PAKKET_GRENZEN,
): Promise<Result<Pakket, readonly PakketFout[]>> {
  const opties = { lazyEntries: true, autoClose: false, strictFileNames: true } as const;
  let zip: yauzl.ZipFile | undefined;
  try {
    zip = await (typeof bron === 'string'
      ? yauzl.openPromise(bron, opties)
      : yauzl.fromBufferPromise(bron, opties));
    const ingangen = new Map<string, yauzl.Entry>();
    let totaal = 0;
    for await (const ingang of zip.eachEntry()) {
      totaal += ingang.uncompressedSize;
      const reden = ongeschikt(ingang, ingangen, totaal, grenzen);
      if (reden !== undefined) return sluitMet(zip, reden);
      ingangen.set(ingang.fileName, ingang);
    }
    for (const naam of [DOSSIER_JSON, KETEN_JSON]) {
      if (!ingangen.has(naam)) return sluitMet(zip, `Dit is geen export van Luwte: ${naam} ontbreekt.`);
    }
    return ok(maakPakket(zip, ingangen));
  } catch (fout) {
    zip?.close();
    if (!isBeschadigd(fout)) throw fout;
    return mis('Dit is geen leesbaar zipbestand.');
  }
}

/** True for what the zip reader stumbles over; a fault of the disk or of the program is something else. */
export function isBeschadigd(fout: unknown): boolean {
  if (!(fout instanceof Error) || fout instanceof TypeError) return false;
  return !('syscall' in fout);
}

function ongeschikt(
  ingang: yauzl.Entry,
  eerder: ReadonlyMap<string, unknown>,
  totaal: number,
  grenzen: PakketGrenzen,
): string | undefined {
  const { fileName, compressedSize, uncompressedSize } = ingang;
  if (eerder.size >= grenzen.bestanden)
    return `Er zitten te veel bestanden in: hoogstens ${grenzen.bestanden}.`;
  if (!TOEGESTANE_NAAM.test(fileName)) return 'Er zit een bestand in dat niet in een export hoort.';
  if (eerder.has(fileName)) return 'Een bestand zit er twee keer in.';
  if (ingang.isEncrypted()) return 'Een bestand is versleuteld.';
  if (uncompressedSize > grensVan(fileName, grenzen) || totaal > grenzen.totaal)
    return 'Een bestand is te groot.';
  if (uncompressedSize > KLEIN && uncompressedSize > compressedSize * grenzen.verhouding) {
    return 'Een bestand is verdacht sterk ingepakt.';
  }
  return undefined;
}

const grensVan = (naam: string, grenzen: PakketGrenzen): number =>
  naam.startsWith(DOCUMENTEN) ? grenzen.document : naam === LEESMIJ ? GRENS_LEESMIJ : GRENS_JSON;

function maakPakket(zip: yauzl.ZipFile, ingangen: ReadonlyMap<string, yauzl.Entry>): Pakket {
  const documenten = new Map(
    [...ingangen.values()]
      .filter(({ fileName }) => fileName.startsWith(DOCUMENTEN))
      .map(({ fileName, uncompressedSize }) => [fileName.slice(DOCUMENTEN.length), uncompressedSize]),
  );
  return {
    documenten,
    lees: async (naam) => {
      const ingang = ingangen.get(naam);
      if (ingang === undefined || naam.startsWith(DOCUMENTEN)) return undefined;
      // yauzl stops a stream that gives more than the size it announced.
      const delen: Uint8Array[] = [];
      for await (const deel of await zip.openReadStreamPromise(ingang)) delen.push(deel as Uint8Array);
      return Buffer.concat(delen);
    },
    openDocument: async (sha256) => {
      const ingang = ingangen.get(`${DOCUMENTEN}${sha256}`);
      if (ingang === undefined) throw new RangeError('no such document in this package');
      return await zip.openReadStreamPromise(ingang);
    },
    sluit: () => zip.close(),
  };
}

function sluitMet(zip: yauzl.ZipFile, reden: string) {
  zip.close();
  return mis(reden);
}

const mis = (reden: string) => ({ ok: false, error: [{ pad: '/', reden }] }) as const;
