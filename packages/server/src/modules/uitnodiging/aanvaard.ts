import { gebrekInWachtwoord } from '@luwte/core/aanmelden';
import { ok, type Result } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { hashVan } from '../../platform/toegang/sessie.store.ts';
import { maakWachtwoordHash } from '../../platform/toegang/wachtwoord.ts';
import { schrijfVeiligheid } from '../../platform/veiligheidslog/index.ts';
import {
  insertAccount,
  koppelAccount,
  loadUitnodigingOpHash,
  type OpenUitnodiging,
  saveGebruik,
} from './uitnodiging.store.ts';

type Middelen = Pick<Deps, 'db' | 'klok' | 'nieuweId'>;
type Weigering = { readonly code: 'werkt-niet' } | { readonly code: 'wachtwoord'; readonly reden: string };
const AANMELDEN = { rol: 'aanmelden' } as const;

/** The invitation behind a link, held until the transaction ends; undefined when it does not work (any more). */
export const vindUitnodiging = (
  { klok }: Pick<Deps, 'klok'>,
  tx: Tx,
  tokenHash: Buffer,
): Promise<OpenUitnodiging | undefined> => loadUitnodigingOpHash(tx, tokenHash, klok.nu(), klok.vandaag());

/**
 * Accepts: an account begins with the password that was chosen, or the one with this address gets another place of work. The
 * link signs nobody in: with an account that was there it would pass by its password and second factor.
 * @returns the name to sign in with
 */
export async function aanvaardUitnodiging(
  deps: Middelen,
  token: string,
  wachtwoord: string | undefined,
): Promise<Result<string, Weigering>> {
  const tokenHash = hashVan(token);
  const vooraf = await deps.db.inTransactie(AANMELDEN, (tx) => vindUitnodiging(deps, tx, tokenHash));
  if (!vooraf) return { ok: false, error: { code: 'werkt-niet' } };
  const nieuw = vooraf.account_id === null;
  const zwak = nieuw ? gebrekInWachtwoord(wachtwoord ?? '', vooraf.email) : undefined;
  if (zwak) return { ok: false, error: { code: 'wachtwoord', reden: zwak } };
  const hash = nieuw ? await maakWachtwoordHash(wachtwoord ?? '') : null;
  return deps.db.inTransactie(AANMELDEN, async (tx) => {
    // Once more: somebody may have been first, or it was taken back meanwhile.
    const u = await vindUitnodiging(deps, tx, tokenHash);
    if (!u || (u.account_id === null) !== nieuw) return { ok: false, error: { code: 'werkt-niet' } } as const;
    await neemUitnodiging(deps, tx, u, hash);
    return ok(u.email);
  });
}

/** Uses the invitation up: its place of work goes to the account with this address, which begins here when it is not there. */
export async function neemUitnodiging(
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  u: OpenUitnodiging,
  hash: string | null,
): Promise<string> {
  const accountId = u.account_id ?? nieuweId();
  if (u.account_id === null) {
    await insertAccount(tx, { id: accountId, gebruikersnaam: u.email, naam: u.naam, hash });
  }
  if (!(await koppelAccount(tx, u.gemeente_id, u.medewerker_id, accountId))) {
    throw new Error('A place of work that was free is taken, under its lock');
  }
  await saveGebruik(tx, u.gemeente_id, u.id, klok.nu());
  await schrijfVeiligheid(tx, {
    id: nieuweId(),
    op: klok.nu(),
    handeling: 'uitnodiging-aanvaarden',
    uitkomst: 'toegestaan',
    accountId,
    gemeenteId: u.gemeente_id,
    medewerkerId: u.medewerker_id,
  });
  return accountId;
}
