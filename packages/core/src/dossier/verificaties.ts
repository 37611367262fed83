import type { Gebeurtenis } from './gebeurtenis.schema.ts';
import type { Kroniek } from './kroniek.ts';

/** What an event says about the meldingen it names; undefined when it says nothing. */
function woordVan(g: Gebeurtenis): boolean | undefined {
  if (g.soort === 'verificatie')
    return g.uitkomst === 'niet-te-verifieren' ? undefined : g.uitkomst === 'geverifieerd';
  return g.soort === 'constatering' && g.bevestigd === true ? true : undefined;
}

/**
 * Reads the words on meldingen once, for every place in the kroniek: the latest word before the place wins.
 * A check that could not tell is no word; an observation that confirms a melding is.
 *
 * Kept as numbers in lists, as most files have a check for every melding: a word points at the word before it.
 */
export function leesVerificaties(kroniek: Kroniek): (melding: number, voor: number) => boolean {
  const { gebeurtenissen } = kroniek;
  /** Per place of a melding the number of the latest word, from 1; 0 for none. */
  const laatste: number[] = new Array(gebeurtenissen.length).fill(0);
  const plaatsen: number[] = [NERGENS];
  const eerder: number[] = [0];
  const waar: boolean[] = [false];
  for (let plaats = 0; plaats < gebeurtenissen.length; plaats++) {
    const g = gebeurtenissen[plaats]!;
    if (g.betreft === undefined) continue;
    const woord = woordVan(g);
    if (woord === undefined) continue;
    for (const id of g.betreft) {
      const melding = kroniek.plaats(id);
      if (melding < 0) continue;
      eerder.push(laatste[melding]!);
      plaatsen.push(plaats);
      laatste[melding] = waar.push(woord) - 1;
    }
  }
  return (melding, voor) => {
    let woord = laatste[melding] ?? 0;
    while (plaatsen[woord]! >= voor) woord = eerder[woord]!;
    return waar[woord]!;
  };
}

const NERGENS = -1;
