import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
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

/** A key that signed before; the key after it vouches for it with a signature over the rest. */
export interface EerdereSleutel {
  formaat: 'luwte-sleutel/1';
  /** Id of the earlier key. */
  eerdere: string;
  pem: string;
  /** Last moment at which it was in use. */
  tot: string;
  /** Id of the key that vouches, and its signature. */
  sleutel: string;
  handtekening: string;
}

export interface HoofdSleutel {
  prive: KeyObject;
  publiek: KeyObject;
  id: string;
  /** Keys before this one, oldest first. */
  eerder: readonly EerdereSleutel[];
  /**
   * 32 secret bytes from which names for outsiders are made: those of data subjects in the processing log, and of
   * searches. They follow from the first key and stay when the key is changed, so that what was written stays readable.
   */
  grond: Buffer;
}

const BESTAND = 'keten-ed25519.pem';
const EERDER = 'keten-eerder.json';
const GROND = 'keten-grond.bin';

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
  return {
    prive,
    publiek,
    id: sleutelId(publiek),
    eerder: leesEerder(map, publiek),
    grond: existsSync(join(map, GROND)) ? readFileSync(join(map, GROND)) : grondVan(prive),
  };
}

/**
 * Puts a new signing key in the place of the one in `map`. The new key vouches for the old one, whose private half is
 * destroyed. Processes that run keep the old key in memory: stop them first.
 */
export function draaiHoofdSleutel(map: string, nu: Date): HoofdSleutel {
  const oud = laadHoofdSleutel(map);
  const { privateKey } = generateKeyPairSync('ed25519');
  const publiek = createPublicKey(privateKey);
  const nieuw = { prive: privateKey, publiek, id: sleutelId(publiek) };
  const verklaring = teken(nieuw, {
    formaat: 'luwte-sleutel/1' as const,
    eerdere: oud.id,
    pem: publiekePem(oud),
    tot: nu.toISOString(),
  });
  // What has to outlive the old key goes first: whenever this stops, what is there can still be read.
  zet(join(map, GROND), oud.grond);
  zet(join(map, EERDER), JSON.stringify([...oud.eerder, verklaring], undefined, 1));
  zet(join(map, BESTAND), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return laadHoofdSleutel(map);
}

/**
 * The earlier keys that are vouched for, from the key in use backwards. One that was written and not taken into use,
 * because changing the key was broken off, vouches for nothing and falls out.
 */
function leesEerder(map: string, huidig: KeyObject): EerdereSleutel[] {
  const tekst = lees(join(map, EERDER));
  if (tekst === undefined) return [];
  const uit: EerdereSleutel[] = [];
  let borg = huidig;
  for (const een of (JSON.parse(tekst) as EerdereSleutel[]).reverse()) {
    if (uit.length === 0 && een.sleutel !== sleutelId(borg)) continue;
    if (!controleerGetekend(een, borg) || sleutelId(createPublicKey(een.pem)) !== een.eerdere)
      throw new Error(`${EERDER}: an earlier key is not vouched for by the key after it`);
    uit.unshift(een);
    borg = createPublicKey(een.pem);
  }
  return uit;
}

const grondVan = (prive: KeyObject): Buffer =>
  // The extract step of HKDF, so that what was made from the key itself comes out the same.
  createHmac('sha256', 'luwte-betrokkene/1')
    .update(prive.export({ type: 'pkcs8', format: 'der' }))
    .digest();

/** Written aside and moved into place: it is whole or not there. */
function zet(pad: string, inhoud: string | Uint8Array): void {
  const concept = `${pad}.${randomUUID()}`;
  writeFileSync(concept, inhoud, { flag: 'wx', mode: 0o600 });
  renameSync(concept, pad);
}

export function sleutelId(publiek: KeyObject): string {
  const der = publiek.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex').slice(0, 16);
}

/** All public keys of this installation, oldest first; the last one is in use. */
export const publiekeSleutels = ({
  eerder,
  publiek,
}: Pick<HoofdSleutel, 'eerder' | 'publiek'>): readonly KeyObject[] => [
  ...eerder.map(({ pem }) => createPublicKey(pem)),
  publiek,
];

/** Public key as PEM, to lay beside an export. */
export function publiekePem(sleutel: Pick<HoofdSleutel, 'publiek'>): string {
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
  sleutel: Pick<HoofdSleutel, 'prive' | 'id'>,
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
