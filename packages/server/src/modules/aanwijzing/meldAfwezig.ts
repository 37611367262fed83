import type { Afwezigheid, zAfwezigheidInvoer } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { type Datum, ok, type Result } from '@luwte/core/shared';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { insertAfwezigheid, loadAfwezigheden, loadMedewerkers } from './aanwijzing.store.ts';

/**
 * Records that a colleague is away, so that the deputy may decide without saying why each time.
 * @returns the period; or every fault at its field, with nothing stored
 */
export async function meldAfwezig(
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  wie: { readonly gemeenteId: string; readonly medewerkerId: string },
  { medewerkerId, van, tot }: z.infer<typeof zAfwezigheidInvoer>,
): Promise<Result<Afwezigheid, readonly DossierFout[]>> {
  const collega = (await loadMedewerkers(tx, wie.gemeenteId, klok.vandaag())).find(
    ({ id }) => id === medewerkerId,
  );
  const fouten: DossierFout[] = [];
  if (!collega) fouten.push({ pad: '/medewerkerId', reden: 'Kies een medewerker die hier nu werkt.' });
  if (tot < van) fouten.push({ pad: '/tot', reden: 'De laatste dag ligt voor de eerste dag.' });
  if (fouten.length > 0 || !collega) return { ok: false, error: fouten };
  const id = nieuweId();
  await insertAfwezigheid(tx, {
    gemeenteId: wie.gemeenteId,
    id,
    medewerkerId,
    van,
    tot,
    vastgelegdDoor: wie.medewerkerId,
    vastgelegdOp: klok.nu(),
  });
  return ok({ id, medewerkerId, naam: collega.naam, van, tot });
}

/** Who is away now or will be. */
export async function toonAfwezigheden(tx: Tx, gemeenteId: string, op: Datum): Promise<Afwezigheid[]> {
  return (await loadAfwezigheden(tx, gemeenteId, op)).map(({ medewerker_id, ...rij }) => ({
    ...rij,
    medewerkerId: medewerker_id,
  }));
}
