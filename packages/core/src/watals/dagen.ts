import { type Dossier, leesKroniek } from '../dossier/index.ts';
import type { Datum } from '../shared/index.ts';
import { bouwToetsbasis, onderAnderBeleid, type Toetsbasis, type Wet } from '../toets/index.ts';
import type { Vergelijking } from './maakVergelijking.ts';

/** One day of a dossier under both policies. */
export type Dagpaar = { readonly oud: Toetsbasis; readonly nieuw: Toetsbasis };

/** A dossier on any day under both policies; each day is worked out at the first question. */
export function maakDagen(dossier: Dossier, { oud, nieuw }: Vergelijking, wet: Wet): (dag: Datum) => Dagpaar {
  const bekend = new Map<Datum, Dagpaar>();
  return (dag) => {
    let paar = bekend.get(dag);
    if (paar === undefined) {
      const basis = bouwToetsbasis(leesKroniek(dossier, { peildatum: dag }), oud, wet);
      paar = { oud: basis, nieuw: onderAnderBeleid(basis, nieuw) };
      bekend.set(dag, paar);
    }
    return paar;
  };
}
