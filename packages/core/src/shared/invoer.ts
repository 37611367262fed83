import { z } from 'zod';
import { ok, type Result } from './result.ts';

/** One fault in what came in: where, and in Dutch what is wrong. Never repeats the value, which may be personal. */
export type Invoerfout = { readonly pad: string; readonly reden: string };

const MEEST = 50;
const nederlands = z.locales.nl().localeError;

/**
 * Parses what came from outside and reports all faults at once, at most 50.
 * An unknown key is a fault of its own, at the path of that key.
 */
export function leesInvoer<T>(schema: z.ZodType<T>, ruw: unknown): Result<T, readonly Invoerfout[]> {
  const gelezen = schema.safeParse(ruw, { error: nederlands });
  if (gelezen.success) return ok(gelezen.data);
  return { ok: false, error: gelezen.error.issues.flatMap(fouten).slice(0, MEEST) };
}

/** `kroniek[3].op`; `(geheel)` for the input as a whole. */
export function padTekst(pad: readonly PropertyKey[]): string {
  const tekst = pad.map((deel) => (typeof deel === 'number' ? `[${deel}]` : `.${String(deel)}`)).join('');
  return tekst === '' ? '(geheel)' : tekst.replace(/^\./, '');
}

function fouten(issue: z.core.$ZodIssue): Invoerfout[] {
  if (issue.code !== 'unrecognized_keys') return [{ pad: padTekst(issue.path), reden: issue.message }];
  return issue.keys.map((sleutel) => ({
    pad: padTekst([...issue.path, sleutel]),
    reden: 'dit veld bestaat niet',
  }));
}
