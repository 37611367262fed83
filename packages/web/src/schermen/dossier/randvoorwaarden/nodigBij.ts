import type { BeleidDetail, RandvoorwaardeRegel } from '@luwte/core/contract';

/** What somebody is about to do: the kinds of event and the measures of a form, a letter or a step. */
export type Wat = { readonly soorten: readonly string[]; readonly maatregelen: readonly string[] };
type Stap = Pick<BeleidDetail['beleid']['stappen'][number], 'gebeurtenis' | 'maatregelen'>;
type Regel = Pick<RandvoorwaardeRegel, 'spoor' | 'bij' | 'stand'>;

/** What a step of the policy is and takes. */
export const watVanStap = (stap: Stap | undefined): Wat => ({
  soorten: stap?.gebeurtenis === undefined ? [] : [stap.gebeurtenis.soort].flat(),
  maatregelen: stap?.maatregelen ?? [],
});

/** What this needs and the municipality has not in order, as far as is known; what is in order stays out. */
export function nodigBij<R extends Regel>(
  regels: readonly R[],
  spoor: string,
  { soorten, maatregelen }: Wat,
) {
  const open = regels.filter(
    ({ spoor: van, bij, stand }) =>
      van === spoor &&
      stand !== 'geregeld' &&
      (bij.gebeurtenissen.some((soort) => soorten.includes(soort)) ||
        bij.maatregelen.some((maatregel) => maatregelen.includes(maatregel))),
  );
  return {
    nietOpOrde: open.filter(({ stand }) => stand !== 'onbekend'),
    onbekend: open.filter(({ stand }) => stand === 'onbekend'),
  };
}
