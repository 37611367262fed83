import type { Gebeurtenis, Kroniek } from '../dossier/index.ts';
import type { Sleutel } from './sleutel.ts';

/** Certain and possible number of one group. */
export type Stand = { zeker: number; mogelijk: number };

/** Counts different values, or the largest group, with what is certain and what is possible. */
export type Teller = {
  tel(g: Gebeurtenis, zeker: boolean): void;
  /** The certain number so far. */
  zeker(): number;
  stand(): Stand;
};

/** One of which the possible number together with another one is known: a value in both is one value. */
type Groep = Teller & {
  readonly waarden?: ReadonlySet<string>;
  samen(ander: Groep): number;
};

export function maakTeller(uniek: Sleutel | undefined, per: Sleutel | undefined, kroniek: Kroniek): Teller {
  if (per === undefined) return uniek === undefined ? gewoon() : verschillend(uniek, kroniek);
  const groepen = new Map<string, Groep>();
  const zonder = uniek === undefined ? gewoon() : verschillend(uniek, kroniek);
  const zeker = (): number => {
    let meest = zonder.zeker() > 0 ? 1 : 0;
    for (const groep of groepen.values()) meest = Math.max(meest, groep.zeker());
    return meest;
  };
  return {
    tel: (g, vast) => {
      const naam = per(g, kroniek);
      if (naam === undefined) return zonder.tel(g, vast);
      let groep = groepen.get(naam);
      if (groep === undefined) {
        groep = uniek === undefined ? gewoon() : verschillend(uniek, kroniek);
        groepen.set(naam, groep);
      }
      groep.tel(g, vast);
    },
    zeker,
    stand: () => {
      // Events of an unknown group may all belong to the largest, or each to one of its own.
      let { mogelijk } = zonder.stand();
      for (const groep of groepen.values()) mogelijk = Math.max(mogelijk, groep.samen(zonder));
      return { zeker: zeker(), mogelijk };
    },
  };
}

/** A melding about `aantal` times counts that many times. */
export const aantalVan = (g: Gebeurtenis): number => (g.soort === 'melding' ? (g.aantal ?? 1) : 1);

function gewoon(): Groep {
  let zeker = 0;
  let mogelijk = 0;
  return {
    tel: (g, vast) => {
      const aantal = aantalVan(g);
      mogelijk += aantal;
      if (vast) zeker += aantal;
    },
    zeker: () => zeker,
    stand: () => ({ zeker, mogelijk }),
    samen: (ander) => mogelijk + ander.stand().mogelijk,
  };
}

function verschillend(sleutel: Sleutel, kroniek: Kroniek): Groep {
  const zeker = new Set<string>();
  const alle = new Set<string>();
  let onbekend = 0;
  let minstensEen = false;
  let extra = 0;
  const aantalZeker = (): number => Math.max(zeker.size, minstensEen ? 1 : 0);
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
    zeker: aantalZeker,
    stand: () => ({
      zeker: aantalZeker(),
      mogelijk: alle.size + onbekend + extra,
    }),
    waarden: alle,
    samen: (ander) => {
      let dubbel = 0;
      for (const waarde of ander.waarden ?? []) if (alle.has(waarde)) dubbel += 1;
      return alle.size + onbekend + extra + ander.stand().mogelijk - dubbel;
    },
  };
}
