import { type Feitenbasis, maakFeitenbasis } from '../beleid/index.ts';
import { type Dossier, type Gebeurtenis, type Kroniek, leesKroniek } from '../dossier/index.ts';
import { bepaalKleur } from './onderdelen.ts';
import { bepaalFase, bepaalRegies, bepaalStappen } from './stappen.ts';
import { maakTermijnStand } from './termijnen.ts';
import type { Toets } from './toets.ts';
import type { Toetsbasis } from './toetsbasis.ts';

type Persoonstand = NonNullable<Toets['personen']>[number];

/**
 * The own track of every person that events of a situation or group speak about, in the order of `partijen`.
 * What names nobody is about all of them; a decision is about its addressees. Undefined where no event names a
 * person, and in the file of one person: there the main track is that of the person, unless the policy describes
 * persons apart.
 */
export function bepaalPersonen(basis: Toetsbasis): readonly Persoonstand[] | undefined {
  return zoekPersonen(basis)?.map((partij) => bepaalPersoon(partij, basis));
}

/** Whose tracks `bepaalPersonen` tells: ids of parties. */
export function zoekPersonen({ kroniek, beleid }: Toetsbasis): readonly string[] | undefined {
  const vanEen = kroniek.dossier.aard === 'persoon';
  if (vanEen && !beleid.persoon.eigenSpoor) return undefined;
  const genoemd = new Set<string>();
  if (vanEen) for (const p of kroniek.dossier.partijen) if (p.rol === 'overlastgever') genoemd.add(p.id);
  for (const g of kroniek.gebeurtenissen) for (const id of g.personen ?? GEEN) genoemd.add(id);
  if (genoemd.size === 0) return undefined;
  return kroniek.dossier.partijen.filter((partij) => genoemd.has(partij.id)).map(({ id }) => id);
}

const GEEN: readonly string[] = [];

/** The facts as far as they are about one person. */
export function feitenVanPersoon(
  partij: string,
  { feiten: { kroniek }, beleid, termijnen }: Toetsbasis,
): Feitenbasis {
  const eigen = leesKroniek(dossierVan(partij, kroniek), { peildatum: kroniek.peildatum });
  const lijst = termijnen.lijst.filter(({ bij }) => eigen.opId(bij.id) !== undefined);
  return maakFeitenbasis(beleid, eigen, maakTermijnStand({ lijst, meldingen: [] }));
}

function bepaalPersoon(partij: string, basis: Toetsbasis): Persoonstand {
  const { beleid } = basis;
  const feiten = feitenVanPersoon(partij, basis);
  const spoor = beleid.persoon;
  const stand = { partij, fase: bepaalFase(spoor, feiten), stappen: bepaalStappen(spoor, feiten) };
  if (!spoor.eigenSpoor) return stand;
  const kleur = bepaalKleur(beleid, feiten);
  return { ...stand, regies: bepaalRegies(spoor, feiten), ...(kleur === undefined ? {} : { kleur }) };
}

/** The dossier as far as it is about one person; others in the same role do not count. */
function dossierVan(partij: string, { dossier, gebeurtenissen }: Kroniek): Dossier {
  const rol = dossier.partijen.find((p) => p.id === partij)?.rol;
  return {
    ...dossier,
    partijen: dossier.partijen.filter((p) => p.id === partij || p.rol !== rol),
    kroniek: gebeurtenissen.filter((g) => isOver(g, partij)),
  };
}

function isOver(g: Gebeurtenis, partij: string): boolean {
  if (g.personen !== undefined) return g.personen.includes(partij);
  return g.soort !== 'besluit' || g.geadresseerden.includes(partij);
}
