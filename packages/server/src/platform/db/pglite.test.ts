import { PGlite } from '@electric-sql/pglite';
import { Kysely, sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { Beurt } from './beurt.ts';
import { maakPgliteDatabase } from './pglite.database.ts';
import { PgliteDialect } from './pglite.dialect.ts';
import { DatabaseBezet } from './types.ts';

describe('the embedded dialect', () => {
  const open: PGlite[] = [];
  const eenLite = async () => {
    const lite = await PGlite.create();
    open.push(lite);
    return lite;
  };
  afterAll(async () => {
    for (const lite of open) if (!lite.closed) await lite.close();
  });

  it('turns a query on the root handle inside a transaction into `database bezet`', async () => {
    const db = new Kysely<unknown>({ dialect: new PgliteDialect(await eenLite(), new Beurt(200)) });
    const vraag = sql<{ n: number }>`select 1 as n`;
    const wachters: Promise<unknown>[] = [];
    await db.transaction().execute(async (tx) => {
      // Several wait: each gets the answer, and the turn reaches those who come after.
      for (let i = 0; i < 3; i += 1) wachters.push(vraag.execute(db).catch((fout) => fout));
      for (const wachter of wachters) expect(await wachter).toBeInstanceOf(DatabaseBezet);
      expect((await vraag.execute(tx)).rows).toEqual([{ n: 1 }]);
    });
    expect((await vraag.execute(db)).rows).toEqual([{ n: 1 }]);
  });

  it('counts the rows a statement changed', async () => {
    const db = new Kysely<{ t: { n: number } }>({
      dialect: new PgliteDialect(await eenLite(), new Beurt(30_000)),
    });
    await sql`create table t (n integer)`.execute(db);
    await db
      .insertInto('t')
      .values([{ n: 1 }, { n: 2 }])
      .execute();
    expect((await db.updateTable('t').set({ n: 3 }).executeTakeFirst()).numUpdatedRows).toBe(2n);
    expect((await db.deleteFrom('t').where('n', '=', 9).executeTakeFirst()).numDeletedRows).toBe(0n);
  });

  it('leaves the session in the application role, which sees nothing without settings', async () => {
    const lite = await eenLite();
    const db = await maakPgliteDatabase(lite, 30_000);
    await db.migreer();
    const rij = { gemeente_id: 'weert', naam: 'Weert', afkorting: 'WRT' };
    await db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, (tx) =>
      tx.insertInto('gemeente').values(rij).execute(),
    );
    const kijk = async () => {
      const { rows } = await lite.query(
        'select current_user::text as wie, (select count(*) from gemeente)::integer as n',
      );
      return rows[0];
    };
    const niets = { wie: 'luwte_medewerker', n: 0 };
    expect(await kijk()).toEqual(niets);
    await db.sqlUitvoerder.executeSql('select 1');
    expect(await kijk()).toEqual(niets);
    await expect(db.sqlUitvoerder.executeSql('begin; select 1/0')).rejects.toThrow();
    expect(await kijk()).toEqual(niets);
    const momentopname = await db.momentopname!();
    expect(await kijk()).toEqual(niets);
    const terug = await PGlite.create({ loadDataDir: momentopname });
    open.push(terug);
    const kopie = await maakPgliteDatabase(terug, 30_000);
    expect(
      await kopie.inTransactie({ rol: 'systeem' }, (tx) =>
        tx.selectFrom('gemeente').select('naam').execute(),
      ),
    ).toEqual([{ naam: 'Weert' }]);
  });
});
