import type { Logbericht } from '@luwte/core/contract';
import type { Tx } from '../../platform/db/index.ts';

/**
 * E-mail addresses of who watches the logs of this municipality today. Runs as the role that signs people in: only
 * that one may read accounts. A user name that is no address gets no mail.
 */
export async function loadPrivacyAdressen(tx: Tx, gemeenteId: string, vandaag: string): Promise<string[]> {
  const rijen = await tx
    .selectFrom('medewerker as m')
    .innerJoin('account as a', 'a.id', 'm.account_id')
    .select('a.gebruikersnaam')
    .distinct()
    .where('m.gemeente_id', '=', gemeenteId)
    .where((eb) => eb(eb.val('privacyfunctionaris'), '=', eb.fn.any('m.rollen')))
    .where('m.actief_van', '<=', vandaag)
    .where((eb) => eb.or([eb('m.actief_tot', 'is', null), eb('m.actief_tot', '>=', vandaag)]))
    .where('a.gebruikersnaam', 'like', '%_@_%')
    .orderBy('a.gebruikersnaam')
    .execute();
  return rijen.map(({ gebruikersnaam }) => gebruikersnaam);
}

/** Mailboxes that get messages of the watch now, beside those of the privacy officers. */
export async function loadOntvangers(tx: Tx, gemeenteId: string) {
  const rijen = await tx
    .selectFrom('logontvanger')
    .select(['id', 'email', 'waarvoor', 'bron', 'op'])
    .where('gemeente_id', '=', gemeenteId)
    .where('beeindigd_op', 'is', null)
    .orderBy('email')
    .limit(50)
    .execute();
  return rijen.map((rij) => ({ ...rij, waarvoor: rij.waarvoor as Logbericht[] }));
}

/** @returns false when the address gets messages already */
export async function insertOntvanger(
  tx: Tx,
  o: {
    readonly gemeenteId: string;
    readonly id: string;
    readonly email: string;
    readonly waarvoor: readonly Logbericht[];
    readonly bron: string;
    readonly door: string;
    readonly op: Date;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('logontvanger')
    .values({
      gemeente_id: o.gemeenteId,
      id: o.id,
      email: o.email,
      waarvoor: [...o.waarvoor],
      bron: o.bron,
      door: o.door,
      op: o.op,
    })
    // The index is on the address in lower case, of what has not ended.
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** @returns false when it is not there or ended before */
export async function updateOntvangerBeeindigd(
  tx: Tx,
  gemeenteId: string,
  id: string,
  door: string,
  op: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('logontvanger')
    .set({ beeindigd_op: op, beeindigd_door: door })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .where('beeindigd_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
