import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Gebruiksfout } from './opdracht.ts';

/** Writes what `maak` gives. Beside first: a file under the asked name is always whole. Never over an existing file. */
export async function schrijfBestand(doel: string, maak: () => NodeJS.ReadableStream): Promise<void> {
  const concept = `${doel}.deel`;
  const reserveer = createWriteStream(doel, { flags: 'wx', mode: 0o600 });
  try {
    await pipeline([], reserveer);
  } catch (fout) {
    const { code } = fout as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new Gebruiksfout('Het bestand van --uit bestaat al.');
    if (code === 'ENOENT' || code === 'EACCES' || code === 'ENOTDIR')
      throw new Gebruiksfout('Daar kan geen bestand worden geschreven (--uit).');
    throw fout;
  }
  try {
    await pipeline(maak(), createWriteStream(concept, { mode: 0o600 }));
    await rename(concept, doel);
  } catch (fout) {
    await rm(concept, { force: true });
    await rm(doel, { force: true });
    throw fout;
  }
}
