import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { beginHash, controleerKeten } from '../keten/index.ts';
import type { Tabellen } from './schema.ts';
import { eenTestDatabase } from './testDatabase.ts';
import { eenStad, metRol, type Stad, voegToe } from './testGegevens.ts';
import type { Database, DbSessie, Tx } from './types.ts';

/** Tables without a municipality; everything else must be a tenant table. */
const GLOBAAL = [
  'aanmeldrem',
  'account',
  'bekend_apparaat',
  'herstelcode',
  'migratie',
  'oidc_koppeling',
  'oidc_poging',
  'passkey',
  'sessie',
  'sleutel_installatie',
  'veiligheidslog',
  'wachtwoordherstel',
];
const ROLLEN = ['medewerker', 'partner', 'vernietiger', 'aanmelden', 'systeem', 'sleutelbeheer'] as const;

let db: Database;
let stad: Stad;
let buur: Stad;
let tabellen: string[];

const rijen = async (text: string, values?: unknown[]) =>
  (await db.sqlUitvoerder.executeSql(text, values)).rows;
const namen = async (text: string) => (await rijen(text)).map((rij) => String(rij.naam));

/** Runs in a transaction that never commits, so that tests do not see each other's rows. */
async function proef<T>(sessie: DbSessie, fn: (tx: Tx) => Promise<T>): Promise<T> {
  let uitkomst: { waarde: T } | undefined;
  const terug = new Error('terug');
  await db
    .inTransactie(sessie, async (tx) => {
      uitkomst = { waarde: await fn(tx) };
      throw terug;
    })
    .catch((fout) => {
      if (fout !== terug) throw fout;
    });
  return uitkomst!.waarde;
}

const voer = (sessie: DbSessie, opdracht: string) => proef(sessie, (tx) => sql.raw(opdracht).execute(tx));
const tel = async (sessie: DbSessie, tabel: string, waar = 'true') => {
  const { rows } = await proef(sessie, (tx) =>
    sql<{ n: string }>`select count(*) as n from ${sql.table(tabel)} where ${sql.raw(waar)}`.execute(tx),
  );
  return Number(rows[0]?.n);
};

beforeAll(async () => {
  db = await eenTestDatabase();
  stad = await eenStad(db, 'weert', 'WRT');
  buur = await eenStad(db, 'dordrecht', 'DDR');
  const alle = await namen(`select table_name as naam from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`);
  tabellen = alle.filter((naam) => !GLOBAAL.includes(naam));
});

