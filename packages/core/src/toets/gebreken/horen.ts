import type { GebeurtenisVan, Kroniek } from '../../dossier/index.ts';
import { dagVan } from '../../shared/index.ts';
import type { Besluitstand } from '../besluitstand.ts';
import { aantalVoor } from '../voor.ts';

/** What is on file about hearing the addressee before one decision. */
export type Horen = {
  readonly voornemen: GebeurtenisVan<'voornemen'> | undefined;
  readonly zienswijzen: readonly GebeurtenisVan<'zienswijze'>[];
  readonly achterwege: GebeurtenisVan<'zienswijze-achterwege'> | undefined;
};

type Voorbereidend = GebeurtenisVan<'voornemen' | 'zienswijze' | 'zienswijze-achterwege'>;

/**
 * Voornemen, zienswijzen and grounds to leave them out that belong to a decision: those that name it, and those
 * that name nothing and came after the decision before it. A ground recorded on the day itself counts too.
 */
export function zoekHoren(stand: Besluitstand, kroniek: Kroniek): Horen {
  const { besluitId, plaats } = stand;
  const vorige = aantalVoor(kroniek.van('besluit'), plaats, kroniek) - 1;
  const vorigBesluit = kroniek.van('besluit')[vorige];
  const dag = dagVan(stand.besluit.op);
  // Decisions of one day share their preparation: one voornemen for several addressees.
  const grens =
    vorigBesluit === undefined || dagVan(vorigBesluit.op) === dag ? -1 : kroniek.plaats(vorigBesluit.id);
  const voornemens = new Map(kroniek.van('voornemen').map((v) => [v.id, v]));
  const hoort = (g: Voorbereidend, zelfdeDag: boolean): boolean => {
    const p = kroniek.plaats(g.id);
    if (p > plaats && !(zelfdeDag && dagVan(g.op) === dag)) return false;
    const doel = g.voor;
    if (doel === besluitId) return true;
    if (doel !== undefined && voornemens.has(doel)) {
      const voor = voornemens.get(doel)!.voor;
      return voor === undefined ? p > grens : voor === besluitId;
    }
    // A name of a decision that is not in the file may be this one under another name.
    if (doel !== undefined && kroniek.van('besluit').some((b) => b.besluitId === doel)) return false;
    return p > grens;
  };
  return {
    voornemen: kroniek.van('voornemen').findLast((g) => hoort(g, false)),
    zienswijzen: kroniek.van('zienswijze').filter((g) => hoort(g, false)),
    achterwege: kroniek.van('zienswijze-achterwege').findLast((g) => hoort(g, true)),
  };
}

/** The term for views ended before the voornemen itself: nothing was offered by it. */
export function isTermijnVoorbijBijBrief({ op, zienswijzeTot }: GebeurtenisVan<'voornemen'>): boolean {
  return zienswijzeTot !== undefined && dagVan(zienswijzeTot) < dagVan(op);
}
