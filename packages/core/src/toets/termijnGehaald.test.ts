import { describe, expect, it } from 'vitest';
import { eenDossier, type GebeurtenisAnders, eenGebeurtenis as g } from '../dossier/dossier.builder.ts';
import type { Gebeurtenis } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { goedBesluit } from './gebreken/gebreken.builder.ts';
import { boekingen } from './termijnGehaald.ts';
import { eenBeleid, eenWet } from './toets.builder.ts';
import { toets } from './voerToetsUit.ts';

const regel = (bij: string, gehaaldDoor: string | string[] | undefined, anders: object = {}) => ({
  id: 't',
  naam: 'Termijn',
  bij: { soort: bij },
  lengte: 2,
  eenheid: 'weken',
  atw: 'nee',
  gevolg: 'Er gebeurt iets.',
  bron: 'wet',
  ...(gehaaldDoor === undefined ? {} : { gehaaldDoor: { soort: gehaaldDoor } }),
  ...anders,
});
/** The events whose term is met, long after it ended. */
const gehaald = (een: object, ...kroniek: Gebeurtenis[]): (string | undefined)[] =>
  toets(eenDossier({ kroniek }), eenBeleid({ termijnen: [een] }), eenWet, { peildatum: datum('2026-12-31') })
    .termijnen.filter((t) => t.status === 'gehaald')
    .map((t) => t.bij);

const besluit = (op = '2026-03-02') => g('besluit', { id: 'b', op });
const bezwaar = (op: string, anders: GebeurtenisAnders<'bezwaar'> = { besluitId: 'b1' }) =>
  g('bezwaar', { id: `bz-${op}`, op, ...anders });

describe('a term is met', () => {
  const bijBesluit = regel('besluit', 'bezwaar');

  it('by an event of the right kind after its start, up to and including its last day', () => {
    expect(gehaald(bijBesluit, besluit(), bezwaar('2026-03-16T23:00'))).toEqual(['b']);
    expect(gehaald(bijBesluit, besluit(), bezwaar('2026-03-17'))).toEqual([]);
    expect(gehaald(bijBesluit, besluit(), bezwaar('2026-03-02'))).toEqual(['b']);
    expect(gehaald(bijBesluit, bezwaar('2026-03-01'), besluit())).toEqual([]);
    expect(gehaald(bijBesluit, besluit())).toEqual([]);
    // One that was too late does not hide one in time.
    expect(gehaald(bijBesluit, besluit(), bezwaar('2026-03-10'), bezwaar('2026-04-17'))).toEqual(['b']);
  });

  it('by nothing where the policy names nothing that ends it', () => {
    expect(gehaald(regel('besluit', undefined), besluit(), bezwaar('2026-03-10'))).toEqual([]);
  });

  it('by any of several kinds', () => {
    const beide = regel('besluit', ['beroep', 'bezwaar']);
    expect(gehaald(beide, besluit(), bezwaar('2026-03-10'))).toEqual(['b']);
    expect(gehaald(beide, besluit(), g('beroep', { op: '2026-03-10', besluitId: 'b1' }))).toEqual(['b']);
    expect(gehaald(beide, besluit(), g('gesprek', { op: '2026-03-10' }))).toEqual([]);
  });

  it('only by what passes the selection', () => {
    const kies = regel('besluit', undefined, {
      gehaaldDoor: { soort: 'beslissing-op-bezwaar', waar: { strekking: 'gegrond' } },
    });
    const met = (strekking: 'gegrond' | 'ongegrond') =>
      gehaald(kies, besluit(), g('beslissing-op-bezwaar', { op: '2026-03-10', besluitId: 'b1', strekking }));
    expect(met('gegrond')).toEqual(['b']);
    expect(met('ongegrond')).toEqual([]);
  });

  it('only by what is about the same event or decision', () => {
    expect(gehaald(bijBesluit, besluit(), bezwaar('2026-03-10', { tegen: 'b' }))).toEqual(['b']);
    expect(gehaald(bijBesluit, besluit(), bezwaar('2026-03-10', { betreft: ['b'] }))).toEqual(['b']);
    expect(gehaald(bijBesluit, besluit(), bezwaar('2026-03-10', { besluitId: 'b9' }))).toEqual([]);
    expect(gehaald(bijBesluit, besluit(), bezwaar('2026-03-10', {}))).toEqual([]);
    const verzoek = g('verzoek', { id: 'vz', op: '2026-03-02' });
    const afwijzing = (anders: object) => g('afwijzing', { op: '2026-03-10', ...anders });
    expect(gehaald(regel('verzoek', 'afwijzing'), verzoek, afwijzing({ verzoek: 'vz' }))).toEqual(['vz']);
    expect(gehaald(regel('verzoek', 'afwijzing'), verzoek, afwijzing({ verzoek: 'vx' }))).toEqual([]);
  });
});

