import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { beginHash, controleerInhoud, controleerKeten } from '../keten/index.ts';
import { eenTestDatabase } from './testDatabase.ts';
import { eenStad, metRol, type Stad, voegToe } from './testGegevens.ts';
import { type Database, DatabaseBezet, type DbSessie } from './types.ts';
import { normaliseerZoek } from './zoek.ts';

let db: Database;
let stad: Stad;
let wie: DbSessie;

beforeAll(async () => {
  db = await eenTestDatabase();
  stad = await eenStad(db, 'weert', 'WRT');
  wie = metRol(stad, 'medewerker');
});

const verhoog = (jaar: number) =>
  db.inTransactie(wie, async (tx) => {
    const nu = await tx
      .selectFrom('kenmerk_teller')
      .select('laatste')
      .where('jaar', '=', jaar)
      .forUpdate()
      .executeTakeFirstOrThrow();
    await tx
      .updateTable('kenmerk_teller')
      .set({ laatste: nu.laatste + 1 })
      .where('jaar', '=', jaar)
      .execute();
  });
const laatste = async (jaar: number) =>
  (
    await db.inTransactie(wie, (tx) =>
      tx.selectFrom('kenmerk_teller').select('laatste').where('jaar', '=', jaar).executeTakeFirstOrThrow(),
    )
  ).laatste;

describe('inTransactie', () => {
  it('counts exactly over 200 interleaved transactions', async () => {
    await db.inTransactie(wie, (tx) =>
      tx.insertInto('kenmerk_teller').values({ gemeente_id: 'weert', jaar: 2001, laatste: 1 }).execute(),
    );
    await Promise.all(Array.from({ length: 200 }, () => verhoog(2001)));
    expect(await laatste(2001)).toBe(201);
  });

  it('undoes everything when the work throws', async () => {
    const werk = db.inTransactie(wie, async (tx) => {
      await tx
        .insertInto('kenmerk_teller')
        .values({ gemeente_id: 'weert', jaar: 2002, laatste: 1 })
        .execute();
      throw new Error('toch niet');
    });
    await expect(werk).rejects.toThrow('toch niet');
    await expect(laatste(2002)).rejects.toThrow('no result');
  });

  it('refuses a transaction inside a transaction, and stays usable', async () => {
    await expect(db.inTransactie(wie, () => db.inTransactie(wie, async () => 1))).rejects.toThrow(
      'inTransactie binnen inTransactie',
    );
    // Work left behind by a transaction that ended may open its own.
    let later: Promise<number> | undefined;
    await db.inTransactie(wie, async () => {
      later = new Promise((klaar) => setTimeout(() => klaar(db.inTransactie(wie, async () => 2)), 20));
    });
    expect(await later).toBe(2);
  });

  it('runs again after a serialisation failure and gives up after five times', async () => {
    let keren = 0;
    const faal = (tot: number) =>
      db.inTransactie(wie, async (tx) => {
        keren += 1;
        if (keren <= tot)
          await sql`do $$ begin raise exception 'botsing' using errcode = '40001'; end $$`.execute(tx);
        return keren;
      });
    expect(await faal(4)).toBe(5);
    keren = 0;
    await expect(faal(5)).rejects.toMatchObject({ code: '40001' });
    expect(keren).toBe(5);
  });

  it('rolls back to a savepoint and goes on', async () => {
    const namen = await db.inTransactie(wie, async (tx) => {
      await sql`savepoint poging`.execute(tx);
      await expect(sql`select 1/0`.execute(tx)).rejects.toMatchObject({ code: '22012' });
      await sql`rollback to poging`.execute(tx);
      return tx.selectFrom('gemeente').select('naam').execute();
    });
    expect(namen).toEqual([{ naam: 'weert' }]);
  });
});

