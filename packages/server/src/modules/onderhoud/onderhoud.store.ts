import { sql } from 'kysely';
import type { Tx } from '../../platform/db/types.ts';

export async function loadGemeenteIds(tx: Tx): Promise<string[]> {
  const rijen = await tx.selectFrom('gemeente').select('gemeente_id').orderBy('gemeente_id').execute();
  return rijen.map(({ gemeente_id }) => gemeente_id);
}

/** Partitions of the processing log for this month and the next `maanden`; returns how many are new. */
export async function maakVerwerkingPartities(tx: Tx, maanden: number): Promise<number> {
  const { rows } = await sql<{ gemaakt: number }>`
    select maak_verwerking_partities(${maanden}::integer) as gemaakt`.execute(tx);
  return rows[0]!.gemaakt;
}

/** Sessions that ended before `nu`; row-level security lets the worker see no other. */
export async function deleteVerlopenSessies(tx: Tx, nu: Date): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('sessie').where('verloopt_op', '<', nu).executeTakeFirst();
  return Number(numDeletedRows);
}

/** Counters of tries, known browsers and links to a new password that are over; the database itself knows which, the worker sees no other. */
export async function deleteOudeAanmelding(tx: Tx): Promise<number> {
  const remmen = await tx.deleteFrom('aanmeldrem').executeTakeFirst();
  const apparaten = await tx.deleteFrom('bekend_apparaat').executeTakeFirst();
  const links = await tx.deleteFrom('wachtwoordherstel').executeTakeFirst();
  const pogingen = await tx.deleteFrom('oidc_poging').executeTakeFirst();
  return Number(
    remmen.numDeletedRows + apparaten.numDeletedRows + links.numDeletedRows + pogingen.numDeletedRows,
  );
}

/** Answers kept for a repeated POST from before `voor`, in one municipality. */
export async function deleteOudeIdempotentie(tx: Tx, gemeenteId: string, voor: Date): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('idempotentie')
    .where('gemeente_id', '=', gemeenteId)
    .where('aangemaakt_op', '<', voor)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
