import type { Datum } from '../shared/index.ts';
import { bepaalFase, feitenVanPersoon, type Toetsbasis, zoekPersonen } from '../toets/index.ts';
import type { Beslismoment } from './beslismomenten.ts';
import type { Dagpaar } from './dagen.ts';
import type { Vergelijking } from './maakVergelijking.ts';
import { type StapVerschil, vergelijkStappen } from './vergelijkStappen.ts';

/** What the two policies see differently in the course of one person. Nothing tells who it is. */
export type PersoonVerschil = {
  readonly fase: { readonly oud: string; readonly nieuw: string };
  readonly stappen: readonly StapVerschil[];
};

/** Replays the course of every person whom the dossier speaks about, at the decision moments of the dossier. */
export function vergelijkPersonen(
  { oud, nieuw, persoonParen }: Vergelijking,
  momenten: readonly Beslismoment[],
  dagpaar: (dag: Datum) => Dagpaar,
  slot: Dagpaar,
): PersoonVerschil[] {
  const ids = new Set([...(zoekPersonen(slot.oud) ?? []), ...(zoekPersonen(slot.nieuw) ?? [])]);
  return [...ids].map((id) => {
    const bekend = new Map<Dagpaar, Dagpaar>();
    const vanPersoon = (paar: Dagpaar): Dagpaar => {
      const eigen = bekend.get(paar) ?? { oud: van(id, paar.oud), nieuw: van(id, paar.nieuw) };
      bekend.set(paar, eigen);
      return eigen;
    };
    const eind = vanPersoon(slot);
    return {
      fase: {
        oud: bepaalFase(oud.persoon, eind.oud.feiten),
        nieuw: bepaalFase(nieuw.persoon, eind.nieuw.feiten),
      },
      stappen: vergelijkStappen(persoonParen, momenten, (dag) => vanPersoon(dagpaar(dag)), eind),
    };
  });
}

const van = (id: string, basis: Toetsbasis): Toetsbasis => ({
  ...basis,
  feiten: feitenVanPersoon(id, basis),
});
