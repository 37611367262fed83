import { randomUUID } from 'node:crypto';
import type { Datum } from '@luwte/core/shared';
import {
  beoordeelToegang,
  bereikVan,
  COMPARTIMENT_ROLLEN,
  DOELEN,
  type Handeling,
  type Organisatiesoort,
  ROLLEN,
  type Rol,
  rolPast,
  type Voorwerp,
  type Wie,
} from '@luwte/core/toegang';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { eenTestDatabase } from '../platform/db/testDatabase.ts';
import { eenStad, type Stad } from '../platform/db/testGegevens.ts';
import type { Database, DbSessie, Tx } from '../platform/db/types.ts';

/**
 * Every row of every table, for every role of every organisation, asked of the database alone: what it gives and takes
 * is what the access function of core says. The database knows municipality, organisation, person, place and reach, and
 * not for which role of that reach somebody works; so it says yes where core does for one of the roles that share them.
 * Of compartments it knows nothing but the ciphertext (versleuteld.int.test.ts). A table without a rule fails.
 */
type Rij = Readonly<Record<string, unknown>>;
type Over = Omit<Voorwerp, 'gemeenteId'>;
/** By which a row is known: an act, or without any because it is one's own or of all who work here. Empty: to nobody. */
type Grond = readonly (Handeling | 'hier' | 'eigen' | 'eigen-organisatie')[];
type Regel = {
  readonly over: 'zaak' | Voorwerp['soort'];
  readonly gemeente: Grond;
  readonly partner: Grond;
  /** Acts that change it; empty: nobody of a municipality or partner does. */
  readonly schrijft: readonly Handeling[];
  /** The policies of this table look at the role itself. */
  readonly precies?: true;
  /** Of these rows a partner knows only these. */
  readonly partnerAlleen?: (rij: Rij, wie: Wie) => boolean;
};

const maakRegel =
  (over: Regel['over'], anders: Pick<Regel, 'precies'> = {}) =>
  (gemeente: Grond, partner: Grond, ...schrijft: Handeling[]): Regel => ({
    over,
    gemeente,
    partner,
    schrijft,
    ...anders,
  });
const zaak = maakRegel('zaak');
const hier = maakRegel('gemeente');
const beleid = maakRegel('beleid');
const log = maakRegel('logboek', { precies: true });
const LEGT_VAST = [
  'gebeurtenis:vastleggen',
  'besluit:vastleggen',
  'document:toevoegen',
  'dossier:wijzigen',
] as const;

