import type { Categorie, Dossier, Partij } from '@luwte/core/dossier';
import type { Eurocent } from '@luwte/core/shared';
import type { Beleidswoorden } from './beleidswoorden.ts';
import type { Draaiboek } from './draaiboek.ts';
import type { Lot } from './lot.ts';
import { verzinPartij, verzinWoning, type Woning } from './mensen.ts';

/** Faults that are planted on purpose in some dossiers, so that the dossiercheck has something to find. */
export const GEPLANT = [
  'niet-geverifieerd',
  'een-huishouden',
  'geen-gesprek',
  'geen-zienswijze',
  'zienswijze-te-kort',
  'geen-maximum',
  'vage-regel',
  'college-besluit',
  'kinderen-vergeten',
  'waarschuwing-niet-aantoonbaar',
  'geen-begunstiging',
  'overtreding-zonder-rapport',
  'overtreding-te-vroeg',
  'te-veel-ingevorderd',
  'geen-rechtsmiddel',
] as const;
export type Geplant = (typeof GEPLANT)[number];

/** Amounts for orders; the policy of the municipality gives them. Left out: orders without an amount. */
export type Bedragen = { readonly perOvertreding: Eurocent; readonly maximum: Eurocent };

/** One case of woonoverlast while it is told. */
export type Zaak = Draaiboek & {
  readonly woning: Woning;
  readonly categorieen: readonly Categorie[];
  /** Ids of the reporters, most active first. */
  readonly melders: readonly string[];
  readonly huur: boolean;
  readonly kinderen: boolean;
  readonly zorg: boolean;
  readonly bedragen: Bedragen | undefined;
  readonly woorden: Beleidswoorden;
  readonly geplant: ReadonlySet<Geplant>;
};

const HOOFDCATEGORIE: Readonly<Partial<Record<Categorie, number>>> = {
  geluid: 50,
  bezoekers: 12,
  dieren: 10,
  vervuiling: 8,
  intimidatie: 7,
  'verward-gedrag': 7,
  geur: 3,
  'kort-verblijf': 2,
  brandgevaar: 1,
};
const BIJKOMEND: readonly Categorie[] = [
  'geluid',
  'bezoekers',
  'intimidatie',
  'vervuiling',
  'dieren',
  'drugs',
  'alcohol',
];

/** `jaar`: the year of the reference date, for ages. */
export function beginZaak(
  boek: Draaiboek,
  jaar: number,
  geplant: ReadonlySet<Geplant>,
  woorden: Beleidswoorden,
  bedragen = woorden.bedragen,
): Zaak {
  const { lot, partijen } = boek;
  const woning = verzinWoning(lot);
  const hoofd = lot.weeg(HOOFDCATEGORIE as Record<Categorie, number>);
  const bij = lot.trek(
    BIJKOMEND.filter((c) => c !== hoofd),
    lot.kans(0.5) ? 1 : 0,
  );
  const huur = woning.woonvorm === 'huur-corporatie' || woning.woonvorm === 'huur-particulier';
  const kinderen = geplant.has('kinderen-vergeten') || lot.kans(0.22);
  const zorg = hoofd === 'verward-gedrag' || lot.kans(0.2);
  partijen.push({
    ...verzinPartij(lot, 'p1', 'overlastgever', jaar, [19, 74]),
    adres: `${woning.straat} ${woning.nummer}`,
    huishouden: 'h0',
  });
  if (lot.kans(0.35))
    partijen.push({ ...verzinPartij(lot, 'p2', 'huisgenoot', jaar, [18, 70]), huishouden: 'h0' });
  if (kinderen) partijen.push({ ...verzinPartij(lot, 'k1', 'kind', jaar, [1, 17]), huishouden: 'h0' });
  if (huur) {
    const corporatie = woning.woonvorm === 'huur-corporatie';
    partijen.push(
      corporatie
        ? {
            id: 'v1',
            rol: 'verhuurder',
            naam: 'Woningcorporatie',
            organisatie: 'woningcorporatie',
            rechtspersoon: true,
          }
        : verzinPartij(lot, 'v1', 'verhuurder', jaar, [35, 80]),
    );
  }
  if (zorg && lot.kans(0.4))
    partijen.push({ ...verzinPartij(lot, 'z1', 'bewindvoerder', jaar, [28, 64]), voor: 'p1' });
  const melders = maakMelders(lot, partijen, woning, jaar, geplant.has('een-huishouden'));
  const categorieen = [hoofd, ...bij];
  return { ...boek, woning, categorieen, melders, huur, kinderen, zorg, bedragen, woorden, geplant };
}

function maakMelders(
  lot: Lot,
  partijen: Partij[],
  woning: Woning,
  jaar: number,
  eenHuishouden: boolean,
): string[] {
  const aantal = eenHuishouden ? 2 : lot.tussen(1, 5);
  return Array.from({ length: aantal }, (_, i) => {
    const id = `m${i + 1}`;
    // Two reporters behind one door are one source; a dossier has to tell them apart.
    const zelfdeDeur = i > 0 && (eenHuishouden || lot.kans(0.15));
    const huishouden = zelfdeDeur ? (partijen.at(-1)?.huishouden ?? 'h1') : `h${i + 1}`;
    const nummer = woning.nummer + (i % 2 === 0 ? 2 : -2) * (1 + Math.floor(i / 2));
    partijen.push({
      ...verzinPartij(lot, id, 'melder', jaar, [21, 82]),
      soortMelder: 'bewoner',
      adres: `${woning.straat} ${Math.max(1, nummer)}`,
      huishouden,
    });
    return id;
  });
}

export const titelVan = ({ categorieen, woning }: Zaak): Pick<Dossier, 'titel' | 'object'> => ({
  titel: `${WOORD[categorieen[0]!] ?? 'Overlast'} ${woning.straat}`,
  object: woning.object,
});

const WOORD: Readonly<Partial<Record<Categorie, string>>> = {
  geluid: 'Geluidsoverlast',
  geur: 'Stankoverlast',
  dieren: 'Overlast van dieren',
  bezoekers: 'Overlast door bezoek',
  vervuiling: 'Vervuiling woning en erf',
  intimidatie: 'Intimidatie van buren',
  'verward-gedrag': 'Overlast door verward gedrag',
  brandgevaar: 'Brandgevaar in woning',
  'kort-verblijf': 'Overlast door gasten',
};