describe('every tenant table', () => {
  it('is known to the types, and the other way round', async () => {
    const bekend: Record<keyof Tabellen, true> = {
      gemeente: true,
      organisatie: true,
      afdeling: true,
      account: true,
      medewerker: true,
      sessie: true,
      aanmeldrem: true,
      bekend_apparaat: true,
      herstelcode: true,
      passkey: true,
      uitnodiging: true,
      wachtwoordherstel: true,
      oidc_aanbieder: true,
      oidc_koppeling: true,
      oidc_poging: true,
      sleutel: true,
      sleutel_installatie: true,
      kenmerk_teller: true,
      dossier: true,
      dossier_toegang: true,
      partij: true,
      dossier_partij: true,
      gebeurtenis: true,
      gebeurtenis_inhoud: true,
      melding: true,
      document: true,
      dossier_stand: true,
      gebrek_afdoening: true,
      dossier_bezoek: true,
      taak: true,
      draaiboek: true,
      draaiboek_scenario: true,
      draaiboek_uitvoerder: true,
      bericht: true,
      beleid_versie: true,
      dossier_omzetting: true,
      beleid_voorstel: true,
      beleid_log: true,
      aanwijzing: true,
      afwezigheid: true,
      convenant: true,
      convenant_deelname: true,
      vrijgave: true,
      deling: true,
      inbreng: true,
      contactpersoon: true,
      adresbevestiging: true,
      melding_aanvulling: true,
      avg_verzoek: true,
      vervanging: true,
      randvoorwaarde_antwoord: true,
      informatievraag: true,
      openbare_link: true,
      besluit_voorstel: true,
      besluit_beoordeling: true,
      idempotentie: true,
      verwerking: true,
      veiligheidslog: true,
      veiligheidszegel: true,
      logbewaring: true,
      privacy_instelling: true,
      patroon_bekeken: true,
      gesloten_opening: true,
      noodtoegang: true,
      noodtoegang_beoordeling: true,
      eigen_straat: true,
      logweergave: true,
      logontvanger: true,
      persoonlijk_belang: true,
    };
    const inDatabase = [...tabellen, ...GLOBAAL].filter((naam) => naam !== 'migratie' && !isPartitie(naam));
    expect(Object.keys(bekend).sort()).toEqual(inDatabase.sort());
  });

  it('starts its primary key with gemeente_id', async () => {
    const eerste = await namen(`select c.relname as naam from pg_index i
      join pg_class c on c.oid = i.indrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indisprimary and c.relnamespace = 'public'::regnamespace and a.attname = 'gemeente_id'`);
    expect(eerste).toEqual(expect.arrayContaining(tabellen));
    expect(tabellen.length).toBeGreaterThan(18);
  });

  it('has row level security on, also for its owner', async () => {
    const open = await namen(`select relname as naam from pg_class where relnamespace = 'public'::regnamespace
      and relkind in ('r', 'p') and relname <> 'migratie' and not (relrowsecurity and relforcerowsecurity)`);
    expect(open).toEqual([]);
  });

  it('has no policy that is not bound to one of the six roles, and at most one that opens per role and command', async () => {
    const beleid = await rijen(`select tablename, cmd, roles::text as rollen, count(*)::integer as n
      from pg_policies where schemaname = 'public' and permissive = 'PERMISSIVE' group by 1, 2, 3`);
    expect(beleid.length).toBeGreaterThan(60);
    for (const { rollen, n } of beleid) {
      expect(rollen).toMatch(/^\{luwte_(medewerker|partner|vernietiger|aanmelden|systeem|sleutelbeheer)\}$/);
      // One that only narrows what another gives may stand beside it: it joins with AND.
      expect(n).toBeLessThanOrEqual(1);
    }
  });

  it('refers to other tenant tables together with gemeente_id', async () => {
    // Signing in knows no municipality yet: accounts, and the provider that vouches for one, are referred to by id alone.
    const los = await namen(`select conname as naam from pg_constraint k
      join pg_class c on c.oid = k.conrelid join pg_class d on d.oid = k.confrelid
      where k.contype = 'f' and c.relnamespace = 'public'::regnamespace and d.relname not in ('account', 'oidc_aanbieder')
      and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'gemeente_id'
        and a.attnum = k.conkey[1])`);
    expect(los).toEqual([]);
  });

  it('has an index for every reference whose target can be deleted or is joined', async () => {
    // Staff, organisations and municipalities are never deleted; a list by them has its own index.
    const zonder = await namen(`select c.relname || '.' || k.conname as naam from pg_constraint k
      join pg_class c on c.oid = k.conrelid join pg_class d on d.oid = k.confrelid
      where k.contype = 'f' and c.relnamespace = 'public'::regnamespace
      and d.relname not in ('medewerker', 'organisatie', 'gemeente')
      and not exists (select from pg_index i where i.indrelid = c.oid
        and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)`);
    expect(zonder).toEqual([]);
  });

  it('shows no row of another municipality, to no role', async () => {
    for (const tabel of tabellen.filter((naam) => !isPartitie(naam))) {
      // A row exists, or the test would prove nothing.
      const er = await rijen(`select count(*)::integer as n from ${tabel} where gemeente_id = 'dordrecht'`);
      expect(er[0]?.n, tabel).toBeGreaterThan(0);
      for (const rol of ['medewerker', 'partner', 'vernietiger', 'systeem', 'sleutelbeheer'] as const) {
        const lijst = tabel === 'gemeente' && (rol === 'systeem' || rol === 'sleutelbeheer');
        if (!(await magLezen(rol, tabel)) || lijst) continue;
        expect(await tel(metRol(stad, rol), tabel, "gemeente_id = 'dordrecht'"), `${rol} ${tabel}`).toBe(0);
      }
    }
  });

  it('takes no row for another municipality, from no role', async () => {
    let geweigerd = 0;
    for (const tabel of tabellen.filter((naam) => !isPartitie(naam))) {
      for (const rol of ['medewerker', 'partner', 'systeem', 'sleutelbeheer'] as const) {
        if (!(await mag(rol, tabel, 'INSERT'))) continue;
        const kolommen = (
          await namen(`select column_name as naam from information_schema.columns
            where table_schema = 'public' and table_name = '${tabel}' and is_generated = 'NEVER'`)
        ).join(', ');
        // The neighbour's own row, as it stands, offered by us. Row security refuses before any key is checked.
        const [rij] = await rijen(
          `select to_jsonb(t)::text as rij from ${tabel} t where gemeente_id = 'dordrecht' limit 1`,
        );
        const poging = proef(metRol(stad, rol), (tx) =>
          sql`insert into ${sql.table(tabel)} (${sql.raw(kolommen)})
            select ${sql.raw(kolommen)} from jsonb_populate_record(null::${sql.table(tabel)}, ${rij?.rij}::jsonb)`.execute(
            tx,
          ),
        );
        await expect(poging, `${rol} ${tabel}`).rejects.toMatchObject({
          code: '42501',
          message: expect.stringContaining('row-level security'),
        });
        geweigerd += 1;
      }
    }
    expect(geweigerd).toBeGreaterThan(35);
  });

  it('cannot be reached through a partition', async () => {
    const partities = tabellen.filter(isPartitie);
    expect(partities.length).toBeGreaterThanOrEqual(5);
    for (const tabel of partities) {
      for (const rol of ROLLEN) expect(await magLezen(rol, tabel), tabel).toBe(false);
    }
  });
});

