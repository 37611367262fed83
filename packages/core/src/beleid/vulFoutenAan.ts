import {
  type Dossier,
  type DossierFout,
  FORMAAT,
  type LeesbaarDeel,
  MEEST_FOUTEN,
} from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { controleerFeiten } from './controleerFeiten.ts';
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
  const plaatsen = deel.oordelen.map(({ plaats }) => plaats);
  const genoemd = new Set(fouten.map(({ pad }) => pad));
  const feitfouten = controleerFeiten(alsDossier(deel), beleid)
    .map(({ pad, reden }) => ({
      pad: pad.replace(/^\/kroniek\/(\d+)/, (_heel, n: string) => `/kroniek/${plaatsen[Number(n)]}`),
      reden,
    }))
    .filter(({ pad }) => !genoemd.has(pad));
  if (fouten.length >= MEEST_FOUTEN) return fouten;
  return [...fouten, ...feitfouten].slice(0, MEEST_FOUTEN);
}

/** Only what `controleerFeiten` looks at; the rest of the file has faults. */
const alsDossier = ({ spoor, feiten, oordelen }: LeesbaarDeel): Dossier => ({
  formaat: FORMAAT,
  gemeente: '-',
  spoor,
  object: {},
  partijen: [],
  feiten,
  kroniek: oordelen.map(({ feit, waarde }, i) => ({
    id: String(i),
    op: datum('2000-01-01'),
    soort: 'oordeel',
    feit,
    waarde,
    motivering: '-',
  })),
});
