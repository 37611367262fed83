import type { DossierObject } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import { Probleem } from '../../platform/http/problem.ts';
import { updateDossier } from './dossier.store.ts';
import type { DossierKern } from './dossierKern.ts';
import { type StandDeps, verversStand } from './verversStand.ts';

/**
 * Changes the cover of a dossier. The woonvorm is on it and decides which steps apply, so the read model is
 * renewed too. Throws 412 when somebody else was first.
 */
export async function wijzigDossier(
  deps: StandDeps,
  tx: Tx,
  kern: DossierKern,
  anders: { readonly titel?: string | undefined; readonly object?: DossierObject | undefined },
): Promise<void> {
  const versie = await updateDossier(tx, kern, anders);
  if (versie === undefined) {
    throw new Probleem(412, 'intussen-gewijzigd', 'Laad de pagina opnieuw en doe uw wijziging nog eens.');
  }
  await verversStand(deps, tx, kern.gemeenteId, kern.id);
}
