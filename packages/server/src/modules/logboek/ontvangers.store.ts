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
