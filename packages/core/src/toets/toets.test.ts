import { describe, expect, it } from 'vitest';
import { eenDossier, eenGebeurtenis as g } from '../dossier/dossier.builder.ts';
import type { Dossier } from '../dossier/index.ts';
import { maakKalender } from '../shared/index.ts';
import { volledigDossier } from './gebreken/gebreken.builder.ts';
import { eenBeleid, TESTBELEID, toetsOp } from './toets.builder.ts';
import { toets } from './voerToetsUit.ts';

const dag = (tekst: string): never => tekst as never;
const stap = (dossier: Dossier, id: string, op?: string) =>
  toetsOp(dossier, op).stappen.find((s) => s.id === id)!;

describe('steps', () => {
  it('keeps a step closed while a criterion is unknown and names it [WRT-B1-03]', () => {
    const waarschuwing = stap(eenDossier({ kroniek: [g('melding', {})] }), 'waarschuwing');
    expect(waarschuwing.status).toBe('geblokkeerd');
    expect(waarschuwing.criteria.map((c) => [c.id, c.voldaan])).toEqual([
      ['ernstig', 'onbekend'],
      ['geverifieerd', 'onbekend'],
    ]);
  });

  it('opens criteria of the policy on a motivated deviation, never those of the law [WRT-2-03]', () => {
    const afwijking = g('afwijking', { van: 'waarschuwing' });
    const ernstig = g('weging', { op: '2026-02-01', ernstig: true, motivering: 'Elke nacht.' });
    const met = stap(volledigDossier(ernstig, afwijking), 'waarschuwing');
    expect(met.status).toBe('mogelijk');
    expect(met.criteria.find((c) => c.id === 'geverifieerd')?.voldaan).toBe(false);
    expect(stap(volledigDossier(ernstig), 'waarschuwing').status).toBe('geblokkeerd');
    expect(stap(volledigDossier(afwijking), 'waarschuwing').status).toBe('geblokkeerd');
  });

  it('is done when its event is there, whatever its criteria say', () => {
    expect(stap(eenDossier({ kroniek: [g('waarschuwing', {})] }), 'waarschuwing').status).toBe('gedaan');
  });
});

describe('phase and lead', () => {
  it('is in the last phase reached, the first one when none is', () => {
    expect(toetsOp(eenDossier({ kroniek: [g('melding', {})] })).fase).toBe('melding');
    expect(toetsOp(eenDossier({ kroniek: [g('waarschuwing', {})] })).fase).toBe('waarschuwing');
  });

  it('takes the first rule that holds, and an accepted transfer over it [WRT-5.2.3-01]', () => {
    const huur = eenDossier({ object: { woonvorm: 'huur-corporatie' }, kroniek: [g('melding', {})] });
    expect(toetsOp(huur).regies).toMatchObject([{ rol: 'overall', organisatie: 'woningcorporatie' }]);
    expect(toetsOp(eenDossier({ kroniek: [g('melding', {})] })).regies).toMatchObject([
      { organisatie: 'gemeente' },
    ]);
    const regie = (aanvaard?: boolean) =>
      toetsOp({
        ...huur,
        kroniek: [
          g('regie', { rol: 'overall', naar: 'gemeente', ...(aanvaard === undefined ? {} : { aanvaard }) }),
        ],
      }).regies[0]!;
    expect(regie(true).organisatie).toBe('gemeente');
    expect(regie(false).organisatie).toBe('woningcorporatie');
    expect(regie()).toMatchObject({
      organisatie: 'woningcorporatie',
      waarom: [{}, { tekst: expect.stringContaining('nog niet aanvaard') }],
    });
  });
});

