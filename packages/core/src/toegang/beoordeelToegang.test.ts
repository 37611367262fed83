import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beoordeelToegang,
  DOELEN,
  HANDELINGEN,
  ORGANISATIESOORTEN,
  ROLLEN,
  type Voorwerp,
  type Wie,
} from './index.ts';

const regisseur: Wie = {
  gemeenteId: 'weert',
  organisatieId: 'org-gemeente',
  organisatieSoort: 'gemeente',
  medewerkerId: 'mw-1',
  rollen: ['casusregisseur'],
  convenanten: [],
};
const agent: Wie = {
  ...regisseur,
  organisatieId: 'org-politie',
  organisatieSoort: 'politie',
  rollen: ['politie'],
};
const dossier: Voorwerp = { gemeenteId: 'weert', soort: 'dossier', betrokkenOrganisaties: ['org-politie'] };

describe('beoordeelToegang', () => {
  it('lets the casusregisseur open a dossier of the own municipality', () => {
    expect(beoordeelToegang(regisseur, 'dossier:inzien', dossier, 'behandelen-overlast')).toMatchObject({
      toegestaan: true,
      velden: 'alles',
    });
  });

  it.each([
    [
      'another municipality',
      regisseur,
      'dossier:inzien',
      { ...dossier, gemeenteId: 'dordrecht' },
      'behandelen-overlast',
    ],
    ['another purpose', regisseur, 'dossier:inzien', dossier, 'beheer'],
    [
      'a role without the right',
      { ...regisseur, rollen: ['beheerder'] },
      'dossier:inzien',
      dossier,
      'behandelen-overlast',
    ],
    ['no role at all', { ...regisseur, rollen: [] }, 'dossier:inzien', dossier, 'behandelen-overlast'],
    [
      'a partner without a place in the dossier',
      agent,
      'dossier:inzien',
      { ...dossier, betrokkenOrganisaties: [] },
      'behandelen-overlast',
    ],
    [
      'a partner when it is unknown who is involved',
      agent,
      'dossier:inzien',
      { gemeenteId: 'weert', soort: 'dossier' },
      'behandelen-overlast',
    ],
    ['a partner who wants the toets', agent, 'toets:inzien', dossier, 'behandelen-overlast'],
    ['a partner who wants the timeline', agent, 'gebeurtenis:inzien', dossier, 'behandelen-overlast'],
    [
      'a partner with the task of another organisation',
      agent,
      'taak:inzien',
      { ...dossier, soort: 'taak', eigenaarOrganisatieId: 'org-corporatie' },
      'behandelen-overlast',
    ],
    [
      'somebody of a partner who would settle the policy of the municipality',
      { ...agent, rollen: ['beleidsmedewerker', 'jurist'] },
      'beleid:activeren',
      { gemeenteId: 'weert', soort: 'beleid' },
      'beheer',
    ],
    [
      'a beleidsmedewerker who would settle what was proposed',
      { ...regisseur, rollen: ['beleidsmedewerker'] },
      'beleid:activeren',
      { gemeenteId: 'weert', soort: 'beleid' },
      'beheer',
    ],
    [
      'a beleidsmedewerker who would read a dossier',
      { ...regisseur, rollen: ['beleidsmedewerker'] },
      'dossier:inzien',
      dossier,
      'behandelen-overlast',
    ],
    [
      'a boa and health data',
      { ...regisseur, rollen: ['boa'] },
      'gebeurtenis:inzien',
      { ...dossier, compartiment: 'gezondheid' },
      'toezicht',
    ],
  ] as const)('refuses %s [WRT-5.3-04]', (_wat, wie, handeling, voorwerp, doel) => {
    expect(beoordeelToegang(wie as Wie, handeling, voorwerp as Voorwerp, doel).toegestaan).toBe(false);
  });

  it('gives a partner the phase and its own tasks only [WRT-5.3-04]', () => {
    expect(beoordeelToegang(agent, 'dossier:inzien', dossier, 'behandelen-overlast')).toMatchObject({
      toegestaan: true,
      velden: 'fase-en-taken',
    });
  });

  it('never crosses municipalities, and never gives a beheerder or partner case content', () => {
    const wie = fc.record({
      gemeenteId: fc.constantFrom('weert', 'dordrecht', ''),
      organisatieId: fc.constantFrom('a', 'b'),
      organisatieSoort: fc.constantFrom(...ORGANISATIESOORTEN),
      medewerkerId: fc.constant('mw'),
      rollen: fc.subarray([...ROLLEN], { maxLength: 3 }),
      convenanten: fc.constant([]),
    });
    const voorwerp = fc.record(
      {
        gemeenteId: fc.constantFrom('weert', 'dordrecht', ''),
        soort: fc.constantFrom(
          'gemeente',
          'dossier',
          'gebeurtenis',
          'document',
          'melding',
          'partij',
          'taak',
          'beleid',
          'logboek',
        ),
        betrokkenOrganisaties: fc.subarray(['a', 'b']),
        compartiment: fc.constantFrom('gewoon', 'gezondheid', 'politie'),
        eigenaarOrganisatieId: fc.constantFrom('a', 'b'),
      },
      { requiredKeys: ['gemeenteId', 'soort'] },
    );
    fc.assert(
      fc.property(
        wie,
        fc.constantFrom(...HANDELINGEN),
        voorwerp,
        fc.constantFrom(...DOELEN),
        (w, h, v, d) => {
          const oordeel = beoordeelToegang(w as Wie, h, v as Voorwerp, d);
          if (!oordeel.toegestaan) return;
          expect(v.gemeenteId).toBe(w.gemeenteId);
          if (w.organisatieSoort !== 'gemeente' && v.soort !== 'beleid' && v.soort !== 'gemeente') {
            expect(oordeel.velden).toBe(h === 'gedeeld:inzien' ? 'gedeeld' : 'fase-en-taken');
            expect(v.betrokkenOrganisaties).toContain(w.organisatieId);
          }
          if (w.rollen.length === 1 && w.rollen[0] === 'beheerder') {
            expect(['gemeente:inzien', 'beleid:inzien', 'aanwijzing:inzien', 'aanwijzing:beheren']).toContain(
              h,
            );
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
