import { describe, expect, it } from 'vitest';
import { type GebeurtenisAnders, eenGebeurtenis as g } from '../../dossier/dossier.builder.ts';
import type { Gebeurtenis } from '../../dossier/index.ts';
import { goedBesluit, volledigDossier } from '../gebreken/gebreken.builder.ts';
import { eenBeleid, toetsOp } from '../toets.builder.ts';
import type { Dwangsomstand } from '../toets.ts';

const dag = (tekst: string): never => tekst as never;
const rapport = {
  functie: 'boa',
  zelfWaargenomen: true,
  plaats: 'de stoep',
  methode: 'gehoord',
  rapportOndertekend: true,
  rapportGedagtekend: true,
} as const;
const overtreding = (op: string, anders: GebeurtenisAnders<'overtreding'> = {}): Gebeurtenis =>
  g('overtreding', { id: `o-${op.slice(5)}`, op, gedragsregel: 'r1', waarneming: rapport, ...anders });
const boek = (kroniek: Gebeurtenis[], op = '2026-12-31', beleid = eenBeleid()): Dwangsomstand =>
  toetsOp(volledigDossier(...kroniek), op, beleid).dwangsommen[0]!;
const bedragen = (s: Dwangsomstand): number[] => s.overtredingen.map((o) => o.bedrag);
const redenen = (s: Dwangsomstand, i: number): string[] =>
  (s.overtredingen[i]!.waarom ?? []).map((r) => `${r.tekst} (${r.bron})`);
const last = (dwangsom: object | undefined, anders: GebeurtenisAnders<'besluit'> = {}): Gebeurtenis =>
  goedBesluit({ dwangsom: dwangsom as never, ...anders });
const perOvertreding = { per: 'overtreding', bedrag: 50_000, maximum: 120_000 };

describe('which decisions have a ledger', () => {
  const aantal = (anders: GebeurtenisAnders<'besluit'>): number =>
    toetsOp(volledigDossier(goedBesluit(anders)), '2026-12-31').dwangsommen.length;

  it('an order under penalty, and any other that names a penalty', () => {
    expect(aantal({ dwangsom: undefined })).toBe(1);
    expect(aantal({ maatregel: 'huisverbod' })).toBe(1);
    expect(aantal({ maatregel: 'huisverbod', dwangsom: undefined })).toBe(0);
  });
});

describe('the ledger as a whole', () => {
  it('shows the terms of the order, and none that it does not name', () => {
    expect(boek([last(perOvertreding)])).toEqual({
      besluitId: 'b1',
      per: 'overtreding',
      bedrag: 50_000,
      maximum: 120_000,
      verbeurd: 0,
      ingevorderd: 0,
      betaald: 0,
      open: 0,
      overtredingen: [],
    });
    const kaal = boek([last(undefined)]);
    expect(kaal.per).toBe('onbekend');
    expect(kaal).not.toHaveProperty('bedrag');
    expect(kaal).not.toHaveProperty('maximum');
  });

  it('shows a breach without a reason where nothing stands in the way', () => {
    expect(boek([last(perOvertreding), overtreding('2026-04-01T23:10')]).overtredingen).toEqual([
      {
        id: 'o-04-01T23:10',
        op: '2026-04-01T23:10',
        bedrag: 50_000,
        invorderbaar: true,
        verjaartOp: '2027-04-01',
      },
    ]);
  });

  it('forfeits nothing while the amount is not known, and says so', () => {
    for (const dwangsom of [undefined, { per: 'overtreding', maximum: 120_000 }]) {
      const s = boek([last(dwangsom), overtreding('2026-04-01')]);
      expect(s.overtredingen[0]).toMatchObject({ bedrag: 0, invorderbaar: false });
      expect(redenen(s, 0)).toEqual(['Het bedrag van de dwangsom is niet vastgelegd. (artikel 5:32b Awb)']);
    }
  });

  it('forfeits for each breach, also for two on one day', () => {
    const twee = [overtreding('2026-04-01T10:00'), overtreding('2026-04-01T22:00')];
    expect(bedragen(boek([last(perOvertreding), ...twee]))).toEqual([50_000, 50_000]);
  });

  it('has no maximum where the order names none', () => {
    const dagen = Array.from({ length: 20 }, (_, i) =>
      overtreding(`2026-04-${String(i + 1).padStart(2, '0')}`),
    );
    expect(boek([last({ per: 'overtreding', bedrag: 50_000 }), ...dagen]).verbeurd).toBe(1_000_000);
  });

  it('adds up what collection decisions name; without an amount, what their breaches forfeited', () => {
    const drie = [overtreding('2026-04-01'), overtreding('2026-04-02'), overtreding('2026-04-03')];
    const invordering = (anders: GebeurtenisAnders<'invorderingsbeschikking'>): number =>
      boek([last(perOvertreding), ...drie, g('invorderingsbeschikking', { op: '2026-05-01', ...anders })])
        .ingevorderd;
    expect(invordering({ bedrag: 12_345 as never, overtredingen: ['o-04-01'] })).toBe(12_345);
    expect(invordering({ overtredingen: ['o-04-01', 'o-04-03'] })).toBe(70_000);
    expect(invordering({ overtredingen: [] })).toBe(0);
    expect(invordering({})).toBe(0);
  });
});

