import type { Gebeurtenis, Kroniek } from '../dossier/index.ts';

/** Which events speak about an event or a decision; built once, asked by terms and rules. */
export type Verwijsindex = {
  /** Events that name this kroniek id. */
  naarGebeurtenis(id: string): readonly Gebeurtenis[];
  /** Events that name this besluitId (in `besluitId` or `voor`). */
  naarBesluit(besluitId: string): readonly Gebeurtenis[];
  /** Events of a kind that may name something but name nothing. */
  readonly zonder: readonly Gebeurtenis[];
};

const LEEG: readonly Gebeurtenis[] = [];

/** The besluitId an event is about: its own, or the one it prepares. */
export function besluitIdVan(g: Gebeurtenis): string | undefined {
  if ('besluitId' in g && g.besluitId !== undefined) return g.besluitId;
  return 'voor' in g ? g.voor : undefined;
}

export function bouwVerwijsindex(kroniek: Kroniek): Verwijsindex {
  const gebeurtenis = new Map<string, Gebeurtenis[]>();
  const besluit = new Map<string, Gebeurtenis[]>();
  const zonder: Gebeurtenis[] = [];
  const voegToe = (map: Map<string, Gebeurtenis[]>, id: string | undefined, g: Gebeurtenis): void => {
    if (id === undefined) return;
    const lijst = map.get(id);
    if (lijst === undefined) map.set(id, [g]);
    else if (lijst[lijst.length - 1] !== g) lijst.push(g);
  };
  for (const g of kroniek.gebeurtenissen) {
    for (const id of g.betreft ?? LEEG_IDS) voegToe(gebeurtenis, id, g);
    if ('tegen' in g) voegToe(gebeurtenis, g.tegen, g);
    if ('verzoek' in g) voegToe(gebeurtenis, g.verzoek, g);
    if ('vraag' in g) voegToe(gebeurtenis, g.vraag, g);
    if ('overtredingen' in g) for (const id of g.overtredingen ?? LEEG_IDS) voegToe(gebeurtenis, id, g);
    if ('voor' in g) voegToe(gebeurtenis, g.voor, g);
    const id = besluitIdVan(g);
    voegToe(besluit, id, g);
    if (id === undefined && g.betreft === undefined && isOngebonden(g)) zonder.push(g);
  }
  return {
    naarGebeurtenis: (id) => gebeurtenis.get(id) ?? LEEG,
    naarBesluit: (id) => besluit.get(id) ?? LEEG,
    zonder,
  };
}

const LEEG_IDS: readonly string[] = [];

/** Kinds whose reference may be left out because there is mostly one thing they can be about. */
const isOngebonden = (g: Gebeurtenis): boolean =>
  g.soort === 'zienswijze' || g.soort === 'beslissing-voornemen' || g.soort === 'zienswijze-achterwege';
