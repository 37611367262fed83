import type { Einde } from '@luwte/core/deling';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/index.ts';
import { openDelingen, sluitDelingen } from './geheimAfschrift.ts';
import type { NieuweDeling, NieuweVrijgave } from './nieuweDeling.ts';

/** Organisations with a place in this dossier on a day, by name. */
export async function loadBetrokken(tx: Tx, gemeenteId: string, dossierId: string, op: string) {
  return await tx
    .selectFrom('organisatie as o')
    .select(['o.id', 'o.naam', 'o.soort'])
    .where('o.gemeente_id', '=', gemeenteId)
    .where('o.soort', '<>', 'gemeente')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('dossier_toegang as t')
          .select('t.id')
          .whereRef('t.gemeente_id', '=', 'o.gemeente_id')
          .whereRef('t.organisatie_id', '=', 'o.id')
          .where('t.dossier_id', '=', dossierId)
          .where('t.van', '<=', op)
          .where((of) => of.or([of('t.tot', 'is', null), of('t.tot', '>=', op)])),
      ),
    )
    .orderBy('o.naam')
    .execute();
}

export async function loadOrganisatie(tx: Tx, gemeenteId: string, id: string) {
  return await tx
    .selectFrom('organisatie')
    .select(['id', 'naam', 'soort', 'kanalen'])
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Does this person work for that organisation? */
export async function werktBij(tx: Tx, gemeenteId: string, medewerkerId: string, organisatieId: string) {
  const rij = await tx
    .selectFrom('medewerker')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', medewerkerId)
    .where('organisatie_id', '=', organisatieId)
    .executeTakeFirst();
  return rij !== undefined;
}

export async function loadConvenantnamen(tx: Tx, gemeenteId: string): Promise<ReadonlyMap<string, string>> {
  const rijen = await tx
    .selectFrom('convenant')
    .select(['id', 'naam'])
    .where('gemeente_id', '=', gemeenteId)
    .execute();
  return new Map(rijen.map(({ id, naam }) => [id, naam]));
}

export async function loadVrijgave(tx: Tx, gemeenteId: string, dossierId: string, itemId: string) {
  return await tx
    .selectFrom('vrijgave as v')
    .leftJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'v.gemeente_id').onRef('m.id', '=', 'v.door'),
    )
    .select(['v.id', 'v.artikel', 'v.referentie', 'v.vooroverleg_op', 'v.op', 'm.naam as door'])
    .where('v.gemeente_id', '=', gemeenteId)
    .where('v.dossier_id', '=', dossierId)
    .where('v.item_id', '=', itemId)
    .executeTakeFirst();
}

export async function insertVrijgave(tx: Tx, v: NieuweVrijgave): Promise<void> {
  await tx
    .insertInto('vrijgave')
    .values({
      gemeente_id: v.gemeenteId,
      id: v.id,
      dossier_id: v.dossierId,
      item_soort: v.itemSoort,
      item_id: v.itemId,
      artikel: v.artikel,
      referentie: v.referentie,
      vooroverleg_op: v.vooroverlegOp,
      door: v.door,
      op: v.op,
    })
    .execute();
}

export async function insertDeling(tx: Tx, d: NieuweDeling): Promise<void> {
  const { afschrift, doel, noodzaak, opmerking = null } = d;
  const [inhoud] = await sluitDelingen(tx, d.gemeenteId, [
    { ...d, inhoud: { afschrift, doel, noodzaak, opmerking } },
  ]);
  await tx
    .insertInto('deling')
    .values({
      gemeente_id: d.gemeenteId,
      id: d.id,
      dossier_id: d.dossierId,
      item_soort: d.itemSoort,
      item_id: d.itemSoort === 'feit' ? null : d.itemId,
      feit: d.itemSoort === 'feit' ? d.itemId : null,
      compartiment: d.compartiment,
      vrijgave_id: d.vrijgaveId ?? null,
      velden: [...d.velden],
      partijen: [...d.partijen],
      aan_organisatie_id: d.aanOrganisatieId,
      aan_medewerker_id: d.aanMedewerkerId ?? null,
      grond: d.grond,
      convenant_id: d.convenantId ?? null,
      grond_tekst: d.grondTekst,
      regels: [...d.regels],
      ...inhoud!,
      kanaal: d.kanaal,
      van: d.van,
      tot: d.tot,
      vervangt: d.vervangt ?? null,
      vervallen: d.vervallen ?? false,
      gegeven_door: d.door,
      gegeven_op: d.op,
    })
    .execute();
}

/** The shares of a dossier with the names that go with them, newest first. */
export async function loadDelingen(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  vraag: {
    readonly itemId?: string | undefined;
    readonly feit?: string | undefined;
    readonly partijId?: string | undefined;
    readonly id?: string | undefined;
  } = {},
) {
  const rijen = await tx
    .selectFrom('deling as d')
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'd.gemeente_id').onRef('o.id', '=', 'd.aan_organisatie_id'),
    )
    .leftJoin('medewerker as p', (j) =>
      j.onRef('p.gemeente_id', '=', 'd.gemeente_id').onRef('p.id', '=', 'd.aan_medewerker_id'),
    )
    .leftJoin('medewerker as g', (j) =>
      j.onRef('g.gemeente_id', '=', 'd.gemeente_id').onRef('g.id', '=', 'd.gegeven_door'),
    )
    .leftJoin('medewerker as e', (j) =>
      j.onRef('e.gemeente_id', '=', 'd.gemeente_id').onRef('e.id', '=', 'd.einde_door'),
    )
    .selectAll('d')
    .select([
      'o.naam as aan',
      'o.soort as aan_soort',
      'p.naam as aan_persoon',
      'g.naam as door',
      'e.naam as beeindigd_door',
    ])
    .where('d.gemeente_id', '=', gemeenteId)
    .where('d.dossier_id', '=', dossierId)
    .$if(vraag.id !== undefined, (qb) => qb.where('d.id', '=', vraag.id!))
    .$if(vraag.itemId !== undefined, (qb) => qb.where('d.item_id', '=', vraag.itemId!))
    .$if(vraag.feit !== undefined, (qb) => qb.where('d.feit', '=', vraag.feit!))
    .$if(vraag.partijId !== undefined, (qb) =>
      qb.where(sql<boolean>`${vraag.partijId!}::uuid = any(d.partijen)`),
    )
    .orderBy('d.gegeven_op', 'desc')
    .orderBy('d.id', 'desc')
    .execute();
  return await openDelingen(tx, gemeenteId, rijen);
}
export type DelingRij = Awaited<ReturnType<typeof loadDelingen>>[number];

