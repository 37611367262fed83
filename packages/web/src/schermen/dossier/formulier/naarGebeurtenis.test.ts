import { describe, expect, it } from 'vitest';
import { FORMULIEREN, heeftFormulier, MENU } from './formulieren.ts';
import {
  leegWaarden,
  naarCorrectie,
  naarGebeurtenis,
  naarOordeel,
  naarWaarden,
  nieuwBesluitId,
  zoekLege,
} from './naarGebeurtenis.ts';
import { type FormulierVorm, isGevraagd } from './veldsoort.ts';

const NU = '2026-05-15T21:30';
const vorm = (soort: keyof typeof FORMULIEREN): FormulierVorm => FORMULIEREN[soort]!;

describe('a form as an event', () => {
  it('sends only what is filled in: an unanswered question is unknown, not no', () => {
    const waarden = { ...leegWaarden(vorm('gesprek'), NU), met: 'overlastgever', gelukt: 'nee' };
    expect(naarGebeurtenis('gesprek', vorm('gesprek'), waarden)).toEqual({
      soort: 'gesprek',
      op: NU,
      met: 'overlastgever',
      gelukt: false,
    });
  });
  it('nests fields and reads euros as whole cents', () => {
    const waarden = {
      ...leegWaarden(vorm('besluit'), NU),
      maatregel: 'last-onder-dwangsom',
      geadresseerden: ['p1'],
      'dwangsom.bedrag': '500',
      'dwangsom.per': 'overtreding',
      'dwangsom.maximum': '2.500,50',
      gedragsregels: 'Geen muziek na 22 uur.\n\n Honden aan de lijn. ',
    };
    expect(naarGebeurtenis('besluit', vorm('besluit'), waarden, { besluitId: 'b1' })).toMatchObject({
      besluitId: 'b1',
      orgaan: 'burgemeester',
      dwangsom: { bedrag: 50_000, per: 'overtreding', maximum: 250_050 },
      gedragsregels: [
        { id: 'r1', tekst: 'Geen muziek na 22 uur.' },
        { id: 'r2', tekst: 'Honden aan de lijn.' },
      ],
    });
  });
  it('leaves an unreadable amount for the server to name, instead of dropping it', () => {
    const waarden = { ...leegWaarden(vorm('betaling'), NU), besluitId: 'b1', bedrag: 'vijf euro' };
    expect(naarGebeurtenis('betaling', vorm('betaling'), waarden).bedrag).toBe('vijf euro');
  });
  it('keeps care advice in the health compartment', () => {
    const uit = naarGebeurtenis('zorgadvies', vorm('zorgadvies'), leegWaarden(vorm('zorgadvies'), NU));
    expect(uit.compartiment).toBe('gezondheid');
  });
  it.each([
    ['ja', true],
    ['Nee', false],
    ['3', 3],
    ['complex', 'complex'],
  ])('reads the answer %s of an oordeel', (tekst, waarde) => {
    const waarden = {
      ...leegWaarden(vorm('oordeel'), NU),
      feit: 'spoed',
      waarde: tekst,
      motivering: 'Omdat.',
    };
    expect(naarGebeurtenis('oordeel', vorm('oordeel'), waarden).waarde).toBe(waarde);
  });
});

describe('an event back into its form', () => {
  it('gives the same event again, so that a correction loses nothing the form knows', () => {
    const event = {
      soort: 'constatering',
      op: '2026-05-01T23:15',
      categorieen: ['geluid', 'bezoekers'],
      bevestigd: true,
      toelichting: 'Bas hoorbaar op de stoep.',
      waarneming: { functie: 'boa', zelfWaargenomen: true, plaats: 'stoep', rapportOndertekend: false },
      betreft: ['m1'],
    };
    const waarden = naarWaarden(vorm('constatering'), event);
    expect(naarGebeurtenis('constatering', vorm('constatering'), waarden)).toEqual(event);
  });
});

describe('what is still empty', () => {
  it('names every question that has to be answered, and no other', () => {
    const waarden = leegWaarden(vorm('gesprek'), NU);
    expect(zoekLege(vorm('gesprek'), waarden)).toEqual({
      met: 'Met wie? Kies een antwoord.',
    });
    expect(zoekLege(vorm('gesprek'), { ...waarden, met: 'melder', gelukt: 'nee' })).toBeUndefined();
  });
  it('counts an empty list as empty', () => {
    const waarden = { ...leegWaarden(vorm('verificatie'), NU), uitkomst: 'geverifieerd' };
    expect(Object.keys(zoekLege(vorm('verificatie'), waarden) ?? {})).toEqual(['betreft']);
  });
});

