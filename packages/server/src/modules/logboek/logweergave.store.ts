import type { Logweergave } from '@luwte/core/contract';
import type { Tx } from '../../platform/db/index.ts';

export async function loadWeergaven(
  tx: Tx,
  gemeenteId: string,
  medewerkerId: string,
): Promise<Logweergave[]> {
  const rijen = await tx
    .selectFrom('logweergave')
    .select(['id', 'naam', 'filter'])
    .where('gemeente_id', '=', gemeenteId)
    .where('medewerker_id', '=', medewerkerId)
    .orderBy('naam')
    .limit(100)
    .execute();
  return rijen.map(({ id, naam, filter }) => ({ id, naam, filter: filter as Logweergave['filter'] }));
}

/** Is there such a colleague in this municipality, now or before? */
export async function hasMedewerker(tx: Tx, gemeenteId: string, id: string): Promise<boolean> {
  const rij = await tx
    .selectFrom('medewerker')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .executeTakeFirst();
  return rij !== undefined;
}

/** @returns false when this person has one with that name */
export async function insertWeergave(
  tx: Tx,
  w: {
    readonly gemeenteId: string;
    readonly id: string;
    readonly medewerkerId: string;
    readonly naam: string;
    readonly filter: Logweergave['filter'];
    readonly op: Date;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('logweergave')
    .values({
      gemeente_id: w.gemeenteId,
      id: w.id,
      medewerker_id: w.medewerkerId,
      naam: w.naam,
      filter: JSON.stringify(w.filter),
      op: w.op,
    })
    .onConflict((oc) => oc.columns(['gemeente_id', 'medewerker_id', 'naam']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** @returns false when it is not there, or somebody else's */
export async function deleteWeergave(
  tx: Tx,
  gemeenteId: string,
  id: string,
  medewerkerId: string,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('logweergave')
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .where('medewerker_id', '=', medewerkerId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
