import { describe, expect, it } from 'vitest';
import { eenBeleidsbestand, gecompileerd, gelezen } from './beleid.builder.ts';
import { compileerBeleid } from './compileerBeleid.ts';

const foutenVan = (anders: Record<string, unknown>, bibliotheek: readonly unknown[] = []) => {
  const uit = compileerBeleid(gelezen(eenBeleidsbestand(anders)), bibliotheek.map(gelezen));
  return uit.ok ? [] : uit.error;
};
const stap = (anders: object) => ({
  stappen: [{ id: 's', naam: 'S', fase: 'begin', wie: 'w', criteria: [], bron: 'par', ...anders }],
});
const criterium = (v: object) => stap({ criteria: [{ tekst: 'Tekst.', bron: 'par', ...v }] });
const feit = (f: object) => ({ feiten: { proef: { naam: 'Proef', bron: 'par', ...f } } });
const termijn = (t: object) => ({
  termijnen: [{ id: 't', naam: 'T', bij: { soort: 'melding' }, atw: 'nee', gevolg: 'G.', bron: 'par', ...t }],
});
const C = '/stappen/0/criteria/0';

const EEN_TERMIJN = {
  id: 't',
  naam: 'termijn',
  bij: { soort: 'besluit' },
  lengte: 1,
  eenheid: 'weken',
  atw: 'nee',
  gevolg: 'Daarna is het voorbij.',
  bron: 'par',
};

