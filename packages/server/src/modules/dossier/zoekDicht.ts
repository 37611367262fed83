import { MAAKT_BESLUIT, type Ruimte, zCompartiment } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import { zoekVerborgenAntwoorden } from '../toets/verborgenAntwoorden.ts';
import type { DossierKern } from './dossierKern.ts';
import { type Vraagsteller, zichtbareCompartimenten } from './eisDossier.ts';
import { loadBesluitIds, loadGesloten, loadGeslotenDocumenten } from './gesloten.store.ts';
import { laadDossier } from './laadDossier.ts';

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
  const verborgen = zoekVerborgenAntwoorden(c.deps, await laadDossier(tx, gemeenteId, id));
  return {
    gebeurtenis: new Set([...rijen.map(({ sleutel }) => sleutel), ...verborgen.keys()]),
    besluit: new Set(besluiten.filter((besluitId) => !zichtbaar.includes(besluitId))),
    document: new Set(await loadGeslotenDocumenten(tx, gemeenteId, id, papier)),
  };
}

/**
 * The decisions in this dossier that this person may see; `alle` for who may open every compartment, so that no decision can be
 * hidden from them. Which of the two hangs on the person alone, never on what the dossier holds.
 */
export async function zoekZichtbareBesluiten(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
): Promise<ReadonlySet<string> | 'alle'> {
  const open = zichtbareCompartimenten(c, kern, 'gebeurtenis:inzien', 'behandelen-overlast');
  if (open.length === zCompartiment.options.length) return 'alle';
  return new Set(await loadBesluitIds(tx, kern.gemeenteId, kern.id, MAAKT_BESLUIT, open));
}

const maakt = (soort: string): boolean => (MAAKT_BESLUIT as readonly string[]).includes(soort);
