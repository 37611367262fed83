import type { zAfdoeningInvoer } from '@luwte/core/contract';
import type { Compartiment } from '@luwte/core/dossier';
import { ok, type Result, type Weigering, weiger } from '@luwte/core/shared';
import { bewijsVingerafdruk, houdAchter, isAfgedaan } from '@luwte/core/toets';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { laadDossier } from '../dossier/laadDossier.ts';
import { verversStand } from '../dossier/verversStand.ts';
import { insertAfdoening, trekIn } from './afdoening.store.ts';
import { verborgenIn } from './laadDossierToets.ts';
import { toetsDossier } from './toetsDossier.ts';

type AfdoenDeps = Pick<Deps, 'beleid' | 'wet' | 'klok' | 'nieuweId'>;

/**
 * A named person settles a defect that the toets of today finds. It folds away until what it rests on changes.
 * Refuses `gebrek-bestaat-niet` when the toets does not find it (any more), or only in what is closed to this person.
 *
 * @param open the compartments that this person may see
 */
export async function doeGebrekAf(
  deps: AfdoenDeps,
  tx: Tx,
  medewerkerId: string,
  kern: DossierKern,
  invoer: z.infer<typeof zAfdoeningInvoer>,
  open: ReadonlySet<Compartiment>,
): Promise<Result<undefined, Weigering<'gebrek-bestaat-niet'>>> {
  const geladen = await laadDossier(tx, kern.gemeenteId, kern.id);
  const { toets } = toetsDossier(deps, geladen, { peildatum: deps.klok.vandaag() });
  const genoemd = houdAchter(toets, verborgenIn(geladen, open)).gebreken.filter(
    (g) =>
      g.code === invoer.code &&
      g.bij === invoer.bij &&
      (invoer.tekst === undefined || g.tekst === invoer.tekst),
  );
  // Without the text it is the first one that is still open.
  const gebrek = genoemd.find((g) => !isAfgedaan(g, geladen.afdoeningen)) ?? genoemd[0];
  if (!gebrek) {
    return weiger('gebrek-bestaat-niet', 'De dossiercheck van nu vindt dit niet meer.', {
      regeling: 'Luwte',
      artikel: 'dossiercheck',
    });
  }
  await insertAfdoening(tx, {
    gemeenteId: kern.gemeenteId,
    dossierId: kern.id,
    id: deps.nieuweId(),
    code: gebrek.code,
    bij: gebrek.bij,
    uitkomst: invoer.uitkomst,
    reden: invoer.reden,
    vingerafdruk: bewijsVingerafdruk(gebrek),
    door: medewerkerId,
    op: deps.klok.nu(),
  });
  await verversStand(deps, tx, kern.gemeenteId, kern.id);
  return ok(undefined);
}

/** Takes a settlement back. @returns false when there is none */
export async function trekAfdoeningIn(
  deps: AfdoenDeps,
  tx: Tx,
  kern: DossierKern,
  id: string,
): Promise<boolean> {
  const gelukt = await trekIn(tx, kern.gemeenteId, kern.id, id, deps.klok.nu());
  if (gelukt) await verversStand(deps, tx, kern.gemeenteId, kern.id);
  return gelukt;
}
