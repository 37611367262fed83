import type { z } from 'zod';
import { type DossierFout, wijzer } from './dossierFout.ts';
import { alsReden } from './nederlandseReden.ts';

/** One fault of form as zod found it, with a pointer and a Dutch reason; every unknown key is a fault of its own. */
export function vormfouten(issue: z.core.$ZodIssue, invoer: unknown): DossierFout[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((sleutel) => ({
      pad: wijzer([...issue.path, sleutel]),
      reden: 'Dit veld bestaat niet in het formaat.',
    }));
  }
  return [{ pad: wijzer(issue.path), reden: alsReden(issue.message, ontbreekt(issue.path, invoer)) }];
}

function ontbreekt(pad: readonly PropertyKey[], invoer: unknown): boolean {
  let hier = invoer;
  for (const deel of pad)
    hier = typeof hier === 'object' && hier !== null ? Reflect.get(hier, deel) : undefined;
  return hier === undefined;
}
