import { describe, expect, it } from 'vitest';
import {
  type Beleid,
  bronInWoorden,
  lengteInWoorden,
  type Voorwaarde,
  voorwaardeInZin,
  waarInWoorden,
} from './voorwaarde.ts';

const beleid = {
  feiten: { ernstig: { naam: 'Ernstige hinder', type: 'ja-nee', vraag: 'Is het ernstig?', bron: 'b' } },
  termijnen: [{ id: 'zw', naam: 'Zienswijze' }],
} as unknown as Beleid;
const zin = (v: Voorwaarde) => voorwaardeInZin(v, beleid).tekst;

describe('a condition as a sentence', () => {
  it.each<[Voorwaarde, string]>([
    [{ feit: 'ernstig' }, 'Ernstige hinder: ja'],
    [{ feit: 'ernstig', is: false }, 'Ernstige hinder: nee'],
    [{ feit: 'ernstig', tekst: 'De hinder is ernstig.' }, 'De hinder is ernstig.'],
    [
      {
        telling: {
          soort: 'melding',
          minstens: 3,
          geverifieerd: true,
          venster: { lengte: 6, eenheid: 'maanden' },
        },
      },
      'Minstens 3 geverifieerde meldingen in 6 maanden',
    ],
    [
      { telling: { soort: 'melding', minstens: 2, uniek: 'huishouden' } },
      'Minstens 2 meldingen van verschillende huishoudens',
    ],
    [
      { telling: { soort: ['gesprek', 'buurtbemiddeling'], minstens: 1 } },
      'Minstens 1 gesprek of buurtbemiddeling',
    ],
    [{ telling: { soort: 'besluit', hoogstens: 0 } }, 'Geen besluit'],
    [{ termijn: { id: 'zw', status: 'verstreken' } }, 'De termijn "Zienswijze" is verstreken'],
    [{ vraag: 'Mag dit?' }, 'Mag dit?'],
  ])('%o', (voorwaarde, tekst) => expect(zin(voorwaarde)).toBe(tekst));

  it('keeps the tree: a branch names its parts, a branch of one is that part', () => {
    const { tekst, delen } = voorwaardeInZin({ een: [{ feit: 'ernstig' }, { vraag: 'Of dit?' }] }, beleid);
    expect(tekst).toBe('Minstens één van deze punten:');
    expect(delen.map((deel) => deel.tekst)).toEqual(['Ernstige hinder: ja', 'Of dit?']);
    expect(zin({ alle: [{ feit: 'ernstig' }] })).toBe('Ernstige hinder: ja');
  });
  it('says tests on fields in words', () => {
    expect(waarInWoorden({ bevestigd: true, uitkomst: { in: ['mislukt', 'geslaagd'] } })).toBe(
      'bevestigd is ja, uitkomst is mislukt of geslaagd',
    );
    expect(waarInWoorden({ 'bezorging.verzondenOp': { bestaat: true } })).toBe('verzonden op is ingevuld');
  });
});

it('says the length of a term, and never invents one', () => {
  const termijn = (deel: object) => deel as Beleid['termijnen'][number];
  expect(lengteInWoorden(termijn({ lengte: 1, eenheid: 'weken' }))).toBe('1 week');
  expect(lengteInWoorden(termijn({ lengte: 6, eenheid: 'weken' }))).toBe('6 weken');
  expect(lengteInWoorden(termijn({ totVeld: 'zienswijzeTot' }))).toBe('de dag die erin staat');
  expect(lengteInWoorden(termijn({}))).toBe('niet genoemd in de bron');
});

it('prints a source', () => {
  expect(bronInWoorden({ regeling: 'Gemeentewet', artikel: 'artikel 151d' }, 'g')).toBe(
    'Gemeentewet, artikel 151d',
  );
  expect(bronInWoorden(undefined, 'g')).toBe('g');
});
