import type { Tx } from '../../platform/db/index.ts';
import { conflict, nietGevonden } from '../../platform/http/problem.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { beeindigDeling, loadDelingen } from './deling.store.ts';
import { meldIntrekking } from './meldDeling.ts';
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
  const [rij] = await loadDelingen(tx, kern.gemeenteId, kern.id, { id });
  if (rij) await meldIntrekking(c, tx, kern, { ...rij, organisatieId: rij.aan_organisatie_id });
}
