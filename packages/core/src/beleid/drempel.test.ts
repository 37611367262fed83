import { describe, expect, it } from 'vitest';
import type { GebeurtenisSoort } from '../dossier/index.ts';
import { isVolledig, oordeel, waardeVan } from './drempel.ts';
import { delenVan } from './veldtest.ts';

describe('a certain and a possible number against what is asked', () => {
  const A = true;
  const N = false;
  it.each([
    // certain, possible, complete, at least, at most
    [3, 3, A, 3, undefined, 'ja'],
    [3, 3, N, 3, undefined, 'ja'],
    [2, 2, A, 3, undefined, 'nee'],
    [2, 2, N, 3, undefined, 'onbekend'],
    [2, 3, A, 3, undefined, 'onbekend'],
    [3, 3, A, undefined, 3, 'ja'],
    [3, 3, N, undefined, 3, 'onbekend'],
    [3, 4, A, undefined, 3, 'onbekend'],
    [4, 4, A, undefined, 3, 'nee'],
    [4, 4, N, undefined, 3, 'nee'],
    [2, 2, A, 2, 3, 'ja'],
    [1, 1, A, 2, 3, 'nee'],
    [4, 4, A, 2, 3, 'nee'],
    [2, 4, A, 2, 3, 'onbekend'],
    [1, 2, A, 2, 3, 'onbekend'],
    [0, 0, A, undefined, undefined, 'ja'],
  ] as const)(
    '%d to %d, complete: %s, at least %s, at most %s: %s',
    (zeker, mogelijk, vol, min, max, uit) => {
      expect(oordeel({ zeker, mogelijk }, vol, min, max)).toBe(uit);
    },
  );
});

it('reads a number, or that of a limit of the policy, which may be empty', () => {
  const grens = (id: string): number | null => (id === 'g' ? 5 : null);
  expect(waardeVan(3, grens)).toBe(3);
  expect(waardeVan(0, grens)).toBe(0);
  expect(waardeVan(undefined, grens)).toBeUndefined();
  expect(waardeVan({ grens: 'g' }, grens)).toBe(5);
  expect(waardeVan({ grens: 'leeg' }, grens)).toBeNull();
});

it('is complete only when every kind is', () => {
  const kroniek = { isVolledig: (deel: string) => deel !== 'formeel-spoor' } as never;
  const vol = (...soorten: GebeurtenisSoort[]): boolean => isVolledig({ delen: delenVan(soorten) }, kroniek);
  expect(vol('melding', 'gesprek')).toBe(true);
  expect(vol('melding', 'waarschuwing')).toBe(false);
  expect(vol('waarschuwing', 'melding')).toBe(false);
  expect(vol('melding', 'overleg')).toBe(false);
  expect(vol('overleg', 'melding')).toBe(false);
  expect(vol()).toBe(true);
});
