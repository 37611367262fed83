import type { Datum } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { eindBijSluiting, noteerEinden } from './deling.store.ts';

/** For the night: writes the end of every share that time, a place or a convenant ended. Returns how many. */
export const rondDelingenAf = (tx: Tx, gemeenteId: string, vandaag: Datum, nu: Date): Promise<number> =>
  noteerEinden(tx, gemeenteId, vandaag, nu);

/** Closing a dossier ends what was shared of it, for good. */
export const beeindigBijSluiting = eindBijSluiting;
