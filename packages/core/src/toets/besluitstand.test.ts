import { describe, expect, it } from 'vitest';
import { dossierMet, type GebeurtenisAnders, eenGebeurtenis as g } from '../dossier/dossier.builder.ts';
import { type Gebeurtenis, type GebeurtenisVan, type Kroniek, leesKroniek } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import {
  type Besluitstand,
  begunstigingTot,
  bekendOpVan,
  besluitDag,
  bouwBesluitstanden,
  isHerroepen,
  isInStandGebleven,
  isNa,
  isVernietigd,
  isVervangen,
  waardoorWeg,
} from './besluitstand.ts';

const dag = (tekst: string): never => tekst as never;
const lees = (...gebeurtenissen: Gebeurtenis[]): Kroniek =>
  leesKroniek(dossierMet(...gebeurtenissen), { peildatum: datum('2027-12-31') });
const besluit = (anders: GebeurtenisAnders<'besluit'> = {}) =>
  g('besluit', { id: 'b', op: '2026-03-10', ...anders });
const uitspraak = (
  op: string,
  uitkomst: GebeurtenisVan<'uitspraak'>['uitkomst'],
  anders: GebeurtenisAnders<'uitspraak'> = {},
) => g('uitspraak', { id: `u-${op}`, op, besluitId: 'b1', uitkomst, ...anders });
const bezwaarBesluit = (
  op: string,
  strekking: GebeurtenisVan<'beslissing-op-bezwaar'>['strekking'],
  anders: GebeurtenisAnders<'beslissing-op-bezwaar'> = {},
) => g('beslissing-op-bezwaar', { id: `bob-${op}`, op, besluitId: 'b1', strekking, ...anders });
const wijziging = (op: string, vorm: GebeurtenisVan<'wijziging-besluit'>['vorm'], tot?: string) =>
  g('wijziging-besluit', {
    id: `w-${op}`,
    op,
    vorm,
    ...(tot === undefined ? {} : { begunstigingTot: dag(tot) }),
  });
const beroep = (op: string) => g('beroep', { id: 'br', op, besluitId: 'b1' });
const vovo = (op: string, anders: object = { besluitId: 'b1' }) =>
  g('voorlopige-voorziening', { id: `vv-${op}`, op, ...anders });

function metStand<T>(doe: (stand: Besluitstand, kroniek: Kroniek) => T, ...na: Gebeurtenis[]): T {
  const kroniek = lees(besluit(), ...na);
  return doe(bouwBesluitstanden(kroniek).get('b1')!, kroniek);
}

