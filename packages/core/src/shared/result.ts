import type { Bron } from './bron.ts';

export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** An expected "no": a normal answer that the user can act on. Bugs and outages throw. */
export type Weigering<Code extends string> = {
  readonly code: Code; // stable; also the last part of the problem type URI
  readonly uitleg: string; // Dutch, B1, no personal data
  readonly bron: Bron;
};

export const ok = <T>(value: T) => ({ ok: true, value }) as const;

export const weiger = <Code extends string>(code: Code, uitleg: string, bron: Bron) =>
  ({ ok: false, error: { code, uitleg, bron } }) as const;
