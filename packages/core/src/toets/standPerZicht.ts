import {
  type Compartiment,
  type Gebeurtenis,
  isInZicht,
  leesKroniek,
  zichtenBinnen,
  zichtVan,
} from '../dossier/index.ts';
import { bepaalBewijsstand } from './bewijs/bewijsstand.ts';
import { houdAchter, zoekVerborgen } from './houdAchter.ts';
import { berekenStand, type Stand, type StandVraag } from './stand.ts';

/** The read model for those who may open these compartments of the ones that the dossier uses. */
export type ZichtStand = { readonly zicht: number; readonly stand: Stand };

/** The compartments that a dossier has in use, as a zicht. */
const zichtInGebruik = (kroniek: readonly Gebeurtenis[]): number =>
  zichtVan(kroniek.map(({ compartiment }) => compartiment ?? 'gewoon'));

/**
 * The read model of a dossier for every set of compartments that somebody may have open, the whole file first. What is
 * derived leaks too: a count, a term or a last event that rests on an event outside the zicht is not in it. The phase,
 * who leads and whether the case is closed are for everybody who may open the dossier, and so is a warning for who goes
 * there; the day of the next look is that of the whole file.
 *
 * @param vraag with at each event the compartment it lies in
 */
export function berekenStanden(vraag: StandVraag): readonly ZichtStand[] {
  const heel = berekenStand(vraag);
  const [alles, ...minder] = zichtenBinnen(zichtInGebruik(vraag.dossier.kroniek));
  return [
    { zicht: alles!, stand: heel },
    ...minder.map((zicht) => ({ zicht, stand: metGedeelde(binnenZicht(vraag, zicht), heel) })),
  ];
}

/** The one that is for somebody with these compartments open. */
export function kiesStand(standen: readonly ZichtStand[], open: Iterable<Compartiment>): Stand {
  const zicht = standen[0]!.zicht & zichtVan(open);
  return standen.find((deel) => deel.zicht === zicht)!.stand;
}

/** The read model of the file without what lies outside the zicht, and of a toets without what rests on it. */
function binnenZicht(vraag: StandVraag, zicht: number): Stand {
  const isDicht = ({ compartiment }: Gebeurtenis) => !isInZicht(zicht, compartiment ?? 'gewoon');
  const { kroniek } = vraag.dossier;
  const dicht = new Set(kroniek.filter(isDicht).map(({ id }) => id));
  const dossier = { ...vraag.dossier, kroniek: kroniek.filter((g) => !dicht.has(g.id)) };
  const bewijs = bepaalBewijsstand(leesKroniek(dossier, { peildatum: vraag.peildatum }));
  const toets = { ...houdAchter(vraag.toets, zoekVerborgen(kroniek, dicht)), bewijs };
  return berekenStand({ ...vraag, dossier, toets });
}

const metGedeelde = (
  { veiligheid: _veiligheid, herzienOp: _herzienOp, ...stand }: Stand,
  { status, fase, faseNaam, regie, veiligheid, herzienOp }: Stand,
): Stand => ({
  ...stand,
  status,
  fase,
  faseNaam,
  ...(regie !== undefined && { regie }),
  ...(veiligheid && { veiligheid }),
  ...(herzienOp && { herzienOp }),
});
