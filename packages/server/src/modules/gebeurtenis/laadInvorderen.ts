import type { Invorderen } from '@luwte/core/contract';
import { leesKroniek } from '@luwte/core/dossier';
import { eerdereInvorderingen } from '@luwte/core/toets';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { magInvorderen } from '../aanwijzing/magInvorderen.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { type GeladenDossier, laadDossiers } from '../dossier/laadDossier.ts';
import { loadDossiersMetInvordering } from './gebeurtenis.store.ts';

/** So many cases are compared, the ones with the newest decision. */
const HOOGSTENS = 30;

/**
 * What whoever decides on collection sees beside the form: who may, and the decisions under the same policy and
 * measure. Of a case nothing goes along but days, amounts and whether it was paid.
 */
export async function laadInvorderen(
  { klok }: Pick<Deps, 'klok'>,
  tx: Tx,
  medewerkerId: string,
  kern: DossierKern,
): Promise<Invorderen> {
  const peildatum = klok.vandaag();
  const mag = await magInvorderen(tx, medewerkerId, peildatum);
  const ids = await loadDossiersMetInvordering(tx, kern.gemeenteId, kern.id, HOOGSTENS);
  const dossiers = await laadDossiers(tx, kern.gemeenteId, [...new Set([kern.id, ...ids])]);
  const kroniekVan = (dossier: GeladenDossier) => leesKroniek(dossier.vorm, { peildatum });
  const ditDossier = dossiers.find(({ id }) => id === kern.id);
  const maatregelen = new Set(
    ditDossier
      ? kroniekVan(ditDossier)
          .van('besluit')
          .map(({ maatregel }) => maatregel as string)
      : [],
  );
  const eerdere = dossiers
    .flatMap((dossier) =>
      eerdereInvorderingen(kroniekVan(dossier)).map((regel) => ({
        ...regel,
        ditDossier: dossier.id === kern.id,
      })),
    )
    .filter(
      ({ maatregel }) => maatregel === undefined || maatregelen.size === 0 || maatregelen.has(maatregel),
    )
    .sort((a, b) => (a.op < b.op ? 1 : a.op > b.op ? -1 : 0));
  return { ...mag, eerdere };
}
