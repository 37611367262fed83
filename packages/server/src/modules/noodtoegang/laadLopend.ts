import { kanNoodtoegang } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';
import type { RouteContext } from '../../platform/http/route.ts';
import { type Lopend, loadLopend } from './noodtoegang.store.ts';

type Vrager = Pick<RouteContext<undefined, undefined, undefined>, 'deps' | 'wie'>;

/** The emergency access of who asks in this dossier now. Nobody is asked about who can have none. */
export async function laadLopend(c: Vrager, tx: Tx, dossierId: string): Promise<Lopend | undefined> {
  if (!kanNoodtoegang(c.wie)) return undefined;
  return await loadLopend(tx, c.wie.gemeenteId, dossierId, c.wie.medewerkerId, c.deps.klok.nu());
}
