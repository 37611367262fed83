import type { Tx } from '../../platform/db/index.ts';

/** Since when the own street of this person is known. */
export async function loadEigenStraat(
  tx: Tx,
  gemeenteId: string,
  medewerkerId: string,
): Promise<Date | undefined> {
  const rij = await tx
    .selectFrom('eigen_straat')
    .select('op')
    .where('gemeente_id', '=', gemeenteId)
    .where('medewerker_id', '=', medewerkerId)
    .executeTakeFirst();
  return rij?.op;
}

export async function saveEigenStraat(
  tx: Tx,
  s: { readonly gemeenteId: string; readonly medewerkerId: string; readonly merk: string; readonly op: Date },
): Promise<void> {
  await tx
    .insertInto('eigen_straat')
    .values({ gemeente_id: s.gemeenteId, medewerker_id: s.medewerkerId, merk: s.merk, op: s.op })
    .onConflict((oc) => oc.columns(['gemeente_id', 'medewerker_id']).doUpdateSet({ merk: s.merk, op: s.op }))
    .execute();
}

export async function deleteEigenStraat(tx: Tx, gemeenteId: string, medewerkerId: string): Promise<void> {
  await tx
    .deleteFrom('eigen_straat')
    .where('gemeente_id', '=', gemeenteId)
    .where('medewerker_id', '=', medewerkerId)
    .execute();
}
