import { maakFeitenbasis } from '../beleid/index.ts';
import { type Dossier, type Gebeurtenis, type Kroniek, leesKroniek } from '../dossier/index.ts';
import { bepaalFase, bepaalStappen } from './stappen.ts';
import { maakTermijnStand } from './termijnen.ts';
import type { Toets } from './toets.ts';
import type { Toetsbasis } from './toetsbasis.ts';

type Persoonstand = NonNullable<Toets['personen']>[number];

/**
 * The own track of every person that events of a situation or group speak about, in the order of `partijen`.
 * What names nobody is about all of them; a decision is about its addressees. Undefined where no event names a
 * person, and in the file of one person: there the main track is that of the person.
 */
export function bepaalPersonen(basis: Toetsbasis): readonly Persoonstand[] | undefined {
  const { kroniek } = basis;
  if (kroniek.dossier.aard === 'persoon') return undefined;
  const genoemd = new Set<string>();
  for (const g of kroniek.gebeurtenissen) for (const id of g.personen ?? GEEN) genoemd.add(id);
  if (genoemd.size === 0) return undefined;
  return kroniek.dossier.partijen
    .filter((partij) => genoemd.has(partij.id))
    .map(({ id }) => bepaalPersoon(id, basis));
}

const GEEN: readonly string[] = [];

function bepaalPersoon(partij: string, { kroniek, beleid, termijnen }: Toetsbasis): Persoonstand {
  const eigen = leesKroniek(dossierVan(partij, kroniek), { peildatum: kroniek.peildatum });
  const lijst = termijnen.lijst.filter(({ bij }) => eigen.opId(bij.id) !== undefined);
  const feiten = maakFeitenbasis(beleid, eigen, maakTermijnStand({ lijst, meldingen: [] }));
  return { partij, fase: bepaalFase(beleid, feiten), stappen: bepaalStappen(beleid, feiten) };
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
