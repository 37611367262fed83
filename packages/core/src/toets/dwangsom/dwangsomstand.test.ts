import { describe, expect, it } from 'vitest';
import { type GebeurtenisAnders, eenGebeurtenis as g } from '../../dossier/dossier.builder.ts';
import type { Gebeurtenis } from '../../dossier/index.ts';
import { goedBesluit, volledigDossier } from '../gebreken/gebreken.builder.ts';
import { toetsOp } from '../toets.builder.ts';
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
const overtreding = (id: string, op: string, anders: GebeurtenisAnders<'overtreding'> = {}): Gebeurtenis =>
  g('overtreding', { id, op, gedragsregel: 'r1', waarneming: rapport, ...anders });
const stand = (kroniek: Gebeurtenis[], op?: string): Dwangsomstand =>
  toetsOp(volledigDossier(...kroniek), op).dwangsommen[0]!;
const bedragen = (s: Dwangsomstand): number[] => s.overtredingen.map((o) => o.bedrag);
const dagen = (van: number, tot: number, maand = '04'): string[] =>
  Array.from({ length: tot - van + 1 }, (_, i) => `2026-${maand}-${String(van + i).padStart(2, '0')}`);

describe('what a breach forfeits', () => {
  it('starts the day after the last day of the begunstigingstermijn [WRT-4-28] [WRT-B1-08]', () => {
    const s = stand([goedBesluit(), overtreding('in', '2026-03-24'), overtreding('na', '2026-03-25')]);
    expect(bedragen(s)).toEqual([0, 50_000]);
    expect(s.overtredingen[0]).toMatchObject({
      invorderbaar: false,
      waarom: [{ bron: 'artikel 5:32a Awb' }],
    });
  });

  it('is one dwangsom for one breach, however many people reported it [BOZ-D5-01]', () => {
    const s = stand([
      goedBesluit(),
      g('melding', { id: 'm1x', op: '2026-04-01T23:10', melder: 'm1' }),
      g('melding', { id: 'm2x', op: '2026-04-01T23:15', melder: 'm2' }),
      overtreding('a', '2026-04-01T23:20', { betreft: ['m1x', 'm2x'] }),
    ]);
    expect(s).toMatchObject({ verbeurd: 50_000 });
    expect(bedragen(s)).toEqual([50_000]);
  });

  it('counts by the minute when the term ends at a time and the breach has one', () => {
    const besluit = goedBesluit({ begunstigingTot: dag('2026-03-24T12:00') });
    const s = stand([besluit, overtreding('op', '2026-03-24T12:00'), overtreding('na', '2026-03-24T12:01')]);
    expect(bedragen(s)).toEqual([0, 50_000]);
  });

  it('stops at the maximum: the seventh breach of EUR 500 adds nothing to EUR 3,000 [WRT-5.5-09]', () => {
    const zeven = dagen(1, 7).map((op, i) => overtreding(`o${i}`, op));
    const s = stand([goedBesluit(), ...zeven]);
    expect(s).toMatchObject({ verbeurd: 300_000, maximum: 300_000, open: 300_000 });
    expect(s.overtredingen[6]).toMatchObject({
      bedrag: 0,
      waarom: [{ tekst: 'Het maximum is al bereikt.' }],
    });
  });

  it('books the last breach for what is left below the maximum', () => {
    const besluit = goedBesluit({
      dwangsom: { per: 'overtreding', bedrag: 50_000 as never, maximum: 120_000 as never },
    });
    expect(bedragen(stand([besluit, ...dagen(1, 4).map((op, i) => overtreding(`o${i}`, op))]))).toEqual([
      50_000, 50_000, 20_000, 0,
    ]);
  });

  it('forfeits a lump sum once, and one amount per unit of time', () => {
    const dwangsom = { bedrag: 50_000, maximum: 500_000 } as never as { bedrag: never; maximum: never };
    const drie = [...dagen(1, 2), '2026-04-08'].map((op, i) => overtreding(`o${i}`, op));
    const ineens = goedBesluit({ dwangsom: { ...dwangsom, per: 'ineens' } });
    expect(bedragen(stand([ineens, ...drie]))).toEqual([50_000, 0, 0]);
    // Weeks run from the day after the begunstigingstermijn: 25-31 March, 1-7 April, 8-14 April.
    const week = goedBesluit({ dwangsom: { ...dwangsom, per: 'tijdseenheid', tijdseenheid: 'week' } });
    expect(bedragen(stand([week, ...drie]))).toEqual([50_000, 0, 50_000]);
    const lang = overtreding('lang', '2026-04-01', { tot: dag('2026-04-09') });
    expect(bedragen(stand([week, lang], '2026-04-09'))).toEqual([100_000]);
    expect(bedragen(stand([week, lang], '2026-04-07'))).toEqual([50_000]);
  });

  it('forfeits nothing before it was made known, after its end, while suspended, or once withdrawn', () => {
    const besluit = goedBesluit({
      begunstigingTot: undefined,
      directIngaand: true,
      looptijdTot: dag('2026-06-30'),
    });
    const s = stand([
      overtreding('voor', '2026-03-09'),
      besluit,
      overtreding('op', '2026-03-10'),
      g('wijziging-besluit', { id: 'x', op: '2026-04-01', vorm: 'opgeschort' }),
      overtreding('schors', '2026-04-02'),
      g('wijziging-besluit', { id: 'y', op: '2026-05-01', vorm: 'gewijzigd' }),
      overtreding('weer', '2026-05-02'),
      overtreding('eind', '2026-06-30'),
      overtreding('over', '2026-07-01'),
    ]);
    expect(Object.fromEntries(s.overtredingen.map((o) => [o.id, o.bedrag]))).toEqual({
      voor: 0,
      op: 50_000,
      schors: 0,
      weer: 50_000,
      eind: 50_000,
      over: 0,
    });
    const in_ = stand([
      besluit,
      g('wijziging-besluit', { op: '2026-04-01' }),
      overtreding('a', '2026-04-02'),
    ]);
    expect(bedragen(in_)).toEqual([0]);
  });

  it('follows an extended begunstigingstermijn from the day it was extended', () => {
    const s = stand([
      goedBesluit(),
      g('wijziging-besluit', {
        op: '2026-03-20',
        vorm: 'verlengd-begunstiging',
        begunstigingTot: dag('2026-04-10'),
      }),
      overtreding('a', '2026-04-10'),
      overtreding('b', '2026-04-11'),
    ]);
    expect(bedragen(s)).toEqual([0, 50_000]);
  });

  it('forfeits nothing under an order that a court annulled', () => {
    const s = stand([
      goedBesluit(),
      overtreding('a', '2026-04-01'),
      g('uitspraak', { op: '2026-09-01', besluitId: 'b1', uitkomst: 'vernietigd' }),
    ]);
    expect(s).toMatchObject({ verbeurd: 0, open: 0 });
  });

  it('keeps orders of one dossier apart: a new order starts at zero [WRT-B1-11]', () => {
    const oud = goedBesluit({ id: 'b0', besluitId: 'b0' });
    const uitkomst = toetsOp(
      volledigDossier(
        oud,
        overtreding('a', '2026-04-01', { besluitId: 'b0' }),
        goedBesluit({ op: '2026-05-01', begunstigingTot: dag('2026-05-10') }),
        overtreding('b', '2026-05-11'),
      ),
    );
    expect(uitkomst.dwangsommen.map((d) => [d.besluitId, d.verbeurd])).toEqual([
      ['b0', 50_000],
      ['b1', 50_000],
    ]);
  });
});

