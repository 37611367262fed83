import { describe, expect, it } from 'vitest';
import { dossierMet, eenDossier, eenGebeurtenis } from '../dossier/dossier.builder.ts';
import type { Dossier, Gebeurtenis } from '../dossier/index.ts';
import { weeg } from './beleid.builder.ts';
import type { Telling, Voorwaarde } from './voorwaarde.schema.ts';

const melding = (id: string, anders: object = {}): Gebeurtenis =>
  eenGebeurtenis('melding', { id, ...anders });
const verificatie = (id: string, betreft: string[], anders: object = {}): Gebeurtenis =>
  eenGebeurtenis('verificatie', { id, betreft, op: '2026-03-20', ...anders });
const compleet = (...kroniek: Gebeurtenis[]): Dossier =>
  eenDossier({ kroniek, volledig: ['bewijs', 'formeel-spoor', 'lichtere-middelen'] });
const telling = (anders: Partial<Telling>): Voorwaarde => ({ telling: { soort: 'melding', ...anders } });
const zonder = (g: Gebeurtenis, veld: string): Gebeurtenis => {
  const { [veld]: _weg, ...rest } = g as unknown as Record<string, unknown>;
  return rest as unknown as Gebeurtenis;
};

const twee = telling({ minstens: 2 });
it.each([
  ['enough', twee, dossierMet(melding('a'), melding('b')), 'ja'],
  ['one less, part not complete', twee, dossierMet(melding('a')), 'onbekend'],
  ['one less, part complete', twee, compleet(melding('a')), 'nee'],
  ['a bundle counts as many', twee, compleet(melding('a', { aantal: 2 })), 'ja'],
  ['hoogstens, exactly', telling({ hoogstens: 1 }), compleet(melding('a')), 'ja'],
  ['hoogstens, one more', telling({ hoogstens: 1 }), dossierMet(melding('a'), melding('b')), 'nee'],
  ['hoogstens, part not complete', telling({ hoogstens: 1 }), dossierMet(melding('a')), 'onbekend'],
  ['none at all, part complete', telling({ hoogstens: 0 }), compleet(), 'ja'],
  ['between two bounds', telling({ minstens: 1, hoogstens: 1 }), compleet(melding('a')), 'ja'],
  [
    'kinds outside the parts are never complete',
    telling({ soort: 'overleg', minstens: 1 }),
    compleet(),
    'onbekend',
  ],
  [
    'two kinds',
    telling({ soort: ['melding', 'gesprek'], minstens: 2 }),
    dossierMet(melding('a'), eenGebeurtenis('gesprek')),
    'ja',
  ],
])('counts: %s', (_wat, voorwaarde, dossier, uit) => {
  expect(weeg(voorwaarde, dossier).waarheid).toBe(uit);
});

describe('verbeurd', () => {
  const twee = telling({ soort: 'overtreding', verbeurd: true, minstens: 2 });
  const [a, b] = ['a', 'b'].map((id) => eenGebeurtenis('overtreding', { id, op: '2026-03-20' }));
  const dossier = compleet(eenGebeurtenis('besluit', { id: 'x' }), a!, b!);

  it('counts only the breaches that forfeited', () => {
    expect(weeg(twee, dossier, { verbeurd: ['a', 'b'] })).toMatchObject({
      waarheid: 'ja',
      bewijs: ['a', 'b'],
    });
    expect(weeg(twee, dossier, { verbeurd: ['b'] }).waarheid).toBe('nee');
  });

  it('does not know where no ledger was kept', () => {
    expect(weeg(twee, dossier).waarheid).toBe('onbekend');
    expect(weeg(twee, compleet(a!)).waarheid).toBe('nee');
  });
});

