import { describe, expect, it } from 'vitest';
import { eenDossier, eenGebeurtenis as g } from '../dossier/dossier.builder.ts';
import type { Gebeurtenis } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { eenBeleid, eenWet } from './toets.builder.ts';
import { toets } from './voerToetsUit.ts';

const regel = (id: string, soort: string | string[], anders: object = {}) => ({
  id,
  naam: id,
  bij: { soort },
  lengte: 2,
  eenheid: 'weken',
  atw: 'nee',
  gevolg: 'Er gebeurt iets.',
  bron: 'wet',
  ...anders,
});
/** Every term as `rule by event: first day to last day`. */
const lijst = (regels: object[], op: string, ...kroniek: Gebeurtenis[]): string[] =>
  toets(eenDossier({ kroniek }), eenBeleid({ termijnen: regels }), eenWet, {
    peildatum: datum(op),
  }).termijnen.map((t) => `${t.id} ${t.bij}: ${t.van} ${t.tot}`);
const EINDE = '2026-12-31';

const besluit = (anders: object = {}) => g('besluit', { id: 'b', op: '2026-03-02', ...anders });
const bezwaar = (op: string, anders: object = { besluitId: 'b1' }) =>
  g('bezwaar', { id: 'bz', op, ...anders });

describe('a term that follows on another one', () => {
  const regels = [regel('eerst', 'besluit'), regel('dan', 'bezwaar', { naTermijn: 'eerst' })];
  const dan = (...kroniek: Gebeurtenis[]) =>
    lijst(regels, EINDE, ...kroniek).filter((t) => t.startsWith('dan'));

  it('counts from the end of that one, or from its own event when that is later', () => {
    // The first one ends on 16 March.
    expect(dan(besluit(), bezwaar('2026-03-10'))).toEqual(['dan bz: 2026-03-17 2026-03-30']);
    expect(dan(besluit(), bezwaar('2026-03-16'))).toEqual(['dan bz: 2026-03-17 2026-03-30']);
    expect(dan(besluit(), bezwaar('2026-03-17'))).toEqual(['dan bz: 2026-03-18 2026-03-31']);
  });

  it('finds it by the decision, by what it is against and by what it is about', () => {
    for (const anders of [{ besluitId: 'b1' }, { tegen: 'b' }, { betreft: ['b'] }]) {
      expect(dan(besluit(), bezwaar('2026-03-10', anders))).toEqual(['dan bz: 2026-03-17 2026-03-30']);
    }
    for (const anders of [{ besluitId: 'b9' }, { tegen: 'x' }, { betreft: ['x'] }, {}]) {
      expect(dan(besluit(), bezwaar('2026-03-10', anders))).toEqual(['dan bz: 2026-03-11 2026-03-24']);
    }
  });

  it('takes the latest one with that id, or of the committee in its place', () => {
    const tweede = besluit({ id: 'c', op: '2026-03-05' });
    expect(dan(besluit(), tweede, bezwaar('2026-03-10'))).toEqual(['dan bz: 2026-03-20 2026-04-02']);
    const commissie = [regel('eerst.commissie', 'besluit'), regel('eerst', 'gesprek'), regels[1]!];
    expect(lijst(commissie, EINDE, besluit(), bezwaar('2026-03-10'))).toContain(
      'dan bz: 2026-03-17 2026-03-30',
    );
    const anders = [regel('eerst.anders', 'besluit'), regel('eerst', 'gesprek'), regels[1]!];
    expect(lijst(anders, EINDE, besluit(), bezwaar('2026-03-10'))).toContain('dan bz: 2026-03-11 2026-03-24');
  });

  it('of the same event is there only once the first one passed unmet', () => {
    const naElkaar = [
      regel('een', 'besluit', { gehaaldDoor: { soort: 'bezwaar' } }),
      regel('twee', 'besluit', { naTermijn: 'een', lengte: 1 }),
    ];
    const twee = (op: string, ...na: Gebeurtenis[]) =>
      lijst(naElkaar, op, besluit(), ...na).filter((t) => t.startsWith('twee'));
    expect(twee('2026-03-16')).toEqual([]);
    expect(twee('2026-03-17')).toEqual(['twee b: 2026-03-17 2026-03-23']);
    expect(twee('2026-03-17', bezwaar('2026-03-10'))).toEqual([]);
    expect(twee('2026-03-18', bezwaar('2026-03-18'))).toEqual(['twee b: 2026-03-17 2026-03-23']);
    // A letter belongs to no decision: it is followed by itself.
    const brieven = [regel('een', 'brief'), regel('twee', 'brief', { naTermijn: 'een', lengte: 1 })];
    const brief = g('brief', { id: 'br', op: '2026-03-02' });
    expect(lijst(brieven, '2026-03-17', brief)).toContain('twee br: 2026-03-17 2026-03-23');
    expect(lijst(brieven, '2026-03-16', brief)).toHaveLength(1);
  });
});

describe('an adjournment', () => {
  const regels = [regel('vraag', 'verzoek'), regel('langer', 'verdaging', { naTermijn: 'vraag' })];
  const verzoek = g('verzoek', { id: 'vz', op: '2026-03-02' });
  const verdaging = (op: string, van = 'vz') => g('verdaging', { id: 'vd', op, verzoek: van });
  const langer = (...kroniek: Gebeurtenis[]) =>
    lijst(regels, EINDE, ...kroniek).filter((t) => t.startsWith('langer'));

  it('adds to the term of the request it names, told on its last day at the latest', () => {
    expect(langer(verzoek, verdaging('2026-03-05'))).toEqual(['langer vd: 2026-03-17 2026-03-30']);
    expect(langer(verzoek, verdaging('2026-03-16T20:00'))).toEqual(['langer vd: 2026-03-17 2026-03-30']);
    expect(langer(verzoek, verdaging('2026-03-17'))).toEqual([]);
    expect(langer(verzoek, verdaging('2026-03-05', 'vx'))).toEqual([]);
  });

  it('counts by itself where its rule follows on nothing', () => {
    expect(lijst([regel('los', 'verdaging')], EINDE, verzoek, verdaging('2026-03-05'))).toEqual([
      'los vd: 2026-03-06 2026-03-19',
    ]);
  });
});

