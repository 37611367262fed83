import type { Gebeurtenis, Kroniek } from '../dossier/index.ts';
import {
  type Datum,
  dagVan,
  datum,
  jaarVan,
  plusDagen,
  plusMaanden,
  type Waarheid,
} from '../shared/index.ts';
import type { Feitenbasis } from './gecompileerd.ts';
import { compileerSelectie, type Zoeker } from './veldtest.ts';
import type { Venster } from './voorwaarde.schema.ts';

/** Does this event lie in the window? `onbekend` where it is not sure from which event the window is counted. */
export type Raam = (g: Gebeurtenis) => Waarheid;
/** A window at one reference date: a first day, or a test beside it where an event anchors it. */
type Bereik = { readonly vanaf: Datum | undefined; readonly raam: Raam | undefined };

const GEEN: Bereik = { vanaf: undefined, raam: undefined };
/** Nothing lies in it: the event that anchors the window surely did not happen. */
export const BUITEN: Raam = () => 'nee';
const ONZEKER: Raam = () => 'onbekend';

/** Compiles a window once; a window from the reference date costs one date per count. */
export function compileerVenster(venster: Venster | undefined): (basis: Feitenbasis) => Bereik {
  if (venster === undefined) return () => GEEN;
  const anker = venster.voor ?? venster.na;
  if (anker === undefined) {
    return ({ kroniek }) => ({ vanaf: eersteDag(kroniek.peildatum, venster), raam: undefined });
  }
  const zoeker = compileerSelectie(anker);
  return ({ kroniek }) => ({ vanaf: undefined, raam: raamBij(kroniek, zoeker, venster) });
}

/** First day of a window that ends on this day; the day it is counted from always counts. */
function eersteDag(tot: Datum, venster: Venster): Datum {
  const grens = opAfstand(tot, venster, -1);
  return venster.grensdag === 'telt-mee' ? grens : plusDagen(grens, 1);
}

/** Last day of a window that begins on this day. */
function laatsteDag(van: Datum, venster: Venster): Datum {
  const grens = opAfstand(van, venster, 1);
  return venster.grensdag === 'telt-mee' ? grens : plusDagen(grens, -1);
}

/** Windows are at most a hundred years; nothing lies beyond the calendar. */
function opAfstand(dag: Datum, { lengte, eenheid }: Venster, richting: 1 | -1): Datum {
  if (richting < 0 && jaarVan(dag) < 102) return datum('0001-01-01');
  if (richting > 0 && jaarVan(dag) > 9897) return datum('9999-12-31');
  switch (eenheid) {
    case 'dagen':
      return plusDagen(dag, richting * lengte);
    case 'weken':
      return plusDagen(dag, richting * 7 * lengte);
    case 'maanden':
      return plusMaanden(dag, richting * lengte);
    case 'jaren':
      return plusMaanden(dag, richting * 12 * lengte);
  }
}

type Anker = { readonly plaats: number; readonly dag: Datum };

/** The latest event that surely is the anchor, and every later one that may be. */
function raamBij(kroniek: Kroniek, zoeker: Zoeker, venster: Venster): Raam {
  const { zeker, mogelijk } = ankersIn(kroniek, zoeker);
  if (zeker === undefined && mogelijk.length === 0) {
    // Without the event there is no window; where the kroniek may lack it, nobody knows.
    return zoeker.soorten.every(kroniek.isVolledigVoor) ? BUITEN : ONZEKER;
  }
  const ramen = [...(zeker === undefined ? [] : [zeker]), ...mogelijk].map((anker) =>
    rondAnker(kroniek, anker, venster),
  );
  return (g) => {
    const binnen = ramen.filter((raam) => raam(g)).length;
    if (binnen === 0) return 'nee';
    return zeker !== undefined && binnen === ramen.length ? 'ja' : 'onbekend';
  };
}

function ankersIn(
  kroniek: Kroniek,
  zoeker: Zoeker,
): { readonly zeker: Anker | undefined; readonly mogelijk: readonly Anker[] } {
  let zeker: Anker | undefined;
  const mogelijk: Anker[] = [];
  for (const { soort, test } of zoeker.takken) {
    for (const g of kroniek.van(soort)) {
      const past = test(g);
      if (past === 'nee') continue;
      const anker = { plaats: kroniek.plaats(g.id), dag: dagVan(g.op) };
      if (past === 'onbekend') mogelijk.push(anker);
      else if (zeker === undefined || anker.plaats > zeker.plaats) zeker = anker;
    }
  }
  const vanaf = zeker?.plaats ?? -1;
  return { zeker, mogelijk: mogelijk.filter(({ plaats }) => plaats > vanaf) };
}

/** Before or after the event in the order of the kroniek, and no further away than the window is long. */
function rondAnker(kroniek: Kroniek, { plaats, dag }: Anker, venster: Venster): (g: Gebeurtenis) => boolean {
  if (venster.na !== undefined) {
    const tot = laatsteDag(dag, venster);
    return (g) => kroniek.plaats(g.id) > plaats && dagVan(g.op) <= tot;
  }
  const vanaf = eersteDag(dag, venster);
  return (g) => kroniek.plaats(g.id) < plaats && g.op >= vanaf;
}
