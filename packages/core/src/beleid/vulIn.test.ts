import { expect, it } from 'vitest';
import { eenBeleidsbestand, gelezen } from './beleid.builder.ts';
import { compileerBeleid } from './compileerBeleid.ts';
import { zoekLegeWaarden } from './leegte.ts';
import { metEen } from './onderdelen.builder.ts';
import { type IngevuldeWaarde, vulIn } from './vulIn.ts';

const termijn = { id: 't', naam: 'T', bij: { soort: 'melding' }, atw: 'nee', gevolg: 'G.', bron: 'par' };
/** Every kind of empty value at once. */
const leeg = () =>
  gelezen(
    eenBeleidsbestand({
      ...metEen('grenzen', { aantal: null }),
      ...metEen('overlegvormen', { frequentie: null, voorzitter: null }),
      ...metEen('brieven', { ondertekenaar: null }),
      ...metEen('bewaring', { lengte: null, eenheid: null }),
      geldigVan: null,
      aangenomenGeldigVan: '2026-01-01',
      apvArtikel: { artikel: null, aangenomen: true, bron: 'wet' },
      termijnen: [{ ...termijn, lengte: null }],
      bedragen: { dwangsom: { perOvertreding: null, maximum: null, aard: 'standaard' } },
      normen: {
        weken: { waarde: null, eenheid: 'weken', bron: 'par' },
        woorden: { waarde: null, bron: 'par' },
      },
    }),
  );
const bron = 'Collegebesluit 3 maart 2026';
const GOED = { datum: '2026-03-03', tekst: '2:79a', aantal: 6, duur: 2, bedrag: 50_000 } as const;
const alles = (): IngevuldeWaarde[] =>
  zoekLegeWaarden(leeg()).map(({ pad, soort }) => ({
    pad,
    waarde: GOED[soort],
    ...(soort === 'duur' && { eenheid: 'weken' }),
    bron,
  }));
const fouten = (waarden: readonly IngevuldeWaarde[]) => {
  const uit = vulIn(leeg(), waarden);
  return uit.ok ? [] : uit.error;
};
const met = (pad: string, anders: Partial<IngevuldeWaarde>) =>
  alles().map((w) => (w.pad === pad ? { ...w, ...anders } : w));

it('fills in every kind of empty value and leaves none', () => {
  const uit = vulIn(leeg(), alles());
  expect(uit.ok && zoekLegeWaarden(uit.value)).toEqual([]);
  expect(uit).toMatchObject({
    value: {
      geldigVan: '2026-03-03',
      apvArtikel: { artikel: '2:79a' },
      termijnen: [{ id: 't', lengte: 2, eenheid: 'weken' }],
      bedragen: { dwangsom: { perOvertreding: { eurocent: 50_000 }, maximum: { eurocent: 50_000 } } },
      normen: { weken: { waarde: 6 }, woorden: { waarde: '2:79a' } },
      grenzen: [{ aantal: 6 }],
      overlegvormen: [{ frequentie: '2:79a', voorzitter: '2:79a' }],
      bewaring: [{ lengte: 2, eenheid: 'weken' }],
    },
  });
});

it('gives a policy that can be applied, without the assumptions of the example', () => {
  const uit = vulIn(leeg(), alles());
  if (!uit.ok) throw new Error('refused');
  expect(uit.value.aangenomenGeldigVan).toBeUndefined();
  expect(uit.value.apvArtikel?.aangenomen).toBeUndefined();
  const { bouwtVoortOp: _, ...los } = uit.value;
  expect(compileerBeleid({ ...los, bouwtVoortOp: [] }, [])).toMatchObject({ ok: true });
});

it('names the decision and the place that left it open as the source', () => {
  const uit = vulIn(leeg(), alles());
  if (!uit.ok) throw new Error('refused');
  const { bronnen, termijnen, overlegvormen } = uit.value;
  expect(bronnen[termijnen[0]!.bron]!.regeling).toBe('Collegebesluit 3 maart 2026 (bij Beleid, par. 1)');
  // Two values of one part with one decision: named once.
  expect(bronnen[overlegvormen[0]!.bron]!.regeling.split(bron)).toHaveLength(2);
});

it.each<[string, string, Partial<IngevuldeWaarde>, string]>([
  ['a day that does not exist', '/geldigVan', { waarde: '2026-02-30' }, 'waarde'],
  ['text for a number', '/grenzen/g/aantal', { waarde: 'vijf' }, 'waarde'],
  ['a number below one', '/grenzen/g/aantal', { waarde: 0 }, 'waarde'],
  ['half a week', '/termijnen/t/lengte', { waarde: 0.5 }, 'waarde'],
  ['a length without a unit', '/bewaring/bw/lengte', { eenheid: undefined }, 'eenheid'],
  ['nothing but spaces', '/apvArtikel/artikel', { waarde: '  ' }, 'waarde'],
  ['an amount of nothing', '/bedragen/dwangsom/maximum', { waarde: 0 }, 'waarde'],
  ['a value without a source', '/normen/weken/waarde', { bron: ' ' }, 'bron'],
])('refuses %s, at its place', (_wat, pad, anders, veld) => {
  expect(fouten(met(pad, anders))).toMatchObject([{ pad, veld }]);
});

