import type { ConvenantInvoer } from '@luwte/core/contract';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/index.ts';

type Vastgelegd = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly door: string | undefined;
  readonly op: Date;
};

/** Holds changes of the convenanten of this municipality back until this transaction ends. */
export async function vergrendelConvenanten(tx: Tx, gemeenteId: string): Promise<void> {
  const slot = ['convenant', gemeenteId].join('|');
  await sql`select pg_advisory_xact_lock(hashtext(${slot}))`.execute(tx);
}

export async function loadConvenantRijen(tx: Tx, gemeenteId: string) {
  return await tx
    .selectFrom('convenant')
    .select(['id', 'naam', 'besluit', 'sporen', 'reikwijdte', 'van', 'tot'])
    .where('gemeente_id', '=', gemeenteId)
    .orderBy('van', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function loadDeelnames(tx: Tx, gemeenteId: string) {
  return await tx
    .selectFrom('convenant_deelname as d')
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'd.gemeente_id').onRef('o.id', '=', 'd.organisatie_id'),
    )
    .select(['d.id', 'd.convenant_id', 'd.organisatie_id', 'o.naam as organisatie'])
    .select(['d.van', 'd.tot', 'd.ondertekend_door'])
    .where('d.gemeente_id', '=', gemeenteId)
    .orderBy('o.naam')
    .orderBy('d.van', 'desc')
    .orderBy('d.id')
    .execute();
}

export async function insertConvenant(tx: Tx, c: Vastgelegd & ConvenantInvoer): Promise<void> {
  await tx
    .insertInto('convenant')
    .values({
      gemeente_id: c.gemeenteId,
      id: c.id,
      naam: c.naam,
      besluit: c.besluit,
      sporen: [...c.sporen],
      reikwijdte: c.reikwijdte,
      van: c.van,
      tot: c.tot ?? null,
      vastgelegd_door: c.door ?? null,
      vastgelegd_op: c.op,
    })
    .execute();
}

export async function insertDeelname(
  tx: Tx,
  d: Vastgelegd & {
    readonly convenantId: string;
    readonly organisatieId: string;
    readonly ondertekendDoor: string;
    readonly van: string;
    readonly tot: string | undefined;
  },
): Promise<void> {
  await tx
    .insertInto('convenant_deelname')
    .values({
      gemeente_id: d.gemeenteId,
      id: d.id,
      convenant_id: d.convenantId,
      organisatie_id: d.organisatieId,
      ondertekend_door: d.ondertekendDoor,
      van: d.van,
      tot: d.tot ?? null,
      vastgelegd_door: d.door ?? null,
      vastgelegd_op: d.op,
    })
    .execute();
}

/** Gives a convenant or a signature under it its last day. */
export async function updateLaatsteDag(
  tx: Tx,
  tabel: 'convenant' | 'convenant_deelname',
  { gemeenteId, id, door, op }: Vastgelegd & { readonly door: string },
  tot: string,
): Promise<void> {
  await tx
    .updateTable(tabel)
    .set({ tot, beeindigd_door: door, beeindigd_op: op })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
}
