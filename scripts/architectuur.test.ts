import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controleerImports, MINSTENS } from './architectuur.mjs';
import { bestandenIn } from './bestanden.mjs';

const WORTEL = join(import.meta.dirname, '..');
const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  forbidden: { name: string }[];
};

/** A house in small, in which everything is as it should be. */
const HUIS: Record<string, string> = {
  'packages/core/package.json':
    '{ "name": "@luwte/core", "type": "module", "exports": { "./*": "./src/*/index.ts" } }',
  'packages/core/src/shared/index.ts': "export { z } from 'zod';",
  'packages/core/src/shared/diep.ts': 'export const diep = 1;',
  'packages/core/src/shared/een.builder.ts': "import { diep } from './diep.ts'; export const een = diep;",
  'packages/core/src/dossier/index.ts': "import { z } from '../shared/index.ts'; export const d = z;",
  'packages/core/src/dossier/d.test.ts':
    "import { readFileSync } from 'node:fs'; import { een } from '../shared/een.builder.ts'; export default [readFileSync, een];",
  'packages/core/src/beleid/index.ts': "import { d } from '../dossier/index.ts'; export const b = d;",
  'packages/core/src/toets/index.ts': "import { b } from '../beleid/index.ts'; export const t = b;",
  'packages/core/src/toegang/index.ts': "import { z } from '../shared/index.ts'; export const m = z;",
  'packages/core/src/contract/index.ts': "import { t } from '../toets/index.ts'; export const c = t;",
  'packages/server/src/main.ts':
    "import './integrations/mail.ts'; import './modules/melding/melding.routes.ts';",
  'packages/server/src/integrations/mail.ts': "import { t } from '@luwte/core/toets'; export const mail = t;",
  'packages/server/src/platform/db/pool.ts': "import { Pool } from 'pg'; export const pool = Pool;",
  'packages/server/src/modules/melding/melding.store.ts':
    "import { sql } from 'kysely'; export const s = sql;",
  'packages/server/src/modules/melding/melding.routes.ts':
    "import { s } from './melding.store.ts'; export const r = s;",
  'packages/server/src/modules/dossier/dossier.routes.ts':
    "import { r } from '../melding/melding.routes.ts'; export const dossier = r;",
  'packages/web/src/App.tsx':
    "import { d } from '@luwte/core/dossier'; import './app.css'; export const App = () => <p>{String(d)}</p>;",
  'packages/web/src/app.css': '',
};

/** One file more, and the one rule that it breaks. */
const BREUKEN: [regel: string, pad: string, tekst: string][] = [
  ['core-alleen-zod', 'core/src/shared/x.ts', "import 'kleur';"],
  ['core-geen-node', 'core/src/shared/x.ts', "import { readFileSync } from 'node:fs'; readFileSync('x');"],
  ['core-deur', 'core/src/dossier/x.ts', "import { diep } from '../shared/diep.ts'; export const x = diep;"],
  ['core-bekend-concept', 'core/src/nieuw/index.ts', "export { z } from 'zod';"],
  ['core-pijl-shared', 'core/src/shared/x.ts', "export { m } from '../toegang/index.ts';"],
  [
    'core-pijl-dossier',
    'core/src/dossier/x.ts',
    "import type { m } from '../toegang/index.ts'; export type X = typeof m;",
  ],
  ['core-pijl-beleid', 'core/src/beleid/x.ts', "export { m } from '../toegang/index.ts';"],
  ['core-pijl-toets', 'core/src/toets/x.ts', "export * from '../toegang/index.ts';"],
  [
    'core-pijl-toegang',
    'core/src/toegang/x.ts',
    "import { b } from '../beleid/index.ts'; export const x = b;",
  ],
  ['core-pijl-aanmelden', 'core/src/aanmelden/x.ts', "export { z } from '../shared/index.ts';"],
  ['core-pijl-weging', 'core/src/weging/x.ts', "export { b } from '../beleid/index.ts';"],
  ['core-pijl-brief', 'core/src/brief/x.ts', "export { m } from '../toegang/index.ts';"],
  ['core-pijl-informatievraag', 'core/src/informatievraag/x.ts', "export { m } from '../toegang/index.ts';"],
  ['core-pijl-privacy', 'core/src/privacy/x.ts', "export { m } from '../toegang/index.ts';"],
  ['core-pijl-deling', 'core/src/deling/x.ts', "export { m } from '../toets/index.ts';"],
  ['core-pijl-watals', 'core/src/watals/x.ts', "export { m } from '../toegang/index.ts';"],
  ['core-pijl-contract', 'core/src/contract/x.ts', "export const x = () => import('../nieuw/index.ts');"],
  ['geen-kring', 'web/src/x.ts', "import { y } from './y.ts'; export const x = () => y;"],
  ['store-eigen-map', 'server/src/modules/dossier/x.ts', "export { s } from '../melding/melding.store.ts';"],
  ['store-alleen-module', 'server/src/x.ts', "export { s } from './modules/melding/melding.store.ts';"],
  [
    'kysely-alleen-store',
    'server/src/modules/melding/x.ts',
    "import type { Kysely } from 'kysely'; export type X = Kysely<1>;",
  ],
  [
    'databank-alleen-platform',
    'server/src/modules/melding/x.ts',
    "export { PGlite } from '@electric-sql/pglite';",
  ],
  ['integraties-alleen-main', 'server/src/platform/x.ts', "export { mail } from '../integrations/mail.ts';"],
  [
    'platform-kent-geen-module',
    'server/src/platform/x.ts',
    "export { r } from '../modules/melding/melding.routes.ts';",
  ],
  ['server-kent-geen-web', 'server/src/platform/x.ts', "import '../../../web/src/app.css';"],
  [
    'web-alleen-core',
    'web/src/x.tsx',
    "import { pool } from '../../server/src/platform/db/pool.ts'; export const X = () => <i>{pool.name}</i>;",
  ],
  ['web-geen-node', 'web/src/x.ts', "export { join } from 'node:path';"],
  ['geen-testcode', 'core/src/shared/x.ts', "export { een } from './een.builder.ts';"],
  [
    'databasetest-heet-int',
    'server/src/modules/melding/x.test.ts',
    "import { maak } from './testApp.ts'; export default maak;",
  ],
  ['oplosbaar', 'web/src/x.ts', "import { diep } from '@luwte/core/shared/diep.ts'; export const x = diep;"],
];
/** What a case needs besides its own file. */
const ERBIJ: Record<string, Record<string, string>> = {
  'core-pijl-contract': { 'packages/core/src/nieuw/index.ts': '' },
  'core-alleen-zod': {
    'node_modules/kleur/index.js': '',
    'node_modules/kleur/package.json': '{ "name": "kleur" }',
  },
  'databasetest-heet-int': {
    'packages/server/src/platform/db/testDatabase.ts': 'export const db = 1;',
    'packages/server/src/modules/melding/testApp.ts':
      "export { db as maak } from '../../platform/db/testDatabase.ts';",
    'packages/server/src/modules/melding/x.int.test.ts': "export { maak } from './testApp.ts';",
  },
  'geen-kring': {
    'packages/web/src/y.ts': "export * from './z.ts'; export const y = 1;",
    'packages/web/src/z.ts': "import { x } from './x.ts'; export const z = x;",
  },
};

