import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWachtrij } from '../../platform/db/index.ts';
import {
  draaiHoofdSleutel,
  type HoofdSleutel,
  laadHoofdSleutel,
  publiekeSleutels,
} from '../../platform/keten/index.ts';
import { eenOpstelling, type Opstelling } from '../../platform/testOpstelling.ts';
import { controleerLogboek, type Logboekfout } from './controleerLogboek.ts';
import { stuurHoofd } from './stuurHoofd.ts';
import { verzegel, verzegelZonderGemeente } from './verzegel.ts';
import { laadZegelsleutels } from './zegelsleutels.ts';

const TABELLEN = ['veiligheidslog', 'veiligheidszegel'] as const;

let o: Opstelling;
beforeAll(async () => {
  o = await eenOpstelling();
  // Two batches, an hour and a half apart, so that the first one is past the time in which a line may be late.
  for (const moment of ['2026-11-21T08:30:00Z', '2026-11-21T10:00:00Z']) {
    o.klok.zet(moment);
    const jurist = await o.als('jurist');
    for (let i = 0; i < 3; i += 1) await jurist.doe({ method: 'GET', url: '/api/v1/dossiers' });
    await verzegel(o.deps, 'weert');
  }
  for (const tabel of TABELLEN) await eigenaar(`create table heel_${tabel} as select * from ${tabel}`);
}, 60_000);
afterAll(() => o.sluit());
/** Every test damages the same log: what stood there first comes back. */
afterEach(async () => {
  for (const tabel of TABELLEN)
    await bederf(tabel, `delete from ${tabel}`, `insert into ${tabel} select * from heel_${tabel}`);
});

const publiek = () => o.deps.hoofdSleutel.publiek;
const controleer = (anker?: { volgnummer: number; hash: string }, ...sleutels: KeyObject[]) =>
  controleerLogboek(
    { db: o.deps.db, nu: o.klok.nu(), sleutels: sleutels.length > 0 ? sleutels : [publiek()] },
    'weert',
    anker,
  );
const wat = (fouten: readonly Logboekfout[]) => [...new Set(fouten.map((fout) => fout.wat))];
const eigenaar = (sql: string, waarden: unknown[] = []) => o.deps.db.sqlUitvoerder.executeSql(sql, waarden);

/** As the owner of the database, who can switch off what guards a table. */
async function bederf(tabel: string, ...opdrachten: string[]): Promise<void> {
  await eigenaar(`alter table ${tabel} disable trigger user`);
  for (const opdracht of opdrachten) await eigenaar(opdracht);
  await eigenaar(`alter table ${tabel} enable trigger user`);
}
const regelVan = async (zegel: number) =>
  String(
    (
      await eigenaar(
        'select regels[2] as id from veiligheidszegel where gemeente_id = $1 and volgnummer = $2',
        ['weert', zegel],
      )
    ).rows[0]!.id,
  );

