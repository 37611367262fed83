import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schijfBestanden } from '../integrations/bestanden/schijf.ts';
import { haal, met } from '../modules/dossier/dossier.builder.ts';
import { verzamelExport } from '../modules/dossier/exporteerDossier.ts';
import { laadDossier } from '../modules/dossier/laadDossier.ts';
import { hersleutelDossier } from '../modules/sleutelbeheer/hersleutelDossier.ts';
import { versleutelBestaand } from '../modules/sleutelbeheer/versleutelBestaand.ts';
import { controleerPakket } from '../pakket/index.ts';
import { controleerInhoud } from '../platform/keten/index.ts';
import { vernietigSleutels } from '../platform/sleutels/index.ts';
import { eenOpstelling, type Opstelling, type Persoon } from '../platform/testOpstelling.ts';
import { eenWereld, GEHEIM, type GeheimNaam, IDENTITEIT, type Wereld, zoekGeheimen } from './testWereld.ts';

/** What nobody may read from a copy of the database or of the disk. */
const NIET_LEESBAAR: readonly GeheimNaam[] = [
  ...IDENTITEIT,
  'gezondheid',
  'politieDocument',
  'geslotenVoorstel',
  'documentInhoud',
  'gedeeldeInhoud',
];

let o: Opstelling;
let wereld: Wereld;
let regisseur: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  wereld = await eenWereld(o, 'weert');
  regisseur = await o.als('casusregisseur');
});
afterAll(() => o.sluit());

const eigenaar = async (sql: string, waarden?: unknown[]) =>
  (await o.deps.db.sqlUitvoerder.executeSql(sql, waarden)).rows;

/** Every row of every table as text, as somebody with a dump has them; bytes as characters too. */
async function dump(): Promise<string> {
  const tabellen = await eigenaar(`select n.nspname || '.' || c.relname as naam from pg_class c
    join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'm')
    and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`);
  const uit: string[] = [];
  for (const { naam } of tabellen) {
    for (const { rij } of await eigenaar(`select to_jsonb(t)::text as rij from ${naam} t`)) {
      const tekst = String(rij);
      uit.push(tekst);
      for (const [, hex] of tekst.matchAll(/\\\\x([0-9a-f]+)/g))
        uit.push(Buffer.from(hex!, 'hex').toString('latin1'));
    }
  }
  return uit.join('\n');
}

const opSchijf = () => {
  const map = o.deps.instellingen.dataMap;
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => ({ naam: e.name, inhoud: readFileSync(join(e.parentPath, e.name), 'latin1') }));
};

/** Everything that people and courts get to see of the dossier. */
async function antwoorden(): Promise<unknown> {
  const pad = `/dossiers/${wereld.dossier}`;
  const uit: Record<string, unknown> = {};
  for (const deel of ['', '/gebeurtenissen', '/toets', '/partijen', '/documenten', '/besluitvoorstellen'])
    uit[deel] = met(await haal(regisseur, `${pad}${deel}`), 200);
  uit.vorm = await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, async (tx) => {
    const { vorm, regels } = await laadDossier(tx, 'weert', wereld.dossier);
    return { vorm, regels: [...regels] };
  });
  const pakket = await exporteer();
  const gecontroleerd = await controleerPakket(pakket);
  if (!gecontroleerd.ok) throw new Error(JSON.stringify(gecontroleerd.error));
  const { op: _, ...stand } = gecontroleerd.value;
  uit.export = stand;
  rmSync(pakket);
  return uit;
}

async function exporteer(): Promise<string> {
  const antwoord = await haal(regisseur, `/dossiers/${wereld.dossier}/export`);
  if (antwoord.statusCode !== 200) throw new Error(antwoord.body);
  const pad = join(mkdtempSync(join(tmpdir(), 'luwte-uit-')), 'export.zip');
  writeFileSync(pad, antwoord.rawPayload);
  return pad;
}

