import { expect, it } from 'vitest';
import { isPeildatum, zPeildatum } from './index.ts';

it.each([
  ['1949-12-31', false],
  ['1950-01-01', true],
  ['2100-12-31', true],
  ['2101-01-01', false],
  ['2026-02-30', false],
])('judges a dossier on %s: %s', (dag, kan) => {
  expect(isPeildatum(dag)).toBe(kan);
  expect(zPeildatum.safeParse(dag).success).toBe(kan);
});
