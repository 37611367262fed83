import type { Tx } from '../../platform/db/index.ts';
import { Probleem } from '../../platform/http/problem.ts';
import type { RouteContext } from '../../platform/http/route.ts';
import { isZelfdeMens, loadBesluitvoorstellen } from './besluitvoorstel.store.ts';

type Vraag = Pick<RouteContext<{ id: string }, unknown, Record<string, unknown>>, 'wie' | 'body' | 'params'>;

/**
 * Whoever prepared a decision that waits for approval cannot record a decision in that dossier by another road: that
 * would be approving it. Throws 403; others, and other events, pass.
 */
export async function eisVierOgen({ wie, body, params }: Vraag, tx: Tx): Promise<void> {
  if (body.soort !== 'besluit') return;
  for (const voorstel of await loadBesluitvoorstellen(tx, wie.gemeenteId, params.id)) {
    if (voorstel.wat !== null) continue;
    if (await isZelfdeMens(tx, wie.gemeenteId, wie.medewerkerId, voorstel.voorbereid_door)) {
      throw new Probleem(
        403,
        'vier-ogen',
        'U heeft in dit dossier een besluit klaargelegd. Een ander keurt het goed, of trek het eerst in.',
      );
    }
  }
}
