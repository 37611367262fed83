import type { GebeurtenisVan, Kroniek } from '../dossier/index.ts';
import { aantalVoor, laatsteVoor } from './voor.ts';

/** What people concluded about an open norm before a place in the kroniek; undefined when nobody did. */
export type Oordeel = { readonly waarde: boolean; readonly bewijs: readonly string[] };
export type Oordelen = (feit: string, plaats: number) => Oordeel | undefined;

const GEEN: readonly string[] = [];

/**
 * Reads yes-or-no conclusions: the latest `oordeel`, or for seriousness and repetition the latest `weging`
 * when that is later; the import shorthand counts as the first answer of all.
 */
export function maakOordelen(kroniek: Kroniek): Oordelen {
  let perFeit: Map<string, GebeurtenisVan<'oordeel'>[]> | undefined;
  const lijstVan = (feit: string): readonly GebeurtenisVan<'oordeel'>[] => {
    if (perFeit === undefined) {
      perFeit = new Map();
      for (const g of kroniek.van('oordeel')) {
        const lijst = perFeit.get(g.feit);
        if (lijst === undefined) perFeit.set(g.feit, [g]);
        else lijst.push(g);
      }
    }
    return perFeit.get(feit) ?? [];
  };
  return (feit, plaats) => {
    const lijst = lijstVan(feit);
    const oordeel = lijst[aantalVoor(lijst, plaats, kroniek) - 1];
    const weging = WEGING[feit] === undefined ? undefined : laatsteVoor(kroniek, 'weging', plaats);
    const uitWeging = weging === undefined ? undefined : WEGING[feit]!(weging);
    if (
      uitWeging !== undefined &&
      (oordeel === undefined || kroniek.plaats(weging!.id) > kroniek.plaats(oordeel.id))
    ) {
      return { waarde: uitWeging, bewijs: [weging!.id] };
    }
    if (typeof oordeel?.waarde === 'boolean') return { waarde: oordeel.waarde, bewijs: [oordeel.id] };
    const kort = kroniek.dossier.feiten;
    const waarde = kort !== undefined && Object.hasOwn(kort, feit) ? kort[feit] : undefined;
    return typeof waarde === 'boolean' ? { waarde, bewijs: GEEN } : undefined;
  };
}

const WEGING: Readonly<Record<string, (g: GebeurtenisVan<'weging'>) => boolean | undefined>> = {
  ernstigeHinder: (g) => g.ernstig ?? (g.niveau === 'hinder' ? false : undefined),
  herhaaldelijkeHinder: (g) => g.herhaaldelijk,
};