describe('the seals of the security log [CCV-2.1-05]', () => {
  it('hold when nothing was touched, and nothing is sealed twice', async () => {
    const stand = await controleer();
    expect(stand).toMatchObject({ fouten: [], zegels: 2, opgeruimd: 0, hoofd: { volgnummer: 2 } });
    expect(stand.regels).toBeGreaterThanOrEqual(7);
    expect(await verzegel(o.deps, 'weert')).toBe(0);
  });

  it('tell which line was changed', async () => {
    const id = await regelVan(1);
    await bederf('veiligheidslog', `update veiligheidslog set uitkomst = 'geweigerd' where id = '${id}'`);
    expect((await controleer()).fouten).toEqual([{ wat: 'regel-gewijzigd', zegel: 1, regel: id }]);
  });

  it('tell of every column that it was changed', async () => {
    const id = await regelVan(2);
    const { rows } = await eigenaar('select * from veiligheidslog where id = $1', [id]);
    for (const kolom of Object.keys(rows[0]!).filter((naam) => naam !== 'id')) {
      const { rows: soort } = await eigenaar(
        `select data_type as t from information_schema.columns where table_name = 'veiligheidslog' and column_name = $1`,
        [kolom],
      );
      const t = soort[0]!.t;
      const anders =
        t === 'uuid'
          ? `'${randomUUID()}'`
          : t !== 'text'
            ? "op + interval '1 second'"
            : kolom === 'trace_id' || kolom === 'zoekmerk'
              ? "repeat('a', 32)"
              : `'anders'`;
      await bederf('veiligheidslog', `create table oud as select * from veiligheidslog where id = '${id}'`);
      await bederf('veiligheidslog', `update veiligheidslog set ${kolom} = ${anders} where id = '${id}'`);
      expect([kolom, wat((await controleer()).fouten)]).toEqual([kolom, ['regel-gewijzigd']]);
      await bederf(
        'veiligheidslog',
        `update veiligheidslog l set ${kolom} = oud.${kolom} from oud where l.id = oud.id`,
        'drop table oud',
      );
    }
    expect((await controleer()).fouten).toEqual([]);
  });

  it('tell which line was removed, and do not take it for cleared at its end', async () => {
    const id = await regelVan(1);
    await bederf('veiligheidslog', `delete from veiligheidslog where id = '${id}'`);
    expect((await controleer()).fouten).toEqual([{ wat: 'regel-verwijderd', zegel: 1, regel: id }]);
    await bederf('veiligheidslog', "delete from veiligheidslog where gemeente_id = 'weert'");
    expect(wat((await controleer()).fouten)).toEqual(['regel-verwijderd']);
  });

  it('tell which line was put in between, and never seal it', async () => {
    const id = randomUUID();
    await eigenaar(
      `insert into veiligheidslog (id, op, gemeente_id, handeling, uitkomst)
        values ('${id}', '2026-11-21T08:31:00Z', 'weert', 'dossier:inzien', 'toegestaan')`,
    );
    expect(await verzegel(o.deps, 'weert')).toBe(0);
    expect((await controleer()).fouten).toEqual([{ wat: 'regel-ingevoegd', regel: id }]);
  });

  it('tell of a seal that is gone, in the middle and at the end', async () => {
    const { hoofd } = await controleer();
    await bederf(
      'veiligheidszegel',
      "delete from veiligheidszegel where volgnummer = 1 and gemeente_id = 'weert'",
    );
    expect(wat((await controleer()).fouten)).toEqual(['zegel-ontbreekt', 'regel-ingevoegd']);
    await bederf('veiligheidszegel', "delete from veiligheidszegel where gemeente_id = 'weert'");
    // Whoever takes away all seals is found by the head that lies in a mailbox.
    expect(wat((await controleer()).fouten)).toEqual([]);
    expect((await controleer(hoofd)).fouten).toEqual([{ wat: 'hoofd', zegel: 2 }]);
    await verzegel(o.deps, 'weert');
    await verzegel(o.deps, 'weert');
    expect(wat((await controleer(hoofd)).fouten)).toEqual(['hoofd']);
  });

  it('tell of a changed seal, a wrong signature and another key', async () => {
    await bederf(
      'veiligheidszegel',
      "update veiligheidszegel set verzegeld_op = verzegeld_op + interval '1 second' where volgnummer = 1 and gemeente_id = 'weert'",
    );
    expect(wat((await controleer()).fouten)).toEqual(['zegel-gewijzigd', 'handtekening']);
    await bederf(
      'veiligheidszegel',
      "update veiligheidszegel set verzegeld_op = verzegeld_op - interval '1 second' where volgnummer = 1 and gemeente_id = 'weert'",
      "update veiligheidszegel set handtekening = (select handtekening from veiligheidszegel where volgnummer = 1 and gemeente_id = 'weert') where volgnummer = 2 and gemeente_id = 'weert'",
    );
    expect((await controleer()).fouten).toEqual([{ wat: 'handtekening', zegel: 2 }]);
    const ander = generateKeyPairSync('ed25519').publicKey;
    expect(wat((await controleer(undefined, ander)).fouten)).toEqual(['handtekening']);
  });

  it('cover attempts to sign in under a name that does not exist, of no municipality', async () => {
    await o.niemand.doe({
      method: 'POST',
      url: '/api/v1/sessies',
      payload: { gebruikersnaam: 'bestaat@niet.example', wachtwoord: 'x'.repeat(12) },
    });
    expect(await verzegelZonderGemeente(o.deps)).toBeGreaterThan(0);
    const stand = await controleerLogboek({ db: o.deps.db, nu: o.klok.nu(), sleutels: [publiek()] }, '-');
    expect(stand).toMatchObject({ fouten: [], zegels: 1 });
  });

  it('hold over a change of key, and no longer when the key that was put away signs again', async () => {
    const map = mkdtempSync(join(tmpdir(), 'luwte-draai-'));
    const eerste = laadHoofdSleutel(map);
    await bederf('veiligheidszegel', 'delete from veiligheidszegel');
    const onder = async (hoofdSleutel: HoofdSleutel) => {
      await (await o.als('jurist')).doe({ method: 'GET', url: '/api/v1/dossiers' });
      return await verzegel({ ...o.deps, hoofdSleutel }, 'weert');
    };
    expect(await onder(eerste)).toBeGreaterThan(0);
    const tweede = draaiHoofdSleutel(map, o.klok.nu());
    expect(await onder(tweede)).toBeGreaterThan(0);
    expect((await controleer(undefined, ...publiekeSleutels(tweede))).fouten).toEqual([]);
    const bureau = await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, (tx) =>
      laadZegelsleutels({ hoofdSleutel: tweede }, tx, 'weert'),
    );
    expect(bureau.items).toMatchObject([
      { sleutel: eerste.id, door: tweede.id, tot: o.klok.nu().toISOString(), zegels: 1 },
      { sleutel: tweede.id, zegels: 1 },
    ]);
    expect(wat((await controleer(undefined, tweede.publiek)).fouten)).toEqual(['handtekening']);
    expect(await onder(eerste)).toBeGreaterThan(0);
    expect((await controleer(undefined, ...publiekeSleutels(tweede))).fouten).toEqual([
      { wat: 'handtekening', zegel: 3 },
    ]);
    rmSync(map, { recursive: true });
  });

  it('are mailed to who watches, once a day, with no content of the log', async () => {
    const wachtrij = await startWachtrij(o.deps.db, { rijen: ['bericht'] });
    const deps = { ...o.deps, wachtrij };
    expect(await stuurHoofd(deps, 'weert')).toBe(1);
    expect(await stuurHoofd(deps, 'weert')).toBe(0);
    o.klok.zet('2026-11-22T10:00:00Z');
    expect(await stuurHoofd(deps, 'weert')).toBe(1);
    const { rows } = await eigenaar(
      "select aan, inhoud::text as inhoud from bericht where soort = 'logboekhoofd'",
    );
    const { hoofd } = await controleer();
    for (const { aan, inhoud } of rows) {
      expect(aan).toBe('privacyfunctionaris@weert.demo');
      expect(inhoud).toContain(`--hoofd ${hoofd!.volgnummer}:${hoofd!.hash}`);
      expect(inhoud).not.toMatch(/jurist|Awbema/);
    }
    await wachtrij.stop();
  });
});
