import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierMet, eenDossier, op } from '../dossier/dossier.builder.ts';
import type { Dossier, Gebeurtenis } from '../dossier/index.ts';
import { weeg } from './beleid.builder.ts';
import type { Voorwaarde } from './voorwaarde.schema.ts';

const compleet = (...kroniek: Gebeurtenis[]): Dossier =>
  eenDossier({ kroniek, volledig: ['bewijs', 'formeel-spoor', 'lichtere-middelen'] });

describe('a count, whatever the events are', () => {
  const soort = fc.constantFrom('melding', 'gesprek', 'constatering');
  const gebeurtenis = fc.record({
    soort,
    dag: fc.integer({ min: 1, max: 28 }),
    melder: fc.constantFrom('m1', 'm2', undefined),
    vlag: fc.constantFrom(true, false, undefined),
  });
  type Worp = { soort: string; dag: number; melder: string | undefined; vlag: boolean | undefined };
  const maak = (worp: Worp, i: number): Gebeurtenis => {
    const basis = { id: `g${i}`, op: op(`2026-03-${String(worp.dag).padStart(2, '0')}`) };
    if (worp.soort === 'melding') {
      return {
        ...basis,
        soort: 'melding',
        categorieen: ['geluid'],
        ...(worp.melder && { melder: worp.melder }),
      };
    }
    if (worp.soort === 'gesprek') {
      return {
        ...basis,
        soort: 'gesprek',
        met: 'overlastgever',
        ...(worp.vlag !== undefined && { gelukt: worp.vlag }),
      };
    }
    return {
      ...basis,
      soort: 'constatering',
      categorieen: [],
      waarneming: {},
      ...(worp.vlag !== undefined && { bevestigd: worp.vlag }),
    };
  };
  const vorm = fc.record({
    uniek: fc.constantFrom(undefined, 'dag', 'melder', 'huishouden'),
    per: fc.constantFrom(undefined, 'melder'),
    minstens: fc.integer({ min: 1, max: 4 }),
    waar: fc.constantFrom(undefined, { gelukt: true }, { bevestigd: { nietIs: false } }),
    volledig: fc.boolean(),
  });
  const weegVorm = (worpen: readonly Worp[], v: { volledig: boolean } & Record<string, unknown>) => {
    const { volledig, ...rest } = v;
    const schoon = Object.fromEntries(Object.entries(rest).filter(([, w]) => w !== undefined));
    const kroniek = worpen.map(maak);
    const voorwaarde = {
      telling: { soort: ['melding', 'gesprek', 'constatering'], ...schoon },
    } as Voorwaarde;
    return weeg(voorwaarde, volledig ? compleet(...kroniek) : dossierMet(...kroniek)).waarheid;
  };

  it('more evidence never turns ja into nee or onbekend for minstens', () => {
    fc.assert(
      fc.property(fc.array(gebeurtenis, { maxLength: 8 }), gebeurtenis, vorm, (worpen, erbij, v) => {
        fc.pre(weegVorm(worpen, v) === 'ja');
        expect(weegVorm([...worpen, erbij], v)).toBe('ja');
      }),
      { numRuns: 150 },
    );
  });

  it('filling in what was unknown never flips a settled answer', () => {
    fc.assert(
      fc.property(
        fc.array(gebeurtenis, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.boolean(),
        fc.constantFrom('m1', 'm2'),
        vorm,
        (worpen, plek, vlag, melder, v) => {
          const voor = weegVorm(worpen, v);
          fc.pre(voor !== 'onbekend');
          const i = plek % worpen.length;
          const ingevuld = worpen.map((w, j) =>
            j === i ? { ...w, vlag: w.vlag ?? vlag, melder: w.melder ?? melder } : w,
          );
          expect(weegVorm(ingevuld, v)).toBe(voor);
        },
      ),
      { numRuns: 200 },
    );
  });
});
