import type { Deps } from '../../platform/deps.ts';
import { vernieuwSleutels, verwijderOudeSleutels } from '../../platform/sleutels/index.ts';
import { openDelingen, sluitDelingen } from '../deling/geheimAfschrift.ts';
import {
  openBestandssleutels,
  openDocumentredenen,
  openNamen,
  sluitDocumenten,
} from '../document/geheimeNaam.ts';
import { openDoelredeneringen, openInhoud, sluitInhoud } from '../gebeurtenis/geheimeInhoud.ts';
import { openVoorstellen, sluitVoorstel } from '../gebeurtenis/geheimVoorstel.ts';
import { openInbreng, sluitInbreng } from '../inbreng/geheimeInbreng.ts';
import {
  loadDocumentenVan,
  loadGeheimeDelingen,
  loadGeheimeInbreng,
  loadGeheimeInhoud,
  loadGeheimeVoorstellen,
  updateDeling,
  updateDocument,
  updateInbreng,
  updateInhoud,
  updateVoorstel,
} from './sleutelbeheer.store.ts';

/**
 * Gives a dossier new data keys and encrypts its content anew, in one transaction: for when a key may have leaked. The
 * old keys stay for whoever was just writing; `ruimOp` later encrypts what they wrote anew and removes those keys.
 * The bytes of files stay as they are: each has a key of its own, and that key is what is encrypted anew.
 */
export async function hersleutelDossier(
  { db }: Pick<Deps, 'db'>,
  gemeenteId: string,
  dossierId: string,
  { ruimOp = false }: { readonly ruimOp?: boolean } = {},
): Promise<void> {
  await db.inTransactie({ rol: 'sleutelbeheer', gemeenteId }, async (tx) => {
    const inhoud = await loadGeheimeInhoud(tx, gemeenteId, dossierId);
    const redenen = await openDoelredeneringen(tx, gemeenteId, inhoud);
    const open = await openInhoud(tx, gemeenteId, inhoud);
    const voorstellen = await openVoorstellen(
      tx,
      gemeenteId,
      await loadGeheimeVoorstellen(tx, gemeenteId, dossierId),
    );
    const delingen = await openDelingen(tx, gemeenteId, await loadGeheimeDelingen(tx, gemeenteId, dossierId));
    const inbreng = await openInbreng(tx, gemeenteId, await loadGeheimeInbreng(tx, gemeenteId, dossierId));
    const documenten = await loadDocumentenVan(tx, gemeenteId, dossierId);
    const namen = await openNamen(tx, gemeenteId, documenten);
    const bestandssleutels = await openBestandssleutels(tx, gemeenteId, documenten);
    const documentredenen = await openDocumentredenen(tx, gemeenteId, documenten);

    if (!ruimOp) await vernieuwSleutels(tx, gemeenteId, dossierId);

    const kolommen = await sluitInhoud(
      tx,
      gemeenteId,
      open.map((rij, i) => ({ ...rij, dossierId, zout: rij.zout!, doelredenering: redenen[i] })),
    );
    await updateInhoud(
      tx,
      gemeenteId,
      open.map(({ id }, i) => ({ ...kolommen[i]!, dossierId, id })),
    );
    for (const { id, inhoud, mondelinge_opdracht } of voorstellen) {
      const mondelingeOpdracht = mondelinge_opdracht ?? undefined;
      const dicht = await sluitVoorstel(tx, { gemeenteId, id, dossierId, inhoud, mondelingeOpdracht });
      await updateVoorstel(tx, gemeenteId, id, dicht);
    }
    const afschriften = await sluitDelingen(
      tx,
      gemeenteId,
      delingen.map(({ id, compartiment, dossier_id: _, ...inhoud }) => ({
        id,
        dossierId,
        compartiment,
        inhoud,
      })),
    );
    for (const [i, { id }] of delingen.entries())
      await updateDeling(tx, gemeenteId, id, afschriften[i]!.geheim);
    for (const rij of inbreng) {
      const { geheim } = await sluitInbreng(tx, { ...rij, gemeenteId, dossierId });
      await updateInbreng(tx, gemeenteId, rij.id, geheim);
    }
    const dicht = await sluitDocumenten(
      tx,
      { gemeenteId, dossierId },
      namen.map((rij, i) => ({
        ...rij,
        bestandssleutel: bestandssleutels[i],
        doelredenering: documentredenen[i],
      })),
    );
    for (const [i, { id, opslag_sleutel }] of documenten.entries()) {
      await updateDocument(tx, gemeenteId, id, { ...dicht[i]!, opslag_sleutel });
    }
    if (ruimOp) await verwijderOudeSleutels(tx, gemeenteId, dossierId);
  });
}