describe('why a breach brings less than the full amount', () => {
  it('names the breach that reached the maximum, and those after it', () => {
    const s = boek([
      last(perOvertreding),
      overtreding('2026-04-01'),
      overtreding('2026-04-02'),
      overtreding('2026-04-03'),
      overtreding('2026-04-04'),
    ]);
    expect(bedragen(s)).toEqual([50_000, 50_000, 20_000, 0]);
    expect(redenen(s, 1)).toEqual([]);
    expect(s.overtredingen[2]!.invorderbaar).toBe(true);
    expect(redenen(s, 2)).toEqual(['Het maximum is met deze overtreding bereikt. (artikel 5:32b Awb lid 2)']);
    expect(redenen(s, 3)).toEqual(['Het maximum is al bereikt. (artikel 5:32b Awb lid 2)']);
  });

  it('names a lump sum that was forfeited before', () => {
    const s = boek([
      last({ ...perOvertreding, per: 'ineens' }),
      overtreding('2026-04-01'),
      overtreding('2026-04-02'),
    ]);
    expect(bedragen(s)).toEqual([50_000, 0]);
    expect(redenen(s, 1)).toEqual(['De dwangsom ineens was al verbeurd. (artikel 5:32b Awb lid 1)']);
  });

  it('names a unit of time that was booked before', () => {
    const s = boek([
      last({ ...perOvertreding, per: 'tijdseenheid', tijdseenheid: 'dag' }),
      overtreding('2026-04-01T10:00'),
      overtreding('2026-04-01T22:00'),
      overtreding('2026-04-02'),
    ]);
    expect(bedragen(s)).toEqual([50_000, 0, 50_000]);
    expect(redenen(s, 1)).toEqual([
      'Over deze tijdseenheid is al een dwangsom verbeurd. (artikel 5:32b Awb lid 1)',
    ]);
  });

  it('does not count a breach of nothing towards the limit of the policy', () => {
    const beleid = eenBeleid({
      grenzen: [
        { id: 'anders', naam: 'Iets anders', aantal: 1, bron: 'beleid' },
        { id: 'overtredingenVoorOpschaling', naam: 'Overtredingen', aantal: 2, bron: 'beleid' },
      ],
    });
    const s = boek(
      [
        last({ per: 'overtreding', bedrag: 0 }),
        overtreding('2026-04-01'),
        overtreding('2026-04-02'),
        overtreding('2026-04-03'),
      ],
      '2026-12-31',
      beleid,
    );
    expect(redenen(s, 2)).toEqual([]);
    expect(s.grens).toMatchObject({ aantal: 2, geteld: 0, tekst: '0 van 2' });
  });
});

