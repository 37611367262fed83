import { Secret, TOTP } from 'otpauth';
import type { Tx } from '../../platform/db/index.ts';
import { geheimhouder } from '../../platform/sleutels/index.ts';
import { gebruikStap, loadFactoren } from './factor.store.ts';

const STAP_S = 30;
/** One step earlier or later: clocks of phones differ. */
const SPELING = 1;

const totpVan = (base32: string, gebruikersnaam = '') =>
  new TOTP({
    issuer: 'Luwte',
    label: gebruikersnaam,
    algorithm: 'SHA1',
    digits: 6,
    period: STAP_S,
    secret: Secret.fromBase32(base32),
  });

/** A secret for an app on a phone: 160 bits, as RFC 4226 asks. */
export const nieuwAppgeheim = (): string => new Secret({ size: 20 }).base32;
/** What the app reads from the QR code. */
export const appAdres = (base32: string, gebruikersnaam: string): string =>
  totpVan(base32, gebruikersnaam).toString();
/** Whose secret it is: encrypted for one account, it opens for no other. */
export const plekVanApp = (accountId: string): string => `account/${accountId}/totp`;

/** Number of the thirty seconds to which this code belongs; undefined when it is wrong, or too old or new. */
export function stapVan(base32: string, code: string, nu: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const verschil = totpVan(base32).validate({ token: code, timestamp: nu.getTime(), window: SPELING });
  return verschil === null ? undefined : Math.floor(nu.getTime() / 1_000 / STAP_S) + verschil;
}

/** Is this the code of now, and was it not used before? It is used up by asking. */
export async function gebruikCode(tx: Tx, accountId: string, code: string, nu: Date): Promise<boolean> {
  const { totp_geheim } = await loadFactoren(tx, accountId);
  if (!totp_geheim) return false;
  const stap = stapVan(await geheimhouder.ontsleutel(tx, plekVanApp(accountId), totp_geheim), code, nu);
  return stap !== undefined && (await gebruikStap(tx, accountId, stap));
}
