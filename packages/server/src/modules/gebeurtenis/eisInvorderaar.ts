import { type Datum, dagVan, isTijdstip } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { ongeldig, Probleem } from '../../platform/http/problem.ts';
import type { RouteContext } from '../../platform/http/route.ts';
import { magInvorderen } from '../aanwijzing/magInvorderen.ts';
import { zoekGeraakteSoorten } from './geraakt.ts';

type Vraag = Pick<RouteContext<undefined, undefined, undefined>, 'deps' | 'wie'>;
type Ruw = Readonly<Record<string, unknown>>;

/**
 * A decision on collection is recorded, corrected or withdrawn by the designated official or the deputy only, who is
 * so on the day of the decision and still today. Throws 403 and names who may; 400 where a deputy has to say why.
 * Other events pass.
 */
export async function eisInvorderaar(
  { deps, wie }: Vraag,
  tx: Tx,
  dossierId: string,
  gebeurtenis: Ruw,
): Promise<void> {
  const plek = { gemeenteId: wie.gemeenteId, dossierId };
  if (!(await raaktInvordering(tx, plek, gebeurtenis))) return;
  const vandaag = deps.klok.vandaag();
  for (const dag of new Set<Datum>([dagVanBesluit(gebeurtenis) ?? vandaag, vandaag])) {
    const { hoe, uitleg } = await magInvorderen(tx, wie.medewerkerId, dag);
    if (hoe === 'niet') throw new Probleem(403, 'niet-aangewezen-voor-invordering', uitleg);
    if (hoe === 'vervanger-met-reden' && !heeftReden(gebeurtenis)) {
      throw ongeldig([
        {
          pad: gebeurtenis.soort === 'invorderingsbeschikking' ? '/vervanging' : '/reden',
          reden: 'Schrijf op waarom u vervangt: er is geen afwezigheid vastgelegd van wie is aangewezen.',
        },
      ]);
    }
  }
}

/** The decision itself, also as a correction; or what takes one away or brings one back. */
const raaktInvordering = async (
  tx: Tx,
  plek: Parameters<typeof zoekGeraakteSoorten>[1],
  gebeurtenis: Ruw,
): Promise<boolean> =>
  gebeurtenis.soort === 'invorderingsbeschikking' ||
  (await zoekGeraakteSoorten(tx, plek, gebeurtenis)).has('invorderingsbeschikking');

/** The day that a new decision is of; a withdrawal happens today. */
const dagVanBesluit = ({ soort, op }: Ruw): Datum | undefined =>
  soort === 'invorderingsbeschikking' && isTijdstip(op) ? dagVan(op) : undefined;

const heeftReden = ({ soort, vervanging, reden }: Ruw): boolean => {
  const gegeven = soort === 'invorderingsbeschikking' ? vervanging : reden;
  return typeof gegeven === 'string' && gegeven.trim() !== '';
};