const REGELS: Readonly<Record<string, Regel>> = {
  dossier: zaak(['dossier:inzien'], ['dossier:inzien'], ...LEGT_VAST, 'taak:wijzigen', 'taak:inzien'),
  // A place of one's own is known to whoever has it.
  dossier_toegang: zaak(['eigen', 'plaats:inzien'], ['eigen-organisatie'], 'plaats:beheren'),
  persoonlijk_belang: zaak(['eigen', 'plaats:inzien'], ['eigen'], 'belang:melden', 'plaats:beheren'),
  dossier_partij: zaak(['partij:inzien', 'melding:inzien'], [], 'partij:wijzigen', 'melding:registreren'),
  partij: zaak(['partij:inzien', 'melding:inzien'], [], 'partij:wijzigen', 'melding:registreren'),
  // The links of the chain say nothing of what happened; a partner that adds to it has to know the last one.
  gebeurtenis: zaak(['gebeurtenis:inzien'], ['dossier:inzien'], ...LEGT_VAST),
  gebeurtenis_inhoud: zaak(['gebeurtenis:inzien'], ['eigen-organisatie'], ...LEGT_VAST),
  melding: zaak(
    ['melding:inzien', 'gebeurtenis:inzien'],
    ['eigen-organisatie'],
    'melding:registreren',
    'melding:koppelen',
  ),
  melding_aanvulling: zaak(['melding:inzien', 'gebeurtenis:inzien'], []),
  document: zaak(['document:inzien'], ['eigen-organisatie'], 'document:toevoegen'),
  dossier_stand: zaak(['dossier:inzien'], ['dossier:inzien'], ...LEGT_VAST),
  gebrek_afdoening: zaak(['toets:inzien'], [], 'gebrek:afdoen'),
  dossier_bezoek: zaak(['eigen'], ['eigen'], 'dossier:inzien'),
  dossier_omzetting: zaak(['gebeurtenis:inzien'], []),
  taak: zaak(['taak:inzien'], ['taak:inzien'], 'taak:wijzigen'),
  draaiboek: zaak(['draaiboek:inzien'], [], 'draaiboek:wijzigen'),
  draaiboek_scenario: zaak(['draaiboek:inzien'], [], 'draaiboek:wijzigen'),
  draaiboek_uitvoerder: zaak(['draaiboek:inzien'], [], 'draaiboek:wijzigen'),
  // Who records a step has to be told that it waits for the approval of another.
  besluit_voorstel: zaak(['besluit:vastleggen', 'gebeurtenis:vastleggen'], [], 'besluit:vastleggen'),
  besluit_beoordeling: zaak(['besluit:vastleggen', 'gebeurtenis:vastleggen'], [], 'besluit:vastleggen'),
  informatievraag: zaak(['vraag:inzien'], ['vraag:beantwoorden'], 'vraag:stellen'),
  vrijgave: zaak(['deling:inzien'], [], 'deling:vrijgeven'),
  deling: zaak(['deling:inzien'], ['gedeeld:inzien'], 'deling:geven'),
  inbreng: zaak(['inbreng:inzien'], ['eigen-organisatie'], 'inbreng:geven'),
  // Mail about cases; a partner only leaves a message.
  bericht: hier(['deling:inzien'], [], 'taak:inzien', 'vraag:stellen', 'organisatie:beheren'),
  kenmerk_teller: hier(['hier'], [], 'dossier:aanmaken'),
  // What everybody who works here has to know of the others: names, agreements, who is there and who may do what.
  gemeente: hier(['hier'], ['hier']),
  organisatie: hier(['hier'], ['hier'], 'organisatie:beheren'),
  afdeling: hier(['hier'], [], 'organisatie:beheren'),
  medewerker: hier(['hier'], ['hier'], 'organisatie:beheren'),
  contactpersoon: hier(['hier'], [], 'organisatie:beheren'),
  adresbevestiging: hier(['hier'], [], 'organisatie:beheren'),
  vervanging: hier(['hier'], [], 'organisatie:beheren'),
  convenant: {
    ...hier(['hier'], ['hier'], 'organisatie:beheren'),
    partnerAlleen: ({ id }, wie) =>
      uit('convenant_deelname', (d) => d.convenant_id === id && d.organisatie_id === wie.organisatieId)
        .length > 0,
  },
  convenant_deelname: hier(['hier'], ['eigen-organisatie'], 'organisatie:beheren'),
  aanwijzing: hier(['hier'], [], 'aanwijzing:beheren'),
  afwezigheid: hier(['hier'], [], 'aanwijzing:beheren'),
  randvoorwaarde_antwoord: hier(['hier'], [], 'randvoorwaarde:beheren'),
  privacy_instelling: hier(['hier'], [], 'logboek:beoordelen'),
  // It ends with the contact it went to.
  openbare_link: hier(['hier'], [], 'vraag:stellen', 'organisatie:beheren'),
  uitnodiging: { ...hier(['organisatie:beheren'], [], 'organisatie:beheren'), precies: true },
  beleid_versie: beleid(['beleid:inzien'], ['beleid:inzien'], 'beleid:inzien'),
  beleid_voorstel: beleid(['beleid:volgen'], ['beleid:inzien'], 'beleid:voorstellen'),
  // What is in force, not who discussed it.
  beleid_log: {
    ...beleid(['beleid:volgen'], ['beleid:inzien'], 'beleid:voorstellen', 'beleid:activeren'),
    partnerAlleen: ({ wat }) => wat === 'geactiveerd',
  },
  logbewaring: log(['logboek:inzien'], [], 'logboek:beoordelen'),
  avg_verzoek: log(['logboek:inzien'], [], 'logboek:beoordelen'),
  patroon_bekeken: log(['logboek:inzien'], [], 'logboek:beoordelen'),
  gesloten_opening: log(['eigen'], [], 'gesloten:openen'),
  noodtoegang: log(['eigen', 'logboek:inzien'], [], 'noodtoegang:openen'),
  noodtoegang_beoordeling: log(['logboek:beoordelen'], [], 'logboek:beoordelen'),
  // Each gives and takes away the own one; a view is of who made it.
  eigen_straat: log(['eigen', 'logboek:inzien'], [], 'gemeente:inzien'),
  logweergave: log(['eigen'], [], 'logboek:inzien'),
  logontvanger: log(['logboek:inzien'], [], 'logboek:beoordelen'),
  veiligheidslog: log(['logboek:inzien'], []),
  veiligheidszegel: log(['logboek:inzien'], []),
  verwerking: log(['verwerking:inzien'], []),
  idempotentie: hier(['eigen'], ['eigen'], 'dossier:inzien'),
  // A wrapped key opens nothing without the one outside the database; still of the dossiers and people of whom one reads.
  sleutel: {
    ...zaak(['dossier:inzien'], ['hier']),
    partnerAlleen: ({ houder }, wie) =>
      uit(
        'dossier_toegang',
        (p) => p.dossier_id === houder && p.organisatie_id === wie.organisatieId && actueel(p),
      ).length > 0,
  },
  sleutel_installatie: hier(['hier'], ['hier']),
  // Of signing in, which goes under a role of its own. Who ends somebody's work ends the sessions.
  sessie: { ...hier(['organisatie:beheren'], [], 'organisatie:beheren'), precies: true },
  account: hier([], []),
  aanmeldrem: hier([], []),
  bekend_apparaat: hier([], []),
  herstelcode: hier([], []),
  wachtwoordherstel: hier([], []),
  oidc_aanbieder: hier(['hier'], [], 'organisatie:beheren'),
  oidc_koppeling: hier([], []),
  oidc_poging: hier([], []),
  passkey: hier([], []),
  migratie: hier([], []),
};

