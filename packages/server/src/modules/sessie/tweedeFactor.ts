import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { EigenAccount } from '../../platform/toegang/sessie.store.ts';
import type { Bezoeker } from './bezoeker.ts';
import { gebruikHerstelcode, loadFactoren } from './factor.store.ts';
import { herstelHash } from './herstelcodes.ts';
import type { Aangemeld } from './meldAan.ts';
import { herkenApparaat, openSessie } from './openSessie.ts';
import { eenRem, geefTerug, neemPoging } from './rem.ts';
import { isBekendApparaat, loadWerkplekken, logVeiligheid } from './sessie.store.ts';
import { gebruikCode } from './totp.ts';

/** With what this account may finish signing in. */
export type Middel = 'app' | 'passkey' | 'herstelcode';

export async function middelenVan(tx: Tx, accountId: string): Promise<Middel[]> {
  const { totp_geheim, passkeys, herstelcodes } = await loadFactoren(tx, accountId);
  if (!totp_geheim && passkeys.length === 0) return [];
  return [
    ...(passkeys.length > 0 ? (['passkey'] as const) : []),
    ...(totp_geheim ? (['app'] as const) : []),
    ...(herstelcodes > 0 ? (['herstelcode'] as const) : []),
  ];
}

/** A code of the app or one of the recovery codes; either is used up. */
export const metCode =
  (wie: Pick<EigenAccount, 'accountId'>, code: string, nu: Date) =>
  async (tx: Tx): Promise<boolean> => {
    if (await gebruikCode(tx, wie.accountId, code.replace(/\s/g, ''), nu)) return true;
    const hash = herstelHash(wie.accountId, code);
    return hash !== undefined && (await gebruikHerstelcode(tx, wie.accountId, hash, nu));
  };

/**
 * The second step of signing in. Tries are counted on the account, so that six digits cannot be guessed; from a browser that
 * is known on that browser, so that who stole the password does not keep the owner out.
 * @returns undefined when it is wrong or too early; the counts stay
 */
export async function bewijsTweedeFactor(
  deps: Deps,
  wie: EigenAccount,
  van: Bezoeker,
  bewijs: (tx: Tx) => Promise<boolean>,
): Promise<Aangemeld | undefined> {
  const nu = deps.klok.nu();
  return deps.db.inTransactie({ rol: 'aanmelden' }, async (tx) => {
    const bekend =
      van.bekend && (await isBekendApparaat(tx, van.bekend, wie.accountId, nu)) ? van.bekend : undefined;
    const remmen = [eenRem('tweede-factor', bekend?.toString('hex') ?? wie.accountId)];
    const opTijd = await neemPoging(tx, remmen, nu);
    const geopend = opTijd && (await bewijs(tx)) ? await rondAf(deps, tx, wie, van, bekend) : undefined;
    if (geopend) await geefTerug(tx, remmen, nu);
    await logVeiligheid(tx, {
      id: deps.nieuweId(),
      op: nu,
      handeling: 'tweede-factor',
      uitkomst: geopend ? 'toegestaan' : 'geweigerd',
      ...(!geopend && { reden: opTijd ? 'tweede-factor-onjuist' : 'even-wachten' }),
      accountId: wie.accountId,
    });
    return geopend;
  });
}

/** The whole session in the place of the half one, under a new token; undefined when the account works nowhere today. */
export async function rondAf(
  deps: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  wie: EigenAccount,
  van: Bezoeker,
  bekend: Buffer | undefined,
): Promise<Aangemeld | undefined> {
  const [werkplek] = await loadWerkplekken(tx, wie.accountId, deps.klok.vandaag(), wie.aanbiederId);
  if (!werkplek) return undefined;
  const geopend = await openSessie(deps, tx, werkplek, {
    accountId: wie.accountId,
    stand: 'volledig',
    aanbiederId: wie.aanbiederId,
    apparaat: van.apparaat,
    vorige: wie.tokenHash,
  });
  return { ...geopend, apparaat: await herkenApparaat(deps, tx, wie.accountId, bekend) };
}
