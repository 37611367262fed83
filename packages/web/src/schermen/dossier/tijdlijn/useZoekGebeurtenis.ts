import { useEffect, useState } from 'react';
import { ankerVan } from './anker.ts';
import type { Aangewezen } from './useAangewezen.ts';

type Vraag = {
  readonly aangewezen: Aangewezen | undefined;
  /** Is the event on the screen? */
  readonly inBeeld: boolean;
  /** Does the timeline show everything, without a filter? */
  readonly alles: boolean;
  readonly lijst: {
    readonly data: readonly unknown[] | undefined;
    readonly error: unknown;
    readonly meer: boolean;
    readonly bezigMetMeer: boolean;
    readonly laadMeer: () => void;
  };
  readonly toonAlles: () => void;
  readonly onGevonden: () => void;
};

/** How the search stands: going on, ended without the event, or nothing to say. */
export type Zoekstand = 'zoekt' | 'niet-gevonden' | undefined;

/**
 * Brings an event into view and puts the focus on it: takes the filter off when that hides it, and loads page after
 * page until it is there or there is no more. A lost connection ends the search; the list itself says so.
 */
export function useZoekGebeurtenis(vraag: Vraag): Zoekstand {
  const { aangewezen, inBeeld, alles, lijst, toonAlles, onGevonden } = vraag;
  const { data, error, meer, bezigMetMeer, laadMeer } = lijst;
  const [gemist, setGemist] = useState<Aangewezen | undefined>();
  useEffect(() => {
    if (!aangewezen || aangewezen === gemist) return;
    if (inBeeld) {
      const regel = document.getElementById(ankerVan(aangewezen.sleutel));
      if (regel) {
        regel.tabIndex = -1;
        regel.scrollIntoView({ block: 'center' });
        regel.focus({ preventScroll: true });
      }
      onGevonden();
    } else if (!alles) toonAlles();
    else if (data === undefined || bezigMetMeer) return;
    else if (meer && !error) laadMeer();
    else setGemist(aangewezen);
  }, [aangewezen, gemist, inBeeld, alles, data, error, meer, bezigMetMeer, laadMeer, toonAlles, onGevonden]);
  if (!aangewezen || inBeeld) return undefined;
  return aangewezen === gemist ? 'niet-gevonden' : 'zoekt';
}
