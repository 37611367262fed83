import { netwerkVan } from '@luwte/core/aanmelden';
import type { Deps } from '../../platform/deps.ts';
import { insertHerstel } from './herstel.store.ts';
import { NIEMAND } from './meldAan.ts';
import { eenRem, neemPoging } from './rem.ts';
import { loadAccount, loadWerkplekken, logVeiligheid } from './sessie.store.ts';

/** So long a link works. */
const MINUTEN = 60;
export const herstelEinde = (op: Date): Date => new Date(op.getTime() + MINUTEN * 60_000);

/**
 * Somebody forgot the password. The same queries and the same answer whether there is such an account or not: the worker makes
 * and mails the link. Who asks too often gets that answer too, and no mail.
 */
export async function vraagHerstel(
  { db, klok, nieuweId }: Pick<Deps, 'db' | 'klok' | 'nieuweId'>,
  gebruikersnaam: string,
  adres: string,
): Promise<void> {
  const op = klok.nu();
  const remmen = [
    eenRem('bericht', 'herstel', gebruikersnaam.toLowerCase()),
    eenRem('adres', 'herstel', netwerkVan(adres)),
  ];
  await db.inTransactie({ rol: 'aanmelden' }, async (tx) => {
    const account = await loadAccount(tx, gebruikersnaam);
    const [werkplek] = await loadWerkplekken(tx, account?.id ?? NIEMAND, klok.vandaag());
    const opTijd = await neemPoging(tx, remmen, op);
    await insertHerstel(tx, {
      id: nieuweId(),
      accountId: opTijd && werkplek ? account?.id : undefined,
      op,
      verlooptOp: herstelEinde(op),
    });
    await logVeiligheid(tx, {
      id: nieuweId(),
      op,
      handeling: 'wachtwoord-vergeten',
      uitkomst: opTijd ? 'toegestaan' : 'geweigerd',
      ...(!opTijd && { reden: 'even-wachten' }),
      ...(account && { accountId: account.id }),
      ...(werkplek && { gemeenteId: werkplek.gemeente_id, medewerkerId: werkplek.id }),
    });
  });
}
