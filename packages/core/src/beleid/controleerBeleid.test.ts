import { describe, expect, it } from 'vitest';
import { eenBeleidsbestand } from './beleid.builder.ts';
import { eenStap, fouten, geenBron } from './controle/controle.builder.ts';
import { metEen } from './onderdelen.builder.ts';

const paden = (gevonden: readonly string[]) => gevonden.map((f) => f.split(':')[0]);
const FOUT = { feit: 'qqqq' };

describe('the days of a policy', () => {
  const TOT = '/geldigTot: Dit beleid eindigt voordat het ingaat. Verbeter een van de twee dagen.';
  it.each<[object, string[]]>([
    [{ geldigTot: '2026-01-01' }, []],
    [{ geldigTot: '2025-12-31' }, [TOT]],
    [{ geldigVan: null, aangenomenGeldigVan: '2026-01-01', geldigTot: '2025-12-31' }, [TOT]],
    [{ geldigVan: null, aangenomenGeldigVan: '2026-01-01' }, []],
    [
      { geldigVan: null, geldigTot: '2025-12-31' },
      [
        '/geldigVan: De dag waarop dit beleid ingaat, ontbreekt. ' +
          'Vul "geldigVan" in, of "aangenomenGeldigVan" als de dag niet vaststaat.',
      ],
    ],
  ])('%j', (anders, verwacht) => {
    expect(fouten({ ...anders })).toEqual(verwacht);
  });
});

describe('a source', () => {
  const bedrag = (eurocent: number, bron = 'par') => ({ eurocent, bron });
  const dwangsom = (perOvertreding: object | null, maximum: object | null) => ({
    bedragen: { dwangsom: { perOvertreding, maximum, aard: 'standaard' } },
  });

  it.each<[string, object, string]>([
    ['the ground', { grondslag: ['wet', 'nergens'] }, '/grondslag/1'],
    ['the APV article', { apvArtikel: { artikel: null, bron: 'nergens' } }, '/apvArtikel/bron'],
    ['an amount', dwangsom(bedrag(1, 'nergens'), null), '/bedragen/dwangsom/perOvertreding/bron'],
    ['a maximum', dwangsom(null, bedrag(1, 'nergens')), '/bedragen/dwangsom/maximum/bron'],
    ['a norm', { normen: { rust: { waarde: 3, bron: 'nergens' } } }, '/normen/rust/bron'],
    [
      'an open question',
      { openVragen: [{ vraag: 'Ja?' }, { vraag: 'Nee?', bron: 'nergens' }] },
      '/openVragen/1/bron',
    ],
    ['a phase', { fasen: [{ id: 'begin', naam: 'B', bron: 'nergens' }] }, '/fasen/0/bron'],
    [
      'a rule of the lead',
      { regie: [{ rol: 'overall', organisatie: 'g', tekst: 'T.', bron: 'nergens' }] },
      '/regie/0/bron',
    ],
  ])('of %s is one of the list', (_wat, anders, pad) => {
    expect(fouten({ ...anders })).toEqual([geenBron(pad)]);
  });

  it('may be one of what the policy builds on, and is told with what was meant', () => {
    const boven = { bouwtVoortOp: ['land'], bronnen: {}, feiten: {}, fasen: [], stappen: [], termijnen: [] };
    const land = eenBeleidsbestand({ id: 'land' });
    expect(fouten({ ...boven, grondslag: ['wet'] }, [land])).toEqual([]);
    expect(fouten({ ...boven, grondslag: ['wett'] }, [land])).toEqual([
      '/grondslag/0: De bron "wett" bestaat niet. Bedoelde u "wet"? Zet deze bron onder "bronnen" of noem een bron die er staat.',
    ]);
  });

  it('of amounts: the maximum is not below one breach', () => {
    expect(fouten(dwangsom(bedrag(500), bedrag(500)))).toEqual([]);
    expect(fouten(dwangsom(bedrag(500), bedrag(499)))).toEqual([
      '/bedragen/dwangsom/maximum: Het maximum is lager dan de dwangsom voor één overtreding. Verbeter een van de twee bedragen.',
    ]);
    expect(fouten(dwangsom(bedrag(500), null))).toEqual([]);
    expect(fouten(dwangsom(null, null))).toEqual([]);
  });
});

