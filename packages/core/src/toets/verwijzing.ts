import type { Gebeurtenis, GebeurtenisSoort, Kroniek } from '../dossier/index.ts';

/** Events of one kind by what they speak about. */
export type Verwijzers = {
  /** By the kroniek id they name. */
  readonly naarGebeurtenis: ReadonlyMap<string, readonly Gebeurtenis[]>;
  /** By the besluitId they name (in `besluitId` or `voor`). */
  readonly naarBesluit: ReadonlyMap<string, readonly Gebeurtenis[]>;
  /** Of a kind that may name something but these name nothing. */
  readonly zonder: readonly Gebeurtenis[];
};

/** Made per kind, when first asked: most kinds never are. */
export type Verwijsindex = (soort: GebeurtenisSoort) => Verwijzers;

/** The besluitId an event is about: its own, or the one it prepares. */
export function besluitIdVan(g: Gebeurtenis): string | undefined {
  if ('besluitId' in g && g.besluitId !== undefined) return g.besluitId;
  return 'voor' in g ? g.voor : undefined;
}

export function maakVerwijsindex(kroniek: Kroniek): Verwijsindex {
  const bekend = new Map<GebeurtenisSoort, Verwijzers>();
  return (soort) => {
    let uit = bekend.get(soort);
    if (uit === undefined) {
      uit = bouw(kroniek.van(soort));
      bekend.set(soort, uit);
    }
    return uit;
  };
}

function bouw(lijst: readonly Gebeurtenis[]): Verwijzers {
  const naarGebeurtenis = new Map<string, Gebeurtenis[]>();
  const naarBesluit = new Map<string, Gebeurtenis[]>();
  const zonder: Gebeurtenis[] = [];
  for (const g of lijst) {
    for (const id of g.betreft ?? GEEN) voegToe(naarGebeurtenis, id, g);
    if ('tegen' in g) voegToe(naarGebeurtenis, g.tegen, g);
    if ('verzoek' in g) voegToe(naarGebeurtenis, g.verzoek, g);
    if ('vraag' in g) voegToe(naarGebeurtenis, g.vraag, g);
    if ('overtredingen' in g) for (const id of g.overtredingen ?? GEEN) voegToe(naarGebeurtenis, id, g);
    if ('voor' in g) voegToe(naarGebeurtenis, g.voor, g);
    const besluitId = besluitIdVan(g);
    voegToe(naarBesluit, besluitId, g);
    if (besluitId === undefined && g.betreft === undefined && isOngebonden(g)) zonder.push(g);
  }
  return { naarGebeurtenis, naarBesluit, zonder };
}

const GEEN: readonly string[] = [];

function voegToe(map: Map<string, Gebeurtenis[]>, id: string | undefined, g: Gebeurtenis): void {
  if (id === undefined) return;
  const lijst = map.get(id);
  if (lijst === undefined) map.set(id, [g]);
  else if (lijst[lijst.length - 1] !== g) lijst.push(g);
}

/** Kinds whose reference may be left out because there is mostly one thing they can be about. */
const isOngebonden = (g: Gebeurtenis): boolean =>
  g.soort === 'zienswijze' || g.soort === 'beslissing-voornemen' || g.soort === 'zienswijze-achterwege';
