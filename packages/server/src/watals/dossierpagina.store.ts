import { sql } from 'kysely';
import type { Spoor, Tx } from '../platform/db/index.ts';

export type Keuze = {
  readonly gemeenteId: string;
  readonly spoor?: Spoor | undefined;
  readonly alleenOpen?: boolean | undefined;
};

/** From here on this transaction can only read, whatever its role may. */
export async function maakAlleenLezen(tx: Tx): Promise<void> {
  await sql`set transaction read only`.execute(tx);
}

/** Ids after one, in the order of the key: a page costs the same wherever it is. */
export async function loadPagina(
  tx: Tx,
  { gemeenteId, spoor, alleenOpen }: Keuze,
  na: string | undefined,
  aantal: number,
): Promise<string[]> {
  const rijen = await tx
    .selectFrom('dossier')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .$if(spoor !== undefined, (qb) => qb.where('spoor', '=', spoor!))
    .$if(alleenOpen === true, (qb) => qb.where('status', '=', 'open'))
    .$if(na !== undefined, (qb) => qb.where('id', '>', na!))
    .orderBy('id')
    .limit(aantal)
    .execute();
  return rijen.map((rij) => rij.id);
}

export async function telDossiers(tx: Tx, gemeenteId: string): Promise<number> {
  const rij = await tx
    .selectFrom('dossier')
    .select((eb) => eb.fn.countAll<string>().as('aantal'))
    .where('gemeente_id', '=', gemeenteId)
    .executeTakeFirstOrThrow();
  return Number(rij.aantal);
}
