import { expect, it } from 'vitest';
import { isVanAnder } from './termijn-overschreden.ts';

it('holds a missed term against the municipality, whatever it calls its people', () => {
  for (const wie of ['casusregiehouder', 'dossierhouder', 'Adviseur woonoverlast', 'burgemeester'])
    expect([wie, isVanAnder(wie)]).toEqual([wie, false]);
});

it('does not hold a term of the other side against the file', () => {
  for (const wie of [
    'ouder',
    'de ouders van de minderjarige',
    'overlastgever',
    'rechtbank',
    'belanghebbende',
  ])
    expect([wie, isVanAnder(wie)]).toEqual([wie, true]);
});
