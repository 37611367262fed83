import { describe, expect, it } from 'vitest';
import { eenheidOp, leesTijdseenheid } from './tijdseenheid.ts';

const op = (tekst: string): never => tekst as never;
const MAAND = { in: 'maanden', aantal: 1 } as const;

describe('the unit of time of an order', () => {
  it.each([
    ['dag', 'dagen', 1],
    ['per etmaal', 'dagen', 1],
    ['Elke dag of een gedeelte daarvan.', 'dagen', 1],
    ['per dag dat de overtreding voortduurt', 'dagen', 1],
    ['48 uur', 'dagen', 2],
    ['per week', 'dagen', 7],
    ['per twee weken', 'dagen', 14],
    ['veertien dagen', 'dagen', 14],
    ['per één maand', 'maanden', 1],
    ['3 maanden', 'maanden', 3],
  ])('reads %s', (tekst, eenheid, aantal) => {
    expect(leesTijdseenheid(tekst)).toEqual({ in: eenheid, aantal });
  });

  it.each([
    undefined,
    '',
    'werkdag',
    'dagdeel',
    'kalendermaand',
    'uur',
    '36 uur',
    '0 weken',
    'enkele weken',
    'week of maand',
    'per jaar',
  ])('does not guess at %s', (tekst) => {
    expect(leesTijdseenheid(tekst)).toBeUndefined();
  });
});

describe('the unit that a day is in', () => {
  const maand = (dag: string, begin: string, aantal = 1): number =>
    eenheidOp(op(dag), op(begin), { ...MAAND, aantal });

  it('follows the calendar months from the start', () => {
    expect(maand('2026-02-14', '2026-01-15')).toBe(0);
    expect(maand('2026-02-15', '2026-01-15')).toBe(1);
    expect(maand('2027-01-14', '2026-01-15')).toBe(11);
    expect(maand('2027-01-15', '2026-01-15')).toBe(12);
    expect(maand('2026-04-14', '2026-01-15', 3)).toBe(0);
    expect(maand('2026-04-15', '2026-01-15', 3)).toBe(1);
  });

  it('ends a month from the 31st on the last day of a shorter one', () => {
    expect(maand('2026-02-28', '2026-01-31')).toBe(0);
    expect(maand('2026-03-01', '2026-01-31')).toBe(1);
    expect(maand('2026-03-30', '2026-01-31')).toBe(1);
    expect(maand('2026-03-31', '2026-01-31')).toBe(2);
    expect(maand('2028-02-29', '2028-01-30')).toBe(0);
    expect(maand('2028-03-01', '2028-01-30')).toBe(1);
  });

  it('is never before the first', () => {
    expect(maand('2026-01-01', '2026-03-15')).toBe(0);
    expect(eenheidOp(op('2026-03-15'), op('2026-03-15T12:00'), { in: 'dagen', aantal: 7 })).toBe(0);
  });
});
