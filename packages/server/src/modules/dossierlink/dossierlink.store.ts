import type { Tx } from '../../platform/db/index.ts';

/** The meldingen of a dossier with the code of who reported. */
export const loadMeldingenVanDossier = async (tx: Tx, gemeenteId: string, dossierId: string) =>
  await tx
    .selectFrom('melding as m')
    .leftJoin('dossier_partij as dp', (j) =>
      j
        .onRef('dp.gemeente_id', '=', 'm.gemeente_id')
        .onRef('dp.dossier_id', '=', 'm.dossier_id')
        .onRef('dp.partij_id', '=', 'm.melder_partij_id'),
    )
    .select(['m.id', 'm.op', 'm.status', 'dp.code'])
    .where('m.gemeente_id', '=', gemeenteId)
    .where('m.dossier_id', '=', dossierId)
    .orderBy('m.op', 'desc')
    .orderBy('m.id')
    .limit(200)
    .execute();

/** The people of a dossier, by code. */
export const loadPartijIds = async (tx: Tx, gemeenteId: string, dossierId: string) =>
  await tx
    .selectFrom('dossier_partij')
    .select(['partij_id', 'sleutel', 'rol', 'code'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .orderBy('code')
    .orderBy('sleutel')
    .limit(500)
    .execute();

/** The document that the kroniek names so. */
export const loadDocumentId = async (tx: Tx, gemeenteId: string, dossierId: string, sleutel: string) =>
  (
    await tx
      .selectFrom('document')
      .select('id')
      .where('gemeente_id', '=', gemeenteId)
      .where('dossier_id', '=', dossierId)
      .where('sleutel', '=', sleutel)
      .executeTakeFirst()
  )?.id;
