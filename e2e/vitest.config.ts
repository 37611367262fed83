import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'e2e',
    include: ['**/*.test.ts'],
    globalSetup: ['./globalSetup.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // Each file starts a server and a browser: on two cores one after the other is faster.
    fileParallelism: false,
  },
});
