// Mutation testing: are the rules held by their tests? Changes one thing at a time in a copy of the code and looks
// whether a test of the same area fails. Takes minutes to an hour, so it is no part of the check before landing.
//   node scripts/mutatie.mjs <area> [file ...]   one of the areas below, or these files of it
// Prints what survived and the score; writes .mutatie/<area>.json.
import { Stryker } from '@stryker-mutator/core';

const CORE = 'packages/core/src';
const regels = (map) => [
  `${CORE}/${map}/**/*.ts`,
  `!${CORE}/${map}/**/*.test.ts`,
  `!${CORE}/${map}/**/*.builder.ts`,
  `!${CORE}/${map}/**/*.schema.ts`,
  `!${CORE}/${map}/**/index.ts`,
];
const toets = (...namen) => namen.map((naam) => `${CORE}/toets/${naam}.ts`);

/**
 * What is changed, and the tests that have to notice: those that speak of the area itself. The wide ones of the toets
 * (properties over made-up dossiers, the cases, the defects) touch every rule and would run again for each mutant.
 */
const GEBIEDEN = {
  beleid: { mutate: regels('beleid'), tests: [`${CORE}/beleid/**/!(*.eigenschappen).test.ts`] },
  termijnen: {
    mutate: [`${CORE}/shared/{termijn,kalender,datumrekenen}.ts`],
    tests: [`${CORE}/shared/{termijn,kalender,datumrekenen}.test.ts`],
  },
  termijnregels: {
    mutate: toets('termijnen', 'termijnverband', 'termijnGehaald', 'nietTijdig', 'klok'),
    tests: [`${CORE}/toets/{termijn,nietTijdig,klok}*.test.ts`],
  },
  handhaving: { mutate: regels('toets/dwangsom'), tests: [`${CORE}/toets/dwangsom/**/*.test.ts`] },
  besluit: {
    mutate: toets('besluitstand', 'geldendeKroniek', 'grond', 'afdoening', 'toetsmoment', 'stappen'),
    tests: [
      `${CORE}/toets/{besluitstand,geldendeKroniek,grond,afdoening,toetsmoment,stappen,stand,toets}.test.ts`,
    ],
  },
};

const [naam, ...bestanden] = process.argv.slice(2);
const gebied = GEBIEDEN[naam ?? ''];
if (gebied === undefined) {
  console.error(`Usage: node scripts/mutatie.mjs <${Object.keys(GEBIEDEN).join('|')}> [file ...]`);
  process.exit(2);
}
// Fewer tests, for one file that every test of the area runs through: `MUTATIE_TESTS='["…/eisen.test.ts"]'`.
process.env.MUTATIE_TESTS ??= JSON.stringify(gebied.tests);

const uitslagen = await new Stryker({
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutatie/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutatie/zinnen.mjs'],
  ignorers: ['zinnen'],
  mutate: bestanden.length === 0 ? gebied.mutate : bestanden,
  coverageAnalysis: 'perTest',
  // A constant of a module is made once: every test would have to run again for it.
  ignoreStatic: true,
  // The compiler of TypeScript 7 has no parser that Stryker can call; without a settings file it does not look.
  tsconfigFile: 'geen-tsconfig.json',
  concurrency: Number(process.env.MUTATIE_TEGELIJK ?? 2),
  timeoutMS: 30_000,
  incremental: true,
  incrementalFile: `.mutatie/${naam}-voortgang.json`,
  tempDirName: '.mutatie/tmp',
  ignorePatterns: ['e2e', 'docs', 'voorbeelden', 'packages/web', 'packages/server', '.luwte'],
  reporters: ['clear-text', 'json', process.stdout.isTTY ? 'progress' : 'progress-append-only'],
  jsonReporter: { fileName: `.mutatie/${naam}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
}).runMutationTest();
console.log(`${naam}: ${uitslagen.length} mutants`);
