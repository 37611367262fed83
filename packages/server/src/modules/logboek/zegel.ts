import { createHash } from 'node:crypto';
import { canoniekeJson } from '../../platform/keten/index.ts';

/** A line of the security log as it is stored; what is empty is left out. */
export type Logregel = { readonly id: string; readonly op: Date } & Readonly<Record<string, unknown>>;

/** A seal without its signature. */
export type Zegel = {
  readonly gemeenteId: string;
  /** 1, 2, 3, ... without gaps. */
  readonly volgnummer: number;
  /** Ids of the lines under it, in the order in which they were hashed. */
  readonly regels: readonly string[];
  /** 32 bytes per line, in the same order. */
  readonly hashes: Uint8Array;
  readonly vorigeHash: Uint8Array;
  readonly verzegeldOp: Date;
};

/** What is signed of a seal, mailed every night and printed in bundles. */
export type Logboekhoofd = {
  readonly formaat: 'luwte-logboek/1';
  readonly gemeente: string;
  readonly volgnummer: number;
  /** Lower-case hex. */
  readonly hash: string;
  readonly op: string;
};

/** Where the lines of no municipality stand: attempts to sign in under a name that does not exist. */
export const ZONDER_GEMEENTE = '-';

/**
 * SHA-256 over the canonical JSON of the line. Empty columns are left out, so a column that is added later does not
 * change the hash of older lines. The random trace in the line keeps the hash from being guessed once the line is gone.
 */
export function hashRegel(regel: Logregel): Buffer {
  const vol = Object.entries(regel).filter(([, waarde]) => waarde !== null);
  const deel = Object.fromEntries(
    vol.map(([naam, waarde]) => [naam, waarde instanceof Date ? waarde.toISOString() : waarde]),
  );
  return createHash('sha256').update(canoniekeJson(deel), 'utf8').digest();
}

/** What the first seal of a municipality points back to. */
export const beginZegel = (gemeenteId: string): Buffer =>
  createHash('sha256').update(`luwte-logboek/1\n${gemeenteId}\n`).digest();

/**
 * SHA-256 over the hash of the seal before (32 bytes), number and count (8 bytes each), moment in milliseconds
 * (8 bytes), and per line its id (16 bytes) and hash (32 bytes).
 * @throws RangeError when there are not 32 bytes for every line, or an id is no uuid
 */
export function hashZegel({ volgnummer, regels, hashes, vorigeHash, verzegeldOp }: Zegel): Buffer {
  if (hashes.length !== regels.length * 32) throw new RangeError('elke regel heeft een hash van 32 bytes');
  const som = createHash('sha256').update(vorigeHash);
  for (const getal of [volgnummer, regels.length, verzegeldOp.getTime()]) som.update(achtBytes(getal));
  regels.forEach((id, i) => {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new RangeError('geen uuid');
    som.update(Buffer.from(id.replaceAll('-', ''), 'hex')).update(hashes.subarray(i * 32, i * 32 + 32));
  });
  return som.digest();
}

export const hoofdVan = (
  zegel: Omit<Zegel, 'regels' | 'hashes' | 'vorigeHash'>,
  hash: Buffer,
): Logboekhoofd => ({
  formaat: 'luwte-logboek/1',
  gemeente: zegel.gemeenteId,
  volgnummer: zegel.volgnummer,
  hash: hash.toString('hex'),
  op: zegel.verzegeldOp.toISOString(),
});

function achtBytes(getal: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(getal));
  return bytes;
}
