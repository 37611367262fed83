import type { Wie } from '@luwte/core/toegang';
import type { Tx } from '../db/types.ts';
import { conflict, Probleem } from './problem.ts';
import type { RouteAntwoord } from './route.ts';

/**
 * Claims an `Idempotency-Key` in the transaction of the request. Gives the stored answer when this request
 * was carried out before; refuses the same key with another body. Two at once: the second waits for the
 * first and then gets its answer, because both insert the same row.
 */
export async function begin(
  tx: Tx,
  wie: Wie,
  sleutel: string,
  vingerafdruk: string,
): Promise<RouteAntwoord | undefined> {
  if (sleutel.length > 200)
    throw new Probleem(400, 'sleutel-te-lang', 'Idempotency-Key is hoogstens 200 tekens.');
  const nieuw = await tx
    .insertInto('idempotentie')
    .values({
      gemeente_id: wie.gemeenteId,
      medewerker_id: wie.medewerkerId,
      sleutel,
      verzoek_vingerafdruk: vingerafdruk,
    })
    .onConflict((oc) => oc.columns(['gemeente_id', 'medewerker_id', 'sleutel']).doNothing())
    .returning('sleutel')
    .executeTakeFirst();
  if (nieuw) return undefined;
  const eerder = await tx
    .selectFrom('idempotentie')
    .select(['verzoek_vingerafdruk', 'status', 'antwoord'])
    .where('gemeente_id', '=', wie.gemeenteId)
    .where('medewerker_id', '=', wie.medewerkerId)
    .where('sleutel', '=', sleutel)
    .executeTakeFirstOrThrow();
  if (eerder.verzoek_vingerafdruk !== vingerafdruk) {
    throw new Probleem(422, 'sleutel-hergebruikt', 'Deze Idempotency-Key hoort bij een ander verzoek.');
  }
  if (eerder.status === null) throw conflict('verzoek-loopt', 'Dit verzoek wordt al uitgevoerd.');
  const antwoord = eerder.antwoord as { body?: unknown; headers?: Record<string, string> } | null;
  return {
    status: eerder.status,
    ...(antwoord?.body !== undefined && { body: antwoord.body }),
    headers: { ...antwoord?.headers, 'Idempotency-Replayed': 'true' },
  };
}

export async function bewaarAntwoord(
  tx: Tx,
  wie: Wie,
  sleutel: string,
  antwoord: RouteAntwoord,
): Promise<void> {
  await tx
    .updateTable('idempotentie')
    .set({
      status: antwoord.status,
      antwoord: JSON.stringify({ body: antwoord.body, headers: antwoord.headers }),
    })
    .where('gemeente_id', '=', wie.gemeenteId)
    .where('medewerker_id', '=', wie.medewerkerId)
    .where('sleutel', '=', sleutel)
    .execute();
}