/** Added to by every request, or when something is encrypted for the first time: whoever asks. */
const IEDEREEN_SCHRIJFT = ['verwerking', 'veiligheidslog', 'sleutel', 'sleutel_installatie'];

type Mens = { readonly naam: string; readonly wie: Wie; readonly sessie: DbSessie };

let db: Database;
let mensen: Mens[];
let rijen: Map<string, Rij[]>;
let kolommen: Map<string, string[]>;
let vandaag: Datum;

const eigenaar = async (opdracht: string) => (await db.sqlUitvoerder.executeSql(opdracht)).rows;

beforeAll(async () => {
  db = await eenTestDatabase();
  mensen = [];
  for (const [gemeenteId, afkorting] of [
    ['weert', 'WRT'],
    ['dordrecht', 'DDR'],
  ] as const) {
    mensen.push(...(await bevolk(await eenStad(db, gemeenteId, afkorting))));
  }
  const tabellen =
    await eigenaar(`select c.relname as tabel, array_to_json(array(select a.attname from pg_attribute a
      where a.attrelid = c.oid and a.attnum = any (i.indkey::int2[]) order by a.attnum)) as sleutel
    from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition order by 1`);
  kolommen = new Map(tabellen.map(({ tabel, sleutel }) => [String(tabel), sleutel as string[]]));
  const alles = await eigenaar(
    [...kolommen.keys()]
      .map((t) => `select '${t}' as tabel, to_jsonb(t) as rij from ${t} t`)
      .join(' union all '),
  );
  rijen = new Map(
    [...kolommen.keys()].map((t) => [t, alles.filter((r) => r.tabel === t).map((r) => r.rij as Rij)]),
  );
  vandaag = (await eigenaar('select vandaag()::text as dag'))[0]!.dag as Datum;
});

