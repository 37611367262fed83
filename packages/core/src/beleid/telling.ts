import type { Gebeurtenis, Kroniek } from '../dossier/index.ts';
import { type Datum, plusDagen, plusMaanden, type Waarheid, waarheid } from '../shared/index.ts';
import type { Evaluator, Feitenbasis } from './gecompileerd.ts';
import { maakSleutel } from './sleutel.ts';
import { aantalVan, maakTeller, type Stand, type Teller } from './teller.ts';
import { GEEN_BEWIJS, LuieUitslag } from './uitslag.ts';
import { compileerSelectie, type Test, type Zoeker } from './veldtest.ts';
import type { Telling } from './voorwaarde.schema.ts';

/**
 * Counts events. Certain are those that surely match, possible those that may match because a tested field is not
 * filled in. `ja` needs the certain number, `nee` the possible number and a part of the kroniek known to be complete.
 */
export function compileerTelling(telling: Telling): Evaluator {
  const zoeker = compileerSelectie(telling);
  const sinds = telling.sinds && compileerSelectie(telling.sinds);
  const venster = telling.venster;
  const uniek = telling.uniek === undefined ? undefined : maakSleutel(telling.uniek);
  const per = telling.per === undefined ? undefined : maakSleutel(telling.per);
  const geverifieerd = telling.geverifieerd === true;
  const verbeurd = telling.verbeurd === true;
  const { minstens, hoogstens } = telling;
  // More certain ones take nothing away from "enough", and never mend "too many".
  const beslist = hoogstens === undefined ? (minstens ?? Number.POSITIVE_INFINITY) : hoogstens + 1;

  return (basis) => {
    const { kroniek } = basis;
    const ronde: Ronde = {
      basis,
      zoeker,
      geverifieerd,
      verbeurd,
      vanaf: venster && eersteDag(kroniek.peildatum, venster),
      grens: sinds === undefined ? GEEN_GRENS : laatste(kroniek, sinds),
    };
    const teller = uniek === undefined && per === undefined ? undefined : maakTeller(uniek, per, kroniek);
    const stand = telTot(beslist, ronde, teller);
    const volledig = zoeker.soorten.every(kroniek.isVolledigVoor);
    return new LuieUitslag(oordeel(stand, volledig, minstens, hoogstens), ronde, zekere);
  };
}

/**
 * Adds up until nothing more can change the answer. Newest first: what lies in a window or after a limit is at
 * the end.
 */
function telTot(beslist: number, ronde: Ronde, teller: Teller | undefined): Stand {
  const stand = { zeker: 0, mogelijk: 0 };
  for (const { soort, test } of ronde.zoeker.takken) {
    const lijst = ronde.basis.kroniek.van(soort);
    for (let i = lijst.length - 1; i >= 0; i--) {
      const g = lijst[i]!;
      const uit = telt(g, test, ronde);
      if (uit === 'nee') continue;
      const aantal = aantalVan(g);
      if (teller !== undefined) teller.tel(g, uit === 'ja');
      else stand.mogelijk += aantal;
      if (uit === 'onbekend') continue;
      stand.zeker = teller === undefined ? stand.zeker + aantal : teller.zeker();
      if (stand.zeker >= beslist) return teller?.stand() ?? stand;
    }
  }
  return teller?.stand() ?? stand;
}

/** Ids of the events that surely count. */
function zekere(ronde: Ronde): readonly string[] {
  const ids: string[] = [];
  for (const { soort, test } of ronde.zoeker.takken) {
    for (const g of ronde.basis.kroniek.van(soort)) if (telt(g, test, ronde) === 'ja') ids.push(g.id);
  }
  return ids.length > 0 ? ids : GEEN_BEWIJS;
}

/** What stays the same while one count runs. */
type Ronde = {
  readonly basis: Feitenbasis;
  readonly zoeker: Zoeker;
  readonly geverifieerd: boolean;
  readonly verbeurd: boolean;
  readonly vanaf: Datum | undefined;
  readonly grens: { readonly zeker: number; readonly mogelijk: number };
};
const GEEN_GRENS = { zeker: -1, mogelijk: -1 } as const;

