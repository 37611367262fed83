import type { Aanwijzingsoort } from '@luwte/core/contract';
import type { Datum } from '@luwte/core/shared';
import { type ExpressionBuilder, sql } from 'kysely';
import type { Tabellen, Tx } from '../../platform/db/index.ts';

export type NieuweAanwijzing = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly soort: Aanwijzingsoort;
  readonly medewerkerId: string;
  readonly besluit: string;
  readonly van: string;
  readonly tot: string | undefined;
  readonly vastgelegdDoor: string | undefined;
  readonly vastgelegdOp: Date;
};

/** Valid on this day: begun, and not past its last day. */
const geldigOp = (op: Datum) => (eb: ExpressionBuilder<{ a: Tabellen['aanwijzing'] }, 'a'>) =>
  eb.and([eb('a.van', '<=', op), eb.or([eb('a.tot', 'is', null), eb('a.tot', '>=', op)])]);

/** Holds changes of one kind back until this transaction ends. */
export async function vergrendelAanwijzingen(tx: Tx, gemeenteId: string, soort: string): Promise<void> {
  const slot = ['aanwijzing', gemeenteId, soort].join('|');
  await sql`select pg_advisory_xact_lock(hashtext(${slot}))`.execute(tx);
}

export async function insertAanwijzing(tx: Tx, a: NieuweAanwijzing): Promise<void> {
  await tx
    .insertInto('aanwijzing')
    .values({
      gemeente_id: a.gemeenteId,
      id: a.id,
      soort: a.soort,
      medewerker_id: a.medewerkerId,
      besluit: a.besluit,
      van: a.van,
      tot: a.tot ?? null,
      vastgelegd_door: a.vastgelegdDoor ?? null,
      vastgelegd_op: a.vastgelegdOp,
    })
    .execute();
}

/** Gives a designation its last day. */
export async function updateTot(
  tx: Tx,
  gemeenteId: string,
  id: string,
  { tot, door, op }: { readonly tot: string; readonly door: string; readonly op: Date },
): Promise<void> {
  await tx
    .updateTable('aanwijzing')
    .set({ tot, beeindigd_door: door, beeindigd_op: op })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
}

/** All of them, also the ones that ended; the newest first. */
export async function loadAanwijzingen(tx: Tx, gemeenteId: string) {
  return await alle(tx)
    .where('a.gemeente_id', '=', gemeenteId)
    .orderBy('a.soort')
    .orderBy('a.van', 'desc')
    .orderBy('a.id', 'desc')
    .execute();
}

export async function loadAanwijzing(tx: Tx, gemeenteId: string, id: string) {
  return await alle(tx).where('a.gemeente_id', '=', gemeenteId).where('a.id', '=', id).executeTakeFirst();
}

/** Who is designated for this on that day, in order of beginning. */
export async function loadAangewezenen(tx: Tx, soort: Aanwijzingsoort, op: Datum) {
  return await alle(tx).where('a.soort', '=', soort).where(geldigOp(op)).orderBy('a.van').execute();
}

/** The designation of this person for this that is valid on that day. */
export async function loadGeldig(tx: Tx, soort: Aanwijzingsoort, medewerkerId: string, op: Datum) {
  return await alle(tx)
    .where('a.soort', '=', soort)
    .where('a.medewerker_id', '=', medewerkerId)
    .where(geldigOp(op))
    .executeTakeFirst();
}

const alle = (tx: Tx) =>
  tx
    .selectFrom('aanwijzing as a')
    .innerJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'a.gemeente_id').onRef('m.id', '=', 'a.medewerker_id'),
    )
    .select(['a.id', 'a.soort', 'a.medewerker_id', 'm.naam', 'a.besluit', 'a.van', 'a.tot']);

export async function insertAfwezigheid(
  tx: Tx,
  a: {
    readonly gemeenteId: string;
    readonly id: string;
    readonly medewerkerId: string;
    readonly van: string;
    readonly tot: string;
    readonly vastgelegdDoor: string;
    readonly vastgelegdOp: Date;
  },
): Promise<void> {
  await tx
    .insertInto('afwezigheid')
    .values({
      gemeente_id: a.gemeenteId,
      id: a.id,
      medewerker_id: a.medewerkerId,
      van: a.van,
      tot: a.tot,
      vastgelegd_door: a.vastgelegdDoor,
      vastgelegd_op: a.vastgelegdOp,
    })
    .execute();
}

/** Periods of absence that end on this day or later, the first one first. */
export async function loadAfwezigheden(tx: Tx, gemeenteId: string, vanaf: Datum) {
  return await tx
    .selectFrom('afwezigheid as a')
    .innerJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'a.gemeente_id').onRef('m.id', '=', 'a.medewerker_id'),
    )
    .select(['a.id', 'a.medewerker_id', 'm.naam', 'a.van', 'a.tot'])
    .where('a.gemeente_id', '=', gemeenteId)
    .where('a.tot', '>=', vanaf)
    .orderBy('a.van')
    .orderBy('a.id')
    .execute();
}

/** Was it recorded that this person is away on that day? */
export async function loadAfwezig(tx: Tx, medewerkerId: string, op: Datum): Promise<boolean> {
  const rij = await tx
    .selectFrom('afwezigheid')
    .select('id')
    .where('medewerker_id', '=', medewerkerId)
    .where('van', '<=', op)
    .where('tot', '>=', op)
    .executeTakeFirst();
  return rij !== undefined;
}

/** Colleagues who work here on that day, with the organisation they work for; by name. */
export async function loadMedewerkers(tx: Tx, gemeenteId: string, op: Datum) {
  return await tx
    .selectFrom('medewerker as m')
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'm.gemeente_id').onRef('o.id', '=', 'm.organisatie_id'),
    )
    .select(['m.id', 'm.naam', 'm.rollen', 'o.soort', 'o.naam as organisatie'])
    .where('m.gemeente_id', '=', gemeenteId)
    .where((eb) => eb.or([eb('m.actief_tot', 'is', null), eb('m.actief_tot', '>=', op)]))
    .orderBy('m.naam')
    .orderBy('m.id')
    .execute();
}