/** One person for each role, those with a place twice: with and without. Partners differ in place, share and convenant. */
async function bevolk(stad: Stad): Promise<Mens[]> {
  const uit: Mens[] = [];
  const { gemeenteId } = stad;
  const voeg = async (
    rol: Rol,
    soort: Organisatiesoort,
    organisatieId: string,
    wat = '',
    id: string = randomUUID(),
  ) => {
    const wie: Wie = {
      gemeenteId,
      organisatieId,
      organisatieSoort: soort,
      medewerkerId: id,
      rollen: [rol],
      convenanten: [],
    };
    const sessie = {
      rol: soort === 'gemeente' ? 'medewerker' : 'partner',
      gemeenteId,
      organisatieId,
      medewerkerId: id,
      bereik: bereikVan(wie),
    } as const;
    uit.push({ naam: `${rol}${wat}@${gemeenteId}`, wie, sessie });
    return id;
  };
  for (const rol of ROLLEN) {
    if (rolPast(rol, 'gemeente')) await voeg(rol, 'gemeente', stad.eigen);
  }
  const metPlaats = await voeg('voorzitter-kerngroep', 'gemeente', stad.eigen, ' met plaats');
  await voeg('politie', 'politie', stad.politie, ' met plaats', stad.agentId);
  const buiten: string[] = [];
  for (const [rol, soort] of [
    ['corporatie', 'corporatie'],
    ['zorg', 'zorg'],
    ['jongerenwerk', 'jongerenwerk'],
    ['partner', 'bemiddeling'],
  ] as const) {
    buiten.push(randomUUID());
    await voeg(rol, soort, buiten.at(-1)!);
  }
  const [corporatie, zorg, jongerenwerk, bemiddeling] = buiten as [string, string, string, string];
  const g = { gemeente_id: gemeenteId };
  await db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
    await tx
      .insertInto('organisatie')
      .values([
        { ...g, id: corporatie, naam: 'c', soort: 'corporatie' },
        { ...g, id: zorg, naam: 'z', soort: 'zorg' },
        { ...g, id: jongerenwerk, naam: 'j', soort: 'jongerenwerk' },
        { ...g, id: bemiddeling, naam: 'b', soort: 'bemiddeling' },
      ])
      .execute();
    await tx
      .insertInto('medewerker')
      .values(
        uit
          .filter(({ wie }) => wie.medewerkerId !== stad.agentId)
          .map(({ wie, naam }) => ({
            ...g,
            id: wie.medewerkerId,
            organisatie_id: wie.organisatieId,
            naam,
            rollen: [...wie.rollen],
            actief_van: '2026-01-01',
          })),
      )
      .execute();
    const plaats = { ...g, dossier_id: stad.dossierId, rol: 'partner', van: '2026-01-01' };
    await tx
      .insertInto('dossier_toegang')
      .values([
        { ...plaats, organisatie_id: stad.eigen, medewerker_id: metPlaats, rol: 'voorzitter-kerngroep' },
        { ...plaats, organisatie_id: corporatie },
        { ...plaats, dossier_id: stad.anderDossierId, organisatie_id: zorg },
        // No longer there.
        { ...plaats, organisatie_id: bemiddeling, tot: '2026-01-02' },
      ])
      .execute();
    const melding = { ...g, ontvangen_op: new Date(), op: '2026-11-20', eigenaar_organisatie_id: stad.eigen };
    await tx
      .insertInto('melding')
      .values({ ...melding, id: randomUUID(), dossier_id: stad.dossierId, status: 'gekoppeld' })
      .execute();
    // The same document shared with each: with a place, with a place elsewhere, without, with a place that ended.
    const deling = {
      ...g,
      dossier_id: stad.dossierId,
      item_soort: 'document' as const,
      item_id: randomUUID(),
      compartiment: 'gewoon' as const,
      velden: [],
      partijen: [],
      grond: 'wet' as const,
      grond_tekst: 'x',
      regels: [],
      doel: 'x',
      noodzaak: 'x',
      kanaal: 'portaal' as const,
      van: '2026-01-01',
      tot: '2999-12-31',
      afschrift: JSON.stringify({ soort: 'document', naam: 'x', velden: {} }),
      gegeven_door: stad.medewerkerId,
      gegeven_op: new Date(),
    };
    await tx
      .insertInto('deling')
      .values(
        [
          ...[stad.politie, ...buiten].map((aan) => ({ aan_organisatie_id: aan })),
          { aan_organisatie_id: corporatie, tot: '2026-01-02' },
          { aan_organisatie_id: corporatie, van: '2999-01-01' },
          { aan_organisatie_id: corporatie, aan_medewerker_id: stad.medewerkerId },
          { aan_organisatie_id: corporatie, einde: 'verlopen' as const, einde_op: new Date() },
        ].map((anders) => ({ ...deling, id: randomUUID(), ...anders })),
      )
      .execute();
    await tx
      .insertInto('taak')
      .values(
        buiten.map((organisatie) => ({
          ...g,
          id: randomUUID(),
          dossier_id: stad.dossierId,
          wat: 'x',
          wie_organisatie_id: organisatie,
        })),
      )
      .execute();
  });
  // Compartments are rows like any other here: their content is not.
  for (const compartiment of Object.keys(COMPARTIMENT_ROLLEN)) {
    await db.sqlUitvoerder.executeSql(
      `insert into document (gemeente_id, id, dossier_id, sleutel, soort, naam, naam_geheim, media_type, grootte, sha256,
         compartiment, eigenaar_organisatie_id)
       values ($1, gen_random_uuid(), $2, $3::text, 'foto', '', '\\x00', 'image/jpeg', 1, repeat('a', 64), $3::text, $4)`,
      [gemeenteId, stad.dossierId, compartiment, stad.eigen],
    );
  }
  // Of a dossier, of somebody in it, and of a dossier where few have a place.
  for (const houder of [stad.dossierId, stad.partijId, stad.anderDossierId]) {
    await db.sqlUitvoerder.executeSql(
      `insert into sleutel (gemeente_id, houder, doel, versie, gewikkeld, moedersleutel)
       values ($1, $2, 'gezondheid', 1, decode(repeat('00', 60), 'hex'), repeat('0', 16))`,
      [gemeenteId, houder],
    );
  }
  return uit;
}

