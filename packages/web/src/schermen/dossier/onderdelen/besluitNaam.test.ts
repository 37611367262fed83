import { expect, it } from 'vitest';
import { besluitNaam } from './besluitNaam.ts';

const BESLUITEN = [
  { besluitId: 'b1', op: '2026-11-16', maatregel: 'last-onder-dwangsom' },
  { besluitId: 'b2', op: '2026-11-17T10:00', maatregel: 'gedragsaanwijzing' },
] as const;

it('calls a decision by its measure and day, and by its key only when it is not known', () => {
  expect(besluitNaam('b1', [...BESLUITEN])).toBe('Last onder dwangsom van ma 16 nov 2026');
  expect(besluitNaam('b2', [...BESLUITEN])).toBe('Gedragsaanwijzing van di 17 nov 2026');
  expect(besluitNaam('b3', [...BESLUITEN])).toBe('Besluit b3');
});
