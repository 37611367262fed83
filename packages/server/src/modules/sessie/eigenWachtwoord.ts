import type { Deps } from '../../platform/deps.ts';
import type { EigenAccount } from '../../platform/toegang/sessie.store.ts';
import { klopt } from '../../platform/toegang/wachtwoord.ts';
import { eenRem, geefTerug, neemPoging } from './rem.ts';
import { loadAccount } from './sessie.store.ts';

/**
 * What is wrong with the password that somebody who is signed in types once more, in words; undefined when it is right. An
 * unlocked screen is not enough for what changes how one signs in. Guessing is slowed down as it is at the door.
 */
export async function gebrekInEigenWachtwoord(
  deps: Deps,
  wie: EigenAccount,
  wachtwoord: string,
): Promise<string | undefined> {
  const nu = deps.klok.nu();
  const aanmelden = { rol: 'aanmelden' } as const;
  const remmen = [eenRem('tweede-factor', 'wachtwoord', wie.accountId)];
  const { account, opTijd } = await deps.db.inTransactie(aanmelden, async (tx) => ({
    account: await loadAccount(tx, wie.gebruikersnaam),
    opTijd: await neemPoging(tx, remmen, nu),
  }));
  const past = await klopt(wachtwoord, account?.wachtwoord_hash);
  if (!opTijd) return 'Wacht even voor u het weer probeert.';
  if (!past) return 'Dit is niet uw huidige wachtwoord.';
  await deps.db.inTransactie(aanmelden, (tx) => geefTerug(tx, remmen, nu));
  return undefined;
}