const actueel = ({ van, tot }: Rij): boolean =>
  String(van) <= vandaag && (tot === null || tot === undefined || String(tot) >= vandaag);
const uit = (tabel: string, welke: (rij: Rij) => boolean): Rij[] => (rijen.get(tabel) ?? []).filter(welke);

/** The dossiers that a row is about: its own, that of what it belongs to, or none. */
function dossiersVan(tabel: string, rij: Rij): unknown[] {
  if (tabel === 'dossier') return [rij.id];
  if (tabel === 'partij') {
    return uit('dossier_partij', (p) => p.partij_id === rij.id).map((p) => p.dossier_id);
  }
  if (tabel === 'sleutel') {
    const vanPartij = uit('dossier_partij', (p) => p.partij_id === rij.houder).map((p) => p.dossier_id);
    return uit('dossier', (d) => d.id === rij.houder)
      .map((d) => d.id)
      .concat(vanPartij.length > 0 ? vanPartij : [undefined]);
  }
  if (tabel === 'besluit_beoordeling') {
    return uit('besluit_voorstel', (v) => v.id === rij.voorstel_id).map((v) => v.dossier_id);
  }
  return [rij.dossier_id ?? undefined];
}

function voorwerpVan(regel: Regel, tabel: string, rij: Rij, dossierId: unknown, wie: Wie): Over {
  if (regel.over !== 'zaak') return { soort: regel.over };
  // Without a dossier nobody has a place in it.
  if (dossierId === undefined) return { soort: 'dossier' };
  const plaatsen = uit(
    'dossier_toegang',
    (p) => p.gemeente_id === rij.gemeente_id && p.dossier_id === dossierId && actueel(p),
  );
  return {
    soort:
      tabel === 'taak'
        ? 'taak'
        : tabel === 'informatievraag'
          ? 'vraag'
          : tabel === 'deling'
            ? 'document'
            : 'dossier',
    betrokkenOrganisaties: plaatsen
      .filter((p) => p.medewerker_id === null || p.medewerker_id === wie.medewerkerId)
      .map((p) => String(p.organisatie_id)),
    dossierrollen: plaatsen.filter((p) => p.medewerker_id === wie.medewerkerId).map((p) => String(p.rol)),
    eigenaarOrganisatieId: String(rij.wie_organisatie_id ?? rij.organisatie_id ?? ''),
    ...(tabel === 'deling' && { op: vandaag, delingen: [delingVan(rij)] }),
  };
}

const delingVan = (rij: Rij) => ({
  id: String(rij.id),
  aanOrganisatieId: String(rij.aan_organisatie_id),
  ...(rij.aan_medewerker_id !== null && { aanMedewerkerId: String(rij.aan_medewerker_id) }),
  van: rij.van as Datum,
  tot: rij.tot as Datum,
  beeindigd: rij.einde !== null,
  vrijgegeven: rij.vrijgave_id !== null,
});

/** The roles that the database cannot tell from this one. */
const alsOok = ({ organisatieSoort, rollen }: Wie): Rol[] =>
  ROLLEN.filter(
    (rol) =>
      rolPast(rol, organisatieSoort) &&
      (organisatieSoort !== 'gemeente' || bereikVan({ rollen: [rol] }) === bereikVan({ rollen })),
  );

function mag(
  { wie }: Mens,
  regel: Regel,
  handelingen: readonly Handeling[],
  gemeenteId: unknown,
  voorwerp: Over,
): boolean {
  return (regel.precies ? wie.rollen : alsOok(wie)).some((rol) =>
    handelingen.some((handeling) =>
      DOELEN.some(
        (doel) =>
          beoordeelToegang(
            { ...wie, rollen: [rol] },
            handeling,
            { gemeenteId: String(gemeenteId), ...voorwerp },
            doel,
          ).toegestaan,
      ),
    ),
  );
}

