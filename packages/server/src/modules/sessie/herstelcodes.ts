import { createHash, randomBytes } from 'node:crypto';

const AANTAL = 10;
/** Without letters and digits that look alike; 32 of them, so a byte gives one without preference. */
const TEKENS = 'abcdefghjkmnpqrstuvwxyz123456789';

/** Ten codes of fifty bits, such as `k7m2p-x9qrt`. */
export const nieuweHerstelcodes = (): string[] =>
  Array.from({ length: AANTAL }, () => {
    const tekens = [...randomBytes(10)].map((byte) => TEKENS[byte & 31]).join('');
    return `${tekens.slice(0, 5)}-${tekens.slice(5)}`;
  });

/**
 * The hash under which a code is kept, bound to its account; undefined when it has not the form of one. Random as it is,
 * it needs no slow hash: guessing goes through the door, where tries are counted.
 */
export function herstelHash(accountId: string, code: string): Buffer | undefined {
  const kaal = code.toLowerCase().replace(/[\s-]/g, '');
  if (kaal.length !== 10 || [...kaal].some((teken) => !TEKENS.includes(teken))) return undefined;
  return createHash('sha256').update(`${accountId}:${kaal}`).digest();
}
