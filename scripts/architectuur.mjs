// Checks the dependency rule: `npm run imports`. Exit 1 on a forbidden import or when too few files were seen.
// Plain JavaScript: under tsx the cruiser cannot load the visitor of swc and would see nothing.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { bestandenIn } from './bestanden.mjs';

const require = createRequire(import.meta.url);
const WORTEL = join(import.meta.dirname, '..');

/** Fewer files than this means that the cruiser did not look, not that all is well. Raise it as the house grows. */
export const MINSTENS = 20;

/** The cruiser parses every file as plain TypeScript; without this it cannot read a .tsx file. */
function leesTsx() {
  const swc = require('@swc/core');
  if (swc.leestTsx) return;
  const parse = swc.parseFileSync;
  swc.parseFileSync = (file, options) => parse(file, { ...options, tsx: file.endsWith('.tsx') });
  swc.leestTsx = true;
}

/**
 * Cruises the tree under `basis` with the rules of .dependency-cruiser.cjs. Imports of types count too.
 *
 * @param {string} basis absolute folder that has `packages/`: the repository, or a small copy of its shape
 * @param {string[]} mappen folders below it to start from; each must exist
 * @returns {Promise<{bestanden: string[], overtredingen: {regel: string, van: string, naar: string}[]}>} own source
 *   files seen, and the forbidden imports among them
 */
export async function controleerImports(basis, mappen) {
  leesTsx();
  const { forbidden, options } = require(join(WORTEL, '.dependency-cruiser.cjs'));
  const { enhancedResolveOptions, ...rest } = options;
  const keuzes = { ...rest, baseDir: basis, ruleSet: { forbidden }, validate: true };
  const { output } = await cruise(mappen, keuzes, enhancedResolveOptions);
  const eigen = (bron) => /\.[cm]?[jt]sx?$/.test(bron) && !bron.includes('node_modules/');
  return {
    bestanden: output.modules.map((module) => module.source).filter(eigen),
    overtredingen: output.summary.violations.map((v) => ({ regel: v.rule.name, van: v.from, naar: v.to })),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const mappen = ['packages', 'scripts', 'e2e', 'bench'].filter(
    (map) => bestandenIn(WORTEL, [map]).length > 0,
  );
  const { bestanden, overtredingen } = await controleerImports(WORTEL, mappen);
  const gemist = bestandenIn(WORTEL, mappen).filter((pad) => /\.tsx?$/.test(pad) && !bestanden.includes(pad));
  for (const { regel, van, naar } of overtredingen) console.error(`${regel}: ${van} -> ${naar}`);
  for (const pad of gemist) console.error(`not seen by the import check: ${pad}`);
  if (bestanden.length < MINSTENS)
    console.error(`only ${bestanden.length} files seen, expected at least ${MINSTENS}`);
  console.log(`imports: ${bestanden.length} files seen, ${overtredingen.length} forbidden imports`);
  const goed = overtredingen.length === 0 && gemist.length === 0 && bestanden.length >= MINSTENS;
  process.exitCode = goed ? 0 : 1;
}
