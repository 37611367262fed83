import { describe, expect, it } from 'vitest';
import { staven, wekenInWoorden } from './weken.ts';

const week = (meldingen: number, bevestigd = 0, i = 0) => ({
  van: `2026-03-0${i + 1}`,
  meldingen,
  bevestigd,
});

describe('the strip of weeks', () => {
  it('draws each week against the busiest, and one report stays visible beside forty', () => {
    const [stil, een, top] = staven([week(0), week(1), week(40, 20)]);
    expect(stil).toMatchObject({ hoogte: 0, bevestigd: 0 });
    expect(een!.hoogte).toBe(0.12);
    expect(top).toMatchObject({ hoogte: 1, bevestigd: 0.5 });
  });
  it('draws a confirmation in a week without reports', () => {
    expect(staven([week(0, 1)])[0]).toMatchObject({ hoogte: 1, bevestigd: 1 });
  });
  it('says it in one sentence', () => {
    expect(wekenInWoorden([week(2, 1), week(0), week(0)])).toBe(
      '3 weken: 2 meldingen, 1 bevestigd. De laatste 2 weken is het stil.',
    );
    expect(wekenInWoorden([week(0), week(1)])).toContain('Ook deze week');
    expect(wekenInWoorden([week(0)])).toBe('1 week: 0 meldingen, 0 bevestigd.');
  });
});
