import { hash, verify } from '@node-rs/argon2';

/** OWASP's minimum for argon2id: 19 MiB, two passes. */
const OPTIES = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
let loosHash: Promise<string> | undefined;

export const maakWachtwoordHash = (wachtwoord: string): Promise<string> => hash(wachtwoord, OPTIES);

/**
 * True when the password fits. Without a hash (unknown account) the same work is done, so that the time of
 * the answer does not tell whether the account exists.
 */
export async function klopt(wachtwoord: string, opgeslagen: string | null | undefined): Promise<boolean> {
  loosHash ??= maakWachtwoordHash('een wachtwoord dat niemand heeft');
  const past = await verify(opgeslagen ?? (await loosHash), wachtwoord);
  return past && opgeslagen != null;
}
