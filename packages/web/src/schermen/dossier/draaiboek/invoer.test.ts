import type { Draaiboek } from '@luwte/core/contract';
import { describe, expect, it } from 'vitest';
import { gaatOverHuisverbod, naarFormulier, naarInvoer, veldVan } from './invoer.ts';

const draaiboek: Draaiboek = {
  kenmerk: 'WRT-2026-00001',
  versie: 1,
  ontbreekt: [],
  kandidaten: [],
  scenarios: [
    {
      id: 'a',
      naam: 'A',
      toelichting: '?',
      bron: 'b',
      status: 'gereed',
      eigenaar: 'Jan',
      telefoon: '112',
      ontbreekt: [],
    },
    { id: 'b', naam: 'B', toelichting: '?', bron: 'b', status: 'niet-gereed', ontbreekt: ['wie het regelt'] },
  ],
};
const uitvoering = {
  op: '2026-12-01',
  uitvoerders: [{ medewerkerId: 'm', naam: 'Bo', werk: ['binnentreden' as const], mist: [] }],
};

describe('the form of the draaiboek', () => {
  it('gives back what was stored, and nothing for a field that is empty or only spaces', () => {
    const formulier = naarFormulier(draaiboek);
    expect(naarInvoer(formulier)).toEqual({
      scenarios: [
        { id: 'a', status: 'gereed', eigenaar: 'Jan', telefoon: '112' },
        { id: 'b', status: 'niet-gereed' },
      ],
    });
    const scenarios = formulier.scenarios.map((s) => ({ ...s, eigenaar: '  ', telefoon: '' }));
    expect(naarInvoer({ ...formulier, scenarios }).scenarios[0]).toEqual({ id: 'a', status: 'gereed' });
  });

  it('sends who goes and on which day, and nobody whose work was taken away', () => {
    const formulier = naarFormulier({ ...draaiboek, uitvoering });
    expect(naarInvoer(formulier).uitvoering).toEqual({
      op: '2026-12-01',
      uitvoerders: [{ medewerkerId: 'm', werk: ['binnentreden'] }],
    });
    const niemand = { ...formulier, plan: { op: '2026-12-01', werk: { m: [] } } };
    expect(naarInvoer(niemand).uitvoering).toEqual({ op: '2026-12-01', uitvoerders: [] });
  });

  it('puts a fault at the person it is about', () => {
    expect(veldVan('uitvoering.uitvoerders.1', ['m', 'n'])).toBe('uitvoering.n');
    expect(veldVan('uitvoering.uitvoerders.0.werk', ['m'])).toBe('uitvoering.m');
    expect(veldVan('scenarios.0.telefoon', ['m'])).toBe('scenarios.0.telefoon');
  });
});

describe('an event about a huisverbod', () => {
  it('is one with that measure, or its extension', () => {
    for (const maatregel of ['huisverbod', 'verlenging-huisverbod']) {
      expect(gaatOverHuisverbod({ maatregel })).toBe(true);
    }
    expect(gaatOverHuisverbod({ maatregel: 'last-onder-dwangsom' })).toBe(false);
    expect(gaatOverHuisverbod({})).toBe(false);
  });
});
