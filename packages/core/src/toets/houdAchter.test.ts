import { describe, expect, it } from 'vitest';
import type { Gebeurtenis } from '../dossier/index.ts';
import { houdAchter, zoekVerborgen } from './houdAchter.ts';
import type { Toets } from './toets.ts';

const lijn = (id: string, ...bewijs: string[]) => ({ id, naam: id, bron: 'beleid', bewijs });
const stand = (besluitId: string, ...overtredingen: string[]) => ({
  besluitId,
  per: 'overtreding',
  verbeurd: 50_000,
  ingevorderd: 0,
  betaald: 0,
  open: 50_000,
  overtredingen: overtredingen.map((id) => ({
    id,
    op: '2026-11-01',
    bedrag: 50_000,
    invorderbaar: true,
    verjaartOp: '2027-11-01',
  })),
});
const TOETS = {
  dossier: 'd',
  beleid: { id: 'een', versie: '2026-01-01' },
  peildatum: '2026-11-21',
  fase: 'f',
  regies: [],
  stappen: [],
  bewijs: {},
  gebreken: [],
  termijnen: [],
  dwangsommen: [stand('b1', 'o1'), stand('b2', 'o2')],
  personen: [{ partij: 'p', fase: 'f', stappen: [], kleur: 'oranje' }],
  afbakening: [lijn('open', 'g1'), lijn('dicht', 'g1', 'geheim')],
  dossierlijst: [lijn('open', 'g1'), lijn('dicht', 'geheim')],
  brieven: [lijn('open'), lijn('dicht', 'geheim')],
} as unknown as Toets;
const gebeurtenis = (velden: Record<string, unknown>) => ({ op: '2026-11-01', ...velden }) as Gebeurtenis;
const zonder = (...kroniek: Gebeurtenis[]) =>
  houdAchter(TOETS, zoekVerborgen(kroniek, new Set(kroniek.map((g) => g.id))));

describe('what somebody may not see', () => {
  const gezien = zonder(gebeurtenis({ id: 'geheim', soort: 'zorgadvies' }));

  it.each(['afbakening', 'dossierlijst', 'brieven'] as const)(
    'takes every line of %s along that rests on it',
    (lijst) => {
      expect(gezien[lijst]?.map(({ id }) => id)).toEqual(['open']);
    },
  );

  it('takes the colour of a person along, which never says what it rests on', () => {
    expect(gezien.personen).toEqual([{ partij: 'p', fase: 'f', stappen: [] }]);
    expect(houdAchter(TOETS, zoekVerborgen([], new Set())).personen?.[0]?.kleur).toBe('oranje');
  });

  it('leaves a ledger alone that it has nothing to do with', () => {
    expect(gezien.dwangsommen.map((d) => d.besluitId)).toEqual(['b1', 'b2']);
  });

  it.each([
    ['the decision', { id: 'x', soort: 'besluit', besluitId: 'b1' }],
    ['a breach', { id: 'o1', soort: 'overtreding', besluitId: 'b1' }],
    ['a payment, which only moves a sum', { id: 'x', soort: 'betaling', besluitId: 'b1' }],
    ['a change of the decision', { id: 'x', soort: 'wijziging-besluit', besluitId: 'b1' }],
  ])('hides the whole ledger when %s is hidden: its sums would tell', (_wat, velden) => {
    expect(zonder(gebeurtenis(velden)).dwangsommen.map((d) => d.besluitId)).toEqual(['b2']);
  });

  it('hides every ledger when it cannot be told whose breach is hidden', () => {
    expect(zonder(gebeurtenis({ id: 'x', soort: 'overtreding' })).dwangsommen).toEqual([]);
  });

  it('is said once, without what it was', () => {
    expect(gezien.meldingen).toEqual([
      { tekst: 'Regels die rusten op delen die u niet mag zien, zijn weggelaten.' },
    ]);
  });
});
