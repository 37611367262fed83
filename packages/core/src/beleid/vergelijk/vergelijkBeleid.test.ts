import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eenBeleidsbestand, gelezen } from '../beleid.builder.ts';
import { EEN_VAN_ELK, metEen } from '../onderdelen.builder.ts';
import { LIJSTNAMEN } from '../onderdelen.schema.ts';
import { vergelijkBeleid } from './vergelijkBeleid.ts';

const tussen = (oud: Record<string, unknown>, nieuw: Record<string, unknown>) =>
  vergelijkBeleid(gelezen(eenBeleidsbestand(oud)), gelezen(eenBeleidsbestand(nieuw)));
const zinnen = (oud: Record<string, unknown>, nieuw: Record<string, unknown>) =>
  tussen(oud, nieuw).verschillen.map(({ zin }) => zin);
const stap = (anders: object) => ({
  stappen: [{ id: 's', naam: 'Besluit', fase: 'begin', wie: 'w', criteria: [], bron: 'par', ...anders }],
});
const criterium = { id: 'c', tekst: 'Er is spoed.', bron: 'par' };
const termijn = {
  id: 't',
  naam: 'zienswijze',
  bij: { soort: 'melding' },
  atw: 'nee',
  gevolg: 'G.',
  bron: 'par',
};
const bedrag = (eurocent: number, anders: object = {}) => ({ eurocent, bron: 'par', ...anders });
const dwangsom = (perOvertreding: object | null, anders: object = {}) => ({
  bedragen: { dwangsom: { perOvertreding, maximum: bedrag(300_000), aard: 'standaard', ...anders } },
});

it('finds nothing between a policy and itself', () => {
  const alles = Object.assign({}, ...LIJSTNAMEN.map((l) => metEen(l)));
  expect(tussen(alles, alles)).toMatchObject({ verschillen: [], volgorde: [] });
});

it('says which two it compared', () => {
  const uit = tussen({}, { id: 'dorp', naam: 'Beleid Dorp', geldigVan: '2027-01-01' });
  expect([uit.van, uit.naar]).toEqual([
    { id: 'voorbeeldstad', spoor: 'woonoverlast', versie: '2026-01-01', naam: 'Beleid Voorbeeldstad' },
    { id: 'dorp', spoor: 'woonoverlast', versie: '2027-01-01', naam: 'Beleid Dorp' },
  ]);
  expect(uit.verschillen.map(({ zin }) => zin)).toEqual([
    'De naam van het beleid gaat van "Beleid Voorbeeldstad" naar "Beleid Dorp".',
    'De ingangsdatum van het beleid gaat van 1 januari 2026 naar 1 januari 2027.',
  ]);
});

describe.each(LIJSTNAMEN)('in the list %s', (lijst) => {
  it('tells what comes and what goes', () => {
    const { naam, id } = EEN_VAN_ELK[lijst];
    expect(tussen({}, metEen(lijst)).verschillen).toMatchObject([
      {
        onderdeel: lijst,
        soort: 'erbij',
        pad: `/${lijst}/${id}`,
        zin: expect.stringContaining(`"${naam}" komt erbij.`),
      },
    ]);
    expect(tussen(metEen(lijst), {}).verschillen).toMatchObject([
      { onderdeel: lijst, soort: 'vervallen', zin: expect.stringContaining(`"${naam}" vervalt.`) },
    ]);
  });

  it('tells another name', () => {
    expect(tussen(metEen(lijst), metEen(lijst, { naam: 'Anders' })).verschillen).toMatchObject([
      { onderdeel: lijst, soort: 'anders', pad: `/${lijst}/${EEN_VAN_ELK[lijst].id}/naam`, nieuw: 'Anders' },
    ]);
  });
});

