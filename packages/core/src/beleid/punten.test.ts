import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierMet, eenDossier, eenGebeurtenis } from '../dossier/dossier.builder.ts';
import type { Dossier, Gebeurtenis } from '../dossier/index.ts';
import { eenBeleidsbestand, gelezen, weeg } from './beleid.builder.ts';
import { compileerBeleid } from './compileerBeleid.ts';
import { leesBeleid } from './leesBeleid.ts';
import type { Punten, Voorwaarde } from './voorwaarde.schema.ts';

const compleet = (...kroniek: Gebeurtenis[]): Dossier =>
  eenDossier({ kroniek, volledig: ['bewijs', 'formeel-spoor', 'lichtere-middelen'] });
const melding = (id: string, anders: object = {}): Gebeurtenis =>
  eenGebeurtenis('melding', { id, op: '2026-03-10', ...anders });
const constatering = (id: string, anders: object = {}): Gebeurtenis =>
  eenGebeurtenis('constatering', { id, op: '2026-03-12', bevestigd: true, ...anders });
const zonder = (g: Gebeurtenis, veld: string): Gebeurtenis => {
  const { [veld]: _weg, ...rest } = g as unknown as Record<string, unknown>;
  return rest as unknown as Gebeurtenis;
};
const REGELS: Punten['regels'] = [
  { soort: 'constatering', waar: { bevestigd: true }, punten: 5 },
  { soort: ['melding', 'constatering'], punten: 2 },
];
const punten = (anders: Partial<Punten> = {}): Voorwaarde => ({
  punten: { regels: REGELS, minstens: 7, ...anders },
});

it.each<[string, Voorwaarde, Dossier, string]>([
  ['enough', punten(), compleet(melding('a'), constatering('c')), 'ja'],
  ['too few, all known', punten(), compleet(melding('a'), melding('b'), melding('d')), 'nee'],
  ['too few, more may come', punten(), dossierMet(melding('a')), 'onbekend'],
  ['a bundle as many times', punten(), compleet(melding('a', { aantal: 4 })), 'ja'],
  ['the first rule that fits', punten({ minstens: 6 }), compleet(constatering('c')), 'nee'],
  ['a later rule', punten({ minstens: 3 }), compleet(constatering('c', { bevestigd: false })), 'nee'],
  [
    'at least the lower of two rules',
    punten({ minstens: 2 }),
    compleet(zonder(constatering('c'), 'bevestigd')),
    'ja',
  ],
  [
    'at most the higher of two rules',
    punten({ minstens: 3 }),
    compleet(zonder(constatering('c'), 'bevestigd')),
    'onbekend',
  ],
  [
    'never more than the higher',
    punten({ minstens: 6 }),
    compleet(zonder(constatering('c'), 'bevestigd')),
    'nee',
  ],
  ['hoogstens', { punten: { regels: REGELS, hoogstens: 4 } }, compleet(melding('a'), melding('b')), 'ja'],
  ['hoogstens, one more', { punten: { regels: REGELS, hoogstens: 4 } }, compleet(constatering('c')), 'nee'],
  [
    'the window, whose last day is the reference date',
    punten({ minstens: 2, venster: { lengte: 22, eenheid: 'dagen' } }),
    compleet(melding('a')),
    'ja',
  ],
  [
    'the day before the window',
    punten({ minstens: 2, venster: { lengte: 21, eenheid: 'dagen' } }),
    compleet(melding('a')),
    'nee',
  ],
  [
    'a fresh start',
    punten({ minstens: 2, sinds: { soort: 'waarschuwing' } }),
    compleet(melding('a'), eenGebeurtenis('waarschuwing', { op: '2026-03-11' })),
    'nee',
  ],
  ['only what is verified', punten({ minstens: 1, geverifieerd: true }), compleet(melding('a')), 'nee'],
  ['what is verified', punten({ minstens: 5, geverifieerd: true }), compleet(constatering('c')), 'ja'],
  [
    'an observation of a report that counts, once',
    punten({ minstens: 3, geverifieerd: true, regels: [{ soort: ['melding', 'constatering'], punten: 2 }] }),
    compleet(melding('a'), constatering('c', { betreft: ['a'] })),
    'nee',
  ],
])('adds up %s', (_wat, voorwaarde, dossier, uit) => {
  expect(weeg(voorwaarde, dossier).waarheid).toBe(uit);
});

