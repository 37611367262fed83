import type { Categorie, Kroniek } from '../dossier/index.ts';
import { type Datum, dagenTussen, type Weekdag } from '../shared/index.ts';
import { telErvaringen } from './ervaringen.ts';
import { telMelders } from './melders.ts';
import { zoekNieuw } from './nieuw.ts';
import { bepaalRegelmaat, type Regelmaat } from './regelmaat.ts';
import { telSoorten } from './soorten.ts';
import { telTijden } from './tijden.ts';
import { maakVenster, type Venster, vorigVenster } from './venster.ts';

/** What the policy says about a kind of nuisance by itself; kinds without a weight are left out of the comparison. */
export type Gewichten = ReadonlyMap<Categorie, number>;

/**
 * What the kroniek says about each factor of the weighing. Numbers and lists only: no score and no level. A person
 * concludes, with a motivation (`weging` event); a low number never concludes by itself.
 */
export type Weegstaat = {
  readonly venster: Venster;
  /** Meldingen in the window, in the equal window before it, and the difference. `aantal` of a melding counts. */
  readonly aantal: { readonly nu: number; readonly eerder: number; readonly verschil: number };
  readonly melders: {
    readonly uniek: number;
    /** Most meldingen of one known reporter. */
    readonly meesteVanEen: number;
    readonly bewoners: number;
    readonly professionals: number;
    readonly anoniem: number;
  };
  /** Days between the first and the last melding in the window; undefined with fewer than two days. */
  readonly tijdspanne:
    | { readonly eerste: Datum; readonly laatste: Datum; readonly dagen: number }
    | undefined;
  /** Events per weekday and part of the day; what has no time counts in `zonderTijd`. */
  readonly tijden: {
    readonly perDagdeel: Readonly<Record<Dagdeel, number>>;
    readonly perWeekdag: Readonly<Record<Weekdag, Readonly<Record<Dagdeel, number>>>>;
    readonly zonderTijd: number;
  };
  readonly regelmaat: Regelmaat;
  readonly ernst: {
    readonly zwaarste: readonly Categorie[];
    readonly perGewicht: readonly { readonly gewicht: number; readonly aantal: number }[];
    /** Kinds that the policy gives no weight. */
    readonly zonderGewicht: readonly Categorie[];
  };
  readonly soorten: { readonly aantal: number; readonly namen: readonly Categorie[] };
  /** Against the last weighing before this day; undefined when there was none. */
  readonly nieuw:
    | {
        readonly sinds: Datum;
        readonly soorten: readonly Categorie[];
        readonly personen: readonly string[];
        readonly plaatsen: readonly string[];
      }
    | undefined;
  readonly ervaringen: {
    readonly perBron: readonly { readonly bron: string; readonly aantal: number; readonly laatste: Datum }[];
    readonly nu: number;
    readonly eerder: number;
    /** Fewer meldingen while observations stay or rise: people may have stopped reporting. */
    readonly meldingsmoeheid: boolean;
  };
  readonly plek: { readonly karakter: string | undefined };
};

export const DAGDELEN = ['nacht', 'ochtend', 'middag', 'avond'] as const;
export type Dagdeel = (typeof DAGDELEN)[number];

/**
 * The factors of a dossier at the reference date of its kroniek.
 * @param maanden length of the window in calendar months, 1 to 120; both ends count
 */
export function maakWeegstaat(kroniek: Kroniek, maanden: number, gewichten: Gewichten): Weegstaat {
  const venster = maakVenster(kroniek.peildatum, maanden);
  const vorig = vorigVenster(venster, maanden);
  const meldingen = kroniek.van('melding').filter((g) => venster.heeft(g));
  const nu = tel(meldingen);
  const eerder = tel(kroniek.van('melding').filter((g) => vorig.heeft(g)));
  const dagen = meldingen.map((g) => g.op.slice(0, 10) as Datum).sort();
  const ervaringen = telErvaringen(kroniek, venster, vorig);
  return {
    venster: { van: venster.van, tot: venster.tot, maanden },
    aantal: { nu, eerder, verschil: nu - eerder },
    melders: telMelders(kroniek, meldingen),
    tijdspanne: spanne(dagen),
    tijden: telTijden(kroniek, venster),
    regelmaat: bepaalRegelmaat(dagen),
    ...telSoorten(meldingen, gewichten),
    nieuw: zoekNieuw(kroniek),
    ervaringen: {
      ...ervaringen,
      meldingsmoeheid: nu < eerder && ervaringen.nu > 0 && ervaringen.nu >= ervaringen.eerder,
    },
    plek: { karakter: kroniek.dossier.object.karakter },
  };
}

const tel = (meldingen: readonly { readonly aantal?: number | undefined }[]): number =>
  meldingen.reduce((som, g) => som + (g.aantal ?? 1), 0);

function spanne(dagen: readonly Datum[]): Weegstaat['tijdspanne'] {
  const [eerste] = dagen;
  const laatste = dagen.at(-1);
  if (eerste === undefined || laatste === undefined || eerste === laatste) return undefined;
  return { eerste, laatste, dagen: dagenTussen(eerste, laatste) };
}
