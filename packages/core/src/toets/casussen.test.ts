import { describe, expect, it } from 'vitest';
import { eenDossier, type GebeurtenisAnders, eenGebeurtenis as g } from '../dossier/dossier.builder.ts';
import { type Dossier, type Gebeurtenis, leesDossier } from '../dossier/index.ts';
import { VOLLEDIG } from './gebreken/gebreken.builder.ts';
import { toetsOp } from './toets.builder.ts';

// Invented courses, close to what courts see: each names the weighty findings exactly, so that a miss and a
// false alarm both fail.

const dag = (tekst: string): never => tekst as never;
const euro = (bedrag: number): never => (bedrag * 100) as never;

function zwaar(dossier: Dossier, op?: string): string[] {
  const gelezen = leesDossier(JSON.parse(JSON.stringify(dossier)));
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.error));
  const codes = toetsOp(gelezen.value, op)
    .gebreken.filter((x) => x.zwaarte !== 'aandacht')
    .map((x) => `${x.code}@${x.bij}`);
  return [...new Set(codes)].sort();
}

const boa = (
  id: string,
  op: string,
  categorieen: ('geluid' | 'drugs' | 'geweld')[] = ['geluid'],
): Gebeurtenis =>
  g('constatering', {
    id,
    op,
    categorieen,
    waarneming: { functie: 'boa', zelfWaargenomen: true, plaats: 'voor de woning', methode: 'gehoord' },
  });
const last = (anders: GebeurtenisAnders<'besluit'> = {}): Gebeurtenis =>
  g('besluit', {
    id: 'b',
    op: '2025-06-10',
    grondslag: 'artikel 2:79 APV en artikel 151d Gemeentewet',
    gedragsregels: [{ id: 'r1', tekst: 'Ontvang tussen 22.00 en 7.00 uur niet meer dan twee bezoekers.' }],
    directIngaand: true,
    dwangsom: { per: 'overtreding', bedrag: euro(500), maximum: euro(3_000) },
    motivering: { anderemiddelen: true, belangenafweging: true, evrm8: true },
    rechtsmiddel: 'bezwaar',
    bezorging: { wijze: 'persoonlijk', ontvangenOp: dag('2025-06-10'), bewijs: true },
    ...anders,
  });
const ladder = (): Gebeurtenis[] => [
  g('gesprek', { id: 'gp', op: '2025-03-10' }),
  g('waarschuwing', { id: 'w', op: '2025-04-01', bezorging: { wijze: 'aangetekend', bewijs: true } }),
  g('voornemen', { id: 'v', op: '2025-05-15', zienswijzeTot: dag('2025-05-30') }),
];
const politie = (): Gebeurtenis =>
  g('bestuurlijke-rapportage', {
    id: 'br',
    op: '2025-05-01',
    concreet: true,
    aantalRegistraties: 7,
    categorieen: ['geluid', 'intimidatie'],
  });
const rapport = {
  functie: 'toezichthouder',
  zelfWaargenomen: true,
  plaats: 'trottoir',
  methode: 'gehoord en geteld',
  rapportOndertekend: true,
  rapportGedagtekend: true,
} as const;