describe('a phase', () => {
  const fase = (bereikt?: object) => ({ id: 'begin', naam: 'B', bron: 'par', ...(bereikt && { bereikt }) });
  it('is reached by a condition that can be met', () => {
    expect(fouten({ fasen: [fase(), { ...fase({ feit: 'spoed' }), id: 'later' }] })).toEqual([]);
    expect(paden(fouten({ fasen: [fase(FOUT)] }))).toEqual(['/fasen/0/bereikt/feit']);
    const nooit = { alle: [{ feit: 'spoed' }, { niet: { feit: 'spoed' } }] };
    expect(fouten({ fasen: [fase(), { ...fase(nooit), id: 'later' }] })).toEqual([
      '/fasen/1/bereikt: De fase "later" wordt nooit bereikt: de voorwaarden spreken elkaar tegen. ' +
        'Haal een van de voorwaarden weg die elkaar uitsluiten.',
    ]);
  });
});

it('reads when a rule of the lead holds', () => {
  const regel = (anders: object) => ({
    rol: 'overall',
    organisatie: 'g',
    tekst: 'T.',
    bron: 'par',
    ...anders,
  });
  expect(fouten({ regie: [regel({ wanneer: { feit: 'spoed' } }), regel({})] })).toEqual([]);
  expect(paden(fouten({ regie: [regel({}), regel({ wanneer: FOUT })] }))).toEqual(['/regie/1/wanneer/feit']);
});

it('names what comes from below by its id', () => {
  const land = eenBeleidsbestand({
    id: 'land',
    fasen: [{ id: 'begin', naam: 'B', bron: 'par', bereikt: FOUT }],
    regie: [
      { id: 'r', rol: 'overall', organisatie: 'g', tekst: 'T.', bron: 'par', wanneer: FOUT },
      { rol: 'overall', organisatie: 'g', tekst: 'T.', bron: 'par', wanneer: FOUT },
    ],
  });
  const boven = { bouwtVoortOp: ['land'], fasen: [], stappen: [], termijnen: [] };
  expect(paden(fouten(boven, [land]))).toEqual([
    '/fasen/begin/bereikt/feit',
    '/regie/r/wanneer/feit',
    '/regie//wanneer/feit',
  ]);
});

it('tells the faults in the order of the file, list by list', () => {
  const dubbel = (lijst: readonly object[]) => [...lijst, ...lijst];
  const { fasen, termijnen } = eenBeleidsbestand() as { fasen: object[]; termijnen: object[] };
  const regie = [{ id: 'r', rol: 'overall', organisatie: 'g', tekst: 'T.', bron: 'par' }];
  const gevonden = fouten({
    geldigTot: '2025-01-01',
    fasen: dubbel(fasen),
    stappen: dubbel([eenStap()]),
    termijnen: dubbel(termijnen),
    regie: dubbel(regie),
    grondslag: ['nergens'],
    feiten: { f: { naam: 'F', bron: 'par' } },
    ...metEen('definities', { bron: 'nergens' }),
  });
  expect(paden(gevonden)).toEqual([
    '/geldigTot',
    '/fasen/1/id',
    '/stappen/1/id',
    '/termijnen/1/id',
    '/regie/1/id',
    '/grondslag/0',
    '/feiten/f',
    '/definities/0/bron',
  ]);
});

it('stops at fifty', () => {
  const feiten = (aantal: number) =>
    Object.fromEntries(Array.from({ length: aantal }, (_, i) => [`f${i}`, { naam: 'F', bron: 'par' }]));
  expect(fouten({ feiten: feiten(49), stappen: [] })).toHaveLength(49);
  expect(fouten({ feiten: feiten(60), stappen: [] })).toHaveLength(50);
});
