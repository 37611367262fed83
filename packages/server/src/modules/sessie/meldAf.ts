import type { Deps } from '../../platform/deps.ts';
import type { EigenAccount, SessieInfo } from '../../platform/toegang/sessie.store.ts';
import { logVeiligheid, trekSessieIn } from './sessie.store.ts';

/** Ends this session, also one that is only half open, and says so in the security log. */
export async function meldAf(
  { db, klok, nieuweId }: Pick<Deps, 'db' | 'klok' | 'nieuweId'>,
  { tokenHash, accountId }: EigenAccount,
  wie: SessieInfo['wie'] | undefined,
): Promise<void> {
  await db.inTransactie({ rol: 'aanmelden' }, async (tx) => {
    const op = klok.nu();
    await trekSessieIn(tx, tokenHash, op);
    await logVeiligheid(tx, {
      id: nieuweId(),
      op,
      handeling: 'afmelden',
      uitkomst: 'toegestaan',
      accountId,
      ...(wie && { gemeenteId: wie.gemeenteId, medewerkerId: wie.medewerkerId }),
    });
  });
}
