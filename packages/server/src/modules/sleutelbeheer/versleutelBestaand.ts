import { VERHULDE_ROLLEN } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { openDelingen, sluitDelingen } from '../deling/geheimAfschrift.ts';
import { sluitDocumenten } from '../document/geheimeNaam.ts';
import { sluitInhoud } from '../gebeurtenis/geheimeInhoud.ts';
import { sluitVoorstel } from '../gebeurtenis/geheimVoorstel.ts';
import { sluitPersonen } from '../partij/geheimePersoon.ts';
import { verhulHuishouden } from '../partij/verhulHuishouden.ts';
import { bewaarOpnieuw } from './bewaarOpnieuw.ts';
import {
  loadDocumentenMetOpenNaam,
  loadGemeenteIds,
  loadOpenDelingen,
  loadOpenHuishoudens,
  loadOpenInhoud,
  loadOpenPersonen,
  loadOpenVoorstellen,
  updateDeling,
  updateDocument,
  updateHuishouden,
  updateInhoud,
  updatePersonen,
  updateVoorstel,
} from './sleutelbeheer.store.ts';

export type BestaandDeps = Pick<Deps, 'db' | 'bestanden'>;
type Voortgang = (wat: string, gedaan: number) => void;

/** Encrypts a piece of one kind; returns how many rows it did. */
type Stap = (tx: Tx, gemeenteId: string, aantal: number) => Promise<number>;

const STAPPEN: Readonly<Record<string, Stap>> = {
  async gebeurtenissen(tx, gemeenteId, aantal) {
    const rijen = await loadOpenInhoud(tx, gemeenteId, aantal);
    const regels = rijen.map((rij) => ({ ...rij, dossierId: rij.dossier_id, zout: rij.zout! }));
    const kolommen = await sluitInhoud(
      tx,
      gemeenteId,
      regels.map(({ doelredenering: _, ...regel }) => regel),
    );
    await updateInhoud(
      tx,
      gemeenteId,
      regels.map(({ dossierId, id }, i) => ({ ...kolommen[i]!, dossierId, id })),
    );
    return rijen.length;
  },
  async personen(tx, gemeenteId, aantal) {
    const rijen = await loadOpenPersonen(tx, gemeenteId, [...VERHULDE_ROLLEN], aantal);
    const dicht = await sluitPersonen(
      tx,
      gemeenteId,
      rijen.map(({ id, ...velden }) => ({ id, verhuld: true, velden })),
    );
    await updatePersonen(
      tx,
      gemeenteId,
      rijen.map(({ id }, i) => ({ id, geheim: dicht[i]!.geheim })),
    );
    return rijen.length;
  },
  async huishoudens(tx, gemeenteId, aantal) {
    const rijen = await loadOpenHuishoudens(tx, gemeenteId, aantal);
    for (const { id, huishouden } of rijen) {
      const nieuw = await verhulHuishouden(tx, gemeenteId, huishouden!);
      await updateHuishouden(tx, gemeenteId, id, huishouden!, nieuw);
    }
    return rijen.length;
  },
  async besluitvoorstellen(tx, gemeenteId, aantal) {
    const rijen = await loadOpenVoorstellen(tx, gemeenteId, aantal);
    for (const { id, dossier_id: dossierId, inhoud, mondelinge_opdracht } of rijen) {
      const mondelingeOpdracht = mondelinge_opdracht ?? undefined;
      const kolommen = await sluitVoorstel(tx, { gemeenteId, id, dossierId, inhoud, mondelingeOpdracht });
      await updateVoorstel(tx, gemeenteId, id, kolommen);
    }
    return rijen.length;
  },
  async delingen(tx, gemeenteId, aantal) {
    const rijen = await openDelingen(tx, gemeenteId, await loadOpenDelingen(tx, gemeenteId, aantal));
    const dicht = await sluitDelingen(
      tx,
      gemeenteId,
      rijen.map(({ id, dossier_id: dossierId, compartiment, ...inhoud }) => ({
        id,
        dossierId,
        compartiment,
        inhoud,
      })),
    );
    for (const [i, { id }] of rijen.entries()) await updateDeling(tx, gemeenteId, id, dicht[i]!.geheim);
    return rijen.length;
  },
  async documentnamen(tx, gemeenteId, aantal) {
    const rijen = await loadDocumentenMetOpenNaam(tx, gemeenteId, aantal);
    for (const rij of rijen) {
      const waar = { gemeenteId, dossierId: rij.dossier_id };
      const [kolommen] = await sluitDocumenten(tx, waar, [{ ...rij, bestandssleutel: undefined }]);
      const { bestandssleutel, opslag_sleutel } = rij;
      const { naam, naam_geheim } = kolommen!;
      await updateDocument(tx, gemeenteId, rij.id, { naam, naam_geheim, bestandssleutel, opslag_sleutel });
    }
    return rijen.length;
  },
};

/**
 * Encrypts what was stored before there was encryption, a piece per transaction. Stopped half-way it goes on where it
 * was; what is encrypted already is left alone. People can go on working.
 * @returns how many rows of each kind were done
 */
export async function versleutelBestaand(
  deps: BestaandDeps,
  { stuk = 500, bijVoortgang }: { readonly stuk?: number; readonly bijVoortgang?: Voortgang } = {},
): Promise<Readonly<Record<string, number>>> {
  const gedaan: Record<string, number> = {};
  const tel = (wat: string, aantal: number) => {
    gedaan[wat] = (gedaan[wat] ?? 0) + aantal;
    if (aantal > 0) bijVoortgang?.(wat, gedaan[wat]);
  };
  for (const gemeenteId of await deps.db.inTransactie({ rol: 'sleutelbeheer' }, loadGemeenteIds)) {
    for (const [wat, stap] of Object.entries(STAPPEN)) {
      for (;;) {
        const aantal = await deps.db.inTransactie({ rol: 'sleutelbeheer', gemeenteId }, (tx) =>
          stap(tx, gemeenteId, stuk),
        );
        tel(wat, aantal);
        if (aantal === 0) break;
      }
    }
    await bewaarOpnieuw(deps, gemeenteId, (aantal) => tel('bestanden', aantal));
  }
  return gedaan;
}