describe('units of time', () => {
  const tijd = (tijdseenheid: string | undefined, anders: GebeurtenisAnders<'besluit'> = {}): Gebeurtenis =>
    last(
      { per: 'tijdseenheid', bedrag: 100, ...(tijdseenheid === undefined ? {} : { tijdseenheid }) },
      anders,
    );
  // The term ran to 24 March: the first unit starts on the 25th.
  const twee = (tijdseenheid: string | undefined, een: string, ander: string): number =>
    boek([tijd(tijdseenheid), overtreding(een), overtreding(ander)]).verbeurd;

  it.each([
    ['week', '2026-03-25', '2026-03-31', '2026-04-01'],
    ['per 2 weken', '2026-03-25', '2026-04-07', '2026-04-08'],
    ['14 dagen', '2026-03-25', '2026-04-07', '2026-04-08'],
    ['per 24 uur', '2026-03-25', '2026-03-25T20:00', '2026-03-26'],
    ['Week', '2026-03-25', '2026-03-31', '2026-04-01'],
    ['maand', '2026-03-25', '2026-04-24', '2026-04-25'],
    ['2 maanden', '2026-03-25', '2026-05-24', '2026-05-25'],
    ['MAAND', '2026-03-25', '2026-04-24', '2026-04-25'],
    ['dag', '2026-03-25', '2026-03-25T20:00', '2026-03-26'],
  ])('a %s that starts on %s holds %s, not %s', (eenheid, eerste, laatste, volgende) => {
    expect(twee(eenheid, eerste, laatste)).toBe(100);
    expect(twee(eenheid, eerste, volgende)).toBe(200);
  });

  it.each([
    [undefined, 'De tijdseenheid van de dwangsom is niet vastgelegd.'],
    ['werkdag', 'De tijdseenheid "werkdag" is niet te tellen.'],
  ])('forfeit once where the unit is %s, and say what to fill in', (eenheid, wat) => {
    const reden = `${wat} Alleen de eerste is zeker verbeurd. Vul bij het besluit in: per dag, week of maand. (artikel 5:32b Awb lid 1)`;
    const s = boek([tijd(eenheid), ...['2026-03-25', '2026-03-26', '2026-06-25'].map((d) => overtreding(d))]);
    expect(bedragen(s)).toEqual([100, 0, 0]);
    expect(s.verbeurd).toBe(100);
    expect(redenen(s, 0)).toEqual([]);
    expect(redenen(s, 1)).toEqual([reden]);
    expect(redenen(s, 2)).toEqual([reden]);
    // One that went on may have forfeited more: it says so, and can be collected.
    const lang = boek([tijd(eenheid), overtreding('2026-03-25', { tot: dag('2026-05-25') })]);
    expect(lang.overtredingen[0]).toMatchObject({ bedrag: 100, invorderbaar: true });
    expect(redenen(lang, 0)).toEqual([reden]);
  });

  it('start at the clock time on which the term ended', () => {
    const last = tijd('week', { begunstigingTot: dag('2026-03-24T12:00') });
    const week = (op: string): number =>
      boek([last, overtreding('2026-03-24T14:00'), overtreding(op)]).verbeurd;
    expect(week('2026-03-31T11:59')).toBe(100);
    expect(week('2026-03-31T12:00')).toBe(200);
    // A day without a time may be of before noon.
    expect(week('2026-03-31')).toBe(100);
    expect(week('2026-04-01')).toBe(200);
    const lang = (tot: string): number =>
      boek([last, overtreding('2026-03-30T20:00', { tot: dag(tot) })]).verbeurd;
    expect(lang('2026-03-31T11:00')).toBe(100);
    expect(lang('2026-03-31')).toBe(200);
  });

  it('start on the day of making known where there is no begunstigingstermijn', () => {
    const direct = tijd('week', { begunstigingTot: undefined, directIngaand: true });
    const week = (op: string): number => boek([direct, overtreding('2026-03-10'), overtreding(op)]).verbeurd;
    expect(week('2026-03-16')).toBe(100);
    expect(week('2026-03-17')).toBe(200);
  });

  it('follow a term that was extended before the breach, not one extended after it', () => {
    const verlengd = (op: string): Gebeurtenis =>
      g('wijziging-besluit', { op, vorm: 'verlengd-begunstiging', begunstigingTot: dag('2026-03-26') });
    // From 25 March the 31st and 1 April are two weeks; from the 27th they are one.
    const na = ['2026-03-31', '2026-04-01'].map((d) => overtreding(d));
    expect(boek([tijd('week'), verlengd('2026-03-20'), ...na]).verbeurd).toBe(100);
    expect(boek([tijd('week'), ...na, verlengd('2026-04-02')]).verbeurd).toBe(200);
  });

  it('are all booked by one breach that goes on, up to the reference date', () => {
    const lang = overtreding('2026-03-25', { tot: dag('2026-03-28') });
    expect(boek([tijd('dag'), lang]).verbeurd).toBe(400);
    expect(boek([tijd('dag'), lang], '2026-03-27').verbeurd).toBe(300);
    // What another breach booked is not booked twice.
    expect(
      bedragen(boek([tijd('dag'), lang, overtreding('2026-03-27', { tot: dag('2026-03-29') })])),
    ).toEqual([400, 100]);
  });
});