describe('says in a sentence', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
    [
      'a length with its unit',
      { termijnen: [{ ...termijn, lengte: 6, eenheid: 'weken' }] },
      { termijnen: [{ ...termijn, lengte: 10, eenheid: 'werkdagen' }] },
      ['De lengte van de termijn "zienswijze" gaat van 6 weken naar 10 werkdagen.'],
    ],
    [
      'a length that was empty',
      { termijnen: [{ ...termijn, lengte: null }] },
      { termijnen: [{ ...termijn, lengte: 2, eenheid: 'weken' }] },
      ['De lengte van de termijn "zienswijze" gaat van leeg naar 2 weken.'],
    ],
    [
      'an amount in euro',
      dwangsom(bedrag(50_000)),
      dwangsom(bedrag(125_050)),
      ['Het bedrag per overtreding van de dwangsom gaat van € 500 naar € 1.250,50.'],
    ],
    [
      'an amount that was empty',
      dwangsom(null),
      dwangsom(bedrag(50_000)),
      ['Het bedrag per overtreding van de dwangsom gaat van leeg naar € 500 (Beleid, par. 1).'],
    ],
    [
      'a limit',
      metEen('grenzen', { aantal: 10 }),
      metEen('grenzen', { aantal: 5 }),
      ['Het aantal van de grens "Naam van g" gaat van 10 naar 5.'],
    ],
    [
      'a criterion that comes, in the words of the step',
      stap({}),
      stap({ criteria: [{ ...criterium, feit: 'spoed' }] }),
      ['Het criterium "Er is spoed." bij de stap "Besluit" komt erbij.'],
    ],
    [
      'a criterion that goes',
      stap({ criteria: [{ ...criterium, feit: 'spoed' }] }),
      stap({}),
      ['Het criterium "Er is spoed." bij de stap "Besluit" vervalt.'],
    ],
    [
      'what a criterion asks, with the names of the facts',
      stap({ criteria: [{ ...criterium, telling: { soort: 'melding', minstens: 3 } }] }),
      stap({
        criteria: [{ ...criterium, alle: [{ feit: 'spoed' }, { feit: 'aantalHonden', minstens: 2 }] }],
      }),
      [
        'De voorwaarde van het criterium "Er is spoed." bij de stap "Besluit" gaat van "minstens 3 keer melding" naar "("Spoed" is ja en "Honden" is minstens 2)".',
      ],
    ],
    [
      'the aard of a criterion',
      stap({ criteria: [{ ...criterium, feit: 'spoed', aard: 'wet' }] }),
      stap({ criteria: [{ ...criterium, feit: 'spoed', aard: 'beleid' }] }),
      ['De aard van het criterium "Er is spoed." bij de stap "Besluit" gaat van "wet" naar "beleid".'],
    ],
    [
      'another source of an item, printed',
      stap({}),
      stap({ bron: 'wet' }),
      ['De bron van de stap "Besluit" gaat van "Beleid, par. 1" naar "artikel 151d Gemeentewet".'],
    ],
    [
      'a word of the town',
      { woorden: { ladder: 'escalatieladder' } },
      { woorden: { ladder: 'stappenplan' } },
      ['De waarde van het woord voor "ladder" gaat van "escalatieladder" naar "stappenplan".'],
    ],
    [
      'another weight',
      { gebreken: { 'verouderd-bewijs': { zwaarte: 'risico', bron: 'par' } } },
      { gebreken: { 'verouderd-bewijs': { zwaarte: 'blokkerend', bron: 'par' } } },
      ['De zwaarte van het gewicht van het gebrek "verouderd-bewijs" gaat van "risico" naar "blokkerend".'],
    ],
    [
      'the ground, by what it says',
      { grondslag: ['wet'] },
      { grondslag: ['par'] },
      ['De grondslag artikel 151d Gemeentewet vervalt.', 'De grondslag Beleid, par. 1 komt erbij.'],
    ],
    [
      'where a term starts and how it counts, in words',
      { termijnen: [{ ...termijn, lengte: 2, eenheid: 'weken', telling: 'dag-zelf' }] },
      {
        termijnen: [
          {
            ...termijn,
            lengte: 2,
            eenheid: 'weken',
            telling: 'dag-erna',
            start: ['bezorging.verzondenOp', 'op'],
          },
        ],
      },
      [
        'Het begin van de termijn "zienswijze" gaat van de dag zelf naar de verzending, de dag zelf.',
        'De eerste dag van de telling van de termijn "zienswijze" gaat van de dag zelf naar de dag erna.',
      ],
    ],
    [
      'a phase by its name, and kinds without hyphens outside of names',
      {
        fasen: [{ id: 'begin', naam: 'Begin', bron: 'par' }],
        ...stap({ gedaan: { telling: { soort: 'plan-van-aanpak', minstens: 1 } } }),
      },
      {
        fasen: [
          { id: 'begin', naam: 'Begin', bron: 'par' },
          { id: 'midden', naam: 'Het Midden-stuk', bron: 'par' },
        ],
        ...stap({ fase: 'midden', gedaan: { telling: { soort: 'op-of-afschaling', minstens: 1 } } }),
      },
      [
        'De fase "Het Midden-stuk" komt erbij.',
        'De fase van de stap "Besluit" gaat van "Begin" naar "Het Midden-stuk".',
        'Wanneer de stap klaar is van de stap "Besluit" gaat van "minstens 1 keer plan van aanpak" naar "minstens 1 keer op of afschaling".',
      ],
    ],
    ['the amounts as a whole', {}, dwangsom(null), ['De bedragen van de dwangsom komen erbij.']],
    [
      'an open question',
      { openVragen: [{ vraag: 'Geldt dit ook voor huurders?' }] },
      {},
      ['De open vraag "Geldt dit ook voor huurders?" vervalt.'],
    ],
  ])('%s', (_wat, oud, nieuw, verwacht) => {
    expect(zinnen(oud, nieuw)).toEqual(verwacht);
  });
});

