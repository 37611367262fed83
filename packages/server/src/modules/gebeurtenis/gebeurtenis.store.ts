import type { Compartiment } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import { openDoelredeneringen, openInhoud, sluitInhoud } from './geheimeInhoud.ts';

export type NieuweRegel = {
  readonly volgnummer: number;
  readonly id: string;
  readonly verbintenis: Uint8Array;
  readonly vorigeHash: Uint8Array;
  readonly hash: Uint8Array;
  readonly sleutel: string;
  readonly soort: string;
  readonly op: string;
  readonly tot: string | undefined;
  readonly inhoud: Readonly<Record<string, unknown>>;
  readonly zout: Uint8Array;
  readonly compartiment: Compartiment;
  /** Why it is recorded, when it goes into a compartment. */
  readonly doelredenering?: string | undefined;
};

export type Herkomst = {
  readonly gemeenteId: string;
  readonly dossierId: string;
  readonly organisatieId: string;
  readonly medewerkerId: string | undefined;
  readonly vastgelegdOp: Date;
};

/** Rows per statement: far below the number of values one statement can carry. */
const STUK = 1_000;

/** Adds links and their content to the kroniek; the caller moves the head of the dossier. */
export async function insertGebeurtenissen(
  tx: Tx,
  herkomst: Herkomst,
  regels: readonly NieuweRegel[],
): Promise<void> {
  const waar = { gemeente_id: herkomst.gemeenteId, dossier_id: herkomst.dossierId };
  for (let i = 0; i < regels.length; i += STUK) {
    const stuk = regels.slice(i, i + STUK);
    await tx
      .insertInto('gebeurtenis')
      .values(
        stuk.map((r) => ({
          ...waar,
          volgnummer: r.volgnummer,
          id: r.id,
          verbintenis: r.verbintenis,
          vorige_hash: r.vorigeHash,
          hash: r.hash,
        })),
      )
      .execute();
    const kolommen = await sluitInhoud(
      tx,
      herkomst.gemeenteId,
      stuk.map((r) => ({ ...r, dossierId: herkomst.dossierId })),
    );
    await tx
      .insertInto('gebeurtenis_inhoud')
      .values(
        stuk.map((r, n) => ({
          ...waar,
          ...kolommen[n]!,
          gebeurtenis_id: r.id,
          sleutel: r.sleutel,
          soort: r.soort,
          op: r.op,
          tot: r.tot ?? null,
          compartiment: r.compartiment,
          eigenaar_organisatie_id: herkomst.organisatieId,
          vastgelegd_op: herkomst.vastgelegdOp,
          vastgelegd_door: herkomst.medewerkerId ?? null,
        })),
      )
      .execute();
  }
}

export type TijdlijnFilter = {
  readonly soorten: readonly string[] | undefined;
  readonly compartimenten: readonly Compartiment[];
  /** Ids in the exchange format of events that nobody may read now. */
  readonly zonder: readonly string[];
  readonly na: { readonly op: string; readonly volgnummer: number } | undefined;
  readonly aantal: number;
};

/** One page of the timeline, newest first: by day and time it happened, then by order of recording. */
export async function loadTijdlijn(tx: Tx, gemeenteId: string, dossierId: string, filter: TijdlijnFilter) {
  const { soorten, compartimenten, zonder, na, aantal } = filter;
  const rijen = await tx
    .selectFrom('gebeurtenis as g')
    .innerJoin('gebeurtenis_inhoud as i', (j) =>
      j
        .onRef('i.gemeente_id', '=', 'g.gemeente_id')
        .onRef('i.dossier_id', '=', 'g.dossier_id')
        .onRef('i.gebeurtenis_id', '=', 'g.id'),
    )
    .select(['g.id', 'g.volgnummer', 'i.sleutel', 'i.soort', 'i.op', 'i.tot', 'i.inhoud', 'i.compartiment'])
    .select(['g.dossier_id', 'i.geheim', 'i.vastgelegd_op', 'i.doelredenering'])
    .where('g.gemeente_id', '=', gemeenteId)
    .where('g.dossier_id', '=', dossierId)
    .where('i.compartiment', 'in', [...compartimenten])
    .$if(zonder.length > 0, (qb) => qb.where('i.sleutel', 'not in', [...zonder]))
    .$if(soorten !== undefined, (qb) => qb.where('i.soort', 'in', [...soorten!]))
    .$if(na !== undefined, (qb) =>
      qb.where((eb) => eb(eb.refTuple('i.op', 'g.volgnummer'), '<', eb.tuple(na!.op, na!.volgnummer))),
    )
    .orderBy('i.op', 'desc')
    .orderBy('g.volgnummer', 'desc')
    .limit(aantal)
    .execute();
  const redenen = await openDoelredeneringen(tx, gemeenteId, rijen);
  const open = await openInhoud(tx, gemeenteId, rijen);
  return open.map((rij, i) => ({ ...rij, doelredenering: redenen[i] }));
}

/** The events with these ids in the exchange format: what they are and say. */
export async function loadGeraakt(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  sleutels: readonly string[],
) {
  const rijen = await tx
    .selectFrom('gebeurtenis_inhoud')
    .select(['dossier_id', 'gebeurtenis_id as id', 'sleutel', 'soort', 'inhoud', 'compartiment', 'geheim'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('sleutel', 'in', [...sleutels])
    .execute();
  return await openInhoud(tx, gemeenteId, rijen);
}

/** Dossiers under the same policy as this one with a decision on collection, the newest decision first. */
export async function loadDossiersMetInvordering(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  aantal: number,
): Promise<readonly string[]> {
  const rijen = await tx
    .selectFrom('gebeurtenis_inhoud as i')
    .innerJoin('dossier as d', (j) =>
      j.onRef('d.gemeente_id', '=', 'i.gemeente_id').onRef('d.id', '=', 'i.dossier_id'),
    )
    .innerJoin('dossier as dit', (j) =>
      j.onRef('dit.gemeente_id', '=', 'd.gemeente_id').on('dit.id', '=', dossierId),
    )
    .select('i.dossier_id')
    .where('i.gemeente_id', '=', gemeenteId)
    .where('i.soort', '=', 'invorderingsbeschikking')
    .where('i.compartiment', '=', 'gewoon')
    .whereRef('d.beleid_id', '=', 'dit.beleid_id')
    .whereRef('d.spoor', '=', 'dit.spoor')
    .groupBy('i.dossier_id')
    .orderBy((eb) => eb.fn.max('i.op'), 'desc')
    .limit(aantal)
    .execute();
  return rijen.map(({ dossier_id }) => dossier_id);
}
