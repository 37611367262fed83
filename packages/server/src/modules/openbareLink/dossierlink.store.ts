import type { Tx } from '../../platform/db/index.ts';
import type { LinkSoort } from './openbareLink.store.ts';

/** The links of a dossier of these kinds, newest first, with who made them. Never what opens them. */
export const loadDossierlinks = async (
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  soorten: readonly LinkSoort[],
) =>
  await tx
    .selectFrom('openbare_link as l')
    .innerJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'l.gemeente_id').onRef('m.id', '=', 'l.gemaakt_door'),
    )
    .select(['l.id', 'l.soort', 'l.voorwerp_id', 'l.verloopt_op', 'l.gebruikt_op', 'l.ingetrokken_op'])
    .select(['l.gemaakt_op', 'm.naam as gemaakt_door'])
    .where('l.gemeente_id', '=', gemeenteId)
    .where('l.dossier_id', '=', dossierId)
    .where('l.soort', 'in', [...soorten])
    .orderBy('l.gemaakt_op', 'desc')
    .orderBy('l.id', 'desc')
    .limit(200)
    .execute();
