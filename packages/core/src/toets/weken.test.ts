import { describe, expect, it } from 'vitest';
import { datum } from '../shared/index.ts';
import { maandagVan, wekenStrook } from './weken.ts';

describe('maandagVan', () => {
  it.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
    ['1969-12-31', '1969-12-29'],
  ])('of %s is %s', (dag, maandag) => expect(maandagVan(datum(dag))).toBe(maandag));
});

describe('wekenStrook', () => {
  const week = (van: string, meldingen: number) => ({ van: datum(van), meldingen, bevestigd: 0 });

  it('is twelve weeks up to and including this one, silence as zeros', () => {
    const strook = wekenStrook(
      [week('2026-08-24', 1), week('2026-08-31', 2), week('2026-11-16', 3)],
      datum('2026-11-22'),
    );
    expect(strook).toHaveLength(12);
    expect(strook[0]).toEqual(week('2026-08-31', 2));
    expect(strook[1]).toEqual(week('2026-09-07', 0));
    expect(strook[11]).toEqual(week('2026-11-16', 3));
  });

  it('moves on with the week, and not before', () => {
    const weken = [week('2026-11-16', 3)];
    expect(wekenStrook(weken, datum('2026-11-22'))[11]?.meldingen).toBe(3);
    expect(wekenStrook(weken, datum('2026-11-23'))[10]?.meldingen).toBe(3);
    expect(wekenStrook(weken, datum('2027-02-08'))).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ meldingen: 3 })]),
    );
  });
});