describe('a copy of the database and of the disk', () => {
  it('tells no name of a reporter and nothing of a compartment', async () => {
    const alles = await dump();
    const gevonden = zoekGeheimen(alles);
    expect(gevonden.filter((naam) => NIET_LEESBAAR.includes(naam))).toEqual([]);
    // What is not a secret of its own is still found, or this would prove nothing.
    expect(gevonden).toEqual(expect.arrayContaining(['gebeurtenis', 'documentNaam', 'adres']));
    const bestanden = opSchijf();
    expect(bestanden.length).toBeGreaterThan(1);
    expect(zoekGeheimen(bestanden.map(({ naam, inhoud }) => naam + inhoud).join('\n'))).toEqual([]);
    for (const { naam } of bestanden) expect(naam).toMatch(/^[0-9a-f]{32}$|^keten-ed25519\.pem$/);
  });

  it('keeps no salt beside the commitment of a content that could be guessed', async () => {
    const rijen = await eigenaar(
      `select zout is null as dicht, inhoud::text as inhoud from gebeurtenis_inhoud where compartiment <> 'gewoon'`,
    );
    expect(rijen.length).toBeGreaterThan(0);
    for (const { dicht, inhoud } of rijen) expect([dicht, String(inhoud)]).toEqual([true, '{}']);
  });

  it('gets nothing open in a compartment, whoever inserts it', async () => {
    await expect(
      eigenaar(`insert into gebeurtenis_inhoud (gemeente_id, dossier_id, gebeurtenis_id, sleutel, soort, op, inhoud,
        zout, compartiment, eigenaar_organisatie_id) select gemeente_id, dossier_id, gen_random_uuid(), 'x', soort, op,
        '{"tekst":"open"}', zout, 'politie', eigenaar_organisatie_id from gebeurtenis_inhoud
        where zout is not null limit 1`),
    ).rejects.toThrow(/compartiment_is_geheim/);
  });
});

describe('what was stored before there was encryption', () => {
  it('is encrypted in pieces, says the same to everybody and proves the same', async () => {
    const vooraf = await antwoorden();
    await maakOpen();
    expect(zoekGeheimen(await dump())).toEqual(
      expect.arrayContaining([...IDENTITEIT, 'gezondheid', 'politieDocument']),
    );
    expect(await antwoorden()).toEqual(vooraf);
    const gezien: string[] = [];
    const gedaan = await versleutelBestaand(o.deps, {
      stuk: 1,
      bijVoortgang: (wat, n) => gezien.push(`${wat} ${n}`),
    });
    expect(gedaan.gebeurtenissen).toBeGreaterThan(0);
    expect(gedaan.personen).toBeGreaterThan(2);
    expect(gedaan.bestanden).toBe(3);
    expect(gedaan.documentnamen).toBe(1);
    expect(gezien).toContain('personen 2');
    expect(zoekGeheimen(await dump()).filter((naam) => NIET_LEESBAAR.includes(naam))).toEqual([]);
    expect(
      zoekGeheimen(
        opSchijf()
          .map(({ inhoud }) => inhoud)
          .join('\n'),
      ),
    ).toEqual([]);
    expect(await antwoorden()).toEqual(vooraf);
    expect(Object.values(await versleutelBestaand(o.deps)).every((aantal) => aantal === 0)).toBe(true);
  });

  /** Puts the rows and files back as the versions before encryption left them. */
  async function maakOpen(): Promise<void> {
    const { geladen, schakels } = await o.deps.db.inTransactie(
      { rol: 'systeem', gemeenteId: 'weert' },
      (tx) => verzamelExport(o.deps, tx, 'weert', wereld.dossier),
    );
    const { vorm } = geladen;
    await eigenaar('alter table gebeurtenis_inhoud disable trigger user');
    for (const tabel of ['gebeurtenis_inhoud', 'partij', 'document'])
      await eigenaar(`alter table ${tabel} drop constraint compartiment_is_geheim`);
    for (const gebeurtenis of vorm.kroniek) {
      const { zout, verbintenis } = schakels.find(({ sleutel }) => sleutel === gebeurtenis.id)!;
      expect(controleerInhoud(verbintenis, zout!, gebeurtenis)).toBe(true);
      await eigenaar(
        'update gebeurtenis_inhoud set inhoud = $1, zout = $2, geheim = null where dossier_id = $3 and sleutel = $4',
        [JSON.stringify(gebeurtenis), zout, wereld.dossier, gebeurtenis.id],
      );
    }
    await eigenaar('alter table gebeurtenis_inhoud enable trigger user');
    for (const { id, naam, adres, telefoon, email } of vorm.partijen) {
      await eigenaar(
        `update partij p set naam = $1, adres = $2, telefoon = $3, email = $4, geheim = null, compartiment = 'gewoon'
           from dossier_partij dp where dp.partij_id = p.id and dp.dossier_id = $5 and dp.sleutel = $6`,
        [naam ?? null, adres ?? null, telefoon ?? null, email ?? null, wereld.dossier, id],
      );
    }
    await eigenaar(
      `update partij set naam = $1, geheim = null, compartiment = 'gewoon' where id not in (select partij_id from dossier_partij)
         and id in (select melder_partij_id from melding)`,
      [GEHEIM.melderNaam],
    );
    await eigenaar(`update document set naam = $1, naam_geheim = null where compartiment = 'politie'`, [
      GEHEIM.politieDocument,
    ]);
    const opslag = schijfBestanden(join(o.deps.instellingen.dataMap, 'bestanden'));
    for (const { id } of await eigenaar('select id from document')) {
      const pad = `/dossiers/${wereld.dossier}/documenten/${id}/inhoud`;
      const wie = await o.als('casusregisseur');
      const { rawPayload, statusCode } = await haal(wie, pad);
      if (statusCode !== 200) throw new Error(pad);
      const { sleutel } = await opslag.bewaar(
        (async function* () {
          yield rawPayload;
        })(),
        1e6,
      );
      await eigenaar('update document set opslag_sleutel = $1, bestandssleutel = null where id = $2', [
        sleutel,
        id,
      ]);
    }
  }
});

