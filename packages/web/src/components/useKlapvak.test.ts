import { expect, it } from 'vitest';
import { volgendePlaats } from './useKlapvak.ts';

it('walks round with the arrow keys, and enters a menu at its near end', () => {
  expect(volgendePlaats(-1, 3, 1)).toBe(0);
  expect(volgendePlaats(-1, 3, -1)).toBe(2);
  expect(volgendePlaats(0, 3, 1)).toBe(1);
  expect(volgendePlaats(2, 3, 1)).toBe(0);
  expect(volgendePlaats(0, 3, -1)).toBe(2);
  expect(volgendePlaats(0, 1, 1)).toBe(0);
});
