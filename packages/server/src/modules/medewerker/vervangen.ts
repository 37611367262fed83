import type { Vandaag } from '@luwte/core/contract';
import type { Datum } from '@luwte/core/shared';
import type { Wie } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';
import { loadVervangenDoor } from './vervanging.store.ts';

/**
 * Who this person stands in for today, with the mandate. It shows the work of that colleague and gives no right: what
 * the replacement may do with it follows from the own roles. A partner sees the tasks of its organisation anyway.
 */
export async function laadVervangen(tx: Tx, wie: Wie, op: Datum): Promise<Vandaag['vervangt']> {
  if (wie.organisatieSoort !== 'gemeente') return [];
  const rijen = await loadVervangenDoor(tx, wie.gemeenteId, wie.medewerkerId, op);
  return rijen.map(({ medewerker_id, naam, tot, mandaat }) => ({
    medewerkerId: medewerker_id,
    naam,
    tot,
    mandaat,
  }));
}
