import { leesMoedersleutels, leesOfMaakMoedersleutels } from './moedersleutels.ts';
import { maakSleutelkast, type Sleutelkast } from './sleutelkast.ts';

/**
 * The keys of this installation from its file. Only outside production is the file made when it is not there: a
 * production server that begins with a key of its own would write what no other server can read.
 * @throws SleutelbestandFout with one line for whoever runs the server
 */
export function openSleutelkast(instellingen: {
  readonly sleutelbestand: string;
  readonly productie: boolean;
}): Sleutelkast {
  const { sleutelbestand, productie } = instellingen;
  if (!productie) leesOfMaakMoedersleutels(sleutelbestand);
  return maakSleutelkast(() => leesMoedersleutels(sleutelbestand));
}
