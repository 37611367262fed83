import type { PlaatsKandidaten } from '@luwte/core/contract';
import type { Spoor } from '@luwte/core/dossier';
import type { Datum } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { isConvenantpartij, loadConvenantstand } from '../organisatie/convenantstand.ts';
import { loadDeelnemers } from './plaats.store.ts';

type Kandidaat = PlaatsKandidaten['items'][number];

/** The organisations that can be let into a case of this track, with their people, and which may get personal data. */
export async function laadKandidaten(
  tx: Tx,
  gemeenteId: string,
  spoor: Spoor,
  op: Datum,
): Promise<Kandidaat[]> {
  const rijen = await loadDeelnemers(tx, gemeenteId, op);
  const ids = [...new Set(rijen.map(({ id }) => id))];
  const convenanten = await loadConvenantstand(tx, gemeenteId, ids, op);
  return ids.map((id) => {
    const van = rijen.filter((rij) => rij.id === id);
    const { naam, soort } = van[0]!;
    return {
      id,
      naam,
      soort,
      persoonsgegevens: magPersoonsgegevens(soort, convenanten.get(id), spoor),
      medewerkers: van.flatMap(({ medewerker_id, medewerker, rollen }) =>
        medewerker_id === null ? [] : [{ id: medewerker_id, naam: medewerker ?? '', rollen: rollen ?? [] }],
      ),
    };
  });
}

/** The municipality works with its own data; every other organisation needs a convenant for the track. */
export const magPersoonsgegevens = (
  soort: Kandidaat['soort'],
  convenanten: Parameters<typeof isConvenantpartij>[0],
  spoor: Spoor,
): boolean => soort === 'gemeente' || isConvenantpartij(convenanten, spoor);
