import type { Compartiment } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';

export type Lopend = {
  readonly id: string;
  readonly tot: Date;
  readonly compartimenten: readonly Compartiment[];
};

/** The emergency access of this person in this dossier that runs at `nu`, if there is one. */
export async function loadLopend(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  medewerkerId: string,
  nu: Date,
): Promise<Lopend | undefined> {
  const rij = await tx
    .selectFrom('noodtoegang')
    .select(['id', 'tot', 'compartimenten'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('medewerker_id', '=', medewerkerId)
    .where('van', '<=', nu)
    .where('tot', '>', nu)
    .where('beeindigd_op', 'is', null)
    .orderBy('tot', 'desc')
    .limit(1)
    .executeTakeFirst();
  return rij && { ...rij, compartimenten: rij.compartimenten as Compartiment[] };
}

export async function insertNoodtoegang(
  tx: Tx,
  n: {
    readonly gemeenteId: string;
    readonly id: string;
    readonly dossierId: string;
    readonly medewerkerId: string;
    readonly compartimenten: readonly string[];
    readonly reden: string;
    readonly van: Date;
    readonly tot: Date;
  },
): Promise<void> {
  await tx
    .insertInto('noodtoegang')
    .values({
      gemeente_id: n.gemeenteId,
      id: n.id,
      dossier_id: n.dossierId,
      medewerker_id: n.medewerkerId,
      compartimenten: [...n.compartimenten],
      reden: n.reden,
      van: n.van,
      tot: n.tot,
    })
    .execute();
}

/** Ends one's own. @returns false when there is none that runs */
export async function updateBeeindigd(
  tx: Tx,
  gemeenteId: string,
  id: string,
  medewerkerId: string,
  nu: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('noodtoegang')
    .set({ beeindigd_op: nu })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .where('medewerker_id', '=', medewerkerId)
    .where('beeindigd_op', 'is', null)
    .where('tot', '>', nu)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The last ones, newest first, with what was done under them and what came of it; one when `id` is given. */
export async function loadNoodtoegangen(tx: Tx, gemeenteId: string, id?: string) {
  return await tx
    .selectFrom('noodtoegang as n')
    .innerJoin('dossier as d', (j) =>
      j.onRef('d.gemeente_id', '=', 'n.gemeente_id').onRef('d.id', '=', 'n.dossier_id'),
    )
    .innerJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'n.gemeente_id').onRef('m.id', '=', 'n.medewerker_id'),
    )
    .leftJoin('noodtoegang_beoordeling as b', (j) =>
      j.onRef('b.gemeente_id', '=', 'n.gemeente_id').onRef('b.noodtoegang_id', '=', 'n.id'),
    )
    .leftJoin('medewerker as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'b.gemeente_id').onRef('o.id', '=', 'b.door'),
    )
    .select([
      'n.id',
      'd.kenmerk',
      'm.naam as wie',
      'n.medewerker_id',
      'n.compartimenten',
      'n.reden',
      'n.van',
      'n.tot',
      'n.beeindigd_op',
      'b.akkoord',
      'b.opmerking',
      'b.op as beoordeeld_op',
      'o.naam as beoordeeld_door',
    ])
    .select((eb) =>
      eb
        .selectFrom('veiligheidslog as l')
        .select((l) => l.fn.countAll<string>().as('aantal'))
        .whereRef('l.gemeente_id', '=', 'n.gemeente_id')
        .whereRef('l.dossier_id', '=', 'n.dossier_id')
        .whereRef('l.noodtoegang_id', '=', 'n.id')
        .as('handelingen'),
    )
    .where('n.gemeente_id', '=', gemeenteId)
    .$if(id !== undefined, (qb) => qb.where('n.id', '=', id!))
    .orderBy('n.van', 'desc')
    .orderBy('n.id')
    .limit(200)
    .execute();
}

/** @returns false when it was judged already */
export async function insertBeoordeling(
  tx: Tx,
  b: {
    readonly gemeenteId: string;
    readonly noodtoegangId: string;
    readonly akkoord: boolean;
    readonly opmerking: string;
    readonly door: string;
    readonly op: Date;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('noodtoegang_beoordeling')
    .values({
      gemeente_id: b.gemeenteId,
      noodtoegang_id: b.noodtoegangId,
      akkoord: b.akkoord,
      opmerking: b.opmerking,
      door: b.door,
      op: b.op,
    })
    .onConflict((oc) => oc.columns(['gemeente_id', 'noodtoegang_id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
