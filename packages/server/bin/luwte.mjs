#!/usr/bin/env node
// Newer Node runs TypeScript by itself; Node 20 needs tsx for it.
if (!process.features.typescript) {
  // tsx looks at every module that comes in. The big packages need no translation: before it, they cost a third.
  const groot = process.argv[2] === 'start' ? ['zod', 'kysely', '@electric-sql/pglite'] : ['zod'];
  await Promise.all(groot.map((naam) => import(naam)));
  const { register } = await import('tsx/esm/api');
  register();
}
const { main } = await import('../src/cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
