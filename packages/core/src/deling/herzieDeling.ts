import type { Partijveld } from '../beleid/index.ts';
import type { Compartiment } from '../dossier/index.ts';
import { type Kleurgrens, waaromNietBijKleur } from './kleurgrens.ts';

/** What becomes of a share that runs when its dossier changed; undefined: it goes on. */
export type Herziening =
  | { readonly wat: 'achterhaald' }
  | { readonly wat: 'kleur-gewijzigd'; readonly reden: string }
  | undefined;

/**
 * Looks again at one share. What was corrected or withdrawn goes first: a copy of what no longer holds ends whatever the
 * colour. A notice that something lapsed holds nothing, and stays until its last day.
 *
 * @param achterhaald the event that was shared was corrected or withdrawn
 * @param grenzen what the colours of the people whom it is about leave open
 */
export function herzieDeling(
  deling: {
    readonly compartiment: Compartiment;
    readonly velden: readonly Partijveld[];
    readonly vervallen: boolean;
  },
  achterhaald: boolean,
  grenzen: readonly Kleurgrens[],
): Herziening {
  if (deling.vervallen) return undefined;
  if (achterhaald) return { wat: 'achterhaald' };
  const [reden] = grenzen.flatMap((grens) => waaromNietBijKleur(deling, grens));
  return reden && { wat: 'kleur-gewijzigd', reden: reden.tekst };
}
