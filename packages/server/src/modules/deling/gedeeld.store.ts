import type { Tx } from '../../platform/db/index.ts';
import { openDelingen } from './geheimAfschrift.ts';

/** What was shared with who asks, newest first. Row-level security leaves what holds today for that organisation. */
export async function loadGedeeld(
  tx: Tx,
  gemeenteId: string,
  vraag: { readonly dossierId?: string; readonly id?: string; readonly aantal: number },
) {
  const rijen = await tx
    .selectFrom('deling as d')
    .innerJoin('dossier as s', (j) =>
      j.onRef('s.gemeente_id', '=', 'd.gemeente_id').onRef('s.id', '=', 'd.dossier_id'),
    )
    .select([
      'd.id',
      'd.dossier_id',
      's.kenmerk',
      'd.item_soort',
      'd.item_id',
      'd.compartiment',
      'd.vrijgave_id',
    ])
    .select([
      'd.aan_organisatie_id',
      'd.aan_medewerker_id',
      'd.grond',
      'd.grond_tekst',
      'd.convenant_id',
      'd.doel',
    ])
    .select(['d.opmerking', 'd.van', 'd.tot', 'd.afschrift', 'd.geheim', 'd.gegeven_op', 'd.einde'])
    .select(['d.feit', 'd.vervangt', 'd.vervallen'])
    .where('d.gemeente_id', '=', gemeenteId)
    .$if(vraag.dossierId !== undefined, (qb) => qb.where('d.dossier_id', '=', vraag.dossierId!))
    .$if(vraag.id !== undefined, (qb) => qb.where('d.id', '=', vraag.id!))
    .orderBy('d.gegeven_op', 'desc')
    .orderBy('d.id', 'desc')
    .limit(vraag.aantal)
    .execute();
  return await openDelingen(tx, gemeenteId, rijen);
}
export type GedeeldRij = Awaited<ReturnType<typeof loadGedeeld>>[number];
