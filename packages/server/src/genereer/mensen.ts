// Invented names, streets and places. Surnames and streets are put together from parts, post codes start with a
// zero and mail addresses use a reserved domain, so that nothing here belongs to anyone.
import type { DossierObject, Partij, PartijRol, Woonvorm } from '@luwte/core/dossier';
import type { Lot } from './lot.ts';

const VOORNAMEN = [
  'Amira',
  'Anouk',
  'Bart',
  'Bilal',
  'Bram',
  'Carla',
  'Daan',
  'Dewi',
  'Eline',
  'Emre',
  'Fatou',
  'Femke',
  'Gijs',
  'Hanna',
  'Ilse',
  'Ismael',
  'Jacek',
  'Joris',
  'Karin',
  'Kevin',
  'Latifa',
  'Leon',
  'Lotte',
  'Maaike',
  'Marek',
  'Mila',
  'Nadia',
  'Niels',
  'Noor',
  'Olaf',
  'Petra',
  'Priya',
  'Quinten',
  'Rachid',
  'Ria',
  'Roos',
  'Sander',
  'Sanne',
  'Selma',
  'Stijn',
  'Tess',
  'Thijs',
  'Tjeerd',
  'Ursula',
  'Vera',
  'Wesley',
  'Wim',
  'Yara',
  'Yusuf',
  'Zoë',
] as const;
const NAAMBEGIN = [
  'Amber',
  'Bever',
  'Brand',
  'Dam',
  'Duin',
  'Elzen',
  'Fazan',
  'Gaarde',
  'Halm',
  'Iep',
  'Kolk',
  'Kwartel',
  'Lisse',
  'Mees',
  'Nevel',
  'Olm',
  'Pijl',
  'Riet',
  'Schelp',
  'Terp',
  'Uil',
  'Vlier',
  'Wilgen',
  'Zilver',
] as const;
const NAAMEIND = [
  'aar',
  'beemd',
  'borgh',
  'dal',
  'donker',
  'enaar',
  'gaard',
  'hout',
  'inga',
  'kamp',
  'laer',
  'mond',
  'oord',
  'stede',
  'sloot',
  'veldt',
  'wijck',
] as const;
const TUSSENVOEGSELS = ['', '', '', 'van ', 'van de ', 'ten ', 'el '] as const;
const STRAATBEGIN = [
  'Boterbloem',
  'Egel',
  'Fitis',
  'Ganzerik',
  'Havermout',
  'IJsvogel',
  'Kamperfoelie',
  'Kievitsbloem',
  'Lavendel',
  'Margriet',
  'Otter',
  'Papaver',
  'Putter',
  'Salamander',
  'Smaragd',
  'Tijm',
  'Topaas',
  'Wezel',
  'Zuring',
  'Zwaluwstaart',
] as const;
const STRAATEIND = ['straat', 'straat', 'laan', 'hof', 'plein', 'pad', 'dreef', 'singel'] as const;
const WIJKEN: Readonly<Record<string, readonly string[]>> = {
  Noord: ['Bloemenbuurt', 'Vogelbuurt', 'Molenhoek'],
  Zuid: ['Edelsteenbuurt', 'Kruidenbuurt', 'Zuiderpark'],
  Oost: ['Dierenbuurt', 'Nieuwe Akker', 'Stationsbuurt'],
  West: ['Havenkwartier', 'Oude Werf', 'Waterrand'],
};
const PLEKKEN = {
  plein: ['Marktplein', 'Fonteinplein', 'Winkelplein', 'Schoolplein'],
  park: ['Wijkpark', 'Vijverpark', 'Speelweide', 'Beekpark'],
  winkelcentrum: ['Winkelhof', 'De Passage', 'Winkelcentrum Oost'],
  portiek: ['Portieken Torenflat', 'Galerijflat Zuid', 'Portieken Singelflat'],
  parkeerterrein: ['Parkeerterrein sporthal', 'Parkeerdek station', 'Parkeerterrein haven'],
} as const;

export type Mens = { readonly voornaam: string; readonly achternaam: string };