describe('refuses, with path and mend,', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    [
      'a term from an event that nobody can record',
      termijn({
        bij: { soort: 'gesprek', waar: { met: { is: 'overlastgever', nietIs: 'overlastgever' } } },
        lengte: 1,
        eenheid: 'weken',
      }),
      '/termijnen/0/bij/waar/met',
      'kan niemand vastleggen',
    ],
    [
      'a term from an event that holds and lacks the same field',
      termijn({
        bij: { soort: 'gesprek', waar: { met: { is: 'overlastgever', bestaat: false } } },
        lengte: 1,
        eenheid: 'weken',
      }),
      '/termijnen/0/bij/waar/met',
      'kan niemand vastleggen',
    ],
    [
      'a count of events whose choices are all ruled out',
      criterium({
        telling: {
          soort: 'gesprek',
          waar: { met: { in: ['overlastgever'], nietIn: ['overlastgever'] } },
          minstens: 1,
        },
      }),
      `${C}/telling/waar/met`,
      'kan niemand vastleggen',
    ],
    ['an undeclared fact', criterium({ feit: 'speod' }), `${C}/feit`, 'Bedoelde u "spoed"?'],
    ['an undeclared question', criterium({ vraag: 'speod' }), `${C}/vraag`, 'bestaat niet'],
    [
      'a question about what nobody is asked',
      criterium({ vraag: 'gewaarschuwd' }),
      `${C}/vraag`,
      'geen vraag',
    ],
    ['an unknown source', criterium({ feit: 'spoed', bron: 'parr' }), `${C}/bron`, 'Bedoelde u "par"?'],
    [
      'a criterion without a source',
      stap({ criteria: [{ tekst: 'x', alle: [{ feit: 'spoed' }] }] }),
      C,
      'De bron van dit criterium ontbreekt.',
    ],
    [
      'a criterion without a text',
      stap({ criteria: [{ bron: 'par', alle: [{ feit: 'spoed' }] }] }),
      C,
      'geen tekst',
    ],
    [
      'an unknown source of a phase',
      { fasen: [{ id: 'begin', naam: 'B', bron: 'x' }] },
      '/fasen/0/bron',
      'bestaat niet',
    ],
    ['an unknown source of the power', { grondslag: ['x'] }, '/grondslag/0', 'bestaat niet'],
    [
      'facts that rest on each other',
      {
        feiten: {
          a: { naam: 'A', afgeleid: { niet: { feit: 'b' } }, bron: 'par' },
          b: { naam: 'B', afgeleid: { feit: 'a' }, bron: 'par' },
        },
      },
      '/feiten/a/afgeleid',
      'a → b → a',
    ],
    [
      'a fact that rests on itself',
      feit({ afgeleid: { feit: 'proef' } }),
      '/feiten/proef/afgeleid',
      'proef → proef',
    ],
    [
      'steps that wait for each other',
      {
        stappen: ['a', 'b'].map((id) => ({
          id,
          naam: id,
          fase: 'begin',
          wie: 'w',
          criteria: [],
          bron: 'par',
          voorafgaand: [{ stap: id === 'a' ? 'b' : 'a', bron: 'par' }],
        })),
      },
      '/stappen/0/voorafgaand',
      'a → b → a',
    ],
    [
      'a step in a phase that does not exist',
      stap({ fase: 'einde' }),
      '/stappen/0/fase',
      'De fase "einde" bestaat niet.',
    ],
    [
      'a step after one that does not exist',
      stap({ voorafgaand: [{ stap: 'x', bron: 'par' }] }),
      '/stappen/0/voorafgaand/0/stap',
      'nooit bereikbaar',
    ],
    [
      'a fact that must be ja and nee',
      criterium({ alle: [{ feit: 'spoed' }, { niet: { feit: 'spoed' } }] }),
      '/stappen/0/criteria',
      'nooit bereikbaar',
    ],
    [
      'two criteria that exclude each other',
      stap({
        criteria: [
          { feit: 'kleur', is: 'rood' },
          { id: 'k2', feit: 'kleur', is: 'geel' },
        ],
      }),
      '/stappen/0/criteria',
      'nooit bereikbaar',
    ],
    [
      'a contradiction through a derived fact',
      {
        ...stap({
          criteria: [
            { feit: 'gewaarschuwd' },
            { id: 'n', tekst: 'x', bron: 'par', telling: { soort: 'waarschuwing', hoogstens: 0 } },
          ],
        }),
      },
      '/stappen/0/criteria',
      'nooit bereikbaar',
    ],
    [
      'a number that is too high and too low',
      stap({
        criteria: [
          { feit: 'aantalHonden', minstens: 3 },
          { id: 'h', feit: 'aantalHonden', hoogstens: 2 },
        ],
      }),
      '/stappen/0/criteria',
      'nooit bereikbaar',
    ],
    [
      'a phase that is never reached',
      {
        fasen: [
          {
            id: 'begin',
            naam: 'B',
            bron: 'par',
            bereikt: { alle: [{ feit: 'spoed' }, { feit: 'spoed', is: false }] },
          },
        ],
      },
      '/fasen/0/bereikt',
      'nooit bereikt',
    ],
    ['a term without a unit', termijn({ lengte: 2 }), '/termijnen/0/eenheid', 'geen eenheid'],
    ['a term without a length', termijn({ eenheid: 'weken' }), '/termijnen/0/lengte', 'geen lengte'],
    ['a term without any end', termijn({}), '/termijnen/0', 'geen lengte en eenheid'],
    [
      'a term from a field that does not exist',
      termijn({ lengte: 1, eenheid: 'weken', start: ['verzonden'] }),
      '/termijnen/0/start/0',
      'geen veld "verzonden"',
    ],
    [
      'a term from a field that is no day',
      termijn({ lengte: 1, eenheid: 'weken', start: ['melder'] }),
      '/termijnen/0/start/0',
      'geen dag of moment',
    ],
    [
      'a term that ends at no day',
      termijn({ totVeld: 'melder' }),
      '/termijnen/0/totVeld',
      'geen dag of moment',
    ],
    [
      'a term after one that does not exist',
      termijn({ lengte: 1, eenheid: 'weken', naTermijn: 'x' }),
      '/termijnen/0/naTermijn',
      'bestaat niet',
    ],
    [
      'a condition on an unknown term',
      criterium({ termijn: { id: 'x', status: 'loopt' } }),
      `${C}/termijn/id`,
      'De termijn "x" bestaat niet.',
    ],
    [
      'a count of forfeits over something else',
      criterium({ telling: { soort: ['overtreding', 'melding'], verbeurd: true, minstens: 1 } }),
      `${C}/telling/verbeurd`,
      'Alleen een overtreding',
    ],
    [
      'a window back from one event and on from another',
      criterium({
        telling: {
          soort: 'melding',
          venster: { lengte: 1, eenheid: 'weken', voor: { soort: 'besluit' }, na: { soort: 'waarschuwing' } },
          minstens: 1,
        },
      }),
      `${C}/telling/venster`,
      'terug van de ene gebeurtenis',
    ],
    [
      'a window from an event with a field that it has not',
      criterium({
        telling: {
          soort: 'melding',
          venster: { lengte: 1, eenheid: 'weken', na: { soort: 'waarschuwing', waar: { kleur: 'rood' } } },
          minstens: 1,
        },
      }),
      `${C}/telling/venster/na/waar/kleur`,
      'heeft geen veld "kleur"',
    ],
    [
      'a window of more than a hundred years',
      criterium({ telling: { soort: 'melding', venster: { lengte: 101, eenheid: 'jaren' }, minstens: 1 } }),
      `${C}/telling/venster/lengte`,
      'honderd jaar',
    ],
    [
      'a term of more than a hundred years',
      { termijnen: [{ ...EEN_TERMIJN, lengte: 101, eenheid: 'jaren' }] },
      '/termijnen/0/lengte',
      'honderd jaar',
    ],
    [
      'a list of work that nobody leaves',
      { termijnen: [{ ...EEN_TERMIJN, lijst: 'nog te doen' }] },
      '/termijnen/0/lijst',
      'komt niemand meer af',
    ],
    ['a count without a bound', criterium({ telling: { soort: 'melding' } }), `${C}/telling`, 'geen grens'],
    [
      'a count that is always enough',
      criterium({ telling: { soort: 'melding', minstens: 0 } }),
      `${C}/telling/minstens`,
      'klopt altijd',
    ],
    [
      'a count that is never right',
      criterium({ telling: { soort: 'melding', minstens: 3, hoogstens: 2 } }),
      `${C}/telling`,
      'klopt nooit',
    ],
    [
      'a number compared with a text',
      criterium({ feit: 'aantalHonden', is: 'twee' }),
      C,
      'past niet bij het feit "aantalHonden" (getal)',
    ],
    ['a text compared as a number', criterium({ feit: 'kleur', minstens: 2 }), C, 'geen getal'],
    ['a yes-or-no fact compared with a number', criterium({ feit: 'spoed', is: 1 }), C, 'past niet'],
    ['a choice that is not on the list', criterium({ feit: 'kleur', is: 'gel' }), C, 'Bedoelde u "geel"?'],
    ['a choice compared with nothing', criterium({ feit: 'kleur' }), C, 'niet waarmee het wordt vergeleken'],
    [
      'an unknown field',
      criterium({ telling: { soort: 'melding', waar: { erns: 3 }, minstens: 1 } }),
      `${C}/telling/waar/erns`,
      'Bedoelde u "ernst"?',
    ],
    [
      'an unknown field inside a field',
      criterium({ telling: { soort: 'constatering', waar: { 'waarneming.functi': 'boa' }, minstens: 1 } }),
      `${C}/telling/waar/waarneming.functi`,
      'Bedoelde u "waarneming.functie"?',
    ],
    [
      'a field of the language',
      criterium({ telling: { soort: 'melding', waar: { constructor2: 'x' }, minstens: 1 } }),
      `${C}/telling/waar/constructor2`,
      'geen veld',
    ],
    [
      'a value the format does not know',
      criterium({ telling: { soort: 'gesprek', waar: { met: 'verhuurer' }, minstens: 1 } }),
      `${C}/telling/waar/met`,
      'Bedoelde u "verhuurder"?',
    ],
    [
      'one unknown value in a list',
      criterium({ telling: { soort: 'gesprek', waar: { met: { in: ['melder', 'buur'] } }, minstens: 1 } }),
      `${C}/telling/waar/met/in`,
      '"buur"',
    ],
    [
      'a list equal to one value',
      criterium({ telling: { soort: 'melding', waar: { categorieen: 'geluid' }, minstens: 1 } }),
      `${C}/telling/waar/categorieen`,
      'lijst',
    ],
    [
      'bevat on what is no list',
      criterium({ telling: { soort: 'melding', waar: { kanaal: { bevat: 'x' } }, minstens: 1 } }),
      `${C}/telling/waar/kanaal/bevat`,
      'geen lijst',
    ],
    [
      'a text as a number',
      criterium({ telling: { soort: 'melding', waar: { kanaal: { minstens: 1 } }, minstens: 1 } }),
      `${C}/telling/waar/kanaal`,
      'geen getal',
    ],
    [
      'an unknown key to count by',
      criterium({ telling: { soort: 'melding', uniek: 'buurt', minstens: 1 } }),
      `${C}/telling/uniek`,
      'geen veld "buurt"',
    ],
    [
      'an unknown key to group by',
      criterium({ telling: { soort: 'melding', per: 'buurt', minstens: 1 } }),
      `${C}/telling/per`,
      'geen veld "buurt"',
    ],
    [
      'elk that asks nothing',
      criterium({ elk: { over: { soort: 'melding' }, heeft: {} } }),
      `${C}/elk/heeft`,
      'niet wat elk moet hebben',
    ],
    [
      'a fact that is asked and derived',
      feit({ vraag: 'Ja?', afgeleid: { feit: 'proef2' } }),
      '/feiten/proef',
      'gevraagd én afgeleid',
    ],
    ['a fact that nobody can fill in', feit({}), '/feiten/proef', 'Niemand kan dit feit invullen.'],
    [
      'a fact from an unknown field',
      feit({ uit: [{ soort: 'weging', veld: 'ernst' }] }),
      '/feiten/proef/uit/0/veld',
      'Bedoelde u "ernstig"?',
    ],
    [
      'a fact from a field of another type',
      feit({ uit: [{ soort: 'melding', veld: 'kanaal' }] }),
      '/feiten/proef/uit/0/veld',
      'past niet',
    ],
    ['a fact from nothing in an event', feit({ uit: [{ soort: 'melding' }] }), '/feiten/proef/uit/0', 'veld'],
    ['a choice without choices', feit({ type: 'keuze', vraag: 'Welke?' }), '/feiten/proef', 'zonder keuzes'],
    [
      'an unknown woonvorm',
      feit({ type: 'keuze', object: 'woonvorm', keuzes: ['kasteel'] }),
      '/feiten/proef/keuzes',
      '"kasteel" bestaat niet',
    ],
    [
      'the same step twice',
      { stappen: [stap({}).stappen[0], stap({}).stappen[0]] },
      '/stappen/1/id',
      'staat er al',
    ],
    [
      'the same criterion twice',
      stap({ criteria: [{ feit: 'spoed' }, { feit: 'spoed' }] }),
      '/stappen/0/criteria/1',
      'twee keer',
    ],
    [
      'a deviation from a step that is not there',
      criterium({ feit: 'spoed', stap: 'x' }),
      `${C}/stap`,
      'bestaat niet',
    ],
    [
      'a deviation from the law',
      stap({ criteria: [{ feit: 'spoed', aard: 'wet', stap: 's' }] }),
      `${C}/aard`,
      'kan niet worden afgeweken',
    ],
    ['no effective date', { geldigVan: null }, '/geldigVan', 'ontbreekt'],
    ['an end before the begin', { geldigTot: '2025-12-31' }, '/geldigTot', 'voordat het ingaat'],
    [
      'a maximum below one amount',
      {
        bedragen: {
          dwangsom: {
            perOvertreding: { eurocent: 500, bron: 'par' },
            maximum: { eurocent: 400, bron: 'par' },
            aard: 'standaard',
          },
        },
      },
      '/bedragen/dwangsom/maximum',
      'lager',
    ],
  ])('%s', (_wat, anders, pad, reden) => {
    const fout = foutenVan(anders).find((f) => f.pad === pad);
    expect(fout?.reden).toContain(reden);
    expect(fout?.herstel).toMatch(/\.$/);
  });
});

