import { describe, expect, it } from 'vitest';
import type { Uitslag } from './gecompileerd.ts';
import {
  GEEN_BEWIJS,
  isHetzelfdeGezien,
  JA,
  LuieUitslag,
  metWaarheid,
  NEE,
  ONBEKEND,
  samen,
} from './uitslag.ts';

const uitslag = (waarheid: Uitslag['waarheid'], ...bewijs: string[]): Uitslag => ({ waarheid, bewijs });

describe('an outcome whose evidence is looked up later', () => {
  it('looks once, and only when somebody asks', () => {
    let keren = 0;
    const lui = new LuieUitslag('ja', 'bron', (uit) => {
      keren += 1;
      return [uit];
    });
    expect([lui.waarheid, lui.isGelezen, keren]).toEqual(['ja', false, 0]);
    expect(lui.bewijs).toEqual(['bron']);
    expect(lui.bewijs).toBe(lui.bewijs);
    expect([lui.isGelezen, keren]).toEqual([true, 1]);
  });

  it('keeps the evidence under another truth', () => {
    const om = metWaarheid('nee', uitslag('ja', 'a'));
    expect([om.waarheid, om.bewijs]).toEqual(['nee', ['a']]);
  });
});

it.each([
  [JA, 'ja'],
  [NEE, 'nee'],
  [ONBEKEND, 'onbekend'],
])('%o rests on nothing', (uit, waarheid) => {
  expect([uit.waarheid, uit.bewijs]).toEqual([waarheid, GEEN_BEWIJS]);
});

describe('seeing the same', () => {
  const gelezen = (waarheid: Uitslag['waarheid'], ...bewijs: string[]): Uitslag => {
    const lui = new LuieUitslag(waarheid, bewijs, (uit) => uit);
    expect(lui.bewijs).toBe(bewijs);
    return lui;
  };
  const ongelezen = (waarheid: Uitslag['waarheid'], ...bewijs: string[]): Uitslag =>
    new LuieUitslag(waarheid, bewijs, (uit) => uit);

  it('needs the same truth', () => {
    expect(isHetzelfdeGezien(uitslag('ja', 'a'), uitslag('nee', 'a'))).toBe(false);
    expect(isHetzelfdeGezien(ongelezen('ja'), uitslag('nee'))).toBe(false);
    expect(isHetzelfdeGezien(uitslag('ja', 'a'), uitslag('ja', 'a'))).toBe(true);
  });

  it('needs the same evidence where somebody looked at it', () => {
    for (const gezien of [uitslag('ja', 'a', 'b'), gelezen('ja', 'a', 'b')]) {
      expect(isHetzelfdeGezien(gezien, uitslag('ja', 'a', 'b'))).toBe(true);
      expect(isHetzelfdeGezien(gezien, uitslag('ja', 'a', 'c'))).toBe(false);
      expect(isHetzelfdeGezien(gezien, uitslag('ja', 'b', 'a'))).toBe(false);
      expect(isHetzelfdeGezien(gezien, uitslag('ja', 'a'))).toBe(false);
      expect(isHetzelfdeGezien(gezien, uitslag('ja', 'a', 'b', 'c'))).toBe(false);
    }
  });

  it('asks for no evidence where nobody looked', () => {
    expect(isHetzelfdeGezien(ongelezen('ja', 'a'), uitslag('ja', 'b'))).toBe(true);
  });
});

it('gathers the evidence of all parts, each id once', () => {
  expect(samen([])).toBe(GEEN_BEWIJS);
  expect(samen([JA, NEE])).toBe(GEEN_BEWIJS);
  const een = uitslag('ja', 'a', 'b');
  expect(samen([JA, een, NEE])).toBe(een.bewijs);
  expect(samen([een, uitslag('nee', 'b', 'c'), uitslag('ja', 'd')])).toEqual(['a', 'b', 'c', 'd']);
});
