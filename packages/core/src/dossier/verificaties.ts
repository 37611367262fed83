import type { Gebeurtenis } from './gebeurtenis.schema.ts';
import type { Kroniek } from './kroniek.ts';

/** A word on a melding: verified, or found untrue; with the word before it. */
type Woord = { readonly plaats: number; readonly waar: boolean; readonly eerder: Woord | undefined };

/** What an event says about the meldingen it names; undefined when it says nothing. */
function woordVan(g: Gebeurtenis): boolean | undefined {
  if (g.soort === 'verificatie')
    return g.uitkomst === 'niet-te-verifieren' ? undefined : g.uitkomst === 'geverifieerd';
  return g.soort === 'constatering' && g.bevestigd === true ? true : undefined;
}

/**
 * Reads the words on meldingen once, for every place in the kroniek: the latest word before the place wins.
 * A check that could not tell is no word; an observation that confirms a melding is.
 */
export function leesVerificaties(kroniek: Kroniek): (meldingId: string, voor: number) => boolean {
  const laatste = new Map<string, Woord>();
  const { gebeurtenissen } = kroniek;
  for (let plaats = 0; plaats < gebeurtenissen.length; plaats++) {
    const g = gebeurtenissen[plaats]!;
    if (g.betreft === undefined) continue;
    const waar = woordVan(g);
    if (waar === undefined) continue;
    for (const id of g.betreft) laatste.set(id, { plaats, waar, eerder: laatste.get(id) });
  }
  return (meldingId, voor) => {
    let woord = laatste.get(meldingId);
    while (woord !== undefined && woord.plaats >= voor) woord = woord.eerder;
    return woord?.waar ?? false;
  };
}