describe('evidence', () => {
  const dossier = eenDossier({
    partijen: [
      { id: 'p1', rol: 'overlastgever' },
      { id: 'm1', rol: 'melder', huishouden: 'h1' },
      { id: 'm2', rol: 'melder', huishouden: 'h1' },
      { id: 'm3', rol: 'melder' },
      { id: 'wa', rol: 'getuige', organisatie: 'politie' },
    ],
    kroniek: [
      g('melding', { id: 'a', op: '2026-01-01', melder: 'm1', aantal: 4 }),
      g('melding', { id: 'b', op: '2026-01-02', melder: 'm2' }),
      g('melding', { id: 'c', op: '2026-01-03', melder: 'm3', aantal: 2 }),
      g('melding', { id: 'd', op: '2026-01-04', melder: undefined, anoniem: true }),
      g('verificatie', { id: 'e', op: '2026-01-05', betreft: ['a'] }),
      g('constatering', { id: 'f', op: '2026-01-06', betreft: ['b'] }),
      g('geluidsmeting', { id: 'h', op: '2026-01-07' }),
      g('bestuurlijke-rapportage', { id: 'i', op: '2026-01-08', concreet: true }),
      g('verklaring', { id: 'j', op: '2026-01-09', partij: 'wa' }),
      g('opname', { id: 'k', op: '2026-01-10' }),
    ],
  });

  it('counts reports with their number, people once, and two persons of one household as one source', () => {
    expect(toetsOp(dossier).bewijs).toEqual({
      meldingen: 8,
      melders: 3,
      anoniem: 1,
      bevestigd: 5,
      onafhankelijk: 4,
      bronnen: [
        'melder',
        'anonieme melder',
        'boa',
        'geluidsmeting',
        'politie',
        'verklaring van een professional',
        'opname zonder context',
      ],
      eerste: '2026-01-01',
      laatste: '2026-01-10',
      perKracht: {
        'eigen-waarneming': 2,
        meting: 1,
        politieregistratie: 1,
        'tweede-huishouden': 2,
        'een-huishouden': 5,
        anoniem: 1,
        'opname-zonder-context': 1,
      },
    });
  });

  it('shows one police registration as stronger than ten reports of residents [CCV-2.1-09]', () => {
    const meldingen = Array.from({ length: 10 }, (_, i) =>
      g('melding', { id: `m${i}`, op: `2026-01-${10 + i}`, melder: 'm1' }),
    );
    const { perKracht } = toetsOp({
      ...dossier,
      kroniek: [
        ...meldingen,
        g('bestuurlijke-rapportage', { id: 'r', op: '2026-01-25', organisatie: 'politie', concreet: true }),
      ],
    }).bewijs;
    expect(Object.entries(perKracht).filter(([, aantal]) => aantal > 0)).toEqual([
      ['politieregistratie', 1],
      ['een-huishouden', 10],
    ]);
  });

  it('names the strengths from strong to weak', () => {
    expect(Object.keys(toetsOp(dossier).bewijs.perKracht)).toEqual([
      'eigen-waarneming',
      'meting',
      'politieregistratie',
      'tweede-huishouden',
      'een-huishouden',
      'anoniem',
      'opname-zonder-context',
    ]);
  });

  it('no longer counts a report as confirmed when a later check found it untrue', () => {
    const later = {
      ...dossier,
      kroniek: [
        ...dossier.kroniek,
        g('verificatie', { id: 'x', op: '2026-02-01', betreft: ['a'], uitkomst: 'onjuist' }),
      ],
    };
    expect(toetsOp(later).bewijs.bevestigd).toBe(1);
  });
});

