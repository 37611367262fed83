import type { Categorie, Dossier, Spoor, Woonvorm } from '@luwte/core/dossier';
import { KANALEN } from './bewijs.ts';
import { type Lot, maakLot } from './lot.ts';
import { verzinPartij, verzinPlek, verzinWoning } from './mensen.ts';
import { ANDER_LOKET, MELDTEKST } from './teksten.ts';

/** A report that is in no dossier yet: what intake finds in the morning. */
export type LosseMelding = {
  /** When it came in, and how long before that it happened. */
  readonly urenGeleden: number;
  readonly urenEerder: number;
  readonly kanaal: string;
  readonly categorieen: Categorie[];
  readonly ernst?: 2 | 3 | 4;
  readonly toelichting: string;
  readonly adres: string;
  readonly postcode?: string | undefined;
  readonly woonvorm?: Woonvorm | undefined;
  readonly anoniem: boolean;
  readonly melder?: {
    naam?: string;
    adres?: string;
    telefoon?: string;
    email?: string;
    soortMelder: 'bewoner';
  };
  /** Finished at once with this advice: it belonged elsewhere. */
  readonly advies?: string;
};
type Opties = {
  readonly zaad: string | number;
  readonly gemeente: string;
  readonly spoor: Spoor;
  /** The dossiers of the same municipality; some reports are about the address of an open one. */
  readonly dossiers: readonly Dossier[];
  readonly jaar: number;
};
type Plek = {
  readonly adres: string;
  readonly postcode?: string | undefined;
  readonly woonvorm?: Woonvorm | undefined;
};

/** From an hour to more than a week ago. */
const OUDERDOM = [1, 2, 4, 7, 13, 22, 29, 46, 53, 77, 102, 149, 197] as const;
const WOON: readonly Categorie[] = [
  'geluid',
  'geluid',
  'geluid',
  'bezoekers',
  'dieren',
  'vervuiling',
  'intimidatie',
  'geur',
];
const STRAAT: readonly Categorie[] = [
  'jeugd',
  'jeugd',
  'zwerfafval',
  'alcohol',
  'drugs',
  'vernieling',
  'verkeer',
];

/** Reports without a dossier, latest first. Equal seeds give equal reports. */
export function genereerMeldingen({ zaad, gemeente, spoor, dossiers, jaar }: Opties): LosseMelding[] {
  const lot = maakLot(`${zaad}/${gemeente}/meldingen`);
  const bekend = lot.trek(dossiers.filter(isOpen), 3);
  // One place is reported twice, by different people, before anybody opened a dossier.
  const nieuw = nieuwePlek(lot, spoor);
  return OUDERDOM.map((ouderdom, i) => {
    const urenGeleden = ouderdom;
    const urenEerder = lot.tussen(0, 9);
    const kanaal = lot.kies(KANALEN);
    if (i === 3 || i === 9) {
      const elders = ANDER_LOKET[spoor];
      const plek = nieuwePlek(lot, spoor);
      const wie = melder(lot, plek.adres, jaar, spoor);
      // The first still has to be diverted, the other one has been.
      const af = i === 9 ? { advies: elders.advies } : {};
      return { urenGeleden, urenEerder, kanaal, ...elders.melding, ...plek, ...wie, ...af };
    }
    const dossier = [1, 5, 8].includes(i) ? bekend[[1, 5, 8].indexOf(i)] : undefined;
    const plek = dossier ? plekVan(dossier) : i === 2 || i === 6 ? nieuw : nieuwePlek(lot, spoor);
    const categorie =
      (dossier && eersteCategorie(dossier)) ?? lot.kies(spoor === 'woonoverlast' ? WOON : STRAAT);
    return {
      urenGeleden,
      urenEerder,
      kanaal,
      categorieen: [categorie],
      ...(lot.kans(0.7) ? { ernst: lot.kies([2, 3, 3, 4] as const) } : {}),
      toelichting: lot.kies(MELDTEKST[categorie]),
      ...plek,
      ...melder(lot, plek.adres, jaar, spoor),
    };
  });
}

const isOpen = ({ kroniek, object }: Dossier): boolean =>
  (object.adres ?? object.gebied) !== undefined && !kroniek.some(({ soort }) => soort === 'afsluiting');

const plekVan = ({ object }: Dossier): Plek => ({
  adres: object.adres ?? object.gebied ?? '',
  ...(object.postcode === undefined ? {} : { postcode: object.postcode }),
  ...(object.woonvorm === undefined ? {} : { woonvorm: object.woonvorm }),
});

const eersteCategorie = ({ kroniek }: Dossier): Categorie | undefined =>
  kroniek.flatMap((g) => (g.soort === 'melding' ? g.categorieen : []))[0];

function nieuwePlek(lot: Lot, spoor: Spoor): Plek {
  if (spoor === 'openbare-ruimte') return { adres: verzinPlek(lot).gebied ?? '' };
  const { adres, postcode } = verzinWoning(lot).object;
  return { adres: adres ?? '', ...(postcode === undefined ? {} : { postcode }) };
}

/** Most people say who they are; the one next door lives a number further. */
function melder(
  lot: Lot,
  adres: string,
  jaar: number,
  spoor: Spoor,
): Pick<LosseMelding, 'anoniem' | 'melder'> {
  if (lot.kans(0.2)) return { anoniem: true };
  const { naam, telefoon, email } = verzinPartij(lot, 'm', 'melder', jaar, [21, 82]);
  const nummer = Number(/\d{1,9}$/.exec(adres)?.[0] ?? 0);
  const ernaast =
    spoor === 'woonoverlast' && nummer > 0 ? adres.replace(/\d{1,9}$/, String(nummer + 2)) : undefined;
  return {
    anoniem: false,
    melder: {
      soortMelder: 'bewoner',
      ...(naam === undefined ? {} : { naam }),
      ...(ernaast === undefined ? {} : { adres: ernaast }),
      ...(telefoon === undefined ? {} : { telefoon }),
      ...(email === undefined ? {} : { email }),
    },
  };
}
