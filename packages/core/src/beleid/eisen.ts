import type { Beleid, Stap } from './beleid.schema.ts';
import { feitVan } from './compileerVoorwaarde.ts';
import type { Overschrijving } from './gecompileerd.ts';
import type { Eis } from './onderdelen.schema.ts';
import { lijstVan } from './veldtest.ts';
import type { Voorwaarde } from './voorwaarde.schema.ts';

/** The name by which a criterion is known in its step, if it has one. */
export const idVan = (v: Voorwaarde): string | undefined => v.id ?? feitVan(v);

/** Does this demand hold for this step: is the step one of its events, or does it take one of its measures? */
export function geldtVoor({ bij }: Eis, stap: Stap): boolean {
  const soorten = stap.gebeurtenis === undefined ? [] : lijstVan(stap.gebeurtenis.soort);
  return (
    (bij.gebeurtenissen ?? []).some((soort) => soorten.includes(soort)) ||
    (bij.maatregelen ?? []).some((maatregel) => stap.maatregelen?.includes(maatregel) ?? false)
  );
}

/** The criterion of a step that says a demand in its own words. */
export const eigenWoorden = (eis: Eis, stap: Stap): Voorwaarde | undefined =>
  stap.criteria.find((criterium) => idVan(criterium) === eis.id);

type MetEisen = { readonly beleid: Beleid; readonly overschreven: readonly Overschrijving[] };

/**
 * Puts the demands in the steps that they hold for. What a step says in its own words stays, and is told as replaced.
 * @param herkomst the id of the policy that a demand comes from
 */
export function pasEisenToe(beleid: Beleid, herkomst: (eis: string) => string): MetEisen {
  if (beleid.eisen.length === 0) return { beleid, overschreven: [] };
  const overschreven: Overschrijving[] = [];
  const stappen = beleid.stappen.map((stap) => {
    const erbij: Voorwaarde[] = [];
    for (const eis of beleid.eisen) {
      if (!geldtVoor(eis, stap)) continue;
      if (eigenWoorden(eis, stap) === undefined) erbij.push(alsCriterium(eis));
      else overschreven.push({ pad: `/stappen/${stap.id}/criteria/${eis.id}`, van: herkomst(eis.id) });
    }
    return erbij.length === 0 ? stap : { ...stap, criteria: [...stap.criteria, ...erbij] };
  });
  return { beleid: { ...beleid, stappen }, overschreven };
}

/** A demand as a criterion of a step: known by its own id, with its name and source where it has no other. */
export function alsCriterium({ id, naam, bron, teBevestigen, criterium }: Eis): Voorwaarde {
  return {
    ...criterium,
    id,
    tekst: criterium.tekst ?? naam,
    bron: criterium.bron ?? bron,
    ...(teBevestigen === undefined ? {} : { teBevestigen }),
  };
}
