import { MAAKT_BESLUIT, type Ruimte } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import type { DossierKern } from './dossierKern.ts';
import { type Vraagsteller, zichtbareCompartimenten } from './eisDossier.ts';
import { loadBesluitIds, loadGesloten, loadGeslotenDocumenten } from './gesloten.store.ts';

/** Ids in the exchange format of what lies in a compartment that is closed to somebody. */
export type Dicht = Readonly<Record<Exclude<Ruimte, 'partij'>, ReadonlySet<string>>>;

/** What in this dossier is closed to this person: events, the decisions that they make, and documents. */
export async function zoekDicht(c: Vraagsteller, tx: Tx, kern: DossierKern): Promise<Dicht> {
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
