import { type Datum, dagVan, isTijdstip } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { ongeldig, Probleem } from '../../platform/http/problem.ts';
import type { RouteContext } from '../../platform/http/route.ts';
import { magInvorderen } from '../aanwijzing/magInvorderen.ts';
import { loadSoortVan } from './gebeurtenis.store.ts';

type Vraag = Pick<
  RouteContext<{ id: string }, unknown, Record<string, unknown>>,
  'deps' | 'wie' | 'body' | 'params'
>;

/**
 * A decision on collection is recorded, corrected or withdrawn by the designated official or the deputy only, who is
 * so on the day of the decision and still today. Throws 403 and names who may; 400 where a deputy has to say why.
 * Other events pass.
 */
export async function eisInvorderaar(c: Vraag, tx: Tx): Promise<void> {
  if (!(await raaktInvordering(c, tx))) return;
  const vandaag = c.deps.klok.vandaag();
  for (const dag of new Set<Datum>([dagVanBesluit(c.body) ?? vandaag, vandaag])) {
    const { hoe, uitleg } = await magInvorderen(tx, c.wie.medewerkerId, dag);
    if (hoe === 'niet') throw new Probleem(403, 'niet-aangewezen-voor-invordering', uitleg);
    if (hoe === 'vervanger-met-reden' && !heeftReden(c.body)) {
      throw ongeldig([
        {
          pad: c.body.soort === 'invorderingsbeschikking' ? '/vervanging' : '/reden',
          reden: 'Schrijf op waarom u vervangt: er is geen afwezigheid vastgelegd van wie is aangewezen.',
        },
      ]);
    }
  }
}

/** The decision itself, also as a correction; or a withdrawal that takes one away. */
async function raaktInvordering({ wie, body, params }: Vraag, tx: Tx): Promise<boolean> {
  if (body.soort === 'invorderingsbeschikking') return true;
  const geraakt = [
    body.corrigeert,
    ...(Array.isArray(body.betreft) && body.soort === 'intrekking' ? body.betreft : []),
  ];
  const sleutels = geraakt.filter((sleutel): sleutel is string => typeof sleutel === 'string');
  if (sleutels.length === 0) return false;
  const soorten = await loadSoortVan(tx, wie.gemeenteId, params.id, sleutels);
  return soorten.includes('invorderingsbeschikking');
}

/** The day that a new decision is of; a withdrawal happens today. */
const dagVanBesluit = ({ soort, op }: Record<string, unknown>): Datum | undefined =>
  soort === 'invorderingsbeschikking' && isTijdstip(op) ? dagVan(op) : undefined;

const heeftReden = ({ soort, vervanging, reden }: Record<string, unknown>): boolean => {
  const gegeven = soort === 'invorderingsbeschikking' ? vervanging : reden;
  return typeof gegeven === 'string' && gegeven.trim() !== '';
};
