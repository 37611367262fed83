import type { Kroniek } from './kroniek.ts';

/** A word on a melding: verified, or found untrue; with the word before it. */
type Woord = { readonly plaats: number; readonly waar: boolean; readonly eerder: Woord | undefined };

/**
 * Reads the words on meldingen once, for every place in the kroniek: the latest word before the place wins.
 * A check that could not tell is no word; an observation that confirms a melding is.
 */
export function leesVerificaties(kroniek: Kroniek): (meldingId: string, voor: number) => boolean {
  const laatste = new Map<string, Woord>();
  const verificaties = kroniek.van('verificatie');
  const gezien = kroniek.van('constatering').filter((g) => g.bevestigd === true && g.betreft !== undefined);
  const lijst =
    gezien.length === 0
      ? verificaties
      : [...verificaties, ...gezien].sort((a, b) => kroniek.plaats(a.id) - kroniek.plaats(b.id));
  for (const g of lijst) {
    if (g.betreft === undefined || (g.soort === 'verificatie' && g.uitkomst === 'niet-te-verifieren'))
      continue;
    const waar = g.soort === 'constatering' || g.uitkomst === 'geverifieerd';
    const plaats = kroniek.plaats(g.id);
    for (const id of g.betreft) laatste.set(id, { plaats, waar, eerder: laatste.get(id) });
  }
  return (meldingId, voor) => {
    let woord = laatste.get(meldingId);
    while (woord !== undefined && woord.plaats >= voor) woord = woord.eerder;
    return woord?.waar ?? false;
  };
}
