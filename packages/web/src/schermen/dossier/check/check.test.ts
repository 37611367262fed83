import { describe, expect, it } from 'vitest';
import { type Afdoening, type Gebrek, verdeel } from './check.ts';

const gebrek = (code: string, zwaarte: Gebrek['zwaarte'], bij?: string): Gebrek => ({
  code,
  zwaarte,
  aard: 'wet',
  tekst: code,
  bewijs: [],
  bron: 'Awb',
  herstel: '',
  ...(bij ? { bij } : {}),
});
const afdoening = (code: string, bij?: string): Afdoening => ({
  id: '0198a000-0000-7000-8000-000000000001',
  code,
  tekst: code,
  uitkomst: 'hersteld',
  reden: 'Gedaan.',
  door: 'Regisseur',
  op: '2026-05-15',
  ...(bij ? { bij } : {}),
});

describe('what the Dossiercheck shows', () => {
  it('shows five lines, heaviest first, and folds the rest', () => {
    const lijst = [
      gebrek('a', 'aandacht'),
      gebrek('b', 'risico'),
      gebrek('c', 'blokkerend'),
      gebrek('d', 'aandacht'),
      gebrek('e', 'risico'),
      gebrek('f', 'aandacht'),
    ];
    const { zichtbaar, gevouwen } = verdeel(lijst, []);
    expect(zichtbaar.map((g) => g.code)).toEqual(['c', 'b', 'e', 'a', 'd']);
    expect(gevouwen.map((g) => g.code)).toEqual(['f']);
  });
  it('never folds what blocks, also when there are seven', () => {
    const lijst = [...'abcdefg'].map((code) => gebrek(code, 'blokkerend'));
    expect(verdeel([...lijst, gebrek('h', 'risico')], []).zichtbaar).toHaveLength(7);
  });
  it('sets aside what was settled, for that decision only', () => {
    const lijst = [gebrek('a', 'risico', 'b1'), gebrek('a', 'risico', 'b2')];
    const { zichtbaar, afgedaan } = verdeel(lijst, [afdoening('a', 'b1')]);
    expect(zichtbaar.map((g) => g.bij)).toEqual(['b2']);
    expect(afgedaan.map(({ gebrek: g }) => g.bij)).toEqual(['b1']);
  });
});
