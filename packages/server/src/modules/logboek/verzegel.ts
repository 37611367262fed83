import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { teken } from '../../platform/keten/index.ts';
import { insertZegel, loadLaatsteZegel, loadOnverzegeld, vergrendelZegels } from './zegel.store.ts';
import { beginZegel, hashRegel, hashZegel, hoofdVan, ZONDER_GEMEENTE } from './zegel.ts';

/** Lines under one seal at most. */
const STAP = 1_000;
/**
 * A line is written when its request ends, which may be after a seal over later ones. This long a line may be late;
 * one that turns up later under an older moment was put in afterwards, and gets no seal.
 */
export const LAATST_MS = 3_600_000;

export type VerzegelDeps = Pick<Deps, 'db' | 'klok' | 'hoofdSleutel'>;

/** Seals what was written since the last time, for one municipality. @returns how many lines. */
export async function verzegel(deps: VerzegelDeps, gemeenteId: string): Promise<number> {
  let totaal = 0;
  for (;;) {
    const aantal = await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) =>
      verzegelStap(deps, tx, gemeenteId),
    );
    totaal += aantal;
    if (aantal < STAP) return totaal;
  }
}

/** The same for the lines of no municipality. */
export const verzegelZonderGemeente = (deps: VerzegelDeps): Promise<number> =>
  verzegel(deps, ZONDER_GEMEENTE);

async function verzegelStap(
  { klok, hoofdSleutel }: VerzegelDeps,
  tx: Tx,
  gemeenteId: string,
): Promise<number> {
  await vergrendelZegels(tx, gemeenteId);
  const laatste = await loadLaatsteZegel(tx, gemeenteId);
  const vanaf = new Date(laatste ? laatste.tot_op.getTime() - LAATST_MS : 0);
  const nieuw = await loadOnverzegeld(tx, gemeenteId, vanaf, STAP);
  if (nieuw.length === 0) return 0;
  const zegel = {
    gemeenteId,
    volgnummer: (laatste?.volgnummer ?? 0) + 1,
    regels: nieuw.map(({ id }) => id),
    hashes: Buffer.concat(nieuw.map(hashRegel)),
    vorigeHash: laatste?.hash ?? beginZegel(gemeenteId),
    verzegeldOp: klok.nu(),
  };
  const hash = hashZegel(zegel);
  const { sleutel, handtekening } = teken(hoofdSleutel, hoofdVan(zegel, hash));
  const momenten = nieuw.map(({ op }) => op.getTime());
  // A late line does not move the boundary back.
  const totOp = Math.max(...momenten, laatste?.tot_op.getTime() ?? 0);
  await insertZegel(tx, {
    ...zegel,
    vanOp: new Date(Math.min(...momenten)),
    totOp: new Date(totOp),
    hash,
    sleutel,
    handtekening,
  });
  return nieuw.length;
}