describe('what can be collected', () => {
  it('needs who, where, how and a signed and dated report of a competent observer', () => {
    const mist = (anders: object): boolean =>
      stand([
        goedBesluit(),
        overtreding('a', '2026-04-01', { waarneming: { ...rapport, ...anders } as never }),
      ]).overtredingen[0]!.invorderbaar;
    expect(mist({})).toBe(true);
    for (const anders of [
      { functie: undefined },
      { functie: 'omwonende' },
      { plaats: undefined },
      { methode: undefined },
      { rapportOndertekend: false },
      { rapportGedagtekend: undefined },
      { zelfWaargenomen: false },
    ]) {
      expect(mist(anders), JSON.stringify(anders)).toBe(false);
    }
  });

  it('takes what an observation in `betreft` holds', () => {
    const s = stand([
      goedBesluit(),
      g('constatering', { id: 'c', op: '2026-04-01', waarneming: rapport }),
      overtreding('a', '2026-04-01', { waarneming: {}, betreft: ['c'] }),
    ]);
    expect(s.overtredingen[0]!.invorderbaar).toBe(true);
  });

  it('lists every forfeited dwangsom as still to collect, with the total [WRT-B1-09]', () => {
    const s = stand([goedBesluit(), overtreding('a', '2026-04-01'), overtreding('b', '2026-04-02')]);
    expect(s).toMatchObject({ verbeurd: 100_000, ingevorderd: 0, open: 100_000 });
    expect(s.overtredingen.map((o) => [o.id, o.bedrag, o.invorderbaar])).toEqual([
      ['a', 50_000, true],
      ['b', 50_000, true],
    ]);
  });

  it('counts what was collected and paid; open is forfeited minus paid', () => {
    const s = stand([
      goedBesluit(),
      overtreding('a', '2026-04-01'),
      overtreding('b', '2026-04-02'),
      g('invorderingsbeschikking', { op: '2026-05-01', overtredingen: ['a', 'b'] }),
      g('betaling', { op: '2026-05-10', bedrag: 30_000 as never }),
    ]);
    expect(s).toMatchObject({ verbeurd: 100_000, ingevorderd: 100_000, betaald: 30_000, open: 70_000 });
  });
});

