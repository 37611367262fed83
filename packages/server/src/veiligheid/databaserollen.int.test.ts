import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DbSessie, Tx } from '../platform/db/types.ts';
import { eenOpstelling, type Opstelling } from '../platform/testOpstelling.ts';
import {
  eenWereld,
  GEHEIM,
  type GeheimNaam,
  IDENTITEIT,
  MET_PLAATS,
  type Wereld,
  zoekGeheimen,
} from './testWereld.ts';

/** The same secrets, asked of the database itself: what a forgotten check in the code would still not give. */
let o: Opstelling;
let wereld: Wereld;
let tabellen: { schema: string; tabel: string }[];
beforeAll(async () => {
  o = await eenOpstelling();
  wereld = await eenWereld(o, 'weert');
  const { rows } = await o.deps.db.sqlUitvoerder.executeSql(`select n.nspname as schema, c.relname as tabel
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm')
    and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1, 2`);
  tabellen = rows as typeof tabellen;
});
afterAll(() => o.sluit());

const stad = (id: string) => o.gemeenten.find(({ gemeente }) => gemeente.id === id)!;

/** Every row and column that this session may read, as one text per table. */
async function leesAlles(sessie: DbSessie, instellingen?: (tx: Tx) => Promise<unknown>) {
  const uit = new Map<string, string>();
  await o.deps.db.inTransactie(sessie, async (tx) => {
    await instellingen?.(tx);
    const { rows: kolommen } = await sql<{ tabel: string; kolommen: string }>`select t.tabel,
        string_agg(quote_ident(attname), ', ') as kolommen
      from unnest(${tabellen.map(({ schema, tabel }) => `${schema}.${tabel}`)}::text[]) as t (tabel)
      join pg_attribute on attrelid = t.tabel::regclass and attnum > 0 and not attisdropped
      where has_schema_privilege(current_user::text, split_part(t.tabel, '.', 1), 'usage')
      and has_column_privilege(current_user::text, attrelid, attnum, 'select') group by 1`.execute(tx);
    for (const { tabel, kolommen: lijst } of kolommen) {
      const { rows } = await sql<{ rij: string }>`select to_jsonb(t)::text as rij
        from (select ${sql.raw(lijst)} from ${sql.table(tabel)}) t`.execute(tx);
      if (rows.length > 0) uit.set(tabel, rows.map(({ rij }) => rij).join('\n'));
    }
  });
  return uit;
}

const geheimenIn = (gelezen: Map<string, string>) => new Set(zoekGeheimen([...gelezen.values()].join('\n')));

