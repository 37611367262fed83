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
export class LuieUitslag<T> implements Uitslag {
  readonly waarheid: Waarheid;
  readonly #uit: T;
  readonly #zoek: (uit: T) => readonly string[];
  #bewijs: readonly string[] | undefined;

  /** @param zoek finds the evidence in what the outcome came from */
  constructor(waarheid: Waarheid, uit: T, zoek: (uit: T) => readonly string[]) {
    this.waarheid = waarheid;
    this.#uit = uit;
    this.#zoek = zoek;
  }

  get bewijs(): readonly string[] {
    this.#bewijs ??= this.#zoek(this.#uit);
    return this.#bewijs;
  }
}

/** Another truth on the same evidence. */
export const metWaarheid = (waarheid: Waarheid, uit: Uitslag): Uitslag =>
  new LuieUitslag(waarheid, uit, bewijsVan);
const bewijsVan = ({ bewijs }: Uitslag): readonly string[] => bewijs;

/** The evidence of all parts, each id once. */
export function samen(delen: readonly Uitslag[]): readonly string[] {
  const lijsten = delen.map(({ bewijs }) => bewijs).filter((bewijs) => bewijs.length > 0);
  if (lijsten.length < 2) return lijsten[0] ?? GEEN_BEWIJS;
  return [...new Set(lijsten.flat())];
}
