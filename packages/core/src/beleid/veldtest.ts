import { type Deel, deelVan, type Gebeurtenis, type GebeurtenisSoort } from '../dossier/index.ts';
import type { Waarheid } from '../shared/index.ts';
import { maakLezer, veldVorm } from './veldvorm.ts';
import type { Selectie, Veldtest, Waar } from './voorwaarde.schema.ts';

type Waarde = boolean | number | string;
export type Test = (g: Gebeurtenis) => Waarheid;

/** A compiled selection: the kinds, and per kind the tests that an event has to pass. */
export type Zoeker = {
  readonly soorten: readonly GebeurtenisSoort[];
  /** Each kind with its test. */
  readonly takken: readonly { readonly soort: GebeurtenisSoort; readonly test: Test }[];
  /** Does this event belong to the selection? `onbekend` where a tested field is not filled in. */
  readonly past: Test;
  /** The same for an event already known to be of this kind. */
  readonly testVoor: (soort: GebeurtenisSoort) => Test;
  /** See `delenVan`. */
  readonly delen: readonly Deel[] | undefined;
};

const ALTIJD: Test = () => 'ja';
const NOOIT: Test = () => 'nee';

export const lijstVan = <T>(waarde: T | readonly T[]): readonly T[] =>
  Array.isArray(waarde) ? waarde : [waarde as T];

/** For a selection whose fields were checked; see `controleerSelectie`. */
export function compileerSelectie({ soort, waar }: Pick<Selectie, 'soort' | 'waar'>): Zoeker {
  const soorten = [...new Set(lijstVan(soort))];
  const takken = soorten.map((naam) => ({ soort: naam, test: compileerWaar(naam, waar) }));
  const tests = new Map(takken.map((tak) => [tak.soort, tak.test]));
  const testVoor = (naam: GebeurtenisSoort): Test => tests.get(naam) ?? NOOIT;
  return { soorten, takken, testVoor, past: (g) => testVoor(g.soort)(g), delen: delenVan(soorten) };
}

/** The parts of the kroniek these kinds belong to; undefined where one belongs to no part that can be complete. */
export function delenVan(soorten: readonly GebeurtenisSoort[]): readonly Deel[] | undefined {
  const delen = new Set<Deel>();
  for (const soort of soorten) {
    const deel = deelVan(soort);
    if (deel === undefined) return undefined;
    delen.add(deel);
  }
  return [...delen];
}

/** All tests of `waar` on one kind of event. */
export function compileerWaar(soort: GebeurtenisSoort, waar: Waar | undefined): Test {
  const tests = Object.entries(waar ?? {}).flatMap(([pad, test]) => compileerVeld(soort, pad, test));
  const [eerste, ...rest] = tests;
  if (eerste === undefined) return ALTIJD;
  if (rest.length === 0) return eerste;
  return (g) => {
    let uit: Waarheid = 'ja';
    for (const test of tests) {
      const een = test(g);
      if (een === 'nee') return 'nee';
      if (een === 'onbekend') uit = 'onbekend';
    }
    return uit;
  };
}

function compileerVeld(soort: GebeurtenisSoort, pad: string, test: Veldtest): Test[] {
  // A kind that has no such field is not narrowed by it.
  if (veldVorm(soort, pad) === undefined) return [];
  const eisen = typeof test === 'object' ? test : { is: test };
  const lees = maakLezer(pad);
  const uit: Test[] = [];
  const voegToe = (klopt: (waarde: unknown) => boolean): void => {
    uit.push((g) => {
      const waarde = lees(g);
      return waarde === undefined ? 'onbekend' : klopt(waarde) ? 'ja' : 'nee';
    });
  };
  const { is, nietIs, in: een, nietIn, minstens, hoogstens, bevat, bestaat, tenzij } = eisen;
  // The common test by itself: two calls less per event.
  if (is !== undefined) {
    uit.push((g) => {
      const waarde = lees(g);
      return waarde === undefined ? 'onbekend' : waarde === is ? 'ja' : 'nee';
    });
  }
  if (nietIs !== undefined) voegToe((w) => w !== nietIs);
  if (een !== undefined) voegToe((w) => een.includes(w as Waarde));
  if (nietIn !== undefined) voegToe((w) => !nietIn.includes(w as Waarde));
  if (minstens !== undefined) voegToe((w) => (w as number) >= minstens);
  if (hoogstens !== undefined) voegToe((w) => (w as number) <= hoogstens);
  if (bevat !== undefined) voegToe((w) => (w as unknown[]).includes(bevat));
  if (bestaat !== undefined) uit.push((g) => ((lees(g) !== undefined) === bestaat ? 'ja' : 'nee'));
  if (tenzij !== undefined) uit.push((g) => (lees(g) === tenzij ? 'nee' : 'ja'));
  return uit;
}
