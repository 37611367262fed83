import { describe, expect, it } from 'vitest';
import { datum } from '../shared/index.ts';
import { maakKlok, ONBEPAALD } from './klok.ts';

describe('the clock of a toets', () => {
  it('holds a last day as not over on the day itself, over on the day after', () => {
    const klok = maakKlok(datum('2026-03-10'));
    expect(klok.peildatum).toBe('2026-03-10');
    expect(klok.voorbij(datum('2026-03-09'))).toBe(true);
    expect(klok.voorbij(datum('2026-03-10'))).toBe(false);
    expect(klok.wellichtVoorbij(datum('2026-03-09'))).toBe(true);
    expect(klok.wellichtVoorbij(datum('2026-03-11'))).toBe(false);
  });

  it('remembers each kind of answer that will turn, and none that turned already', () => {
    const klok = maakKlok(datum('2026-03-10'));
    for (const dag of ['2026-03-09', '2026-03-12', '2026-03-10']) klok.voorbij(datum(dag));
    for (const dag of ['2026-03-08', '2026-03-11']) klok.wellichtVoorbij(datum(dag));
    expect(klok.wissels).toEqual(['2026-03-12', '2026-03-10']);
    expect(klok.mogelijk).toEqual(['2026-03-11']);
  });

  it('never turns at the end of the calendar', () => {
    const klok = maakKlok(datum('2026-03-10'));
    expect(klok.voorbij(ONBEPAALD)).toBe(false);
    expect(klok.voorbij(datum('9999-12-30'))).toBe(false);
    expect(klok.wissels).toEqual(['9999-12-30']);
  });
});
