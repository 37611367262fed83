import type { Kanaal } from '@luwte/core/beleid';
import type { Datum } from '@luwte/core/shared';
import type { Organisatiesoort } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';

/** All organisations of a municipality by name, with how many people work there on that day. */
export async function loadOrganisaties(tx: Tx, gemeenteId: string, op: Datum) {
  return await tx
    .selectFrom('organisatie as o')
    .select(['o.id', 'o.naam', 'o.soort', 'o.tot', 'o.kanalen'])
    .select((eb) =>
      eb
        .selectFrom('medewerker as m')
        .select((m) => m.fn.countAll<string>().as('n'))
        .whereRef('m.gemeente_id', '=', 'o.gemeente_id')
        .whereRef('m.organisatie_id', '=', 'o.id')
        .where('m.actief_van', '<=', op)
        .where((m) => m.or([m('m.actief_tot', 'is', null), m('m.actief_tot', '>=', op)]))
        .as('medewerkers'),
    )
    .where('o.gemeente_id', '=', gemeenteId)
    .orderBy('o.naam')
    .orderBy('o.id')
    .execute();
}
export type OrganisatieRij = Awaited<ReturnType<typeof loadOrganisaties>>[number];

export async function insertOrganisatie(
  tx: Tx,
  o: { gemeenteId: string; id: string; naam: string; soort: Organisatiesoort },
): Promise<void> {
  await tx
    .insertInto('organisatie')
    .values({ gemeente_id: o.gemeenteId, id: o.id, naam: o.naam, soort: o.soort })
    .execute();
}

export async function updateOrganisatie(
  tx: Tx,
  gemeenteId: string,
  id: string,
  anders: { readonly naam?: string; readonly tot?: string; readonly kanalen?: Kanaal[] },
): Promise<void> {
  await tx
    .updateTable('organisatie')
    .set(anders)
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
}

/** Signs out everybody of an organisation in this municipality. */
export async function trekSessiesIn(tx: Tx, gemeenteId: string, organisatieId: string, op: Date) {
  await tx
    .updateTable('sessie')
    .set({ ingetrokken_op: op })
    .where('gemeente_id', '=', gemeenteId)
    .where('ingetrokken_op', 'is', null)
    .where('medewerker_id', 'in', (eb) =>
      eb
        .selectFrom('medewerker as m')
        .select('m.id')
        .where('m.gemeente_id', '=', gemeenteId)
        .where('m.organisatie_id', '=', organisatieId),
    )
    .execute();
}

export async function loadAfdelingen(tx: Tx, gemeenteId: string) {
  return await tx
    .selectFrom('afdeling')
    .select(['id', 'organisatie_id', 'naam'])
    .where('gemeente_id', '=', gemeenteId)
    .where('tot', 'is', null)
    .orderBy('naam')
    .execute();
}

export async function insertAfdeling(
  tx: Tx,
  a: { gemeenteId: string; id: string; organisatieId: string; naam: string },
): Promise<void> {
  await tx
    .insertInto('afdeling')
    .values({ gemeente_id: a.gemeenteId, id: a.id, organisatie_id: a.organisatieId, naam: a.naam })
    .execute();
}
