import type { Compartiment } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import { openBestandssleutels, openDocumentredenen, openNamen, sluitDocumenten } from './geheimeNaam.ts';

export type DocumentRij = {
  readonly id: string;
  readonly sleutel: string;
  readonly soort: string;
  readonly naam: string;
  readonly mediaType: string;
  readonly grootte: number;
  readonly sha256: string;
  readonly opslagSleutel: string | undefined;
  /** Key of the bytes; absent where there are none. */
  readonly bestandssleutel: Buffer | undefined;
  readonly compartiment: Compartiment;
  /** Why it is kept, where that has to be said; as it is stored. */
  readonly doelredenering?: string | undefined;
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
    const stuk = rijen.slice(i, i + STUK);
    const geheimen = await sluitDocumenten(tx, herkomst, stuk);
    await tx
      .insertInto('document')
      .values(
        stuk.map((rij, n) => ({
          ...geheimen[n]!,
          gemeente_id: herkomst.gemeenteId,
          dossier_id: herkomst.dossierId,
          id: rij.id,
          sleutel: rij.sleutel,
          soort: rij.soort,
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
  const rijen = await tx
    .selectFrom('document')
    .select([
      'id',
      'dossier_id',
      'sleutel',
      'soort',
      'naam',
      'naam_geheim',
      'media_type',
      'grootte',
      'sha256',
    ])
    .select(['compartiment', 'vastgelegd_op', 'opslag_sleutel', 'doelredenering'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('compartiment', 'in', [...vraag.compartimenten])
    .$if(vraag.na !== undefined, (qb) => qb.where('id', '<', vraag.na!))
    .orderBy('id', 'desc')
    .limit(vraag.aantal)
    .execute();
  const namen = await openNamen(tx, gemeenteId, rijen);
  const redenen = await openDocumentredenen(tx, gemeenteId, rijen);
  return namen.map((rij, i) => ({ ...rij, doelredenering: redenen[i] }));
}

export async function loadDocument(tx: Tx, gemeenteId: string, dossierId: string, id: string) {
  const rij = await tx
    .selectFrom('document')
    .select(['id', 'dossier_id', 'soort', 'naam', 'naam_geheim', 'media_type', 'grootte', 'sha256'])
    .select(['compartiment', 'eigenaar_organisatie_id', 'opslag_sleutel', 'bestandssleutel'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!rij) return undefined;
  const [metNaam] = await openNamen(tx, gemeenteId, [rij]);
  const [bestandssleutel] = await openBestandssleutels(tx, gemeenteId, [rij]);
  return { ...metNaam!, bestandssleutel };
}

/** Where the bytes of the documents of a dossier lie; those that are known by entry only are left out. */
export async function loadBestanden(tx: Tx, gemeenteId: string, dossierId: string) {
  const rijen = await tx
    .selectFrom('document')
    .select(['id', 'dossier_id', 'sha256', 'opslag_sleutel', 'bestandssleutel', 'grootte'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('opslag_sleutel', 'is not', null)
    .orderBy('id')
    .execute();
  const sleutels = await openBestandssleutels(tx, gemeenteId, rijen);
  return rijen.map((rij, i) => ({
    sha256: rij.sha256,
    opslagSleutel: rij.opslag_sleutel!,
    bestandssleutel: sleutels[i],
    grootte: Number(rij.grootte),
  }));
}
