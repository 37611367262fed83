import { describe, expect, it } from 'vitest';
import { dossierMet, eenGebeurtenis as g } from '../../dossier/dossier.builder.ts';
import { type Gebeurtenis, leesKroniek } from '../../dossier/index.ts';
import { datum } from '../../shared/index.ts';
import { bouwBesluitstanden } from '../besluitstand.ts';
import { goedBesluit } from '../gebreken/gebreken.builder.ts';
import { bepaalVerjaring, type Verjaring } from './verjaring.ts';

const dag = (tekst: string): never => tekst as never;
const VERBEURD = '2026-04-06';
const REMEDIE = 'bezwaar of beroep tegen de last (artikel 5:35 lid 2 Awb)';

/** Limitation of breach `a`, forfeited on 6 April 2026, after these events; `tot` an id before which to look. */
function verjaring(gebeurtenissen: Gebeurtenis[], tot?: string, verbeurd = VERBEURD): Verjaring {
  const a = g('overtreding', { id: 'a', op: verbeurd });
  const kroniek = leesKroniek(dossierMet(goedBesluit(), a, ...gebeurtenissen), {
    peildatum: datum('9999-12-31'),
  });
  const stand = bouwBesluitstanden(kroniek).get('b1')!;
  return tot === undefined
    ? bepaalVerjaring('a', datum(verbeurd), stand, kroniek)
    : bepaalVerjaring('a', datum(verbeurd), stand, kroniek, kroniek.plaats(tot));
}
const op = (...gebeurtenissen: Gebeurtenis[]): string => verjaring(gebeurtenissen).op;
const door = (...gebeurtenissen: Gebeurtenis[]): string | undefined => verjaring(gebeurtenissen).door;

const bezwaar = (dag: string, id = 'bz') => g('bezwaar', { id, op: dag, besluitId: 'b1' });
const beroep = (dag: string) => g('beroep', { id: 'br', op: dag, besluitId: 'b1' });
const beslissing = (dag: string) => g('beslissing-op-bezwaar', { id: 'bob', op: dag, besluitId: 'b1' });
const uitspraak = (op: string, anders: object = {}) =>
  g('uitspraak', { id: 'u', op, besluitId: 'b1', ...anders });

describe('limitation without anything in between', () => {
  it('is a year, and says no reason', () => {
    expect(verjaring([])).toEqual({ op: '2027-04-06' });
  });

  it('has no end where the calendar ends', () => {
    expect(verjaring([], undefined, '9997-12-31').op).toBe('9998-12-31');
    expect(verjaring([], undefined, '9998-01-01').op).toBe('9999-12-31');
  });
});

describe('acts that start a new year', () => {
  it('names the last act that moved it', () => {
    expect(verjaring([g('aanmaning', { id: 'am', op: '2026-12-01' })])).toEqual({
      op: '2027-12-01',
      door: 'aanmaning am',
    });
    expect(
      door(g('aanmaning', { id: 'am', op: '2026-12-01' }), g('dwangbevel', { id: 'db', op: '2027-03-01' })),
    ).toBe('dwangbevel db');
  });

  it('counts one on the last day, not one on the day after', () => {
    expect(op(g('dwangbevel', { op: '2027-04-06' }))).toBe('2028-04-06');
    expect(op(g('dwangbevel', { op: '2027-04-07' }))).toBe('2027-04-06');
  });

  it('counts none from before the day of forfeiture; one on that day changes nothing', () => {
    expect(verjaring([g('betaling', { op: '2026-04-05', bedrag: 100 as never })])).toEqual({
      op: '2027-04-06',
    });
    expect(verjaring([g('betaling', { op: '2026-04-06', bedrag: 100 as never })])).toEqual({
      op: '2027-04-06',
    });
    const uitstel = (op: string) => g('uitstel-van-betaling', { op, totEnMet: dag('2026-04-16') });
    expect(op(uitstel('2026-04-06'))).toBe('2027-04-16');
    expect(op(uitstel('2026-04-05'))).toBe('2027-04-06');
  });

  it('takes them in the order of the days, whatever their kind', () => {
    // Read kind by kind the collection decision would come too late: the payment before it keeps the claim alive.
    expect(
      op(
        g('invorderingsbeschikking', { op: '2027-12-01' }),
        g('betaling', { op: '2027-01-10', bedrag: 100 as never }),
      ),
    ).toBe('2028-12-01');
    expect(op(g('aanmaning', { op: '2027-01-10' }), g('dwangbevel', { op: '2027-12-01' }))).toBe(
      '2028-12-01',
    );
  });

  it('counts a collection decision for the breaches it names, and for all when it names none', () => {
    const invordering = (overtredingen?: string[]) =>
      g('invorderingsbeschikking', {
        id: 'ib',
        op: '2026-06-01',
        ...(overtredingen === undefined ? {} : { overtredingen }),
      });
    expect(verjaring([invordering(['a'])])).toEqual({
      op: '2027-06-01',
      door: 'invorderingsbeschikking ib',
    });
    expect(op(invordering(['b']))).toBe('2027-04-06');
    expect(op(invordering())).toBe('2027-06-01');
    // One that is about another breach does not stop the reading.
    expect(op(invordering(['b']), g('aanmaning', { op: '2026-07-01' }))).toBe('2027-07-01');
  });

  it('looks no further than the place it is asked for', () => {
    const am = g('aanmaning', { id: 'am', op: '2026-12-01' });
    const db = g('dwangbevel', { id: 'db', op: '2027-01-01' });
    expect(verjaring([am, db], 'db').op).toBe('2027-12-01');
    expect(verjaring([am, db], 'am').op).toBe('2027-04-06');
  });
});

