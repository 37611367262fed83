import type { Tx } from '../../platform/db/index.ts';

/** The municipality itself as an organisation, which records what comes in by a link. As `systeem`. */
export const loadGemeenteOrganisatie = async (tx: Tx, gemeenteId: string) =>
  await tx
    .selectFrom('organisatie as o')
    .innerJoin('gemeente as g', 'g.gemeente_id', 'o.gemeente_id')
    .select(['o.id', 'o.naam', 'g.naam as gemeente', 'g.thema'])
    .where('o.gemeente_id', '=', gemeenteId)
    .where('o.soort', '=', 'gemeente')
    .orderBy('o.id')
    .limit(1)
    .executeTakeFirstOrThrow();
