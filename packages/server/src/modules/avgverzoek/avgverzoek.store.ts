import type { AvgAard } from '@luwte/core/contract';
import type { Tx } from '../../platform/db/index.ts';
import { ontsleutelAlle, type Plek, versleutelAlle } from '../../platform/sleutels/index.ts';

/** What somebody wrote, and how to reach them: stored encrypted with a key of that person. */
export type Inhoud = { readonly tekst: string; readonly bereikbaar: string };

const plek = (gemeenteId: string, houder: string, rij: string): Plek => ({
  gemeenteId,
  houder,
  doel: 'persoon',
  rij,
  veld: 'avg-verzoek',
});

export async function insertAvgverzoek(
  tx: Tx,
  v: {
    readonly gemeenteId: string;
    readonly id: string;
    readonly dossierId: string;
    readonly partijId: string;
    readonly aard: AvgAard;
    readonly inhoud: Inhoud;
    readonly sleutel: string;
    readonly op: Date;
    readonly uiterlijk: string | undefined;
  },
): Promise<void> {
  const [inhoud] = await versleutelAlle(tx, [
    { plek: plek(v.gemeenteId, v.partijId, v.id), tekst: JSON.stringify(v.inhoud) },
  ]);
  await tx
    .insertInto('avg_verzoek')
    .values({
      gemeente_id: v.gemeenteId,
      id: v.id,
      dossier_id: v.dossierId,
      partij_id: v.partijId,
      aard: v.aard,
      inhoud: inhoud!,
      verzoek_sleutel: v.sleutel,
      ontvangen_op: v.op,
      uiterlijk: v.uiterlijk ?? null,
    })
    .execute();
}

/** What waits first, by its last day; then what was answered. As the privacy officer: nobody else has a row. */
export async function loadAvgverzoeken(tx: Tx, gemeenteId: string, aantal: number) {
  const rijen = await tx
    .selectFrom('avg_verzoek as v')
    .select(['v.id', 'v.dossier_id', 'v.partij_id', 'v.aard', 'v.inhoud', 'v.ontvangen_op', 'v.uiterlijk'])
    .select(['v.afgehandeld_op', 'v.uitkomst'])
    .where('v.gemeente_id', '=', gemeenteId)
    .orderBy((eb) => eb.case().when('v.afgehandeld_op', 'is', null).then(0).else(1).end())
    .orderBy('v.uiterlijk')
    .orderBy('v.id')
    .limit(aantal)
    .execute();
  const inhoud = await ontsleutelAlle(
    tx,
    rijen.map((rij) => ({ plek: plek(gemeenteId, rij.partij_id, rij.id), geheim: rij.inhoud })),
  );
  return rijen.map((rij, i) => ({ ...rij, inhoud: JSON.parse(inhoud[i]!) as Inhoud }));
}

/** Kenmerk and code with each request; as `systeem`, because who guards privacy reads no case. */
export const loadBijAvgverzoeken = async (tx: Tx, gemeenteId: string, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : await tx
        .selectFrom('avg_verzoek as v')
        .innerJoin('dossier as d', (j) =>
          j.onRef('d.gemeente_id', '=', 'v.gemeente_id').onRef('d.id', '=', 'v.dossier_id'),
        )
        .leftJoin('dossier_partij as dp', (j) =>
          j
            .onRef('dp.gemeente_id', '=', 'v.gemeente_id')
            .onRef('dp.dossier_id', '=', 'v.dossier_id')
            .onRef('dp.partij_id', '=', 'v.partij_id'),
        )
        .select(['v.id', 'd.kenmerk', 'dp.code', 'dp.rol'])
        .where('v.gemeente_id', '=', gemeenteId)
        .where('v.id', 'in', [...ids])
        .execute();

/** Ends a request; false when it was ended already, or is not there. */
export async function saveAfhandeling(
  tx: Tx,
  gemeenteId: string,
  id: string,
  wat: { readonly uitkomst: string; readonly door: string; readonly op: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('avg_verzoek')
    .set({ uitkomst: wat.uitkomst, afgehandeld_door: wat.door, afgehandeld_op: wat.op })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .where('afgehandeld_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The place of a person in a dossier, by the id of the person. As `systeem`. */
export const loadPlaatsVanPartij = async (tx: Tx, gemeenteId: string, dossierId: string, partijId: string) =>
  (
    await tx
      .selectFrom('dossier_partij')
      .select('sleutel')
      .where('gemeente_id', '=', gemeenteId)
      .where('dossier_id', '=', dossierId)
      .where('partij_id', '=', partijId)
      .orderBy('sleutel')
      .executeTakeFirst()
  )?.sleutel;
