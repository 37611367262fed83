import { expect, it } from 'vitest';
import { eenDossier, eenGebeurtenis } from '../dossier/dossier.builder.ts';
import { leesKroniek } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { maakSleutel } from './sleutel.ts';

const kroniek = leesKroniek(eenDossier(), { peildatum: datum('2026-12-31') });
const sleutel = (naam: string, soort: Parameters<typeof eenGebeurtenis>[0], anders: object = {}) =>
  maakSleutel(naam)(eenGebeurtenis(soort, anders as never), kroniek);

it.each([
  ['melding', { melder: 'm1', door: 'x' }, 'm1'],
  ['melding', { melder: undefined, door: 'x' }, undefined],
  ['verklaring', { partij: 'm2', door: 'x' }, 'm2'],
  ['zienswijze', { partij: 'p1', door: 'x' }, 'p1'],
  ['opname', { doorPartij: 'm1', door: 'x' }, 'm1'],
  ['constatering', { waarneming: { door: 'boa 1' }, door: 'x' }, 'boa 1'],
  ['constatering', { waarneming: {}, door: 'x' }, 'x'],
  ['geluidsmeting', { waarneming: { door: 'boa 1' }, door: 'x' }, 'boa 1'],
  ['overtreding', { waarneming: { door: 'boa 1' }, door: 'x' }, 'boa 1'],
  ['gesprek', { door: 'x' }, 'x'],
  ['gesprek', {}, undefined],
] as const)('a %s with %o comes from %s', (soort, anders, wie) => {
  expect(sleutel('melder', soort, anders)).toBe(wie);
});

it('takes a household as one source, and a person without one alone', () => {
  expect(sleutel('huishouden', 'melding', { melder: 'm1' })).toBe(kroniek.huishouden('m1'));
  expect(sleutel('huishouden', 'melding', { melder: 'm1' })).not.toBe(
    sleutel('huishouden', 'melding', { melder: 'm2' }),
  );
  expect(sleutel('huishouden', 'melding', { melder: undefined })).toBeUndefined();
});

it('takes the day without the clock time, over which a bundle may be spread', () => {
  expect(sleutel('dag', 'melding', { op: '2026-03-10T23:15' })).toBe('2026-03-10');
  expect(maakSleutel('dag').verspreid).toBe(true);
  for (const naam of ['melder', 'huishouden', 'kanaal']) expect(maakSleutel(naam).verspreid).toBeUndefined();
});

it('takes any other name as a field', () => {
  expect(sleutel('ernst', 'melding', { ernst: 3 })).toBe('3');
  expect(sleutel('waarneming.functie', 'constatering', { waarneming: { functie: 'boa' } })).toBe('boa');
  expect(sleutel('ernst', 'melding')).toBeUndefined();
});
