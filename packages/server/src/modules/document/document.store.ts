import type { Compartiment } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';

export type DocumentRij = {
  readonly id: string;
  readonly sleutel: string;
  readonly soort: string;
  readonly naam: string;
  readonly mediaType: string;
  readonly grootte: number;
  readonly sha256: string;
  readonly opslagSleutel: string | undefined;
  readonly compartiment: Compartiment;
};
export type DocumentHerkomst = {
  readonly gemeenteId: string;
  readonly dossierId: string;
  readonly organisatieId: string;
  readonly medewerkerId: string | undefined;
  readonly vastgelegdOp: Date;
};

const STUK = 1_000;

export async function insertDocumenten(
  tx: Tx,
  herkomst: DocumentHerkomst,
  rijen: readonly DocumentRij[],
): Promise<void> {
  for (let i = 0; i < rijen.length; i += STUK) {
    await tx
      .insertInto('document')
      .values(
        rijen.slice(i, i + STUK).map((rij) => ({
          gemeente_id: herkomst.gemeenteId,
          dossier_id: herkomst.dossierId,
          id: rij.id,
          sleutel: rij.sleutel,
          soort: rij.soort,
          naam: rij.naam,
          media_type: rij.mediaType,
          grootte: rij.grootte,
          sha256: rij.sha256,
          opslag_sleutel: rij.opslagSleutel ?? null,
          compartiment: rij.compartiment,
          eigenaar_organisatie_id: herkomst.organisatieId,
          vastgelegd_door: herkomst.medewerkerId ?? null,
          vastgelegd_op: herkomst.vastgelegdOp,
        })),
      )
      .execute();
  }
}

/** One page of the documents of a dossier, newest first. */
export async function loadDocumenten(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  vraag: {
    readonly compartimenten: readonly Compartiment[];
    readonly na: string | undefined;
    readonly aantal: number;
  },
) {
  return await tx
    .selectFrom('document')
    .select(['id', 'sleutel', 'soort', 'naam', 'media_type', 'grootte', 'sha256', 'compartiment'])
    .select(['vastgelegd_op', 'opslag_sleutel'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('compartiment', 'in', [...vraag.compartimenten])
    .$if(vraag.na !== undefined, (qb) => qb.where('id', '<', vraag.na!))
    .orderBy('id', 'desc')
    .limit(vraag.aantal)
    .execute();
}

export async function loadDocument(tx: Tx, gemeenteId: string, dossierId: string, id: string) {
  return await tx
    .selectFrom('document')
    .select(['id', 'soort', 'naam', 'media_type', 'grootte', 'sha256', 'opslag_sleutel', 'compartiment'])
    .select('eigenaar_organisatie_id')
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Where the bytes of the documents of a dossier lie; those that are known by entry only are left out. */
export async function loadBestanden(tx: Tx, gemeenteId: string, dossierId: string) {
  const rijen = await tx
    .selectFrom('document')
    .select(['sha256', 'opslag_sleutel', 'grootte'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('opslag_sleutel', 'is not', null)
    .orderBy('id')
    .execute();
  return rijen.map((rij) => ({
    sha256: rij.sha256,
    opslagSleutel: rij.opslag_sleutel!,
    grootte: Number(rij.grootte),
  }));
}
