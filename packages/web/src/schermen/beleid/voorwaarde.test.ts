import type { Voorwaarde } from '@luwte/core/beleid';
import { describe, expect, it } from 'vitest';
import { clausule, type Namen, opsomming, regelVan } from './voorwaarde.ts';

const NAMEN: Namen = {
  feiten: {
    isHuur: { naam: 'De woning is een huurwoning' },
    spoed: { naam: 'Er is spoed' },
    route: { naam: 'Artikel 13b Opiumwet' },
  },
  termijnen: [{ id: 'pol.waarschuwing', naam: 'termijn uit de waarschuwing' }],
  woorden: { voornemen: 'vooraankondiging' },
  grenzen: [
    { id: 'keer', naam: 'aantal keer', aantal: 5 },
    { id: 'leeg', naam: 'nog te bepalen', aantal: null },
  ],
};
const zeg = (v: Voorwaarde) => clausule(v, NAMEN);
const huur: Voorwaarde = { feit: 'isHuur' };
const spoed: Voorwaarde = { vraag: 'spoed' };

describe('a leaf', () => {
  it.each<[Voorwaarde, string]>([
    [huur, 'vast staat: ‘De woning is een huurwoning’'],
    [{ feit: 'isHuur', is: false }, 'niet aan de orde: ‘De woning is een huurwoning’'],
    [{ niet: huur }, 'niet aan de orde: ‘De woning is een huurwoning’'],
    [{ niet: { feit: 'isHuur', is: false } }, 'vast staat: ‘De woning is een huurwoning’'],
    [
      { feit: 'route', in: ['niet-van-toepassing', 'aangewezen-weg'] },
      '‘Artikel 13b Opiumwet’ is niet van toepassing of de aangewezen weg',
    ],
    [{ feit: 'onbekendFeit' }, 'vast staat: ‘onbekendFeit’'],
    [spoed, 'een medewerker oordeelt van wel: ‘Er is spoed’'],
    [{ leeftijd: { rol: 'overlastgever', minstens: 18 } }, 'de overlastgever is minstens 18 jaar'],
    [
      { niet: { leeftijd: { rol: 'overlastgever', minstens: 18 } } },
      'de overlastgever is jonger dan 18 jaar',
    ],
    [
      { termijn: { id: 'pol.waarschuwing', status: 'verstreken' } },
      'de termijn ‘termijn uit de waarschuwing’ is voorbij',
    ],
    [
      { niet: { termijn: { id: 'pol.waarschuwing', status: 'loopt' } } },
      'de termijn ‘termijn uit de waarschuwing’ loopt niet meer',
    ],
    [
      { elk: { over: { soort: 'zienswijze' }, heeft: { beantwoord: true } } },
      'voor elke zienswijze geldt: beantwoord',
    ],
    [
      { na: { wat: { soort: 'afsluiting' }, na: { soort: ['besluit', 'gesprek'] } } },
      'de laatste afsluiting is van na het laatste besluit of gesprek',
    ],
  ])('%o reads as a clause', (v, zin) => expect(zeg(v)).toBe(zin));
});

describe('a count', () => {
  it.each<[Voorwaarde, string]>([
    [{ telling: { soort: 'melding', minstens: 1 } }, 'er is een melding'],
    [{ telling: { soort: 'melding', minstens: { grens: 'keer' } } }, 'er is minstens vijf keer een melding'],
    [
      { telling: { soort: 'melding', minstens: { grens: 'leeg' } } },
      'er is minstens de grens ‘nog te bepalen’ keer een melding',
    ],
    [
      {
        punten: {
          regels: [
            { soort: 'melding', punten: 1 },
            { soort: 'overtreding', punten: 5 },
          ],
          minstens: { grens: 'keer' },
          venster: { lengte: 6, eenheid: 'maanden' },
        },
      },
      'er zijn minstens 5 punten (1 voor een melding en 5 voor een overtreding), in de laatste 6 maanden',
    ],
    [
      { niet: { punten: { regels: [{ soort: 'melding', punten: 2 }], minstens: 10 } } },
      'er zijn minder dan 10 punten (2 voor een melding)',
    ],
    [{ telling: { soort: 'melding', minstens: 2 } }, 'er is minstens twee keer een melding'],
    [
      {
        telling: {
          soort: 'melding',
          minstens: 2,
          venster: { lengte: 6, eenheid: 'maanden', grensdag: 'telt-mee' },
        },
      },
      'er is minstens twee keer een melding, in de laatste 6 maanden (de dag precies 6 maanden terug telt mee)',
    ],
    [
      {
        telling: {
          soort: 'melding',
          minstens: 1,
          venster: { lengte: 8, eenheid: 'weken', grensdag: 'telt-niet-mee', na: { soort: 'waarschuwing' } },
        },
      },
      'er is een melding, in de 8 weken na de laatste waarschuwing',
    ],
    [{ telling: { soort: 'melding', minstens: 13 } }, 'er is minstens 13 keer een melding'],
    [{ niet: { telling: { soort: 'melding', minstens: 1 } } }, 'er is geen enkele keer een melding'],
    [{ niet: { telling: { soort: 'melding', minstens: 3 } } }, 'er is minder dan drie keer een melding'],
    [{ telling: { soort: 'besluit', hoogstens: 0 } }, 'er is geen enkele keer een besluit'],
    [{ niet: { telling: { soort: 'besluit', hoogstens: 0 } } }, 'er is een besluit'],
    [{ telling: { soort: 'besluit', hoogstens: 2 } }, 'er is hoogstens twee keer een besluit'],
    [{ telling: { soort: 'voornemen', minstens: 1 } }, 'er is een vooraankondiging'],
    [
      {
        telling: {
          soort: ['melding', 'constatering'],
          geverifieerd: true,
          uniek: 'dag',
          minstens: 2,
          venster: { lengte: 12, eenheid: 'maanden' },
          sinds: { soort: 'afsluiting' },
        },
      },
      'er is minstens twee keer een melding of een constatering, geverifieerd, op verschillende dagen, in de laatste 12 maanden, sinds de laatste afsluiting',
    ],
    [
      { telling: { soort: 'overtreding', verbeurd: true, minstens: 2 } },
      'er is minstens twee keer een overtreding, waarvoor een dwangsom is verbeurd',
    ],
    [
      {
        telling: {
          soort: 'besluit',
          waar: { maatregel: { in: ['last-onder-dwangsom', 'huisverbod'] } },
          minstens: 1,
        },
      },
      'er is een besluit (maatregel: last onder dwangsom of huisverbod (151d))',
    ],
    [
      {
        telling: {
          soort: 'gesprek',
          waar: { met: { in: ['overlastgever', 'ouders'] }, gelukt: { tenzij: false } },
          minstens: 1,
        },
      },
      'er is een gesprek (met: overlastgever of ouders; tenzij niet gelukt)',
    ],
    [
      { telling: { soort: 'oordeel', waar: { feit: 'spoed', waarde: true }, minstens: 1 } },
      'er is een oordeel (over: ‘Er is spoed’; met als antwoord ja)',
    ],
    [
      { telling: { soort: 'zienswijze-achterwege', minstens: 1 } },
      'er is een besluit om de zienswijze achterwege te laten',
    ],
    [
      { telling: { soort: 'huurmaatregel', waar: { vorm: { nietIs: 'gesprek' } }, minstens: 1 } },
      'er is een huurmaatregel (vorm: niet gesprek)',
    ],
  ])('%o reads as a clause', (v, zin) => expect(zeg(v)).toBe(zin));
});

