import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { leesMigraties, type Migratie } from './migreer.ts';
import { openPostgres } from './postgres.database.ts';
import { eenLegeDatabase } from './testDatabase.ts';
import type { Database } from './types.ts';

const map = mkdtempSync(join(tmpdir(), 'luwte-migratie-'));
afterAll(() => rmSync(map, { recursive: true }));

const alle = leesMigraties();

const pasToe = async (db: Database, migraties: Migratie[]) => (await db.migreer(migraties)).toegepast;

/** Everything the database knows about its tables, as text. */
async function vorm(db: Database): Promise<Record<string, unknown>[]> {
  const { rows } = await db.sqlUitvoerder.executeSql(`
    select 'kolom ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as regel
      from information_schema.columns where table_schema = 'public'
    union all select 'sleutel ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f', 'c')
    union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
    union all select 'beleid ' || tablename || ' ' || policyname || ' ' || coalesce(qual, '') || coalesce(with_check, '')
      from pg_policies
    union all select 'recht ' || table_name || ' ' || column_name || ' ' || grantee || ' ' || privilege_type
      from information_schema.column_privileges where grantee like 'luwte%'
    union all select 'trigger ' || event_object_table || ' ' || trigger_name || ' ' || event_manipulation
      from information_schema.triggers
    union all select 'functie ' || proname || ' ' || prosrc from pg_proc where pronamespace = 'public'::regnamespace
    order by 1`);
  return rows;
}

describe('migrations', () => {
  it('make the same database from empty and from each earlier state', async () => {
    const heel = await eenLegeDatabase();
    expect(await heel.migreer()).toEqual({ toegepast: alle.map(({ naam }) => naam) });
    const verwacht = await vorm(heel);
    expect(verwacht.length).toBeGreaterThan(500);
    await heel.sluit();
    // One at a time, so that every version of before is a state to start from.
    const db = await eenLegeDatabase();
    for (const [i, { naam }] of alle.entries()) {
      expect(await pasToe(db, alle.slice(0, i + 1))).toEqual([naam]);
    }
    expect(await vorm(db)).toEqual(verwacht);
    await db.sluit();
  });

  it('keep rows that were there, and do nothing the second time', async () => {
    const db = await eenLegeDatabase();
    await pasToe(db, alle.slice(0, 1));
    await db.sqlUitvoerder.executeSql("insert into gemeente values ('weert', 'Weert', 'WRT')");
    await db.migreer();
    expect(await db.migreer()).toEqual({ toegepast: [] });
    const gemeenten = await db.inTransactie({ rol: 'systeem' }, (tx) =>
      tx.selectFrom('gemeente').select('naam').execute(),
    );
    expect(gemeenten).toEqual([{ naam: 'Weert' }]);
    await db.sluit();
  });

  it('refuse a changed, a missing and a late file, and leave nothing half-done', async () => {
    const db = await eenLegeDatabase();
    const bestand = (naam: string, sql: string) => ({ naam, sql, sha256: sql });
    const een = bestand('0001_a.sql', 'create table a (a integer)');
    const drie = bestand('0003_c.sql', 'create table c (c integer)');
    await pasToe(db, [een, drie]);
    await expect(pasToe(db, [bestand('0001_a.sql', 'anders'), drie])).rejects.toThrow(
      'na het toepassen gewijzigd',
    );
    await expect(pasToe(db, [een])).rejects.toThrow('de database is nieuwer dan dit programma');
    await expect(pasToe(db, [een, bestand('0002_b.sql', 'select 1'), drie])).rejects.toThrow(
      'die al is toegepast',
    );
    await db.sluit();
  });

  it('undo a file that fails half-way, and keep those before it', async () => {
    const db = await eenLegeDatabase();
    const goed = { naam: '0001_a.sql', sql: 'create table a (a integer)', sha256: 'x' };
    const stuk = {
      naam: '0002_b.sql',
      sql: 'create table b (b integer); select 1/0; create table c ()',
      sha256: 'y',
    };
    await expect(db.migreer([goed, stuk])).rejects.toMatchObject({ code: '22012' });
    const { rows } = await db.sqlUitvoerder.executeSql(
      "select to_regclass('a')::text as a, to_regclass('b')::text as b",
    );
    expect(rows).toEqual([{ a: 'a', b: null }]);
    expect(await db.migreer([goed, { ...stuk, sql: 'create table b ()' }])).toEqual({
      toegepast: ['0002_b.sql'],
    });
    await db.sluit();
  });

  it.runIf(process.env.DATABASE_URL)(
    'of processes that start at once are applied by one of them',
    async () => {
      const db = await eenLegeDatabase();
      const anderen = await Promise.all(
        [1, 2, 3].map(() => openPostgres({ url: db.sqlUitvoerder.verbinding! })),
      );
      const uitkomsten = await Promise.all([db, ...anderen].map((ander) => ander.migreer()));
      expect(uitkomsten.flatMap(({ toegepast }) => toegepast)).toEqual(alle.map(({ naam }) => naam));
      for (const ander of anderen) await ander.sluit();
      await db.sluit();
    },
  );

  it('have a number of four digits that occurs once', () => {
    writeFileSync(join(map, '0001_a.sql'), '');
    writeFileSync(join(map, '0001_b.sql'), '');
    expect(() => leesMigraties(map)).toThrow('nummer 0001 bestaat al');
    rmSync(join(map, '0001_b.sql'));
    writeFileSync(join(map, '12_b.sql'), '');
    expect(() => leesMigraties(map)).toThrow('noem hem NNNN_naam.sql');
  });
});