describe('a database role', () => {
  it('sees the secrets of its own municipality, or this would prove nothing', async () => {
    const { organisaties, medewerkers } = stad('weert');
    const gelezen = await leesAlles({
      rol: 'medewerker',
      gemeenteId: 'weert',
      organisatieId: organisaties.gemeente,
      medewerkerId: medewerkers.get('casusregisseur'),
    });
    const gezien = geheimenIn(gelezen);
    // The bytes of documents are not in the database; the purpose of an unveiling is in a log staff may not read; and
    // what is encrypted is not read by SQL, whoever asks.
    const versleuteld: GeheimNaam[] = [...IDENTITEIT, 'gezondheid', 'politieDocument', 'geslotenVoorstel'];
    const nietHier: GeheimNaam[] = ['documentInhoud', 'gedeeldeInhoud', 'doel', ...versleuteld];
    expect([...gezien].sort()).toEqual(
      (Object.keys(GEHEIM) as GeheimNaam[]).filter((naam) => !nietHier.includes(naam)).sort(),
    );
  });

  it.each([
    ['staff of another municipality', 'medewerker', 'bergen-op-zoom', 'gemeente', 'casusregisseur'],
    ['the destroyer of another municipality', 'vernietiger', 'bergen-op-zoom', 'gemeente', 'casusregisseur'],
    ['the system for another municipality', 'systeem', 'bergen-op-zoom', 'gemeente', undefined],
    ['a partner of another municipality', 'partner', 'bergen-op-zoom', 'politie', 'politie'],
    ['a partner without a place', 'partner', 'weert', 'corporatie', 'corporatie'],
    ['another partner without a place', 'partner', 'weert', 'zorg', 'zorg'],
  ] as const)('shows %s nothing of a dossier', async (_wie, rol, gemeenteId, soort, medewerker) => {
    const { organisaties, medewerkers } = stad(gemeenteId);
    const gelezen = await leesAlles({
      rol,
      gemeenteId,
      organisatieId: organisaties[soort],
      ...(medewerker && { medewerkerId: medewerkers.get(medewerker) }),
    });
    // What the system may read of the security log holds a purpose somebody wrote, and nothing of the case itself.
    if (rol === 'systeem') gelezen.delete('public.veiligheidslog');
    expect([...geheimenIn(gelezen)]).toEqual([]);
    const alles = [...gelezen].map(([tabel, rijen]) => `${tabel} ${rijen}`).join('\n');
    for (const id of [wereld.dossier, wereld.melding, wereld.document, wereld.taak])
      expect(alles).not.toContain(id);
    if (gemeenteId !== 'weert' && rol !== 'systeem') expect(alles).not.toContain('"weert"');
  });

  it.each([
    ['a chair without a place', 'regisseur-interventieteam', 'plaats'],
    ['who runs the system', 'beheerder', 'geen'],
    ['who makes policy', 'beleidsmedewerker', 'geen'],
  ] as const)('shows %s nothing of a dossier either', async (_wie, rol, bereik) => {
    const { organisaties, medewerkers } = stad('weert');
    const gelezen = await leesAlles({
      rol: 'medewerker',
      gemeenteId: 'weert',
      organisatieId: organisaties.gemeente,
      medewerkerId: medewerkers.get(rol),
      bereik,
    });
    // What municipal staff may know of their own municipality, and of no case.
    const vanGemeente: GeheimNaam[] = ['beleidsvoorstel', 'aanwijzing'];
    expect([...geheimenIn(gelezen)].sort()).toEqual([...vanGemeente].sort());
    const alles = [...gelezen].map(([tabel, rijen]) => `${tabel} ${rijen}`).join('\n');
    for (const id of [wereld.dossier, wereld.melding, wereld.document, wereld.taak])
      expect(alles).not.toContain(id);
  });

  it('shows a chair with a place this dossier and no other, and nothing the day after the last', async () => {
    const { organisaties, medewerkers } = stad('weert');
    const sessie = {
      rol: 'medewerker',
      gemeenteId: 'weert',
      organisatieId: organisaties.gemeente,
      medewerkerId: medewerkers.get(MET_PLAATS),
      bereik: 'plaats',
    } as const;
    const gezien = geheimenIn(await leesAlles(sessie));
    expect(gezien).toContain('gebeurtenis');
    expect(gezien).toContain('betrokkene');
    // A melding that no dossier holds, and who told it, are not of this case.
    expect(gezien).not.toContain('losseToelichting');
    const laatsteDag = (dagen: number) =>
      o.deps.db.sqlUitvoerder.executeSql(
        `update dossier_toegang set tot = vandaag() + $2::integer where medewerker_id = $1`,
        [medewerkers.get(MET_PLAATS), dagen],
      );
    await laatsteDag(0);
    expect(geheimenIn(await leesAlles(sessie))).toContain('gebeurtenis');
    await laatsteDag(-1);
    expect(geheimenIn(await leesAlles(sessie))).not.toContain('gebeurtenis');
    await laatsteDag(1);
  });

  it('shows a partner with a place no identity, no document, no text and no task of another', async () => {
    const { organisaties, medewerkers } = stad('weert');
    const gelezen = await leesAlles({
      rol: 'partner',
      gemeenteId: 'weert',
      organisatieId: organisaties.politie,
      medewerkerId: medewerkers.get('politie'),
    });
    const gezien = geheimenIn(gelezen);
    expect(gezien).toContain('politieTaak');
    // What was shared with it, and no more than that.
    expect(gezien).toContain('gedeeldDocument');
    expect(gezien).toContain('gedeeldDoel');
    for (const geheim of [
      ...IDENTITEIT,
      'betrokkene',
      'gebeurtenis',
      'gezondheid',
      'taak',
      'afdoening',
      'voorstel',
      'geslotenVoorstel',
      'opdracht',
      'draaiboek',
      'omzetting',
      'beleidsvoorstel',
      'aanwijzing',
      'plaatsreden',
    ] as const) {
      expect([geheim, gezien.has(geheim)]).toEqual([geheim, false]);
    }
    for (const geheim of ['documentNaam', 'politieDocument', 'toelichting', 'losseToelichting'] as const) {
      expect([geheim, gezien.has(geheim)]).toEqual([geheim, false]);
    }
  });

  it('shows nothing to the role that signs people in, and nothing to the system without a municipality', async () => {
    expect([...geheimenIn(await leesAlles({ rol: 'aanmelden' }))]).toEqual([]);
    // By the clock of the database: a session that runs is not there, of one that ended only when it did.
    const verlopen = (wanneer: string) =>
      o.deps.db.sqlUitvoerder.executeSql(
        `update sessie set verloopt_op = now() ${wanneer} interval '1 hour'`,
        [],
      );
    await verlopen('-');
    for (const regel of (await leesAlles({ rol: 'systeem' })).get('public.sessie')!.split('\n')) {
      expect(Object.keys(JSON.parse(regel))).toEqual(['verloopt_op']);
    }
    await verlopen('+');
    const systeem = await leesAlles({ rol: 'systeem' });
    // A wrapped key opens nothing without the one outside the database.
    expect([...systeem.keys()].sort()).toEqual([
      'public.gemeente',
      'public.sleutel_installatie',
      'public.veiligheidslog',
    ]);
  });

  it.each(['medewerker', 'partner', 'vernietiger'] as const)(
    'shows %s nothing when the settings were forgotten, or hold nonsense',
    async (rol) => {
      const zonder = await leesAlles({ rol: 'systeem' }, (tx) =>
        sql`select set_config('role', ${`luwte_${rol}`}, true)`.execute(tx),
      );
      expect([...zonder.keys()]).toEqual([]);
      for (const onzin of ["weert' or '1'='1", '%', 'WEERT', 'weert ', '']) {
        const gelezen = await leesAlles({ rol: 'systeem' }, (tx) =>
          sql`select set_config('role', ${`luwte_${rol}`}, true), set_config('app.gemeente_id', ${onzin}, true)`.execute(
            tx,
          ),
        );
        expect([onzin, ...gelezen.keys()]).toEqual([onzin]);
      }
    },
  );

  it('reads no identity of a reporter in any table', async () => {
    const { organisaties, medewerkers } = stad('weert');
    const gelezen = await leesAlles({
      rol: 'medewerker',
      gemeenteId: 'weert',
      organisatieId: organisaties.gemeente,
      medewerkerId: medewerkers.get('casusregisseur'),
    });
    const waar = [...gelezen].filter(([, rijen]) => zoekGeheimen(rijen).some((g) => IDENTITEIT.includes(g)));
    expect(waar.map(([tabel]) => tabel)).toEqual([]);
  });
});