describe('one connection', () => {
  it.skipIf(process.env.DATABASE_URL)(
    'answers `database bezet` to who waits for itself, serves the next',
    async () => {
      const kort = await eenTestDatabase({ limietMs: 300 });
      const werk = kort.inTransactie(wie, () => kort.sqlUitvoerder.executeSql('select 1'));
      await expect(werk).rejects.toThrow(DatabaseBezet);
      await expect(werk).rejects.toThrow('database bezet');
      expect(await kort.inTransactie(wie, async () => 'vrij')).toBe('vrij');
    },
  );

  it('keeps a COMMIT of the queue out of an open transaction', async () => {
    const jaar = 2003;
    let nogOpen = true;
    const werk = db
      .inTransactie(wie, async (tx) => {
        await tx.insertInto('kenmerk_teller').values({ gemeente_id: 'weert', jaar, laatste: 1 }).execute();
        await new Promise((klaar) => setTimeout(klaar, 50));
        nogOpen = false;
        throw new Error('terug');
      })
      .catch(() => 'teruggedraaid');
    const script = db.sqlUitvoerder.executeSql('begin; select 1; commit;').then(() => nogOpen);
    expect(await werk).toBe('teruggedraaid');
    if (db.soort === 'pglite') expect(await script).toBe(false);
    await script;
    await expect(laatste(jaar)).rejects.toThrow('no result');
  });

  it('recovers when a script of several statements fails half-way', async () => {
    await expect(db.sqlUitvoerder.executeSql('begin; select 1/0; commit;')).rejects.toMatchObject({
      code: '22012',
    });
    expect((await db.sqlUitvoerder.executeSql('select 1 as een')).rows).toEqual([{ een: 1 }]);
    const { rows } = await db.inTransactie(wie, (tx) =>
      sql<{ wie: string }>`select current_user as wie`.execute(tx),
    );
    expect(rows[0]?.wie).toBe('luwte_medewerker');
  });
});

describe('errors', () => {
  it('in a query with values does not shift the results of those after it', async () => {
    const uitkomsten = await Promise.allSettled(
      Array.from({ length: 60 }, (_, i) =>
        db.inTransactie(wie, (tx) =>
          i % 3 === 1
            ? sql<{ n: unknown }>`select ${'geen getal'}::integer as n`.execute(tx)
            : sql<{ n: unknown }>`select ${i}::integer as n`.execute(tx),
        ),
      ),
    );
    for (const [i, uitkomst] of uitkomsten.entries()) {
      if (i % 3 === 1) expect(uitkomst).toMatchObject({ status: 'rejected', reason: { code: '22P02' } });
      else expect(uitkomst).toMatchObject({ status: 'fulfilled', value: { rows: [{ n: i }] } });
    }
  });

  it('carry the constraint and no value', async () => {
    const geheim = 'Jan de Geheime';
    const dubbel = db.inTransactie(wie, (tx) =>
      tx.insertInto('partij').values({ gemeente_id: 'weert', id: stad.partijId, naam: geheim }).execute(),
    );
    const fout = await dubbel.catch((reden: unknown) => reden);
    expect(fout).toMatchObject({ code: '23505', constraint: 'partij_pkey', tabel: 'partij' });
    expect(alles(fout)).not.toContain(stad.partijId);
    const verkeerd = await db
      .inTransactie(wie, (tx) => sql`select ${geheim}::uuid`.execute(tx))
      .catch((reden: unknown) => reden);
    expect(verkeerd).toMatchObject({ code: '22P02', message: 'invalid input syntax for type uuid' });
    expect(alles(verkeerd)).not.toContain(geheim);
  });
});

/** Everything a logger could print of an error. */
const alles = (fout: unknown) =>
  JSON.stringify(fout, Object.getOwnPropertyNames(fout)) +
  String((fout as Error).stack) +
  String((fout as Error).cause);

