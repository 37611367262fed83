import { describe, expect, it } from 'vitest';
import { eenDossier } from './dossier.builder.ts';
import {
  AFGELEIDE_FEITEN,
  controleerFeiten,
  FEITEN_JA_NEE,
  type FeitAfspraak,
  leesDossier,
} from './index.ts';

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

describe('controleerFeiten', () => {
  const afspraken = new Map<string, FeitAfspraak>([
    ['leefbaarheidOnderDruk', { type: 'ja-nee' }],
    ['kamers', { type: 'getal' }],
    ['route', { type: 'keuze', keuzes: ['zorg', 'straf'] }],
    ['teller', { type: 'getal', afgeleid: true }],
  ]);
  const fouten = (feiten: Record<string, unknown>) =>
    controleerFeiten(feiten, afspraken).map((fout) => fout.pad);

  it('accepts names of the format and of the policy', () => {
    expect(fouten({ spoed: true, leefbaarheidOnderDruk: false, kamers: 4, route: 'zorg' })).toEqual([]);
    expect(controleerFeiten(undefined, afspraken)).toEqual([]);
  });

  it('refuses undeclared and derived names and values of another type', () => {
    expect(fouten({ onbekendFeit: true, teller: 3, kamers: 'vier', route: 'niets', toString: true })).toEqual(
      ['/feiten/onbekendFeit', '/feiten/teller', '/feiten/kamers', '/feiten/route', '/feiten/toString'],
    );
  });
});