function magLezen(mens: Mens, tabel: string, rij: Rij): boolean {
  const regel = REGELS[tabel] as Regel;
  const { wie } = mens;
  const gemeenteId = rij.gemeente_id ?? wie.gemeenteId;
  if (gemeenteId !== wie.gemeenteId) return false;
  const bijGemeente = wie.organisatieSoort === 'gemeente';
  if (!bijGemeente && regel.partnerAlleen?.(rij, wie) === false) return false;
  return dossiersVan(tabel, rij).some((dossierId) => {
    const voorwerp = voorwerpVan(regel, tabel, rij, dossierId, wie);
    const vanMij = (rij.medewerker_id ?? wie.medewerkerId) === wie.medewerkerId;
    const vanOns = (rij.eigenaar_organisatie_id ?? rij.organisatie_id) === wie.organisatieId;
    const metPlaats =
      dossierId === undefined || voorwerp.betrokkenOrganisaties?.includes(wie.organisatieId) !== false;
    return (bijGemeente ? regel.gemeente : regel.partner).some((grond) => {
      if (grond === 'hier') return true;
      if (grond === 'eigen') return rij.medewerker_id === wie.medewerkerId && metPlaats;
      if (grond === 'eigen-organisatie') return vanOns && vanMij && metPlaats;
      return mag(mens, regel, [grond], gemeenteId, voorwerp);
    });
  });
}

/** The primary keys of all rows that this session reads, by table; in one statement. */
async function leest(tx: Tx): Promise<Map<string, Set<string>>> {
  const { rows: open } = await sql<{ tabel: string }>`select relname as tabel from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
    and has_any_column_privilege(current_user::text, oid, 'select')`.execute(tx);
  const deel = ({ tabel }: { tabel: string }) =>
    `select '${tabel}' as tabel, ${sleutelSql(tabel, LEESBAAR.get(tabel))} as sleutel from ${tabel}`;
  const { rows } = await sql<{
    tabel: string;
    sleutel: string;
  }>`${sql.raw(open.map(deel).join(' union all '))}`.execute(tx);
  const gelezen = new Map<string, Set<string>>();
  for (const { tabel, sleutel } of rows) gelezen.set(tabel, (gelezen.get(tabel) ?? new Set()).add(sleutel));
  return gelezen;
}
/** Where nobody may read the key itself: what else tells one row from another. */
const LEESBAAR = new Map([
  ['sessie', ['gemeente_id', 'medewerker_id']],
  ['verwerking', ['gemeente_id', 'id']],
  ['convenant_deelname', ['gemeente_id', 'convenant_id', 'organisatie_id']],
  ['beleid_log', ['gemeente_id', 'voorstel_id', 'wat']],
]);
const sleutelSql = (tabel: string, anders?: string[]) =>
  `concat_ws(' ', ${(anders ?? kolommen.get(tabel)!).map((k) => `${k}::text`).join(', ')})`;
const sleutelVan = (tabel: string, rij: Rij) =>
  (LEESBAAR.get(tabel) ?? kolommen.get(tabel)!)
    .map((k) => rij[k])
    .filter((w) => w !== null)
    .join(' ');

/** Runs and undoes. */
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