describe('a notice of default', () => {
  const regels = [
    regel('vraag', 'verzoek'),
    regel('lang', 'verzoek', { lengte: 4 }),
    regel('ander', 'gesprek', { lengte: 10 }),
    regel('awb.ingebrekestelling', 'brief'),
  ];
  const verzoek = g('verzoek', { id: 'vz', op: '2026-03-02' });
  const gesprek = g('gesprek', { id: 'ge', op: '2026-03-02' });
  const termijn = (op: string, betreft?: string[]) =>
    lijst(
      regels,
      EINDE,
      verzoek,
      gesprek,
      g('brief', { id: 'br', op, ...(betreft === undefined ? {} : { betreft }) }),
    ).filter((t) => t.startsWith('awb'));

  it('starts after the last term of what it is about', () => {
    expect(termijn('2026-03-10', ['vz'])).toEqual(['awb.ingebrekestelling br: 2026-03-31 2026-04-13']);
    expect(termijn('2026-04-10', ['vz'])).toEqual(['awb.ingebrekestelling br: 2026-04-11 2026-04-24']);
    expect(termijn('2026-03-10', ['weg'])).toEqual(['awb.ingebrekestelling br: 2026-03-11 2026-03-24']);
    expect(termijn('2026-03-10')).toEqual(['awb.ingebrekestelling br: 2026-03-11 2026-03-24']);
    // The longest one counts, whichever the policy lists last.
    const omgekeerd = [regels[1]!, regels[0]!, regels[3]!];
    const brief = g('brief', { id: 'br', op: '2026-03-10', betreft: ['vz'] });
    expect(lijst(omgekeerd, EINDE, verzoek, brief)).toContain(
      'awb.ingebrekestelling br: 2026-03-31 2026-04-13',
    );
  });
});

describe('a decision on an objection with a committee', () => {
  const regels = [regel('bob', 'bezwaar'), regel('bob.commissie', 'bezwaar', { lengte: 4 })];
  const ids = (lijstVan: object[], ...kroniek: Gebeurtenis[]) =>
    lijst(lijstVan, EINDE, ...kroniek).map((t) => t.split(' ')[0]);
  const advies = (anders: object) => g('advies-bezwaar', { op: '2026-03-20', ...anders });

  it('has the longer term once there is advice on that objection', () => {
    expect(ids(regels, besluit(), bezwaar('2026-03-10'))).toEqual(['bob']);
    for (const over of [{ betreft: ['bz'] }, { besluitId: 'b1' }]) {
      expect(ids(regels, besluit(), bezwaar('2026-03-10'), advies(over))).toEqual(['bob.commissie']);
    }
    for (const over of [{ betreft: ['x'] }, { besluitId: 'b9' }, {}]) {
      expect(ids(regels, besluit(), bezwaar('2026-03-10'), advies(over))).toEqual(['bob']);
    }
    const tegen = bezwaar('2026-03-10', { tegen: 'b' });
    expect(ids(regels, besluit(), tegen, advies({ betreft: ['b'] }))).toEqual(['bob.commissie']);
    expect(ids(regels, besluit(), tegen, advies({ betreft: ['x'] }))).toEqual(['bob']);
    expect(ids(regels, besluit(), bezwaar('2026-03-10', {}), advies({ besluitId: 'b1' }))).toEqual(['bob']);
  });

  it('keeps its own term where the policy has none for a committee', () => {
    expect(ids([regels[0]!], besluit(), bezwaar('2026-03-10'), advies({ besluitId: 'b1' }))).toEqual(['bob']);
    expect(
      ids(
        [regels[0]!, regel('anders.commissie', 'gesprek')],
        bezwaar('2026-03-10'),
        advies({ betreft: ['bz'] }),
      ),
    ).toEqual(['bob']);
  });
});

describe('a request for interim relief', () => {
  const regels = [
    regel('gw.huisverbod.horen', 'voorlopige-voorziening'),
    regel('gw', 'voorlopige-voorziening'),
  ];
  const ids = (maatregel: string, anders: object = { besluitId: 'b1' }) =>
    lijst(
      regels,
      EINDE,
      besluit({ maatregel }),
      g('voorlopige-voorziening', { op: '2026-03-10', ...anders }),
    ).map((t) => t.split(' ')[0]);

  it('starts the terms of a huisverbod only when it is against one', () => {
    expect(ids('huisverbod')).toEqual(['gw.huisverbod.horen', 'gw']);
    expect(ids('verlenging-huisverbod')).toEqual(['gw.huisverbod.horen', 'gw']);
    expect(ids('last-onder-dwangsom')).toEqual(['gw']);
    expect(ids('huisverbod', { besluitId: 'b9' })).toEqual(['gw']);
    expect(ids('huisverbod', {})).toEqual(['gw']);
  });

  it('is the only event that is asked so', () => {
    expect(
      lijst([regel('gw.huisverbod.anders', 'gesprek')], EINDE, g('gesprek', { id: 'ge', op: '2026-03-02' })),
    ).toHaveLength(1);
  });
});
