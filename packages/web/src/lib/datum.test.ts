import { describe, expect, it } from 'vitest';
import {
  dagenTussen,
  dagVan,
  datumInWoorden,
  datumKort,
  datumsInTekst,
  datumVoluit,
  geledenInWoorden,
  lokaal,
  momentInWoorden,
  plusDagen,
  termijnInWoorden,
  termijnToon,
} from './datum.ts';

const NU = '2026-05-15';

describe('days in words', () => {
  it('writes a day with its weekday', () => {
    expect(datumInWoorden('2026-05-15')).toBe('vr 15 mei 2026');
    expect(datumInWoorden('2026-03-01T23:30')).toBe('zo 1 mrt 2026');
    expect(datumInWoorden('geen datum')).toBe('geen datum');
  });
  it('writes the day of a regulation in full, without a weekday', () => {
    expect(datumVoluit('2026-01-01')).toBe('1 januari 2026');
    expect(datumVoluit('2026-12-31T23:30:00.000Z')).toBe('1 januari 2027');
    expect(datumVoluit('geen datum')).toBe('geen datum');
  });
  it('writes the time only when it is known', () => {
    expect(momentInWoorden('2026-05-15T22:05')).toBe('vr 15 mei 2026, 22:05 uur');
    expect(momentInWoorden('2026-05-15')).toBe('vr 15 mei 2026');
  });
  it('moves a UTC instant to Dutch time, also over midnight and in winter', () => {
    expect(dagVan('2026-05-14T22:30:00.000Z')).toBe('2026-05-15');
    expect(momentInWoorden('2026-01-10T12:00:00Z')).toBe('za 10 jan 2026, 13:00 uur');
    expect(lokaal(new Date('2026-10-25T00:30:00Z'))).toBe('2026-10-25T02:30');
  });
  it('leaves the year out in the same year only', () => {
    expect(datumKort('2026-12-31', NU)).toBe('31 dec');
    expect(datumKort('2025-12-31', NU)).toBe('31 dec 2025');
  });
  it('writes the days in a sentence', () => {
    expect(datumsInTekst('Op 2026-05-15 en 2026-05-16T09:30 gehoord, zaak 2026-05.')).toBe(
      'Op vr 15 mei 2026 en za 16 mei 2026, 09:30 uur gehoord, zaak 2026-05.',
    );
  });
  it('counts days over summer time, month and leap day', () => {
    expect(dagenTussen('2026-03-28', '2026-03-30')).toBe(2);
    expect(plusDagen('2028-02-28', 1)).toBe('2028-02-29');
    expect(plusDagen('2026-01-01', -1)).toBe('2025-12-31');
  });
});

describe('terms in words', () => {
  it.each([
    ['2026-05-13', '2 dagen te laat', 'gevaar'],
    ['2026-05-14', '1 dag te laat', 'gevaar'],
    ['2026-05-15', 'vandaag', 'let-op'],
    ['2026-05-16', 'morgen', 'let-op'],
    ['2026-05-17', 'nog 2 dagen', 'let-op'],
    ['2026-05-18', 'nog 3 dagen', 'rustig'],
  ])('%s is %s (%s)', (tot, woorden, toon) => {
    expect(termijnInWoorden(tot, NU)).toBe(woorden);
    expect(termijnToon(tot, false, NU)).toBe(toon);
  });
  it('warns a week ahead of a fatal term', () => {
    expect(termijnToon('2026-05-22', true, NU)).toBe('let-op');
    expect(termijnToon('2026-05-23', true, NU)).toBe('rustig');
  });
});

describe('how long ago', () => {
  it.each([
    ['2026-05-15', 'vandaag'],
    ['2026-05-14', 'gisteren'],
    ['2026-05-02', '13 dagen geleden'],
    ['2026-05-01', '2 weken geleden'],
    ['2026-03-14', '8 weken geleden'],
    ['2026-03-13', '2 maanden geleden'],
    ['2024-05-14', '2 jaar geleden'],
  ])('%s is %s', (op, woorden) => expect(geledenInWoorden(op, NU)).toBe(woorden));
});
