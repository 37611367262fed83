import { expect, it } from 'vitest';
import { kanoniek } from './gelijk.ts';

it.each<[string, unknown, unknown, boolean]>([
  ['another order of keys', { a: 1, b: 2, c: 3 }, { c: 3, a: 1, b: 2 }, true],
  ['another order in a list', { waar: ['a', 'b'] }, { waar: ['b', 'a'] }, true],
  ['another order where the first is tried first', { start: ['a', 'b'] }, { start: ['b', 'a'] }, false],
  ['another order inside of that', { start: [['a', 'b']] }, { start: [['b', 'a']] }, true],
  ['what is left out and what is not there', { a: 1, b: undefined }, { a: 1 }, true],
  ['what is empty and what is not there', { a: 1, b: null }, { a: 1 }, false],
  ['nothing and an empty group', null, {}, false],
  ['a number and its text', { a: 1 }, { a: '1' }, false],
  ['a list and its one item', ['a'], 'a', false],
  ['the same value under another key', { a: 1 }, { b: 1 }, false],
])('%s', (_wat, een, ander, zelfde) => {
  expect(kanoniek(een) === kanoniek(ander)).toBe(zelfde);
});
