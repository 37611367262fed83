import { defineConfig } from 'vitest/config';

/** Where .ci/run wants the results as JSON, to count the tests of all its runs together. */
const verslag = process.env.TESTVERSLAG;

export default defineConfig({
  test: {
    // The runner keeps one core for itself unless told; half of the tests wait for a database anyway.
    maxWorkers: 2,
    reporters: verslag ? ['default', ['json', { outputFile: verslag }]] : ['default'],
    projects: [
      // Property tests of whole dossiers: seconds on a busy machine, and no assertion on time anywhere.
      { test: { name: 'core', include: ['packages/core/src/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'server',
          include: ['packages/server/src/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      // css: the tests of the theme read style sheets; without it vitest hands them empty files.
      { test: { name: 'web', include: ['packages/web/src/**/*.test.{ts,tsx}'], css: true } },
      {
        test: { name: 'huis', include: ['scripts/**/*.test.ts', 'beleid/**/*.test.ts'], testTimeout: 60_000 },
      },
      // The journeys in a real browser bring their own settings.
      'e2e/vitest.config.{ts,mts}',
    ],
  },
});
