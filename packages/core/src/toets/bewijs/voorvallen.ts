import { type Datum, dagnummer, type Tijdstip } from '../../shared/index.ts';

/** A place to hand back what was counted; no group for what has no clock time. */
export type Geteld = { readonly dag: Dag; readonly groep: Groep | undefined };
type Groep = { readonly minuut: number; aantal: number };
/** Observations on one day with and without a clock time. */
type Dag = { metTijd: number; zonderTijd: number };

/**
 * Counts the different moments among observations. Two at the same time are one moment, whoever saw it; so are two
 * within the window the policy sets. Several on one day without a clock time are one moment for certain and may be
 * more.
 */
export type Voorvallen = {
  neem(op: Tijdstip): Geteld;
  laatLos(geteld: Geteld): void;
  /** Surely different moments. */
  zeker(): number;
  /** The most there can be: each one without a clock time is a moment of its own. */
  hoogstens(): number;
};

/** @param uren within so many hours it is the same moment; left out, only at the very same time */
export function maakVoorvallen(uren: number | undefined): Voorvallen {
  const breedte = Math.max(1, (uren ?? 0) * 60);
  const groepen = new Map<number, Groep[]>();
  const dagen = new Map<number, Dag>();
  let aantalGroepen = 0;
  let aantalZonderTijd = 0;
  /** Days with only observations without a clock time. */
  let losseDagen = 0;
  /** Observations come in order: mostly of the day that was asked last. */
  let laatsteDag: number | undefined;
  let laatsteStand: Dag = { metTijd: 0, zonderTijd: 0 };

  const standOp = (dag: number): Dag => {
    if (dag === laatsteDag) return laatsteStand;
    let stand = dagen.get(dag);
    if (stand === undefined) {
      stand = { metTijd: 0, zonderTijd: 0 };
      dagen.set(dag, stand);
    }
    laatsteDag = dag;
    laatsteStand = stand;
    return stand;
  };
  const tel = (dag: Dag, metTijd: number, zonderTijd: number): void => {
    const was = isLos(dag);
    dag.metTijd += metTijd;
    dag.zonderTijd += zonderTijd;
    losseDagen += Number(isLos(dag)) - Number(was);
    aantalZonderTijd += zonderTijd;
  };
  const zoekGroep = (minuut: number): Groep => {
    const vak = Math.floor(minuut / breedte);
    for (let v = vak - 1; v <= vak + 1; v++) {
      const gevonden = groepen.get(v)?.find((g) => g.aantal > 0 && Math.abs(g.minuut - minuut) < breedte);
      if (gevonden !== undefined) return gevonden;
    }
    const nieuw = { minuut, aantal: 0 };
    const lijst = groepen.get(vak);
    if (lijst === undefined) groepen.set(vak, [nieuw]);
    else lijst.push(nieuw);
    return nieuw;
  };
  return {
    neem: (op) => {
      const nummer = dagnummerVan(op);
      const dag = standOp(nummer);
      if (op.length === 10) {
        tel(dag, 0, 1);
        return { dag, groep: undefined };
      }
      const groep = zoekGroep(minuutVan(nummer, op));
      if (groep.aantal++ === 0) aantalGroepen++;
      tel(dag, 1, 0);
      return { dag, groep };
    },
    laatLos: ({ dag, groep }) => {
      if (groep === undefined) return tel(dag, 0, -1);
      if (--groep.aantal === 0) aantalGroepen--;
      tel(dag, -1, 0);
    },
    zeker: () => aantalGroepen + losseDagen,
    hoogstens: () => aantalGroepen + aantalZonderTijd,
  };
}

const isLos = ({ metTijd, zonderTijd }: Dag): boolean => metTijd === 0 && zonderTijd > 0;

/** The number of its day: a moment begins as its day is written. */
const dagnummerVan = (op: Tijdstip): number => dagnummer(op as Datum);

/** Minutes on the clock of the file; summer time does not matter for telling moments apart. */
const minuutVan = (dag: number, op: Tijdstip): number => dag * 1440 + cijfers(op, 11) * 60 + cijfers(op, 14);

/** The two digits at a place. */
const cijfers = (tekst: string, op: number): number =>
  (tekst.charCodeAt(op) - NUL) * 10 + tekst.charCodeAt(op + 1) - NUL;
const NUL = '0'.charCodeAt(0);
