import { type SqlBool, sql } from 'kysely';
import type { Tx } from '../../platform/db/index.ts';

export type Filter = {
  readonly medewerkerId?: string | undefined;
  readonly kenmerk?: string | undefined;
  readonly handeling?: string | undefined;
  readonly uitkomst?: string | undefined;
  /** Days in the Netherlands, both included. */
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  /** Network address. */
  readonly adres?: string | undefined;
};

const DAG = (dag: string, plus: number) =>
  sql<Date>`((${dag}::date + ${plus}::integer)::timestamp at time zone 'Europe/Amsterdam')`;

/** Lines of the security log, newest first, after the line `na`. What somebody typed as purpose is not among it. */
export async function loadLogregels(
  tx: Tx,
  gemeenteId: string,
  filter: Filter,
  na: { readonly op: string; readonly id: string } | undefined,
  aantal: number,
) {
  let vraag = tx
    .selectFrom('veiligheidslog as l')
    .leftJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'l.gemeente_id').onRef('m.id', '=', 'l.medewerker_id'),
    )
    .leftJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'l.gemeente_id').onRef('o.id', '=', 'l.organisatie_id'),
    )
    .leftJoin('dossier as d', (j) =>
      j.onRef('d.gemeente_id', '=', 'l.gemeente_id').onRef('d.id', '=', 'l.dossier_id'),
    )
    .select([
      'l.id',
      'l.op',
      'l.medewerker_id',
      'm.naam as wie',
      'o.naam as organisatie',
      'l.handeling',
      'l.uitkomst',
      'l.reden',
      'l.doel',
      'd.kenmerk',
      'l.voorwerp_soort',
      'l.adres',
      'l.agent',
      'l.noodtoegang_id',
    ])
    .where('l.gemeente_id', '=', gemeenteId);
  if (filter.medewerkerId) vraag = vraag.where('l.medewerker_id', '=', filter.medewerkerId);
  if (filter.kenmerk) vraag = vraag.where('d.kenmerk', '=', filter.kenmerk);
  if (filter.handeling) vraag = vraag.where('l.handeling', '=', filter.handeling);
  if (filter.uitkomst) vraag = vraag.where('l.uitkomst', '=', filter.uitkomst);
  if (filter.adres) vraag = vraag.where('l.adres', '=', filter.adres);
  if (filter.van) vraag = vraag.where('l.op', '>=', DAG(filter.van, 0));
  if (filter.tot) vraag = vraag.where('l.op', '<', DAG(filter.tot, 1));
  if (na) vraag = vraag.where(sql<SqlBool>`(l.op, l.id) < (${na.op}::timestamptz, ${na.id}::uuid)`);
  return await vraag.orderBy('l.op', 'desc').orderBy('l.id', 'desc').limit(aantal).execute();
}

/** Who opened or was refused a dossier, by its kenmerk or id, most often first. */
export async function loadGebruik(
  tx: Tx,
  gemeenteId: string,
  dossier: { readonly kenmerk: string } | { readonly id: string },
) {
  return await tx
    .selectFrom('veiligheidslog as l')
    .innerJoin('dossier as d', (j) =>
      j.onRef('d.gemeente_id', '=', 'l.gemeente_id').onRef('d.id', '=', 'l.dossier_id'),
    )
    .innerJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'l.gemeente_id').onRef('m.id', '=', 'l.medewerker_id'),
    )
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'm.gemeente_id').onRef('o.id', '=', 'm.organisatie_id'),
    )
    .select([
      'm.id as medewerkerId',
      'm.naam as wie',
      'o.naam as organisatie',
      sql<number>`count(*) filter (where l.uitkomst = 'toegestaan')::integer`.as('keren'),
      sql<number>`count(*) filter (where l.uitkomst = 'geweigerd')::integer`.as('geweigerd'),
      sql<Date>`max(l.op)`.as('laatst'),
      sql<string[]>`coalesce(array_agg(distinct l.doel) filter (where l.doel is not null), '{}')`.as(
        'doelen',
      ),
      sql<boolean>`bool_or(l.noodtoegang_id is not null)`.as('noodtoegang'),
    ])
    .where('l.gemeente_id', '=', gemeenteId)
    .$if('kenmerk' in dossier, (qb) => qb.where('d.kenmerk', '=', (dossier as { kenmerk: string }).kenmerk))
    .$if('id' in dossier, (qb) => qb.where('d.id', '=', (dossier as { id: string }).id))
    .groupBy(['m.id', 'm.naam', 'o.naam'])
    .orderBy('keren', 'desc')
    .orderBy('m.naam')
    .limit(500)
    .execute();
}

/** Does this person run the case? */
export async function heeftRegie(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  medewerkerId: string,
): Promise<boolean> {
  const rij = await tx
    .selectFrom('dossier')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', dossierId)
    .where('regie_medewerker_id', '=', medewerkerId)
    .executeTakeFirst();
  return rij !== undefined;
}
