import type { Gebeurtenis, GebeurtenisSoort, GebeurtenisVan, Partij } from '@luwte/core/dossier';
import { type Datum, dagnummer, type Moment, plusDagen, type Tijdstip } from '@luwte/core/shared';
import type { Lot } from './lot.ts';

type VeldenPer = { [S in GebeurtenisSoort]: Omit<GebeurtenisVan<S>, 'id' | 'op' | 'soort'> };
type Invulling = { [S in GebeurtenisSoort]: VeldenPer[S] | ((dag: DagVan) => VeldenPer[S]) };
/** Turns a number of days after the event into a day; negative is before it. */
type DagVan = (dagen: number) => Datum;
type Regel = { dag: number; tijd: string | undefined; id: string; maak: (begin: Datum) => Gebeurtenis };

/**
 * The story of one dossier while it is written. Time is a number of days since a Monday that gets its date when
 * the story is done, so that it can end where the caller wants and a working day stays a working day.
 */
export type Draaiboek = {
  readonly lot: Lot;
  /** Chance for what is answered and what waits, apart: it moves nothing else of the story. */
  readonly antwoordlot: Lot;
  /** Facts that were answered so far. */
  readonly beantwoord: Set<string>;
  readonly partijen: Partij[];
  /** Days since the start. */
  dag(): number;
  /** Lets time pass. */
  verder(van: number, tot: number): void;
  /** On to a working day, and to one that suits an appointment when it is a weekend. */
  werkdag(): void;
  /** Adds an event today; `velden` may need the date of another day. Returns its id. */
  gebeur<S extends GebeurtenisSoort>(soort: S, velden: Invulling[S], tijd?: string): string;
  /** Adds an event some days from now without moving on. */
  gebeurOver<S extends GebeurtenisSoort>(
    dagen: number,
    soort: S,
    velden: Invulling[S],
    tijd?: string,
  ): string;
  /** The kroniek with dates, the last event at most on `laatsteDag`, oldest first. */
  schrijf(laatsteDag: Datum): Gebeurtenis[];
};

export function maakDraaiboek(lot: Lot, antwoordlot: Lot): Draaiboek {
  const regels: Regel[] = [];
  let vandaag = 0;
  const opWerkdag = () => {
    while (vandaag % 7 >= 5) vandaag += 1;
  };
  const gebeurOver: Draaiboek['gebeurOver'] = (dagen, soort, velden, tijd) => {
    const dag = vandaag + dagen;
    const id = `e${regels.length + 1}`;
    const maak = (begin: Datum) => {
      const datum = plusDagen(begin, dag);
      const op: Tijdstip = tijd === undefined ? datum : (`${datum}T${tijd}` as Moment);
      const inhoud = typeof velden === 'function' ? velden((n) => plusDagen(begin, dag + n)) : velden;
      return { id, op, soort, ...inhoud } as unknown as Gebeurtenis;
    };
    regels.push({ dag, tijd, id, maak });
    return id;
  };
  return {
    lot,
    antwoordlot,
    beantwoord: new Set(),
    partijen: [],
    dag: () => vandaag,
    verder: (van, tot) => {
      vandaag += lot.tussen(van, tot);
    },
    werkdag: opWerkdag,
    gebeurOver,
    gebeur: (soort, velden, tijd) => gebeurOver(0, soort, velden, tijd),
    schrijf: (laatsteDag) => {
      const op = ({ dag, tijd = '' }: Regel) => `${String(dag).padStart(6, '0')}${tijd}`;
      const opVolgorde = [...regels].sort((a, b) => (op(a) < op(b) ? -1 : op(a) > op(b) ? 1 : 0));
      const begin = maandagVoor(plusDagen(laatsteDag, -(opVolgorde.at(-1)?.dag ?? 0)));
      return opVolgorde.map((regel) => regel.maak(begin));
    },
  };
}

/** The Monday on or before a day; day number 0 (1970-01-01) was a Thursday. */
function maandagVoor(dag: Datum): Datum {
  const nummer = dagnummer(dag);
  return plusDagen(dag, -((((nummer + 3) % 7) + 7) % 7));
}
