import type { Gebeurtenis, GebeurtenisSoort } from './gebeurtenis.schema.ts';
import type { Kroniek } from './kroniek.ts';

/** Was the case closed last, and not reopened since? */
export function isGesloten(kroniek: Kroniek): boolean {
  const plaats = (g: { readonly id: string } | undefined) => (g ? kroniek.plaats(g.id) : -1);
  return plaats(kroniek.van('afsluiting').at(-1)) > plaats(kroniek.van('heropening').at(-1));
}

/**
 * What may still be recorded in a closed dossier: that it opens again, a new report, objection and appeal with what came of
 * them, requests of the person concerned with the answer, the letter at the end, and how it turned out.
 */
const NA_SLUITING: ReadonlySet<GebeurtenisSoort> = new Set([
  'heropening',
  'melding',
  'intrekking',
  'bezwaar',
  'beroep',
  'hoger-beroep',
  'voorlopige-voorziening',
  'advies-bezwaar',
  'beslissing-op-bezwaar',
  'wijziging-besluit',
  'uitspraak',
  'civiele-uitspraak',
  'verzoek',
  'verdaging',
  'gegevensverstrekking',
  'brief',
  'evaluatie',
  'nazorg',
]);

/** May this be recorded in a closed dossier? A correction always: what is wrong is put right (art. 16 AVG). */
export const magNaSluiting = ({ soort, corrigeert }: Pick<Gebeurtenis, 'soort' | 'corrigeert'>): boolean =>
  corrigeert !== undefined || NA_SLUITING.has(soort);
