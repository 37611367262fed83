import { type Datum, dagenTussen } from '../shared/index.ts';
import { bepaalStappen } from '../toets/index.ts';
import type { Beslismoment } from './beslismomenten.ts';
import type { Dagpaar } from './dagen.ts';
import type { Stappaar } from './maakVergelijking.ts';
import { zoekOpeningen } from './zoekOpening.ts';

/** When a step was open under each policy; only for steps that were under at least one. */
export type StapVerschil = {
  readonly stap: string;
  readonly oud: boolean;
  readonly nieuw: boolean;
  /** Days that the new policy opens it later; negative is earlier. Only where it was open under both. */
  readonly dagen: number | undefined;
  /** Where only the old policy opens it: the criteria of the new one that are not met on the last day. */
  readonly mist: readonly string[];
};

/** When each of these steps was open at the decision moments, under both policies. */
export function vergelijkStappen(
  paren: readonly Stappaar[],
  momenten: readonly Beslismoment[],
  dagpaar: (dag: Datum) => Dagpaar,
  slot: Dagpaar,
): StapVerschil[] {
  if (paren.length === 0) return [];
  const dagen = [...new Set(momenten.map((m) => m.dag))];
  const enkel = new Set(paren.flatMap(({ id, oud, nieuw }) => (oud && nieuw ? [] : [id])));
  const kant = (k: 'oud' | 'nieuw') =>
    zoekOpeningen(
      paren.flatMap((p) => p[k] ?? []),
      dagen,
      (dag) => dagpaar(dag)[k],
      enkel,
    );
  const oud = kant('oud');
  const nieuw = kant('nieuw');
  return paren.flatMap((paar) => {
    const eerst = oud.get(paar.id);
    const dan = nieuw.get(paar.id);
    if (eerst === undefined && dan === undefined) return [];
    return [
      {
        stap: paar.id,
        oud: eerst !== undefined,
        nieuw: dan !== undefined,
        dagen: eerst !== undefined && dan !== undefined ? dagenTussen(eerst, dan) : undefined,
        mist: dan === undefined && paar.nieuw !== undefined ? zoekMist(paar.nieuw, slot) : GEEN,
      },
    ];
  });
}

const GEEN: readonly string[] = [];

/** Ids of the criteria of a step under the new policy that are not met. */
export function zoekMist(stap: NonNullable<Stappaar['nieuw']>, { nieuw }: Pick<Dagpaar, 'nieuw'>): string[] {
  const [uitkomst] = bepaalStappen({ stappen: [stap] }, nieuw.feiten);
  return uitkomst!.criteria.filter((c) => c.voldaan !== true).map((c) => c.id);
}
