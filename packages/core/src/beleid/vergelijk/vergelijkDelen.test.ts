import { describe, expect, it } from 'vitest';
import { eenBeleidsbestand, gelezen } from '../beleid.builder.ts';
import { metEen } from '../onderdelen.builder.ts';
import { vergelijkBeleid } from './vergelijkBeleid.ts';

type Bestand = Record<string, unknown>;
const tussen = (oud: Bestand, nieuw: Bestand) =>
  vergelijkBeleid(gelezen(eenBeleidsbestand(oud)), gelezen(eenBeleidsbestand(nieuw)));
const verschillen = (oud: Bestand, nieuw: Bestand) => tussen(oud, nieuw).verschillen;
const paden = (oud: Bestand, nieuw: Bestand) => verschillen(oud, nieuw).map(({ pad }) => pad);
const zinnen = (oud: Bestand, nieuw: Bestand) => verschillen(oud, nieuw).map(({ zin }) => zin);
const stap = (anders: object): Bestand => ({
  stappen: [{ id: 's', naam: 'Besluit', fase: 'begin', wie: 'w', criteria: [], bron: 'par', ...anders }],
});
const BRONNEN = {
  wet: { regeling: 'Gemeentewet', artikel: '151d' },
  par: { regeling: 'Beleid', artikel: 'par. 1' },
};
/** Two keys for one source. */
const metZelfde = (anders: Bestand): Bestand => ({
  bronnen: { ...BRONNEN, zelfde: BRONNEN.par },
  ...anders,
});

describe('a field', () => {
  const onderdeel = 'stappen';
  const pad = '/stappen/s/uitleg';
  it('that comes, goes and changes', () => {
    const met = (uitleg: string) => stap({ uitleg });
    expect(verschillen(stap({}), met('Kort.'))).toEqual([
      {
        onderdeel,
        soort: 'erbij',
        pad,
        nieuw: 'Kort.',
        zin: 'De uitleg van de stap "Besluit" komt erbij: "Kort.".',
      },
    ]);
    expect(verschillen(met('Kort.'), stap({}))).toEqual([
      {
        onderdeel,
        soort: 'vervallen',
        pad,
        oud: 'Kort.',
        zin: 'De uitleg van de stap "Besluit" vervalt (was "Kort.").',
      },
    ]);
    expect(verschillen(met('Kort.'), met('Lang.'))).toEqual([
      {
        onderdeel,
        soort: 'anders',
        pad,
        oud: 'Kort.',
        nieuw: 'Lang.',
        zin: 'De uitleg van de stap "Besluit" gaat van "Kort." naar "Lang.".',
      },
    ]);
  });

  it('with an empty list has nothing to name', () => {
    const met = (documenten: string[]) => stap({ documenten });
    expect(zinnen(met([]), met(['brief']))).toEqual([
      'De documenten van de stap "Besluit" komt erbij: "brief".',
    ]);
    expect(zinnen(met(['brief']), met([]))).toEqual([
      'De documenten van de stap "Besluit" vervalt (was "brief").',
    ]);
    const feit = (anders: object): Bestand => ({
      feiten: { f: { naam: 'F', vraag: 'Ja?', bron: 'par', ...anders } },
      stappen: [],
    });
    expect(zinnen(feit({}), feit({ keuzes: [] }))).toEqual(['De keuzes van het feit "F" komt erbij: leeg.']);
  });

  it('that is empty is not one that is not there', () => {
    const met = (anders: Bestand) => metEen('overlegvormen', anders);
    expect(zinnen(met({ frequentie: null }), met({ frequentie: 'elke week' }))).toEqual([
      'De frequentie van de overlegvorm "Naam van o" gaat van leeg naar "elke week".',
    ]);
    const apv = (artikel: string | null) => ({ apvArtikel: { artikel, bron: 'par' } });
    expect(verschillen({}, apv(null))).toMatchObject([
      { onderdeel: 'algemeen', soort: 'erbij', pad: '/apvArtikel/artikel', nieuw: null },
      { onderdeel: 'algemeen', soort: 'erbij', pad: '/apvArtikel/bron', nieuw: 'par' },
    ]);
    expect(verschillen(apv(null), apv('2:1'))).toMatchObject([{ soort: 'anders', oud: null, nieuw: '2:1' }]);
  });
});

