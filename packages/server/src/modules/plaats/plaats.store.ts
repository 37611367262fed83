import type { Datum } from '@luwte/core/shared';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/index.ts';

export type NieuwePlaats = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly dossierId: string;
  readonly organisatieId: string;
  readonly medewerkerId: string | undefined;
  readonly rol: string;
  readonly grond: string;
  readonly reden: string;
  readonly van: string;
  readonly tot: string | undefined;
  readonly door: string;
  readonly op: Date;
};

/** Holds changes of who takes part in this dossier back until this transaction ends. */
export async function vergrendelPlaatsen(tx: Tx, gemeenteId: string, dossierId: string): Promise<void> {
  const slot = ['plaats', gemeenteId, dossierId].join('|');
  await sql`select pg_advisory_xact_lock(hashtext(${slot}))`.execute(tx);
}

export async function insertPlaats(tx: Tx, p: NieuwePlaats): Promise<void> {
  await tx
    .insertInto('dossier_toegang')
    .values({
      gemeente_id: p.gemeenteId,
      id: p.id,
      dossier_id: p.dossierId,
      organisatie_id: p.organisatieId,
      medewerker_id: p.medewerkerId ?? null,
      rol: p.rol,
      grond: p.grond,
      reden: p.reden,
      van: p.van,
      tot: p.tot ?? null,
      vastgelegd_door: p.door,
      vastgelegd_op: p.op,
    })
    .execute();
}

/** Gives a place its last day. */
export async function updateEinde(
  tx: Tx,
  { gemeenteId, dossierId, id }: { gemeenteId: string; dossierId: string; id: string },
  einde: { readonly tot: string; readonly door: string; readonly op: Date; readonly reden: string },
): Promise<void> {
  await tx
    .updateTable('dossier_toegang')
    .set({ tot: einde.tot, beeindigd_door: einde.door, beeindigd_op: einde.op, einde_reden: einde.reden })
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .execute();
}

/** Everybody who has or had a place in this dossier, newest first, with the open tasks of the organisation in it. */
export async function loadPlaatsen(tx: Tx, gemeenteId: string, dossierId: string) {
  return await tx
    .selectFrom('dossier_toegang as t')
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 't.gemeente_id').onRef('o.id', '=', 't.organisatie_id'),
    )
    .leftJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 't.gemeente_id').onRef('m.id', '=', 't.medewerker_id'),
    )
    .leftJoin('medewerker as d', (j) =>
      j.onRef('d.gemeente_id', '=', 't.gemeente_id').onRef('d.id', '=', 't.vastgelegd_door'),
    )
    .leftJoin('medewerker as e', (j) =>
      j.onRef('e.gemeente_id', '=', 't.gemeente_id').onRef('e.id', '=', 't.beeindigd_door'),
    )
    .select(['t.id', 't.organisatie_id', 'o.naam as organisatie', 'o.soort', 't.medewerker_id', 'm.naam'])
    .select(['t.rol', 't.grond', 't.reden', 't.van', 't.tot', 'd.naam as door'])
    .select(['t.beeindigd_op', 't.einde_reden', 'e.naam as beeindigd_door'])
    .select((eb) =>
      eb
        .selectFrom('taak as k')
        .select((k) => k.fn.countAll<string>().as('n'))
        .whereRef('k.gemeente_id', '=', 't.gemeente_id')
        .whereRef('k.dossier_id', '=', 't.dossier_id')
        .whereRef('k.wie_organisatie_id', '=', 't.organisatie_id')
        .where('k.status', '=', 'open')
        .where('k.soort', '!=', 'wacht-op')
        .as('open_taken'),
    )
    .where('t.gemeente_id', '=', gemeenteId)
    .where('t.dossier_id', '=', dossierId)
    .orderBy('t.van', 'desc')
    .orderBy('t.vastgelegd_op', 'desc')
    .orderBy('t.id', 'desc')
    .execute();
}
export type PlaatsRij = Awaited<ReturnType<typeof loadPlaatsen>>[number];

/** Organisations that work here today with their people of today, by name. */
export async function loadDeelnemers(tx: Tx, gemeenteId: string, op: Datum) {
  return await tx
    .selectFrom('organisatie as o')
    .leftJoin('medewerker as m', (j) =>
      j
        .onRef('m.gemeente_id', '=', 'o.gemeente_id')
        .onRef('m.organisatie_id', '=', 'o.id')
        .on('m.actief_van', '<=', op)
        .on((eb) => eb.or([eb('m.actief_tot', 'is', null), eb('m.actief_tot', '>=', op)])),
    )
    .select(['o.id', 'o.naam', 'o.soort', 'm.id as medewerker_id', 'm.naam as medewerker', 'm.rollen'])
    .where('o.gemeente_id', '=', gemeenteId)
    .where((eb) => eb.or([eb('o.tot', 'is', null), eb('o.tot', '>=', op)]))
    .orderBy('o.naam')
    .orderBy('o.id')
    .orderBy('m.naam')
    .orderBy('m.id')
    .execute();
}
