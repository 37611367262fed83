import { describe, expect, it } from 'vitest';
import { eenGebeurtenis } from '../dossier/dossier.builder.ts';
import { zMaatregel } from '../dossier/index.ts';
import { maakLezer, type VeldVorm, veldnamen, veldVorm } from './veldvorm.ts';

describe('the form of a field', () => {
  it.each<[Parameters<typeof veldVorm>[0], string, VeldVorm | undefined]>([
    ['melding', 'anoniem', { soort: 'ja-nee' }],
    ['melding', 'aantal', { soort: 'getal' }],
    ['melding', 'kanaal', { soort: 'tekst' }],
    ['melding', 'op', { soort: 'tijdstip' }],
    ['melding', 'tot', { soort: 'tijdstip' }],
    ['melding', 'soort', { soort: 'keuze', keuzes: ['melding'] }],
    ['melding', 'ernst', { soort: 'keuze', keuzes: [1, 2, 3, 4, 5] }],
    ['melding', 'plaatsType', { soort: 'keuze', keuzes: ['woning-of-erf', 'nabijheid', 'elders'] }],
    ['melding', 'personen', { soort: 'lijst', element: { soort: 'tekst' } }],
    ['besluit', 'maatregel', { soort: 'keuze', keuzes: zMaatregel.options }],
    ['constatering', 'waarneming', { soort: 'object' }],
    ['constatering', 'waarneming.zelfWaargenomen', { soort: 'ja-nee' }],
    ['waarschuwing', 'bezorging.verzondenOp', { soort: 'tijdstip' }],
    ['weging', 'factoren', { soort: 'object' }],
    ['weging', 'factoren.wat-dan-ook', { soort: 'tekst' }],
    ['weging', 'factoren.een.twee', undefined],
    ['oordeel', 'waarde', { soort: 'gemengd' }],
    ['melding', 'qqqq', undefined],
    ['melding', 'anoniem.qqqq', undefined],
    ['melding', 'constructor', undefined],
    ['constatering', 'waarneming.qqqq', undefined],
  ])('%s.%s', (soort, pad, verwacht) => {
    expect(veldVorm(soort, pad)).toEqual(verwacht);
  });
});

it('names the fields of a kind, and those inside of them', () => {
  const namen = veldnamen('constatering');
  expect(namen).toContain('bevestigd');
  expect(namen).toContain('waarneming');
  expect(namen).toContain('waarneming.functie');
  expect(namen).not.toContain('op.functie');
  expect(veldnamen('melding')).not.toContain('waarneming');
  expect(veldnamen('qqqq' as never)).toEqual([]);
});

describe('reading a field', () => {
  const besluit = eenGebeurtenis('besluit', {
    bezorging: { wijze: 'post' },
    factoren: { a: { b: 1 } },
  } as object);
  it.each<[string, unknown]>([
    ['soort', 'besluit'],
    ['qqqq', undefined],
    ['bezorging.wijze', 'post'],
    ['bezorging.bewijs', undefined],
    ['qqqq.wijze', undefined],
    ['factoren.a.b', 1],
    ['factoren.a.c', undefined],
    ['factoren.c.b', undefined],
    ['qqqq.a.b', undefined],
    ['factoren.a.c.d', undefined],
  ])('%s', (pad, verwacht) => {
    expect(maakLezer(pad)(besluit)).toEqual(verwacht);
  });
});
