import type { Datum } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';

/** Replacements of a municipality that end on this day or later, the first one first; with both names. */
export async function loadVervangingen(tx: Tx, gemeenteId: string, vanaf: Datum) {
  return await vervangingen(tx, gemeenteId)
    .where('v.tot', '>=', vanaf)
    .orderBy('v.van')
    .orderBy('v.id')
    .execute();
}

/** Who this person stands in for on that day. Who has left is still stood in for: the work goes on. */
export async function loadVervangenDoor(tx: Tx, gemeenteId: string, vervangerId: string, op: Datum) {
  return await vervangingen(tx, gemeenteId)
    .where('v.vervanger_id', '=', vervangerId)
    .where('v.van', '<=', op)
    .where('v.tot', '>=', op)
    .orderBy('v.van')
    .orderBy('v.id')
    .execute();
}

const vervangingen = (tx: Tx, gemeenteId: string) =>
  tx
    .selectFrom('vervanging as v')
    .innerJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'v.gemeente_id').onRef('m.id', '=', 'v.medewerker_id'),
    )
    .innerJoin('medewerker as w', (j) =>
      j.onRef('w.gemeente_id', '=', 'v.gemeente_id').onRef('w.id', '=', 'v.vervanger_id'),
    )
    .select(['v.id', 'v.medewerker_id', 'm.naam', 'v.vervanger_id', 'w.naam as vervanger'])
    .select(['v.van', 'v.tot', 'v.mandaat'])
    .where('v.gemeente_id', '=', gemeenteId);

export async function insertVervanging(
  tx: Tx,
  v: {
    readonly gemeenteId: string;
    readonly id: string;
    readonly medewerkerId: string;
    readonly vervangerId: string;
    readonly van: string;
    readonly tot: string;
    readonly mandaat: string;
    readonly door: string;
    readonly op: Date;
  },
): Promise<void> {
  await tx
    .insertInto('vervanging')
    .values({
      gemeente_id: v.gemeenteId,
      id: v.id,
      medewerker_id: v.medewerkerId,
      vervanger_id: v.vervangerId,
      van: v.van,
      tot: v.tot,
      mandaat: v.mandaat,
      vastgelegd_door: v.door,
      vastgelegd_op: v.op,
    })
    .execute();
}

export async function updateVervangingEinde(
  tx: Tx,
  gemeenteId: string,
  id: string,
  { tot, door, op }: { readonly tot: string; readonly door: string; readonly op: Date },
): Promise<void> {
  await tx
    .updateTable('vervanging')
    .set({ tot, beeindigd_door: door, beeindigd_op: op })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
}