describe('roles', () => {
  it('none can log in, is superuser, bypasses row security or owns anything', async () => {
    const rollen = await rijen(`select rolname, rolsuper or rolbypassrls or rolcanlogin or rolcreaterole
      or rolcreatedb as macht, (select count(*)::integer from pg_class where relowner = r.oid) as bezit
      from pg_roles r where rolname like 'luwte\\_%' order by 1`);
    expect(rollen).toHaveLength(6);
    for (const rol of rollen) expect(rol).toMatchObject({ macht: false, bezit: 0 });
  });

  it('run the transaction themselves', async () => {
    for (const rol of ROLLEN) {
      const { rows } = await proef(metRol(stad, rol), (tx) =>
        sql<{ wie: string }>`select current_user as wie`.execute(tx),
      );
      expect(rows[0]?.wie).toBe(`luwte_${rol}`);
    }
  });

  it('see nothing when their settings are missing', async () => {
    // A session without municipality, as the database has it when someone forgets the settings.
    for (const tabel of tabellen.filter((naam) => !isPartitie(naam))) {
      for (const rol of ['medewerker', 'partner', 'vernietiger', 'systeem', 'sleutelbeheer'] as const) {
        const lijst = tabel === 'gemeente' && (rol === 'systeem' || rol === 'sleutelbeheer');
        if (!(await magLezen(rol, tabel)) || lijst) continue;
        const aantal = await proef({ rol: 'systeem' }, async (tx) => {
          await sql`select set_config('role', ${`luwte_${rol}`}, true)`.execute(tx);
          const { rows } = await sql<{ n: string }>`select count(*) as n from ${sql.table(tabel)}`.execute(
            tx,
          );
          return rows[0]?.n;
        });
        expect(aantal, `${rol} ${tabel}`).toBe('0');
      }
    }
  });

  it('are refused without the municipality or organisation they need', async () => {
    const niets = async () => 1;
    for (const rol of ['medewerker', 'partner', 'vernietiger'] as const) {
      await expect(db.inTransactie({ rol }, niets)).rejects.toThrow('zonder gemeente');
    }
    await expect(db.inTransactie({ rol: 'partner', gemeenteId: 'weert' }, niets)).rejects.toThrow(
      'zonder organisatie',
    );
    await expect(db.inTransactie({ rol: 'postgres' as never }, niets)).rejects.toThrow(
      'onbekende databaserol',
    );
  });

  it('leave nothing behind on the connection', async () => {
    const sessie = metRol(stad, 'partner');
    const na = await db.inTransactie(sessie, async (tx) => {
      // Ends the transaction by hand, to see what the next one on this connection would find.
      await sql`commit`.execute(tx);
      const { rows } = await sql`select current_setting('app.gemeente_id', true) as gemeente,
        current_setting('app.organisatie_id', true) as organisatie,
        current_setting('app.medewerker_id', true) as medewerker, current_user::text as wie`.execute(tx);
      await sql`begin`.execute(tx);
      return rows[0];
    });
    expect(na).toEqual({ gemeente: '', organisatie: '', medewerker: '', wie: 'luwte_medewerker' });
  });

  it('keep login apart: aanmelden reaches accounts and sessions, and no case content', async () => {
    const inhoud = [
      'dossier',
      'partij',
      'melding',
      'gebeurtenis_inhoud',
      'document',
      'taak',
      'dossier_stand',
      'verwerking',
    ];
    for (const tabel of inhoud) expect(await magLezen('aanmelden', tabel), tabel).toBe(false);
    for (const rol of ['medewerker', 'partner', 'vernietiger', 'systeem'] as const) {
      expect(await magLezen(rol, 'account'), rol).toBe(false);
    }
    expect(await tel({ rol: 'aanmelden' }, 'medewerker')).toBe(4);
    const account = { id: randomUUID(), gebruikersnaam: 'Regie@Weert.demo', naam: 'Regie' };
    await db.inTransactie({ rol: 'aanmelden' }, (tx) => tx.insertInto('account').values(account).execute());
    const dubbel = { ...account, id: randomUUID(), gebruikersnaam: 'regie@weert.demo' };
    await expect(
      proef({ rol: 'aanmelden' }, (tx) => tx.insertInto('account').values(dubbel).execute()),
    ).rejects.toMatchObject({ code: '23505', constraint: 'account_gebruikersnaam' });
  });

  it('let systeem list the municipalities and sweep expired sessions only', async () => {
    expect(await tel({ rol: 'systeem' }, 'gemeente')).toBe(2);
    const account_id = randomUUID();
    const sessie = (verloopt_op: Date) => ({
      token_hash: Buffer.from(randomUUID().slice(0, 32)),
      account_id,
      verloopt_op,
    });
    await db.inTransactie({ rol: 'aanmelden' }, async (tx) => {
      await tx.insertInto('account').values({ id: account_id, gebruikersnaam: 'x', naam: 'x' }).execute();
      await tx
        .insertInto('sessie')
        .values([sessie(new Date(Date.now() - 60_000)), sessie(new Date(Date.now() + 60_000))])
        .execute();
    });
    const weg = await db.inTransactie({ rol: 'systeem' }, (tx) => tx.deleteFrom('sessie').executeTakeFirst());
    expect(weg.numDeletedRows).toBe(1n);
    expect(await tel({ rol: 'aanmelden' }, 'sessie')).toBe(1);
  });

  it('let systeem, and nobody else, make the next partitions of the processing log', async () => {
    const { rows } = await proef({ rol: 'systeem' }, (tx) =>
      sql<{ n: number }>`select maak_verwerking_partities(6) as n`.execute(tx),
    );
    expect(rows[0]?.n).toBe(3);
    for (const rol of ['medewerker', 'partner', 'vernietiger', 'aanmelden'] as const) {
      await expect(voer(metRol(stad, rol), 'select maak_verwerking_partities(1)')).rejects.toMatchObject({
        code: '42501',
      });
    }
  });
});

