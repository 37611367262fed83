import type { BeleidDetail, DossierToets } from '@luwte/core/contract';

type Brief = NonNullable<DossierToets['toets']['brieven']>[number];
type Punt = NonNullable<Brief['punten']>[number];
type Overgenomen = NonNullable<Brief['overgenomen']>[number];

type Stap = Pick<BeleidDetail['beleid']['stappen'][number], 'id' | 'maatregelen'>;

const stappenVan = (maatregel: unknown, stappen: readonly Stap[]): ReadonlySet<string> =>
  new Set(stappen.filter(({ maatregelen }) => maatregelen?.some((m) => m === maatregel)).map(({ id }) => id));

/** The points of the view that the decision for this measure has to answer, each with its answer so far. */
export function puntenVoor(
  maatregel: unknown,
  brieven: readonly Pick<Brief, 'stap' | 'punten'>[],
  stappen: readonly Stap[],
): readonly Punt[] {
  const vanMaatregel = stappenVan(maatregel, stappen);
  // Every letter of the measure carries the same points.
  return (
    brieven.find(({ stap, punten }) => punten && stap !== undefined && vanMaatregel.has(stap))?.punten ?? []
  );
}

/**
 * What people answered with a reason that the decision for this measure has to take over: the letters of its steps
 * say so in the policy. Each answer once, in the order of the letters.
 */
export function overTeNemen(
  maatregel: unknown,
  brieven: readonly Pick<Brief, 'stap' | 'overgenomen'>[],
  stappen: readonly Stap[],
): readonly Overgenomen[] {
  const vanMaatregel = stappenVan(maatregel, stappen);
  const uit = new Map<string, Overgenomen>();
  for (const { stap, overgenomen = [] } of brieven) {
    if (stap === undefined || !vanMaatregel.has(stap)) continue;
    for (const antwoord of overgenomen) uit.set(antwoord.feit, antwoord);
  }
  return [...uit.values()];
}