export function verzinMens(lot: Lot): Mens {
  const achternaam = `${lot.kies(TUSSENVOEGSELS)}${lot.kies(NAAMBEGIN)}${lot.kies(NAAMEIND)}`;
  return { voornaam: lot.kies(VOORNAMEN), achternaam };
}

export type Woning = {
  readonly straat: string;
  readonly nummer: number;
  readonly object: DossierObject;
  readonly woonvorm: Woonvorm;
};

const WOONVORMEN: Readonly<Partial<Record<Woonvorm, number>>> = {
  'huur-corporatie': 46,
  koop: 26,
  'huur-particulier': 13,
  kamerverhuur: 6,
  'kort-verblijf': 2,
  woonwagen: 2,
  recreatiewoning: 2,
  kraak: 1,
  onbekend: 2,
};

export function verzinWoning(lot: Lot): Woning {
  const straat = `${lot.kies(STRAATBEGIN)}${lot.kies(STRAATEIND)}`;
  const nummer = lot.tussen(2, 140);
  const wijk = lot.kies(Object.keys(WIJKEN));
  const woonvorm = lot.weeg(WOONVORMEN as Record<Woonvorm, number>);
  const object: DossierObject = {
    adres: `${straat} ${nummer}`,
    postcode: `0${lot.tussen(100, 999)} ${letters(lot)}`,
    buurt: lot.kies(WIJKEN[wijk]!),
    wijk,
    woonvorm,
  };
  return { straat, nummer, object, woonvorm };
}

export function verzinPlek(lot: Lot): DossierObject {
  const karakter = lot.kies(Object.keys(PLEKKEN) as (keyof typeof PLEKKEN)[]);
  const wijk = lot.kies(Object.keys(WIJKEN));
  return { gebied: lot.kies(PLEKKEN[karakter]), karakter, buurt: lot.kies(WIJKEN[wijk]!), wijk };
}

/** A person with name, and with what a town usually knows of that role. `jaar`: the year the dossier starts. */
export function verzinPartij(
  lot: Lot,
  id: string,
  rol: PartijRol,
  jaar: number,
  leeftijd: [number, number],
): Partij {
  const { voornaam, achternaam } = verzinMens(lot);
  const jaren = lot.tussen(...leeftijd);
  const geboren = verzinGeboorte(lot, jaar - jaren);
  return {
    id,
    rol,
    naam: `${voornaam} ${achternaam}`,
    ...(jaren < 18 ? { minderjarig: true, geboortedatum: geboren } : {}),
    ...(rol === 'overlastgever' && lot.kans(0.8) ? { geboortedatum: geboren } : {}),
    ...(lot.kans(0.6) ? { telefoon: `06 0000 ${lot.tussen(1000, 9999)}` } : {}),
    ...(lot.kans(0.5) ? { email: `${kaal(voornaam)}.${kaal(achternaam)}@example.org` } : {}),
    ...(lot.kans(0.08) ? { taal: lot.kies(['Pools', 'Engels', 'Arabisch', 'Turks', 'Tigrinya']) } : {}),
  };
}

/** Somebody of a group in the street, with the date of birth: letters and rights depend on it. */
export function verzinJongere(lot: Lot, id: string, rol: PartijRol, jaar: number): Jongere {
  const jaren = lot.tussen(14, 24);
  const partij = verzinPartij(lot, id, rol, jaar, [jaren, jaren]);
  // Born in January: the age is the same on every day that a story of this year can get.
  const geboortedatum = `${jaar - jaren}-01-${twee(lot.tussen(1, 28))}` as Partij['geboortedatum'];
  return { jaren, partij: { ...partij, geboortedatum } };
}
export type Jongere = { readonly partij: Partij; readonly jaren: number };

const verzinGeboorte = (lot: Lot, jaar: number) =>
  `${jaar}-${twee(lot.tussen(1, 12))}-${twee(lot.tussen(1, 28))}` as NonNullable<Partij['geboortedatum']>;

const kaal = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
const letters = (lot: Lot): string => lot.trek([...'ABCDEGHJKLMNPRSTVWXZ'], 2).join('');
const twee = (getal: number): string => String(getal).padStart(2, '0');
