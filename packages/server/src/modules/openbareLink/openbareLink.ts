import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { netwerkVan } from '@luwte/core/aanmelden';
import type { Database, Tx } from '../../platform/db/types.ts';
import { Probleem } from '../../platform/http/problem.ts';
import type { NieuweId } from '../../platform/poorten/ids.ts';
import type { Klok } from '../../platform/poorten/klok.ts';
import { huidigeBron, schrijfVeiligheid } from '../../platform/veiligheidslog/index.ts';
import { eenRem, geefTerug, neemPoging } from '../sessie/rem.ts';
import { loadDossierlinks } from './dossierlink.store.ts';
import {
  insertLink,
  type LinkRij,
  type LinkSoort,
  loadLaatsteLinks,
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
    /** To whom it goes, where that is a contact of a partner. */
    readonly contactpersoonId?: string;
    /** The dossier that it is a link of. */
    readonly dossierId?: string;
    /** The link alone opens it: what it shows or does is no more than its mailbox may know. */
    readonly zonderCode?: true;
  },
): Promise<GemaakteLink> {
  const { gemeenteId, soort, voorwerpId, zonderCode, ...rest } = waarvoor;
  const token = randomBytes(32).toString('base64url');
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const id = nieuweId();
  await saveIntrekking(tx, gemeenteId, soort, voorwerpId, klok.nu());
  await insertLink(tx, {
    ...rest,
    gemeenteId,
    soort,
    voorwerpId,
    contactpersoonId: waarvoor.contactpersoonId,
    dossierId: waarvoor.dossierId,
    id,
    tokenHash: hash(token),
    codeHash: zonderCode ? undefined : hash(`${token}:${code}`),
    op: klok.nu(),
  });
  return { id, token, code };
}

export type GevondenLink = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly voorwerpId: string;
  readonly dossierId: string | undefined;
};

/** Why a link did not open, for the security log only. Who tries is told one thing, whatever it was. */
type Reden =
  | 'onbekend'
  | 'andere-soort'
  | 'ingetrokken'
  | 'gebruikt'
  | 'verlopen'
  | 'te-veel-codes'
  | 'code-fout';

/**
 * What a link opens, when it works for this kind of thing and the code is right. Undefined for a token that nothing
 * has, that expired, was used or taken back, or is for something else, and for a wrong code: with the same
 * queries in each case, so that neither the answer nor the time tells which. Each try is counted on the address that it
 * comes from and has a line in the security log; who guesses has to wait, and that depends on the address alone.
 *
 * @throws Probleem 429 when too much was tried from this address
 */
export async function zoekLink(
  deps: { readonly db: Database; readonly klok: Klok; readonly nieuweId: NieuweId },
  soort: LinkSoort,
  token: string,
  code = '',
): Promise<GevondenLink | undefined> {
  const { db, klok, nieuweId } = deps;
  const tokenHash = hash(token);
  const gegeven = hash(`${token}:${code}`);
  const remmen = [eenRem('link', netwerkVan(huidigeBron().adres ?? 'onbekend'))];
  const uitkomst = await db.inTransactie({ rol: 'aanmelden' }, async (tx) => {
    const nu = klok.nu();
    const regel = {
      id: nieuweId(),
      op: nu,
      handeling: `link:${soort}`,
      voorwerpSoort: 'openbare-link',
    } as const;
    if (!(await neemPoging(tx, remmen, nu))) {
      await schrijfVeiligheid(tx, { ...regel, uitkomst: 'geweigerd', reden: 'te-veel' });
      return 'te-veel' as const;
    }
    const rij = await loadLinkOpHash(tx, tokenHash);
    const klopt =
      timingSafeEqual(gegeven, rij?.code_hash ?? NERGENS) || (rij !== undefined && rij.code_hash === null);
    const reden = waaromNiet(rij, soort, klopt, nu);
    await schrijfVeiligheid(tx, {
      ...regel,
      uitkomst: reden === undefined ? 'toegestaan' : 'geweigerd',
      reden,
      gemeenteId: rij?.gemeente_id,
      voorwerpId: rij?.id,
    });
    if (reden === undefined && rij) {
      await geefTerug(tx, remmen, nu);
      return {
        gemeenteId: rij.gemeente_id,
        id: rij.id,
        voorwerpId: rij.voorwerp_id,
        dossierId: rij.dossier_id ?? undefined,
      };
    }
    await telPoging(tx, tokenHash);
    return undefined;
  });
  if (uitkomst === 'te-veel') throw new Probleem(429, 'te-veel', 'Er is te vaak geprobeerd. Wacht even.');
  return uitkomst;
}

