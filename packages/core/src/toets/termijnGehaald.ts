import type { Gebeurtenis, Kroniek } from '../dossier/index.ts';
import { type Datum, dagVan } from '../shared/index.ts';
import type { GecompileerdeTermijn, TermijnInvoer } from './termijnen.ts';
import { besluitIdVan } from './verwijzing.ts';

/** What the ledger knows of one breach, for the terms it starts. */
export type Boeking = {
  bedrag: number;
  verjaartOp: Datum;
  door: string | undefined;
  /** The day on which payments covered this breach, the oldest first; undefined while they do not. */
  voldaanOp: Datum | undefined;
};

export function boekingen({
  dwangsommen,
  besluiten,
}: Pick<TermijnInvoer, 'dwangsommen' | 'besluiten'>): Map<string, Boeking> {
  const uit = new Map<string, Boeking>();
  for (const stand of dwangsommen) {
    const betalingen = besluiten.get(stand.besluitId)?.betalingen ?? [];
    let verbeurd = 0;
    let betaald = 0;
    let volgende = 0;
    for (const o of stand.overtredingen) {
      const door = o.waarom?.find((r) => r.tekst.startsWith('De verjaring'))?.tekst;
      verbeurd += o.bedrag;
      while (betaald < verbeurd && volgende < betalingen.length) betaald += betalingen[volgende++]!.bedrag;
      const laatste = betaald >= verbeurd ? betalingen[volgende - 1] : undefined;
      const voldaanOp = laatste && dagVan(laatste.op);
      uit.set(o.id, { bedrag: o.bedrag, verjaartOp: o.verjaartOp, door, voldaanOp });
    }
  }
  return uit;
}

function voldaanIn(tot: Datum, { voldaanOp }: Boeking): Datum | undefined {
  return voldaanOp !== undefined && voldaanOp <= tot ? voldaanOp : undefined;
}

/**
 * The day on which there was in time an event of the right kind, later than the start and about the same event or
 * decision. A forfeited sum is met by payments that cover it, not by any payment.
 */
export function haalDag(
  regel: GecompileerdeTermijn,
  bij: Gebeurtenis,
  tot: Datum,
  geboekt: Boeking | undefined,
  { kroniek, verwijzingen }: Pick<TermijnInvoer, 'kroniek' | 'verwijzingen'>,
): Datum | undefined {
  const soorten = regel.regel.gehaaldDoor?.soort;
  if (soorten === undefined) return undefined;
  if (geboekt !== undefined && soorten === 'betaling') return voldaanIn(tot, geboekt);
  const plaats = kroniek.plaats(bij.id);
  const besluitId = besluitIdVan(bij);
  const telt = (g: Gebeurtenis): boolean => {
    if (dagVan(g.op) > tot || kroniek.plaats(g.id) <= plaats || !regel.haalt(g)) return false;
    // A collection decision that names breaches ends the term of those only.
    if (bij.soort !== 'overtreding' || !('overtredingen' in g) || g.overtredingen === undefined) return true;
    return g.overtredingen.includes(bij.id);
  };
  for (const soort of Array.isArray(soorten) ? soorten : [soorten]) {
    if (kroniek.van(soort).length === 0) continue;
    if (regel.regel.alleenEerste !== undefined) {
      const eerste = kroniek.van(soort).find(telt);
      if (eerste !== undefined) return dagVan(eerste.op);
      continue;
    }
    const { naarGebeurtenis, naarBesluit, zonder } = verwijzingen(soort);
    const gevonden =
      naarGebeurtenis.get(bij.id)?.find(telt) ??
      genoemdIn(bij, naarGebeurtenis)?.find(telt) ??
      (besluitId === undefined ? undefined : naarBesluit.get(besluitId)?.find(telt)) ??
      // What names nothing is about the latest one before it.
      zonder.find((g) => telt(g) && isLaatsteVoor(bij, g, kroniek));
    if (gevonden !== undefined) return dagVan(gevonden.op);
  }
  return undefined;
}

/** What a letter asks for is done by whoever decides on what the letter is about. */
function genoemdIn(
  bij: Gebeurtenis,
  naarGebeurtenis: ReadonlyMap<string, readonly Gebeurtenis[]>,
): readonly Gebeurtenis[] | undefined {
  if (bij.soort !== 'brief' || bij.betreft === undefined) return undefined;
  return bij.betreft.flatMap((id) => naarGebeurtenis.get(id) ?? []);
}

function isLaatsteVoor(bij: Gebeurtenis, g: Gebeurtenis, kroniek: Kroniek): boolean {
  const grens = kroniek.plaats(g.id);
  const hier = kroniek.plaats(bij.id);
  return kroniek.van(bij.soort).every((ander) => {
    const p = kroniek.plaats(ander.id);
    return p <= hier || p >= grens;
  });
}
