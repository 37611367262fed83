import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of one area, as `scripts/mutatie.mjs` hands them over. */
const tests: string[] = JSON.parse(process.env.MUTATIE_TESTS ?? '["packages/core/src/**/*.test.ts"]');

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: tests,
    setupFiles: [fileURLToPath(new URL('./weinigRuns.ts', import.meta.url))],
    maxWorkers: 1,
    isolate: false,
    testTimeout: 30_000,
  },
});
