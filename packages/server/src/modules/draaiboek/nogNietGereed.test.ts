import { describe, expect, it } from 'vitest';
import { nogNietGereed } from './nogNietGereed.ts';

const klaar = {
  id: 's',
  naam: 'Slotenmaker',
  eigenaar: 'A',
  telefoon: '0612345678',
  status: 'gereed',
} as const;
const { eigenaar: _wie, ...zonderEigenaar } = klaar;
const { telefoon: _nummer, ...zonderTelefoon } = klaar;
const bo = { medewerkerId: 'm', naam: 'Bo', werk: ['bestuursdwang' as const], mist: [] };
const uitvoering = { op: '2026-12-01', uitvoerders: [bo] };

describe('what keeps a draaiboek from being ready', () => {
  it('is nothing when every scenario has an owner, a number and their word, and somebody goes [CCV-3.1-14]', () => {
    expect(nogNietGereed({ scenarios: [klaar], uitvoering })).toEqual([]);
  });

  it.each([
    [zonderEigenaar, 'Nog nodig: wie het regelt.'],
    [zonderTelefoon, 'Nog nodig: het telefoonnummer.'],
    [{ ...klaar, status: 'niet-gereed' as const }, 'Nog nodig: de status gereed.'],
    [
      { id: 's', naam: 'Slotenmaker', status: 'niet-gereed' as const },
      'Nog nodig: wie het regelt, het telefoonnummer en de status gereed.',
    ],
  ])('names the scenario and what it misses [CCV-3.1-14] %#', (scenario, wat) => {
    expect(nogNietGereed({ scenarios: [klaar, scenario], uitvoering })).toEqual([
      { pad: '/scenarios/1', naam: 'Slotenmaker', wat },
    ]);
  });

  it('is a day and somebody who goes, and a designation that ended since [CCV-3.1-15]', () => {
    const zonder = { naam: 'Uitvoering', wat: expect.stringContaining('wie het huisverbod uitvoert') };
    expect(nogNietGereed({ scenarios: [klaar] })).toMatchObject([zonder]);
    expect(
      nogNietGereed({ scenarios: [klaar], uitvoering: { ...uitvoering, uitvoerders: [] } }),
    ).toMatchObject([zonder]);
    const verlopen = { ...uitvoering, uitvoerders: [{ ...bo, mist: bo.werk }] };
    expect(nogNietGereed({ scenarios: [klaar], uitvoering: verlopen })).toMatchObject([
      { pad: '/uitvoering', naam: 'Bo', wat: expect.stringContaining('bestuursdwang') },
    ]);
  });

  it('is the policy itself when it names no scenario: nothing said is not ready', () => {
    expect(nogNietGereed({ scenarios: [], uitvoering })).toHaveLength(1);
  });
});
