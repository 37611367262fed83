import type { Tx } from '../../platform/db/index.ts';
import { logDeling, type MeldDeps } from '../deling/meldDeling.ts';
import { noteerInbrengEinden } from './inbreng.store.ts';

/** For the night: writes down the end of what a day or a convenant ended, in the log too. Returns how many. */
export async function rondInbrengAf(deps: MeldDeps, tx: Tx, gemeenteId: string): Promise<number> {
  const rijen = await noteerInbrengEinden(tx, gemeenteId, deps.klok.vandaag(), deps.klok.nu());
  for (const { id, dossier_id: dossierId, einde } of rijen)
    await logDeling(deps, tx, 'inbreng:beeindigd', { gemeenteId, dossierId, id, reden: einde });
  return rijen.length;
}
