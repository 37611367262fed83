import { gebrekInWachtwoord } from '@luwte/core/aanmelden';
import { ok, type Result, type Weigering, weiger } from '@luwte/core/shared';
import type { Deps } from '../../platform/deps.ts';
import type { EigenAccount } from '../../platform/toegang/sessie.store.ts';
import { maakWachtwoordHash } from '../../platform/toegang/wachtwoord.ts';
import { gebrekInEigenWachtwoord } from './eigenWachtwoord.ts';
import { logVeiligheid, saveWachtwoord, trekSessiesIn } from './sessie.store.ts';

type WijzigWeigering = Weigering<'huidig-onjuist' | 'nieuw-te-zwak'>;
const BRON = { regeling: 'NIST SP 800-63B' };

/** Another password for the own account, with the present one; every other session of it ends. */
export async function wijzigWachtwoord(
  deps: Deps,
  wie: EigenAccount,
  huidig: string,
  nieuw: string,
): Promise<Result<void, WijzigWeigering>> {
  const zwak = gebrekInWachtwoord(nieuw, wie.gebruikersnaam);
  if (zwak) return weiger('nieuw-te-zwak', zwak, BRON);
  const fout = await gebrekInEigenWachtwoord(deps, wie, huidig);
  const hash = fout === undefined ? await maakWachtwoordHash(nieuw) : undefined;
  const nu = deps.klok.nu();
  await deps.db.inTransactie({ rol: 'aanmelden' }, async (tx) => {
    await logVeiligheid(tx, {
      id: deps.nieuweId(),
      op: nu,
      handeling: 'wachtwoord-wijzigen',
      uitkomst: hash ? 'toegestaan' : 'geweigerd',
      accountId: wie.accountId,
    });
    if (hash === undefined) return;
    await saveWachtwoord(tx, wie.accountId, hash);
    await trekSessiesIn(tx, wie.accountId, { behalve: wie.tokenHash }, nu);
  });
  return fout === undefined ? ok(undefined) : weiger('huidig-onjuist', fout, BRON);
}
