import type { Briefaanbod } from '@luwte/core/contract';
import { expect, it } from 'vitest';
import { alsBriefbody, beginBrief } from './briefbody.ts';

const AANBOD: Briefaanbod = {
  id: 'last',
  naam: 'Last',
  als: 'concept',
  aan: 'overtreder',
  geadresseerden: [
    {
      sleutel: 'gast',
      code: 'Bewoner 1',
      rol: 'overlastgever',
      waaromNiet: 'De brief gaat naar de eigenaar.',
    },
    { sleutel: 'eigenaar', code: 'Eigenaar 1', rol: 'eigenaar' },
  ],
  velden: ['gedrag', 'termijnTot', 'bedrag', 'maximum'],
  onderdelen: [
    { nummer: '1', punten: ['de last'], tekst: '{gedrag}', eigen: false },
    { nummer: '2', punten: ['waarom'], eigen: true },
  ],
  bezorging: [],
  bedrag: 50_050,
};

it('begins with today, the amounts of the policy and the only addressee there can be', () => {
  expect(beginBrief(AANBOD, '2026-11-21')).toEqual({ datum: '2026-11-21', aan: 'eigenaar', bedrag: '500,5' });
  const beide = { ...AANBOD, geadresseerden: AANBOD.geadresseerden.map(({ waaromNiet: _, ...g }) => g) };
  expect(beginBrief(beide, '2026-11-21').aan).toBeUndefined();
});

it('sends what was filled in, and what is no amount as it was typed', () => {
  const waarden = {
    datum: '2026-11-21',
    aan: 'eigenaar',
    gedrag: ' Geen muziek na 22.00 uur. \n\n Ramen dicht. ',
    bedrag: '500,50',
    maximum: 'veel',
    'bezorging.wijze': 'aangetekend',
    'teksten.1': 'wordt niet gevraagd',
    'teksten.2': 'Omdat het niet stopt.',
  };
  expect(alsBriefbody(AANBOD, waarden)).toEqual({
    brief: 'last',
    aan: 'eigenaar',
    datum: '2026-11-21',
    gedrag: ['Geen muziek na 22.00 uur.', 'Ramen dicht.'],
    bedrag: 50_050,
    maximum: 'veel',
    bezorging: { wijze: 'aangetekend' },
    teksten: { '2': 'Omdat het niet stopt.' },
  });
});