it('does not stumble over another key for the same source', () => {
  const bronnen = {
    wet: { regeling: 'Gemeentewet', artikel: '151d' },
    par: { regeling: 'Beleid', artikel: 'par. 1' },
  };
  const uit = tussen(stap({ bron: 'par' }), {
    ...stap({ bron: 'zelfde' }),
    bronnen: { ...bronnen, zelfde: bronnen.par },
  });
  expect(uit.verschillen.map(({ pad }) => pad)).toEqual(['/bronnen/zelfde']);
});

it('tells another order of phases, apart from what changes', () => {
  const fasen = ['a', 'b'].map((id) => ({ id, naam: id, bron: 'par' }));
  const uit = tussen(
    { ...stap({ fase: 'a' }), fasen },
    { ...stap({ fase: 'a' }), fasen: [...fasen].reverse() },
  );
  expect(uit).toMatchObject({
    verschillen: [],
    volgorde: [{ onderdeel: 'fasen', zin: 'De volgorde van de fasen is anders.' }],
  });
});

describe('what stands above the lists', () => {
  it('is told with its place and both values', () => {
    const uit = tussen({ gemeente: 'Dorp' }, { geldigTot: '2027-12-31', samenvatting: 'Kort.' });
    expect(uit.verschillen.map(({ onderdeel, soort, pad }) => [onderdeel, soort, pad])).toEqual([
      ['algemeen', 'vervallen', '/gemeente'],
      ['algemeen', 'erbij', '/geldigTot'],
      ['algemeen', 'erbij', '/samenvatting'],
    ]);
  });

  it('also of the APV article and the ground', () => {
    const apv = (artikel: string) => ({ apvArtikel: { artikel, bron: 'par' } });
    expect(tussen(apv('2:1'), apv('2:2')).verschillen).toEqual([
      {
        onderdeel: 'algemeen',
        soort: 'anders',
        pad: '/apvArtikel/artikel',
        oud: '2:1',
        nieuw: '2:2',
        zin: 'Het artikel van het APV-artikel gaat van "2:1" naar "2:2".',
      },
    ]);
    expect(tussen({ grondslag: ['wet'] }, { grondslag: ['par'] }).verschillen).toMatchObject([
      { onderdeel: 'algemeen', soort: 'vervallen', pad: '/grondslag/wet', oud: 'wet' },
      { onderdeel: 'algemeen', soort: 'erbij', pad: '/grondslag/par', nieuw: 'par' },
    ]);
    const [weg, erbij] = tussen({ grondslag: ['wet'] }, { grondslag: ['par'] }).verschillen;
    expect(weg).not.toHaveProperty('nieuw');
    expect(erbij).not.toHaveProperty('oud');
  });

  it('has the assumed day of a policy without one, or none', () => {
    const uit = tussen({ geldigVan: null }, { geldigVan: null, aangenomenGeldigVan: '2027-01-01' });
    expect([uit.van.versie, uit.naar.versie]).toEqual(['', '2027-01-01']);
  });
});

it('tells the amounts as a whole, coming and going, with what they were', () => {
  const [bij] = tussen({}, dwangsom(bedrag(1))).verschillen;
  const [weg] = tussen(dwangsom(bedrag(1)), {}).verschillen;
  expect(bij).toMatchObject({ onderdeel: 'bedragen', soort: 'erbij', pad: '/bedragen/dwangsom' });
  expect(bij).toMatchObject({ nieuw: { perOvertreding: bedrag(1) } });
  expect(bij).not.toHaveProperty('oud');
  expect(weg).toMatchObject({ soort: 'vervallen', zin: 'De bedragen van de dwangsom vervallen.' });
  expect(weg).toMatchObject({ oud: { perOvertreding: bedrag(1) } });
  expect(weg).not.toHaveProperty('nieuw');
  expect(tussen(dwangsom(bedrag(1)), dwangsom(bedrag(1))).verschillen).toEqual([]);
});

