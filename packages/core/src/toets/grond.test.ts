import { describe, expect, it } from 'vitest';
import { grondVan } from './grond.ts';

describe('the power a decision says it rests on', () => {
  it.each([
    ['artikel 151d Gemeentewet', '151d'],
    ['de Wet aanpak Woonoverlast', '151d'],
    ['artikel 2:79 APV', '151d'],
    ['de Algemene Plaatselijke Verordening', '151d'],
    ['artikel 2:79 APV en artikel 151d Gemeentewet', '151d'],
    ['artikel 13b', 'opiumwet'],
    ['de Opiumwet', 'opiumwet'],
    ['de Wet tijdelijk huisverbod', 'wth'],
    ['artikel 2 Wth', 'wth'],
    ['artikel 174a Gemeentewet', '174a'],
    ['artikel 172 Gemeentewet', '172'],
    ['artikel 172a Gemeentewet', '172'],
    ['artikel 172b Gemeentewet', '172'],
    ['artikel 175 Gemeentewet', '175'],
    ['artikel 176 Gemeentewet', '175'],
    ['een noodbevel', '175'],
    ['de noodverordening', '175'],
    ['artikel 5:32 Awb', 'anders'],
  ])('of "%s" is %s', (grondslag, grond) => {
    expect(grondVan({ grondslag })).toBe(grond);
  });

  it.each([
    'artikel 1151d',
    'artikel 151de',
    'artikel 13bis',
    'artikel 213b',
    'artikel 1174a',
    'artikel 174ab',
    'artikel 1172',
    'artikel 172c',
    'artikel 1175',
    'artikel 1751',
    'artikel 1176',
    'artikel 1761',
    'de kapverordening',
    'apvx',
    'xapv',
    'wthx',
    'xwth',
  ])('is not read into "%s"', (grondslag) => {
    expect(grondVan({ grondslag })).toBe('anders');
  });

  it('is unknown where nothing is written, which is not the same as none', () => {
    expect(grondVan({})).toBe('onbekend');
    expect(grondVan({ grondslag: '  ' })).toBe('onbekend');
    expect(grondVan({ gronden: [] })).toBe('onbekend');
  });

  it.each(['geen', ' Geen', 'niet genoemd', 'Niet vermeld in het besluit', 'ontbreekt'])(
    'is none where it says "%s"',
    (grondslag) => {
      expect(grondVan({ grondslag })).toBe('geen');
    },
  );

  it('is there where "geen" is only a part of the words', () => {
    expect(grondVan({ grondslag: 'geene bepaling' })).toBe('anders');
    expect(grondVan({ grondslag: 'artikel 172, geen ander' })).toBe('172');
  });

  it('is read from each of the grounds too', () => {
    expect(grondVan({ gronden: [{ bepaling: 'artikel 5:32 Awb' }, { bepaling: 'artikel 13b' }] })).toBe(
      'opiumwet',
    );
    expect(grondVan({ grondslag: 'artikel 5:32 Awb', gronden: [{ bepaling: 'artikel 174a' }] })).toBe('174a');
    // Two provisions are no word together.
    expect(grondVan({ grondslag: 'artikel 1', gronden: [{ bepaling: '72' }] })).toBe('anders');
  });

  it('takes the special power before the general one', () => {
    expect(grondVan({ grondslag: 'artikel 172 en 151d Gemeentewet' })).toBe('151d');
    expect(grondVan({ grondslag: 'artikel 13b Opiumwet, APV' })).toBe('opiumwet');
  });
});
