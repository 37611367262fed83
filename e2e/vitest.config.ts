import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'e2e',
    include: ['**/*.test.ts'],
    globalSetup: ['./globalSetup.ts'],
    // Limits end what hangs; they measure nothing (see the root config).
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // Each file starts a server and a browser: on two cores one after the other is faster.
    fileParallelism: false,
  },
});
