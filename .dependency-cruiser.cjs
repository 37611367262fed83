// The dependency rule of docs/architecture.md as a check. Run by scripts/architectuur.ts, which also makes
// sure that the cruiser really sees .ts and .tsx. scripts/architectuur.test.ts breaks each rule once.

/** Concept folders of core and what each may import besides itself. A new folder is added here first. */
const PIJLEN = {
  shared: [],
  dossier: ['shared'],
  beleid: ['dossier', 'shared'],
  toets: ['beleid', 'dossier', 'shared'],
  weging: ['dossier', 'shared'],
  brief: ['beleid', 'dossier', 'shared'],
  informatievraag: ['toets', 'beleid', 'dossier', 'shared'],
  watals: ['toets', 'beleid', 'dossier', 'shared'],
  toegang: ['dossier', 'shared'],
  aanmelden: [],
  privacy: ['dossier', 'shared'],
  deling: ['toegang', 'beleid', 'dossier', 'shared'],
  contract: ['deling', 'privacy', 'informatievraag', 'toegang', 'toets', 'beleid', 'dossier', 'shared'],
};

const CORE = '^packages/core/src/';
const SERVER = '^packages/server/src/';
const TEST = '\\.test\\.tsx?$';
/** Test code: tests, builders of test objects, and helpers called testX.ts. */
const TESTCODE = '(\\.test\\.tsx?|\\.builder\\.tsx?|/test[A-Z][A-Za-z]*\\.ts)$|^e2e/';

const bron = (naam, comment, from, to) => ({ name: naam, severity: 'error', comment, from, to });

const pijlen = Object.entries(PIJLEN).map(([concept, mag]) =>
  bron(
    `core-pijl-${concept}`,
    `core/${concept} may import ${mag.length > 0 ? mag.join(', ') : 'no other concept'}.`,
    { path: `${CORE}${concept}/` },
    { path: CORE, pathNot: `${CORE}(${[concept, ...mag].join('|')})/` },
  ),
);

module.exports = {
  forbidden: [
    bron(
      'core-alleen-zod',
      'core is pure: it imports only core and zod.',
      { path: CORE, pathNot: TESTCODE },
      { pathNot: [CORE, '(^|/)node_modules/zod/'], dependencyTypesNot: ['core'] },
    ),
    bron(
      'core-geen-node',
      'core does no I/O: no Node builtin.',
      { path: CORE, pathNot: TESTCODE },
      { dependencyTypes: ['core'] },
    ),
    bron(
      'core-deur',
      'Another concept is entered through its index.ts only (tests may take its builders).',
      { path: `${CORE}([^/]+)/` },
      { path: CORE, pathNot: [`${CORE}$1/`, `${CORE}[^/]+/index\\.ts$`, '\\.builder\\.ts$'] },
    ),
    bron(
      'core-bekend-concept',
      'A folder of core that .dependency-cruiser.cjs does not know has no arrows yet: add it there.',
      { path: CORE, pathNot: `${CORE}(${Object.keys(PIJLEN).join('|')})/` },
      {},
    ),
    ...pijlen,
    bron('geen-kring', 'Files do not load each other in a circle (types may).', {}, { circular: true }),
    bron(
      'store-eigen-map',
      "A store is called by its own module only; others call that module's use case.",
      { path: `${SERVER}modules/([^/]+)/` },
      { path: `${SERVER}modules/.*\\.store\\.ts$`, pathNot: `${SERVER}modules/$1/` },
    ),
    bron(
      'store-alleen-module',
      'Outside the modules nobody calls a store.',
      { path: '^(packages|e2e|bench|scripts)/', pathNot: `${SERVER}modules/` },
      { path: `${SERVER}modules/.*\\.store\\.ts$` },
    ),
    bron(
      'kysely-alleen-store',
      'SQL lives in the stores and in platform/db.',
      { path: '^packages/', pathNot: ['\\.store\\.ts$', `${SERVER}platform/db/`, TESTCODE] },
      { path: '(^|/)node_modules/kysely/' },
    ),
    bron(
      'databank-alleen-platform',
      'A database driver or job queue is opened in platform only.',
      { path: '^packages/', pathNot: [`${SERVER}platform/`, TESTCODE] },
      { path: '(^|/)node_modules/(pg|@electric-sql/pglite|pg-boss)/' },
    ),
    bron(
      'integraties-alleen-main',
      'Adapters are built in main.ts and worker.ts; the rest knows ports.',
      { path: '^packages/', pathNot: [`${SERVER}(main|worker)\\.ts$`, `${SERVER}integrations/`, TESTCODE] },
      { path: `${SERVER}integrations/` },
    ),
    bron(
      'platform-kent-geen-module',
      'platform and integrations do not know the modules they serve.',
      { path: `${SERVER}(platform|integrations)/`, pathNot: TESTCODE },
      { path: `${SERVER}(modules|cli)/` },
    ),
    bron(
      'server-kent-geen-web',
      'The server never imports the web client.',
      { path: '^packages/server/' },
      { path: '^packages/web/' },
    ),
    bron(
      'web-alleen-core',
      'web imports core and itself; it talks to the server through the API.',
      { path: '^packages/web/src/', pathNot: TEST },
      { path: '^(packages/server|e2e|bench|scripts)/' },
    ),
    bron(
      'web-geen-node',
      'web runs in a browser: no Node builtin.',
      { path: '^packages/web/src/', pathNot: TEST },
      { dependencyTypes: ['core'] },
    ),
    bron(
      'geen-testcode',
      'Production code does not import tests or builders.',
      { path: '^packages/[^/]+/src/', pathNot: TESTCODE },
      { path: TESTCODE },
    ),
    bron(
      'databasetest-heet-int',
      'A test that asks for a database is called *.int.test.ts or stands in platform/db: test:db runs those.',
      { path: `${SERVER}.*\\.test\\.ts$`, pathNot: ['\\.int\\.test\\.ts$', `${SERVER}platform/db/`] },
      { path: `${SERVER}platform/db/testDatabase\\.ts$`, reachable: true },
    ),
    bron('oplosbaar', 'Every import leads to a file.', {}, { couldNotResolve: true }),
  ],
  options: {
    // TypeScript 7 has no API for the cruiser and without swc it would see no .ts file and still pass.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    // Anchored: an installed package may well keep its code in a folder called dist, and that import counts.
    exclude: { path: ['^(dist|coverage|\\.tmp|\\.luwte)/', '^packages/[^/]+/(dist|coverage)/'] },
    combinedDependencies: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
