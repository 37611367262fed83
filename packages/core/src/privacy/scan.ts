import { z } from 'zod';
import { type Compartiment, zCompartiment } from '../dossier/index.ts';

const zTerm = z
  .string()
  .regex(/^[a-z0-9 ]{2,40}\*?$/, 'Kleine letters zonder accent; een * alleen aan het eind.');
const zGroep = z.strictObject({
  id: z.string().min(1).max(50),
  /** What it is about, for in a sentence: "gezondheid". */
  naam: z.string().min(1).max(80),
  /** Where such data belong; left out: nowhere, they are not written down at all. */
  compartiment: zCompartiment.optional(),
  bron: z.strictObject({ regeling: z.string().min(1), artikel: z.string().min(1) }),
  /** Words and phrases; a star at the end stands for any ending. */
  termen: z.array(zTerm).min(1).max(1_000),
});
/** The words that may tell of special data: data, not code. */
export const zWoordenlijst = z.strictObject({
  schema: z.literal('gevoelige-woorden/v1'),
  groepen: z.array(zGroep).min(1).max(50),
});
export type Woordenlijst = z.infer<typeof zWoordenlijst>;

/** A place in a text that may hold special data. */
export type Vondst = {
  /** As it stands in the text. */
  readonly woord: string;
  readonly groep: string;
  readonly naam: string;
  readonly compartiment: Compartiment | undefined;
};

/** Looks for special data in a text. */
export type Scan = (tekst: string) => readonly Vondst[];

type Groep = Woordenlijst['groepen'][number];
const LANGSTE_ZIN = 4;
const BSN: Omit<Vondst, 'woord'> = {
  groep: 'bsn',
  naam: 'een burgerservicenummer',
  compartiment: undefined,
};

/**
 * A scan with this list. One walk over the words: each is looked up whole, by its beginnings and with the words after it, so
 * the time grows with the length of the text alone. Finds each term once.
 */
export function maakScan({ groepen }: Woordenlijst): Scan {
  const heel = new Map<string, Groep>();
  const begin = new Map<string, Groep>();
  for (const groep of groepen)
    for (const term of groep.termen)
      if (term.endsWith('*')) begin.set(term.slice(0, -1), groep);
      else heel.set(term, groep);
  const kortste = Math.min(...[...begin.keys()].map(({ length }) => length));
  const langste = Math.max(0, ...[...begin.keys()].map(({ length }) => length));

  const bijWoord = (woord: string): Groep | undefined => {
    const exact = heel.get(woord);
    if (exact) return exact;
    for (let n = kortste; n <= Math.min(langste, woord.length); n++) {
      const groep = begin.get(woord.slice(0, n));
      if (groep) return groep;
    }
    return undefined;
  };

  return (tekst) => {
    const woorden = [...tekst.matchAll(WOORD)].map(([woord]) => ({ woord, kaal: kaal(woord) }));
    const gevonden = new Map<string, Vondst>();
    const zet = (woord: string, groep: Groep) =>
      gevonden.set(`${groep.id} ${woord.toLowerCase()}`, {
        woord,
        groep: groep.id,
        naam: groep.naam,
        compartiment: groep.compartiment,
      });
    for (const [i, { woord, kaal: plat }] of woorden.entries()) {
      const groep = bijWoord(plat);
      if (groep) zet(woord, groep);
      for (let n = 2; n <= LANGSTE_ZIN; n++) {
        const deel = woorden.slice(i, i + n);
        const zin = heel.get(deel.map((w) => w.kaal).join(' '));
        if (deel.length === n && zin) zet(deel.map((w) => w.woord).join(' '), zin);
      }
    }
    for (const nummer of bsnIn(tekst)) gevonden.set(nummer, { ...BSN, woord: nummer });
    return [...gevonden.values()];
  };
}

const WOORD = /[\p{L}\p{N}]+/gu;
const ACCENT = /\p{M}/gu;
const kaal = (woord: string): string => woord.normalize('NFD').replace(ACCENT, '').toLowerCase();

const CIJFERREEKS = /\d[\d .]{7,12}\d/g;
const NIET_CIJFER = /\D/g;

/** Numbers of nine figures that pass the eleven test, so that a telephone number or a sum of money seldom does. */
function bsnIn(tekst: string): string[] {
  return [...tekst.matchAll(CIJFERREEKS)]
    .map(([reeks]) => reeks)
    .filter((reeks) => isBsn(reeks.replace(NIET_CIJFER, '')));
}

function isBsn(cijfers: string): boolean {
  if (cijfers.length !== 9 || Number(cijfers) === 0) return false;
  const som = [...cijfers].reduce((tot, cijfer, i) => tot + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
  return som % 11 === 0;
}
