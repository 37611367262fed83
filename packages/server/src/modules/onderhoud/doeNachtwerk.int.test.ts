import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, startWachtrij, type Wachtrij } from '../../platform/db/index.ts';
import { eenTestDatabase } from '../../platform/db/testDatabase.ts';
import { eenStad, metRol, type Stad } from '../../platform/db/testGegevens.ts';
import { laadHoofdSleutel } from '../../platform/keten/index.ts';
import { maakIds } from '../../platform/poorten/ids.ts';
import { maakKlok } from '../../platform/poorten/klok.ts';
import { doeNachtwerk } from './doeNachtwerk.ts';

let db: Database;
let weert: Stad;
let wachtrij: Wachtrij;
const map = mkdtempSync(join(tmpdir(), 'luwte-nacht-'));
// Row-level security compares sessions with the clock of the database, so this one follows it.
const nu = new Date();
const geleden = (ms: number) => new Date(nu.getTime() - ms);
const UUR = 3_600_000;
const DAG = 24 * UUR;

beforeAll(async () => {
  db = await eenTestDatabase();
  weert = await eenStad(db, 'weert', 'WRT');
  await eenStad(db, 'dordrecht', 'DOR');
  wachtrij = await startWachtrij(db, { rijen: ['bericht'] });
});
afterAll(async () => {
  await wachtrij.stop();
  await db.sluit();
  rmSync(map, { recursive: true });
});

const deps = (herzienStanden: (gemeenteId: string) => Promise<number> = async () => 0) => ({
  db,
  wachtrij,
  klok: maakKlok(() => nu),
  nieuweId: maakIds(),
  hoofdSleutel: laadHoofdSleutel(map),
  herzienStanden,
  herzieDelingen: async () => 0,
});

describe('doeNachtwerk', () => {
  it('makes the partition of the processing log that is missing, and none twice', async () => {
    // The month may have turned since the database was made.
    await doeNachtwerk(deps());
    const { rows } = await db.sqlUitvoerder.executeSql(
      `select max(tablename) as naam from pg_tables where tablename like 'verwerking\\_2%'`,
    );
    await db.sqlUitvoerder.executeSql(`drop table ${rows[0]!.naam}`);
    expect((await doeNachtwerk(deps())).partities).toBe(1);
    expect((await doeNachtwerk(deps())).partities).toBe(0);
  });

  it('throws expired sessions away and keeps the others', async () => {
    const account = randomUUID();
    const aanmelden = { rol: 'aanmelden' } as const;
    await db.inTransactie(aanmelden, async (tx) => {
      await tx.insertInto('account').values({ id: account, gebruikersnaam: 'regie', naam: 'R' }).execute();
      for (const verloopt of [geleden(UUR), new Date(nu.getTime() + UUR)]) {
        await tx
          .insertInto('sessie')
          .values({ token_hash: randomBytes(32), account_id: account, verloopt_op: verloopt })
          .execute();
      }
    });
    expect((await doeNachtwerk(deps())).sessies).toBe(1);
    const over = await db.inTransactie(aanmelden, (tx) =>
      tx.selectFrom('sessie').select('verloopt_op').execute(),
    );
    expect(over.map((s) => s.verloopt_op.getTime() > nu.getTime())).toEqual([true]);
  });

  it('forgets answers to a POST after seven days, not on the seventh', async () => {
    const medewerker = metRol(weert, 'medewerker');
    await db.inTransactie(medewerker, async (tx) => {
      for (const [sleutel, op] of [
        ['oud', geleden(7 * DAG + 1)],
        ['net', geleden(7 * DAG)],
      ] as const) {
        await tx
          .insertInto('idempotentie')
          .values({
            gemeente_id: 'weert',
            medewerker_id: weert.medewerkerId,
            sleutel,
            verzoek_vingerafdruk: 'x',
            aangemaakt_op: op,
          })
          .execute();
      }
    });
    expect((await doeNachtwerk(deps())).idempotentie).toBe(1);
    const over = await db.inTransactie(medewerker, (tx) =>
      tx.selectFrom('idempotentie').select('sleutel').execute(),
    );
    const sleutels = over.map((rij) => rij.sleutel);
    expect(sleutels).toContain('net');
    expect(sleutels).not.toContain('oud');
  });

  it('offers again what waits longer than a job lives, and nothing else', async () => {
    const [oud, jong, mislukt] = [randomUUID(), randomUUID(), randomUUID()];
    await db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, async (tx) => {
      for (const [id, op, status] of [
        [oud, geleden(37 * UUR), 'wacht'],
        [jong, geleden(35 * UUR), 'wacht'],
        [mislukt, geleden(37 * UUR), 'mislukt'],
      ] as const) {
        await tx
          .insertInto('bericht')
          .values({
            gemeente_id: 'weert',
            id,
            soort: 's',
            aan: 'a@b.example',
            inhoud: '{}',
            status,
            aangemaakt_op: op,
          })
          .execute();
      }
    });
    expect((await doeNachtwerk(deps())).berichten).toBe(1);
    // Beside these: to who had what the night ended.
    const taken = await wachtrij.boss.fetch<{ berichtId: string }>('bericht', { batchSize: 50 });
    const onze: readonly string[] = [oud, jong, mislukt];
    const opnieuw = taken.filter(({ data }) => onze.includes(data.berichtId));
    expect(opnieuw.map(({ data }) => data)).toEqual([{ gemeenteId: 'weert', berichtId: oud }]);
  });

  it('goes on with the other municipalities when one step fails, and says so at the end', async () => {
    const gezien: string[] = [];
    const werk = doeNachtwerk(
      deps(async (gemeenteId) => {
        gezien.push(gemeenteId);
        if (gemeenteId === 'dordrecht') throw new Error('stuk');
        return 3;
      }),
    );
    await expect(werk).rejects.toMatchObject({ errors: [{ message: 'stuk' }] });
    expect(gezien).toEqual(['dordrecht', 'weert']);
  });
});
