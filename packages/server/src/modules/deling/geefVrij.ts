import type { zVrijgaveInvoer } from '@luwte/core/contract';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import { conflict, ongeldig } from '../../platform/http/problem.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { insertVrijgave, loadOrganisatie, loadVrijgave } from './deling.store.ts';
import { zoekItem } from './zoekItem.ts';

/**
 * Notes that the municipality may pass on one item of the police, after the preparatory talk with the police. It shares
 * nothing by itself. Source: art. 16 to 20 Wpg.
 */
export async function geefVrij(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  body: z.output<typeof zVrijgaveInvoer>,
) {
  const item = await zoekItem(c, tx, kern, body.item);
  const { gemeenteId } = kern;
  const eigenaar = await loadOrganisatie(tx, gemeenteId, item.eigenaarOrganisatieId ?? c.wie.organisatieId);
  if (item.compartiment !== 'politie' && eigenaar?.soort !== 'politie') {
    throw conflict(
      'niet-van-politie',
      'Alleen een gegeven van de politie wordt vrijgegeven. Dit gegeven is dat niet.',
    );
  }
  if (body.vooroverlegOp > c.deps.klok.vandaag()) {
    throw ongeldig([
      { pad: '/vooroverlegOp', reden: 'Het vooroverleg is al geweest. Kies vandaag of eerder.' },
    ]);
  }
  if (await loadVrijgave(tx, gemeenteId, kern.id, item.id)) {
    throw conflict('al-vrijgegeven', 'Dit gegeven is al vrijgegeven.');
  }
  await insertVrijgave(tx, {
    gemeenteId,
    id: c.deps.nieuweId(),
    dossierId: kern.id,
    itemSoort: body.item.soort,
    itemId: item.id,
    artikel: body.artikel,
    referentie: body.referentie,
    vooroverlegOp: body.vooroverlegOp,
    door: c.wie.medewerkerId,
    op: c.deps.klok.nu(),
  });
  return loadVrijgave(tx, gemeenteId, kern.id, item.id);
}
