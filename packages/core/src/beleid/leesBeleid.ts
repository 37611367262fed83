import { ok, type Result } from '../shared/index.ts';
import { type Beleid, zBeleid } from './beleid.schema.ts';
import { zoekOverdaad } from './diepte.ts';
import { type BeleidFout, MAX_FOUTEN } from './fout.ts';
import { vertaalFouten } from './vormfouten.ts';

/**
 * Reads a policy `luwte-beleid/1`: its form. What it means as a whole is checked by `compileerBeleid`.
 *
 * All faults at once, at most 50, each with path, Dutch reason and mend. Never throws, whatever comes in.
 */
export function leesBeleid(invoer: unknown): Result<Beleid, readonly BeleidFout[]> {
  const overdaad = zoekOverdaad(invoer);
  if (overdaad !== undefined) return { ok: false, error: [overdaad] };
  const gelezen = zBeleid.safeParse(invoer);
  if (gelezen.success) return ok(gelezen.data);
  return { ok: false, error: vertaalFouten(gelezen.error.issues, invoer).slice(0, MAX_FOUTEN) };
}
