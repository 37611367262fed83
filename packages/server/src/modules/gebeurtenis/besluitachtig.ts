import type { GebeurtenisSoort } from '@luwte/core/dossier';

/** Events that are a decision of the municipality, or change one: recorded by who may, on the version they saw. */
const BESLUITACHTIG: ReadonlySet<string> = new Set<GebeurtenisSoort>([
  'besluit',
  'wijziging-besluit',
  'invorderingsbeschikking',
  'kostenbeschikking',
  'beslissing-op-bezwaar',
  'afwijzing',
]);

export const isBesluitachtig = (soort: unknown): boolean =>
  typeof soort === 'string' && BESLUITACHTIG.has(soort);

/** Steps of the formal track: somebody prepares them and another approves. */
const FORMEEL: ReadonlySet<string> = new Set<GebeurtenisSoort>(['waarschuwing', 'voornemen']);

export const isFormeel = (soort: unknown): boolean =>
  isBesluitachtig(soort) || (typeof soort === 'string' && FORMEEL.has(soort));
