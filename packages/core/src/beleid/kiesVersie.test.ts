import { expect, it } from 'vitest';
import { datum } from '../shared/index.ts';
import { gecompileerd } from './beleid.builder.ts';
import { kiesVersie } from './kiesVersie.ts';

const versies = [
  gecompileerd({ geldigVan: '2024-01-01' }),
  gecompileerd({ geldigVan: '2020-01-01', geldigTot: '2023-06-30' }),
  gecompileerd({ geldigVan: null, aangenomenGeldigVan: '2026-01-01' }),
];
const kies = (op: string, id = 'voorbeeldstad') =>
  kiesVersie(versies, { id, spoor: 'woonoverlast', op: datum(op) });

it.each([
  ['on its first day', '2024-01-01', '2024-01-01'],
  ['on the last day before the next', '2025-12-31', '2024-01-01'],
  ['on the first day of the next, also an assumed one', '2026-01-01', '2026-01-01'],
  ['on its last day', '2023-06-30', '2020-01-01'],
])('finds the version in force %s', (_wat, op, versie) => {
  const uit = kies(op);
  expect(uit).toMatchObject({ ok: true, value: { beleid: { versie } } });
  expect(uit.ok && uit.value.melding).toBeUndefined();
});

it.each(['2019-12-31', '2023-07-01'])('takes the earliest with a notice when none was in force: %s', (op) => {
  expect(kies(op)).toMatchObject({
    ok: true,
    value: { beleid: { versie: '2020-01-01' }, melding: { tekst: expect.stringContaining(op) } },
  });
});

it('refuses a policy that is not there, for this track', () => {
  expect(kies('2024-01-01', 'elders')).toEqual({
    ok: false,
    error: {
      code: 'beleid-onbekend',
      uitleg: 'Er is geen beleid "elders" voor woonoverlast.',
      bron: { regeling: 'Beleid', artikel: 'elders' },
    },
  });
  const ander = kiesVersie(versies, {
    id: 'voorbeeldstad',
    spoor: 'openbare-ruimte',
    op: datum('2024-01-01'),
  });
  expect(ander.ok).toBe(false);
});
