import { describe, expect, it } from 'vitest';
import { datum } from '../shared/index.ts';
import { type Klok, maakKlok } from './klok.ts';
import { dwangsomNietTijdig, verschuldigdNietTijdig } from './nietTijdig.ts';
import { eenBeleid, TESTBELEID } from './toets.builder.ts';

const norm = (waarde: number | null) => ({ waarde, eenheid: 'eurocent', bron: 'beleid' });
const BEDRAGEN = {
  dwangsomNietTijdigEerste: norm(100),
  dwangsomNietTijdigTweede: norm(200),
  dwangsomNietTijdigDerde: norm(300),
  dwangsomNietTijdigHoogste: norm(8_300),
};
const met = (anders: object = {}) => eenBeleid({ normen: { ...TESTBELEID.normen, ...BEDRAGEN, ...anders } });
const zonder = (naam: string) =>
  eenBeleid({
    normen: Object.fromEntries(
      Object.entries({ ...TESTBELEID.normen, ...BEDRAGEN }).filter(([een]) => een !== naam),
    ),
  });

describe('what the municipality owes when it decides too late', () => {
  it.each([
    [-1, 0],
    [0, 0],
    [1, 100],
    [14, 1_400],
    [15, 1_600],
    [28, 4_200],
    [29, 4_500],
    [41, 8_100],
    // 8,400 would be above the highest amount.
    [42, 8_300],
    [100, 8_300],
  ])('over %d days is %d', (dagen, bedrag) => {
    expect(dwangsomNietTijdig(dagen, met())).toBe(bedrag);
  });

  it('has no ceiling where the policy has none, and stops after six weeks', () => {
    const open = met({ dwangsomNietTijdigHoogste: norm(null) });
    expect(dwangsomNietTijdig(42, open)).toBe(8_400);
    expect(dwangsomNietTijdig(43, open)).toBe(8_400);
    expect(dwangsomNietTijdig(42, zonder('dwangsomNietTijdigHoogste'))).toBe(8_400);
  });

  it.each(Object.keys(BEDRAGEN).slice(0, 3))('is not known without %s', (naam) => {
    expect(dwangsomNietTijdig(1, met({ [naam]: norm(null) }))).toBeUndefined();
    expect(dwangsomNietTijdig(1, zonder(naam))).toBeUndefined();
  });
});

describe('what it owes on the reference date', () => {
  const VAN = datum('2026-04-17');
  const TOT = datum('2026-05-28');
  const op = (peildatum: string, beslist?: string, klok: Klok = maakKlok(datum(peildatum))) => ({
    bedrag: verschuldigdNietTijdig(VAN, TOT, beslist === undefined ? undefined : datum(beslist), klok, met()),
    wissels: klok.wissels,
  });

  it('grows each day up to the last one, and is asked again the next day until then', () => {
    expect(op('2026-04-16')).toEqual({ bedrag: 0, wissels: ['2026-04-16'] });
    // Long before it starts nothing changes until the day it does.
    expect(op('2026-04-01')).toEqual({ bedrag: 0, wissels: ['2026-04-16'] });
    expect(op('2026-04-17')).toEqual({ bedrag: 100, wissels: ['2026-04-17'] });
    expect(op('2026-05-27')).toEqual({ bedrag: 8_100, wissels: ['2026-05-27'] });
    expect(op('2026-05-28')).toEqual({ bedrag: 8_300, wissels: [] });
    expect(op('2026-08-01')).toEqual({ bedrag: 8_300, wissels: [] });
  });

  it('stands still once there is a decision; the day of the decision does not count', () => {
    expect(op('2026-08-01', '2026-04-17')).toEqual({ bedrag: 0, wissels: [] });
    expect(op('2026-08-01', '2026-04-18')).toEqual({ bedrag: 100, wissels: [] });
    expect(op('2026-08-01', '2026-04-10')).toEqual({ bedrag: 0, wissels: [] });
    expect(op('2026-08-01', '2026-05-29')).toEqual({ bedrag: 8_300, wissels: [] });
  });
});
