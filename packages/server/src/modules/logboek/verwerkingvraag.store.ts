import { type SqlBool, sql } from 'kysely';
import type { Tx } from '../../platform/db/index.ts';
import type { Verwerkingsregel } from './otlp.ts';

export type Verwerkingvraag = {
  /** Days in the Netherlands, both included. */
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  readonly kenmerk?: string | undefined;
};

const DAG = (dag: string, plus: number) =>
  sql<Date>`((${dag}::date + ${plus}::integer)::timestamp at time zone 'Europe/Amsterdam')`;

/** Lines of the processing log, oldest first, after the line `na`. */
export async function loadVerwerkingen(
  tx: Tx,
  gemeenteId: string,
  vraag: Verwerkingvraag,
  na: Pick<Verwerkingsregel, 'op' | 'id'> | undefined,
  aantal: number,
): Promise<Verwerkingsregel[]> {
  return await tx
    .selectFrom('verwerking as v')
    .select([
      'v.id',
      'v.op',
      'v.einde_op as eindeOp',
      'v.trace_id as traceId',
      'v.operation_id as operationId',
      'v.ouder_operation_id as ouderOperationId',
      'v.vreemd_operation_id as vreemdOperationId',
      'v.activiteit',
      'v.naam',
      'v.status_code as status',
      'v.resource',
      'v.betrokkene',
    ])
    .where('v.gemeente_id', '=', gemeenteId)
    .$if(vraag.van !== undefined, (qb) => qb.where('v.op', '>=', DAG(vraag.van!, 0)))
    .$if(vraag.tot !== undefined, (qb) => qb.where('v.op', '<', DAG(vraag.tot!, 1)))
    .$if(vraag.kenmerk !== undefined, (qb) =>
      qb.where('v.dossier_id', 'in', (eb) =>
        eb
          .selectFrom('dossier as d')
          .select('d.id')
          .where('d.gemeente_id', '=', gemeenteId)
          .where('d.kenmerk', '=', vraag.kenmerk!),
      ),
    )
    .$if(na !== undefined, (qb) =>
      qb.where(sql<SqlBool>`(v.op, v.id) > (${na!.op.toISOString()}::timestamptz, ${na!.id}::uuid)`),
    )
    .orderBy('v.op')
    .orderBy('v.id')
    .limit(aantal)
    .execute();
}
