import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beoordeelPoging, REM, type Remsoort, type Remstand, wachtSeconden } from './index.ts';

const NU = new Date('2026-11-21T08:00:00Z');
const na = (seconden: number) => new Date(NU.getTime() + seconden * 1_000);
const SOORTEN = Object.keys(REM) as Remsoort[];

describe('a try', () => {
  it.each([
    [4, 0],
    [5, 60],
    [6, 120],
    [10, 1_920],
    [11, 3_600],
    [5_000, 3_600],
  ])('after %i wrong ones with one account from one address waits %i seconds', (pogingen, wacht) => {
    expect(wachtSeconden(REM.paar, pogingen)).toBe(wacht);
  });

  it('is due at the second, not before, and does not count when it is early', () => {
    const stand: Remstand = { pogingen: 5, laatste: NU, wachtTot: na(60) };
    expect(beoordeelPoging('paar', stand, na(59))).toBeUndefined();
    expect(beoordeelPoging('paar', stand, na(60))).toEqual({
      pogingen: 6,
      laatste: na(60),
      wachtTot: na(180),
    });
  });

  it('is the first again when nobody tried for a day', () => {
    const stand: Remstand = { pogingen: 40, laatste: NU, wachtTot: na(3_600) };
    expect(beoordeelPoging('paar', stand, na(86_399))).toMatchObject({ pogingen: 41 });
    expect(beoordeelPoging('paar', stand, na(86_400))).toMatchObject({ pogingen: 1, wachtTot: null });
  });

  it('never gets further than the rule allows, in whatever rhythm somebody guesses', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SOORTEN),
        fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 400 }),
        (soort, pauzes) => {
          const { gratis, eersteWachtS } = REM[soort];
          let stand: Remstand | undefined;
          let gelukt = 0;
          let seconde = 0;
          for (const pauze of pauzes) {
            seconde += pauze;
            const volgende = beoordeelPoging(soort, stand, na(seconde));
            if (!volgende) continue;
            // Within the time that nothing is forgotten.
            if (volgende.pogingen > gratis + 1) {
              expect(volgende.laatste.getTime() - stand!.laatste.getTime()).toBeGreaterThanOrEqual(
                eersteWachtS * 1_000,
              );
            }
            stand = volgende;
            gelukt += 1;
          }
          expect(gelukt).toBeLessThanOrEqual(gratis + 1 + seconde / eersteWachtS);
        },
      ),
    );
  });

  it('never waits longer than the rule says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SOORTEN), fc.nat(), (soort, pogingen) => {
        expect(wachtSeconden(REM[soort], pogingen)).toBeLessThanOrEqual(REM[soort].langsteWachtS);
      }),
    );
  });
});
