import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nieuweDatasleutel,
  ontsleutelWaarde,
  ontwikkel,
  type Plek,
  versieVan,
  versleutelWaarde,
  wikkel,
} from './envelop.ts';
import { GeheimBeschadigd } from './fouten.ts';
import { nieuweMoedersleutel } from './moedersleutels.ts';
import { maakSleutelkast } from './sleutelkast.ts';

const PLEK: Plek = {
  gemeenteId: 'weert',
  houder: '0199a000-0000-7000-8000-000000000001',
  doel: 'gezondheid',
  rij: 'rij-1',
  veld: 'inhoud',
};
const sleutel = nieuweDatasleutel(1);

describe('an encrypted value', () => {
  it('opens in its own place to exactly what went in, and holds nothing of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 4 }), (tekst) => {
        const geheim = versleutelWaarde(sleutel, PLEK, tekst);
        expect(ontsleutelWaarde(sleutel, PLEK, geheim)).toBe(Buffer.from(tekst).toString());
        expect(geheim.includes(Buffer.from(tekst))).toBe(false);
        expect(versieVan(geheim)).toBe(1);
      }),
    );
  });

  it('differs every time', () => {
    expect(versleutelWaarde(sleutel, PLEK, 'x')).not.toEqual(versleutelWaarde(sleutel, PLEK, 'x'));
  });

  it.each(['gemeenteId', 'houder', 'doel', 'rij', 'veld'] as const)(
    'does not open under another %s',
    (deel) => {
      const geheim = versleutelWaarde(sleutel, PLEK, 'geheim');
      const elders = { ...PLEK, [deel]: deel === 'doel' ? 'politie' : `${PLEK[deel]}2` } as Plek;
      expect(() => ontsleutelWaarde(sleutel, elders, geheim)).toThrow(GeheimBeschadigd);
    },
  );

  it('does not open when any bit changed, or when it was cut off', () => {
    const geheim = versleutelWaarde(sleutel, PLEK, 'geheim van iemand');
    fc.assert(
      fc.property(fc.nat(geheim.length * 8 - 1), fc.nat(geheim.length - 1), (bit, lengte) => {
        const anders = Buffer.from(geheim);
        anders[bit >> 3]! ^= 1 << (bit & 7);
        const lees = (b: Buffer) => ontsleutelWaarde({ ...sleutel, versie: versieVan(b) }, PLEK, b);
        expect(() => lees(anders)).toThrow(GeheimBeschadigd);
        expect(() => lees(geheim.subarray(0, lengte))).toThrow(GeheimBeschadigd);
      }),
    );
  });
});

describe('a wrapped data key', () => {
  it('opens with its own master key, name and version only', () => {
    const moeder = nieuweMoedersleutel();
    const gewikkeld = wikkel(moeder, PLEK, sleutel);
    expect(gewikkeld).toHaveLength(60);
    expect(ontwikkel(moeder, PLEK, 1, gewikkeld)).toEqual(sleutel);
    for (const lees of [
      () => ontwikkel(nieuweMoedersleutel(), PLEK, 1, gewikkeld),
      () => ontwikkel(moeder, PLEK, 2, gewikkeld),
      () => ontwikkel(moeder, { ...PLEK, gemeenteId: 'dordrecht' }, 1, gewikkeld),
      () => ontwikkel(moeder, { ...PLEK, houder: 'x' }, 1, gewikkeld),
    ]) {
      expect(lees).toThrow(GeheimBeschadigd);
    }
  });
});

describe('open keys in memory', () => {
  it('are forgotten after a minute, on request, and beyond a bound the oldest first', () => {
    let nu = 0;
    const kast = maakSleutelkast(
      () => [nieuweMoedersleutel()],
      () => nu,
    );
    kast.onthoud(PLEK, sleutel);
    nu = 59_999;
    expect(kast.onthouden(PLEK, 1)).toBe(sleutel);
    expect(kast.onthouden(PLEK, 2)).toBeUndefined();
    nu = 60_000;
    expect(kast.onthouden(PLEK, 1)).toBeUndefined();
    kast.onthoud(PLEK, sleutel);
    kast.vergeet(PLEK);
    expect(kast.onthouden(PLEK, 1)).toBeUndefined();
    for (let i = 0; i <= 5_000; i += 1) kast.onthoud({ ...PLEK, houder: `h${i}` }, sleutel);
    expect(kast.onthouden({ ...PLEK, houder: 'h0' }, 1)).toBeUndefined();
    expect(kast.onthouden({ ...PLEK, houder: 'h1' }, 1)).toBe(sleutel);
  });
});
