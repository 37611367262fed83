import { velden } from './ruw.ts';
import { type Ruimte, verwijzingenVan } from './verwijzingen.ts';

type Ruw = Readonly<Record<string, unknown>>;

/**
 * The event with other ids in the places where the format points at something.
 * @param nieuw gives the id to write, for the one that stands there and the kinds of things it may point at
 */
export function vervangVerwijzingen(
  gebeurtenis: Ruw,
  nieuw: (id: string, naar: readonly Ruimte[]) => string,
): Ruw {
  if (typeof gebeurtenis.soort !== 'string') return gebeurtenis;
  return verwijzingenVan(gebeurtenis.soort).reduce(
    (uit, { veld, naar }) => zetOpPad(uit, veld.split('.'), (id) => nieuw(id, naar)),
    gebeurtenis,
  );
}

/** The same object with the text, or each text of the list, at this path replaced. */
export function zetOpPad(
  bron: Ruw,
  [eerste, ...rest]: readonly string[],
  nieuw: (tekst: string) => string,
): Ruw {
  if (eerste === undefined || !Object.hasOwn(bron, eerste)) return bron;
  const oud = bron[eerste];
  // What is no object has nothing at this path; who reads it says what is wrong with it.
  if (rest.length > 0)
    return velden(oud) === oud ? { ...bron, [eerste]: zetOpPad(oud as Ruw, rest, nieuw) } : bron;
  const een = (waarde: unknown) => (typeof waarde === 'string' ? nieuw(waarde) : waarde);
  return { ...bron, [eerste]: Array.isArray(oud) ? oud.map(een) : een(oud) };
}
