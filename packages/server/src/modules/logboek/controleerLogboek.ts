import type { KeyObject } from 'node:crypto';
import type { Database } from '../../platform/db/index.ts';
import { controleerGetekend, sleutelId } from '../../platform/keten/index.ts';
import { LAATST_MS } from './verzegel.ts';
import {
  loadBuitenZegel,
  loadKortsteBewaring,
  loadLaatsteZegel,
  loadRegels,
  loadZegels,
} from './zegel.store.ts';
import { beginZegel, hashRegel, hashZegel, hoofdVan } from './zegel.ts';

const STAP = 20;

export type Logboekfout = {
  readonly wat:
    | 'zegel-ontbreekt'
    | 'zegel-gewijzigd'
    | 'handtekening'
    | 'regel-gewijzigd'
    | 'regel-verwijderd'
    | 'regel-ingevoegd'
    | 'hoofd';
  /** Number of the seal. */
  readonly zegel?: number;
  /** Id of the line. */
  readonly regel?: string;
};

export type Logboekuitkomst = {
  readonly fouten: readonly Logboekfout[];
  readonly zegels: number;
  readonly regels: number;
  /** Lines that went at the end of their term; their seals still hold. */
  readonly opgeruimd: number;
  /** Number and hash of the last seal. */
  readonly hoofd?: { readonly volgnummer: number; readonly hash: string; readonly op: Date };
};

export type Anker = { readonly volgnummer: number; readonly hash: string };

/**
 * Walks all seals of a municipality and all lines under them.
 *
 * @param sleutels the public keys that may have signed, oldest first; after a seal of a later key none of an earlier one
 *   holds, so a key that was put away cannot add to the log
 * @param anker a head that was written down elsewhere, such as one from the mail: without it nobody sees that the
 *   last seals were cut off together with their lines
 */
export async function controleerLogboek(
  { db, nu, sleutels }: { readonly db: Database; readonly nu: Date; readonly sleutels: readonly KeyObject[] },
  gemeenteId: string,
  anker?: Anker,
): Promise<Logboekuitkomst> {
  const sessie = { rol: 'systeem', gemeenteId } as const;
  const fouten: Logboekfout[] = [];
  const maanden = await db.inTransactie(sessie, (tx) => loadKortsteBewaring(tx, gemeenteId));
  const grens = maanden === undefined ? undefined : minMaanden(nu, maanden);
  let vorige: Uint8Array = beginZegel(gemeenteId);
  let zegels = 0;
  let regels = 0;
  let opgeruimd = 0;
  let ankerGezien = anker === undefined;
  const nummerVan = new Map(sleutels.map((sleutel, i) => [sleutelId(sleutel), i]));
  let sleutelNu = 0;
  for (let na = 0; ; ) {
    const deel = await db.inTransactie(sessie, async (tx) => {
      const rijen = await loadZegels(tx, gemeenteId, na, STAP);
      const ids = rijen.flatMap((z) => z.regels);
      return { rijen, bestaand: ids.length === 0 ? [] : await loadRegels(tx, ids) };
    });
    const bekend = new Map(deel.bestaand.map((regel) => [regel.id, regel]));
    for (const rij of deel.rijen) {
      const { volgnummer } = rij;
      for (let gat = na + 1; gat < volgnummer; gat += 1) fouten.push({ wat: 'zegel-ontbreekt', zegel: gat });
      const zegel = {
        gemeenteId,
        volgnummer,
        regels: rij.regels,
        hashes: rij.hashes,
        vorigeHash: rij.vorige_hash,
        verzegeldOp: rij.verzegeld_op,
      };
      // After a gap the chain starts anew at what the seal says it stood on: the gap itself was told.
      const aansluit = volgnummer > na + 1 || rij.vorige_hash.equals(vorige);
      if (!aansluit || !rij.hash.equals(hashZegel(zegel)))
        fouten.push({ wat: 'zegel-gewijzigd', zegel: volgnummer });
      const getekend = { ...hoofdVan(zegel, rij.hash), sleutel: rij.sleutel, handtekening: rij.handtekening };
      const nummer = nummerVan.get(rij.sleutel) ?? -1;
      if (nummer < sleutelNu || !controleerGetekend(getekend, sleutels[nummer]!))
        fouten.push({ wat: 'handtekening', zegel: volgnummer });
      sleutelNu = Math.max(sleutelNu, nummer);
      if (anker?.volgnummer === volgnummer) {
        ankerGezien = true;
        if (rij.hash.toString('hex') !== anker.hash) fouten.push({ wat: 'hoofd', zegel: volgnummer });
      }
      const over = rij.regels.filter((id) => bekend.has(id));
      if (over.length === 0 && grens !== undefined && rij.tot_op < grens) opgeruimd += rij.regels.length;
      else
        rij.regels.forEach((id, i) => {
          const regel = bekend.get(id);
          if (!regel) fouten.push({ wat: 'regel-verwijderd', zegel: volgnummer, regel: id });
          else if (!hashRegel(regel).equals(rij.hashes.subarray(i * 32, i * 32 + 32)))
            fouten.push({ wat: 'regel-gewijzigd', zegel: volgnummer, regel: id });
        });
      regels += over.length;
      zegels += 1;
      vorige = rij.hash;
      na = volgnummer;
    }
    if (deel.rijen.length < STAP) break;
  }
  if (!ankerGezien) fouten.push({ wat: 'hoofd', zegel: anker!.volgnummer });
  const { laatste, buiten } = await db.inTransactie(sessie, async (tx) => {
    const eind = await loadLaatsteZegel(tx, gemeenteId);
    const voor = eind && new Date(eind.tot_op.getTime() - LAATST_MS);
    return { laatste: eind, buiten: voor ? await loadBuitenZegel(tx, gemeenteId, voor) : [] };
  });
  for (const regel of buiten) fouten.push({ wat: 'regel-ingevoegd', regel });
  return {
    fouten,
    zegels,
    regels,
    opgeruimd,
    ...(laatste && {
      hoofd: { volgnummer: laatste.volgnummer, hash: laatste.hash.toString('hex'), op: laatste.verzegeld_op },
    }),
  };
}

/** The same day of the month so many months before, as the database counts it. */
function minMaanden(nu: Date, maanden: number): Date {
  const dag = new Date(nu);
  dag.setUTCMonth(dag.getUTCMonth() - maanden);
  return dag;
}
