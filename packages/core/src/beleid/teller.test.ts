import { describe, expect, it } from 'vitest';
import { eenGebeurtenis } from '../dossier/dossier.builder.ts';
import type { Gebeurtenis } from '../dossier/index.ts';
import type { Sleutel } from './sleutel.ts';
import { aantalVan, maakTeller } from './teller.ts';

type Worp = { groep?: string; waarde?: string; aantal?: number; zeker?: boolean };
const melding = ({ groep, waarde, aantal }: Worp): Gebeurtenis =>
  eenGebeurtenis('melding', { toelichting: groep, kanaal: waarde, aantal } as never);
const lees =
  (veld: 'toelichting' | 'kanaal'): Sleutel =>
  (g) =>
    (g as unknown as Record<string, string | undefined>)[veld];
const WAARDE = lees('kanaal');
const GROEP = lees('toelichting');
const VERSPREID: Sleutel = Object.assign((...a: Parameters<Sleutel>) => WAARDE(...a), { verspreid: true });

/** What these amount to, as [certain, possible]. */
function tel(uniek: Sleutel | undefined, per: Sleutel | undefined, ...worpen: Worp[]): [number, number] {
  const teller = maakTeller(uniek, per, undefined as never);
  for (const worp of worpen) teller.tel(melding(worp), worp.zeker ?? true);
  const { zeker, mogelijk } = teller.stand();
  expect(teller.zeker()).toBe(zeker);
  return [zeker, mogelijk];
}

it('counts a report as many times as it says, anything else once', () => {
  expect(aantalVan(melding({ aantal: 4 }))).toBe(4);
  expect(aantalVan(eenGebeurtenis('melding'))).toBe(1);
  expect(aantalVan({ ...eenGebeurtenis('gesprek'), aantal: 4 } as never)).toBe(1);
});

describe('all of them', () => {
  it('adds up what is certain and what is possible', () => {
    expect(tel(undefined, undefined)).toEqual([0, 0]);
    expect(tel(undefined, undefined, { aantal: 2 }, {}, { aantal: 3, zeker: false })).toEqual([3, 6]);
  });
});

describe('different values', () => {
  it('counts each once; one without a value may be a new one, and is surely one', () => {
    expect(tel(WAARDE, undefined, { waarde: 'a' }, { waarde: 'a' }, { waarde: 'b' })).toEqual([2, 2]);
    expect(tel(WAARDE, undefined, {})).toEqual([1, 1]);
    expect(tel(WAARDE, undefined, { zeker: false })).toEqual([0, 1]);
    expect(tel(WAARDE, undefined, { aantal: 3 })).toEqual([1, 3]);
    expect(tel(WAARDE, undefined, { waarde: 'a' }, {}, {})).toEqual([1, 3]);
    expect(tel(WAARDE, undefined, { waarde: 'a', zeker: false }, { waarde: 'b' })).toEqual([1, 2]);
  });

  it('lets a bundle be of several values only where it may be spread', () => {
    expect(tel(WAARDE, undefined, { waarde: 'a', aantal: 3 })).toEqual([1, 1]);
    expect(tel(VERSPREID, undefined, { waarde: 'a', aantal: 3 })).toEqual([1, 3]);
    expect(tel(VERSPREID, undefined, { waarde: 'a', aantal: 3 }, { waarde: 'b', aantal: 2 })).toEqual([2, 5]);
  });
});

describe('the largest group', () => {
  it('is the one with most in it', () => {
    const drie = [{ groep: 'x' }, { groep: 'y', aantal: 2 }, { groep: 'x', zeker: false }];
    expect(tel(undefined, GROEP, ...drie)).toEqual([2, 2]);
    expect(tel(undefined, GROEP)).toEqual([0, 0]);
  });

  it('may hold all of an unknown group, and surely one of them is somewhere', () => {
    expect(tel(undefined, GROEP, {}, {})).toEqual([1, 2]);
    expect(tel(undefined, GROEP, { zeker: false })).toEqual([0, 1]);
    expect(tel(undefined, GROEP, { groep: 'x', aantal: 2 }, { aantal: 3 })).toEqual([2, 5]);
  });

  it('counts different values in it', () => {
    const worpen = [
      { groep: 'x', waarde: 'a' },
      { groep: 'x', waarde: 'a' },
      { groep: 'x', waarde: 'b' },
      { groep: 'y', waarde: 'c' },
    ];
    expect(tel(WAARDE, GROEP, ...worpen)).toEqual([2, 2]);
  });

  it('counts a value in a known and in an unknown group once', () => {
    const x = [
      { groep: 'x', waarde: 'a' },
      { groep: 'x', waarde: 'b' },
    ];
    expect(tel(WAARDE, GROEP, ...x, { waarde: 'a' })).toEqual([2, 2]);
    expect(tel(WAARDE, GROEP, ...x, { waarde: 'c' })).toEqual([2, 3]);
    expect(tel(WAARDE, GROEP, ...x, { waarde: 'a' }, { waarde: 'b' }, { waarde: 'c' })).toEqual([2, 3]);
    // One without a value may be anything.
    expect(tel(WAARDE, GROEP, ...x, {})).toEqual([2, 3]);
    expect(tel(WAARDE, GROEP, ...x, { groep: 'x' })).toEqual([2, 3]);
    expect(tel(WAARDE, GROEP, { waarde: 'a' }, { waarde: 'a' })).toEqual([1, 1]);
  });

  it('adds what a bundle may be spread over', () => {
    const x = [{ groep: 'x', waarde: 'a', aantal: 3 }, { groep: 'x' }];
    expect(tel(VERSPREID, GROEP, ...x, { waarde: 'a', aantal: 2 })).toEqual([1, 5]);
    expect(tel(VERSPREID, GROEP, { groep: 'x', waarde: 'a', aantal: 3 })).toEqual([1, 3]);
  });
});
