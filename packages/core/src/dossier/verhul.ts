import type { Partij } from './dossier.schema.ts';
import type { Gebeurtenis } from './gebeurtenis.schema.ts';
import { isVerhuld, partijCodes } from './partijCodes.ts';
import { velden } from './ruw.ts';
import { vervangVerwijzingen, zetOpPad } from './vervangVerwijzingen.ts';

/** Free names that may well repeat the id of a party. */
const VRIJE_NAMEN = ['door', 'aan', 'bij', 'wie', 'doorPersoon'];

type Vervanging = (id: string) => string;

/** Both ways between the party ids of the file and the codes that readers see instead. */
export type Verhulling = {
  /** The event with every hidden party as its code. */
  verhul(gebeurtenis: Gebeurtenis): Record<string, unknown>;
  /** An event as it came in, with codes turned back into party ids. What is no event stays what it was. */
  onthul(invoer: unknown): unknown;
  /** The id a reader sees for a party: the code when it is hidden. */
  sleutelVan(partijId: string): string;
  /** The party id behind what a reader saw. */
  idVan(sleutel: string): string;
};

/**
 * Hides who told something. An id of a file may itself be a name, so readers get the code everywhere the
 * format points at a party, and where a free name is exactly that id.
 *
 * @param codes the code of each party, by id; left out: made anew in the order of the list
 */
export function maakVerhulling(
  partijen: readonly Pick<Partij, 'id' | 'rol'>[],
  codes: ReadonlyMap<string, string> = partijCodes(partijen),
): Verhulling {
  const naarCode = new Map(partijen.filter(isVerhuld).map((p) => [p.id, codes.get(p.id) ?? p.id]));
  const naarId = new Map([...naarCode].map(([id, code]) => [code, id]));
  const sleutelVan: Vervanging = (id) => naarCode.get(id) ?? id;
  const idVan: Vervanging = (sleutel) => naarId.get(sleutel) ?? sleutel;
  return {
    verhul: (gebeurtenis) => vervang(gebeurtenis, sleutelVan) as Record<string, unknown>,
    onthul: (invoer) => vervang(invoer, idVan),
    sleutelVan,
    idVan,
  };
}

function vervang(invoer: unknown, nieuw: Vervanging): unknown {
  const bron = velden(invoer);
  if (bron !== invoer || typeof bron.soort !== 'string') return invoer;
  const uit = vervangVerwijzingen(bron, (id, naar) => (naar.includes('partij') ? nieuw(id) : id));
  return VRIJE_NAMEN.reduce((tot, veld) => zetOpPad(tot, [veld], nieuw), uit);
}
