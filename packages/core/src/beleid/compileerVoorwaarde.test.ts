import { describe, expect, it } from 'vitest';
import { eenDossier, eenGebeurtenis } from '../dossier/dossier.builder.ts';
import { leesKroniek } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { feitVan, maakCompileerder } from './compileerVoorwaarde.ts';
import type { Feitenbasis, Uitslag } from './gecompileerd.ts';
import type { Voorwaarde } from './voorwaarde.schema.ts';

const compileerder = () =>
  maakCompileerder(
    () => false,
    () => null,
  );
const aantal = (...voorwaarden: Voorwaarde[]): number => {
  const c = compileerder();
  for (const v of voorwaarden) c.compileer(v);
  return c.aantal();
};
const A: Voorwaarde = { feit: 'a' };
const B: Voorwaarde = { feit: 'b' };
const telling: Voorwaarde = { telling: { soort: 'melding', minstens: 1 } };

describe('equal conditions', () => {
  it('have one place, whatever explains them', () => {
    expect(aantal(A, A)).toBe(1);
    expect(aantal(A, B)).toBe(2);
    const uitleg = {
      id: 'x',
      tekst: 'T.',
      aard: 'wet',
      bron: 'par',
      herstel: 'H.',
      teBevestigen: '?',
    } as const;
    expect(aantal(A, { ...A, ...uitleg })).toBe(1);
    expect(aantal(A, { feit: 'a', is: true })).toBe(2);
  });

  it('are shared between trees, and a tree of one is its only part', () => {
    expect(aantal({ alle: [A] })).toBe(1);
    expect(aantal({ een: [A] })).toBe(1);
    expect(aantal({ alle: [A, B] })).toBe(3);
    expect(aantal({ alle: [A, B] }, { alle: [A, B] })).toBe(3);
    expect(aantal({ alle: [A, B] }, { een: [A, B] })).toBe(4);
    expect(aantal({ alle: [A, B] }, { alle: [B, A] })).toBe(4);
    expect(aantal({ niet: A })).toBe(2);
    expect(aantal({ niet: A }, { niet: A }, { niet: B })).toBe(4);
  });

  it('differ by the step that may be departed from', () => {
    expect(aantal(A, { ...A, stap: 's' })).toBe(2);
    expect(aantal({ ...A, stap: 's' }, { ...A, stap: 's' })).toBe(2);
    expect(aantal({ ...A, stap: 's' }, { ...A, stap: 't' })).toBe(3);
  });

  it('are worked out once per dossier', () => {
    let keren = 0;
    const ja: Uitslag = { waarheid: 'ja', bewijs: ['a'] };
    const basis = {
      kladblok: [],
      lezer: () => ({}),
      uitslagBij: () => {
        keren += 1;
        return ja;
      },
    } as never as Feitenbasis;
    const c = compileerder();
    const [een, ander, omgekeerd] = [
      c.compileer(A),
      c.compileer({ ...A, tekst: 'T.' }),
      c.compileer({ niet: A }),
    ];
    expect(een!(basis)).toBe(ja);
    expect(ander!(basis)).toBe(ja);
    expect(omgekeerd!(basis).waarheid).toBe('nee');
    expect(keren).toBe(1);
  });
});

describe('counts in a window', () => {
  const venster = { lengte: 1, eenheid: 'maanden' } as const;
  const vensters = (...voorwaarden: Voorwaarde[]): number => {
    const c = compileerder();
    for (const v of voorwaarden) c.compileer(v);
    return c.vensters().length;
  };
  const met = (anders: object): Voorwaarde =>
    ({ telling: { soort: 'melding', minstens: 1, venster: { ...venster, ...anders } } }) as Voorwaarde;

  it('are told apart where the window moves with the reference date', () => {
    expect(vensters(telling, A)).toBe(0);
    expect(vensters(met({}))).toBe(1);
    expect(vensters(met({}), { alle: [met({}), A] })).toBe(1);
    expect(vensters(met({}), met({ lengte: 2 }))).toBe(2);
    expect(vensters(met({ na: { soort: 'besluit' } }), met({ voor: { soort: 'besluit' } }))).toBe(0);
    const punten = (anders: object): Voorwaarde =>
      ({ punten: { regels: [{ soort: 'melding', punten: 1 }], minstens: 1, ...anders } }) as Voorwaarde;
    expect(vensters(punten({}))).toBe(0);
    expect(vensters(punten({ venster }))).toBe(1);
  });

  it('have a place of their own that answers', () => {
    const c = compileerder();
    c.compileer(A);
    c.compileer(met({}));
    const [blad] = c.vensters();
    expect(blad!.plek).toBe(1);
    const kroniek = leesKroniek(eenDossier({ kroniek: [eenGebeurtenis('melding', { op: '2026-03-20' })] }), {
      peildatum: datum('2026-03-31'),
    });
    expect(blad!.beoordeel({ kroniek, kladblok: [] } as never).waarheid).toBe('ja');
  });
});

describe('a limit of the policy', () => {
  it('is asked by its name', () => {
    const c = maakCompileerder(
      () => false,
      (id) => (id === 'g' ? 1 : null),
    );
    const kroniek = leesKroniek(eenDossier({ kroniek: [eenGebeurtenis('melding')] }), {
      peildatum: datum('2026-03-31'),
    });
    const weeg = (grens: string) =>
      c.compileer({ telling: { soort: 'melding', minstens: { grens } } })({ kroniek, kladblok: [] } as never)
        .waarheid;
    expect(weeg('g')).toBe('ja');
    expect(weeg('h')).toBe('onbekend');
  });
});

it('knows the fact that a leaf is about', () => {
  expect(feitVan(A)).toBe('a');
  expect(feitVan({ vraag: 'v' })).toBe('v');
  expect(feitVan(telling)).toBeUndefined();
  expect(feitVan({ niet: A })).toBeUndefined();
});
