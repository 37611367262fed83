import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { canoniekeJson } from './canoniekeJson.ts';

/**
 * The chain under a kroniek. Each event has a commitment to its payload: without the salt, which lies beside the
 * payload, it tells nothing about it. The hashes go over the commitments only, so payload and salt can be destroyed
 * and the chain still verifies. All hashes are SHA-256, 32 bytes.
 */
export interface Schakel {
  /** 1, 2, 3, ... without gaps. */
  volgnummer: number;
  /** UUID of the event. */
  gebeurtenisId: string;
  verbintenis: Uint8Array;
  vorigeHash: Uint8Array;
  hash: Uint8Array;
}

export const HASH_LENGTE = 32;
export const ZOUT_LENGTE = 32;

/** Fresh salt for one payload. */
export function nieuwZout(): Buffer {
  return randomBytes(ZOUT_LENGTE);
}

/**
 * Commitment to a payload: SHA-256 over the salt followed by the canonical JSON in UTF-8.
 * @throws RangeError when the salt is not 32 bytes; TypeError when the payload is no JSON.
 */
export function verbintenis(zout: Uint8Array, inhoud: unknown): Buffer {
  if (zout.length !== ZOUT_LENGTE) throw new RangeError('zout moet 32 bytes zijn');
  return createHash('sha256').update(zout).update(canoniekeJson(inhoud), 'utf8').digest();
}

/**
 * What the first link points back to: SHA-256 over `luwte-keten/1`, municipality and dossier, each on a line.
 * It ties the chain to its dossier: a chain cannot be shown as that of another one.
 */
export function beginHash(gemeenteId: string, dossierId: string): Buffer {
  return createHash('sha256').update(`luwte-keten/1\n${gemeenteId}\n${dossierId.toLowerCase()}\n`).digest();
}

/**
 * Hash of one link: SHA-256 over previous hash (32 bytes), volgnummer (8 bytes, big endian), event id (16 bytes)
 * and commitment (32 bytes). Fixed lengths, so no two different links give the same bytes.
 * @throws RangeError on a wrong length, number or id.
 */
export function schakel(
  vorigeHash: Uint8Array,
  volgnummer: number,
  gebeurtenisId: string,
  verbinding: Uint8Array,
): Buffer {
  if (vorigeHash.length !== HASH_LENGTE || verbinding.length !== HASH_LENGTE) {
    throw new RangeError('hash en verbintenis moeten 32 bytes zijn');
  }
  if (!Number.isSafeInteger(volgnummer) || volgnummer < 1) throw new RangeError('volgnummer begint bij 1');
  const nummer = Buffer.alloc(8);
  nummer.writeBigUInt64BE(BigInt(volgnummer));
  return createHash('sha256')
    .update(vorigeHash)
    .update(nummer)
    .update(uuidBytes(gebeurtenisId))
    .update(verbinding)
    .digest();
}

function uuidBytes(id: string): Buffer {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw new RangeError('geen uuid');
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

/** Where a chain must start and end. Without the head a cut-off tail cannot be seen. */
export interface Ankers {
  begin: Uint8Array;
  hoofd?: { volgnummer: number; hash: Uint8Array };
}

export type Ketenuitkomst =
  | { ok: true; volgnummer: number; hash: Buffer }
  | { ok: false; bij: number; reden: 'volgnummer' | 'vorige-hash' | 'hash' | 'hoofd' | 'onleesbaar' };

/** Walks the links in the order given and tells at which place the first thing is wrong. An empty chain is whole. */
export function controleerKeten(schakels: Iterable<Schakel>, ankers: Ankers): Ketenuitkomst {
  let vorige: Uint8Array = ankers.begin;
  let plaats = 0;
  for (const link of schakels) {
    plaats += 1;
    if (link.volgnummer !== plaats) return { ok: false, bij: plaats, reden: 'volgnummer' };
    if (!gelijk(link.vorigeHash, vorige)) return { ok: false, bij: plaats, reden: 'vorige-hash' };
    const verwacht = berekend(link);
    if (!verwacht) return { ok: false, bij: plaats, reden: 'onleesbaar' };
    if (!gelijk(link.hash, verwacht)) return { ok: false, bij: plaats, reden: 'hash' };
    vorige = link.hash;
  }
  const { hoofd } = ankers;
  if (hoofd && (hoofd.volgnummer !== plaats || !gelijk(hoofd.hash, vorige))) {
    return { ok: false, bij: plaats, reden: 'hoofd' };
  }
  return { ok: true, volgnummer: plaats, hash: Buffer.from(vorige) };
}

/** True when payload and salt are the ones this commitment was made over. */
export function controleerInhoud(verbinding: Uint8Array, zout: Uint8Array, inhoud: unknown): boolean {
  try {
    return gelijk(verbintenis(zout, inhoud), verbinding);
  } catch {
    return false;
  }
}

function berekend(link: Schakel): Buffer | undefined {
  try {
    return schakel(link.vorigeHash, link.volgnummer, link.gebeurtenisId, link.verbintenis);
  } catch {
    return undefined;
  }
}

function gelijk(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
