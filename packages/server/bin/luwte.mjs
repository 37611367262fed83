#!/usr/bin/env node
// Newer Node runs TypeScript by itself; Node 20 needs tsx for it.
if (!process.features.typescript) {
  const { register } = await import('tsx/esm/api');
  register();
}
const { main } = await import('../src/cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
