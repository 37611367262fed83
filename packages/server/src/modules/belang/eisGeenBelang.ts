import type { Tx } from '../../platform/db/index.ts';
import type { RouteContext } from '../../platform/http/route.ts';
import { hasEigenBelang } from './belang.store.ts';

type Vrager = Pick<RouteContext<undefined, undefined, undefined>, 'wie' | 'eis'>;

/**
 * For a dossier that this person does not find: 403 with the reason when it is closed because of a personal interest.
 * The own record is all of it that this person still sees.
 */
export async function eisGeenBelang(c: Vrager, tx: Tx, dossierId: string): Promise<void> {
  const { gemeenteId, medewerkerId } = c.wie;
  if (await hasEigenBelang(tx, gemeenteId, dossierId, medewerkerId))
    c.eis({ soort: 'dossier', belang: true });
}
