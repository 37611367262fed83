import { describe, expect, it } from 'vitest';
import { eenDossier, eenGebeurtenis as g } from '../dossier/dossier.builder.ts';
import { type Dossier, type Gebeurtenis, type Kroniek, leesKroniek } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { bouwBesluitstanden } from './besluitstand.ts';
import { goedBesluit, goedBewijs, goedSpoor, VOLLEDIG } from './gebreken/gebreken.builder.ts';
import { geldendeKroniek } from './geldendeKroniek.ts';
import { berekenStand } from './stand.ts';
import { eenBeleid, TESTBELEID, toetsOp } from './toets.builder.ts';

const OP = '2027-01-01';
const uitspraak = (id: string, op: string, anders: object = {}): Gebeurtenis =>
  g('uitspraak', { id, op, besluitId: 'b1', uitkomst: 'vernietigd', ...anders });
const bezwaar = (strekking: 'gegrond' | 'deels-gegrond' | 'ongegrond', anders: object = {}): Gebeurtenis =>
  g('beslissing-op-bezwaar', { id: 'bob', op: '2026-06-01', besluitId: 'b1', strekking, ...anders });
const wijziging = (vorm: 'ingetrokken' | 'gewijzigd', op = '2026-06-01'): Gebeurtenis =>
  g('wijziging-besluit', { id: `w-${vorm}`, op, vorm });
const overtreding = g('overtreding', { id: 'ov', op: '2026-04-10', gedragsregel: 'r1' });
const invordering = g('invorderingsbeschikking', { id: 'ib', op: '2026-05-01', overtredingen: ['ov'] });
const dossier = (...na: Gebeurtenis[]): Dossier =>
  eenDossier({ volledig: VOLLEDIG, kroniek: [...goedBewijs(), ...goedSpoor(), goedBesluit(), ...na] });

// With a step of collecting on top, as policies have it.
const beleid = eenBeleid({
  fasen: [
    ...TESTBELEID.fasen,
    {
      id: 'invordering',
      naam: 'Invordering',
      bereikt: { telling: { soort: 'invorderingsbeschikking', minstens: 1 } },
      bron: 'beleid',
    },
  ],
  stappen: TESTBELEID.stappen.map((stap) =>
    stap.id === 'besluit' ? { ...stap, maatregelen: ['last-onder-dwangsom'] } : stap,
  ),
});
const gevonden = (d: Dossier): { fase: string; besluit: string | undefined; aanZet: string | undefined } => {
  const toets = toetsOp(d, OP, beleid);
  const stand = berekenStand({ dossier: d, toets, beleid, peildatum: datum(OP), afdoeningen: [] });
  return {
    fase: toets.fase,
    besluit: toets.stappen.find((s) => s.id === 'besluit')?.status,
    aanZet: stand.aanZet?.wat,
  };
};

describe('a decision that is over', () => {
  it.each([
    ['annulled by the court', [uitspraak('u', '2026-09-01')], 'vernietigd'],
    [
      'annulled by the highest court',
      [uitspraak('u', '2026-09-01', { uitkomst: 'in-stand' }), uitspraak('h', '2026-11-01')],
      'vernietigd',
    ],
    ['revoked on objection', [bezwaar('gegrond')], 'herroepen'],
    ['withdrawn', [wijziging('ingetrokken')], 'ingetrokken'],
  ])('%s is a step that was not done; the next act is a new decision', (_naam, na, waardoor) => {
    expect(gevonden(dossier(...na))).toEqual({
      fase: 'waarschuwing',
      besluit: 'mogelijk',
      aanZet: `Het besluit is ${waardoor}. Nieuw besluit: Besluit`,
    });
  });

  it.each([
    ['nothing happened', []],
    ['the court left it in force', [uitspraak('u', '2026-09-01', { uitkomst: 'in-stand' })]],
    ['it was only suspended', [uitspraak('u', '2026-09-01', { uitkomst: 'geschorst' })]],
    ['the court changed it', [uitspraak('u', '2026-09-01', { uitkomst: 'gewijzigd' })]],
    [
      'a higher court restored it',
      [uitspraak('u', '2026-09-01'), uitspraak('h', '2026-11-01', { uitkomst: 'in-stand' })],
    ],
    ['the objection failed', [bezwaar('ongegrond')]],
    ['the objection held for a part', [bezwaar('deels-gegrond')]],
    ['the objection held and the decision was changed', [bezwaar('gegrond'), wijziging('gewijzigd')]],
    [
      'only the collecting was annulled',
      [overtreding, invordering, uitspraak('u', '2026-09-01', { tegen: 'ib' })],
    ],
    ['only the collecting was revoked', [overtreding, invordering, bezwaar('gegrond', { tegen: 'ib' })]],
    [
      'a new decision took its place',
      [uitspraak('u', '2026-09-01'), goedBesluit({ id: 'b-2', besluitId: 'b2', op: '2026-10-01' })],
    ],
  ])('is not over when %s', (_naam, na) => {
    expect(gevonden(dossier(...na)).besluit).toBe('gedaan');
  });

  it('still counts what was withdrawn as a step towards the decision that replaced it [WRT-4-26]', () => {
    const nieuw = g('besluit', { id: 'b-2', besluitId: 'b2', op: '2026-07-01', maatregel: 'huisverbod' });
    expect(gevonden(dossier(wijziging('ingetrokken'), nieuw)).besluit).toBe('gedaan');
    expect(gevonden(dossier(uitspraak('u', '2026-06-01'), nieuw)).besluit).toBe('mogelijk');
  });

  it('takes what was collected with it when it is annulled, not when it is withdrawn', () => {
    const geind = [overtreding, invordering];
    expect(gevonden(dossier(...geind)).fase).toBe('invordering');
    expect(gevonden(dossier(...geind, uitspraak('u', '2026-09-01'))).fase).toBe('waarschuwing');
    expect(gevonden(dossier(...geind, wijziging('ingetrokken'))).fase).toBe('invordering');
  });

  it('names a file without an id or a title', () => {
    const { id: _id, titel: _titel, ...kaal } = dossier();
    expect(toetsOp(kaal, OP).dossier).toBe('zonder id');
    expect(toetsOp({ ...kaal, titel: 'Kade' }, OP).dossier).toBe('Kade');
    expect(toetsOp({ ...kaal, titel: 'Kade', id: 'd-1' }, OP).dossier).toBe('d-1');
  });
});

