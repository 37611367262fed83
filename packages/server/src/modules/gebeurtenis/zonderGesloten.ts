import { type Ruimte, vervangVerwijzingen } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { zoekDicht } from '../dossier/zoekDicht.ts';
import { metEigenBesluitId } from './eigenBesluitId.ts';

type Ruw = Readonly<Record<string, unknown>>;

/** An id that nothing has. */
const NIETS = '00000000-0000-0000-0000-000000000000';

/**
 * The events as they came in, pointing only at what this person may see: the id of an event, a decision or a document in
 * a closed compartment becomes one that does not exist, and is refused as that is. A besluitId is made by people and can
 * be guessed, so a difference would tell that there is such a decision; a new one gets an id of its own for that reason.
 */
export async function zonderGesloten<T extends readonly Ruw[]>(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  ruw: readonly [...T],
): Promise<[...T]> {
  const gebeurtenissen = await metEigenBesluitId(c, tx, kern, ruw);
  let wijst = false;
  const loop = (nieuw: (id: string, naar: readonly Ruimte[]) => string) =>
    gebeurtenissen.map((gebeurtenis) => vervangVerwijzingen(gebeurtenis, nieuw)) as [...T];
  const zelfde = loop((id, naar) => {
    wijst ||= naar.some((ruimte) => ruimte !== 'partij');
    return id;
  });
  // Most events point at nothing: then nothing has to be looked up.
  if (!wijst) return zelfde;
  const dicht = await zoekDicht(c, tx, kern);
  return loop((id, naar) =>
    naar.some((ruimte) => ruimte !== 'partij' && dicht[ruimte].has(id)) ? NIETS : id,
  );
}