describe('what names nothing', () => {
  const voornemen = (id: string, op: string) => g('voornemen', { id, op });
  const zienswijze = (op: string, anders: object = {}) => g('zienswijze', { op, ...anders });
  const wacht = regel('voornemen', 'zienswijze');

  it('is about the latest event before it', () => {
    expect(gehaald(wacht, voornemen('v', '2026-03-02'), zienswijze('2026-03-10'))).toEqual(['v']);
    const twee = [voornemen('v', '2026-03-02'), voornemen('w', '2026-03-05')];
    expect(gehaald(wacht, ...twee, zienswijze('2026-03-10'))).toEqual(['w']);
    // A voornemen that came after it does not take it away.
    const later = voornemen('w', '2026-03-12');
    expect(gehaald(wacht, voornemen('v', '2026-03-02'), zienswijze('2026-03-10'), later)).toEqual(['v']);
  });

  it('is about what it names when it does', () => {
    const twee = [voornemen('v', '2026-03-02'), voornemen('w', '2026-03-05')];
    expect(gehaald(wacht, ...twee, zienswijze('2026-03-10', { voor: 'v' }))).toEqual(['v']);
  });
});

describe('a letter', () => {
  const letter = regel('brief', 'afwijzing');
  const brief = (anders: object = {}) =>
    g('brief', { id: 'br', op: '2026-03-02', brief: 'ingebrekestelling', ...anders });
  const verzoek = (id: string) => g('verzoek-om-handhaving', { id, op: '2026-02-01' });
  const afwijzing = g('afwijzing', { op: '2026-03-10', verzoek: 'vz' });

  it('is met by whoever decides on what it is about', () => {
    const kroniek = [verzoek('vz'), verzoek('vy')];
    expect(gehaald(letter, ...kroniek, brief({ betreft: ['vz'] }), afwijzing)).toEqual(['br']);
    expect(gehaald(letter, ...kroniek, brief({ betreft: ['vy', 'vz'] }), afwijzing)).toEqual(['br']);
    expect(gehaald(letter, ...kroniek, brief({ betreft: ['vy'] }), afwijzing)).toEqual([]);
    expect(gehaald(letter, ...kroniek, brief(), afwijzing)).toEqual([]);
  });

  it('is the only kind of event that asks so', () => {
    const gesprek = g('gesprek', { id: 'ge', op: '2026-03-02', betreft: ['vz'] });
    expect(gehaald(regel('gesprek', 'afwijzing'), verzoek('vz'), gesprek, afwijzing)).toEqual([]);
  });
});

describe('a collection decision', () => {
  const breuk = (id: string) => g('overtreding', { id, op: '2026-03-02' });
  const invordering = (overtredingen?: string[]) =>
    g('invorderingsbeschikking', {
      op: '2026-03-10',
      ...(overtredingen === undefined ? {} : { overtredingen }),
    });
  const innen = regel('overtreding', 'invorderingsbeschikking');
  // Breaches of no order in the file, so that no ledger comes in between.
  const bij = (...na: Gebeurtenis[]) => gehaald(innen, breuk('o1'), breuk('o2'), ...na);

  it('ends the term of the breaches it names, of all when it names none', () => {
    expect(bij(invordering())).toEqual(['o1', 'o2']);
    expect(bij(invordering(['o2']))).toEqual(['o2']);
    expect(bij(invordering(['o9']))).toEqual([]);
    expect(bij(invordering(['o2']), g('invorderingsbeschikking', { id: 'ib2', op: '2026-03-12' }))).toEqual([
      'o1',
      'o2',
    ]);
  });

  it('ends a term of another event whatever breaches it names', () => {
    expect(gehaald(regel('besluit', 'invorderingsbeschikking'), besluit(), invordering(['o9']))).toEqual([
      'b',
    ]);
  });
});

