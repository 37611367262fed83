import { defineConfig } from 'vitest/config';

/** Where .ci/run wants the results as JSON, to count the tests of all its runs together. */
const verslag = process.env.TESTVERSLAG;

/**
 * A limit only ends what hangs; it is no measure of speed. The tests share their cores with others, so it lies far
 * above what the slowest needs.
 */
// One worker reads a module once for all its files: reading them anew for each cost more than the tests themselves.
// Files share nothing else: every test makes its own world, and what stands in a module is never changed.
const GEDULD = {
  isolate: false,
  testTimeout: 600_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 60_000 } },
};

/** Each file in a process of its own: an embedded database holds its memory until its process ends. */
const SERVER = {
  globalSetup: ['packages/server/src/platform/db/testSjabloon.ts'],
  setupFiles: ['packages/server/src/platform/db/testOpruimen.ts'],
  ...GEDULD,
  isolate: true,
};

export default defineConfig({
  test: {
    // The runner keeps one core for itself unless told; half of the tests wait for a database anyway.
    maxWorkers: 2,
    reporters: verslag ? ['default', ['json', { outputFile: verslag }]] : ['default'],
    projects: [
      { test: { name: 'core', include: ['packages/core/src/**/*.test.ts'], ...GEDULD } },
      {
        test: {
          name: 'server',
          include: ['packages/server/src/**/*.test.ts'],
          ...SERVER,
        },
      },
      // css: the tests of the theme read style sheets; without it vitest hands them empty files.
      { test: { name: 'web', include: ['packages/web/src/**/*.test.{ts,tsx}'], css: true, ...GEDULD } },
      { test: { name: 'huis', include: ['scripts/**/*.test.ts', 'beleid/**/*.test.ts'], ...GEDULD } },
      // The journeys in a real browser bring their own settings.
      'e2e/vitest.config.{ts,mts}',
    ],
  },
});
