import type { Tx } from '../../platform/db/index.ts';

/** Does this person have a recorded personal interest in this dossier now? Only one's own is ever seen while it runs. */
export async function hasEigenBelang(tx: Tx, gemeenteId: string, dossierId: string, medewerkerId: string) {
  const rij = await tx
    .selectFrom('persoonlijk_belang')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('medewerker_id', '=', medewerkerId)
    .where('beeindigd_op', 'is', null)
    .executeTakeFirst();
  return rij !== undefined;
}

export type NieuwBelang = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly dossierId: string;
  readonly medewerkerId: string;
  readonly belang: string;
  readonly toelichting: string;
  readonly door: string;
  readonly op: Date;
};

export async function insertBelangen(tx: Tx, rijen: readonly NieuwBelang[]): Promise<void> {
  await tx
    .insertInto('persoonlijk_belang')
    .values(
      rijen.map((b) => ({
        gemeente_id: b.gemeenteId,
        id: b.id,
        dossier_id: b.dossierId,
        medewerker_id: b.medewerkerId,
        belang: b.belang,
        toelichting: b.toelichting,
        gemeld_door: b.door,
        gemeld_op: b.op,
      })),
    )
    .execute();
}

/** @returns the ids of this person at every place where he or she signs in with the same account; empty when unknown */
export async function loadWerkplekken(tx: Tx, gemeenteId: string, medewerkerId: string): Promise<string[]> {
  const rijen = await tx
    .selectFrom('medewerker as m')
    .innerJoin('medewerker as z', (j) =>
      j
        .onRef('z.gemeente_id', '=', 'm.gemeente_id')
        .on((eb) =>
          eb.or([eb('z.id', '=', eb.ref('m.id')), eb('z.account_id', '=', eb.ref('m.account_id'))]),
        ),
    )
    .select('z.id')
    .where('m.gemeente_id', '=', gemeenteId)
    .where('m.id', '=', medewerkerId)
    .orderBy('z.id')
    .execute();
  return rijen.map(({ id }) => id);
}

/** Which of these people already have one that runs. */
export async function loadLopend(tx: Tx, gemeenteId: string, dossierId: string): Promise<Set<string>> {
  const rijen = await tx
    .selectFrom('persoonlijk_belang')
    .select('medewerker_id')
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('beeindigd_op', 'is', null)
    .execute();
  return new Set(rijen.map((rij) => rij.medewerker_id));
}

/** Everybody who has or had a personal interest in this dossier, newest first. */
export async function loadBelangen(tx: Tx, gemeenteId: string, dossierId: string) {
  return await tx
    .selectFrom('persoonlijk_belang as b')
    .innerJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'b.gemeente_id').onRef('m.id', '=', 'b.medewerker_id'),
    )
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'm.gemeente_id').onRef('o.id', '=', 'm.organisatie_id'),
    )
    .innerJoin('medewerker as d', (j) =>
      j.onRef('d.gemeente_id', '=', 'b.gemeente_id').onRef('d.id', '=', 'b.gemeld_door'),
    )
    .leftJoin('medewerker as e', (j) =>
      j.onRef('e.gemeente_id', '=', 'b.gemeente_id').onRef('e.id', '=', 'b.beeindigd_door'),
    )
    .select(['b.id', 'b.medewerker_id', 'm.naam', 'o.naam as organisatie', 'b.belang', 'b.toelichting'])
    .select(['d.naam as door', 'b.gemeld_op', 'e.naam as beeindigd_door', 'b.beeindigd_op', 'b.einde_reden'])
    .select((eb) =>
      eb
        .selectFrom('taak as k')
        .select((k) => k.fn.countAll<string>().as('n'))
        .whereRef('k.gemeente_id', '=', 'b.gemeente_id')
        .whereRef('k.dossier_id', '=', 'b.dossier_id')
        .whereRef('k.wie_medewerker_id', '=', 'b.medewerker_id')
        .where('k.status', '=', 'open')
        .as('open_taken'),
    )
    .where('b.gemeente_id', '=', gemeenteId)
    .where('b.dossier_id', '=', dossierId)
    .orderBy('b.gemeld_op', 'desc')
    .orderBy('b.id', 'desc')
    .execute();
}
export type BelangRij = Awaited<ReturnType<typeof loadBelangen>>[number];

/** Ends one of somebody else. @returns false when there is none that runs, or it is one's own */
export async function updateBelangEinde(
  tx: Tx,
  { gemeenteId, dossierId, id }: { gemeenteId: string; dossierId: string; id: string },
  einde: { readonly door: string; readonly op: Date; readonly reden: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('persoonlijk_belang')
    .set({ beeindigd_door: einde.door, beeindigd_op: einde.op, einde_reden: einde.reden })
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .where('beeindigd_op', 'is', null)
    .where('medewerker_id', '!=', einde.door)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Takes the case from who runs it, so that it stands in the list as one that waits for somebody. */
export async function updateZonderRegie(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  medewerkers: readonly string[],
): Promise<void> {
  await tx
    .updateTable('dossier')
    .set({ regie_medewerker_id: null })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', dossierId)
    .where('regie_medewerker_id', 'in', [...medewerkers])
    .execute();
}