describe('terms', () => {
  const termijn = (dossier: Dossier, id: string, op?: string) =>
    toetsOp(dossier, op).termijnen.find((t) => t.id === id);
  const besluit = g('besluit', { id: 'b', op: '2026-03-01', bezorging: { verzondenOp: dag('2026-03-03') } });

  it('counts six weeks from the day after dispatch, last day inclusive', () => {
    const met = volledigDossier(besluit);
    expect(termijn(met, 'awb.bezwaar', '2026-04-14')).toMatchObject({
      bij: 'b',
      van: '2026-03-04',
      tot: '2026-04-14',
      status: 'loopt',
    });
    expect(termijn(met, 'awb.bezwaar', '2026-04-15')?.status).toBe('verstreken');
  });

  it('counts from the day of the decision where delivery is not known, and says so', () => {
    const t = termijn(volledigDossier(g('besluit', { op: '2026-03-03' })), 'awb.bezwaar');
    expect(t).toMatchObject({
      tot: '2026-04-14',
      bron: expect.stringContaining('de dag van bezorging is onbekend'),
    });
    expect(termijn(volledigDossier(besluit), 'awb.bezwaar')?.bron).not.toContain('onbekend');
  });

  it('is met by an event that names the decision in time, not by one about another or too late', () => {
    const bezwaar = (op: string, besluitId: string) => g('bezwaar', { op, besluitId });
    const met = (...meer: Dossier['kroniek']) =>
      termijn(
        volledigDossier(besluit, g('afwijzing', { op: '2026-03-01' }), ...meer),
        'awb.bezwaar',
        '2026-05-01',
      )?.status;
    expect(met(bezwaar('2026-04-14', 'b1'))).toBe('gehaald');
    expect(met(bezwaar('2026-04-15', 'b1'))).toBe('verstreken');
    expect(met(bezwaar('2026-04-01', 'a1'))).toBe('verstreken');
  });

  it('moves the begunstigingstermijn with a change of the decision', () => {
    const t = termijn(
      volledigDossier(
        g('besluit', { op: '2026-03-01', begunstigingTot: dag('2026-03-15') }),
        g('wijziging-besluit', {
          id: 'wb',
          op: '2026-03-10',
          vorm: 'verlengd-begunstiging',
          begunstigingTot: dag('2026-03-29'),
        }),
      ),
      'awb.begunstiging.lod',
    );
    expect(t).toMatchObject({ tot: '2026-03-29', verlengdDoor: 'wijziging van het besluit (wb)' });
  });

  it('ends a zienswijze term on the day in the letter, else two weeks after sending [WRT-5.5-03]', () => {
    expect(termijn(volledigDossier(g('voornemen', { op: '2026-06-01' })), 'awb.zienswijze')?.tot).toBe(
      '2026-06-15',
    );
    expect(
      termijn(
        volledigDossier(g('voornemen', { op: '2026-06-01', zienswijzeTot: dag('2026-06-30') })),
        'awb.zienswijze',
      )?.tot,
    ).toBe('2026-06-30');
  });

  it('meets the zienswijze term of the latest voornemen with a zienswijze that names nothing', () => {
    const dossier = volledigDossier(
      g('voornemen', { id: 'v1', op: '2026-06-01' }),
      g('voornemen', { id: 'v2', op: '2026-07-01' }),
      g('zienswijze', { op: '2026-07-05' }),
    );
    expect(toetsOp(dossier).termijnen.map((t) => [t.bij, t.status])).toEqual([
      ['v1', 'verstreken'],
      ['v2', 'gehaald'],
    ]);
  });

  it('never lets the Algemene termijnenwet lengthen a huisverbod [WRT-2-06]', () => {
    const verbod = g('besluit', {
      id: 'hv',
      op: '2026-12-24',
      maatregel: 'huisverbod',
      huisverbod: { van: dag('2026-12-24'), tot: dag('2027-01-03') },
    });
    expect(termijn(volledigDossier(verbod), 'gw.huisverbod')).toMatchObject({
      van: '2026-12-25',
      tot: '2027-01-03',
    });
  });

  it('starts no term for a breach that forfeits nothing', () => {
    const besluitMet = g('besluit', {
      op: '2026-03-01',
      begunstigingTot: dag('2026-03-15'),
      dwangsom: { per: 'overtreding', bedrag: 50_000 as never },
    });
    const dossier = volledigDossier(
      besluitMet,
      g('overtreding', { id: 'a', op: '2026-03-15' }),
      g('overtreding', { id: 'b', op: '2026-03-16' }),
    );
    expect(
      toetsOp(dossier)
        .termijnen.filter((t) => t.id === 'awb.lod.verjaring')
        .map((t) => [t.bij, t.tot]),
    ).toEqual([['b', '2027-03-16']]);
  });

  it('leaves a term out and says so where a year of holidays is missing', () => {
    const uitkomst = toets(
      volledigDossier(besluit),
      eenBeleid(),
      { kalender: maakKalender([]) },
      { peildatum: dag('2026-04-01') },
    );
    expect(uitkomst.termijnen.map((t) => t.id)).not.toContain('awb.bezwaar');
    expect(uitkomst.meldingen?.[0]?.tekst).toMatch(/^bezwaartermijn: /);
  });
});

