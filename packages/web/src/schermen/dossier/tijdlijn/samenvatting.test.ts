import { describe, expect, it } from 'vitest';
import { groepVan, heeftOpenPunt, samenvatting, teksten } from './samenvatting.ts';

const code = (sleutel: string) => ({ p1: 'Melder A' })[sleutel];

describe('an event in a few words', () => {
  it.each([
    [
      { soort: 'melding', categorieen: ['geluid', 'bezoekers'], melder: 'p1' },
      'Geluid, Bezoekers · Melder A',
    ],
    [{ soort: 'melding', categorieen: ['geluid'], anoniem: true, melder: 'p1' }, 'Geluid · anoniem'],
    [
      { soort: 'constatering', categorieen: ['geluid'], bevestigd: false, waarneming: { functie: 'boa' } },
      'niets waargenomen · Geluid · Boa',
    ],
    [
      { soort: 'gesprek', met: 'overlastgever', gelukt: false },
      'met bewoner over wie is gemeld · niet gelukt',
    ],
    [{ soort: 'gesprek', met: 'melder', gelukt: true }, 'met melder'],
    [{ soort: 'buurtbemiddeling', uitkomst: 'geweigerd-melder' }, 'Geweigerd door de melder'],
    [
      { soort: 'besluit', maatregel: 'last-onder-dwangsom', dwangsom: { bedrag: 50_000, maximum: 250_000 } },
      'Last onder dwangsom · € 500 per keer · hoogstens € 2.500',
    ],
    [{ soort: 'betaling', besluitId: 'b1', bedrag: 50_000 }, '€ 500'],
    [{ soort: 'oordeel', feit: 'spoed', waarde: false }, 'spoed: nee'],
    [{ soort: 'overleg', vorm: 'woonoverleg', status: 'gepland' }, 'woonoverleg · Gepland'],
  ])('%o', (gebeurtenis, woorden) => expect(samenvatting(gebeurtenis, code)).toBe(woorden));

  it.each([
    [
      { soort: 'op-of-afschaling', van: 'overlast', naar: 'ernstige-overlast' },
      'overlast naar ernstige overlast',
    ],
    [{ soort: 'kleur', kleur: 'oranje' }, 'oranje'],
    [{ soort: 'standpunt', over: 'hulp-onvoldoende', antwoord: 'eens' }, 'hulp onvoldoende · eens'],
    [{ soort: 'leefgebied', gebied: 'wonen', situatie: 'zorgelijk' }, 'wonen · zorgelijk'],
    [{ soort: 'oordeel', feit: 'route', waarde: 'niet-van-toepassing' }, 'route: niet van toepassing'],
  ])('%o', (gebeurtenis, woorden) => expect(samenvatting(gebeurtenis, code)).toBe(woorden));

  it('names the question of a judgement as the policy does', () => {
    const oordeel = { soort: 'oordeel', feit: 'spoed', waarde: true };
    expect(samenvatting(oordeel, code, (feit) => (feit === 'spoed' ? 'Er is spoed' : undefined))).toBe(
      'Er is spoed: ja',
    );
  });

  it('shows each point of a view with its answer, and how many wait [WRT-5.5-02]', () => {
    const punten = [
      { tekst: 'Het bezoek is gestopt.', reactie: 'Gisteren is bezoek gezien.' },
      { tekst: 'Ik slaap slecht.' },
    ];
    const g = { soort: 'zienswijze', wijze: 'mondeling', punten };
    expect(samenvatting(g, code)).toBe('Mondeling · 1 van 2 punten beantwoord');
    expect(teksten(g)).toEqual([
      'Punt 1: Het bezoek is gestopt.',
      'Antwoord op punt 1: Gisteren is bezoek gezien.',
      'Punt 2: Ik slaap slecht.',
      'Antwoord op punt 2: Nog geen antwoord.',
    ]);
    expect(heeftOpenPunt(g)).toBe(true);
    expect(heeftOpenPunt({ ...g, punten: punten.slice(0, 1) })).toBe(false);
    expect(heeftOpenPunt({ soort: 'zienswijze', wijze: 'mondeling' })).toBe(false);
  });

  it('shows no key of a party that is not known here', () => {
    expect(samenvatting({ soort: 'melding', categorieen: ['geur'], melder: 'p9' }, code)).toBe('Stank');
  });
  it('says what came out of an overleg [WRT-5.2-02]', () => {
    const overleg = {
      soort: 'overleg',
      vorm: 'woonoverleg',
      status: 'gehouden',
      besluit: 'Samen optrekken.',
    };
    expect(samenvatting(overleg, code)).toBe('woonoverleg · Gehouden');
    expect(teksten(overleg)).toEqual(['Samen optrekken.']);
  });
  it('gives what people wrote, and the rules of a decision by number', () => {
    expect(
      teksten({ soort: 'besluit', toelichting: 'T', gedragsregels: [{ id: 'r1', tekst: 'Stil.' }] }),
    ).toEqual(['T', 'r1. Stil.']);
  });
});

it('gives every part of the file a shape of its own', () => {
  expect([groepVan('melding'), groepVan('gesprek'), groepVan('besluit'), groepVan('weging')]).toEqual([
    'bewijs',
    'hulp',
    'formeel',
    'overig',
  ]);
});

it('shows of each weighing what it came to, who weighed and why [BOZ-1.1-04]', () => {
  const weging = (complexiteit: string, motivering: string) => {
    const g = { soort: 'weging', complexiteit, door: 'A. Jansen', motivering };
    return [samenvatting(g, code), ...teksten(g)];
  };
  expect(weging('enkelvoudig', 'Eén klacht over muziek.')).toEqual([
    'enkelvoudig · gewogen door A. Jansen',
    'Eén klacht over muziek.',
  ]);
  expect(weging('complex', 'Er is zorg nodig.')).toEqual([
    'complex · gewogen door A. Jansen',
    'Er is zorg nodig.',
  ]);
});