it('tells of open questions only what comes and goes', () => {
  const vragen = (...teksten: string[]) => ({ openVragen: teksten.map((vraag) => ({ vraag })) });
  expect(tussen(vragen('Een?', 'Twee?'), vragen('Twee?', 'Drie?')).verschillen).toEqual([
    {
      onderdeel: 'openVragen',
      soort: 'vervallen',
      pad: '/openVragen',
      oud: 'Een?',
      zin: 'De open vraag "Een?" vervalt.',
    },
    {
      onderdeel: 'openVragen',
      soort: 'erbij',
      pad: '/openVragen',
      nieuw: 'Drie?',
      zin: 'De open vraag "Drie?" komt erbij.',
    },
  ]);
});

it('knows a rule of the lead without an id by role and organisation, counted', () => {
  const regel = (organisatie: string, tekst: string) => ({ rol: 'overall', organisatie, tekst, bron: 'par' });
  const regie = (...regels: object[]) => ({ regie: regels });
  expect(
    tussen(
      regie(regel('gemeente', 'A.'), regel('gemeente', 'B.'), regel('gemeente', 'C.')),
      regie(regel('gemeente', 'A.'), regel('gemeente', 'X.'), regel('politie', 'C.')),
    ).verschillen.map(({ soort, pad }) => [soort, pad]),
  ).toEqual([
    ['anders', '/regie/overall-gemeente-2/tekst'],
    ['vervallen', '/regie/overall-gemeente-3'],
    ['erbij', '/regie/overall-politie'],
  ]);
});

it('calls a fact that the policy does not have by its key', () => {
  expect(zinnen(stap({}), stap({ gedaan: { feit: 'onbekendFeit' } }))).toEqual([
    'Wanneer de stap klaar is van de stap "Besluit" komt erbij: ""onbekendFeit" is ja".',
  ]);
});

it('sees no other order in what only comes or goes', () => {
  const fasen = (...ids: string[]) => ({ fasen: ids.map((id) => ({ id, naam: id, bron: 'par' })) });
  const anders = (oud: string[], nieuw: string[]) =>
    tussen({ stappen: [], ...fasen(...oud) }, { stappen: [], ...fasen(...nieuw) }).volgorde.length;
  expect(anders(['a', 'b'], ['a', 'x', 'b'])).toBe(0);
  expect(anders(['a', 'x', 'b'], ['a', 'b'])).toBe(0);
  expect(anders(['a', 'x', 'b'], ['b', 'y', 'a'])).toBe(1);
});

it('tells the order of steps and of the lead too', () => {
  const stappen = ['a', 'b'].map((id) => ({ ...stap({ id }).stappen[0], id }));
  const regie = ['a', 'b'].map((id) => ({ id, rol: 'overall', organisatie: id, tekst: 'T.', bron: 'par' }));
  expect(
    tussen({ stappen, regie }, { stappen: [...stappen].reverse(), regie: [...regie].reverse() }).volgorde,
  ).toEqual([
    { onderdeel: 'stappen', zin: 'De volgorde van de stappen is anders.' },
    { onderdeel: 'regie', zin: 'De volgorde van de regels voor de regie is anders.' },
  ]);
});

it('does not see another order of items, keys, choices and branches as a change', () => {
  const alles = eenBeleidsbestand({
    ...Object.assign(
      {},
      ...LIJSTNAMEN.map((l) => ({ [l]: [EEN_VAN_ELK[l], { ...EEN_VAN_ELK[l], id: 'ander' }] })),
    ),
    ...stap({
      criteria: [
        { ...criterium, alle: [{ feit: 'spoed' }, { feit: 'kleur', in: ['rood', 'geel'] }] },
        { ...criterium, id: 'd', telling: { soort: ['melding', 'gesprek'], minstens: 2 } },
      ],
    }),
  });
  const beleid = gelezen(alles);
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (getallen) => {
      const geschud = gelezen(schud(alles, getallen));
      expect(vergelijkBeleid(beleid, geschud).verschillen).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

/** The same with every list and every group of fields in another order. */
function schud(waarde: unknown, getallen: Iterator<number>): unknown {
  if (Array.isArray(waarde)) return meng(waarde, getallen).map((deel) => schud(deel, getallen));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(meng(Object.entries(waarde), getallen).map(([k, v]) => [k, schud(v, getallen)]));
}
const meng = <T>(lijst: readonly T[], getallen: Iterator<number>): T[] =>
  lijst
    .map((deel) => [getallen.next().value as number, deel] as const)
    .sort(([a], [b]) => a - b)
    .map(([, deel]) => deel);
