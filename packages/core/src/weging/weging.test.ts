import { describe, expect, it } from 'vitest';
import { type Dossier, leesDossier, leesKroniek } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { maakWeegstaat, type Weegstaat } from './index.ts';

type Los = Record<string, unknown>;
const OP = datum('2026-06-30');

function weeg(kroniek: Los[], rest: Los = {}, maanden = 6, gewichten: [string, number][] = []): Weegstaat {
  const dossier = leesDossier({
    formaat: 'luwte-dossier/1',
    gemeente: 'Voorbeeld',
    spoor: 'openbare-ruimte',
    object: {},
    partijen: [
      { id: 'm1', rol: 'melder', soortMelder: 'bewoner' },
      { id: 'm2', rol: 'melder', soortMelder: 'bewoner' },
      { id: 'm3', rol: 'melder', soortMelder: 'professional' },
    ],
    ...rest,
    kroniek,
  });
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.error));
  const kron = leesKroniek(dossier.value as Dossier, { peildatum: OP });
  return maakWeegstaat(kron, maanden, new Map(gewichten) as never);
}

const melding = (id: string, op: string, rest: Los = {}): Los => ({
  id,
  soort: 'melding',
  op,
  categorieen: ['geluid'],
  melder: 'm1',
  ...rest,
});
const meldingen = (aantal: number, op: (i: number) => string, voor = 'a'): Los[] =>
  Array.from({ length: aantal }, (_, i) => melding(`${voor}${i}`, op(i)));

describe('number of meldingen', () => {
  it('shows the number in the window and the trend against the equal window before [DOR-3.1-04]', () => {
    const nu = meldingen(9, (i) => `2026-0${1 + (i % 6)}-15`);
    const eerder = meldingen(4, (i) => `2025-0${8 + (i % 2)}-15`, 'b');
    expect(weeg([...eerder, ...nu]).aantal).toEqual({ nu: 9, eerder: 4, verschil: 5 });
  });

  it('counts both ends of the window, and no day in both windows [DOR-3.1-04]', () => {
    const uit = weeg([
      melding('voor', '2025-06-30'),
      melding('net-eerder', '2025-12-29'),
      melding('eerste-dag', '2025-12-30'),
      melding('laatste-dag', '2026-06-30'),
    ]);
    expect(uit.aantal).toEqual({ nu: 2, eerder: 2, verschil: 0 });
    expect(weeg([melding('a', '2025-06-29')]).aantal.eerder).toBe(0);
  });

  it('counts a melding about several times as often [DOR-3.1-04]', () => {
    expect(weeg([melding('a', '2026-06-01', { aantal: 3 })]).aantal.nu).toBe(3);
  });
});

describe('reporters', () => {
  it('shows how many, of which kind, and how much comes from one of them, without a name [DOR-3.1-05]', () => {
    const uit = weeg([
      ...meldingen(7, (i) => `2026-06-0${i + 1}`),
      melding('x', '2026-06-10', { melder: 'm2' }),
      melding('y', '2026-06-11', { melder: 'm3' }),
    ]);
    expect(uit.melders).toEqual({ uniek: 3, meesteVanEen: 7, bewoners: 8, professionals: 1, anoniem: 0 });
    expect(JSON.stringify(uit)).not.toContain('m1');
  });

  it('keeps anonymous reporters apart, and counts none as the same person [DOR-3.1-05]', () => {
    const uit = weeg([
      melding('a', '2026-06-01', { anoniem: true, melder: undefined }),
      melding('b', '2026-06-02', { anoniem: true, melder: undefined }),
    ]);
    expect(uit.melders).toEqual({ uniek: 0, meesteVanEen: 0, bewoners: 0, professionals: 0, anoniem: 2 });
  });
});

describe('time', () => {
  it('shows the days between first and last melding [DOR-3.1-06]', () => {
    expect(weeg([melding('a', '2026-03-01'), melding('b', '2026-03-31')]).tijdspanne).toEqual({
      eerste: '2026-03-01',
      laatste: '2026-03-31',
      dagen: 30,
    });
    expect(weeg([melding('a', '2026-03-01')]).tijdspanne).toBeUndefined();
  });

  it('shows the part of the day and the weekday; without a time it does not guess [DOR-3.1-07]', () => {
    const nachten = Array.from({ length: 6 }, (_, i) =>
      melding(`n${i}`, `2026-06-0${i + 1}T0${2 + (i % 2)}:30`),
    );
    const { tijden } = weeg([...nachten, melding('z', '2026-06-08')]);
    expect(tijden.perDagdeel).toEqual({ nacht: 6, ochtend: 0, middag: 0, avond: 0 });
    expect(tijden.perWeekdag.maandag.nacht).toBe(1);
    expect(tijden.zonderTijd).toBe(1);
  });

  it.each([
    ['06:59', 'nacht'],
    ['07:00', 'ochtend'],
    ['11:59', 'ochtend'],
    ['12:00', 'middag'],
    ['17:59', 'middag'],
    ['18:00', 'avond'],
    ['22:59', 'avond'],
    ['23:00', 'nacht'],
  ] as const)('puts %s in the %s [DOR-3.1-07]', (tijd, deel) => {
    expect(weeg([melding('a', `2026-06-01T${tijd}`)]).tijden.perDagdeel[deel]).toBe(1);
  });

  it.each([
    ['wekelijks', (i: number) => `2026-0${i < 4 ? 4 : 5}-${String((i % 4) * 7 + 2).padStart(2, '0')}`, 8],
    ['dagelijks', (i: number) => `2026-06-${String(i + 1).padStart(2, '0')}`, 8],
    ['maandelijks', (i: number) => `2026-0${i + 1}-15`, 6],
    ['te-weinig', (i: number) => `2026-06-0${i + 1}`, 2],
  ] as const)('reads the rhythm: %s [DOR-3.1-08]', (ritme, op, aantal) => {
    expect(weeg(meldingen(aantal, op)).regelmaat).toBe(ritme);
  });

  it('calls it irregular when no rhythm holds for most intervals [DOR-3.1-08]', () => {
    const dagen = ['2026-01-02', '2026-01-03', '2026-02-20', '2026-03-08', '2026-06-01'];
    expect(weeg(meldingen(5, (i) => dagen[i]!)).regelmaat).toBe('onregelmatig');
  });
});

