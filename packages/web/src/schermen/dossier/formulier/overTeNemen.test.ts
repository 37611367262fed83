import { describe, expect, it } from 'vitest';
import { overTeNemen, puntenVoor } from './overTeNemen.ts';

const aankondigen = {
  feit: 'huisverbodAankondigen',
  naam: 'Het huisverbod vooraf aankondigen of niet',
  motivering: 'De bewoner heeft medewerkers bedreigd.',
};
const stappen = [
  { id: 'huisverbod', maatregelen: ['huisverbod' as const] },
  { id: 'last', maatregelen: ['last-onder-dwangsom' as const] },
];
const brieven = [{ stap: 'huisverbod', overgenomen: [aankondigen] }, { stap: 'last' }, { overgenomen: [] }];

describe('what a decision has to take over', () => {
  it('is the reason not to announce a huisverbod, for a huisverbod only [CCV-3.1-13]', () => {
    expect(overTeNemen('huisverbod', brieven, stappen)).toEqual([aankondigen]);
    expect(overTeNemen('last-onder-dwangsom', brieven, stappen)).toEqual([]);
    expect(overTeNemen(undefined, brieven, stappen)).toEqual([]);
  });

  it('stands there once, also when two letters take it over', () => {
    expect(overTeNemen('huisverbod', [...brieven, ...brieven], stappen)).toHaveLength(1);
  });
});

describe('the view that a decision has to answer', () => {
  const punten = [{ tekst: 'Ik wil meer tijd.' }];
  const metPunten = [{ stap: 'last', punten }, { stap: 'huisverbod' }, { punten: [{ tekst: 'Van elders' }] }];

  it('is that of the letter of its own measure, with the points that wait [WRT-5.5-02]', () => {
    expect(puntenVoor('last-onder-dwangsom', metPunten, stappen)).toEqual(punten);
    expect(puntenVoor('huisverbod', metPunten, stappen)).toEqual([]);
    expect(puntenVoor(undefined, metPunten, stappen)).toEqual([]);
  });
});