describe('whether it can be collected', () => {
  const gemist = { ...rapport, plaats: undefined, methode: undefined };

  it('names each shortcoming of the evidence as a sentence', () => {
    const s = boek([last(perOvertreding), overtreding('2026-04-01', { waarneming: gemist as never })]);
    expect(s.overtredingen[0]).toMatchObject({ bedrag: 50_000, invorderbaar: false });
    expect(redenen(s, 0)).toEqual([
      'Niet vastgelegd waar het is waargenomen. (ECLI:NL:RVS:2017:1179)',
      'Niet vastgelegd hoe het is waargenomen. (ECLI:NL:RVS:2017:1179)',
    ]);
  });

  it('does not ask for evidence of what forfeits nothing', () => {
    const s = boek([last(perOvertreding), overtreding('2026-03-20', { waarneming: gemist as never })]);
    expect(redenen(s, 0)).toEqual([
      'De begunstigingstermijn liep nog, tot en met 2026-03-24. (artikel 5:32a Awb)',
    ]);
  });

  it('is not after limitation, and not for lack of it while that runs on', () => {
    const basis = [last(perOvertreding), overtreding('2026-04-06')];
    expect(redenen(boek(basis, '2027-04-06'), 0)).toEqual([]);
    expect(redenen(boek(basis, '2027-04-07'), 0)).toEqual([
      'De vordering is na 2027-04-06 verjaard. (artikel 5:35 Awb)',
    ]);
    const aanmaning = g('aanmaning', { id: 'am', op: '2026-12-01' });
    const later = boek([...basis, aanmaning], '2027-12-01');
    expect(redenen(later, 0)).toEqual(['De verjaring is later door aanmaning am. (artikel 5:35 Awb)']);
    expect(later.overtredingen[0]!.invorderbaar).toBe(true);
    const bezwaar = g('bezwaar', { op: '2027-03-01', besluitId: 'b1' });
    const open = boek([...basis, bezwaar], '2029-01-01');
    expect(open.overtredingen[0]).toMatchObject({ invorderbaar: true, verjaartOp: '9999-12-31' });
    expect(redenen(open, 0)).toEqual([
      'De verjaring eindigt nog niet door bezwaar of beroep tegen de last (artikel 5:35 lid 2 Awb). (artikel 5:35 Awb)',
    ]);
  });
});