describe('what happened to a decision', () => {
  const ids = (lijst: readonly { readonly id: string }[]): string[] => lijst.map((een) => een.id);

  it('is put with the decision it names, each kind in its own list', () => {
    const soorten = [
      ['wijzigingen', 'wijziging-besluit'],
      ['overtredingen', 'overtreding'],
      ['invorderingen', 'invorderingsbeschikking'],
      ['betalingen', 'betaling'],
      ['stuitingen', 'aanmaning'],
      ['stuitingen', 'dwangbevel'],
      ['stuitingen', 'uitstel-van-betaling'],
      ['toegepast', 'bestuursdwang-toegepast'],
      ['kosten', 'kostenbeschikking'],
      ['middelen', 'bezwaar'],
      ['middelen', 'beroep'],
      ['middelen', 'hoger-beroep'],
      ['uitkomsten', 'beslissing-op-bezwaar'],
      ['uitkomsten', 'uitspraak'],
    ] as const;
    for (const [lijst, soort] of soorten) {
      const een = g(soort, { id: 'x', op: '2026-04-01', besluitId: 'b1' } as never);
      const ander = g(soort, { id: 'y', op: '2026-04-02', besluitId: 'b2' } as never);
      const standen = bouwBesluitstanden(lees(besluit(), een, ander));
      expect(ids(standen.get('b1')![lijst]), soort).toEqual(['x']);
      const andere = Object.entries(standen.get('b1')!).filter(([naam]) => naam !== lijst);
      for (const [naam, waarde] of andere) if (Array.isArray(waarde)) expect(waarde, naam).toEqual([]);
    }
  });

  it('keeps decisions apart, in the order of the kroniek', () => {
    const standen = bouwBesluitstanden(
      lees(besluit(), besluit({ id: 'c', op: '2026-05-01', besluitId: 'b2', grondslag: 'artikel 13b' })),
    );
    expect([...standen.keys()]).toEqual(['b1', 'b2']);
    expect(standen.get('b2')).toMatchObject({
      besluitId: 'b2',
      grond: 'opiumwet',
      plaats: 1,
      bekendOp: '2026-05-01',
      besluit: { id: 'c' },
    });
    expect(besluitDag(standen.get('b1')!)).toBe('2026-03-10');
    expect(bouwBesluitstanden(lees(g('melding'))).size).toBe(0);
  });

  it('finds the decision by the event that a remedy is against', () => {
    const tegen = g('bezwaar', { id: 'x', op: '2026-04-01', tegen: 'b' });
    expect(metStand((s) => ids(s.middelen), tegen)).toEqual(['x']);
    expect(metStand((s) => ids(s.middelen), g('bezwaar', { op: '2026-04-01', tegen: 'weg' }))).toEqual([]);
    expect(metStand((s) => ids(s.middelen), g('bezwaar', { op: '2026-04-01' }))).toEqual([]);
    // A collection decision of that order is named too: the number of the order goes first.
    const beide = g('bezwaar', { id: 'x', op: '2026-04-01', besluitId: 'b1', tegen: 'ib' });
    expect(metStand((s) => ids(s.middelen), beide)).toEqual(['x']);
  });

  it('lists different kinds together by their day', () => {
    const stuitingen = [
      g('uitstel-van-betaling', { id: 'ui', op: '2026-05-01' }),
      g('dwangbevel', { id: 'db', op: '2026-06-01' }),
      g('aanmaning', { id: 'am', op: '2026-07-01' }),
    ];
    expect(metStand((s) => ids(s.stuitingen), ...stuitingen)).toEqual(['ui', 'db', 'am']);
    const middelen = [
      g('hoger-beroep', { id: 'hb', op: '2026-05-01', besluitId: 'b1' }),
      g('beroep', { id: 'br', op: '2026-06-01', besluitId: 'b1' }),
      g('bezwaar', { id: 'bz', op: '2026-07-01', besluitId: 'b1' }),
    ];
    expect(metStand((s) => ids(s.middelen), ...middelen)).toEqual(['hb', 'br', 'bz']);
    const uitkomsten = [uitspraak('2026-05-01', 'in-stand'), bezwaarBesluit('2026-06-01', 'gegrond')];
    expect(metStand((s) => ids(s.uitkomsten), ...uitkomsten)).toEqual(['u-2026-05-01', 'bob-2026-06-01']);
  });
});

describe('the day a decision was made known', () => {
  const bekend = (bezorging: GebeurtenisVan<'besluit'>['bezorging']): string =>
    bekendOpVan(besluit(bezorging === undefined ? {} : { bezorging }));
  const verzondenOp = dag('2026-03-11');
  const ontvangenOp = dag('2026-03-13');

  it('is the day of dispatch by post, of handing over in person', () => {
    expect(bekend({ wijze: 'post', verzondenOp, ontvangenOp })).toBe('2026-03-11');
    expect(bekend({ wijze: 'persoonlijk', verzondenOp, ontvangenOp })).toBe('2026-03-13');
    expect(bekend({ wijze: 'persoonlijk', verzondenOp })).toBe('2026-03-11');
    expect(bekend({ wijze: 'post', ontvangenOp })).toBe('2026-03-13');
    expect(bekend({ verzondenOp, ontvangenOp })).toBe('2026-03-11');
  });

  it('is the day of the decision where neither is known', () => {
    expect(bekend({ wijze: 'persoonlijk' })).toBe('2026-03-10');
    expect(bekend(undefined)).toBe('2026-03-10');
  });
});

