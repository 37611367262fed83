import { describe, expect, it } from 'vitest';
import { type Sport, volgendeSport } from './ladder.ts';
import type { StapStatus } from './toets.ts';

const ladder = (...statussen: StapStatus[]): Sport[] =>
  statussen.map((status, i) => ({
    trede: i + 1,
    stap: { id: `s${i + 1}`, naam: `Stap ${i + 1}`, status, criteria: [], wie: 'gemeente', documenten: [] },
    open: [],
  }));

describe('volgendeSport', () => {
  it.each<[string, StapStatus[], string | undefined]>([
    ['nothing is done', ['mogelijk', 'geblokkeerd'], 's1'],
    ['the first is done', ['gedaan', 'geblokkeerd', 'geblokkeerd'], 's2'],
    ['a lower rung was skipped', ['geblokkeerd', 'gedaan', 'mogelijk'], 's3'],
    ['the next one does not apply', ['gedaan', 'niet-van-toepassing', 'mogelijk'], 's3'],
    ['the top is done', ['geblokkeerd', 'gedaan'], undefined],
    ['there is no ladder', [], undefined],
  ])('when %s', (_wanneer, statussen, verwacht) => {
    expect(volgendeSport(ladder(...statussen))?.stap.id).toBe(verwacht);
  });

  it('passes the measures beside the one that was taken: they are alternatives', () => {
    const sporten = ladder('gedaan', 'geblokkeerd', 'geblokkeerd', 'mogelijk').map((sport, i) =>
      i < 3 ? { ...sport, keuzegroep: 'besluit' } : sport,
    );
    expect(volgendeSport(sporten)?.stap.id).toBe('s4');
    expect(
      volgendeSport(sporten.map((s, i) => (i === 1 ? { ...s, keuzegroep: 'anders' } : s)))?.stap.id,
    ).toBe('s2');
  });
});
