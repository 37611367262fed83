import type { Waarheid } from '../shared/index.ts';
import type { Uitslag } from './gecompileerd.ts';

/** Nothing to point at. Shared, so that the hot path makes no empty lists. */
export const GEEN_BEWIJS: readonly string[] = Object.freeze([]);

export const JA: Uitslag = Object.freeze({ waarheid: 'ja', bewijs: GEEN_BEWIJS });
export const NEE: Uitslag = Object.freeze({ waarheid: 'nee', bewijs: GEEN_BEWIJS });
export const ONBEKEND: Uitslag = Object.freeze({ waarheid: 'onbekend', bewijs: GEEN_BEWIJS });

/**
 * An outcome that gathers its evidence when somebody asks for it. Most conditions only steer, and of those nobody asks.
 */
export class LuieUitslag implements Uitslag {
  readonly waarheid: Waarheid;
  readonly #zoek: () => readonly string[];
  #bewijs: readonly string[] | undefined;

  constructor(waarheid: Waarheid, zoek: () => readonly string[]) {
    this.waarheid = waarheid;
    this.#zoek = zoek;
  }

  get bewijs(): readonly string[] {
    this.#bewijs ??= this.#zoek();
    return this.#bewijs;
  }
}

/** The evidence of all parts, each id once. */
export function samen(delen: readonly Uitslag[]): readonly string[] {
  const lijsten = delen.map(({ bewijs }) => bewijs).filter((bewijs) => bewijs.length > 0);
  if (lijsten.length < 2) return lijsten[0] ?? GEEN_BEWIJS;
  return [...new Set(lijsten.flat())];
}
