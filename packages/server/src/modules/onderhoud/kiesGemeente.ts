import { ok, type Result } from '@luwte/core/shared';
import type { Database } from '../../platform/db/types.ts';
import type { Vastlegger } from '../gebeurtenis/vastlegger.ts';
import { loadEigenOrganisatie, loadGemeenten } from './gemeente.store.ts';

/**
 * The municipality someone names on the command line, by id or name, as the one who records: maintenance is done
 * for the municipality itself and in nobody's name.
 * @returns a Dutch line when there is no such municipality, with the ids there are
 */
export async function kiesGemeente(db: Database, gezocht: string): Promise<Result<Vastlegger, string>> {
  const alle = await db.inTransactie({ rol: 'systeem' }, loadGemeenten);
  const gemeente = alle.find(({ id, naam }) => id === gezocht || naam === gezocht);
  if (gemeente === undefined) {
    const bekend = alle.map(({ id }) => id).join(', ');
    return {
      ok: false,
      error: `Deze gemeente is er niet. ${bekend === '' ? 'Er is er nog geen.' : `Kies uit: ${bekend}.`}`,
    };
  }
  const organisatie = await db.inTransactie({ rol: 'systeem', gemeenteId: gemeente.id }, (tx) =>
    loadEigenOrganisatie(tx, gemeente.id),
  );
  if (organisatie === undefined)
    return { ok: false, error: 'Deze gemeente heeft nog geen eigen organisatie.' };
  return ok({
    gemeenteId: gemeente.id,
    organisatieId: organisatie.id,
    organisatieNaam: organisatie.naam,
    medewerkerId: undefined,
    functie: 'beheer',
  });
}
