import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { PAD_IN_ZIN, VELD_IN_ZIN } from '../packages/web/src/teksten/beleid.ts';

const MAP = join(import.meta.dirname, '..', 'beleid');

/** The fields of events that the conditions of a policy test on. */
function geteste(deel: unknown): string[] {
  if (Array.isArray(deel)) return deel.flatMap(geteste);
  if (typeof deel !== 'object' || deel === null) return [];
  return Object.entries(deel).flatMap(([naam, onder]) => [
    ...((naam === 'waar' || naam === 'heeft') && typeof onder === 'object' ? Object.keys(onder ?? {}) : []),
    ...geteste(onder),
  ]);
}

it('has a Dutch word for every field that a policy of the product tests on', () => {
  const bestanden = readdirSync(MAP, { recursive: true, encoding: 'utf8' })
    .filter((pad) => /[/\\]\d{4}-\d{2}-\d{2}\.yaml$/.test(pad))
    .map((pad) => join(MAP, pad));
  expect(bestanden.length).toBeGreaterThan(5);
  const velden = new Set(
    bestanden.flatMap((pad) => geteste(parse(readFileSync(pad, 'utf8'), { merge: true }))),
  );
  expect(velden.size).toBeGreaterThan(40);
  const woorden = { ...VELD_IN_ZIN, ...PAD_IN_ZIN };
  expect([...velden].filter((veld) => !Object.hasOwn(woorden, veld))).toEqual([]);
});
