import type { Compartiment } from '@luwte/core/dossier';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/index.ts';

export type GeslotenRij = {
  readonly sleutel: string;
  readonly volgnummer: number;
  readonly soort: string;
  /** The decision that it makes or names. */
  readonly besluitId: string | null;
};

/** The events of this dossier outside these compartments. Sums and counts over all events would tell of them. */
export async function loadGesloten(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  open: readonly Compartiment[],
): Promise<readonly GeslotenRij[]> {
  return await tx
    .selectFrom('gebeurtenis_inhoud as i')
    .innerJoin('gebeurtenis as g', (j) =>
      j
        .onRef('g.gemeente_id', '=', 'i.gemeente_id')
        .onRef('g.dossier_id', '=', 'i.dossier_id')
        .onRef('g.id', '=', 'i.gebeurtenis_id'),
    )
    .select([
      'i.sleutel',
      'i.soort',
      'g.volgnummer',
      sql<string | null>`i.inhoud ->> 'besluitId'`.as('besluitId'),
    ])
    .where('i.gemeente_id', '=', gemeenteId)
    .where('i.dossier_id', '=', dossierId)
    .$if(open.length > 0, (qb) => qb.where('i.compartiment', 'not in', [...open]))
    .execute();
}

/** How many events inside these compartments there were up to and including a place in the chain. */
export async function telGezien(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  open: readonly Compartiment[],
  totVolgnummer: number,
): Promise<number> {
  if (open.length === 0) return 0;
  const { aantal } = await tx
    .selectFrom('gebeurtenis_inhoud as i')
    .innerJoin('gebeurtenis as g', (j) =>
      j
        .onRef('g.gemeente_id', '=', 'i.gemeente_id')
        .onRef('g.dossier_id', '=', 'i.dossier_id')
        .onRef('g.id', '=', 'i.gebeurtenis_id'),
    )
    .select((eb) => eb.fn.countAll<string>().as('aantal'))
    .where('i.gemeente_id', '=', gemeenteId)
    .where('i.dossier_id', '=', dossierId)
    .where('i.compartiment', 'in', [...open])
    .where('g.volgnummer', '<=', totVolgnummer)
    .executeTakeFirstOrThrow();
  return Number(aantal);
}

/** The ids in the exchange format of the documents outside these compartments. */
export async function loadGeslotenDocumenten(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  open: readonly Compartiment[],
): Promise<readonly string[]> {
  const rijen = await tx
    .selectFrom('document')
    .select('sleutel')
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .$if(open.length > 0, (qb) => qb.where('compartiment', 'not in', [...open]))
    .execute();
  return rijen.map(({ sleutel }) => sleutel);
}

/** Ids of the decisions that events of these kinds in these compartments make. */
export async function loadBesluitIds(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  soorten: readonly string[],
  compartimenten: readonly Compartiment[],
): Promise<readonly string[]> {
  if (compartimenten.length === 0) return [];
  const rijen = await tx
    .selectFrom('gebeurtenis_inhoud')
    .select(sql<string>`inhoud ->> 'besluitId'`.as('besluitId'))
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('soort', 'in', [...soorten])
    .where('compartiment', 'in', [...compartimenten])
    .execute();
  return rijen.map(({ besluitId }) => besluitId);
}
