import type { Patroon } from '@luwte/core/contract';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/index.ts';

type Periode = { readonly van: string; readonly tot: string };
type Telling = { readonly medewerkerId: string; readonly aantal: number };

const IN = ({ van, tot }: Periode) => sql`l.op >= (${van}::date::timestamp at time zone 'Europe/Amsterdam')
  and l.op < ((${tot}::date + 1)::timestamp at time zone 'Europe/Amsterdam')`;

/** Dossiers that a colleague opened in the period without running them and without a task in them. */
export async function telZonderTaak(tx: Tx, gemeenteId: string, periode: Periode, grens: number) {
  const { rows } = await sql<Telling>`
    select l.medewerker_id as "medewerkerId", count(distinct l.dossier_id)::integer as aantal
    from veiligheidslog l join dossier d on d.gemeente_id = l.gemeente_id and d.id = l.dossier_id
    where l.gemeente_id = ${gemeenteId} and l.uitkomst = 'toegestaan' and l.medewerker_id is not null and ${IN(periode)}
      and d.regie_medewerker_id is distinct from l.medewerker_id
      and not exists (select from taak t where t.gemeente_id = l.gemeente_id and t.dossier_id = l.dossier_id
        and t.wie_medewerker_id = l.medewerker_id)
    group by 1 having count(distinct l.dossier_id) >= ${grens} order by 2 desc`.execute(tx);
  return rows;
}

/** Refusals in the period. */
export async function telGeweigerd(tx: Tx, gemeenteId: string, periode: Periode, grens: number) {
  const { rows } = await sql<Telling>`
    select l.medewerker_id as "medewerkerId", count(*)::integer as aantal from veiligheidslog l
    where l.gemeente_id = ${gemeenteId} and l.uitkomst = 'geweigerd' and l.medewerker_id is not null and ${IN(periode)}
    group by 1 having count(*) >= ${grens} order by 2 desc`.execute(tx);
  return rows;
}

/** Acts on dossiers in a weekend, before the hour `begin` or from the hour `eind`. */
export async function telBuitenWerktijd(
  tx: Tx,
  gemeenteId: string,
  periode: Periode,
  grens: number,
  begin: number,
  eind: number,
) {
  const { rows } = await sql<Telling>`
    select l.medewerker_id as "medewerkerId", count(*)::integer as aantal
    from (select *, op at time zone 'Europe/Amsterdam' as hier from veiligheidslog) l
    where l.gemeente_id = ${gemeenteId} and l.dossier_id is not null and l.medewerker_id is not null and ${IN(periode)}
      and (extract(isodow from l.hier) >= 6 or extract(hour from l.hier) < ${begin}::integer
        or extract(hour from l.hier) >= ${eind}::integer)
    group by 1 having count(*) >= ${grens} order by 2 desc`.execute(tx);
  return rows;
}

export async function telNoodtoegang(tx: Tx, gemeenteId: string, periode: Periode, grens: number) {
  const { rows } = await sql<Telling>`
    select l.medewerker_id as "medewerkerId", count(*)::integer as aantal
    from (select *, van as op from noodtoegang) l
    where l.gemeente_id = ${gemeenteId} and ${IN(periode)}
    group by 1 having count(*) >= ${grens} order by 2 desc`.execute(tx);
  return rows;
}

/**
 * Dossiers that a colleague opened with somebody in them who has the same last name. Reporters count for nothing here:
 * their names are encrypted.
 */
export async function telEigenNaam(tx: Tx, gemeenteId: string, periode: Periode, grens: number) {
  const achternaam = (kolom: string) => sql`lower(substring(btrim(${sql.ref(kolom)}) from '[^ ]+$'))`;
  const { rows } = await sql<Telling>`
    select l.medewerker_id as "medewerkerId", count(distinct l.dossier_id)::integer as aantal
    from veiligheidslog l
      join medewerker m on m.gemeente_id = l.gemeente_id and m.id = l.medewerker_id
      join dossier_partij dp on dp.gemeente_id = l.gemeente_id and dp.dossier_id = l.dossier_id
      join partij p on p.gemeente_id = dp.gemeente_id and p.id = dp.partij_id
    where l.gemeente_id = ${gemeenteId} and l.uitkomst = 'toegestaan' and ${IN(periode)}
      and p.compartiment = 'gewoon' and ${achternaam('p.naam')} = ${achternaam('m.naam')}
    group by 1 having count(distinct l.dossier_id) >= ${grens} order by 2 desc`.execute(tx);
  return rows;
}

/** How often a colleague searched for the same thing; of several things that which came back most. */
export async function telVaakGezocht(tx: Tx, gemeenteId: string, periode: Periode, grens: number) {
  const { rows } = await sql<Telling>`
    select "medewerkerId", max(aantal)::integer as aantal from (
      select l.medewerker_id as "medewerkerId", count(*) as aantal from veiligheidslog l
      where l.gemeente_id = ${gemeenteId} and l.zoekmerk is not null and l.medewerker_id is not null and ${IN(periode)}
      group by l.medewerker_id, l.zoekmerk having count(*) >= ${grens}) per_zoekopdracht
    group by 1 order by 2 desc`.execute(tx);
  return rows;
}

/** Addresses of dossiers that were opened by who gave the own street, with its mark. */
export async function loadGeopendDoorStraat(tx: Tx, gemeenteId: string, periode: Periode) {
  const { rows } = await sql<{ medewerkerId: string; merk: string; dossierId: string; adres: string }>`
    select distinct l.medewerker_id as "medewerkerId", e.merk, d.id as "dossierId", d.adres
    from eigen_straat e
      join veiligheidslog l on l.gemeente_id = e.gemeente_id and l.medewerker_id = e.medewerker_id
      join dossier d on d.gemeente_id = l.gemeente_id and d.id = l.dossier_id
    where e.gemeente_id = ${gemeenteId} and l.uitkomst = 'toegestaan' and d.adres is not null
      and ${IN(periode)}`.execute(tx);
  return rows;
}

export async function loadNamen(tx: Tx, gemeenteId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return await tx
    .selectFrom('medewerker')
    .select(['id', 'naam'])
    .where('gemeente_id', '=', gemeenteId)
    .where('id', 'in', [...ids])
    .execute();
}

/** What was looked at for periods that end on or after `vanaf`, oldest first. */
export async function loadBekeken(tx: Tx, gemeenteId: string, vanaf: string) {
  return await tx
    .selectFrom('patroon_bekeken')
    .select(['patroon', 'medewerker_id', 'tot', 'opmerking', 'op'])
    .where('gemeente_id', '=', gemeenteId)
    .where('tot', '>=', vanaf)
    .orderBy('op')
    .execute();
}

/** @returns false when there is no such colleague */
export async function insertBekeken(
  tx: Tx,
  b: {
    readonly gemeenteId: string;
    readonly id: string;
    readonly patroon: Patroon;
    readonly medewerkerId: string;
    readonly van: string;
    readonly tot: string;
    readonly opmerking: string;
    readonly door: string;
    readonly op: Date;
  },
): Promise<boolean> {
  if ((await loadNamen(tx, b.gemeenteId, [b.medewerkerId])).length === 0) return false;
  await tx
    .insertInto('patroon_bekeken')
    .values({
      gemeente_id: b.gemeenteId,
      id: b.id,
      patroon: b.patroon,
      medewerker_id: b.medewerkerId,
      van: b.van,
      tot: b.tot,
      opmerking: b.opmerking,
      door: b.door,
      op: b.op,
    })
    .execute();
  return true;
}
