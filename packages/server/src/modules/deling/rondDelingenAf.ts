import type { Database, Tx } from '../../platform/db/types.ts';
import { eindBijSluiting, loadDossiersMetDeling, noteerEinden } from './deling.store.ts';
import { type HerzienDeps, herzieDelingen } from './herzieDelingen.ts';
import { berichtOntvanger, logDeling, type MeldDeps } from './meldDeling.ts';

/**
 * Writes down the end of every share that time, a place or a convenant ended, in the log too, and tells who had it.
 * @returns how many
 */
export async function rondDelingenAf(deps: MeldDeps, tx: Tx, gemeenteId: string): Promise<number> {
  const rijen = await noteerEinden(tx, gemeenteId, deps.klok.vandaag(), deps.klok.nu());
  const bericht = new Map<string, { kenmerk: string; organisatieId: string }>();
  for (const {
    id,
    dossier_id: dossierId,
    einde,
    kenmerk,
    kanaal,
    aan_organisatie_id: organisatieId,
  } of rijen) {
    await logDeling(deps, tx, 'deling:beeindigd', { gemeenteId, dossierId, id, reden: einde });
    if (kanaal === 'portaal') bericht.set(`${dossierId}/${organisatieId}`, { kenmerk, organisatieId });
  }
  for (const wie of bericht.values()) await berichtOntvanger(deps, tx, 'gestopt', { gemeenteId, ...wie });
  return rijen.length;
}

/**
 * For the night: ends what a colour no longer allows because a day went by. A dossier at a time: one that cannot be judged
 * does not keep the others.
 * @returns how many
 */
export async function herzieAlleDelingen(
  deps: HerzienDeps & { readonly db: Database },
  gemeenteId: string,
): Promise<number> {
  const als = <T>(fn: (tx: Tx) => Promise<T>) => deps.db.inTransactie({ rol: 'systeem', gemeenteId }, fn);
  let aantal = 0;
  const fouten: unknown[] = [];
  for (const id of await als((tx) => loadDossiersMetDeling(tx, gemeenteId, deps.klok.vandaag()))) {
    try {
      aantal += await als((tx) => herzieDelingen(deps, tx, { gemeenteId }, id));
    } catch (fout) {
      fouten.push(fout);
    }
  }
  if (fouten.length > 0) throw new AggregateError(fouten, `delingen: ${fouten.length} dossiers mislukt`);
  return aantal;
}

/** Closing a dossier ends what was shared of it, for good. */
export const beeindigBijSluiting = eindBijSluiting;