describe('a row', () => {
  it('of every table has a rule', () => {
    expect([...kolommen.keys()].sort()).toEqual(Object.keys(REGELS).sort());
    expect(mensen.length).toBeGreaterThan(40);
  });

  it('is read by the database role of exactly those whom the access function lets [WRT-5.3-04]', async () => {
    const anders: string[] = [];
    let gelezenRijen = 0;
    for (const mens of mensen) {
      const gelezen = await proef(mens.sessie, leest);
      for (const [tabel, alle] of rijen) {
        const zien = gelezen.get(tabel) ?? new Set<string>();
        for (const rij of alle) {
          const sleutel = sleutelVan(tabel, rij);
          const [echt, hoort] = [zien.has(sleutel), magLezen(mens, tabel, rij)];
          gelezenRijen += Number(echt);
          if (echt !== hoort)
            anders.push(`${mens.naam} ${tabel} ${sleutel}: ${echt ? 'reads' : 'cannot read'}`);
        }
      }
    }
    expect(anders).toEqual([]);
    expect(gelezenRijen).toBeGreaterThan(1_000);
  });

  it('is written by no database role of somebody whom the access function gives no such act', async () => {
    const teveel: string[] = [];
    let gelukt = 0;
    const gezien = new Set<string>();
    for (const mens of mensen) {
      // Who is the same to the database and has the same roles for it, is asked once; a neighbour is in rechten.test.
      const { organisatieSoort, gemeenteId, rollen } = mens.wie;
      const metPlaats = mens.naam.includes('met plaats');
      const soort = JSON.stringify([
        mens.sessie.rol,
        mens.sessie.bereik,
        metPlaats,
        rollen.includes('beheerder'),
      ]);
      if (gemeenteId !== 'weert' || gezien.has(soort)) continue;
      gezien.add(soort);
      const schrijft = await proef(mens.sessie, (tx) => beschrijfbaar(tx));
      for (const [tabel, alle] of rijen) {
        if (IEDEREEN_SCHRIJFT.includes(tabel)) continue;
        const regel = REGELS[tabel] as Regel;
        const eigenRijen = alle.filter((rij) => rij.gemeente_id === gemeenteId);
        const hoort = eigenRijen.some(
          (rij) =>
            dossiersVan(tabel, rij).some((dossierId) =>
              mag(
                mens,
                regel,
                regel.schrijft,
                gemeenteId,
                voorwerpVan(regel, tabel, rij, dossierId, mens.wie),
              ),
            ) ||
            (organisatieSoort !== 'gemeente' && MAG_INBRENGEN.includes(tabel)),
        );
        for (const hoe of schrijft.get(tabel) ?? []) {
          const kon = await probeer(mens.sessie, hoe, tabel, eigenRijen[0]);
          gelukt += Number(kon);
          if (kon && !hoort) teveel.push(`${mens.naam} ${hoe} ${tabel}`);
        }
      }
    }
    expect(teveel).toEqual([]);
    expect(gezien.size).toBeGreaterThan(6);
    expect(gelukt).toBeGreaterThan(50);
  });
});

/** What a partner adds of its own: under its own name, in a dossier where it has a place. */
const MAG_INBRENGEN = [
  'dossier',
  'gebeurtenis',
  'gebeurtenis_inhoud',
  'document',
  'melding',
  'bericht',
  'dossier_bezoek',
  'idempotentie',
];

/** The ways in which this role has been granted to write each table. */
async function beschrijfbaar(tx: Tx): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ tabel: string; hoe: string }>`select relname as tabel, hoe
    from pg_class cross join unnest(array['insert', 'update', 'delete']) as hoe
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
    and case hoe when 'delete' then has_table_privilege(current_user::text, oid, 'delete')
      else has_any_column_privilege(current_user::text, oid, hoe) end`.execute(tx);
  const uit = new Map<string, string[]>();
  for (const { tabel, hoe } of rows) uit.set(tabel, [...(uit.get(tabel) ?? []), hoe]);
  return uit;
}

/** Does the database let this through? A row that is there already is refused by its key, and so not by its rights. */
async function probeer(sessie: DbSessie, hoe: string, tabel: string, rij: Rij | undefined): Promise<boolean> {
  if (rij === undefined) return false;
  try {
    return await proef(sessie, async (tx) => {
      const { rows } = await sql<{ naam: string; mag: boolean }>`select quote_ident(attname) as naam,
          has_column_privilege(current_user::text, attrelid, attnum, ${hoe === 'insert' ? 'insert' : 'update'}) as mag
        from pg_attribute where attrelid = ${tabel}::regclass and attnum > 0 and not attisdropped
        and attgenerated = ''`.execute(tx);
      const namen = rows.filter(({ mag: open }) => open).map(({ naam }) => naam);
      const opdracht =
        hoe === 'delete'
          ? sql`delete from ${sql.table(tabel)}`
          : hoe === 'update'
            ? sql`update ${sql.table(tabel)} set ${sql.raw(`${namen[0]} = ${namen[0]}`)}`
            : sql`insert into ${sql.table(tabel)} (${sql.raw(namen.join(', '))}) select ${sql.raw(namen.join(', '))}
                from jsonb_populate_record(null::${sql.table(tabel)}, ${JSON.stringify(rij)}::jsonb)`;
      return Number((await opdracht.execute(tx)).numAffectedRows) > 0;
    });
  } catch (fout) {
    return (fout as { code?: string }).code === '23505';
  }
}
