import { MAAKT_BESLUIT, type Ruimte, vervangVerwijzingen } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { type Vraagsteller, zichtbareCompartimenten } from '../dossier/eisDossier.ts';
import { loadGesloten, loadGeslotenDocumenten } from '../dossier/gesloten.store.ts';
import { loadBesluitIds } from './gebeurtenis.store.ts';

type Ruw = Readonly<Record<string, unknown>>;
type Dicht = Readonly<Record<Exclude<Ruimte, 'partij'>, ReadonlySet<string>>>;

/** An id that nothing has. */
const NIETS = '00000000-0000-0000-0000-000000000000';

/**
 * The events as they came in, pointing only at what this person may see: the id of an event, a decision or a document in
 * a closed compartment becomes one that does not exist, and is refused as that is. A besluitId is made by people and can
 * be guessed, so a difference would tell that there is such a decision.
 */
export async function zonderGesloten<T extends readonly Ruw[]>(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  gebeurtenissen: readonly [...T],
): Promise<[...T]> {
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

async function zoekDicht(c: Vraagsteller, tx: Tx, kern: DossierKern): Promise<Dicht> {
  const { gemeenteId, id } = kern;
  const open = zichtbareCompartimenten(c, kern, 'gebeurtenis:inzien', 'behandelen-overlast');
  const rijen = await loadGesloten(tx, gemeenteId, id, open);
  const besluiten = rijen.flatMap(({ soort, besluitId }) =>
    maakt(soort) && besluitId !== null ? [besluitId] : [],
  );
  // A decision that was corrected lies in two events: who sees one of them may point at it.
  const zichtbaar =
    besluiten.length === 0 ? [] : await loadBesluitIds(tx, gemeenteId, id, MAAKT_BESLUIT, open);
  const papier = zichtbareCompartimenten(c, kern, 'document:inzien', 'behandelen-overlast');
  return {
    gebeurtenis: new Set(rijen.map(({ sleutel }) => sleutel)),
    besluit: new Set(besluiten.filter((besluitId) => !zichtbaar.includes(besluitId))),
    document: new Set(await loadGeslotenDocumenten(tx, gemeenteId, id, papier)),
  };
}

const maakt = (soort: string): boolean => (MAAKT_BESLUIT as readonly string[]).includes(soort);
