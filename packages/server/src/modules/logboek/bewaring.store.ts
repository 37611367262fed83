import { sql } from 'kysely';
import type { Tx } from '../../platform/db/index.ts';

export type Log = 'veiligheid' | 'verwerking';

/**
 * Throws away lines of the processing log that are past their term, at most `aantal`. The database itself lets the
 * role that destroys see and remove nothing else.
 */
export async function deleteOudeVerwerkingen(tx: Tx, gemeenteId: string, aantal: number): Promise<number> {
  const { numAffectedRows } =
    await sql`delete from verwerking where gemeente_id = ${gemeenteId} and (op, id) in (
    select op, id from verwerking where gemeente_id = ${gemeenteId} and op < loggrens('verwerking')
    order by op limit ${aantal})`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** The same for the security log, by whole seals: a seal of which some lines are gone would read as tampered with. */
export async function deleteOudeVeiligheid(tx: Tx, gemeenteId: string, zegels: number): Promise<number> {
  const { numAffectedRows } = await sql`delete from veiligheidslog l using (
      select unnest(z.regels) as id from veiligheidszegel z
      where z.gemeente_id = ${gemeenteId} and z.tot_op < loggrens('veiligheid')
        and exists (select from veiligheidslog b where b.gemeente_id = ${gemeenteId} and b.id = any (z.regels))
      order by z.volgnummer limit ${zegels}) oud
    where l.gemeente_id = ${gemeenteId} and l.id = oud.id`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** What was set for both logs, newest first. */
export async function loadBewaring(tx: Tx, gemeenteId: string) {
  return await tx
    .selectFrom('logbewaring as b')
    .leftJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'b.gemeente_id').onRef('m.id', '=', 'b.door'),
    )
    .select(['b.id', 'b.log', 'b.maanden', 'b.bron', 'b.op', 'm.naam as door'])
    .where('b.gemeente_id', '=', gemeenteId)
    .orderBy('b.op', 'desc')
    .orderBy('b.id', 'desc')
    .execute();
}

export async function insertBewaring(
  tx: Tx,
  b: {
    readonly gemeenteId: string;
    readonly id: string;
    readonly log: Log;
    readonly maanden: number;
    readonly bron: string;
    readonly door: string | undefined;
    readonly op: Date;
  },
): Promise<void> {
  await tx
    .insertInto('logbewaring')
    .values({
      gemeente_id: b.gemeenteId,
      id: b.id,
      log: b.log,
      maanden: b.maanden,
      bron: b.bron,
      door: b.door ?? null,
      op: b.op,
    })
    .execute();
}
