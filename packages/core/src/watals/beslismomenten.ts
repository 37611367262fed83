import type { Gebeurtenis, Kroniek } from '../dossier/index.ts';
import { type Datum, dagVan } from '../shared/index.ts';

/** What a municipality decided at a moment of the dossier, or `laatste-dag`: where the kroniek ends. */
export const MOMENTSOORTEN = [
  'waarschuwing',
  'voornemen',
  'besluit',
  'invorderingsbeschikking',
  'afsluiting',
  'laatste-dag',
] as const;
export type Momentsoort = (typeof MOMENTSOORTEN)[number];

export type Beslismoment = {
  readonly soort: Momentsoort;
  readonly dag: Datum;
  /** Undefined for the last day. */
  readonly gebeurtenis: Gebeurtenis | undefined;
};

/** The decisions of a kroniek in order, and the last day at the end. Empty when nothing happened. */
export function bepaalBeslismomenten(kroniek: Kroniek): Beslismoment[] {
  const momenten: Beslismoment[] = [];
  for (const g of kroniek.gebeurtenissen) {
    if (isMomentsoort(g.soort)) momenten.push({ soort: g.soort, dag: dagVan(g.op), gebeurtenis: g });
  }
  if (kroniek.gebeurtenissen.length > 0) {
    momenten.push({ soort: 'laatste-dag', dag: kroniek.peildatum, gebeurtenis: undefined });
  }
  return momenten;
}

const isMomentsoort = (soort: string): soort is Momentsoort =>
  (MOMENTSOORTEN as readonly string[]).includes(soort);
