// Rules that the compiler and the import check cannot see: `npm run bronregels`. Exit 1 when one is broken.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bestandenIn } from './bestanden.mjs';
import { knopen, ontleed } from './syntaxboom.mjs';

const WORTEL = join(import.meta.dirname, '..');
/** Tests, and helpers that only tests load (testX.ts, x.builder.ts). */
const TEST = /(\.test\.tsx?|\/test[A-Z]\w*\.ts|\.builder\.ts)$/;
const QUERY = new Set([
  'selectFrom',
  'insertInto',
  'updateTable',
  'deleteFrom',
  'mergeInto',
  'withRecursive',
]);

const naamVan = (node) => (node?.type === 'Identifier' ? node.value : undefined);
const aanroepVan = (node) =>
  node.type === 'CallExpression' && node.callee.type === 'MemberExpression'
    ? { op: naamVan(node.callee.object), methode: naamVan(node.callee.property) }
    : undefined;

/** Each rule: where it holds, and what in the syntax tree breaks it (a short text, or undefined). */
export const REGELS = [
  {
    naam: 'core-geen-klok-of-toeval',
    uitleg: 'pass the day, the moment or the id in: core gives the same answer every time',
    geldt: (pad) => pad.startsWith('packages/core/src/') && !TEST.test(pad),
    vindt: (node) => {
      const isDate = naamVan(node.callee) === 'Date';
      if (node.type === 'NewExpression' && isDate && !node.arguments?.length) return 'new Date()';
      if (node.type === 'CallExpression' && isDate) return 'Date()';
      const { op, methode } = aanroepVan(node) ?? {};
      const roep = `${op}.${methode}`;
      return roep === 'Date.now' || roep === 'Math.random' ? `${roep}()` : undefined;
    },
  },
  {
    naam: 'sql-alleen-in-store',
    uitleg: 'build queries in the *.store.ts of the module',
    geldt: (pad) =>
      pad.startsWith('packages/server/src/') &&
      !pad.startsWith('packages/server/src/platform/db/') &&
      !/\.store\.ts$/.test(pad) &&
      !TEST.test(pad),
    vindt: (node) => {
      const { methode } = aanroepVan(node) ?? {};
      return QUERY.has(methode) ? `.${methode}()` : undefined;
    },
  },
  {
    naam: 'db-alleen-als-type',
    uitleg: 'a module gets its transaction passed in; from platform/db it takes types only',
    geldt: (pad) =>
      pad.startsWith('packages/server/src/modules/') && !/\.store\.ts$/.test(pad) && !TEST.test(pad),
    vindt: (node) => {
      if (node.type !== 'ImportDeclaration' || !/\/platform\/db(\/|\.ts$|$)/.test(node.source.value))
        return undefined;
      const alleenTypes =
        node.typeOnly || (node.specifiers.length > 0 && node.specifiers.every((s) => s.isTypeOnly));
      return alleenTypes ? undefined : `import from ${node.source.value}`;
    },
  },
];

/**
 * What one file breaks. Comments and strings do not count: the syntax tree is read, not the text.
 *
 * @param {string} pad relative to the repository, with forward slashes
 * @param {string} tekst
 * @returns {{regel: string, pad: string, gevonden: string, uitleg: string}[]}
 */
export function controleerBron(pad, tekst) {
  const regels = REGELS.filter((regel) => regel.geldt(pad));
  if (regels.length === 0) return [];
  return [...knopen(ontleed(pad, tekst))].flatMap((node) =>
    regels.flatMap(({ naam, uitleg, vindt }) => {
      const gevonden = vindt(node);
      return gevonden ? [{ regel: naam, pad, gevonden, uitleg }] : [];
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const paden = bestandenIn(WORTEL, ['packages/core/src', 'packages/server/src']).filter((pad) =>
    /\.tsx?$/.test(pad),
  );
  const fouten = paden.flatMap((pad) => controleerBron(pad, readFileSync(join(WORTEL, pad), 'utf8')));
  for (const { regel, pad, gevonden, uitleg } of fouten)
    console.error(`${regel}: ${pad}: ${gevonden}; ${uitleg}`);
  console.log(`bronregels: ${paden.length} files read, ${fouten.length} broken rules`);
  process.exitCode = fouten.length > 0 || paden.length === 0 ? 1 : 0;
}