describe('a decision that was annulled', () => {
  const vernietigd = (...na: Gebeurtenis[]): boolean => metStand(isVernietigd, ...na);

  it('is annulled by the last court that spoke on it', () => {
    expect(vernietigd()).toBe(false);
    expect(vernietigd(uitspraak('2026-09-01', 'vernietigd'))).toBe(true);
    expect(vernietigd(uitspraak('2026-09-01', 'in-stand'))).toBe(false);
    expect(vernietigd(uitspraak('2026-09-01', 'vernietigd'), uitspraak('2026-10-01', 'in-stand'))).toBe(
      false,
    );
    expect(vernietigd(uitspraak('2026-09-01', 'in-stand'), uitspraak('2026-10-01', 'vernietigd'))).toBe(true);
  });

  it('stays annulled after a suspension or a decision on an objection', () => {
    expect(vernietigd(uitspraak('2026-09-01', 'vernietigd'), uitspraak('2026-10-01', 'geschorst'))).toBe(
      true,
    );
    expect(vernietigd(uitspraak('2026-09-01', 'vernietigd'), bezwaarBesluit('2026-10-01', 'ongegrond'))).toBe(
      true,
    );
  });

  it('is not annulled by a judgment on collecting or on costs', () => {
    const invordering = g('invorderingsbeschikking', { id: 'ib', op: '2026-05-01' });
    const kosten = g('kostenbeschikking', { id: 'kb', op: '2026-05-01' });
    expect(vernietigd(invordering, uitspraak('2026-09-01', 'vernietigd', { tegen: 'ib' }))).toBe(false);
    expect(vernietigd(kosten, uitspraak('2026-09-01', 'vernietigd', { tegen: 'kb' }))).toBe(false);
    expect(vernietigd(invordering, kosten, uitspraak('2026-09-01', 'vernietigd', { tegen: 'b' }))).toBe(true);
  });
});

describe('a decision that was revoked on objection', () => {
  const herroepen = (...na: Gebeurtenis[]): boolean => metStand(isHerroepen, ...na);
  const gegrond = bezwaarBesluit('2026-06-01', 'gegrond');

  it('is revoked when the objection held as a whole', () => {
    expect(herroepen()).toBe(false);
    expect(herroepen(gegrond)).toBe(true);
    expect(herroepen(bezwaarBesluit('2026-06-01', 'deels-gegrond'))).toBe(false);
    expect(herroepen(bezwaarBesluit('2026-06-01', 'ongegrond'))).toBe(false);
  });

  it('follows the last word; a suspension is none', () => {
    expect(herroepen(gegrond, uitspraak('2026-09-01', 'geschorst'))).toBe(true);
    expect(herroepen(gegrond, uitspraak('2026-09-01', 'in-stand'))).toBe(false);
    expect(herroepen(gegrond, bezwaarBesluit('2026-09-01', 'ongegrond'))).toBe(false);
    expect(herroepen(bezwaarBesluit('2026-05-01', 'ongegrond'), gegrond)).toBe(true);
  });

  it('stays when the decision was changed on that day or later, not before', () => {
    expect(herroepen(wijziging('2026-05-31', 'gewijzigd'), gegrond)).toBe(true);
    expect(herroepen(wijziging('2026-06-01', 'gewijzigd'), gegrond)).toBe(false);
    expect(herroepen(gegrond, wijziging('2026-07-01', 'gewijzigd'))).toBe(false);
    expect(herroepen(gegrond, wijziging('2026-07-01', 'opgeschort'))).toBe(true);
  });

  it('is not revoked by an objection to collecting', () => {
    const ib = g('invorderingsbeschikking', { id: 'ib', op: '2026-05-01' });
    expect(herroepen(ib, bezwaarBesluit('2026-06-01', 'gegrond', { tegen: 'ib' }))).toBe(false);
  });
});

