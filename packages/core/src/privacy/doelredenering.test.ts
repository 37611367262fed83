import { expect, it } from 'vitest';
import { zCompartiment } from '../dossier/index.ts';
import { DOELGRONDEN, leesDoelredenering, MET_DOELREDENERING, vraagtDoelredenering } from './index.ts';

const REDEN = {
  waarom: 'Zonder dit past de gedragsregel niet bij wat hij kan.',
  grond: 'rechtsvordering',
  nietMinder: 'Een algemene zin over zorg zegt niet welke regel hij aankan.',
};
const paden = (invoer: Parameters<typeof leesDoelredenering>[0]) => {
  const uit = leesDoelredenering(invoer);
  return uit.ok ? [] : uit.error.map(({ pad }) => pad);
};

it.each(MET_DOELREDENERING)(
  'refuses %s without a reasoning, naming the field [CCV-2.2-02]',
  (compartiment) => {
    expect(paden({ compartiment })).toEqual(['/doelredenering/waarom']);
    expect(paden({ compartiment, doelredenering: null })).toEqual(['/doelredenering']);
    expect(paden({ compartiment, doelredenering: {} })).toEqual([
      '/doelredenering/waarom',
      '/doelredenering/grond',
      '/doelredenering/nietMinder',
    ]);
  },
);

it('keeps the ground in words with its article', () => {
  expect(leesDoelredenering({ compartiment: 'gezondheid', doelredenering: REDEN })).toEqual({
    ok: true,
    value: {
      ...REDEN,
      grond:
        'Het is nodig voor een besluit, bezwaar of rechtszaak in deze zaak (artikel 9 lid 2 onder f AVG)',
    },
  });
});

it('refuses a ground of another compartment, a word that every object has, and a reason of one word', () => {
  for (const grond of ['wpg-19', 'toString', '__proto__']) {
    expect(paden({ compartiment: 'gezondheid', doelredenering: { ...REDEN, grond } })).toEqual([
      '/doelredenering/grond',
    ]);
  }
  expect(
    paden({ compartiment: 'gezondheid', doelredenering: { ...REDEN, waarom: 'nodig        ' } }),
  ).toEqual(['/doelredenering/waarom']);
});

it('asks none where art. 9 and 10 AVG and the Wpg do not, and refuses one that would be lost', () => {
  const overige = zCompartiment.options.filter((compartiment) => !vraagtDoelredenering(compartiment));
  expect(overige).toEqual(['gewoon', 'inkomen', 'melderidentiteit']);
  for (const compartiment of overige) {
    expect(paden({ compartiment })).toEqual([]);
    expect(paden({ compartiment, doelredenering: REDEN })).toEqual(['/doelredenering']);
  }
});

it('asks none to withdraw: that enters nothing', () => {
  expect(paden({ compartiment: 'gezondheid', soort: 'intrekking' })).toEqual([]);
});

it('every ground has an article', () => {
  for (const gronden of Object.values(DOELGRONDEN)) {
    for (const { bron } of Object.values(gronden)) expect(bron.artikel).toMatch(/^\d/);
  }
});