let tmp = '';
beforeAll(() => {
  mkdirSync(join(WORTEL, '.tmp'), { recursive: true });
  tmp = mkdtempSync(join(WORTEL, '.tmp', 'imports-'));
});
afterAll(() => rmSync(tmp, { recursive: true, force: true }));

function bouw(naam: string, bestanden: Record<string, string>): string {
  const basis = join(tmp, naam);
  for (const [pad, tekst] of Object.entries(bestanden)) {
    mkdirSync(dirname(join(basis, pad)), { recursive: true });
    writeFileSync(join(basis, pad), tekst);
  }
  mkdirSync(join(basis, 'node_modules/@luwte'), { recursive: true });
  symlinkSync(join(basis, 'packages/core'), join(basis, 'node_modules/@luwte/core'));
  return basis;
}

describe('the import rules', () => {
  it('hold in this repository, and every .ts and .tsx file was looked at', async () => {
    const { bestanden, overtredingen } = await controleerImports(WORTEL, ['packages', 'scripts']);
    expect(overtredingen).toEqual([]);
    expect(bestanden.length).toBeGreaterThanOrEqual(MINSTENS);
    const alle = bestandenIn(WORTEL, ['packages', 'scripts']).filter((pad) => /\.tsx?$/.test(pad));
    expect(bestanden).toEqual(expect.arrayContaining(alle));
  });

  it('name every concept folder of core', () => {
    const mappen = readdirSync(join(WORTEL, 'packages/core/src'), { withFileTypes: true });
    const namen = mappen.filter((map) => map.isDirectory()).map((map) => `core-pijl-${map.name}`);
    expect(forbidden.map((regel) => regel.name)).toEqual(expect.arrayContaining(namen));
  });

  it('are each broken once below', () => {
    expect(BREUKEN.map(([regel]) => regel).sort()).toEqual(forbidden.map((regel) => regel.name).sort());
  });

  it('find nothing in a house that is in order', async () => {
    const { bestanden, overtredingen } = await controleerImports(bouw('goed', HUIS), ['packages']);
    expect(overtredingen).toEqual([]);
    expect(bestanden).toContain('packages/web/src/App.tsx');
  });

  it('let types lean on each other, and a file be loaded later', async () => {
    const kring = {
      'packages/web/src/x.ts': "import type { Y } from './y.ts'; export interface X { y: Y }",
      'packages/web/src/y.ts': "import { type X } from './x.ts'; export interface Y { x: X }",
      'packages/web/src/v.ts': "export const v = () => import('./w.ts');",
      'packages/web/src/w.ts': "import { v } from './v.ts'; export const w = v;",
    };
    const { overtredingen } = await controleerImports(bouw('typekring', { ...HUIS, ...kring }), ['packages']);
    expect(overtredingen).toEqual([]);
  });

  it.each(BREUKEN)('%s fails on packages/%s', async (regel, pad, tekst) => {
    const basis = bouw(regel, { ...HUIS, ...ERBIJ[regel], [`packages/${pad}`]: tekst });
    const { overtredingen } = await controleerImports(basis, ['packages']);
    expect(new Set(overtredingen.map((o) => o.regel))).toEqual(new Set([regel]));
    expect(overtredingen.map((o) => o.van)).toContain(`packages/${pad}`);
  });
});
