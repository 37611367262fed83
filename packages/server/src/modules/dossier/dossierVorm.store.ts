import { sql } from 'kysely';
import type { Tx } from '../../platform/db/index.ts';
import { openNamen } from '../document/geheimeNaam.ts';
import { openInhoud } from '../gebeurtenis/geheimeInhoud.ts';
import { openPersonen } from '../partij/geheimePersoon.ts';

// A read made for the whole dossier in the exchange format: it looks into the tables of four concepts at once
// and writes none of them.

const DOSSIER = [
  'd.gemeente_id',
  'd.id',
  'd.kenmerk',
  'd.spoor',
  'd.aard',
  'd.titel',
  'd.beleid_id',
  'd.beleid_versie',
  'd.beleid_vingerafdruk',
  'd.adres',
  'd.postcode',
  'd.buurt',
  'd.wijk',
  'd.lat',
  'd.lon',
  'd.gebied',
  'd.karakter',
  'd.woonvorm',
  'd.volledig',
  'd.feiten',
  'd.verbanden',
  'd.status',
  'd.versie',
  'd.keten_volgnummer',
  'd.keten_hash',
  'g.naam as gemeente_naam',
] as const;

const PARTIJ = [
  'dp.dossier_id',
  'dp.partij_id',
  'p.geheim',
  'dp.sleutel',
  'dp.rol',
  'dp.huishouden',
  'dp.voor',
  'dp.code',
  'p.naam',
  'p.anoniem',
  'p.adres',
  'p.geboortedatum',
  'p.minderjarig',
  'p.telefoon',
  'p.email',
  'p.taal',
  'p.organisatie',
  'p.rechtspersoon',
  'p.soort_melder',
] as const;

/** Rows of the dossiers with these ids, each list ordered so that the same rows always give the same dossier. */
export async function loadVormRijen(tx: Tx, gemeenteId: string, ids: readonly string[]) {
  const lijst = [...ids];
  const dossiers = await tx
    .selectFrom('dossier as d')
    .innerJoin('gemeente as g', 'g.gemeente_id', 'd.gemeente_id')
    .select(DOSSIER)
    .where('d.gemeente_id', '=', gemeenteId)
    .where('d.id', 'in', lijst)
    .execute();
  const gebeurtenissen = await tx
    .selectFrom('gebeurtenis as g')
    .innerJoin('gebeurtenis_inhoud as i', (j) =>
      j
        .onRef('i.gemeente_id', '=', 'g.gemeente_id')
        .onRef('i.dossier_id', '=', 'g.dossier_id')
        .onRef('i.gebeurtenis_id', '=', 'g.id'),
    )
    .select(['g.dossier_id', 'g.volgnummer', 'g.id', 'i.sleutel', 'i.inhoud', 'i.compartiment'])
    .select(['i.eigenaar_organisatie_id', 'i.vastgelegd_op', 'i.geheim'])
    .where('g.gemeente_id', '=', gemeenteId)
    .where('g.dossier_id', 'in', lijst)
    .orderBy('g.dossier_id')
    .orderBy('g.volgnummer')
    .execute();
  const partijen = await tx
    .selectFrom('dossier_partij as dp')
    .innerJoin('partij as p', (j) =>
      j.onRef('p.gemeente_id', '=', 'dp.gemeente_id').onRef('p.id', '=', 'dp.partij_id'),
    )
    .select(PARTIJ)
    .where('dp.gemeente_id', '=', gemeenteId)
    .where('dp.dossier_id', 'in', lijst)
    .orderBy('dp.dossier_id')
    .orderBy('dp.partij_id')
    .execute();
  const documenten = await tx
    .selectFrom('document')
    .select(['dossier_id', 'id', 'sleutel', 'soort', 'naam', 'naam_geheim', 'sha256', 'compartiment'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', 'in', lijst)
    .orderBy('dossier_id')
    .orderBy('id')
    .execute();
  const afdoeningen = await tx
    .selectFrom('gebrek_afdoening')
    .select(['dossier_id', 'code', 'bij', 'bewijs_vingerafdruk'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', 'in', lijst)
    .where('ingetrokken_op', 'is', null)
    .execute();
  return {
    dossiers,
    gebeurtenissen: await openInhoud(tx, gemeenteId, gebeurtenissen),
    partijen: await openPersonen(tx, gemeenteId, partijen),
    documenten: await openNamen(tx, gemeenteId, documenten),
    afdoeningen,
  };
}
export type VormRijen = Awaited<ReturnType<typeof loadVormRijen>>;

/** The links of one chain, oldest first, with the salt where the payload still exists. */
export async function loadSchakels(tx: Tx, gemeenteId: string, dossierId: string) {
  const rijen = await tx
    .selectFrom('gebeurtenis as g')
    .leftJoin('gebeurtenis_inhoud as i', (j) =>
      j
        .onRef('i.gemeente_id', '=', 'g.gemeente_id')
        .onRef('i.dossier_id', '=', 'g.dossier_id')
        .onRef('i.gebeurtenis_id', '=', 'g.id'),
    )
    .select(['g.volgnummer', 'g.id', 'g.verbintenis', 'g.vorige_hash', 'g.hash', 'i.zout', 'i.sleutel'])
    .select(['g.dossier_id', 'i.compartiment', 'i.geheim'])
    .where('g.gemeente_id', '=', gemeenteId)
    .where('g.dossier_id', '=', dossierId)
    .orderBy('g.volgnummer')
    .execute();
  return await openInhoud(tx, gemeenteId, rijen);
}

/** Ids of the dossiers of a municipality after one, for a walk over all of them in pieces. */
export async function loadDossierIds(tx: Tx, gemeenteId: string, na: string | undefined, aantal: number) {
  const rijen = await tx
    .selectFrom('dossier')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .$if(na !== undefined, (qb) => qb.where('id', '>', na!))
    .orderBy('id')
    .limit(aantal)
    .execute();
  return rijen.map((rij) => rij.id);
}

/** Ids whose read model is out of date on a day, because time passed. */
export async function loadTeHerzienIds(tx: Tx, gemeenteId: string, vandaag: string, aantal: number) {
  const rijen = await tx
    .selectFrom('dossier_stand')
    .select('dossier_id')
    .where('gemeente_id', '=', gemeenteId)
    .where('herzien_op', '<=', sql<string>`${vandaag}::date`)
    // One row per dossier: the days are the same in all.
    .where('zicht', '=', sql<number>`in_gebruik`)
    .orderBy('herzien_op')
    .limit(aantal)
    .execute();
  return rijen.map((rij) => rij.dossier_id);
}
