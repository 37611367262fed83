import type { Gebrek } from './toets.ts';

/** A defect that a named person settled, as far as it matters for whether it still folds away. */
export type Afdoening = {
  readonly code: string;
  readonly bij?: string | undefined;
  /** `bewijsVingerafdruk` of the defect when it was settled. */
  readonly vingerafdruk: string;
};

/** What a defect rests on, as text that changes when its weight or evidence changes. Ids only. */
export const bewijsVingerafdruk = (gebrek: Pick<Gebrek, 'zwaarte' | 'bewijs'>): string =>
  [gebrek.zwaarte, ...[...gebrek.bewijs].sort()].join(' ');

/** Settled, and nothing it rests on changed since. */
export const isAfgedaan = (gebrek: Gebrek, afdoeningen: readonly Afdoening[]): boolean =>
  afdoeningen.some(
    (a) => a.code === gebrek.code && a.bij === gebrek.bij && a.vingerafdruk === bewijsVingerafdruk(gebrek),
  );
