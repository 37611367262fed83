import { expect, it } from 'vitest';
import { FORMULIEREN } from '../formulier/formulieren.ts';
import { ingevuld } from './ingevuld.ts';

it('tells an approver what the decision says, question by question, and nothing that was left empty', () => {
  const besluit = {
    soort: 'besluit',
    maatregel: 'last-onder-dwangsom',
    orgaan: 'burgemeester',
    geadresseerden: ['p1', 'p2'],
    gedragsregels: [
      { id: 'r1', tekst: 'Geen muziek na 22.00 uur.' },
      { id: 'r2', tekst: 'Geen bezoek in de nacht.' },
    ],
    begunstigingTot: '2026-12-05',
    dwangsom: { bedrag: 50_050, per: 'overtreding' },
    motivering: { evrm8: true, kinderen: false },
  };
  const regels = ingevuld(FORMULIEREN.besluit!, besluit, (sleutel) => ({ p1: 'Bewoner 1' })[sleutel]);
  expect(Object.fromEntries(regels.map(({ label, teksten }) => [label, teksten]))).toEqual({
    'Welke maatregel?': ['Last onder dwangsom'],
    'Wie besloot?': ['Burgemeester'],
    'Aan wie is het gericht?': ['Bewoner 1', 'p2'],
    Gedragsregels: ['Geen muziek na 22.00 uur.', 'Geen bezoek in de nacht.'],
    'Tijd om te voldoen, tot en met': ['za 5 dec 2026'],
    'Dwangsom per keer': ['€ 500,50'],
    'Dwangsom per': ['Overtreding'],
    'Is het recht op een woning afgewogen (art. 8 EVRM)?': ['Ja'],
    'Zijn kinderen meegewogen?': ['Nee'],
  });
});
