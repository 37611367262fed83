import { describe, expect, it } from 'vitest';
import { eenDossier, eenGebeurtenis } from '../dossier/dossier.builder.ts';
import { type Gebeurtenis, leesKroniek } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { BUITEN, compileerVenster } from './venster.ts';
import type { Venster } from './voorwaarde.schema.ts';

const melding = (op: string): Gebeurtenis => eenGebeurtenis('melding', { id: 'm', op });
const gesprek = (id: string, op: string, gelukt?: boolean): Gebeurtenis =>
  eenGebeurtenis('gesprek', { id, op, gelukt } as never);
const bereik = (
  venster: Partial<Venster> | undefined,
  op: string,
  volledig: string[],
  ...kroniek: Gebeurtenis[]
) =>
  compileerVenster(venster && ({ lengte: 1, eenheid: 'maanden', ...venster } as Venster))({
    kroniek: leesKroniek(eenDossier({ kroniek, volledig: volledig as never }), { peildatum: datum(op) }),
  } as never);
/** Does the report lie in the window? */
const ligt = (venster: Partial<Venster>, volledig: string[], m: Gebeurtenis, ...meer: Gebeurtenis[]) =>
  bereik(venster, '2026-12-31', volledig, m, ...meer).raam?.(m);
const ALLES = ['bewijs', 'lichtere-middelen', 'formeel-spoor'];

describe('a window that ends on the reference date', () => {
  const eerste = (venster: Partial<Venster>, op = '2026-03-31') => bereik(venster, op, []).vanaf;

  it('is not there where the policy sets none', () => {
    expect(bereik(undefined, '2026-03-31', [])).toEqual({ vanaf: undefined, raam: undefined });
  });

  it('counts back in its unit', () => {
    expect(eerste({ lengte: 10, eenheid: 'dagen' })).toBe('2026-03-22');
    expect(eerste({ lengte: 2, eenheid: 'weken' })).toBe('2026-03-18');
    expect(eerste({ lengte: 2, eenheid: 'maanden' })).toBe('2026-02-01');
    expect(eerste({ lengte: 2, eenheid: 'jaren' })).toBe('2024-04-01');
    expect(eerste({ lengte: 2, eenheid: 'jaren', grensdag: 'telt-mee' })).toBe('2024-03-31');
  });

  it('does not run out of the calendar', () => {
    const lang = { lengte: 100, eenheid: 'jaren', grensdag: 'telt-mee' } as const;
    expect(eerste(lang, '0101-12-31')).toBe('0001-01-01');
    expect(eerste(lang, '0102-12-31')).toBe('0002-12-31');
    expect(eerste(lang, '9999-01-01')).toBe('9899-01-01');
  });
});

describe('a window after an event', () => {
  const na = { na: { soort: 'gesprek', waar: { gelukt: true } } } as Partial<Venster>;

  it('does not run out of the calendar', () => {
    const lang = { ...na, lengte: 100, eenheid: 'jaren', grensdag: 'telt-mee' } as const;
    const op = (anker: string, dag: string) => {
      const m = melding(dag);
      return bereik(lang, '9999-12-31', ALLES, gesprek('g', anker, true), m).raam?.(m);
    };
    expect(op('9898-01-01', '9999-12-31')).toBe('ja');
    expect(op('9897-01-01', '9997-01-01')).toBe('ja');
    expect(op('9897-01-01', '9997-01-02')).toBe('nee');
  });

  it('is counted from what passes its selection only', () => {
    expect(ligt(na, ALLES, melding('2026-03-20'), gesprek('g', '2026-03-01', true))).toBe('ja');
    expect(ligt(na, ALLES, melding('2026-03-20'), gesprek('g', '2026-03-01', false))).toBe('nee');
    const mislukt = gesprek('h', '2026-03-25', false);
    expect(ligt(na, ALLES, melding('2026-03-20'), gesprek('g', '2026-03-01', true), mislukt)).toBe('ja');
  });

  it('is surely empty where every kind of its event is complete, else unknown', () => {
    const twee = { na: { soort: ['gesprek', 'besluit'] } } as Partial<Venster>;
    expect(bereik(twee, '2026-12-31', ALLES).raam).toBe(BUITEN);
    expect(ligt(twee, ALLES, melding('2026-03-20'))).toBe('nee');
    expect(ligt(twee, ['formeel-spoor'], melding('2026-03-20'))).toBe('onbekend');
    expect(ligt(twee, ['lichtere-middelen'], melding('2026-03-20'))).toBe('onbekend');
    expect(ligt(twee, [], melding('2026-03-20'))).toBe('onbekend');
  });

  it('is counted from the latest of several kinds', () => {
    const twee = { na: { soort: ['gesprek', 'besluit'] } } as Partial<Venster>;
    const kroniek = [gesprek('g', '2026-03-01'), eenGebeurtenis('besluit', { id: 'b', op: '2026-01-01' })];
    expect(ligt(twee, ALLES, melding('2026-03-20'), ...kroniek)).toBe('ja');
    expect(ligt(twee, ALLES, melding('2026-01-20'), ...kroniek)).toBe('nee');
    const anders = [gesprek('g', '2026-01-01'), eenGebeurtenis('besluit', { id: 'b', op: '2026-03-01' })];
    expect(ligt(twee, ALLES, melding('2026-03-20'), ...anders)).toBe('ja');
  });

  it('is not sure where its event only may be the one, and empty where none of them reaches', () => {
    const misschien = gesprek('h', '2026-03-01');
    expect(ligt(na, ALLES, melding('2026-03-20'), misschien)).toBe('onbekend');
    expect(ligt(na, ALLES, melding('2026-02-20'), misschien)).toBe('nee');
    expect(ligt(na, ALLES, melding('2026-05-20'), misschien)).toBe('nee');
    // One that may be it, but came before the one that surely is, changes nothing.
    const vast = gesprek('g', '2026-03-10', true);
    expect(ligt(na, ALLES, melding('2026-03-20'), misschien, vast)).toBe('ja');
    expect(ligt(na, ALLES, melding('2026-03-05'), misschien, vast)).toBe('nee');
    // After both of two: sure; after one of them: not.
    const later = gesprek('k', '2026-03-15');
    expect(ligt(na, ALLES, melding('2026-03-20'), vast, later)).toBe('ja');
    expect(ligt(na, ALLES, melding('2026-03-12'), vast, later)).toBe('onbekend');
  });
});

describe('a window before an event', () => {
  const voor = { voor: { soort: 'gesprek' } } as Partial<Venster>;

  it('ends in the order of the kroniek and begins on its first day', () => {
    const anker = gesprek('g', '2026-03-15T12:00');
    expect(ligt(voor, ALLES, melding('2026-03-15'), anker)).toBe('ja');
    expect(ligt(voor, ALLES, melding('2026-03-15T12:01'), anker)).toBe('nee');
    expect(ligt(voor, ALLES, melding('2026-02-16'), anker)).toBe('ja');
    expect(ligt(voor, ALLES, melding('2026-02-15T23:59'), anker)).toBe('nee');
  });
});
