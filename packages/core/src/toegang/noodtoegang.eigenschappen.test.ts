import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zCompartiment } from '../dossier/index.ts';
import { beoordeelToegang } from './beoordeelToegang.ts';
import { DOELEN, HANDELINGEN, type Handeling, ROLLEN, type Voorwerp, type Wie } from './toegang.ts';

const wie = fc.record({
  gemeenteId: fc.constant('weert'),
  organisatieId: fc.constant('a'),
  organisatieSoort: fc.constantFrom('gemeente', 'politie', 'corporatie', 'zorg'),
  medewerkerId: fc.constant('mw'),
  rollen: fc.subarray([...ROLLEN], { maxLength: 3 }),
  convenanten: fc.constant([]),
});
const voorwerp = fc.record({
  gemeenteId: fc.constantFrom('weert', 'dordrecht'),
  soort: fc.constantFrom('dossier', 'gebeurtenis', 'document', 'partij', 'logboek'),
  betrokkenOrganisaties: fc.subarray(['a', 'b']),
  compartiment: fc.constantFrom(...zCompartiment.options),
});
const proef = (
  fn: (oordeel: { zonder: boolean; met: boolean }, w: Wie, h: string, v: Voorwerp) => void,
): void =>
  fc.assert(
    fc.property(
      wie,
      // Half of them what the glass is broken for: of all acts drawn evenly it hardly comes up.
      fc.oneof(fc.constantFrom(...HANDELINGEN), fc.constantFrom('gebeurtenis:inzien', 'document:inzien')),
      fc.constantFrom(...DOELEN),
      voorwerp,
      fc.subarray([...zCompartiment.options]),
      (w, h, d, v, noodtoegang) => {
        const mag = (dit: object) =>
          beoordeelToegang(w as unknown as Wie, h as Handeling, dit as Voorwerp, d).toegestaan;
        fn(
          { zonder: mag(v), met: mag({ ...v, noodtoegang }) },
          w as unknown as Wie,
          h,
          v as unknown as Voorwerp,
        );
      },
    ),
    { numRuns: 5000 },
  );

describe('emergency access', () => {
  it('takes nothing away, and without it nothing is open that was not open before', () => {
    proef(({ zonder, met }) => {
      if (zonder) expect(met).toBe(true);
    });
  });

  it('opens only reading, of a compartment that is not that of reporters, in the own municipality', () => {
    let geopend = 0;
    proef(({ zonder, met }, w, h, v) => {
      if (zonder || !met) return;
      geopend += 1;
      expect(h).toMatch(/:inzien$/);
      expect(v.compartiment).not.toBe('melderidentiteit');
      expect(v.gemeenteId).toBe(w.gemeenteId);
      expect(w.organisatieSoort).toBe('gemeente');
      for (const rol of ['beheerder', 'beleidsmedewerker', 'privacyfunctionaris'] as const)
        expect(w.rollen).not.toContain(rol);
    });
    expect(geopend).toBeGreaterThan(0);
  });
});
