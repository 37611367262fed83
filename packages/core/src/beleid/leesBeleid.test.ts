import { describe, expect, it } from 'vitest';
import { eenBeleidsbestand } from './beleid.builder.ts';
import { leesBeleid } from './leesBeleid.ts';

const metCriterium = (criterium: unknown): unknown =>
  eenBeleidsbestand({
    stappen: [{ id: 's', naam: 'S', fase: 'begin', wie: 'w', criteria: [criterium], bron: 'par' }],
  });
const foutenVan = (bestand: unknown) => {
  const uit = leesBeleid(bestand);
  return uit.ok ? [] : uit.error;
};
const CRITERIUM = '/stappen/0/criteria/0';

it('reads a policy and fills in what may be left out', () => {
  const uit = leesBeleid(eenBeleidsbestand());
  expect(uit).toMatchObject({
    ok: true,
    value: { bouwtVoortOp: [], termijnen: [{ telling: 'dag-erna', start: ['op'] }] },
  });
});

describe('names path, reason and mend of', () => {
  it.each([
    ['an unknown key', eenBeleidsbestand({ zin: 1 }), '/zin', 'Het veld "zin" bestaat hier niet.'],
    [
      'a missing source',
      eenBeleidsbestand({ fasen: [{ id: 'a', naam: 'A' }] }),
      '/fasen/0/bron',
      'De bron ontbreekt.',
    ],
    [
      'a wrong value',
      eenBeleidsbestand({ spoor: 'woonoverlst' }),
      '/spoor',
      'Deze waarde bestaat hier niet. Bedoelde u "woonoverlast"?',
    ],
    [
      'a day that does not exist',
      eenBeleidsbestand({ geldigVan: '2026-02-30' }),
      '/geldigVan',
      'Geef een bestaande dag als JJJJ-MM-DD, bijvoorbeeld 2026-03-01.',
    ],
    [
      'a broken amount',
      eenBeleidsbestand({
        bedragen: {
          dwangsom: { perOvertreding: { eurocent: 1.5, bron: 'par' }, maximum: null, aard: 'standaard' },
        },
      }),
      '/bedragen/dwangsom/perOvertreding/eurocent',
      undefined,
    ],
    ['no condition', metCriterium('ja'), CRITERIUM, 'Hier hoort een voorwaarde.'],
    ['an empty condition', metCriterium({ tekst: 'x' }), CRITERIUM, 'Deze voorwaarde is leeg.'],
    [
      'an unknown kind of condition',
      metCriterium({ tellling: {} }),
      CRITERIUM,
      '"tellling" is geen voorwaarde. Bedoelde u "telling"?',
    ],
    [
      'two conditions in one',
      metCriterium({ feit: 'a', vraag: 'b' }),
      CRITERIUM,
      'Hier staan twee voorwaarden in één: "feit" en "vraag".',
    ],
    [
      'a fault deep in a tree',
      metCriterium({ alle: [{ een: [{ niet: { feit: 3 } }] }] }),
      `${CRITERIUM}/alle/0/een/0/niet/feit`,
      'Hier hoort tekst.',
    ],
    ['an empty list of conditions', metCriterium({ alle: [] }), `${CRITERIUM}/alle`, 'Deze lijst is leeg.'],
    [
      'an unknown kind of event',
      metCriterium({ telling: { soort: 'meldng', minstens: 1 } }),
      `${CRITERIUM}/telling/soort`,
      'De soort gebeurtenis "meldng" bestaat niet. Bedoelde u "melding"?',
    ],
    [
      'one unknown kind in a list',
      metCriterium({ telling: { soort: ['melding', 'x'], minstens: 1 } }),
      `${CRITERIUM}/telling/soort/1`,
      'De soort gebeurtenis "x" bestaat niet.',
    ],
    [
      'an unknown test on a field',
      metCriterium({ telling: { soort: 'melding', waar: { ernst: { meer: 1 } }, minstens: 1 } }),
      `${CRITERIUM}/telling/waar/ernst/meer`,
      'Het veld "meer" bestaat hier niet.',
    ],
    [
      'a list as a test',
      metCriterium({ telling: { soort: 'melding', waar: { ernst: [1] }, minstens: 1 } }),
      `${CRITERIUM}/telling/waar/ernst`,
      undefined,
    ],
    [
      'half a window',
      metCriterium({ telling: { soort: 'melding', venster: { lengte: 2 }, minstens: 1 } }),
      `${CRITERIUM}/telling/venster/eenheid`,
      '"eenheid" ontbreekt.',
    ],
    [
      'a role that does not exist',
      metCriterium({ leeftijd: { rol: 'buur', minstens: 18 } }),
      `${CRITERIUM}/leeftijd/rol`,
      undefined,
    ],
  ])('%s', (_wat, bestand, pad, reden) => {
    const [fout, ...rest] = foutenVan(bestand);
    expect(rest).toEqual([]);
    expect(fout).toMatchObject({ pad, ...(reden && { reden }) });
    expect(fout!.herstel).not.toBe('');
  });
});

it('reports all faults at once, at most fifty', () => {
  const fasen = Array.from({ length: 80 }, () => ({ id: 'a', naam: 'A' }));
  expect(foutenVan(eenBeleidsbestand({ fasen, zin: 1 }))).toHaveLength(50);
  expect(foutenVan({}).map((f) => f.pad)).toEqual([
    '/schema',
    '/id',
    '/spoor',
    '/naam',
    '/geldigVan',
    '/grondslag',
    '/bronnen',
  ]);
});

describe('hostile input', () => {
  const genest = (diepte: number): unknown => {
    let v: unknown = { feit: 'spoed' };
    for (let i = 0; i < diepte; i++) v = { niet: v };
    return metCriterium(v);
  };
  it('reads conditions of twelve levels and refuses thirteen', () => {
    expect(foutenVan(genest(12))).toEqual([]);
    expect(foutenVan(genest(13))).toMatchObject([
      { reden: 'De voorwaarden zijn te diep genest: hoogstens 12 niveaus.' },
    ]);
  });
  it('refuses ten thousand levels without exhausting the stack', () => {
    expect(foutenVan(genest(10_000))).toHaveLength(1);
  });
  it('refuses input that contains itself', () => {
    const kring: Record<string, unknown> = {};
    kring.kring = kring;
    expect(foutenVan(kring)).toHaveLength(1);
  });
  it('refuses a reference that is used many times over', () => {
    let bom: unknown = ['x'];
    for (let i = 0; i < 20; i++) bom = Array.from({ length: 9 }, () => bom);
    expect(foutenVan(eenBeleidsbestand({ woorden: bom }))).toMatchObject([
      { reden: expect.stringContaining('te groot') },
    ]);
  });
  it('refuses names that mean something to the language', () => {
    const bestand = { ...eenBeleidsbestand(), woorden: JSON.parse('{"__proto__": {"x": 1}}') };
    expect(foutenVan(bestand)).toMatchObject([{ pad: '/woorden/__proto__' }]);
  });
  it.each([undefined, null, 3, 'beleid', [], true])('refuses %s', (invoer) => {
    expect(foutenVan(invoer)).not.toEqual([]);
  });
});