describe('waar', () => {
  const gelukt = telling({ soort: 'gesprek', waar: { gelukt: true }, minstens: 1 });
  const gesprek = eenGebeurtenis('gesprek', { id: 'g' });
  it.each([
    ['matches', gelukt, compleet(gesprek), 'ja'],
    ['does not match', gelukt, compleet({ ...gesprek, gelukt: false }), 'nee'],
    ['not filled in is onbekend', gelukt, compleet(zonder(gesprek, 'gelukt')), 'onbekend'],
    [
      'tenzij passes what is not filled in',
      telling({ soort: 'gesprek', waar: { gelukt: { tenzij: false } }, minstens: 1 }),
      compleet(zonder(gesprek, 'gelukt')),
      'ja',
    ],
    [
      'tenzij leaves the value out',
      telling({ soort: 'gesprek', waar: { gelukt: { tenzij: false } }, minstens: 1 }),
      compleet({ ...gesprek, gelukt: false }),
      'nee',
    ],
    [
      'bevat',
      telling({ waar: { categorieen: { bevat: 'geur' } }, minstens: 1 }),
      compleet(melding('a', { categorieen: ['geluid', 'geur'] })),
      'ja',
    ],
    [
      'bevat, not in the list',
      telling({ waar: { categorieen: { bevat: 'geur' } }, minstens: 1 }),
      compleet(melding('a')),
      'nee',
    ],
    ['bestaat', telling({ waar: { ernst: { bestaat: true } }, minstens: 1 }), compleet(melding('a')), 'nee'],
    [
      'minstens on a number, exactly',
      telling({ waar: { ernst: { minstens: 3 } }, minstens: 1 }),
      compleet(melding('a', { ernst: 3 })),
      'ja',
    ],
    [
      'minstens on a number, less',
      telling({ waar: { ernst: { minstens: 3 } }, minstens: 1 }),
      compleet(melding('a', { ernst: 2 })),
      'nee',
    ],
    [
      'inside a field',
      telling({
        soort: 'constatering',
        waar: { 'waarneming.functie': { in: ['boa', 'politie'] } },
        minstens: 1,
      }),
      compleet(eenGebeurtenis('constatering')),
      'ja',
    ],
    [
      'a kind without the field is not narrowed',
      telling({ soort: ['melding', 'constatering'], waar: { plaatsType: { is: 'elders' } }, minstens: 1 }),
      compleet(eenGebeurtenis('constatering')),
      'ja',
    ],
  ])('%s', (_wat, voorwaarde, dossier, uit) => {
    expect(weeg(voorwaarde, dossier).waarheid).toBe(uit);
  });
});

describe('venster', () => {
  it.each([
    ['dagen', 14, '2026-03-18', '2026-03-17'],
    ['weken', 2, '2026-03-18', '2026-03-17'],
    ['maanden', 1, '2026-03-01', '2026-02-28'],
    ['jaren', 1, '2025-04-01', '2025-03-31'],
  ] as const)('of %s has a first day in and a day before out', (eenheid, lengte, eerste, ervoor) => {
    const voorwaarde = telling({ venster: { lengte, eenheid }, minstens: 1 });
    expect(weeg(voorwaarde, compleet(melding('a', { op: eerste }))).waarheid).toBe('ja');
    expect(weeg(voorwaarde, compleet(melding('a', { op: `${ervoor}T23:59` }))).waarheid).toBe('nee');
    expect(weeg(voorwaarde, compleet(melding('a', { op: '2026-03-31T23:59' }))).waarheid).toBe('ja');
  });
});

describe('venster, the day on the limit', () => {
  const telt = (grensdag: 'telt-mee' | 'telt-niet-mee' | undefined, dag: string) => {
    const venster = { lengte: 6, eenheid: 'maanden', ...(grensdag && { grensdag }) } as const;
    return weeg(telling({ venster, minstens: 1 }), compleet(melding('a', { op: dag }))).waarheid;
  };
  it.each([
    ['telt-mee', '2025-09-29', 'nee'],
    ['telt-mee', '2025-09-30', 'ja'],
    ['telt-mee', '2025-10-01', 'ja'],
    ['telt-niet-mee', '2025-09-30', 'nee'],
    ['telt-niet-mee', '2025-10-01', 'ja'],
    [undefined, '2025-09-30', 'nee'],
    [undefined, '2025-10-01', 'ja'],
  ] as const)('%s: an event of %s counts: %s', (grensdag, dag, uit) => {
    expect(telt(grensdag, dag)).toBe(uit);
  });
});

