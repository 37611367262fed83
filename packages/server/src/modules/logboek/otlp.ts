/** A line of the processing log as it is stored. */
export type Verwerkingsregel = {
  readonly id: string;
  readonly op: Date;
  readonly eindeOp: Date | null;
  readonly traceId: string;
  readonly operationId: string;
  readonly ouderOperationId: string | null;
  readonly vreemdOperationId: string | null;
  readonly activiteit: string;
  readonly naam: string;
  readonly status: number;
  readonly resource: string | null;
  readonly betrokkene: string | null;
};

type Tekstveld = { readonly key: string; readonly value: { readonly stringValue: string } };
const veld = (key: string, stringValue: string): Tekstveld => ({ key, value: { stringValue } });
const nano = (op: Date): string => `${op.getTime()}000000`;
/** SPAN_KIND_SERVER: what was done because somebody asked. */
const SERVER = 2;

/**
 * Lines of the processing log as one trace export in OTLP/JSON, with the attributes of Logboek Dataverwerkingen. The
 * data subject stays encrypted, and a user is not in it.
 *
 * @param register address of the register of processing; the id of an activity follows it after `#`
 */
export function alsOtlp(regels: readonly Verwerkingsregel[], gemeente: string, register: string) {
  return {
    resourceSpans: [
      {
        resource: {
          attributes: [
            veld('service.name', regels[0]?.resource ?? 'luwte'),
            veld('service.namespace', gemeente),
          ],
        },
        scopeSpans: [{ scope: { name: 'luwte' }, spans: regels.map((regel) => alsSpan(regel, register)) }],
      },
    ],
  };
}

const alsSpan = (regel: Verwerkingsregel, register: string) => ({
  traceId: regel.traceId,
  spanId: regel.operationId,
  ...(regel.ouderOperationId !== null && { parentSpanId: regel.ouderOperationId }),
  name: regel.naam,
  kind: SERVER,
  startTimeUnixNano: nano(regel.op),
  endTimeUnixNano: nano(regel.eindeOp ?? regel.op),
  // 0 unknown, 1 done, 2 failed: the same numbers in both standards.
  status: { code: regel.status },
  attributes: [
    veld('dpl.core.processing_activity_id', `${register}#${regel.activiteit}`),
    ...(regel.betrokkene === null ? [] : [veld('dpl.core.data_subject_id', regel.betrokkene)]),
  ],
  // The operation of another application that asked for this one.
  ...(regel.vreemdOperationId !== null && {
    links: [{ traceId: regel.traceId, spanId: regel.vreemdOperationId }],
  }),
});
