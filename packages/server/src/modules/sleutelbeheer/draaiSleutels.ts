import type { Database } from '../../platform/db/index.ts';
import type { Sleutelkast } from '../../platform/sleutels/index.ts';
import {
  loadInstallatiesleutels,
  loadOnderMoedersleutel,
  type Sleutelrij,
  updateInstallatieWikkel,
  updateWikkels,
} from '../../platform/sleutels/sleutel.store.ts';
import { wikkelOpnieuw } from '../../platform/sleutels/wikkelOpnieuw.ts';
import { moedersleutelsInGebruik } from './moedersleutelsInGebruik.ts';

export type DraaiDeps = { readonly db: Database; readonly sleutelkast: Sleutelkast };
type Keuze = {
  /** Keys per transaction. */
  readonly stuk?: number;
  /** Called after each piece with all keys done so far. */
  readonly bijVoortgang?: (gedaan: number) => void;
};

/**
 * Wraps every data key under the newest master key. What the keys encrypted is not touched, so a dossier opens
 * all the time. Stopped half-way it goes on where it was; safe to run twice or at the same time.
 * @returns how many keys were wrapped anew
 */
export async function draaiSleutels(
  { db, sleutelkast }: DraaiDeps,
  { stuk = 1_000, bijVoortgang }: Keuze = {},
): Promise<number> {
  const actief = sleutelkast.actief().id;
  let gedaan = 0;
  for (const { gemeenteId, moedersleutels } of await moedersleutelsInGebruik(db)) {
    for (const oud of moedersleutels.filter((id) => id !== actief)) {
      for (;;) {
        const aantal = await draaiStuk({ db, sleutelkast }, gemeenteId, oud, stuk);
        if (aantal === 0) break;
        gedaan += aantal;
        bijVoortgang?.(gedaan);
      }
    }
  }
  return gedaan;
}

async function draaiStuk(
  { db, sleutelkast }: DraaiDeps,
  gemeenteId: string,
  oud: string,
  stuk: number,
): Promise<number> {
  const opnieuw = (rij: Sleutelrij) => wikkelOpnieuw(sleutelkast, gemeenteId, rij);
  if (gemeenteId === '') {
    return await db.inTransactie({ rol: 'sleutelbeheer' }, async (tx) => {
      const rijen = (await loadInstallatiesleutels(tx)).filter(({ moedersleutel }) => moedersleutel === oud);
      for (const rij of rijen) await updateInstallatieWikkel(tx, opnieuw(rij));
      return rijen.length;
    });
  }
  return await db.inTransactie({ rol: 'sleutelbeheer', gemeenteId }, async (tx) => {
    const rijen = await loadOnderMoedersleutel(tx, gemeenteId, oud, stuk);
    if (rijen.length > 0) await updateWikkels(tx, gemeenteId, rijen.map(opnieuw));
    return rijen.length;
  });
}
