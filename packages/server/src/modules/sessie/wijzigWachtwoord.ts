import { gebrekInWachtwoord } from '@luwte/core/aanmelden';
import { ok, type Result, type Weigering, weiger } from '@luwte/core/shared';
import type { Deps } from '../../platform/deps.ts';
import type { EigenAccount } from '../../platform/toegang/sessie.store.ts';
import { klopt, maakWachtwoordHash } from '../../platform/toegang/wachtwoord.ts';
import { eenRem, geefTerug, neemPoging } from './rem.ts';
import { loadAccount, logVeiligheid, saveWachtwoord, trekSessiesIn } from './sessie.store.ts';

type WijzigWeigering = Weigering<'huidig-onjuist' | 'nieuw-te-zwak'>;

/**
 * Another password for the own account; every other session of it ends. The present password is asked: an unlocked
 * screen is not enough. Guessing it is slowed down as it is at the door.
 */
export async function wijzigWachtwoord(
  deps: Deps,
  wie: EigenAccount,
  huidig: string,
  nieuw: string,
): Promise<Result<void, WijzigWeigering>> {
  const nu = deps.klok.nu();
  const aanmelden = { rol: 'aanmelden' } as const;
  const gebrek = gebrekInWachtwoord(nieuw, wie.gebruikersnaam);
  if (gebrek) return weiger('nieuw-te-zwak', gebrek, { regeling: 'NIST SP 800-63B' });
  const remmen = [eenRem('tweede-factor', 'wachtwoord', wie.accountId)];
  const { account, opTijd } = await deps.db.inTransactie(aanmelden, async (tx) => ({
    account: await loadAccount(tx, wie.gebruikersnaam),
    opTijd: await neemPoging(tx, remmen, nu),
  }));
  const past = await klopt(huidig, account?.wachtwoord_hash);
  const hash = past && opTijd ? await maakWachtwoordHash(nieuw) : undefined;
  return deps.db.inTransactie(aanmelden, async (tx) => {
    await logVeiligheid(tx, {
      id: deps.nieuweId(),
      op: nu,
      handeling: 'wachtwoord-wijzigen',
      uitkomst: hash ? 'toegestaan' : 'geweigerd',
      accountId: wie.accountId,
    });
    if (!hash) {
      const uitleg = opTijd ? 'Dit is niet uw huidige wachtwoord.' : 'Wacht even voor u het weer probeert.';
      return weiger('huidig-onjuist', uitleg, { regeling: 'NIST SP 800-63B' });
    }
    await geefTerug(tx, remmen, nu);
    await saveWachtwoord(tx, wie.accountId, hash);
    await trekSessiesIn(tx, wie.accountId, { behalve: wie.tokenHash }, nu);
    return ok(undefined);
  });
}
