import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Compartiment, zCompartiment } from '../dossier/index.ts';
import { datum, plusDagen } from '../shared/index.ts';
import { beoordeelToegang, type GegevenDeling, type Organisatiesoort, type Wie } from './index.ts';

const BEGIN = datum('2026-11-01');
const DEELT: GegevenDeling = {
  id: 'd1',
  aanOrganisatieId: 'wonen',
  van: BEGIN,
  tot: plusDagen(BEGIN, 10),
  beeindigd: false,
  vrijgegeven: false,
};
const consulent: Wie = {
  gemeenteId: 'weert',
  organisatieId: 'wonen',
  organisatieSoort: 'corporatie',
  medewerkerId: 'mw-1',
  rollen: ['corporatie'],
  convenanten: [],
};
const vraag = (
  delingen: readonly GegevenDeling[],
  op: string,
  wie: Wie = consulent,
  anders: { compartiment?: Compartiment; betrokkenOrganisaties?: string[] } = {},
) =>
  beoordeelToegang(
    wie,
    'gedeeld:inzien',
    {
      gemeenteId: 'weert',
      soort: 'gebeurtenis',
      betrokkenOrganisaties: ['wonen', 'zorg'],
      delingen,
      op: datum(op),
      ...anders,
    },
    'behandelen-overlast',
  );

describe('an item that was shared', () => {
  it('opens from the first up to and including the last day, and is only what was shared', () => {
    const dagen = ['2026-10-31', '2026-11-01', '2026-11-11', '2026-11-12'];
    expect(dagen.map((dag) => vraag([DEELT], dag).toegestaan)).toEqual([false, true, true, false]);
    expect(vraag([DEELT], '2026-11-01')).toMatchObject({ velden: 'gedeeld', delingId: 'd1' });
  });

  it.each([
    ['another organisation', { aanOrganisatieId: 'zorg' }, {}],
    ['another person', { aanMedewerkerId: 'mw-2' }, {}],
    ['who no longer takes part in the convenant', { convenantId: 'c1' }, {}],
    ['whose share was withdrawn', { beeindigd: true }, {}],
    ['without a place in the dossier', {}, { betrokkenOrganisaties: ['zorg'] }],
    ['for police data that were not released', {}, { compartiment: 'politie' as const }],
    ['outside care, for health', {}, { compartiment: 'gezondheid' as const }],
    ['for who reported', { vrijgegeven: true }, { compartiment: 'melderidentiteit' as const }],
  ])('stays closed to %s', (_wie, deling, voorwerp) => {
    expect(vraag([{ ...DEELT, ...deling }], '2026-11-05', consulent, voorwerp).toegestaan).toBe(false);
  });

  it('opens nothing else: not the timeline, not the documents', () => {
    for (const handeling of [
      'gebeurtenis:inzien',
      'document:inzien',
      'partij:inzien',
      'deling:inzien',
    ] as const) {
      expect(
        beoordeelToegang(
          consulent,
          handeling,
          {
            gemeenteId: 'weert',
            soort: 'gebeurtenis',
            betrokkenOrganisaties: ['wonen'],
            delingen: [DEELT],
            op: BEGIN,
          },
          'behandelen-overlast',
        ).toegestaan,
      ).toBe(false);
    }
  });

  type Stap =
    | { wat: 'deel'; aan: string; dagen: number; convenant: boolean; vrij: boolean }
    | { wat: 'trek-in'; nummer: number }
    | { wat: 'plaats' | 'convenant' | 'rol'; aan: string; erbij: boolean }
    | { wat: 'dagen'; aantal: number };
  const org = fc.constantFrom('wonen', 'zorg');
  const stap: fc.Arbitrary<Stap> = fc.oneof(
    fc.record({
      wat: fc.constant('deel' as const),
      aan: org,
      dagen: fc.integer({ min: 0, max: 9 }),
      convenant: fc.boolean(),
      vrij: fc.boolean(),
    }),
    fc.record({ wat: fc.constant('trek-in' as const), nummer: fc.nat(5) }),
    fc.record({
      wat: fc.constantFrom('plaats' as const, 'convenant' as const, 'rol' as const),
      aan: org,
      erbij: fc.boolean(),
    }),
    fc.record({ wat: fc.constant('dagen' as const), aantal: fc.integer({ min: 1, max: 6 }) }),
  );

  it('is seen at no moment without a ground that holds, whatever was done before', () => {
    fc.assert(
      fc.property(
        fc.array(stap, { maxLength: 30 }),
        fc.constantFrom(...zCompartiment.options),
        (stappen, compartiment) => {
          let op = BEGIN;
          let delingen: GegevenDeling[] = [];
          const plaats = new Set(['wonen', 'zorg']);
          const convenant = new Set(['wonen', 'zorg']);
          const rol = new Set(['wonen', 'zorg']);
          for (const s of stappen) {
            if (s.wat === 'dagen') op = plusDagen(op, s.aantal);
            else if (s.wat === 'deel') {
              delingen = [
                ...delingen,
                {
                  id: `d${delingen.length}`,
                  aanOrganisatieId: s.aan,
                  van: op,
                  tot: plusDagen(op, s.dagen),
                  beeindigd: false,
                  vrijgegeven: s.vrij,
                  ...(s.convenant && { convenantId: 'c1' }),
                },
              ];
            } else if (s.wat === 'trek-in') {
              delingen = delingen.map((d, i) => (i === s.nummer ? { ...d, beeindigd: true } : d));
            } else {
              const lijst = { plaats, convenant, rol }[s.wat];
              if (s.erbij) lijst.add(s.aan);
              else lijst.delete(s.aan);
            }
            for (const [organisatieId, soort] of [
              ['wonen', 'corporatie'],
              ['zorg', 'zorg'],
            ] as [string, Organisatiesoort][]) {
              const wie: Wie = {
                ...consulent,
                organisatieId,
                organisatieSoort: soort,
                rollen: rol.has(organisatieId) ? ['corporatie'] : [],
                convenanten: convenant.has(organisatieId) ? [{ id: 'c1', sporen: ['woonoverlast'] }] : [],
              };
              const oordeel = vraag(delingen, op, wie, { compartiment, betrokkenOrganisaties: [...plaats] });
              const grond = delingen.some(
                (d) =>
                  d.aanOrganisatieId === organisatieId &&
                  !d.beeindigd &&
                  d.van <= op &&
                  op <= d.tot &&
                  (d.convenantId === undefined || convenant.has(organisatieId)) &&
                  (compartiment !== 'politie' || d.vrijgegeven),
              );
              const kan =
                grond &&
                plaats.has(organisatieId) &&
                rol.has(organisatieId) &&
                compartiment !== 'melderidentiteit' &&
                (compartiment !== 'gezondheid' || soort === 'zorg');
              if (oordeel.toegestaan) expect(kan).toBe(true);
              else if (compartiment === 'gewoon') expect(kan).toBe(false);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