describe('kinds', () => {
  it('names the heaviest kind and the division over the weights of the policy [DOR-3.1-09]', () => {
    const { ernst } = weeg(
      [melding('a', '2026-06-01'), melding('b', '2026-06-02', { categorieen: ['geluid', 'intimidatie'] })],
      {},
      6,
      [
        ['geluid', 2],
        ['intimidatie', 5],
      ],
    );
    expect(ernst).toEqual({
      zwaarste: ['intimidatie'],
      perGewicht: [
        { gewicht: 5, aantal: 1 },
        { gewicht: 2, aantal: 1 },
      ],
      zonderGewicht: [],
    });
  });

  it('says which kinds the policy gives no weight, and calls none of those the heaviest [DOR-3.1-09]', () => {
    expect(weeg([melding('a', '2026-06-01')]).ernst).toEqual({
      zwaarste: [],
      perGewicht: [],
      zonderGewicht: ['geluid'],
    });
  });

  it('counts different kinds, with their names [DOR-3.1-10]', () => {
    const uit = weeg([
      melding('a', '2026-06-01', { categorieen: ['zwerfafval', 'geluid'] }),
      melding('b', '2026-06-02', { categorieen: ['intimidatie'] }),
    ]);
    expect(uit.soorten).toEqual({ aantal: 3, namen: ['geluid', 'intimidatie', 'zwerfafval'] });
  });

  it('lists what came up since the last weighing, and nothing without one [DOR-3.1-11]', () => {
    const voor = melding('a', '2026-05-01');
    expect(weeg([voor]).nieuw).toBeUndefined();
    const uit = weeg([
      voor,
      { id: 'w', soort: 'weging', op: '2026-05-10', niveau: 'hinder', motivering: 'Eerste weging.' },
      melding('b', '2026-06-01', { categorieen: ['geluid', 'vernieling'], plaatsType: 'nabijheid' }),
    ]);
    expect(uit.nieuw).toEqual({
      sinds: '2026-05-10',
      soorten: ['vernieling'],
      personen: [],
      plaatsen: ['nabijheid'],
    });
  });
});

describe('experiences and place', () => {
  const gezien = (id: string, op: string, waarneming: Los): Los => ({
    id,
    soort: 'constatering',
    op,
    categorieen: ['jeugd'],
    waarneming,
  });

  it('warns that people may have stopped reporting when meldingen fall and observations do not [DOR-3.1-12]', () => {
    const eerder = meldingen(4, (i) => `2025-10-0${i + 1}`);
    const nu = [
      melding('nu', '2026-06-01'),
      gezien('c1', '2026-06-02', { functie: 'wijkagent' }),
      gezien('c2', '2026-06-03', { functie: 'boa' }),
    ];
    expect(weeg([...eerder, ...nu]).ervaringen).toEqual({
      perBron: [
        { bron: 'wijkagent', aantal: 1, laatste: '2026-06-02' },
        { bron: 'boa', aantal: 1, laatste: '2026-06-03' },
      ],
      nu: 2,
      eerder: 0,
      meldingsmoeheid: true,
    });
    expect(weeg([...eerder, melding('nu', '2026-06-01')]).ervaringen.meldingsmoeheid).toBe(false);
  });

  it('takes a neighbour and an observation that was found untrue for no experience [DOR-3.1-12]', () => {
    const uit = weeg([
      gezien('c1', '2026-06-02', { functie: 'omwonende' }),
      { ...gezien('c2', '2026-06-02', { functie: 'boa' }), bevestigd: false },
    ]);
    expect(uit.ervaringen.perBron).toEqual([]);
  });

  it('shows the character of the place, for the question what is normal there [DOR-3.1-13]', () => {
    expect(weeg([], { object: { karakter: 'winkelplein' } }).plek).toEqual({ karakter: 'winkelplein' });
  });
});

it('concludes nothing by itself: no level and no score in the answer [DOR-3.1-14]', () => {
  const uit = weeg(meldingen(9, (i) => `2026-06-0${i + 1}`));
  expect(Object.keys(uit)).not.toContain('niveau');
  expect(JSON.stringify(uit)).not.toMatch(/score|niveau/);
});
