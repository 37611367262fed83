import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling } from '../../platform/testOpstelling.ts';
import { controleerLogboek } from './controleerLogboek.ts';
import { ruimLogboekenOp } from './ruimOp.ts';
import { verzegel } from './verzegel.ts';

let o: Opstelling;
const eigenaar = (sql: string, waarden: unknown[] = []) => o.deps.db.sqlUitvoerder.executeSql(sql, waarden);
/** Row-level security compares with the clock of the database, so these days follow it. */
const oud = (maanden: number, dagen = 0) => {
  const dag = new Date();
  dag.setUTCMonth(dag.getUTCMonth() - maanden);
  dag.setUTCDate(dag.getUTCDate() + dagen);
  return dag;
};
const regel = (op: Date, gemeente = 'weert') =>
  eigenaar(
    `insert into veiligheidslog (id, op, gemeente_id, handeling, uitkomst) values ($1, $2, $3, 'x', 'toegestaan')`,
    [randomUUID(), op, gemeente],
  );
const verwerking = (op: Date, gemeente = 'weert') =>
  eigenaar(
    `insert into verwerking (gemeente_id, id, op, trace_id, operation_id, activiteit, naam, status_code)
      values ($1, $2, $3, 't', 'o', 'a', 'oud', 1)`,
    [gemeente, randomUUID(), op],
  );
const tel = async (tabel: string, waar: string) =>
  Number((await eigenaar(`select count(*)::integer as n from ${tabel} where ${waar}`)).rows[0]!.n);

beforeAll(async () => {
  o = await eenOpstelling();
  o.klok.zet(new Date().toISOString());
  for (const gemeente of ['weert', 'dordrecht']) {
    for (const dagen of [-2, -1, 1]) {
      await regel(oud(12, dagen), gemeente);
      await verzegel(o.deps, gemeente);
      await verwerking(oud(24, dagen), gemeente);
    }
  }
}, 60_000);
afterAll(() => o.sluit());

describe('the term of both logs', () => {
  it('throws nothing away while a municipality has set none', async () => {
    expect(await ruimLogboekenOp(o.deps, 'weert')).toBe(0);
  });

  it('lets go what is past it, per log, and leaves the chain of seals whole', async () => {
    for (const [log, maanden] of [
      ['veiligheid', 12],
      ['verwerking', 24],
    ]) {
      await eigenaar(
        `insert into logbewaring (gemeente_id, id, log, maanden, bron, op) values ('weert', $1, $2, $3, 'besluit', now())`,
        [randomUUID(), log, maanden],
      );
    }
    expect(await ruimLogboekenOp(o.deps, 'weert')).toBe(4);
    expect(await ruimLogboekenOp(o.deps, 'weert')).toBe(0);
    expect(await tel('veiligheidslog', "gemeente_id = 'weert' and handeling = 'x'")).toBe(1);
    expect(await tel('verwerking', "gemeente_id = 'weert' and naam = 'oud'")).toBe(1);
    const stand = await controleerLogboek(
      { db: o.deps.db, nu: o.klok.nu(), sleutels: [o.deps.hoofdSleutel.publiek] },
      'weert',
    );
    expect(stand).toMatchObject({ fouten: [], opgeruimd: 2, zegels: 3 });
  });

  it('does not touch another municipality, and says in the log what it did', async () => {
    expect(await tel('veiligheidslog', "gemeente_id = 'dordrecht' and handeling = 'x'")).toBe(3);
    expect(await tel('verwerking', "gemeente_id = 'dordrecht' and naam = 'oud'")).toBe(3);
    expect(
      await tel('veiligheidslog', "handeling = 'opdracht:logboek-opruimen' and gemeente_id = 'weert'"),
    ).toBe(1);
  });
});
