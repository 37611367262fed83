import type { Gebeurtenis, Kroniek } from '../dossier/index.ts';
import { type Dossier, leesKroniek } from '../dossier/index.ts';
import { type Datum, dagVan } from '../shared/index.ts';
import { bepaalFase, bepaalStappen, bouwToetsbasis, onderAnderBeleid, type Wet } from '../toets/index.ts';
import { type BedragVerschil, vergelijkBedragen } from './bedragen.ts';
import { type Beslismoment, bepaalBeslismomenten, type Momentsoort } from './beslismomenten.ts';
import { type Dagpaar, maakDagen } from './dagen.ts';
import { type GebrekVerschil, vergelijkGebreken } from './gebreken.ts';
import type { Stappaar, Vergelijking } from './maakVergelijking.ts';
import { type TermijnVerschil, vergelijkTermijnen } from './termijnen.ts';
import { type PersoonVerschil, vergelijkPersonen } from './vergelijkPersonen.ts';
import { type StapVerschil, vergelijkStappen, zoekMist } from './vergelijkStappen.ts';

/** A step that was really taken: could it be, under each policy, on what there was before it? */
export type GezetVerschil = {
  readonly stap: string;
  readonly moment: Momentsoort;
  readonly oud: boolean;
  readonly nieuw: boolean;
  /** Criteria of the new policy that were not met then. */
  readonly mist: readonly string[];
};

/** Everything about one dossier that the two policies see differently. No name, address, text, day or id of it. */
export type DossierVerschil = {
  readonly momenten: readonly Momentsoort[];
  readonly fase: { readonly oud: string; readonly nieuw: string };
  readonly stappen: readonly StapVerschil[];
  readonly gezet: readonly GezetVerschil[];
  readonly bedragen: readonly BedragVerschil[];
  readonly gebreken: readonly GebrekVerschil[];
  readonly termijnen: readonly TermijnVerschil[];
  /** The course of each person in it; who they are is not told. */
  readonly personen: readonly PersoonVerschil[];
};

/**
 * Replays one dossier at its own decision moments under two policies. Undefined when nothing ever happened in it.
 * Pure; looks at the dossier only through the toets.
 */
export function vergelijkDossier(
  dossier: Dossier,
  vergelijking: Vergelijking,
  wet: Wet,
): DossierVerschil | undefined {
  const eind = laatsteDag(dossier);
  if (eind === undefined) return undefined;
  const dagpaar = maakDagen(dossier, vergelijking, wet);
  const slot = dagpaar(eind);
  const momenten = bepaalBeslismomenten(slot.oud.kroniek);
  if (momenten.length === 0) return undefined;
  return {
    momenten: momenten.map((m) => m.soort),
    fase: {
      oud: bepaalFase(vergelijking.oud, slot.oud.feiten),
      nieuw: bepaalFase(vergelijking.nieuw, slot.nieuw.feiten),
    },
    stappen: vergelijkStappen(vergelijking.paren, momenten, dagpaar, slot),
    gezet: vergelijkGezet(vergelijking, momenten, slot.oud.kroniek, wet),
    bedragen: momenten.flatMap(({ gebeurtenis, dag }) => {
      if (gebeurtenis?.soort !== 'besluit' || gebeurtenis.dwangsom === undefined) return [];
      const { oud, nieuw } = dagpaar(dag);
      return vergelijkBedragen(gebeurtenis, oud, nieuw);
    }),
    gebreken: vergelijkGebreken(momenten, dagpaar),
    termijnen: vergelijkTermijnen(slot.oud.termijnen.lijst, slot.nieuw.termijnen.lijst),
    personen: vergelijkPersonen(vergelijking, momenten, dagpaar, slot),
  };
}

const laatsteDag = ({ kroniek }: Dossier): Datum | undefined =>
  kroniek.reduce<Datum | undefined>((laatst, g) => {
    const dag = dagVan(g.op);
    return laatst === undefined || dag > laatst ? dag : laatst;
  }, undefined);

/** The steps that were taken, each on the kroniek as it was before it. */
function vergelijkGezet(
  { oud, nieuw, paren }: Vergelijking,
  momenten: readonly Beslismoment[],
  kroniek: Kroniek,
  wet: Wet,
): GezetVerschil[] {
  const uit: GezetVerschil[] = [];
  for (const { gebeurtenis, soort, dag } of momenten) {
    if (gebeurtenis === undefined) continue;
    const gezet = paren.filter((p) => isGezet(p, gebeurtenis));
    if (gezet.length === 0) continue;
    const voor = kroniek.gebeurtenissen.slice(0, kroniek.plaats(gebeurtenis.id));
    const basis = bouwToetsbasis(
      leesKroniek({ ...kroniek.dossier, kroniek: voor }, { peildatum: dag }),
      oud,
      wet,
    );
    const paar: Dagpaar = { oud: basis, nieuw: onderAnderBeleid(basis, nieuw) };
    for (const p of gezet) {
      const kon = (k: 'oud' | 'nieuw'): boolean =>
        bepaalStappen({ stappen: [p[k]!] }, paar[k].feiten)[0]!.status === 'mogelijk';
      const onderNieuw = kon('nieuw');
      const mist = onderNieuw ? [] : zoekMist(p.nieuw!, paar);
      uit.push({ stap: p.id, moment: soort, oud: kon('oud'), nieuw: onderNieuw, mist });
    }
  }
  return uit;
}

const isGezet = ({ oud, nieuw }: Stappaar, g: Gebeurtenis): boolean =>
  oud !== undefined && nieuw !== undefined && oud.isGebeurtenis(g) && nieuw.isGebeurtenis(g);
