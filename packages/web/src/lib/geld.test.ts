import { expect, it } from 'vitest';
import { euro, eurocentUit } from './geld.ts';

it('writes cents as euros', () => {
  expect(euro(50_000)).toBe('€ 500');
  expect(euro(1_234_567_89)).toBe('€ 1.234.567,89');
  expect(euro(5)).toBe('€ 0,05');
  expect(euro(-2_500)).toBe('− € 25');
});

it('reads typed euros as whole cents and refuses what is no amount', () => {
  expect(eurocentUit('500')).toBe(50_000);
  expect(eurocentUit('€ 1.250,5')).toBe(125_050);
  expect(eurocentUit('0,29')).toBe(29);
  for (const fout of ['', 'veel', '1,255', '1.25', '-5', '1.2500', '5,']) {
    expect(eurocentUit(fout), fout).toBeUndefined();
  }
});
