import type { Tx } from '../../platform/db/types.ts';

/** Every municipality of this installation. */
export async function loadGemeenten(tx: Tx) {
  return await tx
    .selectFrom('gemeente')
    .select(['gemeente_id as id', 'naam'])
    .orderBy('gemeente_id')
    .execute();
}

/** The organisation that is the municipality itself, or undefined while it has none. */
export async function loadEigenOrganisatie(tx: Tx, gemeenteId: string) {
  return await tx
    .selectFrom('organisatie')
    .select(['id', 'naam'])
    .where('gemeente_id', '=', gemeenteId)
    .where('soort', '=', 'gemeente')
    .orderBy('id')
    .executeTakeFirst();
}

/** Id of the dossier with this kenmerk. */
export async function loadIdBijKenmerk(tx: Tx, gemeenteId: string, kenmerk: string) {
  const rij = await tx
    .selectFrom('dossier')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .where('kenmerk', '=', kenmerk)
    .executeTakeFirst();
  return rij?.id;
}
