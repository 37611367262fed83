import type { Gebeurtenis, GebeurtenisSoort, GebeurtenisVan, Kroniek } from '../dossier/index.ts';

/** How many of this ordered list come before a place in the kroniek; binary search. */
export function aantalVoor(lijst: readonly Gebeurtenis[], plaats: number, kroniek: Kroniek): number {
  const laatste = lijst.at(-1);
  if (laatste === undefined || kroniek.plaats(laatste.id) < plaats) return lijst.length;
  let laag = 0;
  let hoog = lijst.length - 1;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if (kroniek.plaats(lijst[midden]!.id) < plaats) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}

/** Events of one kind before a place. */
export function voor<S extends GebeurtenisSoort>(
  kroniek: Kroniek,
  soort: S,
  plaats: number,
): readonly GebeurtenisVan<S>[] {
  const lijst = kroniek.van(soort);
  const aantal = aantalVoor(lijst, plaats, kroniek);
  return aantal === lijst.length ? lijst : lijst.slice(0, aantal);
}

/** The latest event of one kind before a place. */
export function laatsteVoor<S extends GebeurtenisSoort>(
  kroniek: Kroniek,
  soort: S,
  plaats: number,
): GebeurtenisVan<S> | undefined {
  const lijst = kroniek.van(soort);
  return lijst[aantalVoor(lijst, plaats, kroniek) - 1];
}

/** Ids of the events of these kinds before a place; the evidence of a finding. */
export function idsVoor(kroniek: Kroniek, plaats: number, ...soorten: GebeurtenisSoort[]): string[] {
  return soorten.flatMap((soort) => voor(kroniek, soort, plaats).map((g) => g.id));
}

/**
 * The kroniek as it stood just before a place: what a decision could rest on. A view on the same index, so
 * that a decision costs a few look-ups. What was withdrawn later stays out here too.
 */
export function kroniekVoor(kroniek: Kroniek, plaats: number, peildatum: Kroniek['peildatum']): Kroniek {
  const deel = new Map<GebeurtenisSoort, readonly Gebeurtenis[]>();
  return {
    dossier: kroniek.dossier,
    peildatum,
    later: kroniek.later,
    vervallen: kroniek.vervallen,
    partij: kroniek.partij,
    huishouden: kroniek.huishouden,
    isGeverifieerd: (id, tot = plaats) => kroniek.isGeverifieerd(id, Math.min(tot, plaats)),
    isVolledig: kroniek.isVolledig,
    isVolledigVoor: kroniek.isVolledigVoor,
    // No getter: in a literal it gives every object a hidden class of its own, which the engine keeps for long.
    gebeurtenissen: kroniek.gebeurtenissen.slice(0, plaats),
    van: <S extends GebeurtenisSoort>(soort: S) => {
      let lijst = deel.get(soort);
      if (lijst === undefined) {
        lijst = voor(kroniek, soort, plaats);
        deel.set(soort, lijst);
      }
      return lijst as readonly GebeurtenisVan<S>[];
    },
    opId: (id) => {
      const p = kroniek.plaats(id);
      return p >= 0 && p < plaats ? kroniek.gebeurtenissen[p] : undefined;
    },
    plaats: (id) => {
      const p = kroniek.plaats(id);
      return p < plaats ? p : -1;
    },
  };
}
