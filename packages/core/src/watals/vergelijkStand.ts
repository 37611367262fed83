import { type Dossier, leesKroniek } from '../dossier/index.ts';
import { type Datum, dagVan } from '../shared/index.ts';
import {
  bepaalFase,
  bepaalStappen,
  bouwToetsbasis,
  onderAnderBeleid,
  type StapStatus,
  type Wet,
} from '../toets/index.ts';
import { type BedragVerschil, vergelijkBedragen } from './bedragen.ts';
import type { Vergelijking } from './maakVergelijking.ts';
import { naastElkaar } from './naastElkaar.ts';
import { type PersoonStandVerschil, vergelijkPersoonstanden } from './vergelijkPersoonstanden.ts';

/** What a move to another policy would change for one dossier on a day. Empty lists: nothing. */
export type StandVerschil = {
  readonly fase: { readonly oud: string; readonly nieuw: string } | undefined;
  /** Undefined on the side that has no such step. */
  readonly stappen: readonly {
    readonly id: string;
    readonly naam: string;
    readonly oud: StapStatus | undefined;
    readonly nieuw: StapStatus | undefined;
  }[];
  /** Terms that end on another day or that only one policy has. */
  readonly termijnen: readonly {
    readonly id: string;
    readonly naam: string;
    readonly oud: Datum | undefined;
    readonly nieuw: Datum | undefined;
  }[];
  /** Amounts of orders that the new policy would set otherwise than the old one. */
  readonly bedragen: readonly BedragVerschil[];
  /** The tracks of persons that come out differently; terms and amounts stand with the dossier. */
  readonly personen: readonly PersoonStandVerschil[];
};

/** The state of a dossier on a day under both policies, as far as it differs. Decisions that were taken keep their amounts. */
export function vergelijkStand(
  dossier: Dossier,
  vergelijking: Vergelijking,
  wet: Wet,
  peildatum: Datum,
): StandVerschil {
  const kroniek = leesKroniek(dossier, { peildatum });
  const oud = bouwToetsbasis(kroniek, vergelijking.oud, wet);
  const nieuw = onderAnderBeleid(oud, vergelijking.nieuw);
  const fase = {
    oud: bepaalFase(vergelijking.oud, oud.feiten),
    nieuw: bepaalFase(vergelijking.nieuw, nieuw.feiten),
  };
  const stappen = naastElkaar(
    bepaalStappen(vergelijking.oud, oud.feiten).map((s) => ({ ...s, sleutel: s.id })),
    bepaalStappen(vergelijking.nieuw, nieuw.feiten).map((s) => ({ ...s, sleutel: s.id })),
    (s) => s.status,
  );
  const termijnenVan = ({ termijnen }: typeof oud) =>
    termijnen.lijst.map(({ termijn }) => ({ ...termijn, sleutel: `${termijn.id} ${termijn.bij ?? ''}` }));
  const bedragen = kroniek.van('besluit').flatMap((b) => vergelijkBedragen(b, oud, nieuw));
  return {
    fase: fase.oud === fase.nieuw ? undefined : fase,
    stappen,
    termijnen: naastElkaar(termijnenVan(oud), termijnenVan(nieuw), (t) => dagVan(t.tot)),
    bedragen: bedragen.filter((b) => b.oud !== b.nieuw),
    personen: vergelijkPersoonstanden({ oud, nieuw }),
  };
}
