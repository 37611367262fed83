import type { Gebeurtenis, Kroniek } from '../dossier/index.ts';
import { type Datum, plusDagen, plusMaanden, type Waarheid, waarheid } from '../shared/index.ts';
import type { Evaluator, Feitenbasis } from './gecompileerd.ts';
import { maakSleutel, type Sleutel } from './sleutel.ts';
import { GEEN_BEWIJS } from './uitslag.ts';
import { compileerSelectie, type Zoeker } from './veldtest.ts';
import type { Telling } from './voorwaarde.schema.ts';

/** Certain and possible number of one group. */
type Stand = { zeker: number; mogelijk: number };

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
  const { minstens, hoogstens } = telling;

  return (basis) => {
    const { kroniek } = basis;
    const vanaf = venster && eersteDag(kroniek.peildatum, venster);
    const grens = sinds && laatste(kroniek, sinds);
    const teller = maakTeller(uniek, per, kroniek);
    const past = (g: Gebeurtenis): Waarheid => {
      if (vanaf !== undefined && g.op < vanaf) return 'nee';
      let uit = zoeker.past(g);
      if (uit === 'nee') return 'nee';
      if (grens !== undefined) {
        const plaats = kroniek.plaats(g.id);
        if (plaats <= grens.zeker) return 'nee';
        if (plaats <= grens.mogelijk) uit = 'onbekend';
      }
      if (!geverifieerd) return uit;
      const telt = isGeverifieerd(g, basis);
      if (telt !== 'ja') return telt;
      // An observation that confirms a report which counts already is no second event.
      const dubbel = g.soort !== 'melding' && noemt(g, kroniek, (m) => past(m) !== 'nee');
      return dubbel ? 'nee' : uit;
    };
    const bewijs: string[] = [];
    for (const soort of zoeker.soorten) {
      for (const g of kroniek.van(soort)) {
        const uit = past(g);
        if (uit === 'nee') continue;
        if (uit === 'ja') bewijs.push(g.id);
        teller.tel(g, uit === 'ja');
      }
    }
    const stand = teller.stand();
    const volledig = zoeker.soorten.every((soort) => kroniek.isVolledigVoor(soort));
    return {
      waarheid: oordeel(stand, volledig, minstens, hoogstens),
      bewijs: bewijs.length > 0 ? bewijs : GEEN_BEWIJS,
    };
  };
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
  for (const soort of zoeker.soorten) {
    const test = zoeker.testVoor(soort);
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
  if (g.soort === 'melding') return basis.geverifieerdeMeldingen().has(g.id) ? 'ja' : 'nee';
  if (g.soort === 'verificatie') return g.uitkomst === 'geverifieerd' ? 'ja' : 'nee';
  if (g.soort === 'constatering' || g.soort === 'opname') return waarheid(g.bevestigd);
  if (g.soort === 'geluidsmeting') return waarheid(g.overschreden);
  return 'onbekend';
}

const noemt = (g: Gebeurtenis, kroniek: Kroniek, telt: (melding: Gebeurtenis) => boolean): boolean =>
  g.betreft?.some((id) => {
    const melding = kroniek.opId(id);
    return melding?.soort === 'melding' && telt(melding);
  }) ?? false;

type Teller = { tel(g: Gebeurtenis, zeker: boolean): void; stand(): Stand };

function maakTeller(uniek: Sleutel | undefined, per: Sleutel | undefined, kroniek: Kroniek): Teller {
  if (per === undefined) return uniek === undefined ? gewoon() : verschillend(uniek, kroniek);
  const groepen = new Map<string, Teller>();
  const zonder = uniek === undefined ? gewoon() : verschillend(uniek, kroniek);
  return {
    tel: (g, zeker) => {
      const naam = per(g, kroniek);
      if (naam === undefined) return zonder.tel(g, zeker);
      let groep = groepen.get(naam);
      if (groep === undefined) {
        groep = uniek === undefined ? gewoon() : verschillend(uniek, kroniek);
        groepen.set(naam, groep);
      }
      groep.tel(g, zeker);
    },
    stand: () => {
      // Events of an unknown group may all belong to the largest, or each to one of its own.
      const los = zonder.stand();
      let zeker = los.zeker > 0 ? 1 : 0;
      let mogelijk = 0;
      for (const groep of groepen.values()) {
        const stand = groep.stand();
        zeker = Math.max(zeker, stand.zeker);
        mogelijk = Math.max(mogelijk, stand.mogelijk);
      }
      return { zeker, mogelijk: mogelijk + los.mogelijk };
    },
  };
}

/** A melding about `aantal` times counts that many times. */
const aantalVan = (g: Gebeurtenis): number => (g.soort === 'melding' ? (g.aantal ?? 1) : 1);

function gewoon(): Teller {
  let zeker = 0;
  let mogelijk = 0;
  return {
    tel: (g, vast) => {
      const aantal = aantalVan(g);
      mogelijk += aantal;
      if (vast) zeker += aantal;
    },
    stand: () => ({ zeker, mogelijk }),
  };
}

function verschillend(sleutel: Sleutel, kroniek: Kroniek): Teller {
  const zeker = new Set<string>();
  const alle = new Set<string>();
  let onbekend = 0;
  let minstensEen = false;
  let extra = 0;
  return {
    tel: (g, vast) => {
      const waarde = sleutel(g, kroniek);
      const aantal = aantalVan(g);
      if (waarde === undefined) {
        onbekend += aantal;
        if (vast) minstensEen = true;
        return;
      }
      alle.add(waarde);
      if (vast) zeker.add(waarde);
      // Several reports in one entry come from one person, but may be about several days.
      if (sleutel.verspreid) extra += aantal - 1;
    },
    stand: () => ({
      zeker: Math.max(zeker.size, minstensEen ? 1 : 0),
      mogelijk: alle.size + onbekend + extra,
    }),
  };
}
