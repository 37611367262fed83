import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from './postgres.database.ts';
import { ROLLEN } from './rollen.ts';
import { eenLegeDatabase } from './testDatabase.ts';
import { eenStad, metRol } from './testGegevens.ts';
import type { Database } from './types.ts';
import { startWachtrij } from './wachtrij.ts';

/** As in production: the login owns its database and is no superuser, so force row security counts for it too. */
describe.runIf(process.env.DATABASE_URL)('a login that is not superuser', () => {
  const login = `luwte_test_login_${randomUUID().slice(0, 8)}`;
  const wachtwoord = randomUUID();
  let leeg: Database;
  let db: Database;

  const beheer = async (sql: string) => {
    const client = new pg.Client({ connectionString: leeg.sqlUitvoerder.verbinding });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };

  beforeAll(async () => {
    leeg = await eenLegeDatabase();
    // Another database on this server already made the roles.
    await (await eenLegeDatabase()).migreer();
    const url = new URL(leeg.sqlUitvoerder.verbinding!);
    await beheer(`create role ${login} login password '${wachtwoord}'`);
    await beheer(`alter database ${url.pathname.slice(1)} owner to ${login}`);
    url.username = login;
    url.password = wachtwoord;
    db = await openPostgres({ url: url.href });
  });
  afterAll(async () => {
    await db.sluit();
    await beheer(`reassign owned by ${login} to current_user`);
    await beheer(`drop owned by ${login}`);
    await beheer(`drop role ${login}`);
  });

  it('is told which role it lacks', async () => {
    await expect(db.migreer()).rejects.toMatchObject({
      code: '42501',
      message: `de databaselogin mag rol luwte_medewerker niet gebruiken: laat een beheerder "grant luwte_medewerker to ${login}" uitvoeren`,
    });
  });

  it('migrates, works and queues once it may use them, and sees nothing by itself', async () => {
    await beheer(`grant ${Object.values(ROLLEN).join(', ')} to ${login}`);
    expect((await db.migreer()).toegepast.length).toBeGreaterThan(2);
    const stad = await eenStad(db, 'weert', 'WRT');
    const dossiers = await db.inTransactie(metRol(stad, 'partner'), (tx) =>
      tx.selectFrom('dossier').select('id').execute(),
    );
    expect(dossiers).toEqual([{ id: stad.dossierId }]);
    expect((await db.sqlUitvoerder.executeSql('select * from dossier')).rows).toEqual([]);
    const gemaakt = await db.inTransactie({ rol: 'systeem' }, (tx) =>
      tx
        .selectNoFrom((bouw) => bouw.fn<number>('maak_verwerking_partities', [bouw.val(5)]).as('n'))
        .execute(),
    );
    expect(gemaakt).toEqual([{ n: 2 }]);
    const wachtrij = await startWachtrij(db, { rijen: ['bericht'] });
    const id = await db.inTransactie(metRol(stad, 'medewerker'), (tx) =>
      wachtrij.stuur(tx, 'bericht', { berichtId: '1' }),
    );
    expect(await wachtrij.boss.getJobById('bericht', id!)).toMatchObject({ data: { berichtId: '1' } });
    await wachtrij.stop();
  });
});
