import type { GecompileerdBeleid } from '../beleid/index.ts';
import { type Dossier, leesKroniek } from '../dossier/index.ts';
import type { Datum } from '../shared/index.ts';
import { bouwToetsbasis, type Wet } from './toetsbasis.ts';

export type DeelbaarFeit = { readonly id: string; readonly naam: string; readonly uitkomst: 'ja' | 'nee' };

/**
 * The facts of a dossier that hold or do not hold for certain, as long as they say the same without what lies in a
 * compartment: a fact that rests on a closed item tells of it, in whatever words.
 *
 * @param open the same dossier without the events that lie in a compartment
 */
export function deelbareFeiten(
  dossier: Dossier,
  open: Dossier,
  beleid: GecompileerdBeleid,
  wet: Wet,
  peildatum: Datum,
): readonly DeelbaarFeit[] {
  const lees = (d: Dossier) => bouwToetsbasis(leesKroniek(d, { peildatum }), beleid, wet).feiten;
  const alles = lees(dossier);
  const gewoon = open === dossier ? alles : lees(open);
  return [...beleid.feiten].flatMap(([id, { naam, compartiment = 'gewoon' }]) => {
    if (compartiment !== 'gewoon') return [];
    const uitkomst = alles.feit(id).waarheid;
    if (uitkomst === 'onbekend' || gewoon.feit(id).waarheid !== uitkomst) return [];
    return [{ id, naam, uitkomst }];
  });
}
