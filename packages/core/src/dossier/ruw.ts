/**
 * Reading input that has not passed the schema, so that the coherence faults of a file come out together
 * with the faults of form. Whatever has another form than expected counts as absent here.
 */
export type Velden = Readonly<Record<string, unknown>>;

const GEEN: Velden = Object.freeze({});

export function velden(waarde: unknown): Velden {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? (waarde as Velden) : GEEN;
}

/** A list without holes, so that every place in it is looked at. */
export const lijst = (waarde: unknown): readonly unknown[] =>
  Array.isArray(waarde) ? Array.from(waarde) : [];

export const tekst = (waarde: unknown): string | undefined =>
  typeof waarde === 'string' ? waarde : undefined;

/** Value at a dotted path: `waarneming.door`. */
export function opPad(bron: Velden, pad: string): unknown {
  let hier: unknown = bron;
  for (const deel of pad.split('.')) hier = velden(hier)[deel];
  return hier;
}
