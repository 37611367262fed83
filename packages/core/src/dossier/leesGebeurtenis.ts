import { ok, type Result } from '../shared/index.ts';
import type { Dossier } from './dossier.schema.ts';
import { begrens, type DossierFout } from './dossierFout.ts';
import { type Gebeurtenis, zGebeurtenis } from './gebeurtenis.schema.ts';
import { nederlandseReden } from './nederlandseReden.ts';
import { velden } from './ruw.ts';
import { zoekSamenhangfouten } from './samenhang.ts';
import { zoekTijdfouten } from './tijdfouten.ts';
import { zoekOnveilig } from './veiligeBoom.ts';
import { vormfouten } from './vormfouten.ts';

/**
 * Reads one new event of a dossier that is already there: its form, and that everything it points at is in
 * this dossier. All faults at once, with pointers inside the event (`/waarneming/door`). Never throws.
 */
export function leesGebeurtenis(
  dossier: Dossier,
  invoer: unknown,
): Result<Gebeurtenis, readonly DossierFout[]> {
  const onveilig = zoekOnveilig(invoer);
  if (onveilig.length > 0) return { ok: false, error: begrens(onveilig) };
  const gelezen = zGebeurtenis.safeParse(invoer, { error: nederlandseReden });
  const vorm = gelezen.success ? [] : gelezen.error.issues.flatMap((issue) => vormfouten(issue, invoer));
  // The dossier as it would become; only what is said about the last event is about this input.
  const geheel = { ...dossier, kroniek: [...dossier.kroniek, velden(invoer)] };
  const hier = `/kroniek/${dossier.kroniek.length}`;
  const samenhang = [...zoekSamenhangfouten(geheel), ...zoekTijdfouten(geheel)]
    .filter((fout) => fout.pad.startsWith(`${hier}/`))
    .map((fout) => ({ ...fout, pad: fout.pad.slice(hier.length) }));
  if (gelezen.success && samenhang.length === 0) return ok(gelezen.data);
  const reedsGenoemd = new Set(vorm.map((fout) => fout.pad));
  return {
    ok: false,
    error: begrens([...vorm, ...samenhang.filter((fout) => !reedsGenoemd.has(fout.pad))]),
  };
}
