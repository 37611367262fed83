import type { ZichtStand } from '@luwte/core/toets';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { updateKop, vergrendelKop } from './dossier.store.ts';
import { saveStanden } from './stand.store.ts';

/** The head of the kroniek, locked until the transaction ends. Call it last: everybody who writes here waits. */
export const leesKop = vergrendelKop;

/** Moves the head of the kroniek and renews what lists show of the dossier, together. The caller holds the lock. */
export async function beweegKop(
  tx: Tx,
  { klok }: Pick<Deps, 'klok'>,
  kop: {
    readonly gemeenteId: string;
    readonly dossierId: string;
    readonly volgnummer: number;
    readonly hash: Uint8Array;
    readonly versie: number;
    /** What lists show, the whole file first. */
    readonly standen: readonly ZichtStand[];
  },
): Promise<void> {
  const { gemeenteId, dossierId, volgnummer, hash, versie, standen } = kop;
  const status = standen[0]!.stand.status;
  await updateKop(tx, gemeenteId, dossierId, { volgnummer, hash, versie, status });
  await saveStanden(tx, [{ gemeenteId, dossierId, standen, peildatum: klok.vandaag() }], klok.nu());
}
