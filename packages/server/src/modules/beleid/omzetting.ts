import type { LeesMoment } from '@luwte/core/dossier';
import type { Datum } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { DossierBeleid } from './kiesBeleid.ts';
import { loadOmzettingen } from './omzetting.store.ts';

export type Beleidstand = Omit<DossierBeleid, 'spoor'>;

/** A recorded move of a dossier to another policy. */
export type Omzetting = {
  /** First day on which the new policy held; also the day on which it was recorded. */
  readonly vanaf: Datum;
  readonly van: Beleidstand;
};

/** The moves of these dossiers, oldest first; dossiers that never moved are not in it. */
export async function laadOmzettingen(
  tx: Tx,
  gemeenteId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Omzetting[]>> {
  const per = new Map<string, Omzetting[]>();
  for (const rij of await loadOmzettingen(tx, gemeenteId, ids)) {
    const lijst = per.get(rij.dossierId) ?? [];
    lijst.push(rij);
    per.set(rij.dossierId, lijst);
  }
  return per;
}

/**
 * The policy that a dossier stood under at a moment. On a day before a move, or with only what was known before it,
 * the policy it came from: a toets of then comes out as it did then.
 */
export function beleidOp(
  dossier: Beleidstand & { readonly omzettingen?: readonly Omzetting[] | undefined },
  { peildatum, bekendOp }: LeesMoment,
): Beleidstand {
  const op = bekendOp !== undefined && bekendOp < peildatum ? bekendOp : peildatum;
  return dossier.omzettingen?.find(({ vanaf }) => vanaf > op)?.van ?? dossier;
}
