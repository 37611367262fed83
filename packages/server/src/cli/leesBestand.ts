import { open } from 'node:fs/promises';
import type { DossierFout } from '@luwte/core/dossier';
import type { Result } from '@luwte/core/shared';

/** Reads a file that a person named, but never more than `grens` bytes plus one into memory. */
export async function leesBestand(
  pad: string,
  grens: number,
): Promise<Result<Uint8Array, readonly DossierFout[]>> {
  try {
    const bestand = await open(pad, 'r');
    try {
      const stand = await bestand.stat();
      if (stand.isDirectory()) return fout('Dit is een map. Geef een bestand.');
      if (!stand.isFile()) return { ok: true, value: await leesStroom(bestand.createReadStream(), grens) };
      const bytes = new Uint8Array(Math.min(stand.size, grens + 1));
      const { bytesRead } = await bestand.read(bytes, 0, bytes.length, 0);
      return { ok: true, value: bytes.subarray(0, bytesRead) };
    } finally {
      await bestand.close();
    }
  } catch (oorzaak) {
    const { code } = oorzaak as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return fout('Dit bestand bestaat niet.');
    if (code === 'EACCES' || code === 'EPERM') return fout('Dit bestand mag niet worden gelezen.');
    throw oorzaak;
  }
}

/** A pipe has no size beforehand. */
async function leesStroom(stroom: AsyncIterable<Uint8Array>, grens: number): Promise<Uint8Array> {
  const delen: Uint8Array[] = [];
  let aantal = 0;
  for await (const deel of stroom) {
    delen.push(deel);
    aantal += deel.length;
    if (aantal > grens) break;
  }
  return Buffer.concat(delen);
}

const fout = (reden: string) => ({ ok: false, error: [{ pad: '/', reden }] }) as const;
