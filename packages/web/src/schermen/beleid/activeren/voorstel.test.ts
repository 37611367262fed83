import { expect, it } from 'vitest';
import { waardeInWoorden } from './Ingevuld.tsx';
import { alsInvoer, alsWaarde, vraagBij } from './voorstel.ts';

it.each([
  ['bedrag', '€ 1.250,50', 125_050],
  ['bedrag', 'veel', 'veel'],
  ['aantal', ' 6 ', 6],
  ['aantal', 'zes', 'zes'],
  ['duur', '2', 2],
  ['datum', '2026-03-01', '2026-03-01'],
  ['tekst', ' 2:79a ', '2:79a'],
] as const)('reads what was typed for %s: %s', (soort, getypt, waarde) => {
  expect(alsWaarde(soort, getypt)).toBe(waarde);
});

it('sends every question, also the ones left open, in their order', () => {
  const lege = [
    { pad: '/a', vraag: 'A?', soort: 'aantal', bron: 'x' },
    { pad: '/b', vraag: 'B?', soort: 'duur', bron: 'x' },
  ] as const;
  expect(alsInvoer(lege, { '/b': { waarde: '2', eenheid: 'weken', bron: 'Besluit' } }, 'Waarom')).toEqual({
    waarden: [
      { pad: '/a', waarde: '', bron: '' },
      { pad: '/b', waarde: 2, eenheid: 'weken', bron: 'Besluit' },
    ],
    toelichting: 'Waarom',
  });
});

it('says a value as people read it', () => {
  expect(waardeInWoorden({ soort: 'bedrag', waarde: 50_000 })).toBe('€ 500');
  expect(waardeInWoorden({ soort: 'duur', waarde: 1, eenheid: 'weken' })).toBe('1 week');
  expect(waardeInWoorden({ soort: 'datum', waarde: '2026-03-01' })).toBe('1 maart 2026');
});

it('puts one decision behind every value that names none of its own', () => {
  const lege = ['/a', '/b'].map((pad) => ({ pad, vraag: '?', soort: 'tekst', bron: 'x' }) as const);
  const antwoorden = { '/b': { waarde: 'w', eenheid: '', bron: 'Eigen besluit' } };
  const { waarden } = alsInvoer(lege, antwoorden, '', 'Raadsbesluit 7');
  expect(waarden.map(({ bron }) => bron)).toEqual(['Raadsbesluit 7', 'Eigen besluit']);
});

it('says which question a fault is about', () => {
  const lege = ['A?', 'B?'].map((vraag) => ({ pad: `/${vraag}`, vraag, soort: 'tekst', bron: 'x' }) as const);
  const over = (pad: string) => vraagBij(pad, lege, ({ vraag }) => vraag);
  expect(over('waarden.1.bron')).toBe('B?');
  expect([over('waarden.2.bron'), over('toelichting'), over('')]).toEqual([undefined, undefined, undefined]);
});
