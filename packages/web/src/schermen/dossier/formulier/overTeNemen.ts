import type { BeleidDetail, DossierToets } from '@luwte/core/contract';

type Brief = NonNullable<DossierToets['toets']['brieven']>[number];
type Overgenomen = NonNullable<Brief['overgenomen']>[number];

/**
 * What people answered with a reason that the decision for this measure has to take over: the letters of its steps
 * say so in the policy. Each answer once, in the order of the letters.
 */
export function overTeNemen(
  maatregel: unknown,
  brieven: readonly Pick<Brief, 'stap' | 'overgenomen'>[],
  stappen: readonly Pick<BeleidDetail['beleid']['stappen'][number], 'id' | 'maatregelen'>[],
): readonly Overgenomen[] {
  const vanMaatregel = new Set(
    stappen.filter(({ maatregelen }) => maatregelen?.some((m) => m === maatregel)).map(({ id }) => id),
  );
  const uit = new Map<string, Overgenomen>();
  for (const { stap, overgenomen = [] } of brieven) {
    if (stap === undefined || !vanMaatregel.has(stap)) continue;
    for (const antwoord of overgenomen) uit.set(antwoord.feit, antwoord);
  }
  return [...uit.values()];
}
