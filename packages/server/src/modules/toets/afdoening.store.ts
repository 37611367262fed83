import type { Tx } from '../../platform/db/index.ts';

export async function insertAfdoening(
  tx: Tx,
  rij: {
    readonly gemeenteId: string;
    readonly dossierId: string;
    readonly id: string;
    readonly code: string;
    readonly bij: string | undefined;
    readonly uitkomst: 'hersteld' | 'niet-van-toepassing' | 'risico-aanvaard';
    readonly reden: string;
    readonly vingerafdruk: string;
    readonly door: string;
    readonly op: Date;
  },
): Promise<void> {
  await tx
    .insertInto('gebrek_afdoening')
    .values({
      gemeente_id: rij.gemeenteId,
      dossier_id: rij.dossierId,
      id: rij.id,
      code: rij.code,
      bij: rij.bij ?? null,
      uitkomst: rij.uitkomst,
      reden: rij.reden,
      bewijs_vingerafdruk: rij.vingerafdruk,
      door: rij.door,
      op: rij.op,
    })
    .execute();
}

/** Settlements that were not taken back, latest first. */
export async function loadAfdoeningen(tx: Tx, gemeenteId: string, dossierId: string) {
  return await tx
    .selectFrom('gebrek_afdoening as a')
    .innerJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'a.gemeente_id').onRef('m.id', '=', 'a.door'),
    )
    .select(['a.id', 'a.code', 'a.bij', 'a.uitkomst', 'a.reden', 'a.bewijs_vingerafdruk', 'a.op', 'm.naam'])
    .where('a.gemeente_id', '=', gemeenteId)
    .where('a.dossier_id', '=', dossierId)
    .where('a.ingetrokken_op', 'is', null)
    .orderBy('a.op', 'desc')
    .orderBy('a.id', 'desc')
    .execute();
}

/** @returns false when there is no such settlement, or it was taken back before */
export async function trekIn(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  id: string,
  op: Date,
): Promise<boolean> {
  const rij = await tx
    .updateTable('gebrek_afdoening')
    .set({ ingetrokken_op: op })
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .where('ingetrokken_op', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return rij !== undefined;
}
