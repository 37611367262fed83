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
  private readonly uit: T;
  private zoek: ((uit: T) => readonly string[]) | undefined;
  private gevonden: readonly string[];

  /** @param zoek finds the evidence in what the outcome came from */
  constructor(waarheid: Waarheid, uit: T, zoek: (uit: T) => readonly string[]) {
    this.waarheid = waarheid;
    this.uit = uit;
    this.zoek = zoek;
    this.gevonden = GEEN_BEWIJS;
  }

  /** Somebody asked for the evidence; until then only the truth can have made a difference. */
  get isGelezen(): boolean {
    return this.zoek === undefined;
  }

  get bewijs(): readonly string[] {
    const { zoek } = this;
    if (zoek !== undefined) {
      this.zoek = undefined;
      this.gevonden = zoek(this.uit);
    }
    return this.gevonden;
  }
}

/**
 * Would whoever used the first outcome have seen the same in the second? Only what was looked at counts: evidence that
 * nobody asked for steered nothing.
 */
export function isHetzelfdeGezien(gezien: Uitslag, ander: Uitslag): boolean {
  if (gezien.waarheid !== ander.waarheid) return false;
  if (gezien instanceof LuieUitslag && !gezien.isGelezen) return true;
  const { bewijs } = ander;
  return gezien.bewijs.length === bewijs.length && gezien.bewijs.every((id, i) => id === bewijs[i]);
}

/** Another truth on the same evidence. */
export const metWaarheid = (waarheid: Waarheid, uit: Uitslag): Uitslag =>
  new LuieUitslag(waarheid, uit, bewijsVan);
const bewijsVan = ({ bewijs }: Uitslag): readonly string[] => bewijs;

/** The evidence of all parts, each id once. */
export function samen(delen: readonly Uitslag[]): readonly string[] {
  let eerste = GEEN_BEWIJS;
  let alle: Set<string> | undefined;
  for (const { bewijs } of delen) {
    if (bewijs.length === 0) continue;
    if (eerste.length === 0) eerste = bewijs;
    else {
      alle ??= new Set(eerste);
      for (const id of bewijs) alle.add(id);
    }
  }
  return alle === undefined ? eerste : [...alle];
}
