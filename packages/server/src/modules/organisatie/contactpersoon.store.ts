import type { Datum } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';

export type NieuwContact = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly organisatieId: string;
  readonly naam: string;
  readonly functie: string | undefined;
  readonly telefoon: string | undefined;
  readonly email: string | undefined;
  readonly van: string;
  readonly tot: string | undefined;
  readonly door: string | undefined;
  readonly op: Date;
};

export async function insertContact(tx: Tx, c: NieuwContact): Promise<void> {
  await tx
    .insertInto('contactpersoon')
    .values({
      gemeente_id: c.gemeenteId,
      id: c.id,
      organisatie_id: c.organisatieId,
      naam: c.naam,
      functie: c.functie ?? null,
      telefoon: c.telefoon ?? null,
      email: c.email ?? null,
      van: c.van,
      tot: c.tot ?? null,
      vastgelegd_door: c.door ?? null,
      vastgelegd_op: c.op,
    })
    .execute();
}

const contacten = (tx: Tx, gemeenteId: string) =>
  tx
    .selectFrom('contactpersoon')
    .select(['id', 'organisatie_id', 'naam', 'functie', 'telefoon', 'email', 'van', 'tot'])
    .where('gemeente_id', '=', gemeenteId);

/** Fixed contacts that hold on this day or will later, the first one first. */
export async function loadContacten(tx: Tx, gemeenteId: string, vanaf: Datum) {
  return await contacten(tx, gemeenteId)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', vanaf)]))
    .orderBy('van')
    .orderBy('id')
    .execute();
}

export async function loadContact(tx: Tx, gemeenteId: string, id: string) {
  return await contacten(tx, gemeenteId).where('id', '=', id).executeTakeFirst();
}

export async function updateContactEinde(
  tx: Tx,
  gemeenteId: string,
  id: string,
  { tot, door, op }: { readonly tot: string; readonly door: string; readonly op: Date },
): Promise<void> {
  await tx
    .updateTable('contactpersoon')
    .set({ tot, beeindigd_door: door, beeindigd_op: op })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
}
