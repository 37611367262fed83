import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GEBREK_REGELS } from './index.ts';

/** Files beside the rules that hold what rules share. */
const GEDEELD = [
  'index',
  'regel',
  'hulp',
  'horen',
  'regeltaal',
  'regelwoorden',
  'waarschuwingstijd',
  'invordering',
  'mandaat',
  'bepaalGebreken',
];
const bestanden = readdirSync(new URL('.', import.meta.url))
  .filter((naam) => naam.endsWith('.ts') && !naam.endsWith('.test.ts') && !naam.endsWith('.builder.ts'))
  .map((naam) => naam.slice(0, -3))
  .filter((naam) => !GEDEELD.includes(naam));

describe('the register of defects', () => {
  it('holds every rule file, each under its own code', () => {
    expect(GEBREK_REGELS.map((regel) => regel.code).sort()).toEqual(bestanden.sort());
  });

  it('names each code once, with a source', () => {
    const codes = GEBREK_REGELS.map((regel) => regel.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(GEBREK_REGELS.filter((regel) => regel.bron === '')).toEqual([]);
  });

  it('knows the 49 codes of the exchange format and seven of its own', () => {
    expect(GEBREK_REGELS).toHaveLength(49 + 7);
  });
});
