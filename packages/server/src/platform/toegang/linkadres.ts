import { randomBytes } from 'node:crypto';
import type { Instellingen } from '../../config.ts';
import { hashVan } from './sessie.store.ts';

/**
 * Where a link in a mail leads: from the settings, never from what a request says about itself. The demo is on this machine.
 * Undefined where the settings do not say it; then there are no links.
 */
export const linkAdres = ({
  adres,
  demo,
  poort,
}: Pick<Instellingen, 'adres' | 'demo' | 'poort'>): string | undefined =>
  adres ?? (demo ? `http://localhost:${poort}` : undefined);

/** 256 bits for in a link, and the hash of it that is stored. */
export function nieuweLink(): { readonly token: string; readonly hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashVan(token) };
}
