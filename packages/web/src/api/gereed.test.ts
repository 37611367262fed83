import { expect, it } from 'vitest';
import { isGereed } from './gereed.ts';

it.each([
  [200, true],
  [503, false],
  // The development server knows no such road, and a failing one must keep nobody out.
  [404, true],
  [500, true],
])('an answer %i of /klaar is ready: %s', (status, klaar) => expect(isGereed(status)).toBe(klaar));
