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

/** Id of the dossier with this kenmerk or id, when this municipality has it. */
export async function loadDossierId(
  tx: Tx,
  gemeenteId: string,
  vraag: { readonly id: string } | { readonly kenmerk: string },
): Promise<string | undefined> {
  const rij = await tx
    .selectFrom('dossier')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .$if('id' in vraag, (qb) => qb.where('id', '=', 'id' in vraag ? vraag.id : ''))
    .$if('kenmerk' in vraag, (qb) => qb.where('kenmerk', '=', 'kenmerk' in vraag ? vraag.kenmerk : ''))
    .executeTakeFirst();
  return rij?.id;
}