describe('only what is verified', () => {
  const regels: Punten['regels'] = [
    { soort: 'melding', waar: { ernst: { minstens: 3 } }, punten: 2 },
    { soort: 'constatering', punten: 2 },
  ];
  const som = (minstens: number, ...kroniek: Gebeurtenis[]): string =>
    weeg(punten({ regels, minstens, geverifieerd: true }), compleet(...kroniek)).waarheid;
  const bevestiging = constatering('c', { betreft: ['a'] });

  it('may earn its points where nobody recorded whether it was', () => {
    const open = zonder(constatering('c'), 'bevestigd');
    expect(som(2, open)).toBe('onbekend');
    expect(som(3, open)).toBe('nee');
    expect(som(2, constatering('c', { bevestigd: false }))).toBe('nee');
  });

  it('counts an observation and the report it confirms once, where that report earns points', () => {
    expect(som(2, melding('a', { ernst: 3 }), bevestiging)).toBe('ja');
    expect(som(3, melding('a', { ernst: 3 }), bevestiging)).toBe('nee');
    // A report that earns nothing leaves the points to the observation.
    expect(som(2, melding('a', { ernst: 2 }), bevestiging)).toBe('ja');
    // One that may earn them leaves it open.
    expect(som(2, melding('a'), bevestiging)).toBe('onbekend');
  });
});

it('adds up nothing around an event that surely is not there, however incomplete the rest', () => {
  const venster = { lengte: 1, eenheid: 'maanden', voor: { soort: 'besluit' } } as NonNullable<
    Punten['venster']
  >;
  const deel = (...volledig: ('bewijs' | 'formeel-spoor')[]): string =>
    weeg(punten({ venster, minstens: 1 }), eenDossier({ kroniek: [melding('a')], volledig })).waarheid;
  expect(deel('formeel-spoor')).toBe('nee');
  expect(deel('bewijs')).toBe('onbekend');
});

it('may earn nothing at all where its rule only may fit', () => {
  const regels: Punten['regels'] = [{ soort: 'melding', waar: { ernst: { minstens: 3 } }, punten: 2 }];
  const som = (anders: Partial<Punten>): string =>
    weeg({ punten: { regels, ...anders } }, compleet(melding('a'))).waarheid;
  expect(som({ minstens: 2 })).toBe('onbekend');
  expect(som({ minstens: 3 })).toBe('nee');
  expect(som({ hoogstens: 1 })).toBe('onbekend');
  expect(som({ hoogstens: 2 })).toBe('ja');
});

it('rests on the events that surely earn a point', () => {
  const open = zonder(melding('open'), 'categorieen');
  const regels: Punten['regels'] = [
    { soort: 'melding', waar: { categorieen: { bevat: 'geluid' } }, punten: 3 },
  ];
  const { bewijs } = weeg(
    punten({ regels, minstens: 3 }),
    compleet(melding('a', { categorieen: ['geluid'] }), open),
  );
  expect(bewijs).toEqual(['a']);
});

