import { ontwikkel, type Sleuteldoel, type Sleutelnaam, wikkel } from './envelop.ts';
import type { Sleutelrij } from './sleutel.store.ts';
import type { Sleutelkast } from './sleutelkast.ts';

/** The same data key, wrapped by the newest master key. @throws SleutelOntbreekt, GeheimBeschadigd */
export function wikkelOpnieuw(kast: Sleutelkast, gemeenteId: string, rij: Sleutelrij): Sleutelrij {
  const naam: Sleutelnaam = { gemeenteId, houder: rij.houder, doel: rij.doel as Sleuteldoel };
  const open = ontwikkel(kast.moeder(rij.moedersleutel), naam, rij.versie, rij.gewikkeld);
  const moeder = kast.actief();
  return { ...rij, gewikkeld: wikkel(moeder, naam, open), moedersleutel: moeder.id };
}