describe('venster from an event', () => {
  const gewaarschuwd = eenGebeurtenis('waarschuwing', { id: 'w', op: '2026-01-15T12:00' });
  const bij = (venster: object, dag: string, ...meer: Gebeurtenis[]) => {
    const regel = { lengte: 1, eenheid: 'maanden', ...venster } as NonNullable<Telling['venster']>;
    const dossier = compleet(gewaarschuwd, melding('a', { op: dag }), ...meer);
    return weeg(telling({ venster: regel, minstens: 1 }), dossier).waarheid;
  };
  const na = { na: { soort: 'waarschuwing' } };
  const voor = { voor: { soort: 'waarschuwing' } };
  it.each([
    ['na', na, '2026-01-15T11:59', 'nee'],
    ['na', na, '2026-01-15T12:01', 'ja'],
    ['na', na, '2026-02-14', 'ja'],
    ['na', na, '2026-02-15', 'nee'],
    ['na, limit in', { ...na, grensdag: 'telt-mee' }, '2026-02-15T23:59', 'ja'],
    ['na, limit in', { ...na, grensdag: 'telt-mee' }, '2026-02-16', 'nee'],
    ['voor', voor, '2026-01-15T12:01', 'nee'],
    ['voor', voor, '2026-01-15T11:59', 'ja'],
    ['voor', voor, '2025-12-16', 'ja'],
    ['voor', voor, '2025-12-15T23:59', 'nee'],
    ['voor, limit in', { ...voor, grensdag: 'telt-mee' }, '2025-12-15', 'ja'],
    ['voor, limit in', { ...voor, grensdag: 'telt-mee' }, '2025-12-14', 'nee'],
  ])('%s: %s %s counts: %s', (_wat, venster, dag, uit) => {
    expect(bij(venster, dag)).toBe(uit);
  });

  it('is counted from the latest of them', () => {
    const weer = eenGebeurtenis('waarschuwing', { id: 'w2', op: '2026-03-01' });
    expect(bij(na, '2026-01-20', weer)).toBe('nee');
    expect(bij(na, '2026-03-20', weer)).toBe('ja');
  });
  it('is empty without the event, and unknown where the event may be missing', () => {
    const venster = { lengte: 1, eenheid: 'maanden', ...na } as NonNullable<Telling['venster']>;
    const een = telling({ venster, minstens: 1 });
    const geen = telling({ venster, hoogstens: 0 });
    expect(weeg(een, compleet(melding('a'))).waarheid).toBe('nee');
    expect(weeg(geen, compleet(melding('a'))).waarheid).toBe('ja');
    expect(weeg(een, dossierMet(melding('a'))).waarheid).toBe('onbekend');
    expect(weeg(geen, dossierMet(melding('a'))).waarheid).toBe('onbekend');
  });
  it('is not sure where a later event may be the one', () => {
    const gesprek = (id: string, dag: string) => eenGebeurtenis('gesprek', { id, op: dag, gelukt: true });
    const venster = {
      lengte: 1,
      eenheid: 'maanden',
      na: { soort: 'gesprek', waar: { gelukt: true } },
    } as const;
    const een = telling({ venster, minstens: 1 });
    const vast = gesprek('g', '2026-01-10');
    const misschien = zonder(gesprek('h', '2026-01-20'), 'gelukt');
    const uit = (dag: string, ...meer: Gebeurtenis[]) =>
      weeg(een, compleet(vast, melding('a', { op: dag }), ...meer)).waarheid;
    expect(uit('2026-01-15')).toBe('ja');
    expect(uit('2026-01-15', misschien)).toBe('onbekend');
    expect(uit('2026-01-25', misschien)).toBe('ja');
    expect(uit('2026-02-15', misschien)).toBe('onbekend');
    expect(uit('2026-03-15', misschien)).toBe('nee');
  });
});

describe('sinds', () => {
  const sinds = telling({ sinds: { soort: 'besluit' }, minstens: 1 });
  const besluit = eenGebeurtenis('besluit', { op: '2026-03-10' });
  it('starts a fresh counter at the latest event [WRT-B1-11]', () => {
    expect(weeg(sinds, compleet(melding('a', { op: '2026-03-09' }), besluit)).waarheid).toBe('nee');
    expect(weeg(sinds, compleet(besluit, melding('a', { op: '2026-03-11' }))).waarheid).toBe('ja');
  });
  it('counts all when there is no such event', () => {
    expect(weeg(sinds, compleet(melding('a'))).waarheid).toBe('ja');
  });
  it('is not sure across an event that may be the one', () => {
    const gelukt = telling({ sinds: { soort: 'gesprek', waar: { gelukt: true } }, minstens: 1 });
    const gesprek = zonder(eenGebeurtenis('gesprek', { op: '2026-03-10' }), 'gelukt');
    expect(weeg(gelukt, compleet(melding('a', { op: '2026-03-09' }), gesprek)).waarheid).toBe('onbekend');
  });
});

