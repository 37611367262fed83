import { expect, it } from 'vitest';
import { duizendtallen } from './duizendtallen.ts';

it.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1.000'],
  [12_345, '12.345'],
  [1_234_567, '1.234.567'],
])('puts a point before every three digits: %i', (heel, tekst) => {
  expect(duizendtallen(heel)).toBe(tekst);
});