/** Does this event count? `onbekend` where that rests on something nobody filled in. */
function telt(g: Gebeurtenis, test: Test, ronde: Ronde): Waarheid {
  const { grens, basis } = ronde;
  if (ronde.vanaf !== undefined && g.op < ronde.vanaf) return 'nee';
  let uit = test(g);
  if (uit === 'nee') return 'nee';
  if (grens.mogelijk >= 0) {
    const plaats = basis.kroniek.plaats(g.id);
    if (plaats <= grens.zeker) return 'nee';
    if (plaats <= grens.mogelijk) uit = 'onbekend';
  }
  if (ronde.verbeurd) {
    const boek = basis.verbeurd();
    if (boek === undefined) uit = 'onbekend';
    else if (!boek.has(g.id)) return 'nee';
  }
  if (!ronde.geverifieerd) return uit;
  const gezien = isGeverifieerd(g, basis);
  if (gezien !== 'ja') return gezien;
  // An observation that confirms a report which counts already is no second event.
  return g.soort !== 'melding' && noemtGeteldeMelding(g, ronde) ? 'nee' : uit;
}

function noemtGeteldeMelding(g: Gebeurtenis, ronde: Ronde): boolean {
  if (g.betreft === undefined) return false;
  const test = ronde.zoeker.testVoor('melding');
  return g.betreft.some((id) => {
    const melding = ronde.basis.kroniek.opId(id);
    return melding?.soort === 'melding' && telt(melding, test, ronde) !== 'nee';
  });
}

function oordeel(
  { zeker, mogelijk }: Stand,
  volledig: boolean,
  minstens: number | undefined,
  hoogstens: number | undefined,
): Waarheid {
  if (minstens !== undefined && volledig && mogelijk < minstens) return 'nee';
  if (hoogstens !== undefined && zeker > hoogstens) return 'nee';
  const genoeg = minstens === undefined || zeker >= minstens;
  const nietTeVeel = hoogstens === undefined || (volledig && mogelijk <= hoogstens);
  return genoeg && nietTeVeel ? 'ja' : 'onbekend';
}

/** First day of the window; the reference date is its last day and counts. */
function eersteDag(peildatum: Datum, { lengte, eenheid }: NonNullable<Telling['venster']>): Datum {
  switch (eenheid) {
    case 'dagen':
      return plusDagen(peildatum, 1 - lengte);
    case 'weken':
      return plusDagen(peildatum, 1 - 7 * lengte);
    case 'maanden':
      return plusDagen(plusMaanden(peildatum, -lengte), 1);
    case 'jaren':
      return plusDagen(plusMaanden(peildatum, -12 * lengte), 1);
  }
}

/** Places of the latest event that surely belongs, with its id, and of the latest that may; -1 for none. */
export function laatste(kroniek: Kroniek, zoeker: Zoeker): { zeker: number; mogelijk: number; id?: string } {
  let zeker = -1;
  let mogelijk = -1;
  let id: string | undefined;
  for (const { soort, test } of zoeker.takken) {
    const lijst = kroniek.van(soort);
    for (let i = lijst.length - 1; i >= 0; i--) {
      const g = lijst[i]!;
      const past = test(g);
      if (past === 'nee') continue;
      const plaats = kroniek.plaats(g.id);
      if (plaats > mogelijk) mogelijk = plaats;
      if (past === 'onbekend') continue;
      if (plaats > zeker) {
        zeker = plaats;
        id = g.id;
      }
      break;
    }
  }
  return id === undefined ? { zeker, mogelijk } : { zeker, mogelijk, id };
}

/** Does this event count where only verified ones do? */
function isGeverifieerd(g: Gebeurtenis, basis: Feitenbasis): Waarheid {
  if (g.soort === 'melding') return basis.kroniek.isGeverifieerd(g.id) ? 'ja' : 'nee';
  if (g.soort === 'verificatie') return g.uitkomst === 'geverifieerd' ? 'ja' : 'nee';
  if (g.soort === 'constatering' || g.soort === 'opname') return waarheid(g.bevestigd);
  if (g.soort === 'geluidsmeting') return waarheid(g.overschreden);
  return 'onbekend';
}