/** The shares of a dossier that have not ended on a day, those that begin later included. */
export async function loadLopend(tx: Tx, gemeenteId: string, dossierId: string, vandaag: string) {
  const rijen = await tx
    .selectFrom('deling')
    .selectAll()
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('einde', 'is', null)
    .where('tot', '>=', vandaag)
    .orderBy('gegeven_op')
    .orderBy('id')
    .execute();
  return await openDelingen(tx, gemeenteId, rijen);
}
export type LopendeRij = Awaited<ReturnType<typeof loadLopend>>[number];

/** Dossiers with a share that has not ended. */
export async function loadDossiersMetDeling(
  tx: Tx,
  gemeenteId: string,
  vandaag: string,
): Promise<readonly string[]> {
  const rijen = await tx
    .selectFrom('deling')
    .select('dossier_id')
    .distinct()
    .where('gemeente_id', '=', gemeenteId)
    .where('einde', 'is', null)
    .where('tot', '>=', vandaag)
    .execute();
  return rijen.map(({ dossier_id }) => dossier_id);
}

/** The id in the database of each party of a dossier, by its key. */
export async function loadPartijIds(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
): Promise<ReadonlyMap<string, string>> {
  const rijen = await tx
    .selectFrom('dossier_partij')
    .select(['sleutel', 'partij_id'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .execute();
  return new Map(rijen.map(({ sleutel, partij_id }) => [sleutel, partij_id]));
}

/** Ends one share; 0 when it had ended already. */
export async function beeindigDeling(
  tx: Tx,
  waar: { readonly gemeenteId: string; readonly id: string },
  einde: {
    readonly soort: Einde;
    readonly op: Date;
    /** Left out: the system. */
    readonly door?: string | undefined;
    readonly reden?: string | undefined;
  },
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('deling')
    .set({
      einde: einde.soort,
      einde_op: einde.op,
      einde_door: einde.door ?? null,
      einde_reden: einde.reden ?? null,
    })
    .where('gemeente_id', '=', waar.gemeenteId)
    .where('id', '=', waar.id)
    .where('einde', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/**
 * Writes down the end of every share whose days are over, or whose place or convenant is gone. What a receiver sees
 * does not wait for this: it makes that a share does not come back when a place does.
 */
export async function noteerEinden(
  tx: Tx,
  gemeenteId: string,
  vandaag: string,
  nu: Date,
): Promise<
  readonly {
    readonly id: string;
    readonly dossier_id: string;
    readonly aan_organisatie_id: string;
    readonly kanaal: string;
    readonly einde: Einde;
    readonly kenmerk: string;
  }[]
> {
  const { rows } = await sql<Awaited<ReturnType<typeof noteerEinden>>[number]>`
    update deling d set einde_op = ${nu}, einde = case
      when d.tot < ${vandaag}::date then 'verlopen'
      when not exists (select 1 from dossier_toegang t where t.gemeente_id = d.gemeente_id and t.dossier_id = d.dossier_id
        and t.organisatie_id = d.aan_organisatie_id and t.van <= ${vandaag}::date
        and coalesce(t.tot, 'infinity') >= ${vandaag}::date) then 'plaats-beeindigd'
      else 'convenant-beeindigd' end
    where d.gemeente_id = ${gemeenteId} and d.einde is null and (
      d.tot < ${vandaag}::date
      or not exists (select 1 from dossier_toegang t where t.gemeente_id = d.gemeente_id and t.dossier_id = d.dossier_id
        and t.organisatie_id = d.aan_organisatie_id and t.van <= ${vandaag}::date
        and coalesce(t.tot, 'infinity') >= ${vandaag}::date)
      or (d.convenant_id is not null and not exists (select 1 from convenant_deelname n join convenant c
        on c.gemeente_id = n.gemeente_id and c.id = n.convenant_id
        where n.gemeente_id = d.gemeente_id and n.convenant_id = d.convenant_id
        and n.organisatie_id = d.aan_organisatie_id
        and n.van <= ${vandaag}::date and coalesce(n.tot, 'infinity') >= ${vandaag}::date
        and c.van <= ${vandaag}::date and coalesce(c.tot, 'infinity') >= ${vandaag}::date)))
    returning d.id, d.dossier_id, d.aan_organisatie_id, d.kanaal, d.einde,
      (select s.kenmerk from dossier s where s.gemeente_id = d.gemeente_id and s.id = d.dossier_id) as kenmerk`.execute(
    tx,
  );
  return rows;
}

/** Ends every share of a dossier that is closed now. */
export async function eindBijSluiting(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  nu: Date,
): Promise<void> {
  await tx
    .updateTable('deling')
    .set({ einde: 'dossier-gesloten', einde_op: nu })
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('einde', 'is', null)
    .execute();
}
