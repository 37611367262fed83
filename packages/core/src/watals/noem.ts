import { MEESTE_VOORBEELDEN, type Voorbeeld } from './uitkomst.ts';

/** Keeps the first examples only: the result stays small, and is the same each time. */
export function noem(lijst: Voorbeeld[], voorbeeld: Voorbeeld): void {
  if (lijst.length < MEESTE_VOORBEELDEN) lijst.push(voorbeeld);
}