describe('persons of a group', () => {
  const groep = eenDossier({
    aard: 'groep',
    partijen: [
      { id: 'a', rol: 'lid-van-groep' },
      { id: 'b', rol: 'lid-van-groep' },
      { id: 'c', rol: 'lid-van-groep' },
    ],
    kroniek: [
      g('melding', { op: '2026-01-01', melder: undefined }),
      g('waarschuwing', { op: '2026-02-01', personen: ['a'] }),
      g('gesprek', { op: '2026-02-02', personen: ['a', 'b'] }),
    ],
  });

  it('each have their own track; what names nobody is about all', () => {
    const { personen } = toetsOp(groep);
    expect(personen?.map((p) => [p.partij, p.fase])).toEqual([
      ['a', 'waarschuwing'],
      ['b', 'melding'],
    ]);
    expect(personen?.[1]?.stappen.map((s) => [s.id, s.status])).toContainEqual(['gesprek', 'gedaan']);
  });

  it('are left out in the file of one person and where nobody is named', () => {
    expect(toetsOp({ ...groep, aard: 'persoon' }).personen).toBeUndefined();
    expect(toetsOp({ ...groep, kroniek: groep.kroniek.slice(0, 1) }).personen).toBeUndefined();
  });
});

describe('the answer as a whole', () => {
  it('uses the earliest version with a notice before it was in force', () => {
    const beleid = eenBeleid({ geldigVan: '2026-06-01' });
    expect(toetsOp(eenDossier({ kroniek: [g('melding', {})] }), '2026-05-31', beleid).meldingen).toHaveLength(
      1,
    );
    expect(
      toetsOp(eenDossier({ kroniek: [g('melding', {})] }), '2026-06-01', beleid).meldingen,
    ).toBeUndefined();
  });

  it('looks again on the day after the first term that ends', () => {
    const dossier = volledigDossier(g('voornemen', { op: '2026-06-01' }));
    expect(toetsOp(dossier, '2026-06-10').herzienOp).toBe('2026-06-16');
    expect(toetsOp(dossier, '2026-06-16').herzienOp).toBeUndefined();
  });

  it('looks again when an event leaves a window, and only if that changes the answer', () => {
    const telling = { soort: 'melding', venster: { lengte: 30, eenheid: 'dagen' }, minstens: 2 };
    const beleid = eenBeleid({
      fasen: [...TESTBELEID.fasen, { id: 'druk', naam: 'Druk', bereikt: { telling }, bron: 'beleid' }],
    });
    const meldingen = ['2026-03-01', '2026-03-05', '2026-03-09'].map((op, i) =>
      g('melding', { id: `m${i}`, op }),
    );
    const uitkomst = toetsOp(volledigDossier(...meldingen), '2026-03-10', beleid);
    expect(uitkomst).toMatchObject({ fase: 'druk', herzienOp: '2026-04-04' });
    expect(toetsOp(volledigDossier(...meldingen), '2026-04-03', beleid).fase).toBe('druk');
    expect(toetsOp(volledigDossier(...meldingen), '2026-04-04', beleid).fase).toBe('melding');
  });

  it('looks again on the day of an event that is already in the file', () => {
    const dossier = volledigDossier(
      g('melding', { op: '2026-03-01' }),
      g('melding', { id: 'later', op: '2026-03-20T10:00' }),
    );
    expect(toetsOp(dossier, '2026-03-02').herzienOp).toBe('2026-03-20');
  });
});