describe('a forfeited sum', () => {
  const last = goedBesluit({ id: 'last', begunstigingTot: '2026-03-17' as never });
  const breuk = (id: string) => g('overtreding', { id, op: '2026-04-01', gedragsregel: 'r1' });
  const betaling = (op: string, bedrag: number, betreft?: string[]) =>
    g('betaling', { id: `bt-${op}`, op, bedrag: bedrag as never, ...(betreft && { betreft }) });
  const betaald = (...na: Gebeurtenis[]) =>
    gehaald(regel('overtreding', 'betaling'), last, breuk('o1'), breuk('o2'), ...na);

  it('is met by payments that cover it, up to and including the last day, not by any payment', () => {
    expect(betaald(betaling('2026-04-15', 50_000))).toEqual(['o1']);
    expect(betaald(betaling('2026-04-16', 50_000))).toEqual([]);
    expect(betaald(betaling('2026-04-10', 49_999, ['o1']))).toEqual([]);
    expect(betaald(betaling('2026-04-10', 100_000))).toEqual(['o1', 'o2']);
    expect(betaald()).toEqual([]);
  });

  it('is asked for by the events of another rule as any other', () => {
    const innen = regel('overtreding', ['betaling', 'invorderingsbeschikking']);
    expect(gehaald(innen, last, breuk('o1'), betaling('2026-04-10', 1))).toEqual(['o1']);
  });
});

describe('a term that only the first event starts', () => {
  it('is met by any event of the kind, whatever that is about', () => {
    const eerste = regel('melding', 'afwijzing', { alleenEerste: {} });
    const melding = g('melding', { id: 'm', op: '2026-03-02' });
    const afwijzing = (op: string) => g('afwijzing', { op, verzoek: 'vx' });
    expect(gehaald(eerste, melding, afwijzing('2026-03-16'))).toEqual(['m']);
    expect(gehaald(eerste, melding, afwijzing('2026-03-17'))).toEqual([]);
    expect(gehaald(regel('melding', 'afwijzing'), melding, afwijzing('2026-03-16'))).toEqual([]);
  });
});

describe('boekingen', () => {
  const breuk = (id: string, bedrag: number, waarom?: string[]) => ({
    id,
    bedrag,
    verjaartOp: `verjaart ${id}`,
    ...(waarom === undefined ? {} : { waarom: waarom.map((tekst) => ({ tekst })) }),
  });
  const boek = (overtredingen: object[], ...betalingen: [op: string, bedrag: number][]) =>
    boekingen({
      dwangsommen: [{ besluitId: 'b1', overtredingen }] as never,
      besluiten: new Map([
        ['b1', { betalingen: betalingen.map(([op, bedrag]) => ({ op, bedrag })) }],
      ]) as never,
    });
  const dagen = (uit: ReturnType<typeof boek>) => [...uit.values()].map((een) => een.voldaanOp);

  it('covers the oldest breach first, on the day of the payment that makes it whole', () => {
    const twee = [breuk('a', 100), breuk('b', 100)];
    expect(dagen(boek(twee))).toEqual([undefined, undefined]);
    expect(dagen(boek(twee, ['2026-05-01', 99]))).toEqual([undefined, undefined]);
    expect(dagen(boek(twee, ['2026-05-01T10:00', 100]))).toEqual(['2026-05-01', undefined]);
    expect(dagen(boek(twee, ['2026-05-01', 60], ['2026-06-01', 60], ['2026-07-01', 80]))).toEqual([
      '2026-06-01',
      '2026-07-01',
    ]);
    expect(dagen(boek(twee, ['2026-05-01', 200], ['2026-06-01', 10]))).toEqual(['2026-05-01', '2026-05-01']);
  });

  it('keeps the sum, the day of limitation and why it is later', () => {
    const uit = boek([
      breuk('a', 100, ['Iets anders.', 'De verjaring is later door aanmaning am.']),
      breuk('b', 0, ['Iets anders.']),
      breuk('c', 5),
    ]);
    expect(uit.get('a')).toEqual({
      bedrag: 100,
      verjaartOp: 'verjaart a',
      door: 'De verjaring is later door aanmaning am.',
      voldaanOp: undefined,
    });
    expect(uit.get('b')?.door).toBeUndefined();
    expect(uit.get('c')?.door).toBeUndefined();
  });

  it('knows of no payment under an order that is not there', () => {
    const uit = boekingen({
      dwangsommen: [{ besluitId: 'weg', overtredingen: [breuk('a', 100)] }] as never,
      besluiten: new Map(),
    });
    expect(uit.get('a')?.voldaanOp).toBeUndefined();
  });
});
