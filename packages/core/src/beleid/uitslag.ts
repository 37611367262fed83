import type { Uitslag } from './gecompileerd.ts';

/** Nothing to point at. Shared, so that the hot path makes no empty lists. */
export const GEEN_BEWIJS: readonly string[] = Object.freeze([]);

export const JA: Uitslag = Object.freeze({ waarheid: 'ja', bewijs: GEEN_BEWIJS });
export const NEE: Uitslag = Object.freeze({ waarheid: 'nee', bewijs: GEEN_BEWIJS });
export const ONBEKEND: Uitslag = Object.freeze({ waarheid: 'onbekend', bewijs: GEEN_BEWIJS });

/** Both lists, each id once. Lists are short: the events one condition rests on. */
export function samen(a: readonly string[], b: readonly string[]): readonly string[] {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  return [...new Set([...a, ...b])];
}
