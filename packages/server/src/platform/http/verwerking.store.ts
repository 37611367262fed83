import type { Tx } from '../db/types.ts';

export type Verwerking = {
  readonly id: string;
  readonly gemeenteId: string;
  /** W3C Trace Context: 32 and 16 lower-case hex digits. */
  readonly traceId: string;
  readonly operationId: string;
  /** Id of the processing activity in the register. */
  readonly activiteit: string;
  readonly naam: string;
  readonly dossierId?: string;
  readonly op: Date;
};

/** One line in the processing log (Logboek Dataverwerkingen), in the transaction that touched the data. */
export async function logVerwerking(tx: Tx, v: Verwerking): Promise<void> {
  await tx
    .insertInto('verwerking')
    .values({
      id: v.id,
      gemeente_id: v.gemeenteId,
      op: v.op,
      trace_id: v.traceId,
      operation_id: v.operationId,
      activiteit: v.activiteit,
      naam: v.naam,
      status_code: 'ok',
      dossier_id: v.dossierId ?? null,
    })
    .execute();
}