describe('a source', () => {
  it('is what it says, not its key, also deep in a condition', () => {
    const v = (bron: string) => ({
      criteria: [{ id: 'c', tekst: 'T.', bron, alle: [{ een: [{ feit: 'spoed', bron }] }] }],
    });
    expect(paden(metZelfde(stap(v('par'))), metZelfde(stap(v('zelfde'))))).toEqual([]);
    expect(paden(metZelfde(stap(v('par'))), metZelfde(stap(v('wet'))))).toEqual([
      '/stappen/s/criteria/c/bron',
      '/stappen/s/criteria/c/voorwaarde',
    ]);
  });

  it('is only what stands under the name of a source', () => {
    const naam = (wie: string): Bestand => metZelfde(stap({ wie }));
    expect(paden(naam('par'), naam('zelfde'))).toEqual(['/stappen/s/wie']);
    const kleur = (is: string) => metZelfde(stap({ criteria: [{ feit: 'kleur', is }] }));
    expect(paden(kleur('par'), kleur('zelfde'))).toEqual(['/stappen/s/criteria/kleur/voorwaarde']);
  });

  it('is told by what it says where it comes or goes', () => {
    expect(
      zinnen({}, metZelfde({ bronnen: { ...BRONNEN, awb: { regeling: 'Awb', artikel: '4:8' } } })),
    ).toEqual(['De bron "artikel 4:8 Awb" komt erbij.']);
  });
});

describe('a length', () => {
  const termijn = (anders: object): Bestand => ({
    termijnen: [
      { id: 't', naam: 'T', bij: { soort: 'melding' }, atw: 'nee', gevolg: 'G.', bron: 'par', ...anders },
    ],
  });
  const T = 'De lengte van de termijn "T"';
  it.each<[object, object, string[]]>([
    [
      { lengte: 6, eenheid: 'weken' },
      { lengte: 6, eenheid: 'dagen' },
      [`${T} gaat van 6 weken naar 6 dagen.`],
    ],
    [{ lengte: 6, eenheid: 'weken' }, { lengte: null }, [`${T} gaat van 6 weken naar leeg.`]],
    [{ lengte: 6 }, { lengte: 8 }, [`${T} gaat van 6 naar 8.`]],
    [{ lengte: 6 }, { lengte: 6, eenheid: 'weken' }, [`${T} gaat van 6 naar 6 weken.`]],
    [{}, { lengte: 6, eenheid: 'weken' }, [`${T} komt erbij: 6 weken.`]],
    [{ lengte: null }, { lengte: null }, []],
  ])('%j to %j', (oud, nieuw, verwacht) => {
    expect(zinnen(termijn(oud), termijn(nieuw))).toEqual(verwacht);
  });

  it('without a length the unit is a field of its own', () => {
    const norm = (eenheid: string) => ({ normen: { rust: { waarde: 3, eenheid, bron: 'par' } } });
    expect(zinnen(norm('weken'), norm('maanden'))).toEqual([
      'De eenheid van de norm "rust" gaat van "weken" naar "maanden".',
    ]);
  });
});

it('tells what changes of a fact that is asked, and of a term without a length, field by field', () => {
  const feit = (keuzes: string[]) => ({
    feiten: { f: { naam: 'F', type: 'keuze', keuzes, vraag: 'Welke?', bron: 'par' } },
  });
  expect(zinnen(feit(['rood']), feit(['rood', 'geel']))).toEqual([
    'De keuzes van het feit "F" gaat van "rood" naar "rood", "geel".',
  ]);
  const termijn = (gevolg: string) => ({
    termijnen: [
      {
        id: 't',
        naam: 'T',
        bij: { soort: 'besluit' },
        totVeld: 'looptijdTot',
        atw: 'nee',
        gevolg,
        bron: 'par',
      },
    ],
  });
  expect(zinnen(termijn('Dan loopt het af.'), termijn('Dan stopt het.'))).toEqual([
    'Het gevolg van de termijn "T" gaat van "Dan loopt het af." naar "Dan stopt het.".',
  ]);
});