describe('branches in one sentence', () => {
  it('puts a branch inside another one in brackets', () => {
    expect(zeg({ alle: [spoed, { een: [huur, { leeftijd: { rol: 'kind', minstens: 12 } }] }] })).toBe(
      'een medewerker oordeelt van wel: ‘Er is spoed’ en (vast staat: ‘De woning is een huurwoning’ of het kind is minstens 12 jaar)',
    );
  });
  it('tells "none of these" as the one not and the other not', () => {
    expect(zeg({ niet: { een: [huur, { telling: { soort: 'melding', minstens: 1 } }] } })).toBe(
      'niet aan de orde: ‘De woning is een huurwoning’ en er is geen enkele keer een melding',
    );
  });
  it('drops a double denial and a branch of one', () => {
    expect(zeg({ niet: { niet: huur } })).toBe(zeg(huur));
    expect(zeg({ een: [huur] })).toBe(zeg(huur));
    expect(zeg({ niet: { alle: [huur] } })).toBe(zeg({ niet: huur }));
  });
  it('joins with commas and one conjunction', () => {
    expect(opsomming([], 'en')).toBe('');
    expect(opsomming(['a'], 'en')).toBe('a');
    expect(opsomming(['a', 'b', 'c'], 'of')).toBe('a, b of c');
  });
});

describe('a condition on the page', () => {
  it('shows the text of the policy for a leaf, with its source and what a jurist has to confirm', () => {
    const v: Voorwaarde = { ...huur, tekst: 'Het is huur.', bron: 'par-4', teBevestigen: 'Klopt dit?' };
    expect(regelVan(v, NAMEN)).toEqual({ tekst: 'Het is huur.', bron: 'par-4', teBevestigen: 'Klopt dit?' });
  });
  it('makes a sentence of a leaf without a text', () => {
    expect(regelVan(huur, NAMEN)).toEqual({ tekst: 'Vast staat: ‘De woning is een huurwoning’.' });
  });
  it('lists the parts of a branch under its text, as deep as it goes', () => {
    const v: Voorwaarde = {
      tekst: 'Er is een grond.',
      een: [spoed, { alle: [huur, { niet: { een: [spoed, huur] } }] }],
    };
    expect(regelVan(v, NAMEN)).toEqual({
      tekst: 'Er is een grond.',
      kop: 'Ten minste één hiervan geldt:',
      delen: [
        { tekst: 'Een medewerker oordeelt van wel: ‘Er is spoed’.' },
        {
          kop: 'Dit moet allemaal gelden:',
          delen: [
            { tekst: 'Vast staat: ‘De woning is een huurwoning’.' },
            {
              kop: 'Niets hiervan geldt:',
              delen: [
                { tekst: 'Een medewerker oordeelt van wel: ‘Er is spoed’.' },
                { tekst: 'Vast staat: ‘De woning is een huurwoning’.' },
              ],
            },
          ],
        },
      ],
    });
  });
  it('reads a branch of one as that one', () => {
    expect(regelVan({ alle: [huur] }, NAMEN)).toEqual(regelVan(huur, NAMEN));
  });
});
