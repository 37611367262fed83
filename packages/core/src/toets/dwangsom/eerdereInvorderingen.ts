import type { GebeurtenisVan, Kroniek } from '../../dossier/index.ts';
import { type Datum, dagVan } from '../../shared/index.ts';

/** One decision on collection as others may compare with it: no name, place or case. */
export type EerdereInvordering = {
  readonly op: Datum;
  readonly maatregel?: string;
  /** In eurocents; absent: the decision names none. */
  readonly bedrag?: number;
  /** How many breaches it names; absent: it names none. */
  readonly overtredingen?: number;
  readonly stand: 'betaald' | 'deels-betaald' | 'open' | 'onbekend';
};

/**
 * The decisions on collection in one kroniek, oldest first, with what was collected of each. Payments of an order pay
 * its oldest decision first. A decision without an amount, and what comes after it, is unknown: nobody can tell what
 * of the payments was for which.
 */
export function eerdereInvorderingen(kroniek: Kroniek): readonly EerdereInvordering[] {
  const pot = new Map<string, number>();
  for (const { besluitId, bedrag } of kroniek.van('betaling')) {
    pot.set(besluitId, (pot.get(besluitId) ?? 0) + bedrag);
  }
  const onduidelijk = new Set<string>();
  return kroniek.van('invorderingsbeschikking').map((invordering) => {
    const { besluitId, bedrag, overtredingen } = invordering;
    const over = pot.get(besluitId) ?? 0;
    if (bedrag === undefined) onduidelijk.add(besluitId);
    else pot.set(besluitId, Math.max(0, over - bedrag));
    const maatregel = besluitVan(kroniek, besluitId)?.maatregel;
    return {
      op: dagVan(invordering.op),
      ...(maatregel !== undefined && { maatregel }),
      ...(bedrag !== undefined && { bedrag }),
      ...(overtredingen !== undefined && { overtredingen: overtredingen.length }),
      stand: bedrag === undefined || onduidelijk.has(besluitId) ? 'onbekend' : standVan(bedrag, over),
    };
  });
}

const standVan = (bedrag: number, betaald: number): EerdereInvordering['stand'] =>
  betaald >= bedrag ? 'betaald' : betaald > 0 ? 'deels-betaald' : 'open';

const besluitVan = (kroniek: Kroniek, besluitId: string): GebeurtenisVan<'besluit'> | undefined =>
  kroniek.van('besluit').find((besluit) => besluit.besluitId === besluitId);
