import { randomUUID } from 'node:crypto';
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

/**
 * Making the directory of an embedded database takes seconds, copying one a fraction. So the install makes an empty
 * one (`scripts/bouw.mjs`): no tables, no rows, nothing of a person. Without it every start still works, only slower.
 */
const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** Where the empty one of the installed PGlite lies: another version makes another directory. */
export function legeMapPad(dist: string = DIST): string {
  const pglite = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const pakket = JSON.parse(readFileSync(new URL('../package.json', pathToFileURL(pglite)), 'utf8')) as {
    version: string;
  };
  return join(dist, `leeg-${pakket.version}`);
}

/** Makes it when it is not there yet, and throws those of other versions away. */
export async function maakLegeMap(dist: string = DIST): Promise<void> {
  const pad = legeMapPad(dist);
  if (existsSync(pad)) return;
  mkdirSync(dist, { recursive: true });
  // Aside first: whoever finds `pad` finds a whole one.
  const concept = join(dist, `concept-${randomUUID()}`);
  const lite = await PGlite.create({ dataDir: concept });
  await lite.close();
  plaats(concept, pad);
  for (const oud of readdirSync(dist)) {
    if (oud.startsWith('leeg-') && oud !== basename(pad)) rmSync(join(dist, oud), { recursive: true });
  }
}

/**
 * Puts a copy of the empty one at `map`, when nothing is there. Call it under the lock of `map`.
 * @returns false when there was something already, or nothing to copy: then PGlite makes or opens it itself
 */
export function zetLegeMap(map: string, dist: string = DIST): boolean {
  const bron = legeMapPad(dist);
  if (!existsSync(bron) || (existsSync(map) && readdirSync(map).length > 0)) return false;
  const concept = `${map}.${randomUUID()}`;
  try {
    mkdirSync(dirname(map), { recursive: true });
    cpSync(bron, concept, { recursive: true, mode: constants.COPYFILE_FICLONE });
    rmSync(map, { recursive: true, force: true });
    plaats(concept, map);
    return true;
  } catch {
    // Another account may have installed it, and its files are for that account alone.
    rmSync(concept, { recursive: true, force: true });
    return false;
  }
}

/** Two may do this at once: whoever comes second keeps what the first one put there. */
function plaats(concept: string, pad: string): void {
  try {
    renameSync(concept, pad);
  } catch (fout) {
    rmSync(concept, { recursive: true, force: true });
    if (!existsSync(pad)) throw fout;
  }
}
