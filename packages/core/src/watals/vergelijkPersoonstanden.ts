import { bepaalPersonen, type StapStatus, type Toets } from '../toets/index.ts';
import type { Dagpaar } from './dagen.ts';
import { naastElkaar } from './naastElkaar.ts';

type Persoon = NonNullable<Toets['personen']>[number];
type Paar<W> = { readonly oud: W | undefined; readonly nieuw: W | undefined };

/**
 * What a move changes in the track of one person; undefined or empty where nothing does. A side is undefined where that
 * policy has no track, step, colour or lead there.
 */
export type PersoonStandVerschil = {
  /** Id of the party in the file. It may hold a name: people get to see the code of the party. */
  readonly partij: string;
  readonly fase: Paar<string> | undefined;
  readonly kleur: Paar<NonNullable<Persoon['kleur']>> | undefined;
  /** Which organisation leads, per role. */
  readonly regies: readonly ({ readonly rol: string } & Paar<string>)[];
  readonly stappen: readonly ({ readonly id: string; readonly naam: string } & Paar<StapStatus>)[];
};

/** The tracks of persons on one day under both policies, as far as they differ. Nobody is in it for whom nothing changes. */
export function vergelijkPersoonstanden({ oud, nieuw }: Dagpaar): PersoonStandVerschil[] {
  const links = perPartij(bepaalPersonen(oud));
  const rechts = perPartij(bepaalPersonen(nieuw));
  return [...new Set([...links.keys(), ...rechts.keys()])].flatMap((partij) => {
    const a = links.get(partij);
    const b = rechts.get(partij);
    const verschil = {
      partij,
      fase: anders(a?.fase, b?.fase),
      kleur: anders(a?.kleur, b?.kleur),
      regies: naastElkaar(regiesVan(a), regiesVan(b), (r) => r.organisatie).map(
        ({ id, oud: wasBij, nieuw: komtBij }) => ({ rol: id, oud: wasBij, nieuw: komtBij }),
      ),
      stappen: naastElkaar(stappenVan(a), stappenVan(b), (s) => s.status),
    };
    const { fase, kleur, regies, stappen } = verschil;
    return fase || kleur || regies.length > 0 || stappen.length > 0 ? [verschil] : [];
  });
}

const perPartij = (personen: readonly Persoon[] | undefined): ReadonlyMap<string, Persoon> =>
  new Map((personen ?? []).map((persoon) => [persoon.partij, persoon]));

const anders = <W>(oud: W | undefined, nieuw: W | undefined): Paar<W> | undefined =>
  oud === nieuw ? undefined : { oud, nieuw };

const regiesVan = (persoon: Persoon | undefined) =>
  (persoon?.regies ?? []).map((regie) => ({ ...regie, sleutel: regie.rol, id: regie.rol, naam: regie.rol }));

const stappenVan = (persoon: Persoon | undefined) =>
  (persoon?.stappen ?? []).map((stap) => ({ ...stap, sleutel: stap.id }));