describe('the kroniek without a decision that is over', () => {
  const gevolgen = [
    overtreding,
    invordering,
    g('kostenbeschikking', { id: 'kb', op: '2026-05-02', besluitId: 'b1' }),
    g('aanmaning', { id: 'am', op: '2026-05-03' }),
    g('dwangbevel', { id: 'db', op: '2026-05-04' }),
    g('uitstel-van-betaling', { id: 'ui', op: '2026-05-05' }),
  ];
  const betaling = g('betaling', { id: 'bt', op: '2026-05-10', bedrag: 100 as never });
  const melding = g('melding', { id: 'me', op: '2026-05-20' });
  const ander = goedBesluit({ id: 'c', besluitId: 'b9', op: '2026-05-21', geadresseerden: ['p9'] });
  function zicht(verbeurd: string[], ...na: Gebeurtenis[]): { heel: Kroniek; geldend: Kroniek } {
    const kroniek = [goedBesluit(), ...gevolgen, betaling, melding, ander, ...na];
    const heel = leesKroniek(eenDossier({ kroniek }), { peildatum: datum(OP) });
    return { heel, geldend: geldendeKroniek(heel, bouwBesluitstanden(heel), () => new Set(verbeurd)) };
  }
  const weg = ({ heel, geldend }: ReturnType<typeof zicht>): string[] =>
    heel.gebeurtenissen.filter((een) => !geldend.gebeurtenissen.includes(een)).map((een) => een.id);

  it('is the kroniek itself while nothing is over', () => {
    const { heel, geldend } = zicht([]);
    expect(geldend).toBe(heel);
  });

  it('drops an annulled decision with all that followed from it, and nothing else', () => {
    const na = zicht(['ov'], uitspraak('u', '2026-09-01'));
    expect(weg(na)).toEqual(['b', 'ov', 'ib', 'kb', 'am', 'db', 'ui']);
  });

  it('keeps what a withdrawn decision had brought, a breach only when it forfeited', () => {
    expect(weg(zicht(['ov'], wijziging('ingetrokken')))).toEqual(['b']);
    expect(weg(zicht([], wijziging('ingetrokken')))).toEqual(['b', 'ov']);
  });

  it('gives the same answer by kind, by id and by place, with the places of the whole', () => {
    const { heel, geldend } = zicht([], uitspraak('u', '2026-09-01'));
    expect(geldend.van('besluit').map((een) => een.id)).toEqual(['c']);
    expect(geldend.van('besluit')).toBe(geldend.van('besluit'));
    expect(geldend.van('aanmaning')).toEqual([]);
    expect(geldend.opId('b')).toBeUndefined();
    expect(geldend.plaats('b')).toBe(-1);
    expect(geldend.opId('me')).toBe(melding);
    expect(geldend.plaats('me')).toBe(heel.plaats('me'));
    expect(geldend.opId('nergens')).toBeUndefined();
    expect(geldend.plaats('nergens')).toBe(-1);
    expect(geldend.peildatum).toBe(OP);
  });
});