describe('a postponement of payment', () => {
  const uitstel = (op: string, totEnMet?: string) =>
    g('uitstel-van-betaling', {
      id: 'ui',
      op,
      ...(totEnMet === undefined ? {} : { totEnMet: dag(totEnMet) }),
    });

  it('adds its own length', () => {
    expect(verjaring([uitstel('2026-05-01', '2026-12-31')])).toEqual({
      op: '2027-12-06',
      door: 'uitstel-van-betaling ui',
    });
  });

  it('starts a new year when that is later, as when it is short or has no end', () => {
    expect(op(uitstel('2027-03-01', '2027-03-31'))).toBe('2028-03-01');
    expect(op(uitstel('2026-05-01'))).toBe('2027-05-01');
    // An end before its own day takes nothing away.
    expect(op(uitstel('2026-05-01', '2026-01-01'))).toBe('2027-05-01');
  });

  it('has no end when it runs past the calendar', () => {
    expect(op(uitstel('2026-05-01', '9999-06-01'))).toBe('9999-12-31');
  });
});

describe('a remedy against the order', () => {
  it('runs it on while it is open on the last day', () => {
    expect(verjaring([bezwaar('2027-04-06')])).toEqual({ op: '9999-12-31', door: REMEDIE });
    expect(verjaring([bezwaar('2027-04-07')])).toEqual({ op: '2027-04-06' });
  });

  it('leaves room for appeal for six weeks after the decision on it, to the day', () => {
    // Six weeks after 23 February 2027 is 6 April: no longer open on the last day.
    expect(op(bezwaar('2026-05-01'), beslissing('2027-02-23'))).toBe('2027-04-06');
    expect(verjaring([bezwaar('2026-05-01'), beslissing('2027-02-24')])).toEqual({
      op: '2027-04-07',
      door: REMEDIE,
    });
  });

  it.each([
    'Raad van State',
    'Afdeling bestuursrechtspraak',
    'ABRvS',
    'College van Beroep voor het bedrijfsleven',
    'Hoge Raad',
  ])('ends on the day of a judgment of the %s', (instantie) => {
    expect(op(beroep('2027-01-01'), uitspraak('2027-09-01', { instantie }))).toBe('2027-09-01');
  });

  it('leaves room for a higher appeal after a judgment of the court', () => {
    expect(op(beroep('2027-01-01'), uitspraak('2027-09-01'))).toBe('2027-10-13');
  });

  it('is not decided by a suspension', () => {
    expect(op(beroep('2027-01-01'), uitspraak('2027-02-01', { uitkomst: 'geschorst' }))).toBe('9999-12-31');
    expect(
      op(
        beroep('2027-01-01'),
        uitspraak('2027-02-01', { id: 'u1', uitkomst: 'geschorst' }),
        uitspraak('2027-09-01', { id: 'u2' }),
      ),
    ).toBe('2027-10-13');
  });

  it('is not decided by what came before it', () => {
    expect(op(beslissing('2026-05-01'), bezwaar('2026-06-01'))).toBe('9999-12-31');
  });

  it('runs on from one remedy into the next', () => {
    expect(op(bezwaar('2027-03-01'), beslissing('2027-06-01'), beroep('2027-07-01'))).toBe('9999-12-31');
    expect(op(bezwaar('2027-03-01'), beslissing('2027-06-01'), beroep('2027-07-14'))).toBe('2027-07-13');
  });

  it('counts only from the place it is asked for', () => {
    const bz = bezwaar('2027-03-01');
    expect(verjaring([bz], 'bz')).toEqual({ op: '2027-04-06' });
    expect(verjaring([bz, beslissing('2027-06-01')], 'bob').op).toBe('9999-12-31');
    expect(verjaring([bz, beslissing('2027-06-01')]).op).toBe('2027-07-13');
  });

  it('runs on a year that an act started anew, too', () => {
    const am = g('aanmaning', { id: 'am', op: '2026-12-01' });
    expect(verjaring([am, bezwaar('2027-11-01')])).toEqual({ op: '9999-12-31', door: REMEDIE });
  });
});
