import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenTestDatabase } from './testDatabase.ts';
import { eenStad, metRol, type Stad } from './testGegevens.ts';
import type { Database } from './types.ts';
import { startWachtrij, type Wachtrij } from './wachtrij.ts';

let db: Database;
let stad: Stad;
let wachtrij: Wachtrij;
const fouten: Error[] = [];

beforeAll(async () => {
  db = await eenTestDatabase();
  stad = await eenStad(db, 'weert', 'WRT');
  wachtrij = await startWachtrij(db, { rijen: ['bericht', 'werk'], bijFout: (fout) => fouten.push(fout) });
});
afterAll(async () => {
  await wachtrij.stop();
  await db.sluit();
});

const haal = async (rij: string) =>
  (await wachtrij.boss.fetch<{ berichtId: string }>(rij)).map(({ data }) => data);

describe('wachtrij', () => {
  it('does not know a job of a transaction that was rolled back', async () => {
    const werk = db.inTransactie(metRol(stad, 'medewerker'), async (tx) => {
      expect(await wachtrij.stuur(tx, 'bericht', { berichtId: 'nooit' })).toEqual(expect.any(String));
      throw new Error('toch niet');
    });
    await expect(werk).rejects.toThrow('toch niet');
    expect(await wachtrij.boss.getQueueSize('bericht')).toBe(0);
    expect(await haal('bericht')).toEqual([]);
  });

  it.each(['medewerker', 'partner', 'systeem', 'aanmelden'] as const)(
    'takes a job with the commit of %s',
    async (rol) => {
      const berichtId = randomUUID();
      await db.inTransactie(metRol(stad, rol), async (tx) => {
        await wachtrij.stuur(tx, 'bericht', { berichtId });
      });
      expect(await haal('bericht')).toEqual([{ berichtId }]);
    },
  );

  it('is closed to the roles but for putting in a job', async () => {
    for (const opdracht of [
      'select data from pgboss.job',
      'delete from pgboss.job',
      'update pgboss.job set priority = 9',
    ]) {
      await expect(
        db.inTransactie(metRol(stad, 'medewerker'), (tx) =>
          tx.executeQuery({ sql: opdracht, parameters: [] } as never),
        ),
        opdracht,
      ).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('does the work once, beside transactions of the product', async () => {
    const gedaan: string[] = [];
    await wachtrij.boss.work<{ berichtId: string }>(
      'werk',
      { pollingIntervalSeconds: 0.5 },
      async ([job]) => {
        await db.inTransactie(metRol(stad, 'systeem'), async (tx) => {
          await tx.selectFrom('bericht').select('id').execute();
        });
        gedaan.push(job!.data.berichtId);
      },
    );
    const ids = ['a', 'b', 'c'];
    for (const berichtId of ids) {
      await db.inTransactie(metRol(stad, 'medewerker'), (tx) => wachtrij.stuur(tx, 'werk', { berichtId }));
    }
    await expect.poll(() => gedaan.toSorted(), { timeout: 60_000 }).toEqual(ids);
    expect(fouten).toEqual([]);
  });

  it('starts again, and beside another process, on tables that are there', async () => {
    const tweede = await Promise.all([
      startWachtrij(db, { rijen: ['bericht'] }),
      startWachtrij(db, { rijen: ['nieuw'] }),
    ]);
    expect(await tweede[1].boss.getQueue('nieuw')).toMatchObject({ name: 'nieuw' });
    for (const rij of tweede) await rij.stop();
  });

  it('can be made by two processes at once', async () => {
    const leeg = await eenTestDatabase();
    const samen = await Promise.all([1, 2, 3].map(() => startWachtrij(leeg, { rijen: ['bericht'] })));
    for (const rij of samen) await rij.stop();
    await leeg.sluit();
  });
});