describe('partner', () => {
  const partner = () => metRol(stad, 'partner');
  const elders = () => ({ ...metRol(stad, 'partner'), organisatieId: randomUUID() });

  it('sees only what its organisation was given', async () => {
    // Per table: what the partner sees, and what staff of the same municipality see.
    const verwacht: Record<string, [number, number]> = {
      dossier: [1, 2],
      dossier_stand: [1, 2],
      taak: [1, 4],
      gebeurtenis: [2, 4],
      gebeurtenis_inhoud: [1, 4],
      document: [1, 4],
      dossier_toegang: [1, 1],
      melding: [0, 1],
    };
    for (const [tabel, [partnerZiet, gemeenteZiet]] of Object.entries(verwacht)) {
      expect(await tel(partner(), tabel), tabel).toBe(partnerZiet);
      expect(await tel(metRol(stad, 'medewerker'), tabel), tabel).toBe(gemeenteZiet);
    }
  });

  it('sees nothing of a dossier without toegang', async () => {
    for (const tabel of [
      'dossier',
      'dossier_stand',
      'taak',
      'gebeurtenis',
      'gebeurtenis_inhoud',
      'document',
      'dossier_toegang',
      'melding',
    ]) {
      expect(await tel(elders(), tabel), tabel).toBe(0);
    }
  });

  it('reads a party only while an open question is about it, and no more than name and date of birth', async () => {
    const sleutels = () => tel(partner(), 'dossier_partij');
    expect([await sleutels(), await tel(partner(), 'partij')]).toEqual([0, 0]);
    await expect(voer(partner(), 'select telefoon from partij')).rejects.toMatchObject({ code: '42501' });
    await db.sqlUitvoerder.executeSql(`update informatievraag set persoon = (select sleutel from dossier_partij
      where gemeente_id = 'weert' limit 1) where gemeente_id = 'weert'`);
    expect([await sleutels(), await tel(partner(), 'partij')]).toEqual([1, 1]);
    expect(await tel(elders(), 'partij')).toBe(0);
    await db.sqlUitvoerder.executeSql(
      `update informatievraag set status = 'ingetrokken', afgerond_op = now() where gemeente_id = 'weert'`,
    );
    expect([await sleutels(), await tel(partner(), 'partij')]).toEqual([0, 0]);
  });

  it('may not read settled defects, messages, the log or the toets at all', async () => {
    for (const tabel of [
      'gebrek_afdoening',
      'dossier_omzetting',
      'draaiboek',
      'draaiboek_scenario',
      'draaiboek_uitvoerder',
      'bericht',
      'verwerking',
      'kenmerk_teller',
      'veiligheidslog',
      'veiligheidszegel',
      'logbewaring',
      'gesloten_opening',
      'noodtoegang',
      'noodtoegang_beoordeling',
      'eigen_straat',
      'logweergave',
      'logontvanger',
      'patroon_bekeken',
      'randvoorwaarde_antwoord',
    ]) {
      await expect(voer(partner(), `select 1 from ${tabel}`), tabel).rejects.toMatchObject({ code: '42501' });
    }
    for (const kolom of [
      'stand',
      'blokkerend',
      'meldingen',
      'termijn_tot',
      'open_dwangsom_eurocent',
      'laatste_op',
    ]) {
      await expect(voer(partner(), `select ${kolom} from dossier_stand`)).rejects.toMatchObject({
        code: '42501',
      });
    }
    for (const kolom of ['feiten', 'verbanden', 'zoek_adres']) {
      await expect(voer(partner(), `select ${kolom} from dossier`)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('has access from the first up to and including the last day, and not a day longer', async () => {
    const metTermijn = (van: string, tot: string) =>
      proef({ rol: 'systeem', gemeenteId: 'weert' }, async (tx) => {
        await sql`update dossier_toegang set van = vandaag() + ${van}::integer, tot = vandaag() + ${tot}::integer`.execute(
          tx,
        );
        await sql`select set_config('role', 'luwte_partner', true), set_config('app.organisatie_id', ${stad.politie}, true),
          set_config('app.medewerker_id', ${stad.agentId}, true)`.execute(tx);
        return (await sql`select id from dossier`.execute(tx)).rows.length;
      });
    expect(await metTermijn('0', '0')).toBe(1);
    expect(await metTermijn('-9', '-1')).toBe(0);
    expect(await metTermijn('1', '9')).toBe(0);
  });

  it('has no access where the row names a colleague', async () => {
    const alsPersoon = (wie: string) =>
      proef({ rol: 'systeem', gemeenteId: 'weert' }, async (tx) => {
        await sql`insert into dossier_toegang (gemeente_id, dossier_id, organisatie_id, medewerker_id, rol, van)
          values ('weert', ${stad.anderDossierId}, ${stad.politie}, ${stad.agentId}, 'partner', '2026-01-01')`.execute(
          tx,
        );
        await sql`select set_config('role', 'luwte_partner', true), set_config('app.organisatie_id', ${stad.politie}, true),
          set_config('app.medewerker_id', ${wie}, true)`.execute(tx);
        return (await sql`select id from dossier`.execute(tx)).rows.length;
      });
    expect(await alsPersoon(stad.agentId)).toBe(2);
    expect(await alsPersoon(randomUUID())).toBe(1);
    expect(await alsPersoon('')).toBe(1);
  });

  it('adds to the kroniek under its own name, not under that of another or elsewhere', async () => {
    expect(
      await proef(partner(), (tx) => voegToe(tx, stad, stad.dossierId, stad.politie, { soort: 'x' })),
    ).toBe(3);
    await expect(
      proef(partner(), (tx) => voegToe(tx, stad, stad.dossierId, stad.eigen, { soort: 'x' })),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      proef(partner(), (tx) => voegToe(tx, stad, stad.anderDossierId, stad.politie, { soort: 'x' })),
    ).rejects.toThrow('no result');
  });

  it('brings in a melding under its own name, and under no dossier', async () => {
    const melding = { gemeente_id: 'weert', ontvangen_op: new Date(), op: '2026-11-20' };
    const meld = (extra: object) =>
      proef(partner(), (tx) =>
        tx
          .insertInto('melding')
          .values({ ...melding, id: randomUUID(), eigenaar_organisatie_id: stad.politie, ...extra })
          .returning('id')
          .execute(),
      );
    expect(await meld({})).toHaveLength(1);
    for (const extra of [
      { eigenaar_organisatie_id: stad.eigen },
      { eigenaar_organisatie_id: null },
      { dossier_id: stad.dossierId, status: 'gekoppeld' },
    ]) {
      await expect(meld(extra)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('finishes its own task and changes nothing else of it', async () => {
    const { numAffectedRows } = await voer(partner(), "update taak set status = 'gereed'");
    expect(numAffectedRows).toBe(1n);
    await expect(voer(partner(), "update taak set wat = 'anders'")).rejects.toMatchObject({ code: '42501' });
    await expect(voer(partner(), 'update dossier set titel = null')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('append-only', () => {
  const OPDRACHTEN = [
    'update gebeurtenis set volgnummer = 9',
    'delete from gebeurtenis',
    'truncate gebeurtenis cascade',
    "update gebeurtenis_inhoud set soort = 'x'",
    'truncate gebeurtenis_inhoud',
    "update dossier_omzetting set reden = 'x'",
    'delete from dossier_omzetting',
    "update beleid_versie set bron = 'x'",
    'delete from beleid_versie',
    "update veiligheidslog set uitkomst = 'x'",
    'delete from veiligheidslog',
    "update veiligheidszegel set sleutel = 'x'",
    'delete from veiligheidszegel',
    'update logbewaring set maanden = 240',
    'delete from logbewaring',
    'update verwerking set op = now()',
    'delete from verwerking',
    'truncate verwerking',
  ];

  const NA_TERMIJN = new Set(['delete from veiligheidslog', 'delete from verwerking']);

  it.each(ROLLEN)('is refused to change by right to %s', async (rol) => {
    for (const opdracht of OPDRACHTEN) {
      // What is past its term may go: by the role that destroys, which sees nothing else of it.
      if (rol === 'vernietiger' && NA_TERMIJN.has(opdracht)) {
        expect((await voer(metRol(stad, rol), opdracht)).numAffectedRows, opdracht).toBe(0n);
        continue;
      }
      await expect(voer(metRol(stad, rol), opdracht), opdracht).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('is refused by trigger to the owner too', async () => {
    for (const opdracht of OPDRACHTEN.filter((tekst) => !tekst.includes('verwerking'))) {
      await expect(db.sqlUitvoerder.executeSql(opdracht), opdracht).rejects.toMatchObject({ code: '23001' });
    }
    await expect(db.sqlUitvoerder.executeSql('delete from gebeurtenis_inhoud')).rejects.toMatchObject({
      code: '23001',
      message: 'delete op gebeurtenis_inhoud mag niet: alleen vernietiging na de bewaartermijn',
    });
  });

  it.each(['medewerker', 'partner', 'aanmelden', 'systeem'] as const)(
    'keeps the payload from %s',
    async (rol) => {
      await expect(voer(metRol(stad, rol), 'delete from gebeurtenis_inhoud')).rejects.toMatchObject({
        code: '42501',
      });
    },
  );

  it('lets the destroyer delete payload and parties, after which the chain still verifies', async () => {
    const sessie = metRol(buur, 'vernietiger');
    await db.inTransactie(sessie, async (tx) => {
      for (const tabel of ['gebeurtenis_inhoud', 'document', 'dossier_partij'] as const) {
        const weg = await tx.deleteFrom(tabel).where('dossier_id', '=', buur.dossierId).executeTakeFirst();
        expect(Number(weg.numDeletedRows), tabel).toBeGreaterThan(0);
      }
      await tx
        .updateTable('dossier')
        .set({ adres: null, zoek_adres: null })
        .where('id', '=', buur.dossierId)
        .execute();
    });
    await db.inTransactie(metRol(buur, 'medewerker'), async (tx) => {
      const links = await tx
        .selectFrom('gebeurtenis')
        .select(['volgnummer', 'id as gebeurtenisId', 'verbintenis', 'vorige_hash as vorigeHash', 'hash'])
        .where('dossier_id', '=', buur.dossierId)
        .orderBy('volgnummer')
        .execute();
      const dossier = await tx
        .selectFrom('dossier')
        .select(['keten_volgnummer as volgnummer', 'keten_hash as hash'])
        .where('id', '=', buur.dossierId)
        .executeTakeFirstOrThrow();
      const ankers = {
        begin: beginHash('dordrecht', buur.dossierId),
        hoofd: { ...dossier, hash: dossier.hash! },
      };
      expect(controleerKeten(links, ankers)).toMatchObject({ ok: true, volgnummer: 2 });
      const over = await tx
        .selectFrom('gebeurtenis_inhoud')
        .select('sleutel')
        .where('dossier_id', '=', buur.dossierId)
        .execute();
      expect(over).toEqual([]);
    });
  });
});

function isPartitie(tabel: string): boolean {
  return /^verwerking_/.test(tabel);
}

async function mag(rol: string, tabel: string, recht: string): Promise<boolean> {
  const [rij] = await rijen('select has_table_privilege($1, $2, $3) as mag', [
    `luwte_${rol}`,
    `public.${tabel}`,
    recht,
  ]);
  return rij?.mag === true;
}

async function magLezen(rol: string, tabel: string): Promise<boolean> {
  const [rij] = await rijen('select has_any_column_privilege($1, $2, $3) as mag', [
    `luwte_${rol}`,
    `public.${tabel}`,
    'SELECT',
  ]);
  return rij?.mag === true;
}
