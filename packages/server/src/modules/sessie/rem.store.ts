import type { Remsoort, Remstand } from '@luwte/core/aanmelden';
import type { Tx } from '../../platform/db/index.ts';

export type Rem = { readonly soort: Remsoort; readonly sleutel: Buffer };

/** How tries stand on this key, held until the transaction ends: tries that come at once wait for each other. */
export async function vergrendelRem(tx: Tx, { soort, sleutel }: Rem, nu: Date): Promise<Remstand> {
  await tx
    .insertInto('aanmeldrem')
    .values({ soort, sleutel, pogingen: 0, laatste: nu })
    .onConflict((oc) => oc.columns(['soort', 'sleutel']).doNothing())
    .execute();
  const rij = await tx
    .selectFrom('aanmeldrem')
    .select(['pogingen', 'laatste', 'wacht_tot'])
    .where('soort', '=', soort)
    .where('sleutel', '=', sleutel)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { pogingen: rij.pogingen, laatste: rij.laatste, wachtTot: rij.wacht_tot };
}

export async function saveRem(tx: Tx, { soort, sleutel }: Rem, stand: Remstand): Promise<void> {
  await tx
    .updateTable('aanmeldrem')
    .set({ pogingen: stand.pogingen, laatste: stand.laatste, wacht_tot: stand.wachtTot })
    .where('soort', '=', soort)
    .where('sleutel', '=', sleutel)
    .execute();
}

export async function deleteRem(tx: Tx, { soort, sleutel }: Rem): Promise<void> {
  await tx.deleteFrom('aanmeldrem').where('soort', '=', soort).where('sleutel', '=', sleutel).execute();
}
