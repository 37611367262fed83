import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canoniekeJson } from './canoniekeJson.ts';

/** Where a chain stood at a moment: what a signature promises. */
export interface Hoofd {
  formaat: 'luwte-keten/1';
  gemeente: string;
  dossier: string;
  volgnummer: number;
  /** Lower-case hex. */
  hash: string;
  /** Moment of signing, ISO 8601 with zone. */
  op: string;
}

export interface GetekendHoofd extends Hoofd {
  /** First 16 hex digits of the SHA-256 of the public key. */
  sleutel: string;
  /** Ed25519 over the canonical JSON of everything but this field; base64. */
  handtekening: string;
}

export interface HoofdSleutel {
  prive: KeyObject;
  publiek: KeyObject;
  id: string;
}

const BESTAND = 'keten-ed25519.pem';

/**
 * The signing key of this installation from `<map>/keten-ed25519.pem`, made on first use and readable by the
 * owner only. With several processes on several machines, give all of them the same file.
 */
export function laadHoofdSleutel(map: string): HoofdSleutel {
  mkdirSync(map, { recursive: true, mode: 0o700 });
  const pad = join(map, BESTAND);
  const pem = lees(pad) ?? maak(pad);
  // Also when someone copied it here with wider rights.
  chmodSync(pad, 0o600);
  const prive = createPrivateKey(pem);
  const publiek = createPublicKey(prive);
  return { prive, publiek, id: sleutelId(publiek) };
}

export function sleutelId(publiek: KeyObject): string {
  const der = publiek.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex').slice(0, 16);
}

/** Public key as PEM, to lay beside an export. */
export function publiekePem(sleutel: HoofdSleutel): string {
  return sleutel.publiek.export({ type: 'spki', format: 'pem' }) as string;
}

export function tekenHoofd(sleutel: HoofdSleutel, hoofd: Hoofd): GetekendHoofd {
  const { formaat, gemeente, dossier, volgnummer, hash, op } = hoofd;
  return teken(sleutel, { formaat, gemeente, dossier, volgnummer, hash, op });
}

/**
 * Signs a small statement with the key of this installation. Its `formaat` tells what kind it is, so that one kind
 * cannot be shown as another.
 */
export function teken<T extends { formaat: string }>(
  sleutel: HoofdSleutel,
  stuk: T,
): T & { sleutel: string; handtekening: string } {
  const deel = { ...stuk, sleutel: sleutel.id };
  return {
    ...deel,
    handtekening: sign(null, Buffer.from(canoniekeJson(deel)), sleutel.prive).toString('base64'),
  };
}

/** True when this key signed exactly this head. `publiek` is a key or its PEM; anything unreadable is false. */
export function controleerHoofd(getekend: GetekendHoofd, publiek: KeyObject | string): boolean {
  return controleerGetekend(getekend, publiek);
}

/** The same for any signed statement. */
export function controleerGetekend(
  getekend: { readonly sleutel: string; readonly handtekening: string },
  publiek: KeyObject | string,
): boolean {
  try {
    const sleutel = typeof publiek === 'string' ? createPublicKey(publiek) : publiek;
    if (sleutel.asymmetricKeyType !== 'ed25519' || sleutelId(sleutel) !== getekend.sleutel) return false;
    const { handtekening, ...deel } = getekend;
    return verify(null, Buffer.from(canoniekeJson(deel)), sleutel, Buffer.from(handtekening, 'base64'));
  } catch {
    return false;
  }
}

function lees(pad: string): string | undefined {
  try {
    return readFileSync(pad, 'utf8');
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fout;
  }
}

/** Written aside and linked into place: of two processes that start at once, both use the first one's key. */
function maak(pad: string): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  const concept = `${pad}.${randomUUID()}`;
  writeFileSync(concept, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 });
  try {
    linkSync(concept, pad);
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
  } finally {
    unlinkSync(concept);
  }
  return readFileSync(pad, 'utf8');
}