describe('a question that belongs to one answer', () => {
  const met = (per: string, tijdseenheid: string) => ({
    ...leegWaarden(vorm('besluit'), NU),
    'dwangsom.per': per,
    'dwangsom.tijdseenheid': tijdseenheid,
  });
  const eenheid = vorm('besluit').velden.find((veld) => veld.pad === 'dwangsom.tijdseenheid')!;
  it('is asked and sent with that answer only: the unit of time of a dwangsom', () => {
    expect(isGevraagd(eenheid, met('tijdseenheid', ''))).toBe(true);
    for (const per of ['', 'overtreding', 'ineens'])
      expect(isGevraagd(eenheid, met(per, 'week'))).toBe(false);
    const stuur = (per: string, unit: string) =>
      naarGebeurtenis('besluit', vorm('besluit'), met(per, unit)).dwangsom;
    expect(stuur('tijdseenheid', 'week')).toEqual({ per: 'tijdseenheid', tijdseenheid: 'week' });
    expect(stuur('tijdseenheid', '')).toEqual({ per: 'tijdseenheid' });
    expect(stuur('overtreding', 'week')).toEqual({ per: 'overtreding' });
  });
  it('is not missing where it is not asked', () => {
    const vraag = { velden: [{ ...eenheid, verplicht: true }] };
    expect(zoekLege(vraag, met('overtreding', ''))).toBeUndefined();
    expect(Object.keys(zoekLege(vraag, met('tijdseenheid', '')) ?? {})).toEqual(['dwangsom.tijdseenheid']);
  });
  it('can be filled in afterwards by a correction, in the words that were there', () => {
    const oud = {
      id: 'e1',
      soort: 'besluit',
      op: NU,
      dwangsom: { per: 'tijdseenheid', tijdseenheid: 'per 2 weken' },
    };
    const waarden = naarWaarden(vorm('besluit'), oud);
    expect(naarCorrectie(oud, vorm('besluit'), waarden).dwangsom).toEqual(oud.dwangsom);
    expect(
      naarCorrectie(oud, vorm('besluit'), { ...waarden, 'dwangsom.tijdseenheid': 'maand' }).dwangsom,
    ).toEqual({ per: 'tijdseenheid', tijdseenheid: 'maand' });
    expect(naarCorrectie(oud, vorm('besluit'), { ...waarden, 'dwangsom.per': 'ineens' }).dwangsom).toEqual({
      per: 'ineens',
    });
  });
});

describe('a correction', () => {
  const origineel = {
    id: 'e1',
    soort: 'besluit',
    op: '2026-05-01',
    besluitId: 'b1',
    orgaan: 'burgemeester',
    maatregel: 'last-onder-dwangsom',
    geadresseerden: ['p1'],
    gronden: [{ bepaling: '151d Gemeentewet' }],
    gedragsregels: [{ id: 'g7', tekst: 'Stil na 22 uur.', concreet: true }],
    dwangsom: { per: 'overtreding', bedrag: 50_000, tijdseenheid: 'dag' },
    vastgelegdOp: '2026-05-01T10:00',
    vastgelegdDoor: 'casusregisseur',
  };
  it('keeps what the form does not show, changes what it does, and names the event', () => {
    const waarden = { ...naarWaarden(vorm('besluit'), origineel), 'dwangsom.maximum': '2500' };
    const uit = naarCorrectie(origineel, vorm('besluit'), waarden);
    const { id: _id, vastgelegdOp: _op, vastgelegdDoor: _door, ...rest } = origineel;
    expect(uit).toEqual({ ...rest, dwangsom: { ...rest.dwangsom, maximum: 250_000 }, corrigeert: 'e1' });
  });
  it('takes away what was emptied', () => {
    const waarden = { ...naarWaarden(vorm('besluit'), origineel), 'dwangsom.bedrag': '', 'dwangsom.per': '' };
    expect(naarCorrectie(origineel, vorm('besluit'), waarden).dwangsom).toEqual({ tijdseenheid: 'dag' });
  });
});

describe('the forms', () => {
  it('has a form for every choice of the menu', () => {
    for (const soort of MENU.flatMap((groep) => groep.soorten))
      expect(heeftFormulier(soort), soort).toBe(true);
  });
  it('makes a besluitId that no other besluit has', () => {
    expect(nieuwBesluitId(NU, 'huisverbod', [])).toBe('huisverbod-2026-05-15');
    expect(nieuwBesluitId(NU, 'huisverbod', ['huisverbod-2026-05-15'])).toBe('huisverbod-2026-05-15-2');
  });
});