describe('types', () => {
  it('are the same on both databases', async () => {
    const { rows } = await db.inTransactie(wie, (tx) =>
      sql<
        Record<string, unknown>
      >`select ${'2026-11-20'}::date as dag, ${'9007199254740993'}::bigint as groot,
        ${'12.50'}::numeric as bedrag, ${new Date('2026-11-20T10:00:00Z')}::timestamptz as moment,
        ${Buffer.from([0, 255, 92])}::bytea as bytes, ${['a', 'b,"c']}::text[] as lijst,
        ${JSON.stringify([{ a: 1 }])}::jsonb as json, ${JSON.stringify('x')}::jsonb as tekst, ${1.5}::float8 as breuk,
        ${true}::boolean as waar, ${null}::uuid as niets, count(*) as aantal from gemeente`.execute(tx),
    );
    expect(rows[0]).toStrictEqual({
      dag: '2026-11-20',
      groot: '9007199254740993',
      bedrag: '12.50',
      moment: new Date('2026-11-20T10:00:00Z'),
      bytes: Buffer.from([0, 255, 92]),
      lijst: ['a', 'b,"c'],
      json: [{ a: 1 }],
      tekst: 'x',
      breuk: 1.5,
      waar: true,
      niets: null,
      aantal: '1',
    });
  });

  it('bring a payload back exactly as it was committed to', async () => {
    const inhoud = {
      soort: 'constatering',
      toelichting: 'Muziek – “hard” € \u{1f600}\n',
      laeq: 62.35,
      klein: 1e-7,
      groot: 1e21,
      nul: -0,
      z: { b: [1, null, true], a: '' },
    };
    await db.inTransactie(wie, (tx) => voegToe(tx, stad, stad.anderDossierId, stad.eigen, inhoud));
    const rij = await db.inTransactie(wie, (tx) =>
      tx
        .selectFrom('gebeurtenis')
        .innerJoin('gebeurtenis_inhoud', (aan) =>
          aan
            .onRef('gebeurtenis_inhoud.dossier_id', '=', 'gebeurtenis.dossier_id')
            .onRef('gebeurtenis_inhoud.gebeurtenis_id', '=', 'gebeurtenis.id'),
        )
        .select(['verbintenis', 'zout', 'inhoud'])
        .where('gebeurtenis.dossier_id', '=', stad.anderDossierId)
        .where('volgnummer', '=', 3)
        .executeTakeFirstOrThrow(),
    );
    expect(controleerInhoud(rij.verbintenis, rij.zout!, rij.inhoud)).toBe(true);
    expect(controleerInhoud(rij.verbintenis, rij.zout!, { ...rij.inhoud, laeq: 62.36 })).toBe(false);
  });
});

describe('kroniek under load', () => {
  it('stays one chain when many write to one dossier at once', async () => {
    const dossierId = stad.dossierId;
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        db.inTransactie(wie, (tx) => voegToe(tx, stad, dossierId, stad.eigen, { soort: 'melding', i })),
      ),
    );
    const links = await db.inTransactie(wie, (tx) =>
      tx
        .selectFrom('gebeurtenis')
        .select(['volgnummer', 'id as gebeurtenisId', 'verbintenis', 'vorige_hash as vorigeHash', 'hash'])
        .where('dossier_id', '=', dossierId)
        .orderBy('volgnummer')
        .execute(),
    );
    expect(controleerKeten(links, { begin: beginHash('weert', dossierId) })).toMatchObject({
      ok: true,
      volgnummer: 42,
    });
  });
});

describe('search by address', () => {
  it('compares without case, accents and punctuation', () => {
    expect(normaliseerZoek("  Sint-Jánsstraat 12-A,\t6001 AB  's-Hertogenbosch ")).toBe(
      'sint jansstraat 12 a 6001 ab s hertogenbosch',
    );
    expect(normaliseerZoek('—')).toBe('');
  });

  it('by prefix uses its index under row level security', async () => {
    const plan = await db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, async (tx) => {
      await sql`insert into dossier (gemeente_id, id, kenmerk, spoor, beleid_id, beleid_versie, zoek_adres)
        select 'weert', gen_random_uuid(), 'V-' || n, 'woonoverlast', 's', '2026-01-01', 'straat ' || n
        from generate_series(1, 5000) n`.execute(tx);
      await sql`select set_config('role', 'luwte_medewerker', true)`.execute(tx);
      const { rows } = await sql<Record<string, string>>`explain select id from dossier
        where zoek_adres ^@ ${'straat 12'} order by zoek_adres, id limit 20`.execute(tx);
      return rows.map((rij) => rij['QUERY PLAN']).join('\n');
    });
    expect(plan).toMatch(/dossier_zoek_adres/);
    expect(plan).not.toMatch(/Seq Scan/);
  });
});