describe('uniek and per', () => {
  const huishoudens = telling({ uniek: 'huishouden', minstens: 2 });
  const partijen: Dossier['partijen'] = [
    { id: 'm1', rol: 'melder', huishouden: 'h1' },
    { id: 'm2', rol: 'melder', huishouden: 'h1' },
    { id: 'm3', rol: 'melder' },
    { id: 'm4', rol: 'melder' },
  ];
  const van = (...melders: (string | undefined)[]): Dossier => ({
    ...compleet(
      ...melders.map((melder, i) => {
        const g = melding(`md${i}`, { melder });
        return melder === undefined ? zonder(g, 'melder') : g;
      }),
    ),
    partijen,
  });
  it.each([
    ['one household is one source', huishoudens, van('m1', 'm2'), 'nee'],
    ['an unknown household counts alone', huishoudens, van('m1', 'm3'), 'ja'],
    ['two persons of unknown households are two', huishoudens, van('m3', 'm4'), 'ja'],
    ['an unknown reporter may be a new one', huishoudens, van('m1', undefined), 'onbekend'],
    [
      'only unknown reporters are at least one',
      telling({ uniek: 'melder', minstens: 1 }),
      van(undefined),
      'ja',
    ],
    ['two reporters', telling({ uniek: 'melder', minstens: 2 }), van('m1', 'm2'), 'ja'],
    ['twice the same reporter', telling({ uniek: 'melder', minstens: 2 }), van('m1', 'm1'), 'nee'],
    [
      'a bundle of one reporter is one reporter',
      telling({ uniek: 'melder', minstens: 2 }),
      compleet(melding('a', { aantal: 9 })),
      'nee',
    ],
    [
      'two on one day',
      telling({ uniek: 'dag', minstens: 2 }),
      compleet(melding('a', { op: '2026-03-01T08:00' }), melding('b', { op: '2026-03-01T22:00' })),
      'nee',
    ],
    [
      'two days',
      telling({ uniek: 'dag', minstens: 2 }),
      compleet(melding('a'), melding('b', { op: '2026-03-02' })),
      'ja',
    ],
    [
      'a bundle may be about several days',
      telling({ uniek: 'dag', minstens: 2 }),
      compleet(melding('a', { aantal: 2 })),
      'onbekend',
    ],
    [
      'a field',
      telling({ uniek: 'kanaal', minstens: 2 }),
      compleet(melding('a', { kanaal: 'x' }), melding('b', { kanaal: 'y' })),
      'ja',
    ],
    ['the largest group', telling({ per: 'melder', minstens: 2 }), van('m1', 'm2', 'm2'), 'ja'],
    ['no group is large enough', telling({ per: 'melder', minstens: 2 }), van('m1', 'm2'), 'nee'],
    [
      'an unknown group may be the largest',
      telling({ per: 'melder', minstens: 2 }),
      van('m1', undefined),
      'onbekend',
    ],
    [
      'a day of an unknown group and of a known one is one day',
      telling({ uniek: 'dag', per: 'melder', minstens: 3 }),
      compleet(
        melding('a', { op: '2026-03-01' }),
        melding('b', { op: '2026-03-01', melder: 'm2' }),
        melding('c', { op: '2026-03-02', melder: 'm2' }),
      ),
      'nee',
    ],
  ])('%s', (_wat, voorwaarde, dossier, uit) => {
    expect(weeg(voorwaarde, dossier).waarheid).toBe(uit);
  });
});

describe('geverifieerd', () => {
  const een = telling({ geverifieerd: true, minstens: 1 });
  const incidenten = telling({ soort: ['melding', 'constatering'], geverifieerd: true, minstens: 2 });
  const constatering = (anders: object = {}): Gebeurtenis =>
    eenGebeurtenis('constatering', { id: 'c', op: '2026-03-20', ...anders });
  it.each([
    ['a check names it', een, compleet(melding('a'), verificatie('v', ['a'])), 'ja'],
    ['nobody checked it', een, compleet(melding('a')), 'nee'],
    ['a check names another', een, compleet(melding('a'), melding('b'), verificatie('v', ['x'])), 'nee'],
    [
      'it could not be checked',
      een,
      compleet(melding('a'), verificatie('v', ['a'], { uitkomst: 'niet-te-verifieren' })),
      'nee',
    ],
    [
      'later found untrue',
      een,
      compleet(
        melding('a'),
        verificatie('v', ['a']),
        verificatie('w', ['a'], { uitkomst: 'onjuist', op: '2026-03-21' }),
      ),
      'nee',
    ],
    [
      'confirmed after it was found untrue',
      een,
      compleet(
        melding('a'),
        verificatie('w', ['a'], { uitkomst: 'onjuist' }),
        constatering({ betreft: ['a'], op: '2026-03-22' }),
      ),
      'ja',
    ],
    ['a confirmed observation names it', een, compleet(melding('a'), constatering({ betreft: ['a'] })), 'ja'],
    [
      'an observation that confirms nothing',
      een,
      compleet(melding('a'), constatering({ betreft: ['a'], bevestigd: false })),
      'nee',
    ],
    [
      'a report and its own observation are one incident [WRT-4-22]',
      incidenten,
      compleet(melding('a'), constatering({ betreft: ['a'] })),
      'nee',
    ],
    [
      'a report and another observation are two',
      incidenten,
      compleet(melding('a'), verificatie('v', ['a']), constatering()),
      'ja',
    ],
  ])('%s [WRT-5.2-01]', (_wat, voorwaarde, dossier, uit) => {
    expect(weeg(voorwaarde, dossier).waarheid).toBe(uit);
  });
});

