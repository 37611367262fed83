import type { Datum } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';

type Stand = {
  readonly beleidId: string;
  readonly beleidVersie: string;
  readonly beleidVingerafdruk?: string | undefined;
};
const alsStand = (beleidId: string, beleidVersie: string, vingerafdruk: string | null): Stand => ({
  beleidId,
  beleidVersie,
  beleidVingerafdruk: vingerafdruk ?? undefined,
});

export async function loadOmzettingen(tx: Tx, gemeenteId: string, ids: readonly string[]) {
  const rijen = await tx
    .selectFrom('dossier_omzetting')
    .select(['dossier_id', 'vanaf', 'van_beleid_id', 'van_versie', 'van_vingerafdruk'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', 'in', [...ids])
    .orderBy('dossier_id')
    .orderBy('vanaf')
    .orderBy('id')
    .execute();
  return rijen.map((rij) => ({
    dossierId: rij.dossier_id,
    vanaf: rij.vanaf as Datum,
    van: alsStand(rij.van_beleid_id, rij.van_versie, rij.van_vingerafdruk),
  }));
}

/** The moves of one dossier with who, why and where to, oldest first. */
export async function loadOmzettingRegels(tx: Tx, gemeenteId: string, dossierId: string) {
  const rijen = await tx
    .selectFrom('dossier_omzetting as o')
    .leftJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'o.gemeente_id').onRef('m.id', '=', 'o.door'),
    )
    .select(['o.id', 'o.vanaf', 'o.van_beleid_id', 'o.van_versie', 'o.van_vingerafdruk'])
    .select(['o.naar_beleid_id', 'o.naar_versie', 'o.naar_vingerafdruk', 'o.reden', 'o.functie', 'o.op'])
    .select((eb) => eb.fn.coalesce('o.door_naam', 'm.naam').as('door'))
    .where('o.gemeente_id', '=', gemeenteId)
    .where('o.dossier_id', '=', dossierId)
    .orderBy('o.vanaf')
    .orderBy('o.id')
    .execute();
  return rijen.map((rij) => ({
    id: rij.id,
    vanaf: rij.vanaf as Datum,
    van: alsStand(rij.van_beleid_id, rij.van_versie, rij.van_vingerafdruk),
    naar: alsStand(rij.naar_beleid_id, rij.naar_versie, rij.naar_vingerafdruk),
    reden: rij.reden,
    door: rij.door ?? '',
    functie: rij.functie,
    op: rij.op,
  }));
}

export type IngelezenRij = {
  readonly gemeenteId: string;
  readonly dossierId: string;
  readonly id: string;
  readonly vanaf: Datum;
  readonly van: Stand;
  readonly naar: Stand;
  readonly reden: string;
  readonly door: string;
  readonly functie: string;
  readonly op: Date;
};

/** Moves that came along with an export: of whoever moved the dossier only the name. */
export async function insertIngelezen(tx: Tx, rijen: readonly IngelezenRij[]): Promise<void> {
  if (rijen.length === 0) return;
  await tx
    .insertInto('dossier_omzetting')
    .values(
      rijen.map(({ van, naar, ...rij }) => ({
        gemeente_id: rij.gemeenteId,
        dossier_id: rij.dossierId,
        id: rij.id,
        vanaf: rij.vanaf,
        van_beleid_id: van.beleidId,
        van_versie: van.beleidVersie,
        van_vingerafdruk: van.beleidVingerafdruk ?? null,
        naar_beleid_id: naar.beleidId,
        naar_versie: naar.beleidVersie,
        naar_vingerafdruk: naar.beleidVingerafdruk ?? null,
        reden: rij.reden,
        door_naam: rij.door,
        functie: rij.functie,
        op: rij.op,
      })),
    )
    .execute();
}

export type OmzettingRij = {
  readonly dossierId: string;
  readonly id: string;
  readonly van: {
    readonly beleidId: string;
    readonly beleidVersie: string;
    readonly vingerafdruk: string | null;
  };
};
export type Omzetwerk = {
  readonly gemeenteId: string;
  readonly vanaf: Datum;
  readonly naar: {
    readonly beleidId: string;
    readonly beleidVersie: string;
    readonly vingerafdruk: string | null;
  };
  readonly reden: string;
  readonly door: string;
  readonly functie: string;
  readonly op: Date;
};

/** Locks these dossiers and gives what they stand under now. */
export async function vergrendelBeleid(tx: Tx, gemeenteId: string, ids: readonly string[]) {
  return await tx
    .selectFrom('dossier')
    .select([
      'id',
      'beleid_id as beleidId',
      'beleid_versie as beleidVersie',
      'beleid_vingerafdruk as vingerafdruk',
    ])
    .where('gemeente_id', '=', gemeenteId)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Records the moves and puts the dossiers under the new policy; the caller holds the locks. */
export async function saveOmzettingen(
  tx: Tx,
  werk: Omzetwerk,
  rijen: readonly OmzettingRij[],
): Promise<void> {
  if (rijen.length === 0) return;
  const { gemeenteId, naar } = werk;
  await tx
    .insertInto('dossier_omzetting')
    .values(
      rijen.map(({ dossierId, id, van }) => ({
        gemeente_id: gemeenteId,
        dossier_id: dossierId,
        id,
        vanaf: werk.vanaf,
        van_beleid_id: van.beleidId,
        van_versie: van.beleidVersie,
        van_vingerafdruk: van.vingerafdruk,
        naar_beleid_id: naar.beleidId,
        naar_versie: naar.beleidVersie,
        naar_vingerafdruk: naar.vingerafdruk,
        reden: werk.reden,
        door: werk.door,
        functie: werk.functie,
        op: werk.op,
      })),
    )
    .execute();
  await tx
    .updateTable('dossier')
    .set((eb) => ({
      beleid_id: naar.beleidId,
      beleid_versie: naar.beleidVersie,
      beleid_vingerafdruk: naar.vingerafdruk,
      versie: eb('versie', '+', 1),
    }))
    .where('gemeente_id', '=', gemeenteId)
    .where(
      'id',
      'in',
      rijen.map((rij) => rij.dossierId),
    )
    .execute();
}

/** The colleague who signs in with this name, with the roles of today. Runs as the role that signs in. */
export async function loadMedewerkerVan(tx: Tx, gemeenteId: string, gebruikersnaam: string, vandaag: Datum) {
  return await tx
    .selectFrom('medewerker as m')
    .innerJoin('account as a', 'a.id', 'm.account_id')
    .select(['m.id', 'm.rollen'])
    .where('m.gemeente_id', '=', gemeenteId)
    .where((eb) => eb(eb.fn<string>('lower', ['a.gebruikersnaam']), '=', gebruikersnaam.toLowerCase()))
    .where('m.actief_van', '<=', vandaag)
    .where((eb) => eb.or([eb('m.actief_tot', 'is', null), eb('m.actief_tot', '>=', vandaag)]))
    .orderBy('m.id')
    .executeTakeFirst();
}
