import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tijdstip } from '../../shared/index.ts';
import { type Geteld, maakVoorvallen } from './voorvallen.ts';

const tel = (uren: number | undefined, ...momenten: string[]): [number, number] => {
  const voorvallen = maakVoorvallen(uren);
  for (const op of momenten) voorvallen.neem(op as Tijdstip);
  return [voorvallen.zeker(), voorvallen.hoogstens()];
};

describe('counting different moments [WRT-4-22]', () => {
  it.each([
    ['one moment seen three times', 3, ['2026-01-20T00:05', '2026-01-20T00:05', '2026-01-20T00:05'], [1, 1]],
    ['within the window, over midnight', 3, ['2026-01-19T23:50', '2026-01-20T00:20'], [1, 1]],
    ['just outside the window', 3, ['2026-01-19T22:00', '2026-01-20T01:00'], [2, 2]],
    ['two nights', 3, ['2026-01-19T23:50', '2026-01-20T23:50'], [2, 2]],
    ['no window: only the same time is one', undefined, ['2026-01-20T00:05', '2026-01-20T00:06'], [2, 2]],
    ['a day without times: one, and maybe more', 3, ['2026-01-20', '2026-01-20'], [1, 2]],
    ['with and without a time on one day', 3, ['2026-01-20', '2026-01-20T23:00'], [1, 2]],
    ['different days without times', 3, ['2026-01-20', '2026-01-22'], [2, 2]],
    ['nothing', 3, [], [0, 0]],
  ] as const)('%s', (_naam, uren, momenten, uitkomst) => {
    expect(tel(uren, ...momenten)).toEqual(uitkomst);
  });

  const momenten = fc
    .record({ dag: fc.integer({ min: 10, max: 14 }), uur: fc.option(fc.integer({ min: 10, max: 23 })) })
    .map(({ dag, uur }) => `2026-01-${dag}${uur === null ? '' : `T${uur}:00`}` as Tijdstip);

  it('gives back exactly what was taken', () => {
    fc.assert(
      fc.property(fc.array(momenten), fc.array(momenten), (blijft, gaat) => {
        const voorvallen = maakVoorvallen(0);
        for (const op of blijft) voorvallen.neem(op);
        const getelden: Geteld[] = gaat.map((op) => voorvallen.neem(op));
        for (const geteld of getelden) voorvallen.laatLos(geteld);
        expect([voorvallen.zeker(), voorvallen.hoogstens()]).toEqual(tel(0, ...blijft));
      }),
    );
  });

  it('never has fewer moments after one more observation, and never more than observations', () => {
    fc.assert(
      fc.property(fc.array(momenten), momenten, (eerder, nog) => {
        const [zeker, hoogstens] = tel(3, ...eerder);
        const [zekerNa, hoogstensNa] = tel(3, ...eerder, nog);
        expect(zekerNa).toBeGreaterThanOrEqual(zeker);
        expect(hoogstensNa).toBeGreaterThanOrEqual(hoogstens);
        expect(zekerNa).toBeLessThanOrEqual(hoogstensNa);
        expect(hoogstensNa).toBeLessThanOrEqual(eerder.length + 1);
      }),
    );
  });
});
