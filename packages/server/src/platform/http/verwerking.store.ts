import type { Tx } from '../db/types.ts';

/** Outcome of an operation in Logboek Dataverwerkingen. */
export const STATUS = { onbekend: 0, gelukt: 1, mislukt: 2 } as const;

export type Verwerking = {
  readonly id: string;
  readonly gemeenteId: string;
  /** W3C Trace Context: 32 and 16 lower-case hex digits. */
  readonly traceId: string;
  readonly operationId: string;
  /** Operation of this application that this one is part of. */
  readonly ouderOperationId?: string | undefined;
  /** Operation of the application that asked for it. */
  readonly vreemdOperationId?: string | undefined;
  /** Id of the processing activity in the register. */
  readonly activiteit: string;
  /** The road or command. */
  readonly naam: string;
  readonly status: 0 | 1 | 2;
  readonly dossierId?: string | undefined;
  /** Data subject, encrypted. */
  readonly betrokkene?: string | undefined;
  /** Begin and end. */
  readonly op: Date;
  readonly eindeOp: Date;
};

/** What processes: the name of this application in the log. */
export const RESOURCE = 'luwte';

/** One line in the processing log (Logboek Dataverwerkingen), in the transaction that touched the data. */
export async function logVerwerking(tx: Tx, v: Verwerking): Promise<void> {
  await tx
    .insertInto('verwerking')
    .values({
      id: v.id,
      gemeente_id: v.gemeenteId,
      op: v.op,
      einde_op: v.eindeOp,
      trace_id: v.traceId,
      operation_id: v.operationId,
      ouder_operation_id: v.ouderOperationId ?? null,
      vreemd_operation_id: v.vreemdOperationId ?? null,
      activiteit: v.activiteit,
      naam: v.naam,
      resource: RESOURCE,
      status_code: v.status,
      dossier_id: v.dossierId ?? null,
      betrokkene: v.betrokkene ?? null,
    })
    .execute();
}
