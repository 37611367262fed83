import { describe, expect, it } from 'vitest';
import { bewijsVingerafdruk, isAfgedaan } from './afdoening.ts';
import type { Gebrek } from './toets.ts';

const gebrek: Gebrek = {
  code: 'termijn-overschreden',
  aard: 'wet',
  zwaarte: 'risico',
  tekst: 'De termijn is 3 dagen voorbij.',
  bij: 'g1',
  bewijs: ['g1', 'g2'],
  bron: 'artikel 4:13 Awb',
  herstel: 'Beslis alsnog.',
};
const afdoening = { code: gebrek.code, bij: 'g1', vingerafdruk: bewijsVingerafdruk(gebrek) };

describe('isAfgedaan', () => {
  it.each([
    ['the same defect', {}, true],
    ['its evidence in another order', { bewijs: ['g2', 'g1'] }, true],
    ['a day later, when only a number changed', { tekst: 'De termijn is 4 dagen voorbij.' }, true],
    ['more evidence', { bewijs: ['g1', 'g2', 'g3'] }, false],
    ['more weight', { zwaarte: 'blokkerend' }, false],
    ['another defect of the same code', { tekst: 'Een andere termijn is voorbij.' }, false],
    ['another decision', { bij: 'g9' }, false],
  ] as const)('for %s: %s', (_wat, anders, verwacht) => {
    expect(isAfgedaan({ ...gebrek, ...anders }, [afdoening])).toBe(verwacht);
  });
});
