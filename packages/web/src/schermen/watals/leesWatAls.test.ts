import { expect, it } from 'vitest';
import { leesWatAls } from './leesWatAls.ts';

const HEEL = {
  formaat: 'luwte-wat-als/1',
  nieuw: { id: 'a' },
  dossiers: { gelezen: 1, overgeslagen: {} },
  oud: [],
  fasen: [],
  stappen: [],
  bedragen: [],
  gebreken: [],
  termijnen: [],
};

it('reads a result', () => {
  expect(leesWatAls(JSON.stringify(HEEL))).toMatchObject({ ok: true, uitkomst: { nieuw: { id: 'a' } } });
});

it('reads an older result, which does not tell of persons', () => {
  expect(leesWatAls(JSON.stringify(HEEL))).toMatchObject({
    uitkomst: { personen: { aantal: 0, stappen: [] } },
  });
});

it.each([
  ['no JSON', '{"formaat":', 'geen JSON'],
  ['a list', '[]', 'geen uitkomst'],
  ['another form', JSON.stringify({ ...HEEL, formaat: 'luwte-wat-als/2' }), 'andere versie'],
  ['a dossier', JSON.stringify({ formaat: 'luwte-dossier/1' }), 'geen uitkomst van wat-als'],
  ['a list that is missing', JSON.stringify({ ...HEEL, stappen: undefined }), 'stappen ontbreekt'],
  ['counts that are missing', JSON.stringify({ ...HEEL, dossiers: 3 }), 'tellingen ontbreken'],
  ['half a step of a person', JSON.stringify({ ...HEEL, personen: { stappen: [{}] } }), 'bij een stap'],
  ['half a step', JSON.stringify({ ...HEEL, stappen: [{ id: 's' }] }), 'bij een stap'],
])('refuses %s with a reason', (_wat, tekst, reden) => {
  const uit = leesWatAls(tekst);
  expect(uit.ok ? '' : uit.reden).toContain(reden);
});
