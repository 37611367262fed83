import { describe, expect, it } from 'vitest';
import { lokaalMoment, maakKlok } from './klok.ts';

const opKlok = (op: string) => maakKlok(() => new Date(op));

describe('maakKlok', () => {
  it.each([
    ['in winter, one hour ahead of UTC', '2026-11-21T22:59:59Z', '2026-11-21', '2026-11-21T23:59'],
    ['at midnight in winter', '2026-11-21T23:00:00Z', '2026-11-22', '2026-11-22T00:00'],
    ['in summer, two hours ahead of UTC', '2026-06-30T21:59:59Z', '2026-06-30', '2026-06-30T23:59'],
    ['at midnight in summer', '2026-06-30T22:00:00Z', '2026-07-01', '2026-07-01T00:00'],
    ['at the turn of the year', '2026-12-31T23:00:00Z', '2027-01-01', '2027-01-01T00:00'],
    ['on a leap day', '2028-02-28T23:30:00Z', '2028-02-29', '2028-02-29T00:30'],
  ])('gives day and moment in the Netherlands %s', (_wanneer, op, dag, moment) => {
    expect(opKlok(op).vandaag()).toBe(dag);
    expect(opKlok(op).moment()).toBe(moment);
  });

  it('repeats an hour when summer time ends and skips one when it begins', () => {
    expect(lokaalMoment(new Date('2026-10-25T00:30:00Z'))).toBe('2026-10-25T02:30');
    expect(lokaalMoment(new Date('2026-10-25T01:30:00Z'))).toBe('2026-10-25T02:30');
    expect(lokaalMoment(new Date('2026-03-29T00:59:00Z'))).toBe('2026-03-29T01:59');
    expect(lokaalMoment(new Date('2026-03-29T01:00:00Z'))).toBe('2026-03-29T03:00');
  });

  it('asks the time anew every time', () => {
    let op = new Date('2026-11-21T22:59:00Z');
    const klok = maakKlok(() => op);
    expect(klok.vandaag()).toBe('2026-11-21');
    op = new Date('2026-11-21T23:00:00Z');
    expect(klok.vandaag()).toBe('2026-11-22');
    expect(klok.nu()).toBe(op);
  });
});