describe('a decision that a court left in force', () => {
  const inStand = (...na: Gebeurtenis[]): boolean => metStand(isInStandGebleven, ...na);

  it('stands by the last judgment on the case itself', () => {
    expect(inStand()).toBe(false);
    expect(inStand(uitspraak('2026-09-01', 'in-stand'))).toBe(true);
    expect(inStand(uitspraak('2026-09-01', 'vernietigd'))).toBe(false);
    expect(inStand(uitspraak('2026-09-01', 'in-stand'), uitspraak('2026-10-01', 'vernietigd'))).toBe(false);
    expect(inStand(uitspraak('2026-09-01', 'in-stand'), bezwaarBesluit('2026-10-01', 'gegrond'))).toBe(true);
    const ib = g('invorderingsbeschikking', { id: 'ib', op: '2026-05-01' });
    expect(inStand(ib, uitspraak('2026-09-01', 'in-stand', { tegen: 'ib' }))).toBe(false);
  });

  it('does not while somebody appealed since', () => {
    expect(inStand(beroep('2026-08-01'), uitspraak('2026-09-01', 'in-stand'))).toBe(true);
    expect(inStand(uitspraak('2026-09-01', 'in-stand'), beroep('2026-10-01'))).toBe(false);
    const bezwaar = g('bezwaar', { op: '2026-10-01', besluitId: 'b1' });
    expect(inStand(uitspraak('2026-09-01', 'in-stand'), bezwaar)).toBe(true);
  });

  it('does not follow from an interim judgment', () => {
    for (const instantie of ['De Voorzieningenrechter', 'rechtbank (voorlopige voorziening)']) {
      expect(inStand(uitspraak('2026-09-01', 'in-stand', { instantie }))).toBe(false);
    }
    // Only an interim request was made: whoever spoke, spoke on that.
    expect(inStand(vovo('2026-08-01'), uitspraak('2026-09-01', 'in-stand'))).toBe(false);
    expect(inStand(vovo('2026-08-01', { tegen: 'b' }), uitspraak('2026-09-01', 'in-stand'))).toBe(false);
    const bezwaar = g('bezwaar', { op: '2026-07-01', besluitId: 'b1' });
    expect(inStand(bezwaar, vovo('2026-08-01'), uitspraak('2026-09-01', 'in-stand'))).toBe(false);
    // After an appeal the judgment is on the case.
    expect(inStand(vovo('2026-07-01'), beroep('2026-08-01'), uitspraak('2026-09-01', 'in-stand'))).toBe(true);
    // A request about another decision, or a later one, says nothing.
    expect(inStand(vovo('2026-08-01', { besluitId: 'b9' }), uitspraak('2026-09-01', 'in-stand'))).toBe(true);
    expect(inStand(uitspraak('2026-09-01', 'in-stand'), vovo('2026-10-01'))).toBe(true);
  });

  it('looks past an interim judgment to the one on the case', () => {
    const voorlopig = uitspraak('2026-10-01', 'vernietigd', { instantie: 'voorzieningenrechter' });
    expect(inStand(uitspraak('2026-09-01', 'in-stand'), voorlopig)).toBe(true);
  });
});

describe('a decision that is over', () => {
  it('says by what, the gravest first', () => {
    const weg = (...na: Gebeurtenis[]) => metStand(waardoorWeg, ...na);
    expect(weg()).toBeUndefined();
    expect(weg(wijziging('2026-04-01', 'gewijzigd'))).toBeUndefined();
    expect(weg(wijziging('2026-04-01', 'ingetrokken'))).toBe('ingetrokken');
    expect(weg(bezwaarBesluit('2026-06-01', 'gegrond'))).toBe('herroepen');
    expect(weg(uitspraak('2026-06-01', 'vernietigd'))).toBe('vernietigd');
    expect(weg(wijziging('2026-04-01', 'ingetrokken'), uitspraak('2026-06-01', 'vernietigd'))).toBe(
      'vernietigd',
    );
    expect(weg(wijziging('2026-04-01', 'ingetrokken'), bezwaarBesluit('2026-06-01', 'gegrond'))).toBe(
      'herroepen',
    );
  });
});

