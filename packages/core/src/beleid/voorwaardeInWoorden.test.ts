import { expect, it } from 'vitest';
import type { Voorwaarde } from './voorwaarde.schema.ts';
import { voorwaardeInWoorden } from './voorwaardeInWoorden.ts';

const namen: Readonly<Record<string, string>> = { spoed: 'Er is spoed', huur: 'Huurwoning' };

it.each<[Voorwaarde, string]>([
  [{ feit: 'spoed' }, '"Er is spoed" is ja'],
  [{ feit: 'spoed', is: false }, '"Er is spoed" is nee'],
  [{ feit: 'x', in: ['a', 'b'] }, '"x" is een van a, b'],
  [{ feit: 'x', minstens: 2, hoogstens: 3 }, '"x" is minstens 2 en hoogstens 3'],
  [{ vraag: 'spoed' }, 'de vraag "Er is spoed" is met ja beantwoord'],
  [
    { niet: { een: [{ feit: 'spoed' }, { feit: 'huur' }] } },
    'niet: ("Er is spoed" is ja of "Huurwoning" is ja)',
  ],
  [{ alle: [{ feit: 'spoed' }] }, '"Er is spoed" is ja'],
  [
    {
      telling: {
        soort: ['melding', 'constatering'],
        waar: { categorie: { in: ['geluid', 'stank'] } },
        venster: { lengte: 6, eenheid: 'maanden' },
        sinds: { soort: 'afsluiting' },
        uniek: 'huishouden',
        geverifieerd: true,
        minstens: 3,
      },
    },
    'minstens 3 keer melding of constatering met categorie een van geluid, stank, verschillend naar huishouden, geverifieerd, in de laatste 6 maanden, sinds de laatste afsluiting',
  ],
  [
    {
      telling: {
        soort: 'melding',
        venster: { lengte: 6, eenheid: 'maanden', grensdag: 'telt-mee' },
        minstens: 2,
      },
    },
    'minstens 2 keer melding, in de laatste 6 maanden (de dag precies 6 maanden terug telt mee)',
  ],
  [
    {
      telling: {
        soort: 'melding',
        venster: { lengte: 8, eenheid: 'weken', na: { soort: 'waarschuwing' } },
        hoogstens: 0,
      },
    },
    'hoogstens 0 keer melding, in de 8 weken na de laatste waarschuwing',
  ],
  [
    {
      telling: {
        soort: 'melding',
        venster: { lengte: 8, eenheid: 'weken', grensdag: 'telt-mee', voor: { soort: 'besluit' } },
        minstens: 1,
      },
    },
    'minstens 1 keer melding, in de 8 weken voor de laatste besluit (de dag precies 8 weken terug telt mee)',
  ],
  [
    { telling: { soort: 'overtreding', verbeurd: true, per: 'regel', hoogstens: 5 } },
    'hoogstens 5 keer overtreding, per regel, met verbeurde dwangsom',
  ],
  [
    { elk: { over: { soort: 'constatering' }, heeft: { bevestigd: true } } },
    'elke constatering heeft bevestigd = ja',
  ],
  [
    {
      na: {
        wat: { soort: 'melding' },
        na: { soort: 'waarschuwing', waar: { bezorging: { bestaat: true } } },
      },
    },
    'melding na de laatste waarschuwing met bezorging ingevuld',
  ],
  [{ telling: { soort: 'melding', minstens: { grens: 'keer' } } }, 'minstens de grens "keer" keer melding'],
  [
    {
      punten: {
        regels: [
          { soort: 'melding', punten: 1 },
          { soort: 'constatering', waar: { bevestigd: true }, punten: 5 },
        ],
        minstens: 10,
        geverifieerd: true,
        venster: { lengte: 1, eenheid: 'jaren' },
      },
    },
    'minstens 10 punten (melding: 1; constatering met bevestigd = ja: 5), geverifieerd, in de laatste 1 jaren',
  ],
  [{ leeftijd: { rol: 'overlastgever', minstens: 18 } }, 'de overlastgever is minstens 18 jaar'],
  [
    { termijn: { id: 'pol.waarschuwing', status: 'verstreken' } },
    'de termijn "pol.waarschuwing" is verstreken',
  ],
  [{ alle: [{ feit: 'spoed' }, { feit: 'huur' }] }, '("Er is spoed" is ja en "Huurwoning" is ja)'],
  [
    { telling: { soort: 'melding', waar: {}, minstens: 2, hoogstens: 4 } },
    'minstens 2 en hoogstens 4 keer melding',
  ],
  [
    {
      telling: {
        soort: 'melding',
        venster: { lengte: 2, eenheid: 'dagen', grensdag: 'telt-mee', na: { soort: 'besluit' } },
        minstens: 1,
      },
    },
    'minstens 1 keer melding, in de 2 dagen na de laatste besluit (de dag precies 2 dagen later telt mee)',
  ],
  [
    { elk: { over: { soort: 'melding', waar: { anoniem: false } }, heeft: { kanaal: 'web', ernst: 3 } } },
    'elke melding met anoniem = nee heeft kanaal = web en ernst = 3',
  ],
  ...(
    [
      [{ is: 'a' }, '= a'],
      [{ nietIs: true }, 'niet ja'],
      [{ in: [true, 'b'] }, 'een van ja, b'],
      [{ nietIn: ['a', false] }, 'geen van a, nee'],
      [{ minstens: 2 }, 'minstens 2'],
      [{ hoogstens: 3 }, 'hoogstens 3'],
      [{ minstens: 2, hoogstens: 3 }, 'minstens 2 en hoogstens 3'],
      [{ bevat: 'geluid' }, 'met daarin geluid'],
      [{ bestaat: true }, 'ingevuld'],
      [{ bestaat: false }, 'niet ingevuld'],
      [{ tenzij: false }, 'tenzij nee'],
    ] as const
  ).map(([test, tekst]): [Voorwaarde, string] => [
    { na: { wat: { soort: 'melding', waar: { x: test as never } }, na: { soort: 'gesprek' } } },
    `melding met x ${tekst} na de laatste gesprek`,
  ]),
])('%#: %s', (voorwaarde, tekst) => {
  expect(voorwaardeInWoorden(voorwaarde, (feit) => namen[feit] ?? feit)).toBe(tekst);
});
