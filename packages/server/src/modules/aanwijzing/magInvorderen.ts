import type { Invorderen } from '@luwte/core/contract';
import type { Datum } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { loadAfwezig } from './aanwijzing.store.ts';
import { type Aangewezene, wieIsAangewezen } from './heeftAanwijzing.ts';

export type MagInvorderen = Pick<Invorderen, 'hoe' | 'uitleg'>;

const MEND = 'De functioneel beheerder wijst iemand aan bij Aanwijzingen, met het besluit erbij.';

/**
 * May this person decide on collection on that day? One official decides; the deputy does so while the official is
 * recorded as away, or says why. Without a designated official nobody may.
 */
export async function magInvorderen(tx: Tx, medewerkerId: string, op: Datum): Promise<MagInvorderen> {
  const [ambtenaar] = await wieIsAangewezen(tx, 'invordering', op);
  if (!ambtenaar) {
    return {
      hoe: 'niet',
      uitleg: `Op die dag is niemand aangewezen om over invordering te beslissen. ${MEND}`,
    };
  }
  const [vervanger] = await wieIsAangewezen(tx, 'invordering-vervanger', op);
  const uitleg = wieMag(ambtenaar, vervanger);
  if (ambtenaar.medewerkerId === medewerkerId) return { hoe: 'aangewezen', uitleg };
  if (vervanger?.medewerkerId !== medewerkerId) return { hoe: 'niet', uitleg };
  const weg = await loadAfwezig(tx, ambtenaar.medewerkerId, op);
  return { hoe: weg ? 'vervanger' : 'vervanger-met-reden', uitleg };
}

const wieMag = (ambtenaar: Aangewezene, vervanger: Aangewezene | undefined): string =>
  `Over invordering beslist ${ambtenaar.naam} (${ambtenaar.besluit})${
    vervanger ? `, en bij afwezigheid ${vervanger.naam}` : ''
  }. Anderen kunnen dit besluit niet vastleggen.`;
