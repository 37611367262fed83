import { z } from 'zod';

/** The closed value lists of `luwte-dossier/1`. Values are Dutch and fixed: they are part of the format. */
export const zCompartiment = z.enum([
  'gewoon',
  'gezondheid',
  'strafrechtelijk',
  'politie',
  'inkomen',
  'melderidentiteit',
]);
export type Compartiment = z.infer<typeof zCompartiment>;

export const zOrgaan = z.enum(['burgemeester', 'college', 'anders']);
export const zStrekking = z.enum(['gegrond', 'deels-gegrond', 'ongegrond', 'niet-ontvankelijk']);
/** What the letter says about remedies. */
export const zRechtsmiddel = z.enum(['bezwaar', 'beroep', 'geen']);
export const zCategorie = z.enum([
  'geluid',
  'geur',
  'dieren',
  'bezoekers',
  'vervuiling',
  'intimidatie',
  'geweld',
  'vernieling',
  'drugs',
  'alcohol',
  'verward-gedrag',
  'brandgevaar',
  'jeugd',
  'zwerfafval',
  'verkeer',
  'kort-verblijf',
  'anders',
]);
export type Categorie = z.infer<typeof zCategorie>;
export const zWijze = z.enum(['persoonlijk', 'aangetekend', 'post', 'bezorgd', 'digitaal', 'mondeling']);
export const zMaatregel = z.enum([
  'last-onder-dwangsom',
  'last-onder-bestuursdwang',
  'spoedeisende-bestuursdwang',
  'gedragsaanwijzing',
  'huisverbod',
  'verlenging-huisverbod',
  'sluiting-174a',
  'gebiedsverbod-172a',
  'bevel-172',
  'noodbevel-175',
  'anders',
]);
export type Maatregel = z.infer<typeof zMaatregel>;

export const zWoonvorm = z.enum([
  'koop',
  'huur-corporatie',
  'huur-particulier',
  'huur-onbekend',
  'kamerverhuur',
  'kort-verblijf',
  'woonwagen',
  'woonboot',
  'recreatiewoning',
  'kraak',
  'anders',
  'onbekend',
]);
export type Woonvorm = z.infer<typeof zWoonvorm>;

export const zPartijRol = z.enum([
  'overlastgever',
  'melder',
  'omwonende',
  'verhuurder',
  'eigenaar',
  'huisgenoot',
  'kind',
  'ouder',
  'gemachtigde',
  'bewindvoerder',
  'curator',
  'mentor',
  'getuige',
  'organisatie',
  'verantwoordelijke',
  'lid-van-groep',
  'gezinslid',
  'netwerkpersoon',
]);
export type PartijRol = z.infer<typeof zPartijRol>;

export const zFunctie = z.enum([
  'politie',
  'wijkagent',
  'boa',
  'toezichthouder',
  'woningcorporatie',
  'gemeente',
  'omgevingsdienst',
  'deskundige',
  'zorgverlener',
  'omwonende',
  'anders',
]);
export type Functie = z.infer<typeof zFunctie>;

/** Parts of the kroniek that can be known to be complete. Only there does a missing event mean "no". */
export const zDeel = z.enum(['bewijs', 'lichtere-middelen', 'formeel-spoor']);
export type Deel = z.infer<typeof zDeel>;

export const zSpoor = z.enum(['woonoverlast', 'openbare-ruimte']);
export type Spoor = z.infer<typeof zSpoor>;

/** Kinds of organisations that work together. What a kind may is in the roles of its people, not in the kind. */
export const ORGANISATIESOORTEN = [
  'gemeente',
  'politie',
  'corporatie',
  'zorg',
  'welzijn',
  'jongerenwerk',
  'bemiddeling',
  'om',
  'onderwijs',
  'anders',
] as const;
export type Organisatiesoort = (typeof ORGANISATIESOORTEN)[number];
