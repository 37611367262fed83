import type { Tx } from '../../platform/db/index.ts';
import { conflict, nietGevonden } from '../../platform/http/problem.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { beeindigDeling } from './deling.store.ts';
import { toonDelingen } from './toonDelingen.ts';

/** Stops sharing one item; from now on the other does not see it. Throws 404 and, when it had ended already, 409. */
export async function trekDelingIn(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  id: string,
  reden: string,
): Promise<void> {
  if ((await toonDelingen(c, tx, kern, { id })).length === 0) throw nietGevonden();
  const gedaan = await beeindigDeling(
    tx,
    { gemeenteId: kern.gemeenteId, id },
    { soort: 'ingetrokken', op: c.deps.klok.nu(), door: c.wie.medewerkerId, reden },
  );
  if (gedaan === 0) throw conflict('al-beeindigd', 'Dit wordt al niet meer gedeeld.');
}
