import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { Database, Tx } from '../../platform/db/types.ts';
import type { NieuweId } from '../../platform/poorten/ids.ts';
import type { Klok } from '../../platform/poorten/klok.ts';
import {
  insertLink,
  type LinkRij,
  type LinkSoort,
  loadLinkOpHash,
  saveGebruik,
  saveIntrekking,
  telPoging,
} from './openbareLink.store.ts';

/** Wrong codes after which a link is dead. */
export const MEESTE_POGINGEN = 5;

export type GemaakteLink = {
  readonly id: string;
  /** 256 bits, for in the link. Known to nobody after this. */
  readonly token: string;
  /** Six digits, to be told another way than the link goes. */
  readonly code: string;
};

/** Makes a link to one thing, and takes back the ones that were made before. Only hashes are stored. */
export async function maakLink(
  { nieuweId, klok }: { readonly nieuweId: NieuweId; readonly klok: Klok },
  tx: Tx,
  waarvoor: {
    readonly gemeenteId: string;
    readonly soort: LinkSoort;
    readonly voorwerpId: string;
    readonly verlooptOp: Date;
    readonly door: string;
  },
): Promise<GemaakteLink> {
  const { gemeenteId, soort, voorwerpId } = waarvoor;
  const token = randomBytes(32).toString('base64url');
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const id = nieuweId();
  await saveIntrekking(tx, gemeenteId, soort, voorwerpId, klok.nu());
  await insertLink(tx, {
    ...waarvoor,
    id,
    tokenHash: hash(token),
    codeHash: hash(`${token}:${code}`),
    op: klok.nu(),
  });
  return { id, token, code };
}

export type GevondenLink = { readonly gemeenteId: string; readonly id: string; readonly voorwerpId: string };

/**
 * What a link opens, when it works for this kind of thing and the code is right. Undefined for a token that nothing
 * has, that expired, was used or taken back, or is for something else, and for a wrong code: with the same two queries
 * in each case, so that neither the answer nor the time tells which.
 */
export async function zoekLink(
  { db, klok }: { readonly db: Database; readonly klok: Klok },
  soort: LinkSoort,
  token: string,
  code: string,
): Promise<GevondenLink | undefined> {
  const tokenHash = hash(token);
  const gegeven = hash(`${token}:${code}`);
  return db.inTransactie({ rol: 'aanmelden' }, async (tx) => {
    const rij = await loadLinkOpHash(tx, tokenHash);
    const klopt = timingSafeEqual(gegeven, rij?.code_hash ?? NERGENS);
    if (rij && klopt && werkt(rij, soort, klok.nu())) {
      return { gemeenteId: rij.gemeente_id, id: rij.id, voorwerpId: rij.voorwerp_id };
    }
    await telPoging(tx, tokenHash);
    return undefined;
  });
}

/** Takes a link that was found for its one use; false when somebody was first. In the transaction of what it is used for. */
export const verbruikLink = (tx: Tx, { gemeenteId, id }: GevondenLink, op: Date): Promise<boolean> =>
  saveGebruik(tx, gemeenteId, id, op);

/** Takes back every link to this thing. */
export const trekLinksIn = saveIntrekking;

const werkt = (rij: LinkRij, soort: LinkSoort, nu: Date): boolean =>
  rij.soort === soort &&
  rij.code_pogingen < MEESTE_POGINGEN &&
  rij.verloopt_op > nu &&
  rij.gebruikt_op === null &&
  rij.ingetrokken_op === null;

const hash = (tekst: string): Buffer => createHash('sha256').update(tekst).digest();
/** Compared with when there is no link, so that the work is the same. */
const NERGENS = randomBytes(32);
