import { describe, expect, it } from 'vitest';
import { eenDossier } from './dossier.builder.ts';
import { AFGELEIDE_FEITEN, FEITEN_JA_NEE, leesDossier } from './index.ts';

const paden = (feiten: Record<string, unknown>) => {
  const gelezen = leesDossier({ ...eenDossier(), feiten });
  return gelezen.ok ? [] : gelezen.error.map((fout) => fout.pad);
};

describe('feiten of a dossier file', () => {
  it.each(FEITEN_JA_NEE)('takes %s as true or false only', (naam) => {
    expect(paden({ [naam]: false })).toEqual([]);
    expect(paden({ [naam]: 'nvt' })).toEqual([`/feiten/${naam}`]);
  });

  it('takes nvt for an agreement that does not apply', () => {
    expect(paden({ akkoordPolitie: 'nvt', akkoordVerhuurder: true })).toEqual([]);
    expect(paden({ akkoordAdviseur: 'misschien' })).toEqual(['/feiten/akkoordAdviseur']);
  });

  it.each(AFGELEIDE_FEITEN)('refuses %s, which follows from the kroniek', (naam) => {
    expect(paden({ [naam]: true })).toEqual([`/feiten/${naam}`]);
  });

  it('leaves a name that only a policy can know to the policy', () => {
    expect(paden({ eigenFeit: 3 })).toEqual([]);
  });
});
