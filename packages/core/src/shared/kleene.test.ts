import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alle, een, niet, type Waarheid, waarheid } from './kleene.ts';

const WAARHEDEN = ['ja', 'nee', 'onbekend'] as const;
const eenWaarheid = fc.constantFrom<Waarheid>(...WAARHEDEN);
const enkele = fc.array(eenWaarheid, { minLength: 1, maxLength: 6 });

describe('Kleene logic', () => {
  it('follows the truth tables', () => {
    const tabel = (weeg: typeof alle) => WAARHEDEN.map((a) => WAARHEDEN.map((b) => weeg([a, b])));
    expect(tabel(alle)).toEqual([
      ['ja', 'nee', 'onbekend'],
      ['nee', 'nee', 'nee'],
      ['onbekend', 'nee', 'onbekend'],
    ]);
    expect(tabel(een)).toEqual([
      ['ja', 'ja', 'ja'],
      ['ja', 'nee', 'onbekend'],
      ['ja', 'onbekend', 'onbekend'],
    ]);
  });

  it('does not depend on the order', () => {
    const rijMetVolgorde = enkele.chain((rij) =>
      fc.tuple(fc.constant(rij), fc.shuffledSubarray(rij, { minLength: rij.length })),
    );
    fc.assert(
      fc.property(rijMetVolgorde, ([rij, anders]) => {
        expect(alle(anders)).toBe(alle(rij));
        expect(een(anders)).toBe(een(rij));
      }),
    );
  });

  it('obeys De Morgan', () => {
    fc.assert(
      fc.property(enkele, (rij) => {
        expect(niet(alle(rij))).toBe(een(rij.map(niet)));
        expect(niet(een(rij))).toBe(alle(rij.map(niet)));
      }),
    );
  });

  it('never changes a definite answer when an unknown becomes known', () => {
    fc.assert(
      fc.property(
        enkele,
        fc.array(fc.constantFrom<Waarheid>('ja', 'nee'), { minLength: 6 }),
        (rij, invulling) => {
          const ingevuld = rij.map((w, i) => (w === 'onbekend' ? invulling[i]! : w));
          for (const weeg of [alle, een]) {
            if (weeg(rij) !== 'onbekend') expect(weeg(ingevuld)).toBe(weeg(rij));
          }
        },
      ),
    );
  });

  it('refuses a weighing of nothing', () => {
    expect(() => alle([])).toThrow(RangeError);
    expect(() => een([])).toThrow(RangeError);
  });

  it('reads an absent fact as unknown', () => {
    expect([waarheid(true), waarheid(false), waarheid(undefined)]).toEqual(['ja', 'nee', 'onbekend']);
  });
});
