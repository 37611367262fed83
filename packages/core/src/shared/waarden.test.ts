import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesInvoer } from './invoer.ts';
import { zBron, zDatum, zEurocent, zMoment, zTijdstip } from './waarden.schema.ts';
import {
  dagVan,
  datum,
  eurocent,
  isDatum,
  isMoment,
  moment,
  type Tijdstip,
  tijdstip,
  vergelijkTijdstip,
} from './waarden.ts';

describe('Datum and Moment', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (tekst) => {
    expect(datum(tekst)).toBe(tekst);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '26-01-01',
    '2026-01-01 ',
    '2026/01/01',
    '2026-0١-01',
    '+026-01-01',
    '',
  ])('refuses %j as a day', (tekst) => {
    expect(isDatum(tekst)).toBe(false);
    expect(() => datum(tekst)).toThrow(RangeError);
  });

  it.each(['2026-03-01T00:00', '2026-03-01T23:59', '2026-03-29T02:30'])('accepts %s', (tekst) => {
    expect(moment(tekst)).toBe(tekst);
  });

  it.each([
    '2026-03-01T24:00',
    '2026-03-01T12:60',
    '2026-03-01T1:00',
    '2026-03-01 12:00',
    '2026-03-01T12:00Z',
    '2026-03-01T12:00:00',
    '2026-02-30T12:00',
    '2026-03-01',
  ])('refuses %j as a moment', (tekst) => {
    expect(isMoment(tekst)).toBe(false);
    expect(() => moment(tekst)).toThrow(RangeError);
  });

  it('agrees with Date.UTC on which days exist', () => {
    const deel = (van: number, tot: number, lengte: number) =>
      fc.integer({ min: van, max: tot }).map((n) => String(n).padStart(lengte, '0'));
    fc.assert(
      fc.property(deel(1, 9999, 4), deel(0, 13, 2), deel(0, 32, 2), (j, m, d) => {
        const tekst = `${j}-${m}-${d}`;
        const tijd = new Date(`${tekst}T00:00:00Z`);
        const bestaat = !Number.isNaN(tijd.getTime()) && tijd.toISOString().slice(0, 10) === tekst;
        expect(isDatum(tekst)).toBe(bestaat);
      }),
    );
  });

  it('sorts a day without a time before every time on that day', () => {
    const rij: Tijdstip[] = ['2026-03-02', '2026-03-01T23:59', '2026-03-01', '2026-03-01T00:00'].map(
      tijdstip,
    );
    const volgorde = ['2026-03-01', '2026-03-01T00:00', '2026-03-01T23:59', '2026-03-02'];
    expect(rij.toSorted(vergelijkTijdstip)).toEqual(volgorde);
    expect(vergelijkTijdstip(datum('2026-03-01'), datum('2026-03-01'))).toBe(0);
  });

  it('gives the day of a day and of a moment', () => {
    expect(dagVan(moment('2026-03-01T23:59'))).toBe('2026-03-01');
    expect(dagVan(datum('2026-03-01'))).toBe('2026-03-01');
  });
});

describe('Eurocent', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d', (aantal) => {
    expect(() => eurocent(aantal)).toThrow(RangeError);
  });

  it('takes whole cents, also a negative correction', () => {
    expect([eurocent(0), eurocent(-1), eurocent(Number.MAX_SAFE_INTEGER)]).toHaveLength(3);
  });
});

describe('the schemas', () => {
  it('say in Dutch what form is expected, once per fault', () => {
    for (const schema of [zDatum, zMoment, zTijdstip]) {
      for (const fout of ['2026-02-30', 20260230, null]) {
        const gelezen = leesInvoer<string>(schema, fout);
        expect(gelezen.ok ? [] : gelezen.error).toEqual([
          { pad: '(geheel)', reden: expect.stringMatching(/^geef een bestaan/) },
        ]);
      }
    }
    expect(zTijdstip.safeParse('2026-03-01').success && zTijdstip.safeParse('2026-03-01T10:00').success).toBe(
      true,
    );
    expect(zDatum.safeParse('2026-03-01T10:00').success || zMoment.safeParse('2026-03-01').success).toBe(
      false,
    );
  });

  it.each([-1, 10.5, '50000', Number.NaN])('refuses %j as an amount that comes in', (bedrag) => {
    const gelezen = leesInvoer(zEurocent, bedrag);
    expect(gelezen.ok ? [] : gelezen.error.map((fout) => fout.reden)).toEqual([
      'geef een bedrag in hele eurocenten, 0 of meer, bijvoorbeeld 50000 voor 500 euro',
    ]);
  });

  it('names every fault of a source at the path of its key', () => {
    const gelezen = leesInvoer(zBron, { regeling: '', uitspraak: 'RVS 2014', artikl: '5:9', bladzijde: 3 });
    expect(gelezen.ok ? [] : gelezen.error.map((fout) => fout.pad)).toEqual([
      'regeling',
      'uitspraak',
      'artikl',
      'bladzijde',
    ]);
  });
});
