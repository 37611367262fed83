import type { Datum } from '@luwte/core/shared';
import type { Rol } from '@luwte/core/toegang';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/index.ts';

/** Holds changes of the people of this municipality back until this transaction ends. */
export async function vergrendelMedewerkers(tx: Tx, gemeenteId: string): Promise<void> {
  const slot = ['medewerker', gemeenteId].join('|');
  await sql`select pg_advisory_xact_lock(hashtext(${slot}))`.execute(tx);
}

/** Everybody who works or worked here, by name. */
export async function loadAlleMedewerkers(tx: Tx, gemeenteId: string) {
  return await tx
    .selectFrom('medewerker as m')
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'm.gemeente_id').onRef('o.id', '=', 'm.organisatie_id'),
    )
    .leftJoin('afdeling as a', (j) =>
      j.onRef('a.gemeente_id', '=', 'm.gemeente_id').onRef('a.id', '=', 'm.afdeling_id'),
    )
    .select(['m.id', 'm.naam', 'm.rollen', 'm.actief_van', 'm.actief_tot', 'm.account_id'])
    .select(['m.organisatie_id', 'o.naam as organisatie', 'o.soort', 'o.tot as organisatie_tot'])
    .select('a.naam as afdeling')
    .where('m.gemeente_id', '=', gemeenteId)
    .orderBy('m.naam')
    .orderBy('m.id')
    .execute();
}
export type MedewerkerRij = Awaited<ReturnType<typeof loadAlleMedewerkers>>[number];

export async function insertMedewerker(
  tx: Tx,
  m: {
    readonly gemeenteId: string;
    readonly id: string;
    readonly naam: string;
    readonly organisatieId: string;
    readonly afdelingId: string | undefined;
    readonly rollen: readonly Rol[];
    readonly van: string;
    readonly tot: string | undefined;
  },
): Promise<void> {
  await tx
    .insertInto('medewerker')
    .values({
      gemeente_id: m.gemeenteId,
      id: m.id,
      naam: m.naam,
      organisatie_id: m.organisatieId,
      afdeling_id: m.afdelingId ?? null,
      rollen: [...m.rollen],
      actief_van: m.van,
      actief_tot: m.tot ?? null,
    })
    .execute();
}

export async function updateMedewerker(
  tx: Tx,
  gemeenteId: string,
  id: string,
  anders: { readonly naam?: string; readonly rollen?: readonly Rol[]; readonly tot?: string },
): Promise<void> {
  const { naam, rollen, tot } = anders;
  await tx
    .updateTable('medewerker')
    .set({
      ...(naam !== undefined && { naam }),
      ...(rollen !== undefined && { rollen: [...rollen] }),
      ...(tot !== undefined && { actief_tot: tot }),
    })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
}

/** Signs somebody out in this municipality; elsewhere the same person stays signed in. */
export async function trekSessiesVanIn(tx: Tx, gemeenteId: string, medewerkerId: string, op: Date) {
  await tx
    .updateTable('sessie')
    .set({ ingetrokken_op: op })
    .where('gemeente_id', '=', gemeenteId)
    .where('medewerker_id', '=', medewerkerId)
    .where('ingetrokken_op', 'is', null)
    .execute();
}

/** Is this a team of that organisation? */
export async function bestaatAfdeling(tx: Tx, gemeenteId: string, organisatieId: string, id: string) {
  const rij = await tx
    .selectFrom('afdeling')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .where('organisatie_id', '=', organisatieId)
    .where('id', '=', id)
    .executeTakeFirst();
  return rij !== undefined;
}

export async function loadOrganisatieSoort(tx: Tx, gemeenteId: string, id: string, op: Datum) {
  return await tx
    .selectFrom('organisatie')
    .select('soort')
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', op)]))
    .executeTakeFirst();
}

/** What lies open at one person: numbers of cases and days, nothing of what a case is about. */
export async function loadOpenstaand(tx: Tx, gemeenteId: string, medewerkerId: string, op: Datum) {
  const taken = await tx
    .selectFrom('taak as t')
    .leftJoin('dossier as d', (j) =>
      j.onRef('d.gemeente_id', '=', 't.gemeente_id').onRef('d.id', '=', 't.dossier_id'),
    )
    .select(['d.kenmerk', 't.uiterlijk'])
    .where('t.gemeente_id', '=', gemeenteId)
    .where('t.wie_medewerker_id', '=', medewerkerId)
    .where('t.status', '=', 'open')
    .orderBy('t.uiterlijk', (o) => o.asc().nullsLast())
    .orderBy('t.id')
    .limit(200)
    .execute();
  const regie = await tx
    .selectFrom('dossier')
    .select('kenmerk')
    .where('gemeente_id', '=', gemeenteId)
    .where('regie_medewerker_id', '=', medewerkerId)
    .where('status', '=', 'open')
    .orderBy('kenmerk')
    .limit(500)
    .execute();
  const aanwijzingen = await tx
    .selectFrom('aanwijzing')
    .select(['soort', 'besluit'])
    .where('gemeente_id', '=', gemeenteId)
    .where('medewerker_id', '=', medewerkerId)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', op)]))
    .orderBy('soort')
    .execute();
  const plaatsen = await tx
    .selectFrom('dossier_toegang as p')
    .innerJoin('dossier as d', (j) =>
      j.onRef('d.gemeente_id', '=', 'p.gemeente_id').onRef('d.id', '=', 'p.dossier_id'),
    )
    .select(['d.kenmerk', 'p.rol'])
    .where('p.gemeente_id', '=', gemeenteId)
    .where('p.medewerker_id', '=', medewerkerId)
    .where((eb) => eb.or([eb('p.tot', 'is', null), eb('p.tot', '>=', op)]))
    .orderBy('d.kenmerk')
    .execute();
  return { taken, regie: regie.map(({ kenmerk }) => kenmerk), aanwijzingen, plaatsen };
}
