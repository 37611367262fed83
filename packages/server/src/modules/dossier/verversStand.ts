import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { toetsStanden } from '../toets/toetsDossier.ts';
import { laadDossiers } from './laadDossier.ts';
import { saveStanden, saveStatus } from './stand.store.ts';

export type StandDeps = Pick<Deps, 'beleid' | 'wet' | 'klok'>;

/** Renews what lists show of one dossier, after something other than its kroniek changed. */
export async function verversStand(
  deps: StandDeps,
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
): Promise<void> {
  await verversStanden(deps, tx, gemeenteId, [dossierId]);
}

/** The same for several dossiers, in a fixed number of queries; as of `peildatum`, by default today. */
export async function verversStanden(
  deps: StandDeps,
  tx: Tx,
  gemeenteId: string,
  ids: readonly string[],
  peildatum = deps.klok.vandaag(),
): Promise<void> {
  const geladen = await laadDossiers(tx, gemeenteId, ids);
  const rijen = geladen.map((dossier) => ({
    gemeenteId,
    dossierId: dossier.id,
    standen: toetsStanden(deps, dossier, peildatum),
    peildatum,
  }));
  await saveStanden(tx, rijen, deps.klok.nu());
  for (const status of ['open', 'gesloten'] as const) {
    const zo = rijen.filter((rij) => rij.standen[0]?.stand.status === status).map((rij) => rij.dossierId);
    await saveStatus(tx, gemeenteId, zo, status);
  }
}
