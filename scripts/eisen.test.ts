import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type Catalogi,
  eisen,
  loadCatalogi,
  loadTeksten,
  magNoemen,
  toonVerslag,
  vergelijkEisen,
} from './eisen.ts';

const WORTEL = join(import.meta.dirname, '..');
const CATALOGI: Catalogi = {
  weert: [
    { id: 'WRT-1-01', area: 'beleid', priority: 'must' },
    { id: 'WRT-B1-08', area: 'dwangsom', priority: 'must' },
    { id: 'WRT-2.1-01', area: 'dwangsom', priority: 'should' },
  ],
};

describe('vergelijkEisen', () => {
  it('counts per catalogue and area, once however often an id is named', () => {
    const teksten = { 'a.test.ts': "it('x [WRT-1-01]'); it('y [WRT-1-01]')", 'b.test.ts': '[WRT-2.1-01]' };
    expect(vergelijkEisen(CATALOGI, teksten).catalogi).toEqual({
      weert: {
        genoemd: 2,
        totaal: 3,
        gebieden: { beleid: { genoemd: 1, totaal: 1 }, dwangsom: { genoemd: 1, totaal: 2 } },
      },
    });
  });

  it('lists the must that nobody names, and no should', () => {
    expect(vergelijkEisen(CATALOGI, {}).ontbrekend).toEqual(['WRT-1-01', 'WRT-B1-08']);
    expect(vergelijkEisen(CATALOGI, { 'a.test.ts': 'WRT-B1-08' }).ontbrekend).toEqual(['WRT-1-01']);
  });

  it('reports an id that no catalogue has, with its file', () => {
    const { onbekend } = vergelijkEisen(CATALOGI, { 'a.test.ts': '[WRT-9-99] [WRT-1-011] [XYZ-1-01]' });
    expect(onbekend).toEqual([{ id: 'WRT-9-99', pad: 'a.test.ts' }]);
  });
});

describe('magNoemen', () => {
  it.each([
    ['packages/core/src/toets/toets.test.ts', true],
    ['packages/web/src/App.test.tsx', true],
    ['packages/server/src/modules/melding/melding.int.test.ts', true],
    ['beleid/gemeenten/weert/woonoverlast/scenarios/dwangsom.yaml', true],
    ['e2e/taken/melding.ts', true],
    ['packages/core/src/toets/toets.ts', false],
    ['beleid/gemeenten/weert/woonoverlast/2018-06-06.yaml', false],
    ['docs/eisen/weert.yaml', false],
  ])('%s: %s', (pad, verwacht) => {
    expect(magNoemen(pad)).toBe(verwacht);
  });
});

describe('the catalogues in docs/eisen', () => {
  it('are read in full: 747 requirements, each with an id, an area and a priority', () => {
    const alle = Object.values(loadCatalogi(WORTEL)).flat();
    expect(alle).toHaveLength(747);
    for (const eis of alle) {
      expect(eis).toEqual(expect.objectContaining({ id: expect.any(String), area: expect.any(String) }));
      expect(['must', 'should', 'could']).toContain(eis.priority);
      expect(vergelijkEisen({ x: [eis] }, { 'a.test.ts': eis.id }).catalogi.x?.genoemd, eis.id).toBe(1);
    }
  });
});

describe('eisen', () => {
  let basis = '';
  afterEach(() => rmSync(basis, { recursive: true, force: true }));

  function draai(bestanden: Record<string, string>, ...opties: string[]) {
    mkdirSync(join(WORTEL, '.tmp'), { recursive: true });
    basis = mkdtempSync(join(WORTEL, '.tmp', 'eisen-'));
    const weert =
      '- { id: WRT-1-01, area: beleid, priority: must }\n- { id: WRT-1-02, area: beleid, priority: must }\n';
    for (const [pad, tekst] of Object.entries({ 'docs/eisen/weert.yaml': weert, ...bestanden })) {
      mkdirSync(dirname(join(basis, pad)), { recursive: true });
      writeFileSync(join(basis, pad), tekst);
    }
    return eisen(basis, opties);
  }

  it('succeeds and prints the gaps', () => {
    const { code, tekst } = draai({ 'packages/core/src/a/a.test.ts': "it('x [WRT-1-01]', () => {});" });
    expect(tekst).toMatch(/^weert +1 of +2$/m);
    expect(tekst).toContain('must without a test or scenario (1): WRT-1-02');
    expect(code).toBe(0);
  });

  it('prints data with json', () => {
    const { tekst } = draai({ 'beleid/x/scenarios/a.yaml': 'eis: WRT-1-02' }, '--json');
    expect(JSON.parse(tekst)).toMatchObject({ ontbrekend: ['WRT-1-01'], onbekend: [] });
  });

  it('prints only the sums with kort', () => {
    const { tekst } = draai({}, '--kort');
    expect(tekst.split('\n').slice(1)).toEqual([
      'weert                      0 of    2',
      'must without a test or scenario (2)',
    ]);
  });

  it('fails on an unknown id and names its file', () => {
    const { code, tekst } = draai({ 'e2e/reis.test.ts': "it('x [WRT-7-07]', () => {});" });
    expect(tekst).toContain('unknown requirement WRT-7-07 in e2e/reis.test.ts');
    expect(code).toBe(1);
  });

  it('does not count a comment, nor a catalogue with the same id twice', () => {
    expect(draai({ 'packages/a.test.ts': '// WRT-1-01\nexport const x = `y`;' }, '--json').tekst).toContain(
      '"genoemd": 0',
    );
    expect(() => draai({ 'docs/eisen/ccv.yaml': '- { id: WRT-1-01, area: x, priority: must }' })).toThrow(
      'WRT-1-01',
    );
  });

  it('finds no unknown id in this repository', () => {
    expect(vergelijkEisen(loadCatalogi(WORTEL), loadTeksten(WORTEL)).onbekend).toEqual([]);
  });
});

describe('toonVerslag', () => {
  it('shows catalogues and, indented, their areas in one column', () => {
    const regels = toonVerslag(vergelijkEisen(CATALOGI, { 'a.test.ts': 'WRT-1-01' })).split('\n');
    expect(regels.slice(1, 4)).toEqual([
      'weert                      1 of    3',
      '  beleid                   1 of    1',
      '  dwangsom                 0 of    2',
    ]);
  });
});
