import type { Datum } from '@luwte/core/shared';
import type { Database, Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { loadDossierIds, loadTeHerzienIds } from './dossierVorm.store.ts';
import { verversStanden } from './verversStand.ts';

export type HerbouwDeps = Pick<Deps, 'db' | 'beleid' | 'wet' | 'klok'>;

/** Whole dossiers in memory at once: flat, whatever the number of dossiers. */
const STUK = 100;

/**
 * Rebuilds what lists show of every dossier of a municipality, as of a day, from the kroniek alone. Each piece is
 * a transaction of its own, so people can go on working.
 * @returns how many dossiers
 */
export async function herbouwStanden(
  deps: HerbouwDeps,
  gemeenteId: string,
  peildatum: Datum = deps.klok.vandaag(),
): Promise<number> {
  let na: string | undefined;
  let aantal = 0;
  for (;;) {
    const ids = await alsSysteem(deps.db, gemeenteId, async (tx) => {
      const stuk = await loadDossierIds(tx, gemeenteId, na, STUK);
      await verversStanden(deps, tx, gemeenteId, stuk, peildatum);
      return stuk;
    });
    aantal += ids.length;
    na = ids.at(-1);
    if (ids.length < STUK) return aantal;
  }
}

/**
 * Renews the read rows whose `herzien_op` is today or earlier, because time alone changed the answer.
 * @returns how many dossiers
 */
export async function herzienStanden(deps: HerbouwDeps, gemeenteId: string, vandaag: Datum): Promise<number> {
  let aantal = 0;
  for (;;) {
    const ids = await alsSysteem(deps.db, gemeenteId, async (tx) => {
      const stuk = await loadTeHerzienIds(tx, gemeenteId, vandaag, STUK);
      await verversStanden(deps, tx, gemeenteId, stuk, vandaag);
      return stuk;
    });
    aantal += ids.length;
    // Renewed rows have a later day, so what is found again is new work.
    if (ids.length < STUK) return aantal;
  }
}

const alsSysteem = <T>(db: Database, gemeenteId: string, fn: (tx: Tx) => Promise<T>): Promise<T> =>
  db.inTransactie({ rol: 'systeem', gemeenteId }, fn);
