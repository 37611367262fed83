import { describe, expect, it } from 'vitest';
import { zoekOverdaad } from './diepte.ts';

/** A value so many keys deep: `/a/a/...`. */
const diep = (aantal: number, sleutel: string, binnenin: unknown = {}): unknown => {
  let nu = binnenin;
  for (let i = 0; i < aantal; i++) nu = { [sleutel]: nu };
  return nu;
};
const DIEP = 'De voorwaarden zijn te diep genest: hoogstens 12 niveaus.';

it.each([undefined, null, 3, 'beleid', {}, [], { a: [{ b: null }] }])('finds nothing in %j', (invoer) => {
  expect(zoekOverdaad(invoer)).toBeUndefined();
});

describe('too deep', () => {
  it.each(['alle', 'een', 'niet'])('is more than twelve conditions in each other: %s', (tak) => {
    expect(zoekOverdaad(diep(12, tak))).toBeUndefined();
    expect(zoekOverdaad(diep(13, tak))).toMatchObject({ reden: DIEP });
  });

  it('is more than thirty-six of anything', () => {
    expect(zoekOverdaad(diep(36, 'a'))).toBeUndefined();
    expect(zoekOverdaad(diep(37, 'a'))).toMatchObject({ reden: DIEP });
  });

  it('is told at its place, of which the first eight steps', () => {
    expect(zoekOverdaad({ a: { b: diep(13, 'niet') } })?.pad).toBe(`/a/b${'/niet'.repeat(6)}/…`);
  });
});

it('names the place of a forbidden name, whole up to eight steps', () => {
  const fout = JSON.parse('{"__proto__": 1}');
  expect(zoekOverdaad({ x: [{ y: fout }] })).toEqual({
    pad: '/x/0/y/__proto__',
    reden: 'Deze naam mag niet worden gebruikt.',
    herstel: 'Kies een andere naam.',
  });
  expect(zoekOverdaad(diep(8, 'a', fout))?.pad).toBe(`${'/a'.repeat(8)}/__proto__`);
  expect(zoekOverdaad(diep(9, 'a', fout))?.pad).toBe(`${'/a'.repeat(8)}/…/__proto__`);
  for (const naam of ['constructor', 'prototype']) expect(zoekOverdaad({ [naam]: 1 })?.pad).toBe(`/${naam}`);
});

it('counts two hundred thousand parts, and no more', () => {
  const lijst = (aantal: number) => ({ lijst: Array.from({ length: aantal - 1 }, () => 1) });
  expect(zoekOverdaad(lijst(200_000))).toBeUndefined();
  expect(zoekOverdaad(lijst(200_001))).toMatchObject({
    pad: '',
    reden: 'Het bestand is te groot: meer dan 200000 onderdelen.',
  });
});