it('tells of an amount the number and the source apart', () => {
  const dwangsom = (perOvertreding: object) => ({
    bedragen: { dwangsom: { perOvertreding, maximum: null, aard: 'standaard' } },
  });
  const oud = dwangsom({ eurocent: 5_000, bron: 'par' });
  expect(verschillen(oud, dwangsom({ eurocent: 6_000, bron: 'wet' }))).toEqual([
    {
      onderdeel: 'bedragen',
      soort: 'anders',
      pad: '/bedragen/dwangsom/perOvertreding/eurocent',
      oud: 5_000,
      nieuw: 6_000,
      zin: 'Het bedrag per overtreding van de dwangsom gaat van € 50 naar € 60.',
    },
    {
      onderdeel: 'bedragen',
      soort: 'anders',
      pad: '/bedragen/dwangsom/perOvertreding/bron',
      oud: 'par',
      nieuw: 'wet',
      zin: 'De bron van het bedrag per overtreding van de dwangsom gaat van "Beleid, par. 1" naar "artikel 151d Gemeentewet".',
    },
  ]);
  expect(paden(oud, dwangsom({ eurocent: 5_000, bron: 'wet' }))).toEqual([
    '/bedragen/dwangsom/perOvertreding/bron',
  ]);
});

describe('an item of an inner list', () => {
  const telling = { telling: { soort: 'melding', minstens: 1 } };
  it.each<[string, object, string]>([
    ['its id', { id: 'eigen', feit: 'kleur', is: 'rood' }, 'eigen'],
    ['its fact', { feit: 'kleur', is: 'rood', tekst: 'T.' }, 'kleur'],
    ['its question', { vraag: 'spoed', tekst: 'T.' }, 'spoed'],
    ['the step it is about', { ...telling, stap: 's', tekst: 'T.' }, 's'],
    ['its text', { ...telling, tekst: 'Er is gemeld.' }, 'Er is gemeld.'],
    ['all that it says', telling, '{"telling":{"minstens":1,"soort":"melding"}}'],
  ])('is known by %s', (_wat, criterium, sleutel) => {
    expect(paden(stap({}), stap({ criteria: [criterium] }))).toEqual([`/stappen/s/criteria/${sleutel}`]);
  });

  it('is counted where that is not enough', () => {
    const kleur = (is: string) => ({ feit: 'kleur', is });
    const drie = { criteria: ['rood', 'geel', 'rood'].map(kleur) };
    expect(paden(stap(drie), stap({}))).toEqual(
      ['kleur', 'kleur-2', 'kleur-3'].map((id) => `/stappen/s/criteria/${id}`),
    );
    expect(paden(stap(drie), stap({ criteria: ['rood', 'rood', 'rood'].map(kleur) }))).toEqual([
      '/stappen/s/criteria/kleur-2/voorwaarde',
    ]);
  });

  it('that is a bare text is called by what it says, once between quotes', () => {
    const met = (vragen: string[]) => metEen('evaluatie', { vragen });
    expect(zinnen(met(['Helpt het?']), met(['Helpt het?', 'Wat kost het?']))).toEqual([
      'De vraag "Wat kost het?" bij de evaluatie "Naam van e" komt erbij.',
    ]);
  });

  it('of steps before this one is told within the step', () => {
    const na = (...stappen: string[]) => ({
      voorafgaand: stappen.map((naam) => ({ stap: naam, bron: 'par' })),
    });
    expect(verschillen(stap(na('a')), stap(na('b')))).toMatchObject([
      { soort: 'vervallen', pad: '/stappen/s/voorafgaand/a' },
      { soort: 'erbij', pad: '/stappen/s/voorafgaand/b' },
    ]);
  });
});

it('calls what has no name by its key, as people read it', () => {
  const norm = (id: string) => ({ normen: { [id]: { waarde: 3, bron: 'par' } } });
  expect(zinnen({}, norm('huisverbodInVerordening'))).toEqual([
    'De norm "huisverbod in verordening" komt erbij.',
  ]);
});