it('points at the events that surely count', () => {
  expect(weeg(twee, dossierMet(melding('a'), melding('b'))).bewijs).toEqual(['a', 'b']);
});

describe('two bounds at once', () => {
  const tussen = telling({ minstens: 1, hoogstens: 2 });
  const aantal = (n: number): Gebeurtenis[] => Array.from({ length: n }, (_, i) => melding(`m${i}`));

  it.each([
    [0, 'nee'],
    [1, 'ja'],
    [2, 'ja'],
    [3, 'nee'],
    [4, 'nee'],
  ])('one or two, of %d: %s', (n, uit) => {
    expect(weeg(tussen, compleet(...aantal(n))).waarheid).toBe(uit);
  });

  it('is too many however incomplete the file is, and never surely few', () => {
    expect(weeg(tussen, dossierMet(...aantal(3))).waarheid).toBe('nee');
    expect(weeg(tussen, dossierMet(...aantal(1))).waarheid).toBe('onbekend');
    expect(weeg(tussen, dossierMet()).waarheid).toBe('onbekend');
  });

  it('stays unknown while either limit of the policy is empty', () => {
    const grenzen = (minstens: number | null, hoogstens: number | null) =>
      weeg(telling({ minstens: { grens: 'laag' }, hoogstens: { grens: 'hoog' } }), compleet(...aantal(2)), {
        grenzen: { laag: minstens, hoog: hoogstens },
      }).waarheid;
    expect(grenzen(1, 2)).toBe('ja');
    expect(grenzen(1, 1)).toBe('nee');
    expect(grenzen(3, 4)).toBe('nee');
    expect(grenzen(null, 2)).toBe('onbekend');
    expect(grenzen(1, null)).toBe('onbekend');
  });
});

describe('events that only may count', () => {
  const gelukt = (id: string, vlag?: boolean, anders: object = {}): Gebeurtenis =>
    eenGebeurtenis('gesprek', { id, gelukt: vlag, op: `2026-03-0${id.slice(1)}`, ...anders } as never);
  const raak = (anders: Partial<Telling>) => telling({ soort: 'gesprek', waar: { gelukt: true }, ...anders });

  it('are no evidence', () => {
    const uit = weeg(
      raak({ minstens: 1 }),
      dossierMet(gelukt('g1', true), gelukt('g2'), gelukt('g3', false)),
    );
    expect(uit).toMatchObject({ waarheid: 'ja', bewijs: ['g1'] });
    expect(weeg(raak({ minstens: 1 }), dossierMet(gelukt('g2'))).bewijs).toEqual([]);
  });

  it('are not certain as different values either', () => {
    const dagen = (minstens: number, ...kroniek: Gebeurtenis[]) =>
      weeg(raak({ uniek: 'dag', minstens }), compleet(...kroniek)).waarheid;
    expect(dagen(2, gelukt('g1', true), gelukt('g2', true))).toBe('ja');
    expect(dagen(2, gelukt('g1', true), gelukt('g2'))).toBe('onbekend');
    expect(dagen(2, gelukt('g1', true), gelukt('g2', false))).toBe('nee');
    expect(dagen(2, gelukt('g1', true), gelukt('g2', undefined, { op: '2026-03-01' }))).toBe('nee');
  });
});

it('finds nothing in a window around an event that surely is not there, however incomplete the rest', () => {
  const venster = { lengte: 1, eenheid: 'maanden', voor: { soort: 'besluit' } } as NonNullable<
    Telling['venster']
  >;
  const deel = (...volledig: ('bewijs' | 'formeel-spoor')[]): string =>
    weeg(telling({ venster, minstens: 1 }), eenDossier({ kroniek: [melding('a')], volledig })).waarheid;
  expect(deel('formeel-spoor')).toBe('nee');
  expect(deel('bewijs')).toBe('onbekend');
});