it('refuses one that is left out, one too many and one that stands there twice', () => {
  const een = alles()[0]!;
  expect(fouten(alles().slice(1))).toMatchObject([{ pad: een.pad, veld: 'waarde' }]);
  expect(fouten([...alles(), { ...een, pad: '/naam' }])).toMatchObject([{ pad: '/naam' }]);
  expect(fouten([...alles(), een])).toMatchObject([{ pad: een.pad }]);
});

it.each<[string, string, Partial<IngevuldeWaarde>, string]>([
  ['a day', '/geldigVan', { waarde: 3 }, 'Vul een dag in, bijvoorbeeld 2026-03-01.'],
  ['text', '/apvArtikel/artikel', { waarde: 3 }, 'Vul hier tekst in.'],
  ['nothing', '/grenzen/g/aantal', { waarde: '' }, 'Vul deze waarde in.'],
  ['a word', '/grenzen/g/aantal', { waarde: 'vijf' }, 'Vul een getal in.'],
  ['no number', '/grenzen/g/aantal', { waarde: Number.NaN }, 'Vul een getal in.'],
  ['below nothing', '/grenzen/g/aantal', { waarde: -1 }, 'Vul een heel getal in dat meer is dan nul.'],
  ['a part', '/grenzen/g/aantal', { waarde: 1.5 }, 'Vul een heel getal in dat meer is dan nul.'],
  [
    'a part of a cent',
    '/bedragen/dwangsom/maximum',
    { waarde: 1.5 },
    'Vul een bedrag in dat meer is dan nul.',
  ],
  ['a debt', '/bedragen/dwangsom/maximum', { waarde: -5 }, 'Vul een bedrag in dat meer is dan nul.'],
  [
    'a unit',
    '/termijnen/t/lengte',
    { eenheid: 'eeuwen' },
    'Kies dagen, weken, maanden of een andere eenheid.',
  ],
])('says how %s has to be written', (_wat, pad, anders, reden) => {
  expect(fouten(met(pad, anders)).map((f) => f.reden)).toEqual([reden]);
});

it('takes what may just be', () => {
  expect(fouten(met('/grenzen/g/aantal', { waarde: 1 }))).toEqual([]);
  expect(fouten(met('/bedragen/dwangsom/maximum', { waarde: 1 }))).toEqual([]);
  expect(fouten(met('/grenzen/g/aantal', { eenheid: 'eeuwen' }))).toEqual([]);
});

it('names everything that is wrong with one value, and a double one once', () => {
  expect(
    fouten(met('/bewaring/bw/lengte', { waarde: 0, eenheid: undefined, bron: '' })).map((f) => f.veld),
  ).toEqual(['waarde', 'eenheid', 'bron']);
  const een = alles()[0]!;
  expect(fouten([...alles(), een]).map((f) => f.reden)).toEqual(['Deze waarde staat er twee keer.']);
  expect(fouten([...alles(), { ...een, pad: '/naam' }]).map((f) => f.reden)).toEqual([
    'Deze waarde is al ingevuld in de bron.',
  ]);
});

it('puts each value beside its own decision, without spaces around it', () => {
  const uit = vulIn(
    leeg(),
    met('/overlegvormen/o/voorzitter', { waarde: ' de burgemeester ', bron: ' Besluit 9 ' }),
  );
  if (!uit.ok) throw new Error('refused');
  const { bronnen, overlegvormen, normen, grenzen, bedragen } = uit.value;
  expect(overlegvormen[0]!.voorzitter).toBe('de burgemeester');
  expect(bronnen[overlegvormen[0]!.bron]!.regeling).toBe(
    'Besluit 9; Collegebesluit 3 maart 2026 (bij Beleid, par. 1)',
  );
  expect(bronnen[normen.weken!.bron]).toEqual({
    regeling: 'Collegebesluit 3 maart 2026 (bij Beleid, par. 1)',
    toelichting: 'Ingevuld door de gemeente: de regeling laat deze waarde open.',
  });
  expect(normen.weken!.eenheid).toBe('weken');
  expect(grenzen[0]).toMatchObject({ id: 'g', aantal: 6 });
  expect(bedragen.dwangsom!.aard).toBe('standaard');
});

it('fills in the part that was asked for and leaves its neighbours alone', () => {
  const bestand = gelezen(
    eenBeleidsbestand({
      termijnen: [
        { ...termijn, lengte: null },
        { ...termijn, id: 'u', lengte: 9, eenheid: 'dagen' },
      ],
    }),
  );
  const uit = vulIn(bestand, [{ pad: '/termijnen/t/lengte', waarde: 2, eenheid: 'weken', bron }]);
  expect(uit.ok && uit.value.termijnen.map(({ lengte, eenheid }) => [lengte, eenheid])).toEqual([
    [2, 'weken'],
    [9, 'dagen'],
  ]);
});