it('is never less true with one more event', () => {
  const gebeurtenissen = fc.array(
    fc.record({ id: fc.uuid(), soort: fc.constantFrom('melding', 'constatering'), bevestigd: fc.boolean() }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(gebeurtenissen, fc.integer({ min: 1, max: 20 }), (lijst, minstens) => {
      const kroniek = lijst.map(({ id, soort, bevestigd }) =>
        soort === 'melding' ? melding(id) : constatering(id, { bevestigd }),
      );
      const som = lijst.reduce((n, g) => n + (g.soort === 'constatering' && g.bevestigd ? 5 : 2), 0);
      const uit = weeg(punten({ minstens }), compleet(...kroniek)).waarheid;
      expect(uit).toBe(som >= minstens ? 'ja' : 'nee');
    }),
    { numRuns: 40 },
  );
});

describe('a limit of the policy', () => {
  const telling: Voorwaarde = { telling: { soort: 'melding', minstens: { grens: 'keer' } } };
  const dossier = compleet(melding('a'), melding('b'));

  it.each<[Voorwaarde, number | null, string]>([
    [telling, 2, 'ja'],
    [telling, 3, 'nee'],
    [telling, null, 'onbekend'],
    [punten({ minstens: { grens: 'keer' } }), 4, 'ja'],
    [punten({ minstens: { grens: 'keer' } }), 5, 'nee'],
    [punten({ minstens: { grens: 'keer' } }), null, 'onbekend'],
    [{ telling: { soort: 'melding', hoogstens: { grens: 'keer' } } }, 1, 'nee'],
  ])('%#: is looked up: %j with %s gives %s', (voorwaarde, aantal, uit) => {
    expect(weeg(voorwaarde, dossier, { grenzen: { keer: aantal } }).waarheid).toBe(uit);
  });

  const criterium = (v: object) => ({
    stappen: [
      {
        id: 's',
        naam: 'S',
        fase: 'begin',
        wie: 'w',
        criteria: [{ id: 'c', tekst: 'T.', bron: 'par', ...v }],
        bron: 'par',
      },
    ],
  });
  const grens = (aantal: number | null) => ({ grenzen: [{ id: 'keer', naam: 'Keer', aantal, bron: 'par' }] });
  const fouten = (anders: object, bibliotheek: readonly unknown[] = []) => {
    const uit = compileerBeleid(gelezen(eenBeleidsbestand(anders as never)), bibliotheek.map(gelezen));
    return uit.ok ? [] : uit.error;
  };

  it('is one value that a municipality changes in what it builds on', () => {
    const land = eenBeleidsbestand({ id: 'land', ...criterium(telling), ...grens(10) });
    const uit = compileerBeleid(
      gelezen(
        eenBeleidsbestand({
          bouwtVoortOp: ['land'],
          ...grens(2),
          fasen: [],
          stappen: [],
          termijnen: [],
          feiten: {},
        }),
      ),
      [gelezen(land)],
    );
    if (!uit.ok) throw new Error(JSON.stringify(uit.error));
    expect(uit.value.overschreven).toContainEqual({ pad: '/grenzen/keer', van: 'land' });
    expect(uit.value.beleid.grenzen).toMatchObject([{ id: 'keer', aantal: 2 }]);
  });

  it.each<[string, object, string, string]>([
    [
      'that does not exist, with what was meant',
      { ...criterium({ telling: { soort: 'melding', minstens: { grens: 'ker' } } }), ...grens(3) },
      '/stappen/0/criteria/0/telling/minstens/grens',
      'De grens "ker" bestaat niet. Bedoelde u "keer"?',
    ],
    [
      'that does not exist, in points',
      { ...criterium({ punten: { regels: REGELS, hoogstens: { grens: 'ker' } } }), ...grens(3) },
      '/stappen/0/criteria/0/punten/hoogstens/grens',
      'De grens "ker" bestaat niet. Bedoelde u "keer"?',
    ],
    [
      'below which it can never be',
      {
        ...criterium({ telling: { soort: 'melding', minstens: { grens: 'keer' }, hoogstens: 2 } }),
        ...grens(3),
      },
      '/stappen/0/criteria/0/telling',
      'Minstens is meer dan hoogstens: dit klopt nooit.',
    ],
  ])('is refused %s', (_wat, anders, pad, reden) => {
    expect(fouten(anders)).toContainEqual(expect.objectContaining({ pad, reden }));
  });

  it('may be empty, also beside another condition on the same count', () => {
    const beide = { alle: [telling, { telling: { soort: 'melding', hoogstens: 1 } }] };
    expect(fouten({ ...criterium(beide), ...grens(null) })).toEqual([]);
    expect(fouten({ ...criterium(beide), ...grens(2) })).toMatchObject([
      { pad: '/stappen/0/criteria', reden: expect.stringContaining('nooit bereikbaar') },
    ]);
  });

  it.each<[string, object, string, string]>([
    ['no rule at all', { punten: { regels: [], minstens: 1 } }, '/punten/regels', 'Deze lijst is leeg.'],
    [
      'no points',
      { punten: { regels: [{ soort: 'melding' }], minstens: 1 } },
      '/punten/regels/0/punten',
      '"punten" ontbreekt.',
    ],
    [
      'points below one',
      { punten: { regels: [{ soort: 'melding', punten: 0 }], minstens: 1 } },
      '/punten/regels/0/punten',
      'Deze waarde is te klein.',
    ],
    [
      'a kind that does not exist',
      { punten: { regels: [{ soort: 'meldng', punten: 1 }], minstens: 1 } },
      '/punten/regels/0/soort',
      'De soort gebeurtenis "meldng" bestaat niet. Bedoelde u "melding"?',
    ],
    [
      'a limit that is no number and no name',
      { punten: { regels: REGELS, minstens: 'tien' } },
      '/punten/minstens',
      'Hier hoort een heel getal vanaf 0, of de naam van een grens.',
    ],
    [
      'half a breach',
      { telling: { soort: 'melding', minstens: 1.5 } },
      '/telling/minstens',
      'Hier hoort een heel getal vanaf 0, of de naam van een grens.',
    ],
  ])('and points are read with a message: %s', (_wat, v, pad, reden) => {
    expect(leesBeleid(eenBeleidsbestand(criterium(v)))).toMatchObject({
      ok: false,
      error: [{ pad: `/stappen/0/criteria/0${pad}`, reden }],
    });
  });

  it.each<[string, object, string, string]>([
    ['no limit', { punten: { regels: REGELS } }, '/punten', 'Deze telling heeft geen grens.'],
    [
      'a field that the event does not have',
      { punten: { regels: [{ soort: 'melding', waar: { kleur: 'x' }, punten: 1 }], minstens: 1 } },
      '/punten/regels/0/waar/kleur',
      'Een gebeurtenis "melding" heeft geen veld "kleur".',
    ],
    [
      'a fresh start from a field that does not exist',
      { punten: { regels: REGELS, minstens: 1, sinds: { soort: 'gesprek', waar: { kleur: 'x' } } } },
      '/punten/sinds/waar/kleur',
      'Een gebeurtenis "gesprek" heeft geen veld "kleur".',
    ],
    [
      'what always holds',
      { punten: { regels: REGELS, minstens: 0 } },
      '/punten/minstens',
      'Minstens 0 klopt altijd.',
    ],
  ])('and points are refused for %s', (_wat, v, pad, reden) => {
    expect(fouten(criterium(v))).toMatchObject([
      { pad: `/stappen/0/criteria/0${pad}`, reden: expect.stringContaining(reden) },
    ]);
  });
});