describe('new keys for one dossier', () => {
  it('change nothing that anybody sees, and the old ones go when nobody can use them', async () => {
    const vooraf = await antwoorden();
    const geheimen = () =>
      eigenaar(`select geheim from gebeurtenis_inhoud where geheim is not null order by gebeurtenis_id`);
    const oud = await geheimen();
    await hersleutelDossier(o.deps, 'weert', wereld.dossier);
    const nieuw = await geheimen();
    expect(nieuw.length).toBe(oud.length);
    expect(nieuw).not.toEqual(oud);
    const versies = () =>
      eigenaar('select distinct versie from sleutel where houder = $1 order by 1', [wereld.dossier]);
    await hersleutelDossier(o.deps, 'weert', wereld.dossier, { ruimOp: true });
    expect((await versies()).map(({ versie }) => versie)).toEqual([1, 2]);
    await eigenaar(`update sleutel set gemaakt_op = now() - interval '11 minutes'`);
    await hersleutelDossier(o.deps, 'weert', wereld.dossier, { ruimOp: true });
    expect((await versies()).map(({ versie }) => versie)).toEqual([2]);
    expect(await antwoorden()).toEqual(vooraf);
  });
});

describe('without its keys', () => {
  it('a dossier answers that it cannot be opened, with nothing of how it is kept', async () => {
    await o.deps.db.inTransactie({ rol: 'vernietiger', gemeenteId: 'weert' }, (tx) =>
      vernietigSleutels(tx, 'weert', wereld.dossier),
    );
    const antwoord = await haal(regisseur, `/dossiers/${wereld.dossier}/gebeurtenissen`);
    expect(antwoord.statusCode).toBe(503);
    expect(antwoord.json()).toMatchObject({ type: '/problemen/sleutel-ontbreekt', status: 503 });
    expect(antwoord.body).not.toMatch(/gezondheid|versie|moeder|[0-9a-f]{16}/);
  });
});