describe('orders that hold', () => {
  it('finds nothing weighty in an order on police and enforcement observations, a warning, a talk and a hearing', () => {
    const dossier = eenDossier({
      volledig: VOLLEDIG,
      kroniek: [
        g('melding', { id: 'a', op: '2025-02-01T23:50' }),
        boa('c1', '2025-02-08T23:40'),
        boa('c2', '2025-05-03T00:20'),
        politie(),
        ...ladder(),
        g('zienswijze', { id: 'z', op: '2025-05-28', beantwoord: true }),
        g('weging', {
          op: '2025-06-01',
          ernstig: true,
          herhaaldelijk: true,
          motivering: 'Zeven nachten, vier gezinnen.',
        }),
        last({
          motivering: {
            anderemiddelen: true,
            belangenafweging: true,
            evrm8: true,
            zienswijzeBetrokken: true,
          },
        }),
      ],
    });
    expect(zwaar(dossier)).toEqual([]);
  });

  it('does not mind that all reporters are anonymous when independent observations carry the file', () => {
    const anoniem = [1, 2, 3, 4].map((d) =>
      g('melding', { id: `a${d}`, op: `2025-02-0${d}`, melder: undefined, anoniem: true }),
    );
    const dossier = eenDossier({
      volledig: ['bewijs'],
      kroniek: [...anoniem, boa('c1', '2025-03-01'), boa('c2', '2025-03-09'), politie(), last()],
    });
    expect(zwaar(dossier)).toEqual([]);
  });

  it('leaves a huisverbod under its own act alone, and a hearing without a letter of intent', () => {
    const verbod = last({
      maatregel: 'huisverbod',
      grondslag: 'artikel 2 Wet tijdelijk huisverbod',
      dwangsom: undefined,
      gedragsregels: undefined,
      rechtsmiddel: 'beroep',
      huisverbod: { van: dag('2025-06-10T01:00'), tot: dag('2025-06-20T01:00') },
      motivering: { belangenafweging: true },
    });
    expect(zwaar(eenDossier({ kroniek: [politie(), verbod] }))).toEqual([]);
    const gehoord = g('zienswijze', { id: 'z', op: '2025-06-09', wijze: 'mondeling', beantwoord: true });
    expect(zwaar(eenDossier({ volledig: ['formeel-spoor'], kroniek: [politie(), gehoord, verbod] }))).toEqual(
      [],
    );
  });

  it('takes a police report whose subject nobody recorded as support for a closure under the Opiumwet', () => {
    const sluiting = last({
      maatregel: 'last-onder-bestuursdwang',
      grondslag: 'artikel 13b Opiumwet',
      dwangsom: undefined,
      gedragsregels: undefined,
    });
    const rapportage = g('bestuurlijke-rapportage', { id: 'br', op: '2025-05-20' });
    expect(
      zwaar(eenDossier({ kroniek: [g('melding', { op: '2025-02-01' }), rapportage, sluiting] })),
    ).toEqual([]);
  });

  it('lets a file that shows little be little: what the ruling did not show is no finding', () => {
    expect(
      zwaar(
        eenDossier({
          kroniek: [
            g('melding', { op: '2025-02-01' }),
            politie(),
            last({ motivering: { belangenafweging: true } }),
          ],
        }),
      ),
    ).toEqual([]);
  });

  it('accepts an order without an earlier warning when the deviation was motivated [WRT-2-03]', () => {
    const zonderWaarschuwing = ladder().filter((x) => x.soort !== 'waarschuwing');
    const basis = [
      boa('c1', '2025-02-08'),
      boa('c2', '2025-05-03'),
      g('weging', { op: '2025-03-01', ernstig: true, herhaaldelijk: true, motivering: 'Steeds.' }),
      ...zonderWaarschuwing,
    ];
    const met = (...meer: Gebeurtenis[]): string[] =>
      zwaar(eenDossier({ volledig: VOLLEDIG, kroniek: [...basis, ...meer, last()] }));
    // Asked at the voornemen and at the order: named once, at the order.
    expect(met()).toEqual(['beleidsstap-overgeslagen@b']);
    expect(met(g('afwijking', { op: '2025-05-14', van: 'waarschuwing' }))).toEqual([]);
  });
});