/** Takes a link that was found for its one use; false when somebody was first. In the transaction of what it is used for. */
export const verbruikLink = (tx: Tx, { gemeenteId, id }: GevondenLink, op: Date): Promise<boolean> =>
  saveGebruik(tx, gemeenteId, id, op);

/** The links of a dossier of these kinds, newest first. */
export async function dossierlinks<S extends LinkSoort>(
  tx: Tx,
  { klok }: { readonly klok: Klok },
  gemeenteId: string,
  dossierId: string,
  soorten: readonly S[],
) {
  const rijen = await loadDossierlinks(tx, gemeenteId, dossierId, soorten);
  return rijen.map((rij) => ({
    id: rij.id,
    soort: rij.soort as S,
    voorwerpId: rij.voorwerp_id,
    gemaaktDoor: rij.gemaakt_door,
    gemaaktOp: rij.gemaakt_op,
    geldigTot: rij.verloopt_op,
    stand: standVan(rij, klok.nu()),
  }));
}

/** Takes back every link to this thing. */
export const trekLinksIn = saveIntrekking;

export type Linkstand = 'werkt' | 'gebruikt' | 'ingetrokken' | 'verlopen';
export type LaatsteLink = {
  readonly contact: string | undefined;
  readonly gemaaktOp: Date;
  readonly geldigTot: Date;
  readonly stand: Linkstand;
};

/** How the last link to each of these things stands, by the thing. */
export async function laatsteLinks(
  tx: Tx,
  { klok }: { readonly klok: Klok },
  gemeenteId: string,
  soort: LinkSoort,
  voorwerpen: readonly string[],
): Promise<ReadonlyMap<string, LaatsteLink>> {
  const rijen = await loadLaatsteLinks(tx, gemeenteId, soort, voorwerpen);
  return new Map(
    rijen.map((rij) => [
      rij.voorwerp_id,
      {
        contact: rij.contact ?? undefined,
        gemaaktOp: rij.gemaakt_op,
        geldigTot: rij.verloopt_op,
        stand: standVan(rij, klok.nu()),
      },
    ]),
  );
}

const standVan = (
  rij: Pick<LinkRij, 'verloopt_op' | 'gebruikt_op' | 'ingetrokken_op'>,
  nu: Date,
): Linkstand => {
  if (rij.gebruikt_op !== null) return 'gebruikt';
  if (rij.ingetrokken_op !== null) return 'ingetrokken';
  return rij.verloopt_op > nu ? 'werkt' : 'verlopen';
};

function waaromNiet(rij: LinkRij | undefined, soort: LinkSoort, klopt: boolean, nu: Date): Reden | undefined {
  if (!rij) return 'onbekend';
  if (rij.soort !== soort) return 'andere-soort';
  const stand = standVan(rij, nu);
  if (stand !== 'werkt') return stand;
  if (rij.code_pogingen >= MEESTE_POGINGEN) return 'te-veel-codes';
  return klopt ? undefined : 'code-fout';
}

const hash = (tekst: string): Buffer => createHash('sha256').update(tekst).digest();
/** Compared with when there is no link, so that the work is the same. */
const NERGENS = randomBytes(32);
