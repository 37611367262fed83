import { describe, expect, it } from 'vitest';
import { C, foutenVanCriterium as criterium, foutenVanTermijn as termijn } from './controle.builder.ts';

describe('a hundred years is the longest', () => {
  const LANGST = { dagen: 36_525, weken: 5_218, maanden: 1_200, jaren: 100 } as const;

  it.each(Object.entries(LANGST))('window in %s: %d', (eenheid, lengte) => {
    const met = (n: number) =>
      criterium({ telling: { soort: 'melding', venster: { lengte: n, eenheid }, minstens: 1 } });
    expect(met(lengte)).toEqual([]);
    expect(met(lengte + 1)).toEqual([
      `${C}/telling/venster/lengte: Dit venster is langer dan honderd jaar. Verbeter de lengte of de eenheid.`,
    ]);
  });

  it.each(Object.entries(LANGST))('term in %s: %d', (eenheid, lengte) => {
    expect(termijn({ lengte, eenheid })).toEqual([]);
    expect(termijn({ lengte: lengte + 1, eenheid })).toEqual([
      '/termijnen/0/lengte: Deze termijn is langer dan honderd jaar. Verbeter de lengte of de eenheid.',
    ]);
  });
});
