import type { Gebrek } from './toets.ts';

/** A defect that a named person settled, as far as it matters for whether it still folds away. */
export type Afdoening = {
  readonly code: string;
  readonly bij?: string | undefined;
  /** `bewijsVingerafdruk` of the defect when it was settled. */
  readonly vingerafdruk: string;
};

/**
 * What a defect says and rests on, as text that changes when its weight, evidence or words change. Two defects of
 * one decision can have the same code; their words tell them apart. Numbers in the words do not count: a term
 * that is a day longer overdue is the same defect.
 */
export const bewijsVingerafdruk = (gebrek: Pick<Gebrek, 'zwaarte' | 'tekst' | 'bewijs'>): string =>
  [gebrek.zwaarte, gebrek.tekst.replace(/\d+/g, '#'), ...[...gebrek.bewijs].sort()].join('\n');

/** Settled, and nothing it rests on changed since. */
export const isAfgedaan = (gebrek: Gebrek, afdoeningen: readonly Afdoening[]): boolean =>
  afdoeningen.some(
    (a) => a.code === gebrek.code && a.bij === gebrek.bij && a.vingerafdruk === bewijsVingerafdruk(gebrek),
  );