describe('limitation', () => {
  const basis = [goedBesluit(), overtreding('a', '2026-04-06')];
  const verjaart = (...meer: Gebeurtenis[]): string =>
    stand([...basis, ...meer]).overtredingen[0]!.verjaartOp;

  it('is one year after the day of forfeiture, also on a holiday, and ends collecting the day after', () => {
    expect(verjaart()).toBe('2027-04-06');
    expect(stand(basis, '2027-04-06').overtredingen[0]!.invorderbaar).toBe(true);
    expect(stand(basis, '2027-04-07').overtredingen[0]!.invorderbaar).toBe(false);
  });

  it('starts anew with a collection decision, a reminder, a writ or a payment before its end', () => {
    expect(verjaart(g('invorderingsbeschikking', { op: '2027-04-06' }))).toBe('2028-04-06');
    expect(verjaart(g('invorderingsbeschikking', { op: '2027-04-07' }))).toBe('2027-04-06');
    expect(
      verjaart(
        g('invorderingsbeschikking', { op: '2027-01-01', overtredingen: ['a'] }),
        g('aanmaning', { op: '2027-12-01' }),
        g('dwangbevel', { op: '2028-11-01' }),
      ),
    ).toBe('2029-11-01');
    expect(verjaart(g('betaling', { op: '2026-12-01', bedrag: 100 as never }))).toBe('2027-12-01');
  });

  it('is longer by a postponement of payment', () => {
    expect(verjaart(g('uitstel-van-betaling', { op: '2026-05-01', totEnMet: dag('2026-12-31') }))).toBe(
      '2027-12-06',
    );
  });

  it('runs on while a remedy against the order is pending on the last day, until it is final', () => {
    const bezwaar = g('bezwaar', { op: '2027-03-01', besluitId: 'b1' });
    expect(verjaart(bezwaar)).toBe('9999-12-31');
    // Decided on 1 June: appeal is open for six weeks more.
    expect(verjaart(bezwaar, g('beslissing-op-bezwaar', { op: '2027-06-01', besluitId: 'b1' }))).toBe(
      '2027-07-13',
    );
    expect(
      verjaart(bezwaar, g('beslissing-op-bezwaar', { op: '2027-02-01', id: 'eerder', besluitId: 'b1' })),
    ).toBe('9999-12-31');
    const hoogste = g('uitspraak', { op: '2028-01-10', besluitId: 'b1', instantie: 'Raad van State' });
    expect(verjaart(bezwaar, hoogste)).toBe('2028-01-10');
  });

  it('is not longer for a remedy that was over before the last day', () => {
    expect(
      verjaart(
        g('bezwaar', { op: '2026-05-01', besluitId: 'b1' }),
        g('beslissing-op-bezwaar', { op: '2026-08-01', besluitId: 'b1' }),
      ),
    ).toBe('2027-04-06');
  });
});
