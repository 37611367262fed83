import type { Kanaal } from '@luwte/core/beleid';
import type { Grond } from '@luwte/core/deling';
import type { Compartiment } from '@luwte/core/dossier';
import type { RedenNietDelen } from '@luwte/core/informatievraag';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/index.ts';
import { openInbreng, sluitInbreng } from './geheimeInbreng.ts';

type Kop = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly dossierId: string;
  readonly organisatieId: string;
  readonly van: string;
  readonly door: string;
  readonly op: Date;
};
export type NieuweInbreng = Kop &
  (
    | {
        readonly soort: 'gegeven';
        readonly compartiment: Compartiment;
        readonly inhoud: { readonly wat: string; readonly doel: string; readonly noodzaak: string };
        readonly grond: Grond;
        readonly grondTekst: string;
        readonly kanaal: Kanaal;
        readonly tot: string;
      }
    | {
        readonly soort: 'mag-niet-delen';
        readonly inhoud: { readonly wat: string };
        readonly reden: RedenNietDelen;
      }
  );

export async function insertInbreng(tx: Tx, i: NieuweInbreng): Promise<void> {
  const compartiment = i.soort === 'gegeven' ? i.compartiment : 'gewoon';
  await tx
    .insertInto('inbreng')
    .values({
      gemeente_id: i.gemeenteId,
      id: i.id,
      dossier_id: i.dossierId,
      organisatie_id: i.organisatieId,
      soort: i.soort,
      compartiment,
      ...(await sluitInbreng(tx, { ...i, compartiment })),
      van: i.van,
      gegeven_door: i.door,
      gegeven_op: i.op,
      ...(i.soort === 'gegeven'
        ? {
            grond: i.grond.soort,
            grond_tekst: i.grondTekst,
            convenant_id: i.grond.soort === 'convenant' ? i.grond.convenantId : null,
            kanaal: i.kanaal,
            tot: i.tot,
          }
        : { reden: i.reden }),
    })
    .execute();
}

/** What whoever asks may see of it, newest first: row-level security tells the municipality from the giver. */
export async function loadInbrengen(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  vraag: { readonly id?: string; readonly compartimenten?: readonly Compartiment[] } = {},
) {
  if (vraag.compartimenten?.length === 0) return [];
  const rijen = await tx
    .selectFrom('inbreng as i')
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'i.gemeente_id').onRef('o.id', '=', 'i.organisatie_id'),
    )
    .selectAll('i')
    .select('o.naam as organisatie')
    .where('i.gemeente_id', '=', gemeenteId)
    .where('i.dossier_id', '=', dossierId)
    .$if(vraag.id !== undefined, (qb) => qb.where('i.id', '=', vraag.id!))
    .$if(vraag.compartimenten !== undefined, (qb) =>
      qb.where('i.compartiment', 'in', [...vraag.compartimenten!]),
    )
    .orderBy('i.gegeven_op', 'desc')
    .orderBy('i.id', 'desc')
    .execute();
  return await openInbreng(tx, gemeenteId, rijen);
}
export type InbrengRij = Awaited<ReturnType<typeof loadInbrengen>>[number];

/** Ends one; 0 when it had ended already. */
export async function beeindigInbreng(
  tx: Tx,
  waar: { readonly gemeenteId: string; readonly dossierId: string; readonly id: string },
  einde: { readonly op: Date; readonly door: string; readonly reden: string },
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('inbreng')
    .set({ einde: 'ingetrokken', einde_op: einde.op, einde_door: einde.door, einde_reden: einde.reden })
    .where('gemeente_id', '=', waar.gemeenteId)
    .where('dossier_id', '=', waar.dossierId)
    .where('id', '=', waar.id)
    .where('einde', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Writes down the end of what is over because a day or a convenant was. What anybody sees does not wait for it. */
export async function noteerInbrengEinden(tx: Tx, gemeenteId: string, vandaag: string, nu: Date) {
  const { rows } = await sql<{ id: string; dossier_id: string; einde: string }>`
    update inbreng i set einde_op = ${nu},
      einde = case when i.tot < ${vandaag}::date then 'verlopen' else 'convenant-beeindigd' end
    where i.gemeente_id = ${gemeenteId} and i.einde is null and (i.tot < ${vandaag}::date
      or (i.convenant_id is not null and not exists (select 1 from convenant_deelname d join convenant c
        on c.gemeente_id = d.gemeente_id and c.id = d.convenant_id
        where d.gemeente_id = i.gemeente_id and d.convenant_id = i.convenant_id and d.organisatie_id = i.organisatie_id
        and d.van <= ${vandaag}::date and coalesce(d.tot, 'infinity') >= ${vandaag}::date
        and c.van <= ${vandaag}::date and coalesce(c.tot, 'infinity') >= ${vandaag}::date)))
    returning i.id, i.dossier_id, i.einde`.execute(tx);
  return rows;
}

/** The municipality as an organisation: who it is and along which roads it is told something. */
export async function loadGemeenteorganisatie(tx: Tx, gemeenteId: string) {
  return await tx
    .selectFrom('organisatie')
    .select(['id', 'kanalen'])
    .where('gemeente_id', '=', gemeenteId)
    .where('soort', '=', 'gemeente')
    .orderBy('id')
    .executeTakeFirstOrThrow();
}

export async function loadEigenConvenantnamen(tx: Tx, gemeenteId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return await tx
    .selectFrom('convenant')
    .select(['id', 'naam'])
    .where('gemeente_id', '=', gemeenteId)
    .where('id', 'in', [...ids])
    .orderBy('naam')
    .execute();
}
