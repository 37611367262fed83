import type { Categorie, Functie, GebeurtenisSoort, GebeurtenisVan, Maatregel } from '../dossier/index.ts';
import { duizendtallen } from '../shared/index.ts';

/** A measure as a letter names it. */
export const MAATREGEL_WOORDEN: Readonly<Record<Maatregel, string>> = {
  'last-onder-dwangsom': 'een last onder dwangsom',
  'last-onder-bestuursdwang': 'een last onder bestuursdwang',
  'spoedeisende-bestuursdwang': 'spoedeisende bestuursdwang',
  gedragsaanwijzing: 'een gedragsaanwijzing',
  huisverbod: 'een huisverbod',
  'verlenging-huisverbod': 'een verlenging van het huisverbod',
  'sluiting-174a': 'een sluiting van de woning',
  'gebiedsverbod-172a': 'een gebiedsverbod',
  'bevel-172': 'een bevel',
  'noodbevel-175': 'een noodbevel',
  anders: 'een andere maatregel',
};

/** Whole eurocents as people write them: `€ 1.250,50`, `€ 500`. No language data of the machine is needed. */
export function euro(cent: number): string {
  const heel = duizendtallen(Math.trunc(cent / 100));
  const rest = cent % 100;
  return `€ ${heel}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`;
}

/** `a, b en c`. */
export const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;

/** Kinds of nuisance as a letter names them. What says something about health or is no kind of its own is not named. */
const OVERLAST_WOORDEN: Readonly<Record<Categorie, string | undefined>> = {
  geluid: 'geluid',
  geur: 'stank',
  dieren: 'dieren',
  bezoekers: 'bezoekers',
  vervuiling: 'vervuiling',
  intimidatie: 'intimidatie',
  geweld: 'geweld',
  vernieling: 'vernieling',
  drugs: 'drugs',
  alcohol: 'alcohol',
  'verward-gedrag': undefined,
  brandgevaar: 'brandgevaar',
  jeugd: 'jeugd',
  zwerfafval: 'zwerfafval',
  verkeer: 'verkeer',
  'kort-verblijf': 'kort verblijf',
  anders: undefined,
};

/** ` (geluid en bezoekers)`, each once and in the order of the list; nothing where none is named. */
export function soortenOverlast(categorieen: readonly Categorie[]): string {
  const gezien = new Set(categorieen);
  const woorden = (Object.keys(OVERLAST_WOORDEN) as Categorie[]).flatMap((soort) =>
    gezien.has(soort) ? (OVERLAST_WOORDEN[soort] ?? []) : [],
  );
  return woorden.length === 0 ? '' : ` (${opsomming(woorden)})`;
}

/** Who saw it, as a letter names them: by function, never by name. */
export const FUNCTIE_WOORDEN: Readonly<Record<Functie, string>> = {
  politie: 'de politie',
  wijkagent: 'de wijkagent',
  boa: 'een handhaver',
  toezichthouder: 'een toezichthouder',
  woningcorporatie: 'de woningcorporatie',
  gemeente: 'een medewerker van de gemeente',
  omgevingsdienst: 'de omgevingsdienst',
  deskundige: 'een deskundige',
  zorgverlener: 'een medewerker',
  omwonende: 'iemand',
  anders: 'iemand',
};

type Uitkomst<S extends GebeurtenisSoort, K extends keyof GebeurtenisVan<S>> = Readonly<
  Record<Extract<GebeurtenisVan<S>[K], string>, string>
>;

/** Who of the two refused is not for the other to read. */
export const BUURTBEMIDDELING_WOORDEN: Uitkomst<'buurtbemiddeling', 'uitkomst'> = {
  aangeboden: 'Die is aangeboden.',
  geslaagd: 'Dat leidde tot afspraken.',
  mislukt: 'Dat hielp niet.',
  'geweigerd-overlastgever': 'U wilde daar niet aan meedoen.',
  'geweigerd-melder': 'Die ging niet door.',
  ongeschikt: 'Die was hier niet geschikt.',
};

export const MEDIATION_WOORDEN: Uitkomst<'mediation', 'uitkomst'> = {
  aangeboden: 'Die is aangeboden.',
  geslaagd: 'Dat leidde tot afspraken.',
  mislukt: 'Dat hielp niet.',
  geweigerd: 'Die ging niet door.',
};

export const HULP_WOORDEN: Uitkomst<'hulpaanbod', 'antwoord'> = {
  geaccepteerd: 'U nam die aan.',
  geweigerd: 'U wilde die niet.',
  'geen-reactie': 'U reageerde daar niet op.',
  'onvoldoende-medewerking': 'U werkte daar niet genoeg aan mee.',
  gestopt: 'Die hulp is gestopt.',
  'gestopt-interventieteam': 'Die hulp is gestopt.',
  loopt: 'Die hulp loopt.',
};

export const HUURMAATREGEL_WOORDEN: Uitkomst<'huurmaatregel', 'vorm'> = {
  gesprek: 'een gesprek',
  waarschuwing: 'een waarschuwing',
  'vrijwillige-gedragsaanwijzing': 'afspraken over uw gedrag',
  'gerechtelijke-gedragsaanwijzing': 'een gedragsaanwijzing van de rechter',
  'laatste-kans': 'een laatste kans',
  'ontbinding-gevorderd': 'de rechter gevraagd de huur te beëindigen',
  ontruiming: 'een ontruiming',
};

export const RESULTAAT_WOORDEN = {
  geen: 'De overlast ging door.',
  tijdelijk: 'De overlast stopte, maar kwam terug.',
  gestopt: 'De overlast stopte.',
} as const;