describe('orders that fall', () => {
  it('names what is wrong with an order on fourteen reports of six households and nothing else', () => {
    const meldingen = Array.from({ length: 14 }, (_, i) =>
      g('melding', { id: `a${i}`, op: `2025-0${i < 7 ? 2 : 4}-${String(i + 10)}`, melder: `m${i % 6}` }),
    );
    const partijen = [
      { id: 'p1', rol: 'overlastgever' as const },
      ...[0, 1, 2, 3, 4, 5].map((i) => ({ id: `m${i}`, rol: 'melder' as const, huishouden: `h${i}` })),
    ];
    const dossier = eenDossier({
      partijen,
      volledig: VOLLEDIG,
      kroniek: [...meldingen, ...ladder(), last()],
    });
    expect(zwaar(dossier)).toEqual([
      'eenmalig-incident@b',
      'onvoldoende-ernstig@b',
      'onvoldoende-geverifieerd@b',
    ]);
  });

  it('refuses a huisverbod for a minor that also lasts eleven days [WRT-2-06] [BOZ-D7-01]', () => {
    const dossier = eenDossier({
      partijen: [{ id: 'p1', rol: 'overlastgever', geboortedatum: dag('2007-09-01') }],
      kroniek: [
        politie(),
        boa('c1', '2025-06-01', ['geweld']),
        last({
          maatregel: 'huisverbod',
          dwangsom: undefined,
          gedragsregels: undefined,
          rechtsmiddel: 'beroep',
          huisverbod: { van: dag('2025-06-10T10:00'), tot: dag('2025-06-21T10:00') },
        }),
      ],
    });
    expect(zwaar(dossier)).toEqual(['huisverbod-minderjarige@b', 'huisverbod-te-lang@b']);
  });

  it('accepts an extension to 28 days with serious fear and refuses the 29th [WRT-2-07] [BOZ-D7-01]', () => {
    const verlengd = (tot: string): string[] =>
      zwaar(
        eenDossier({
          kroniek: [
            politie(),
            boa('c1', '2025-06-01', ['geweld']),
            g('oordeel', {
              op: '2025-06-09',
              feit: 'ernstigeVreesVerdereOvertreding',
              motivering: 'Hij dreigde terug te komen.',
            }),
            last({
              maatregel: 'huisverbod',
              dwangsom: undefined,
              gedragsregels: undefined,
              rechtsmiddel: 'beroep',
              huisverbod: { van: dag('2025-06-10'), tot: dag('2025-06-20') },
            }),
            last({
              id: 'vl',
              besluitId: 'b2',
              op: '2025-06-19',
              maatregel: 'verlenging-huisverbod',
              verlengingVan: 'b1',
              dwangsom: undefined,
              gedragsregels: undefined,
              rechtsmiddel: 'beroep',
              huisverbod: { van: dag('2025-06-20'), tot: dag(tot) },
            }),
          ],
        }),
      );
    expect(verlengd('2025-07-08')).toEqual([]);
    expect(verlengd('2025-07-09')).toEqual(['huisverbod-te-lang@vl']);
  });

  it('finds bestuursdwang on top of a running dwangsom for the same conduct [WRT-4-26]', () => {
    const basis = [politie(), boa('c1', '2025-05-01'), last()];
    const tweede = (anders: GebeurtenisAnders<'besluit'> = {}): Gebeurtenis =>
      last({
        id: 'bd',
        besluitId: 'b2',
        op: '2025-07-01',
        maatregel: 'last-onder-bestuursdwang',
        dwangsom: undefined,
        bezorging: { bewijs: true },
        ...anders,
      });
    expect(zwaar(eenDossier({ kroniek: [...basis, tweede()] }))).toEqual(['samenloop-herstelsancties@bd']);
    expect(
      zwaar(eenDossier({ kroniek: [...basis, g('wijziging-besluit', { op: '2025-06-30' }), tweede()] })),
    ).toEqual([]);
    const anderGedrag = [{ id: 'r1', tekst: 'Verwijder het afval uit de voortuin.' }];
    expect(
      zwaar(
        eenDossier({
          kroniek: [
            ...basis,
            tweede({
              gedragsregels: anderGedrag,
              begunstigingTot: dag('2025-07-20'),
              directIngaand: undefined,
            }),
          ],
        }),
      ),
    ).toEqual([]);
  });

  it('finds a refusal that rests on reading the reports only', () => {
    const verzoek = g('verzoek-om-handhaving', { id: 'vh', op: '2025-02-01' });
    const melding = g('melding', { id: 'a', op: '2025-01-10' });
    const afwijzing = (anders: GebeurtenisAnders<'afwijzing'>): Gebeurtenis =>
      g('afwijzing', { id: 'af', op: '2025-03-20', verzoek: 'vh', rechtsmiddel: 'bezwaar', ...anders });
    expect(zwaar(eenDossier({ volledig: ['bewijs'], kroniek: [melding, verzoek, afwijzing({})] }))).toEqual([
      'weigering-onvoldoende-onderzocht@af',
    ]);
    expect(
      zwaar(
        eenDossier({
          volledig: ['bewijs'],
          kroniek: [melding, verzoek, boa('c', '2025-02-20'), afwijzing({ onderzoek: ['c'] })],
        }),
      ),
    ).toEqual([]);
  });

  it('finds drugs handled as woonoverlast, and the Opiumwet used without drugs [WRT-4-03]', () => {
    const drugs = [boa('c1', '2025-04-01', ['drugs']), boa('c2', '2025-05-01', ['drugs'])];
    expect(zwaar(eenDossier({ kroniek: [...drugs, last()] }))).toEqual(['buiten-reikwijdte@b']);
    const geluid = [boa('c1', '2025-04-01'), boa('c2', '2025-05-01')];
    expect(
      zwaar(
        eenDossier({
          kroniek: [
            ...geluid,
            last({
              maatregel: 'last-onder-bestuursdwang',
              grondslag: 'artikel 13b Opiumwet',
              dwangsom: undefined,
            }),
          ],
        }),
      ),
    ).toEqual(['geen-grondslag@b']);
    expect(
      zwaar(
        eenDossier({
          kroniek: [
            ...drugs,
            last({
              maatregel: 'last-onder-bestuursdwang',
              grondslag: 'artikel 13b Opiumwet',
              dwangsom: undefined,
            }),
          ],
        }),
      ),
    ).toEqual([]);
  });
});

