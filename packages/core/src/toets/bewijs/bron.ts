import type { Functie, Gebeurtenis, Kroniek, Partij, Waarneming } from '../../dossier/index.ts';

/** Functions that see for themselves and have no stake in the quarrel. */
const ONAFHANKELIJK: ReadonlySet<Functie> = new Set([
  'politie',
  'wijkagent',
  'boa',
  'toezichthouder',
  'woningcorporatie',
  'gemeente',
  'omgevingsdienst',
  'deskundige',
  'zorgverlener',
]);

/** Somebody who speaks for an organisation: no neighbour. */
export const isProfessional = (partij: Partij | undefined): boolean =>
  partij !== undefined &&
  (partij.organisatie !== undefined || partij.rol === 'organisatie' || partij.soortMelder === 'professional');

/** Who observed, as a short label without a name; undefined when it was a neighbour or nobody independent. */
export function onafhankelijkeBron(w: Waarneming | undefined, kroniek: Kroniek): string | undefined {
  if (w === undefined || w.zelfWaargenomen === false) return undefined;
  if (w.functie !== undefined) return ONAFHANKELIJK.has(w.functie) ? w.functie : undefined;
  if (w.door === undefined) return undefined;
  const partij = kroniek.partij(w.door);
  return isProfessional(partij) ? (partij?.organisatie ?? 'organisatie') : undefined;
}

export const isPolitie = (organisatie: string): boolean => /politie/i.test(organisatie);

/** The household (or else the person) a report or statement comes from; undefined when nobody is known. */
export const huishoudenVan = (partijId: string | undefined, kroniek: Kroniek): string | undefined =>
  partijId === undefined ? undefined : kroniek.huishouden(partijId);

export const isAnoniem = (g: Extract<Gebeurtenis, { soort: 'melding' }>, kroniek: Kroniek): boolean =>
  g.anoniem === true || (g.melder !== undefined && kroniek.partij(g.melder)?.anoniem === true);

/** No begin and end, and nothing said about what one hears or sees. */
export const isZonderContext = (g: Extract<Gebeurtenis, { soort: 'opname' }>): boolean =>
  g.beginEnEinde !== true && (g.context === undefined || g.context.trim() === '');
