import type { Beleid } from '../beleid.schema.ts';
import { type BeleidFout, MAX_FOUTEN, suggestie } from '../fout.ts';

/** What the checks look at: the whole policy, what it declares, and where faults go. */
export type Omgeving = {
  readonly beleid: Beleid;
  readonly feiten: ReadonlyMap<string, Beleid['feiten'][string]>;
  readonly bronnen: ReadonlySet<string>;
  readonly termijnen: ReadonlySet<string>;
  readonly stappen: ReadonlySet<string>;
  readonly fasen: ReadonlySet<string>;
  readonly grenzen: ReadonlyMap<string, number | null>;
  readonly meld: (pad: string, reden: string, herstel: string) => void;
};

/** Thrown when there is no room for another fault: a hostile file must not keep the checks busy. */
export class GenoegFouten extends Error {}

export function maakOmgeving(beleid: Beleid, fouten: BeleidFout[]): Omgeving {
  return {
    beleid,
    feiten: new Map(Object.entries(beleid.feiten)),
    bronnen: new Set(Object.keys(beleid.bronnen)),
    termijnen: new Set(beleid.termijnen.map((t) => t.id)),
    stappen: new Set(beleid.stappen.map((s) => s.id)),
    grenzen: new Map(beleid.grenzen.map((g) => [g.id, g.aantal])),
    fasen: new Set(beleid.fasen.map((f) => f.id)),
    meld: (pad, reden, herstel) => {
      fouten.push({ pad, reden, herstel });
      if (fouten.length >= MAX_FOUTEN) throw new GenoegFouten();
    },
  };
}

/** Longer than this nothing runs, and no calendar counts it. */
export const HONDERD_JAAR = {
  uren: 876_600,
  dagen: 36_525,
  werkdagen: 26_100,
  weken: 5_218,
  maanden: 1_200,
  jaren: 100,
} as const;

/** A source is a key of `bronnen`, here or in what this policy builds on. */
export function controleerBron(o: Omgeving, pad: string, sleutel: string | undefined): void {
  if (sleutel === undefined || o.bronnen.has(sleutel)) return;
  o.meld(
    pad,
    `De bron "${sleutel}" bestaat niet.${suggestie(sleutel, o.bronnen)}`,
    'Zet deze bron onder "bronnen" of noem een bron die er staat.',
  );
}

/** Where an item of the policy stands in its own file; an item from below is named by its id. */
export function plekVan<T extends { id?: string | undefined }>(
  naam: string,
  eigen: readonly T[],
  deel: T,
): string {
  const plaats = eigen.indexOf(deel);
  return `/${naam}/${plaats >= 0 ? plaats : (deel.id ?? '')}`;
}
