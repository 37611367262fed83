import type { Bron } from './bron.ts';
import { dagnummer, isWeekendNummer, jaarVan, plusDagen, weekdag } from './datumrekenen.ts';
import { ok, type Result, type Weigering, weiger } from './result.ts';
import type { Datum } from './waarden.ts';

export type Feestdag = { readonly datum: Datum; readonly naam: string; readonly bron: Bron };

/** The free days of one year, as `beleid/landelijk/feestdagen/<jaar>.yaml` holds them. */
export type FeestdagenJaar = {
  readonly schema: 'feestdagen/v1';
  readonly jaar: number;
  /** Recognised holidays and Goede Vrijdag (art. 3 lid 1 and 2 Atw), also when they fall in a weekend. */
  readonly dagen: readonly Feestdag[];
  /** Days equated by royal decree for this year only (art. 3 lid 3 Atw). */
  readonly gelijkgesteld: readonly Feestdag[];
  /** True while the decree for this year is not taken, or its text was not seen. */
  readonly teBevestigen: boolean;
  readonly toelichting?: string | undefined;
};

export type KalenderWeigering = Weigering<'feestdagen-ontbreken'>;

/**
 * The days of the Algemene termijnenwet, over the years it was given and no other.
 *
 * What computes a day answers with a Result, because a term may run past the data: `feestdagen-ontbreken` is then
 * the notice to show. The two questions about one bare day throw `OntbrekendJaar`; ask `kent` first.
 */
export type Kalender = {
  readonly kent: (dag: Datum) => boolean;
  /** Saturday, Sunday, holiday or equated day. Throws OntbrekendJaar. */
  readonly isVrijeDag: (dag: Datum) => boolean;
  /** `zaterdag`, `zondag` or the name of the holiday; undefined on a working day. Throws OntbrekendJaar. */
  readonly waaromVrij: (dag: Datum) => string | undefined;
  /** The day itself when it is a working day, else the first one after it. */
  readonly eersteWerkdagVanaf: (dag: Datum) => Result<Datum, KalenderWeigering>;
  /** The n-th working day after the day, before it when n is negative, the day itself when n is 0. */
  readonly plusWerkdagen: (dag: Datum, aantal: number) => Result<Datum, KalenderWeigering>;
  /** The equated days of that year may still change; false for a year without data, which is refused anyway. */
  readonly isTeBevestigen: (dag: Datum) => boolean;
};

/** Somebody asked about a day in a year without data. Guessing would move a deadline. */
export class OntbrekendJaar extends Error {
  readonly jaar: number;

  constructor(jaar: number) {
    super(`No holidays known for ${jaar}`);
    this.name = 'OntbrekendJaar';
    this.jaar = jaar;
  }
}

const ATW_3: Bron = { regeling: 'Algemene termijnenwet', artikel: '3' };

/** Throws RangeError when a year is given twice: two files cannot both be right. */
export function maakKalender(jaren: readonly FeestdagenJaar[]): Kalender {
  const perJaar = new Map(jaren.map((jaar) => [jaar.jaar, jaar]));
  if (perJaar.size !== jaren.length) throw new RangeError('A year of holidays is given twice');
  // The first name wins: Hemelvaartsdag on 5 May stays one free day.
  const namen = new Map<Datum, string>();
  for (const jaar of jaren) {
    for (const { datum, naam } of [...jaar.dagen, ...jaar.gelijkgesteld]) {
      if (!namen.has(datum)) namen.set(datum, naam);
    }
  }

  const kent = (dag: Datum): boolean => perJaar.has(jaarVan(dag));
  const feestdagen = new Set([...namen.keys()].map(dagnummer));
  const isVrijeDag = (dag: Datum): boolean => {
    if (!kent(dag)) throw new OntbrekendJaar(jaarVan(dag));
    const nummer = dagnummer(dag);
    return isWeekendNummer(nummer) || feestdagen.has(nummer);
  };
  const waaromVrij = (dag: Datum): string | undefined =>
    isVrijeDag(dag) ? (namen.get(dag) ?? weekdag(dag)) : undefined;

  const plusWerkdagen = (dag: Datum, aantal: number): Result<Datum, KalenderWeigering> => {
    if (!Number.isSafeInteger(aantal)) throw new RangeError('Working days are whole numbers');
    const stap = Math.sign(aantal);
    let nu = dag;
    for (let nog = Math.abs(aantal); nog > 0; ) {
      nu = plusDagen(nu, stap);
      if (!kent(nu)) return weigerJaar(nu);
      if (!isVrijeDag(nu)) nog--;
    }
    return ok(nu);
  };

  const eersteWerkdagVanaf = (dag: Datum): Result<Datum, KalenderWeigering> => {
    if (!kent(dag)) return weigerJaar(dag);
    return isVrijeDag(dag) ? plusWerkdagen(dag, 1) : ok(dag);
  };

  const isTeBevestigen = (dag: Datum): boolean => perJaar.get(jaarVan(dag))?.teBevestigen ?? false;

  return { kent, isVrijeDag, waaromVrij, eersteWerkdagVanaf, plusWerkdagen, isTeBevestigen };
}

/** The refusal for a day in a year without data. */
export function weigerJaar(dag: Datum) {
  const uitleg = `De feestdagen van ${jaarVan(dag)} zijn niet bekend. Vul ze aan voordat deze termijn te berekenen is.`;
  return weiger('feestdagen-ontbreken', uitleg, ATW_3);
}
