import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zCompartiment } from './waardenlijsten.ts';
import { isInZicht, zichtenBinnen, zichtVan } from './zicht.ts';

const eenZicht = fc.subarray([...zCompartiment.options]);

describe('a zicht', () => {
  it('says of each compartment whether it is in it, and ordinary data always are', () => {
    fc.assert(
      fc.property(eenZicht, (open) => {
        for (const compartiment of zCompartiment.options) {
          const hoort = compartiment === 'gewoon' || open.includes(compartiment);
          expect(isInZicht(zichtVan(open), compartiment)).toBe(hoort);
        }
      }),
    );
  });

  it('holds every smaller one once, itself first and ordinary data alone last', () => {
    expect(zichtenBinnen(0)).toEqual([0]);
    expect(zichtenBinnen(zichtVan(['gezondheid', 'inkomen']))).toEqual([9, 8, 1, 0]);
    expect(new Set(zichtenBinnen(31)).size).toBe(32);
  });

  it('of a person cuts to one that was made for the dossier, whatever is open and whatever is in use', () => {
    fc.assert(
      fc.property(eenZicht, eenZicht, (open, gebruikt) => {
        expect(zichtenBinnen(zichtVan(gebruikt))).toContain(zichtVan(gebruikt) & zichtVan(open));
      }),
    );
  });
});
