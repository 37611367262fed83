import { ok, type Result } from '../shared/index.ts';
import { type Dossier, zDossierVorm } from './dossier.schema.ts';
import { begrens, type DossierFout } from './dossierFout.ts';
import { zoekFeitfouten } from './feiten.ts';
import { nederlandseReden } from './nederlandseReden.ts';
import { velden } from './ruw.ts';
import { zoekSamenhangfouten } from './samenhang.ts';
import { zoekTijdfouten } from './tijdfouten.ts';
import { zoekOnveilig } from './veiligeBoom.ts';
import { vormfouten } from './vormfouten.ts';

/**
 * Reads a dossier in the format `luwte-dossier/1`: form and coherence.
 *
 * All faults at once, at most 50 and then one line with the number that is left. Never throws. A dossier that
 * passes can be judged: every reference leads somewhere, every day exists, every amount is whole cents.
 * Names in `feiten` that only a policy can know are left to `controleerFeiten` of core/beleid.
 */
export function leesDossier(invoer: unknown): Result<Dossier, readonly DossierFout[]> {
  // First, because a schema or a walk over such input could itself be misled or exhausted.
  const onveilig = zoekOnveilig(invoer);
  if (onveilig.length > 0) return { ok: false, error: begrens(onveilig) };
  const gelezen = zDossierVorm.safeParse(invoer, { error: nederlandseReden });
  const vorm = gelezen.success ? [] : gelezen.error.issues.flatMap((issue) => vormfouten(issue, invoer));
  const ruw = velden(invoer);
  const samenhang = [...zoekSamenhangfouten(ruw), ...zoekFeitfouten(ruw), ...zoekTijdfouten(ruw)];
  if (gelezen.success && samenhang.length === 0) return ok(gelezen.data);
  const reedsGenoemd = new Set(vorm.map((fout) => fout.pad));
  const rest = samenhang.filter((fout) => !reedsGenoemd.has(fout.pad));
  return { ok: false, error: begrens([...vorm, ...rest]) };
}
