// Checks the dependency rule: `npm run imports`. Exit 1 on a forbidden import or when too few files were seen.
// Plain JavaScript: under tsx the cruiser cannot load the visitor of swc and would see nothing.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { bestandenIn } from './bestanden.mjs';
import { geladenDoor } from './syntaxboom.mjs';

const require = createRequire(import.meta.url);
const WORTEL = join(import.meta.dirname, '..');

/** Fewer files than this means that the cruiser did not look, not that all is well. Raise it as the house grows. */
export const MINSTENS = 150;

/** The cruiser parses every file as plain TypeScript; without this it cannot read a .tsx file. */
function leesTsx() {
  const swc = require('@swc/core');
  if (swc.leestTsx) return;
  const parse = swc.parseFileSync;
  swc.parseFileSync = (file, options) => parse(file, { ...options, tsx: file.endsWith('.tsx') });
  swc.leestTsx = true;
}

/**
 * The cruiser counts an import of a type as any other, but types that lean on each other do no harm when the
 * program is loaded. This tells whether a file that is loaded by `van` loads `van` again.
 */
function maakKringtest(basis, modules) {
  const inKring = modules.filter(({ dependencies }) => dependencies.some((naar) => naar.circular));
  const laadt = new Map(
    inKring.map(({ source, dependencies }) => {
      const geladen = geladenDoor(source, readFileSync(join(basis, source), 'utf8'));
      return [source, dependencies.filter((d) => geladen.includes(d.module)).map((d) => d.resolved)];
    }),
  );
  return (van, naar) => {
    if (!laadt.get(van)?.includes(naar)) return false;
    const bereikt = new Set([naar]);
    for (const pad of bereikt) for (const verder of laadt.get(pad) ?? []) bereikt.add(verder);
    return bereikt.has(van);
  };
}

/**
 * Cruises the tree under `basis` with the rules of .dependency-cruiser.cjs. Imports of types count too, except in a circle.
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
  const isKring = maakKringtest(basis, output.modules);
  const eigen = (bron) => /\.[cm]?[jt]sx?$/.test(bron) && !bron.includes('node_modules/');
  return {
    bestanden: output.modules.map((module) => module.source).filter(eigen),
    overtredingen: output.summary.violations
      .filter(({ rule, from, to }) => rule.name !== 'geen-kring' || isKring(from, to))
      .map(({ rule, from, to }) => ({ regel: rule.name, van: from, naar: to })),
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
