import { type DossierFout, type LeesbaarDeel, MEEST_FOUTEN } from '../dossier/index.ts';
import { controleerAntwoorden } from './controleerFeiten.ts';
import type { GecompileerdBeleid } from './gecompileerd.ts';

/**
 * Adds to the faults that `leesDossier` found what the policy has against the facts of the same file, so that nobody
 * mends a file twice. A place that already has a fault gets no second one; a full list stays as it is.
 */
export function vulFoutenAan(
  fouten: readonly DossierFout[],
  deel: LeesbaarDeel,
  beleid: GecompileerdBeleid,
): readonly DossierFout[] {
  const genoemd = new Set(fouten.map(({ pad }) => pad));
  const feitfouten = controleerAntwoorden(deel, beleid)
    .filter(({ pad }) => !genoemd.has(pad))
    .map(({ pad, reden }) => ({ pad, reden }));
  return [...fouten, ...feitfouten].slice(0, MEEST_FOUTEN);
}
