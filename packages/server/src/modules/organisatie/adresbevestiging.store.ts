import type { Tx } from '../../platform/db/index.ts';

export async function insertBevestiging(
  tx: Tx,
  b: {
    readonly gemeenteId: string;
    readonly id: string;
    readonly contactpersoonId: string;
    readonly email: string;
    readonly door: string;
    readonly op: Date;
  },
): Promise<void> {
  await tx
    .insertInto('adresbevestiging')
    .values({
      gemeente_id: b.gemeenteId,
      id: b.id,
      contactpersoon_id: b.contactpersoonId,
      email: b.email,
      gevraagd_door: b.door,
      gevraagd_op: b.op,
    })
    .execute();
}

/** The last confirmation of each contact for the address that it has now, asked or given, with who asked. */
export const loadBevestigingen = async (tx: Tx, gemeenteId: string) =>
  await tx
    .selectFrom('adresbevestiging as b')
    .innerJoin('contactpersoon as c', (j) =>
      j
        .onRef('c.gemeente_id', '=', 'b.gemeente_id')
        .onRef('c.id', '=', 'b.contactpersoon_id')
        .onRef('c.email', '=', 'b.email'),
    )
    .innerJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'b.gemeente_id').onRef('m.id', '=', 'b.gevraagd_door'),
    )
    .distinctOn('b.contactpersoon_id')
    .select(['b.contactpersoon_id', 'b.gevraagd_op', 'b.bevestigd_op', 'm.naam as gevraagd_door'])
    .where('b.gemeente_id', '=', gemeenteId)
    .orderBy('b.contactpersoon_id')
    // One that was given counts, also when somebody asked again.
    .orderBy((eb) => eb.case().when('b.bevestigd_op', 'is', null).then(1).else(0).end())
    .orderBy('b.gevraagd_op', 'desc')
    .execute();

/** What a link asks to confirm; undefined when the contact has another address by now, or ended. As `systeem`. */
export const loadTeBevestigen = async (tx: Tx, gemeenteId: string, id: string, op: string) =>
  await tx
    .selectFrom('adresbevestiging as b')
    .innerJoin('contactpersoon as c', (j) =>
      j
        .onRef('c.gemeente_id', '=', 'b.gemeente_id')
        .onRef('c.id', '=', 'b.contactpersoon_id')
        .onRef('c.email', '=', 'b.email'),
    )
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'c.gemeente_id').onRef('o.id', '=', 'c.organisatie_id'),
    )
    .innerJoin('gemeente as g', 'g.gemeente_id', 'b.gemeente_id')
    .select(['c.naam', 'c.email', 'o.naam as organisatie', 'g.naam as gemeente'])
    .where('b.gemeente_id', '=', gemeenteId)
    .where('b.id', '=', id)
    .where((eb) => eb.or([eb('c.tot', 'is', null), eb('c.tot', '>=', op)]))
    .executeTakeFirst();

export async function saveBevestigd(tx: Tx, gemeenteId: string, id: string, op: Date): Promise<void> {
  await tx
    .updateTable('adresbevestiging')
    .set({ bevestigd_op: op })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .where('bevestigd_op', 'is', null)
    .execute();
}
