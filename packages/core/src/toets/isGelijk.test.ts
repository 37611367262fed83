import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isGelijk } from './isGelijk.ts';

it.each([
  ['the same text', 'a', 'a', true],
  ['another text', 'a', 'b', false],
  ['nothing and something', undefined, {}, false],
  ['null and an object', null, {}, false],
  ['a list in the same order', [1, [2]], [1, [2]], true],
  ['a list in another order', [1, 2], [2, 1], false],
  ['a longer list', [1], [1, 2], false],
  ['a shorter list', [1, 2], [1], false],
  ['an empty list and an empty object', [], {}, false],
  ['a field more', { a: 1 }, { a: 1, b: 2 }, false],
  ['a field less', { a: 1, b: 2 }, { a: 1 }, false],
  ['a field that is undefined and one that is left out', { a: 1, b: undefined }, { a: 1 }, true],
  ['a field that is left out and one that is undefined', { a: 1 }, { a: 1, b: undefined }, true],
  ['a difference deep inside', { a: [{ b: 'x' }] }, { a: [{ b: 'y' }] }, false],
])('compares %s', (_naam, a, b, gelijk) => {
  expect(isGelijk(a, b)).toBe(gelijk);
});

it('agrees with JSON on values that came from JSON', () => {
  const waarde = fc.jsonValue({ maxDepth: 2 }).map((v) => JSON.parse(JSON.stringify(v)) as unknown);
  fc.assert(
    fc.property(waarde, waarde, (a, b) => {
      expect(isGelijk(a, structuredClone(a))).toBe(true);
      if (isGelijk(a, b)) expect(b).toEqual(a);
      else expect(b).not.toStrictEqual(a);
    }),
  );
});
