import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { beeindigBijSluiting } from '../deling/rondDelingenAf.ts';
import { openGesloten } from './opening.ts';

/**
 * What closing does at once, in the transaction of the event: what was shared ends, for good. Who closed it finishes the
 * work of that day, such as the last letter, without saying why.
 */
export async function sluitAf(
  deps: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  { gemeenteId, medewerkerId }: { readonly gemeenteId: string; readonly medewerkerId: string | undefined },
  dossierId: string,
): Promise<void> {
  await beeindigBijSluiting(tx, gemeenteId, dossierId, deps.klok.nu());
  if (medewerkerId === undefined) return;
  const toelichting = 'Sloot dit dossier af en rondt het af.';
  await openGesloten(deps, tx, { gemeenteId, medewerkerId }, dossierId, {
    aanleiding: 'afsluiting',
    toelichting,
  });
}
