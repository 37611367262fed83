import type { GebeurtenisSoort } from './gebeurtenis.schema.ts';

/**
 * Events that are a decision of the municipality, or change or carry one out by an act of an administrative body: a
 * dwangbevel (art. 4:114 Awb), postponement of payment (art. 4:94 Awb, a beschikking) and an authorisation to enter
 * (art. 2 and 3 Awbi). Recorded by who may decide, on the version they saw. A reminder (`aanmaning`) decides nothing.
 */
export const BESLUITACHTIG: readonly GebeurtenisSoort[] = [
  'besluit',
  'wijziging-besluit',
  'invorderingsbeschikking',
  'kostenbeschikking',
  'beslissing-op-bezwaar',
  'afwijzing',
  'dwangbevel',
  'uitstel-van-betaling',
  'machtiging-binnentreden',
];
/** Steps of the formal track: somebody may prepare them for another to approve. */
const FORMEEL: readonly GebeurtenisSoort[] = ['waarschuwing', 'voornemen', ...BESLUITACHTIG];

const staatIn = (lijst: readonly unknown[]) => {
  const set = new Set(lijst);
  return (soort: unknown): boolean => set.has(soort);
};
export const isBesluitachtig = staatIn(BESLUITACHTIG);
export const isFormeel = staatIn(FORMEEL);
