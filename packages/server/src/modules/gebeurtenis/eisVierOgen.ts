import { isFormeel } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import { Probleem } from '../../platform/http/problem.ts';
import { isZelfdeMens } from '../sessie/isZelfdeMens.ts';
import { loadBesluitvoorstellen } from './besluitvoorstel.store.ts';

type Wie = { readonly gemeenteId: string; readonly medewerkerId: string };

/**
 * Whoever prepared a formal step that waits for approval cannot record a step of that kind in the dossier by another
 * road: that would be approving it. Throws 403; others, and other events, pass.
 */
export async function eisVierOgen(wie: Wie, tx: Tx, dossierId: string, soort: unknown): Promise<void> {
  if (!isFormeel(soort)) return;
  for (const voorstel of await loadBesluitvoorstellen(tx, wie.gemeenteId, dossierId)) {
    if (voorstel.wat !== null || voorstel.inhoud.soort !== soort) continue;
    if (await isZelfdeMens(tx, wie.gemeenteId, wie.medewerkerId, voorstel.voorbereid_door)) {
      throw new Probleem(
        403,
        'vier-ogen',
        'U heeft in dit dossier zo’n stap klaargelegd. Een ander keurt die goed, of trek die eerst in.',
      );
    }
  }
}
