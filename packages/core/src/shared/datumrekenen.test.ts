import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dagenTussen,
  dagnummer,
  isWeekend,
  jaarVan,
  plusDagen,
  plusDagenMoment,
  plusJaren,
  plusMaanden,
  plusUren,
  plusWeken,
  vanDagnummer,
  weekdag,
} from './datumrekenen.ts';
import { datum, moment } from './waarden.ts';

const eenDag = fc.integer({ min: -700_000, max: 2_900_000 }).map(vanDagnummer);
const dagMs = 86_400_000;

describe('day arithmetic', () => {
  it('agrees with Date.UTC over the whole range', () => {
    fc.assert(
      fc.property(eenDag, (dag) => {
        expect(dagnummer(dag) * dagMs).toBe(Date.parse(`${dag}T00:00:00Z`));
        expect(vanDagnummer(dagnummer(dag))).toBe(dag);
        const plaats = new Date(`${dag}T00:00:00Z`).getUTCDay();
        expect(isWeekend(dag)).toBe(plaats === 0 || plaats === 6);
      }),
    );
  });

  it('adds days as Date.UTC does, and takes them back', () => {
    fc.assert(
      fc.property(eenDag, fc.integer({ min: -10_000, max: 10_000 }), (dag, aantal) => {
        const later = plusDagen(dag, aantal);
        expect(later).toBe(
          new Date(Date.parse(`${dag}T00:00:00Z`) + aantal * dagMs).toISOString().slice(0, 10),
        );
        expect(plusDagen(later, -aantal)).toBe(dag);
        expect(dagenTussen(dag, later)).toBe(aantal);
      }),
    );
  });

  it('clamps months and years to the end of the month', () => {
    expect(plusMaanden(datum('2026-01-31'), 1)).toBe('2026-02-28');
    expect(plusMaanden(datum('2024-01-31'), 1)).toBe('2024-02-29');
    expect(plusMaanden(datum('2026-12-31'), 2)).toBe('2027-02-28');
    expect(plusMaanden(datum('2026-03-31'), -1)).toBe('2026-02-28');
    expect(plusMaanden(datum('2026-01-15'), -13)).toBe('2024-12-15');
    expect(plusJaren(datum('2024-02-29'), 1)).toBe('2025-02-28');
    expect(plusJaren(datum('2024-02-29'), 4)).toBe('2028-02-29');
  });

  it('adds weeks over the end of a year', () => {
    expect(plusWeken(datum('2025-12-24'), 2)).toBe('2026-01-07');
  });

  it('keeps the clock time over the change to summer time', () => {
    expect(plusDagenMoment(moment('2026-03-28T02:30'), 1)).toBe('2026-03-29T02:30');
    expect(plusUren(moment('2026-03-28T14:15'), 48)).toBe('2026-03-30T14:15');
    expect(plusUren(moment('2026-01-01T00:30'), -1)).toBe('2025-12-31T23:30');
  });

  it('names the day of the week and the year', () => {
    expect(weekdag(datum('2026-03-03'))).toBe('dinsdag');
    expect(weekdag(datum('1969-12-31'))).toBe('woensdag');
    expect(jaarVan(moment('2026-03-03T10:00'))).toBe(2026);
  });

  it('refuses half days and days outside the years 1-9999', () => {
    expect(() => plusDagen(datum('2026-03-03'), 0.5)).toThrow(RangeError);
    expect(() => plusMaanden(datum('2026-03-03'), Number.NaN)).toThrow(RangeError);
    expect(() => plusDagen(datum('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => plusJaren(datum('9999-01-01'), 1)).toThrow(RangeError);
    expect(() => plusDagen(datum('0001-01-01'), -1)).toThrow(RangeError);
  });
});