it('reports the faults of all parts at once, at most fifty', () => {
  const paden = foutenVan({ ...criterium({ feit: 'x' }), ...termijn({}) }).map((f) => f.pad);
  expect(paden).toEqual([`${C}/feit`, '/termijnen/0']);
  const veel = Array.from({ length: 300 }, (_, i) => ({ id: `c${i}`, feit: `onbekend${i}` }));
  expect(foutenVan(stap({ criteria: veel }))).toHaveLength(50);
});

it('does not call a step unreachable because it cannot follow a very large one', () => {
  const veel = Array.from({ length: 600 }, (_, i) => ({ id: `c${i}`, feit: 'aantalHonden', minstens: i }));
  expect(foutenVan(stap({ criteria: veel }))).toEqual([]);
});

describe('what it builds on', () => {
  const onder = eenBeleidsbestand({ id: 'landelijk' });
  const eigen = {
    id: 'stad',
    bouwtVoortOp: ['landelijk'],
    grondslag: ['wet'],
    bronnen: {},
    feiten: {},
    fasen: [],
    stappen: [],
    termijnen: [],
  };

  it('is filled in, and an own id takes the place of the same one below', () => {
    const beleid = gecompileerd(
      {
        ...eigen,
        stappen: [
          {
            id: 'waarschuwing',
            naam: 'Eigen',
            fase: 'begin',
            wie: 'w',
            criteria: [{ feit: 'spoed' }],
            bron: 'wet',
          },
        ],
      },
      [onder],
    );
    expect(beleid.stappen.map((s) => s.stap.naam)).toEqual(['Eigen']);
    expect(beleid.fasen.map((f) => f.id)).toEqual(['begin']);
    expect(beleid.overschreven).toEqual([{ pad: '/stappen/waarschuwing', van: 'landelijk' }]);
    expect(beleid.bronTekst('wet')).toBe('artikel 151d Gemeentewet');
  });
  it('has to exist', () => {
    expect(foutenVan({ ...eigen, bouwtVoortOp: ['landlijk'] }, [onder])).toMatchObject([
      { pad: '/bouwtVoortOp/0', reden: expect.stringContaining('Bedoelde u "landelijk"?') },
    ]);
  });
  it('cannot build on itself in turn', () => {
    const kring = eenBeleidsbestand({ id: 'landelijk', bouwtVoortOp: ['stad'] });
    const zelf = eenBeleidsbestand(eigen);
    expect(foutenVan(eigen, [kring, zelf])).toMatchObject([
      { pad: '/bouwtVoortOp/0', reden: expect.stringContaining('kring') },
    ]);
  });
  it('is the version in force when this policy takes effect, else the earliest', () => {
    const naam = (versie: string) => ({ normen: { n: { waarde: versie, bron: 'wet' } } });
    const versies = ['2027-01-01', '2025-01-01', '2026-01-01'].map((v) =>
      eenBeleidsbestand({ id: 'landelijk', geldigVan: v, ...naam(v) }),
    );
    expect(gecompileerd({ ...eigen, geldigVan: '2026-06-01' }, versies).beleid.normen.n?.waarde).toBe(
      '2026-01-01',
    );
    expect(gecompileerd({ ...eigen, geldigVan: '2020-06-01' }, versies).beleid.normen.n?.waarde).toBe(
      '2025-01-01',
    );
  });
});

it('takes text and source of a criterion from its fact when it has none', () => {
  const [criteriumUit] = gecompileerd(stap({ criteria: [{ feit: 'spoed' }] })).stappen[0]!.criteria;
  expect(criteriumUit).toMatchObject({
    id: 'spoed',
    tekst: 'Spoed',
    aard: 'beleid',
    bron: 'artikel 151d Gemeentewet',
  });
});
