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
