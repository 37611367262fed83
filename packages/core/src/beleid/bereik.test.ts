import { describe, expect, it } from 'vitest';
import { eenDossier, eenGebeurtenis } from '../dossier/dossier.builder.ts';
import { type Gebeurtenis, leesKroniek } from '../dossier/index.ts';
import { datum, type Waarheid } from '../shared/index.ts';
import { GEEN_GRENS, laatste, type Ronde, telt } from './bereik.ts';
import { compileerSelectie } from './veldtest.ts';

const melding = (id: string, op = '2026-03-10', anders: object = {}): Gebeurtenis =>
  eenGebeurtenis('melding', { id, op, ...anders } as never);
const gesprek = (id: string, op: string, gelukt?: boolean): Gebeurtenis =>
  eenGebeurtenis('gesprek', { id, op, gelukt } as never);
const lees = (...kroniek: Gebeurtenis[]) =>
  leesKroniek(eenDossier({ kroniek }), { peildatum: datum('2026-12-31') });

/** Does the event count, where its own test says this? */
function uitslag(
  g: Gebeurtenis,
  anders: Partial<Ronde> = {},
  test: Waarheid = 'ja',
  boek?: string[],
): Waarheid {
  const kroniek = lees(g, ...(anders.basis?.kroniek.gebeurtenissen ?? []));
  const basis = { kroniek, verbeurd: () => boek && new Set(boek) } as never;
  const zoeker = compileerSelectie({ soort: ['melding', 'constatering'] });
  return telt(g, () => test, {
    zoeker,
    kaal: false,
    geverifieerd: false,
    verbeurd: false,
    vanaf: undefined,
    raam: undefined,
    grens: GEEN_GRENS,
    ...anders,
    basis,
  });
}

describe('does an event count', () => {
  it('by its own test where nothing else decides', () => {
    for (const test of ['ja', 'nee', 'onbekend'] as const) {
      expect(uitslag(melding('a'), { kaal: true }, test)).toBe(test);
      expect(uitslag(melding('a'), {}, test)).toBe(test);
    }
  });

  it('from the first day of the window on', () => {
    expect(uitslag(melding('a', '2026-03-10'), { vanaf: datum('2026-03-10') })).toBe('ja');
    expect(uitslag(melding('a', '2026-03-09T23:59'), { vanaf: datum('2026-03-10') })).toBe('nee');
  });

  it('in a window around an event, which takes away and never adds', () => {
    const raam = (binnen: Waarheid, test: Waarheid = 'ja') =>
      uitslag(melding('a'), { raam: () => binnen }, test);
    expect([raam('ja'), raam('nee'), raam('onbekend')]).toEqual(['ja', 'nee', 'onbekend']);
    expect([raam('ja', 'onbekend'), raam('onbekend', 'onbekend'), raam('nee', 'onbekend')]).toEqual([
      'onbekend',
      'onbekend',
      'nee',
    ]);
    expect(raam('ja', 'nee')).toBe('nee');
  });

  it('after the fresh start; not sure up to the last event that may be it', () => {
    // The report is at place 0.
    const na = (zeker: number, mogelijk: number) => uitslag(melding('a'), { grens: { zeker, mogelijk } });
    expect(na(-1, -1)).toBe('ja');
    expect(na(0, 0)).toBe('nee');
    expect(na(-1, 0)).toBe('onbekend');
    expect(na(-1, 5)).toBe('onbekend');
  });

  it('when the ledger says that it forfeited', () => {
    const g = eenGebeurtenis('overtreding', { id: 'o' });
    expect(uitslag(g, { verbeurd: true }, 'ja', ['o'])).toBe('ja');
    expect(uitslag(g, { verbeurd: true }, 'ja', ['x'])).toBe('nee');
    expect(uitslag(g, { verbeurd: true }, 'onbekend', ['o'])).toBe('onbekend');
    expect(uitslag(g, { verbeurd: true })).toBe('onbekend');
  });

  it.each<[string, Gebeurtenis, Waarheid]>([
    ['a report nobody checked', melding('a'), 'nee'],
    ['a check that confirmed', eenGebeurtenis('verificatie', { uitkomst: 'geverifieerd' }), 'ja'],
    [
      'a check that did not',
      eenGebeurtenis('verificatie', { uitkomst: 'niet-te-verifieren' as never }),
      'nee',
    ],
    ['an observation that confirmed', eenGebeurtenis('constatering', { bevestigd: true }), 'ja'],
    ['an observation that did not', eenGebeurtenis('constatering', { bevestigd: false }), 'nee'],
    [
      'an observation that does not say',
      eenGebeurtenis('constatering', { bevestigd: undefined as never }),
      'onbekend',
    ],
    ['a recording that confirmed', eenGebeurtenis('opname', { bevestigd: true }), 'ja'],
    ['a measurement above the norm', eenGebeurtenis('geluidsmeting', { overschreden: true }), 'ja'],
    ['a measurement below it', eenGebeurtenis('geluidsmeting', { overschreden: false }), 'nee'],
    ['a measurement that does not say', eenGebeurtenis('geluidsmeting'), 'onbekend'],
    ['anything else', eenGebeurtenis('gesprek'), 'onbekend'],
  ])('%s, where only what is verified counts', (_naam, g, uit) => {
    expect(uitslag(g, { geverifieerd: true })).toBe(uit);
  });

  it('keeps what its own test left open also when it was verified', () => {
    const g = eenGebeurtenis('constatering', { bevestigd: true });
    expect(uitslag(g, { geverifieerd: true }, 'onbekend')).toBe('onbekend');
  });
});

describe('the latest event of a selection', () => {
  const gelukt = compileerSelectie({ soort: 'gesprek', waar: { gelukt: true } });
  const van = (...kroniek: Gebeurtenis[]) => laatste(lees(...kroniek), gelukt);

  it('is the one that surely belongs, with the place of one that may', () => {
    expect(van()).toEqual({ zeker: -1, mogelijk: -1 });
    expect(van(gesprek('a', '2026-03-01', true))).toEqual({ zeker: 0, mogelijk: 0, id: 'a' });
    expect(van(gesprek('a', '2026-03-01', true), gesprek('b', '2026-03-02', true))).toEqual({
      zeker: 1,
      mogelijk: 1,
      id: 'b',
    });
    expect(van(gesprek('a', '2026-03-01', true), gesprek('b', '2026-03-02'))).toEqual({
      zeker: 0,
      mogelijk: 1,
      id: 'a',
    });
    expect(van(gesprek('a', '2026-03-01'), gesprek('b', '2026-03-02', true))).toEqual({
      zeker: 1,
      mogelijk: 1,
      id: 'b',
    });
    expect(van(gesprek('a', '2026-03-01', false))).toEqual({ zeker: -1, mogelijk: -1 });
    expect(van(gesprek('a', '2026-03-01'), gesprek('b', '2026-03-02'))).toEqual({ zeker: -1, mogelijk: 1 });
  });

  it('is sought over all kinds', () => {
    const twee = compileerSelectie({ soort: ['gesprek', 'melding'], waar: { gelukt: true } });
    const een = [gesprek('g', '2026-03-05', true), melding('m', '2026-03-01')];
    expect(laatste(lees(...een), twee)).toEqual({ zeker: 1, mogelijk: 1, id: 'g' });
    const ander = [gesprek('g', '2026-03-01', true), melding('m', '2026-03-05')];
    expect(laatste(lees(...ander), twee)).toEqual({ zeker: 1, mogelijk: 1, id: 'm' });
  });
});
