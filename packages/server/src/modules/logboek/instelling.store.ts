import type { Tx } from '../../platform/db/index.ts';

/** What the municipality set last, per number. */
export async function loadInstellingen(tx: Tx, gemeenteId: string) {
  return await tx
    .selectFrom('privacy_instelling')
    .distinctOn('sleutel')
    .select(['sleutel', 'waarde', 'bron'])
    .where('gemeente_id', '=', gemeenteId)
    .orderBy('sleutel')
    .orderBy('op', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function insertInstelling(
  tx: Tx,
  i: {
    readonly gemeenteId: string;
    readonly id: string;
    readonly sleutel: string;
    readonly waarde: number;
    readonly bron: string;
    readonly door: string;
    readonly op: Date;
  },
): Promise<void> {
  await tx
    .insertInto('privacy_instelling')
    .values({
      gemeente_id: i.gemeenteId,
      id: i.id,
      sleutel: i.sleutel,
      waarde: i.waarde,
      bron: i.bron,
      door: i.door,
      op: i.op,
    })
    .execute();
}
