import { afterAll, expect, it } from 'vitest';
import { openPglite } from './pglite.database.ts';

const db = await openPglite({});
afterAll(() => db.sluit());

it('lets the event loop turn between transactions, so that requests are read meanwhile', async () => {
  await db.migreer();
  let beurten = 0;
  let bezig = true;
  const tel = () => {
    beurten += 1;
    if (bezig) setImmediate(tel);
  };
  setImmediate(tel);
  for (let i = 0; i < 20; i++) {
    await db.inTransactie({ rol: 'aanmelden' }, (tx) => tx.selectFrom('gemeente').select('naam').execute());
  }
  bezig = false;
  expect(beurten).toBeGreaterThanOrEqual(20);
});
