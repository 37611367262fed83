import { describe, expect, it } from 'vitest';
import { padVan, suggestie } from './fout.ts';

describe('suggestie', () => {
  const bedoelt = (naam: string, ...bekend: string[]) => suggestie(naam, bekend);
  it.each<[string, string[], string]>([
    ['speod', ['honden', 'spoed'], ' Bedoelde u "spoed"?'],
    ['SPOED', ['spoed'], ' Bedoelde u "spoed"?'],
    ['spoed', [], ''],
    // Two letters at most in a short name: changed, added or left out.
    ['ab', ['cd'], ' Bedoelde u "cd"?'],
    ['abc', ['xyz'], ''],
    ['ab', ['abxyz'], ''],
    ['ab', ['abxy'], ' Bedoelde u "abxy"?'],
    ['abxyz', ['ab'], ''],
    ['abxy', ['ab'], ' Bedoelde u "ab"?'],
    ['xaby', ['ab'], ' Bedoelde u "ab"?'],
    // The nearest, and of equals the first.
    ['kleur', ['kleuren', 'kleuz'], ' Bedoelde u "kleuz"?'],
    ['kleur', ['kleua', 'kleub'], ' Bedoelde u "kleua"?'],
  ])('%s among %j', (naam, bekend, verwacht) => {
    expect(bedoelt(naam, ...bekend)).toBe(verwacht);
  });

  it('allows a quarter of a long name', () => {
    const naam = 'a'.repeat(20);
    expect(bedoelt(naam, `${'a'.repeat(15)}bbbbb`)).not.toBe('');
    expect(bedoelt(naam, `${'a'.repeat(14)}bbbbbb`)).toBe('');
  });

  it('does not compare names of more than sixty', () => {
    expect(bedoelt('a'.repeat(60), 'a'.repeat(60))).not.toBe('');
    expect(bedoelt('a'.repeat(61), 'a'.repeat(61))).toBe('');
  });
});

it('writes a path from its parts', () => {
  expect(padVan([])).toBe('');
  expect(padVan(['stappen', 3, 'criteria'])).toBe('/stappen/3/criteria');
});
