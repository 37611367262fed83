import type {
  Functie,
  Gebeurtenis,
  GebeurtenisVan,
  Kroniek,
  Partij,
  PartijRol,
  Waarneming,
} from '../../dossier/index.ts';

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

/** Roles of people in and around the quarrel, who speak for nobody else. */
const LEKEN: ReadonlySet<PartijRol> = new Set([
  'melder',
  'omwonende',
  'overlastgever',
  'huisgenoot',
  'kind',
  'ouder',
  'getuige',
  'gezinslid',
  'lid-van-groep',
  'netwerkpersoon',
]);

/** A known person who speaks for no organisation. Somebody who is not in the file may well be an officer. */
export const isLeek = (partijId: string | undefined, kroniek: Kroniek): boolean => {
  const partij = partijId === undefined ? undefined : kroniek.partij(partijId);
  return partij !== undefined && LEKEN.has(partij.rol) && !isProfessional(partij);
};

/**
 * Who saw or heard it independently; undefined for a neighbour and for what was only told. Where nobody wrote down
 * who looked, that it was confirmed is taken at its word.
 */
export function waarnemerVan(g: GebeurtenisVan<'constatering'>, kroniek: Kroniek): string | undefined {
  const bron = onafhankelijkeBron(g.waarneming, kroniek);
  if (bron !== undefined || g.bevestigd !== true || g.waarneming.zelfWaargenomen === false) return bron;
  return isVanLeek(g.waarneming, kroniek) ? undefined : 'waarneming';
}

/** Observed or measured by a neighbour. */
export const isVanLeek = (w: Waarneming, kroniek: Kroniek): boolean =>
  w.functie === 'omwonende' ||
  ((w.functie === undefined || w.functie === 'anders') && isLeek(w.door, kroniek));

/** An officer who saw or heard it in person, and says so. */
export const zagZelf = (w: Waarneming | undefined, kroniek: Kroniek): boolean =>
  w?.zelfWaargenomen === true && onafhankelijkeBron(w, kroniek) !== undefined;

/** A recording that somebody other than its maker looked at and found to show the nuisance. */
export const isBevestigdeOpname = (g: GebeurtenisVan<'opname'>): boolean =>
  g.bevestigd === true && g.bekekenDoorToezichthouder !== false;

/**
 * More neighbours confirm it than do not, and more than the one who may have reported it. They are other households,
 * not independent observers.
 */
export function isGesteundDoorBuurt({ benaderd, bevestigd = 0 }: GebeurtenisVan<'buurtonderzoek'>): boolean {
  return bevestigd > 1 && (benaderd === undefined || bevestigd > benaderd - bevestigd);
}

export const isPolitie = (organisatie: string): boolean => /politie/i.test(organisatie);

/** The household (or else the person) a report or statement comes from; undefined when nobody is known. */
export const huishoudenVan = (partijId: string | undefined, kroniek: Kroniek): string | undefined =>
  partijId === undefined ? undefined : kroniek.huishouden(partijId);

export function isAnoniem(
  { anoniem, melder }: Extract<Gebeurtenis, { soort: 'melding' }>,
  kroniek: Kroniek,
): boolean {
  return anoniem === true || (melder !== undefined && kroniek.partij(melder)?.anoniem === true);
}

/** No begin and end, and nothing said about what one hears or sees. */
export const isZonderContext = (g: Extract<Gebeurtenis, { soort: 'opname' }>): boolean =>
  g.beginEnEinde !== true && (g.context === undefined || g.context.trim() === '');