describe('powers of public order', () => {
  it('need disorder, and cannot carry an order between neighbours', () => {
    const geen = g('oordeel', {
      op: '2025-06-01',
      feit: 'openbareOrdeVerstoring',
      waarde: false,
      motivering: 'Alleen binnenshuis.',
    });
    const sluiting = last({
      maatregel: 'sluiting-174a',
      grondslag: 'artikel 174a Gemeentewet',
      dwangsom: undefined,
      gedragsregels: undefined,
    });
    expect(zwaar(eenDossier({ kroniek: [politie(), geen, sluiting] }))).toEqual(['geen-grondslag@b']);
    expect(zwaar(eenDossier({ kroniek: [politie(), sluiting] }))).toEqual([]);
    expect(
      zwaar(
        eenDossier({
          kroniek: [politie(), boa('c1', '2025-05-01'), last({ grondslag: 'artikel 172 lid 3 Gemeentewet' })],
        }),
      ),
    ).toEqual(['geen-grondslag@b']);
  });
});

describe('collection', () => {
  const basis = (): Gebeurtenis[] => [politie(), boa('c1', '2025-05-01'), last()];
  const overtreding = (id: string, op: string, waarneming: object = rapport): Gebeurtenis =>
    g('overtreding', { id, op, gedragsregel: 'r1', waarneming: waarneming as never });
  const invordering = (op: string, anders: GebeurtenisAnders<'invorderingsbeschikking'>): Gebeurtenis =>
    g('invorderingsbeschikking', {
      id: 'i',
      op,
      rechtsmiddel: 'bezwaar',
      bezorging: { bewijs: true },
      ...anders,
    });

  it('finds the seventh breach collected above EUR 3,000 [WRT-5.5-09]', () => {
    const zeven = [1, 2, 3, 4, 5, 6, 7].map((d) => overtreding(`o${d}`, `2025-07-0${d}`));
    const met = (bedrag: number): string[] =>
      zwaar(
        eenDossier({ kroniek: [...basis(), ...zeven, invordering('2025-08-01', { bedrag: euro(bedrag) })] }),
      );
    expect(met(3_500)).toEqual(['invordering-boven-maximum@i']);
    expect(met(3_000)).toEqual([]);
  });

  it('finds a claim that was barred, and not one that a reminder kept alive', () => {
    const o = overtreding('o', '2025-07-01');
    const eerst = g('invorderingsbeschikking', {
      id: 'i0',
      op: '2026-06-30',
      overtredingen: ['o'],
      rechtsmiddel: 'bezwaar',
      bezorging: { bewijs: true },
    });
    expect(
      zwaar(eenDossier({ kroniek: [...basis(), o, invordering('2026-07-02', { overtredingen: ['o'] })] })),
    ).toEqual(['dwangsom-verjaard@i']);
    expect(
      zwaar(eenDossier({ kroniek: [...basis(), o, invordering('2026-07-01', { overtredingen: ['o'] })] })),
    ).toEqual([]);
    expect(
      zwaar(eenDossier({ kroniek: [...basis(), o, eerst, g('aanmaning', { id: 'am', op: '2027-06-29' })] })),
    ).toEqual([]);
    expect(
      zwaar(eenDossier({ kroniek: [...basis(), o, eerst, g('aanmaning', { id: 'am', op: '2027-07-01' })] })),
    ).toEqual(['dwangsom-verjaard@am']);
  });

  it('finds a breach told by neighbours and one before the term was over [WRT-4-28]', () => {
    const metTermijn = [
      politie(),
      boa('c1', '2025-05-01'),
      last({ directIngaand: undefined, begunstigingTot: dag('2025-06-24') }),
    ];
    const kroniek = [
      ...metTermijn,
      overtreding('vroeg', '2025-06-24'),
      overtreding('buren', '2025-07-01', { ...rapport, functie: 'omwonende' }),
      invordering('2025-08-01', { overtredingen: ['vroeg', 'buren'] }),
    ];
    expect(zwaar(eenDossier({ kroniek }))).toEqual([
      'overtreding-buiten-last@i',
      'overtreding-onvoldoende-vastgesteld@i',
    ]);
  });

  it('does not bring up the faults of an order that nobody contested when its dwangsom is collected', () => {
    const zwak = last({ motivering: { belangenafweging: false } });
    const kroniek = [
      politie(),
      boa('c1', '2025-05-01'),
      zwak,
      overtreding('o', '2025-08-01'),
      invordering('2025-09-01', { overtredingen: ['o'] }),
    ];
    expect(zwaar(eenDossier({ kroniek: kroniek.slice(0, 3) }))).toEqual(['belangenafweging-ontbreekt@b']);
    expect(zwaar(eenDossier({ kroniek }))).toEqual([]);
  });
});

describe('objection', () => {
  it('finds a decision on objection that leaves the advice without reasons, by another body', () => {
    const bezwaar = g('bezwaar', { id: 'bz', op: '2025-07-01', besluitId: 'b1' });
    const advies = g('advies-bezwaar', { id: 'ad', op: '2025-08-01', besluitId: 'b1', strekking: 'gegrond' });
    const bob = g('beslissing-op-bezwaar', {
      id: 'bob',
      op: '2025-09-01',
      besluitId: 'b1',
      orgaan: 'college',
      strekking: 'ongegrond',
    });
    expect(
      zwaar(eenDossier({ kroniek: [politie(), boa('c1', '2025-05-01'), last(), bezwaar, advies, bob] })),
    ).toEqual(['advies-niet-gevolgd@bob', 'onbevoegd-orgaan@bob']);
  });
});