describe('the answer to a question of the policy', () => {
  const body = { soort: 'oordeel', op: NU, feit: 'f', waarde: true, motivering: 'Gezien.' };
  it('stays in the compartment of its question', () => {
    expect(naarOordeel(body, 'ja', { type: 'ja-nee', compartiment: 'gezondheid' })).toEqual({
      ...body,
      compartiment: 'gezondheid',
    });
  });
  it('leaves the compartment of an earlier answer when the question is another one', () => {
    const eerder = { ...body, compartiment: 'gezondheid' };
    expect(naarOordeel(eerder, 'nee', { type: 'ja-nee' })).toEqual({ ...body, waarde: false });
  });
  it.each([
    ['ja-nee', 'ja', true],
    ['ja-nee-nvt', 'nvt', 'nvt'],
    ['getal', '3', 3],
    ['keuze', '3', '3'],
    ['tekst', ' ja ', 'ja'],
  ])('reads a question of kind %s: %s', (type, tekst, waarde) => {
    expect(naarOordeel(body, tekst, { type }).waarde).toBe(waarde);
  });
});

describe('the rules of a corrected decision', () => {
  const g = {
    id: 'b',
    soort: 'besluit',
    op: NU,
    besluitId: 'x',
    maatregel: 'anders',
    geadresseerden: ['p'],
    gedragsregels: [
      { id: 'r1', tekst: 'Stil na tien.', concreet: true },
      { id: 'r2', tekst: 'Hond aan de lijn.' },
    ],
  };
  const regels = (tekst: string) =>
    naarCorrectie(g, vorm('besluit'), { ...naarWaarden(vorm('besluit'), g), gedragsregels: tekst })
      .gedragsregels as { id: string }[];
  it('never gives two rules one id when a rule is put above the others', () => {
    const uit = regels('Ramen dicht.\nStil na tien.\nHond aan de lijn.\nDeur dicht.');
    expect(uit.map(({ id }) => id)).toEqual(['r3', 'r1', 'r2', 'r4']);
  });
  it('keeps the id of what stays when a rule goes, and what was judged about it', () => {
    expect(regels('Hond aan de lijn.')).toEqual([{ id: 'r2', tekst: 'Hond aan de lijn.' }]);
    expect(regels('Stil na tien.')).toEqual([{ id: 'r1', tekst: 'Stil na tien.', concreet: true }]);
  });
});

it('records that nothing was seen without making anybody name a kind of nuisance', () => {
  const waarden = {
    ...leegWaarden(vorm('constatering'), NU),
    bevestigd: 'nee',
    'waarneming.functie': 'boa',
  };
  expect(zoekLege(vorm('constatering'), waarden)).toBeUndefined();
  expect(naarGebeurtenis('constatering', vorm('constatering'), waarden)).toEqual({
    soort: 'constatering',
    op: NU,
    bevestigd: false,
    categorieen: [],
    waarneming: { functie: 'boa' },
  });
});

describe('calling the hinder serious', () => {
  const waarden = {
    ...leegWaarden(vorm('weging'), NU),
    ernstig: 'ja',
    motivering: 'Elke nacht muziek.',
  };
  const metGrond = { ...waarden, 'factoren.grond': 'frequentie' };
  it('cannot be saved without a ground and an interest of the neighbours [WRT-4-01]', () => {
    expect(Object.keys(zoekLege(vorm('weging'), waarden) ?? {})).toEqual([
      'factoren.grond',
      'factoren.welzijn',
    ]);
    expect(Object.keys(zoekLege(vorm('weging'), { ...metGrond, 'factoren.welzijn': ' ' }) ?? {})).toEqual([
      'factoren.welzijn',
    ]);
  });
  it('is saved with the ground, the interest and the motivation [WRT-4-01]', () => {
    const vol = { ...metGrond, 'factoren.gezondheid': 'Twee buren slapen slecht.' };
    expect(zoekLege(vorm('weging'), vol)).toBeUndefined();
    expect(naarGebeurtenis('weging', vorm('weging'), vol)).toEqual({
      soort: 'weging',
      op: NU,
      ernstig: true,
      factoren: { grond: 'frequentie', gezondheid: 'Twee buren slapen slecht.' },
      motivering: 'Elke nacht muziek.',
    });
  });
  it('asks nothing more when the hinder is not serious', () => {
    expect(zoekLege(vorm('weging'), { ...waarden, ernstig: 'nee' })).toBeUndefined();
  });
});
