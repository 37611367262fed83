import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const OVERSLAAN = new Set(['node_modules', 'dist', 'coverage']);

/**
 * All files below the given folders, relative to `basis` with forward slashes, sorted. What git ignores in this
 * house (installed, built, hidden) is left out; a folder that does not exist has no files.
 *
 * @param {string} basis absolute folder
 * @param {string[]} mappen folders relative to it
 * @returns {string[]}
 */
export function bestandenIn(basis, mappen) {
  const loop = (map) =>
    readdirSync(join(basis, map), { withFileTypes: true }).flatMap((item) => {
      if (item.name.startsWith('.') || OVERSLAAN.has(item.name)) return [];
      const pad = `${map}/${item.name}`;
      if (item.isDirectory()) return loop(pad);
      return item.isFile() ? [pad] : [];
    });
  return mappen
    .filter((map) => existsSync(join(basis, map)))
    .flatMap(loop)
    .sort();
}
