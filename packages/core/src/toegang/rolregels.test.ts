import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORGANISATIESOORTEN } from '../dossier/index.ts';
import { beoordeelToegang, bereikVan, rechtenVan } from './beoordeelToegang.ts';
import { PARTNERROLLEN } from './rechten.ts';
import { waaromRollenNiet } from './rolregels.ts';
import { DOELEN, HANDELINGEN, ROLLEN, type Wie } from './toegang.ts';

const rollen = fc.uniqueArray(fc.constantFrom(...ROLLEN), { maxLength: 4 });
const soort = fc.constantFrom(...ORGANISATIESOORTEN);
const wieMet = (anders: Partial<Wie>): Wie => ({
  gemeenteId: 'g',
  organisatieId: 'o',
  organisatieSoort: 'gemeente',
  medewerkerId: 'm',
  rollen: [],
  convenanten: [],
  ...anders,
});
const geldig = fc
  .record({ rollen, organisatieSoort: soort })
  .filter((r) => waaromRollenNiet(r.rollen, r.organisatieSoort) === undefined)
  .map(wieMet);

describe('roles that go together', () => {
  it('never let who gives rights read a case, in any combination', () => {
    fc.assert(
      fc.property(geldig, (wie) => {
        if (rechtenVan(wie).includes('organisatie:beheren')) expect(bereikVan(wie)).toBe('geen');
      }),
    );
  });

  it('never are of a partner and of the municipality at once, so no partner gets an act of staff', () => {
    fc.assert(
      fc.property(geldig, ({ rollen: van, organisatieSoort }) => {
        for (const rol of van) {
          expect([rol, rol in PARTNERROLLEN]).toEqual([rol, organisatieSoort !== 'gemeente']);
        }
      }),
    );
  });

  it('give rights in the own municipality only, whatever they are and whatever is asked', () => {
    fc.assert(
      fc.property(
        geldig,
        fc.constantFrom(...HANDELINGEN),
        fc.constantFrom(...DOELEN),
        (wie, handeling, doel) => {
          const vreemd = {
            gemeenteId: 'buren',
            soort: 'gemeente',
            betrokkenOrganisaties: ['o'],
            dossierrollen: wie.rollen,
          } as const;
          expect(beoordeelToegang(wie, handeling, vreemd, doel).toegestaan).toBe(false);
        },
      ),
    );
  });

  it('are at least one', () => {
    expect(waaromRollenNiet([], 'gemeente')).toBe('Kies minstens één rol.');
  });
});
