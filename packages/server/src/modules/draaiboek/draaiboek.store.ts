import type { UitvoeringInvoer } from '@luwte/core/contract';
import type { Tx } from '../../platform/db/index.ts';

type Plek = { readonly gemeenteId: string; readonly dossierId: string };
export type ScenarioRij = {
  readonly scenario: string;
  readonly eigenaar: string | null;
  readonly telefoon: string | null;
  readonly gereed: boolean;
  readonly notitie: string | null;
};

/** The head of the draaiboek, with who last said that it is ready; undefined while nobody wrote in it. */
export async function loadDraaiboek(tx: Tx, { gemeenteId, dossierId }: Plek) {
  return await tx
    .selectFrom('draaiboek as d')
    .leftJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'd.gemeente_id').onRef('m.id', '=', 'd.gemeld_door'),
    )
    .select(['d.versie', 'd.uitvoering_op', 'd.gemeld_op', 'm.naam as gemeld_door_naam'])
    .where('d.gemeente_id', '=', gemeenteId)
    .where('d.dossier_id', '=', dossierId)
    .executeTakeFirst();
}

export async function loadScenarios(tx: Tx, { gemeenteId, dossierId }: Plek): Promise<ScenarioRij[]> {
  return await tx
    .selectFrom('draaiboek_scenario')
    .select(['scenario', 'eigenaar', 'telefoon', 'gereed', 'notitie'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .execute();
}

/**
 * Moves the draaiboek to its next version: the day of the execution, and who says that it is ready or that away.
 * @param versie the one that was seen; 0 while there is none
 * @returns false when somebody changed it in between
 */
export async function beweegDraaiboek(
  tx: Tx,
  { gemeenteId, dossierId }: Plek,
  versie: number,
  {
    uitvoeringOp,
    gemeld,
  }: {
    readonly uitvoeringOp: string | undefined;
    readonly gemeld?: { readonly op: Date; readonly door: string };
  },
): Promise<boolean> {
  const stand = {
    uitvoering_op: uitvoeringOp ?? null,
    gemeld_op: gemeld?.op ?? null,
    gemeld_door: gemeld?.door ?? null,
  };
  if (versie === 0) {
    const nieuw = await tx
      .insertInto('draaiboek')
      .values({ gemeente_id: gemeenteId, dossier_id: dossierId, ...stand })
      .onConflict((c) => c.columns(['gemeente_id', 'dossier_id']).doNothing())
      .returning('versie')
      .executeTakeFirst();
    return nieuw !== undefined;
  }
  const rij = await tx
    .updateTable('draaiboek')
    .set({ ...stand, versie: versie + 1 })
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('versie', '=', versie)
    .returning('versie')
    .executeTakeFirst();
  return rij !== undefined;
}

/** Replaces what is arranged for all scenarios. */
export async function replaceScenarios(
  tx: Tx,
  { gemeenteId, dossierId }: Plek,
  rijen: readonly ScenarioRij[],
): Promise<void> {
  await tx
    .deleteFrom('draaiboek_scenario')
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .execute();
  if (rijen.length === 0) return;
  await tx
    .insertInto('draaiboek_scenario')
    .values(rijen.map((rij) => ({ gemeente_id: gemeenteId, dossier_id: dossierId, ...rij })))
    .execute();
}

/** Who is planned, a row for each kind of work; by name. */
export async function loadUitvoerders(tx: Tx, { gemeenteId, dossierId }: Plek) {
  return await tx
    .selectFrom('draaiboek_uitvoerder as u')
    .innerJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'u.gemeente_id').onRef('m.id', '=', 'u.medewerker_id'),
    )
    .select(['u.medewerker_id', 'u.werk', 'm.naam'])
    .where('u.gemeente_id', '=', gemeenteId)
    .where('u.dossier_id', '=', dossierId)
    .orderBy('m.naam')
    .orderBy('u.medewerker_id')
    .orderBy('u.werk')
    .execute();
}

/** Replaces who is planned. */
export async function replaceUitvoerders(
  tx: Tx,
  { gemeenteId, dossierId }: Plek,
  uitvoerders: UitvoeringInvoer['uitvoerders'],
): Promise<void> {
  await tx
    .deleteFrom('draaiboek_uitvoerder')
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .execute();
  const rijen = uitvoerders.flatMap(({ medewerkerId, werk }) =>
    [...new Set(werk)].map((soort) => ({
      gemeente_id: gemeenteId,
      dossier_id: dossierId,
      medewerker_id: medewerkerId,
      werk: soort,
    })),
  );
  if (rijen.length > 0) await tx.insertInto('draaiboek_uitvoerder').values(rijen).execute();
}

/** The name of each of these colleagues that exists here. */
export async function loadNamen(
  tx: Tx,
  gemeenteId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rijen = await tx
    .selectFrom('medewerker')
    .select(['id', 'naam'])
    .where('gemeente_id', '=', gemeenteId)
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rijen.map(({ id, naam }) => [id, naam]));
}
