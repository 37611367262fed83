import { SleutelOntbreekt } from '../../platform/sleutels/index.ts';
import { sluitDocumenten } from '../document/geheimeNaam.ts';
import {
  loadDocumentenMetOpenBestand,
  loadDocumentenMetOpslag,
  updateDocument,
} from './sleutelbeheer.store.ts';
import type { BestaandDeps } from './versleutelBestaand.ts';

/**
 * Keeps every file that lies open anew, encrypted, and removes the open one when no row points at it any more. Killed
 * in between it leaves a file too many and never one too few.
 */
export async function bewaarOpnieuw(
  { db, bestanden }: BestaandDeps,
  gemeenteId: string,
  bijBestand: (aantal: number) => void,
): Promise<void> {
  const sessie = { rol: 'sleutelbeheer', gemeenteId } as const;
  for (;;) {
    const [open] = await db.inTransactie(sessie, (tx) => loadDocumentenMetOpenBestand(tx, gemeenteId, 1));
    if (!open) return;
    const oud = open.opslag_sleutel!;
    const nieuw = await bestanden.bewaar(await bestanden.lees(oud), Number(open.grootte));
    try {
      // What was kept is what the chain promises, or it stays as it is for a person to look at.
      if (nieuw.sha256 !== open.sha256) throw new SleutelOntbreekt('bestand is niet wat is vastgelegd');
      await db.inTransactie(sessie, async (tx) => {
        for (const rij of await loadDocumentenMetOpslag(tx, gemeenteId, oud)) {
          const waar = { gemeenteId, dossierId: rij.dossier_id };
          const [dicht] = await sluitDocumenten(tx, waar, [
            { ...rij, compartiment: 'gewoon', bestandssleutel: nieuw.bestandssleutel },
          ]);
          const { naam, naam_geheim } = rij;
          await updateDocument(tx, gemeenteId, rij.id, {
            naam,
            naam_geheim,
            opslag_sleutel: nieuw.sleutel,
            bestandssleutel: dicht!.bestandssleutel,
          });
          bijBestand(1);
        }
      });
    } catch (fout) {
      await bestanden.verwijder(nieuw.sleutel);
      throw fout;
    }
    await bestanden.verwijder(oud);
  }
}