describe('a decision that another one replaced', () => {
  const vervangen = (welk: string, ...besluiten: Gebeurtenis[]): boolean => {
    const standen = bouwBesluitstanden(lees(...besluiten));
    return isVervangen(standen.get(welk)!, standen);
  };
  const voor = (id: string, op: string, geadresseerden: string[]) =>
    besluit({ id, op, besluitId: id, geadresseerden });

  it('is replaced by a later one for one of the same people', () => {
    const [oud, nieuw] = [voor('oud', '2026-03-01', ['p1', 'p2']), voor('nieuw', '2026-04-01', ['p2'])];
    expect(vervangen('oud', oud)).toBe(false);
    expect(vervangen('oud', oud, nieuw)).toBe(true);
    expect(vervangen('nieuw', oud, nieuw)).toBe(false);
    expect(vervangen('oud', oud, voor('nieuw', '2026-04-01', ['p3']))).toBe(false);
    expect(vervangen('oud', oud, voor('nieuw', '2026-04-01', ['p3', 'p1']))).toBe(true);
    // One for somebody else does not hide a further one for the same person.
    expect(
      vervangen('oud', oud, voor('ander', '2026-04-01', ['p3']), voor('nieuw', '2026-05-01', ['p1'])),
    ).toBe(true);
  });

  it('is taken to be replaced where it is not known for whom one of them is', () => {
    expect(vervangen('oud', voor('oud', '2026-03-01', []), voor('nieuw', '2026-04-01', ['p1']))).toBe(true);
    expect(vervangen('oud', voor('oud', '2026-03-01', ['p1']), voor('nieuw', '2026-04-01', []))).toBe(true);
  });

  it('is not replaced by one that is over itself', () => {
    const oud = voor('oud', '2026-03-01', ['p1']);
    const nieuw = voor('nieuw', '2026-04-01', ['p1']);
    const intrekking = g('wijziging-besluit', { op: '2026-05-01', besluitId: 'nieuw' });
    expect(vervangen('oud', oud, nieuw, intrekking)).toBe(false);
    expect(vervangen('oud', oud, nieuw, intrekking, voor('derde', '2026-06-01', ['p1']))).toBe(true);
  });
});

describe('the begunstigingstermijn as it stood', () => {
  const op = (moment: string, ...na: Gebeurtenis[]): string | undefined => {
    const kroniek = lees(
      besluit({ begunstigingTot: dag('2026-03-24') }),
      ...na,
      g('nazorg', { id: 'nu', op: moment }),
    );
    return begunstigingTot(bouwBesluitstanden(kroniek).get('b1')!, kroniek.plaats('nu'), kroniek);
  };
  const verlengd = (op: string, tot?: string) => wijziging(op, 'verlengd-begunstiging', tot);

  it('is that of the decision until it was changed', () => {
    expect(op('2026-03-15')).toBe('2026-03-24');
    expect(op('2026-03-15', verlengd('2026-03-20', '2026-04-10'))).toBe('2026-03-24');
    expect(op('2026-03-21', verlengd('2026-03-20', '2026-04-10'))).toBe('2026-04-10');
  });

  it('is the latest that a change named', () => {
    expect(op('2026-05-01', verlengd('2026-03-20', '2026-04-10'), verlengd('2026-04-01', '2026-04-20'))).toBe(
      '2026-04-20',
    );
    expect(op('2026-05-01', verlengd('2026-03-20', '2026-04-10'), verlengd('2026-04-01'))).toBe('2026-04-10');
  });
});

describe('after the last day', () => {
  it.each([
    ['2026-03-24', '2026-03-24', false],
    ['2026-03-25', '2026-03-24', true],
    ['2026-03-24T23:59', '2026-03-24', false],
    ['2026-03-25T00:00', '2026-03-24', true],
    ['2026-03-24', '2026-03-24T12:00', false],
    ['2026-03-25', '2026-03-24T12:00', true],
    ['2026-03-24T12:00', '2026-03-24T12:00', false],
    ['2026-03-24T12:01', '2026-03-24T12:00', true],
    ['2026-03-24T11:59', '2026-03-24T12:00', false],
  ])('%s is after %s: %s', (moment, tot, verwacht) => {
    expect(isNa(dag(moment), dag(tot))).toBe(verwacht);
  });
});
