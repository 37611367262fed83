import { describe, expect, it } from 'vitest';
import { eenBeleidsbestand, gelezen } from '../beleid.builder.ts';
import { type Kant, toon } from './toon.ts';

const kant: Kant = {
  beleid: gelezen(eenBeleidsbestand()),
  bron: (sleutel) => (sleutel === 'wet' ? 'artikel 151d Gemeentewet' : sleutel),
  feit: (naam) => (naam === 'plan' ? 'het plan-van-aanpak' : naam),
};
const als = (waarde: unknown, veld = 'waarde') => toon(waarde, veld, kant);

describe('text', () => {
  it('stands between quotes, cut off after three hundred characters', () => {
    expect(als('Hallo')).toBe('"Hallo"');
    expect(als('x'.repeat(300))).toBe(`"${'x'.repeat(300)}"`);
    expect(als('x'.repeat(301))).toBe(`"${'x'.repeat(300)}…"`);
  });

  it('of a source is what the source says, and only there', () => {
    expect(als('wet', 'bron')).toBe('"artikel 151d Gemeentewet"');
    expect(als('wet', 'tekst')).toBe('"wet"');
    // A key that looks like a word of the format stays a key.
    expect(als('een-bron', 'bron')).toBe('"een-bron"');
  });

  it('that is a word of the format is read as people say it', () => {
    expect(als('een-ander', 'weg')).toBe('"een ander"');
    expect(als('Een-ander', 'weg')).toBe('"Een-ander"');
    expect(als('a-1', 'weg')).toBe('"a-1"');
    expect(als('2026-03-01')).toBe('1 maart 2026');
    expect(als('dag-zelf', 'telling')).toBe('de dag zelf');
    expect(als('anders', 'telling')).toBe('"anders"');
    expect(als('constructor', 'telling')).toBe('"constructor"');
    expect(als('naam', 'constructor')).toBe('"naam"');
  });

  it('that is the id of a phase or a step is its name, where the policy has it', () => {
    expect(als('begin', 'fase')).toBe('"Begin"');
    expect(als('waarschuwing', 'stap')).toBe('"Waarschuwing"');
    expect(als('begin', 'stap')).toBe('"begin"');
    expect(als('waarschuwing', 'weg')).toBe('"waarschuwing"');
  });
});

describe('an amount', () => {
  it.each([
    [0, '€ 0'],
    [5, '€ 0,05'],
    [50, '€ 0,50'],
    [99_900, '€ 999'],
    [100_000, '€ 1.000'],
    [1_250_000, '€ 12.500'],
    [123_456_705, '€ 1.234.567,05'],
  ])('%d', (centen, tekst) => {
    for (const veld of ['eurocent', 'van', 'tot']) expect(als(centen, veld)).toBe(tekst);
    expect(als(centen, 'aantal')).toBe(String(centen));
  });

  it('comes with its source', () => {
    expect(als({ eurocent: 1_250, bron: 'wet' })).toBe('€ 12,50 (artikel 151d Gemeentewet)');
  });
});

describe('anything else', () => {
  it.each<[unknown, string]>([
    [null, 'leeg'],
    [true, 'ja'],
    [false, 'nee'],
    [[], 'leeg'],
    [['een', 'twee'], '"een", "twee"'],
    [{ lengte: 6, eenheid: 'weken' }, '6 weken'],
    [{ soort: 'plan-van-aanpak' }, '"plan van aanpak"'],
    [
      { soort: ['melding', 'gesprek'], waar: { op: { bestaat: true } } },
      '"melding of gesprek met op ingevuld"',
    ],
    [{ soort: 'weging', veld: 'ernstig' }, 'soort: "weging", veld: "ernstig"'],
    [{ wie: 'de wijkmanager', bron: 'wet' }, 'wie: "de wijkmanager", bron: "artikel 151d Gemeentewet"'],
  ])('%j', (waarde, tekst) => {
    expect(als(waarde)).toBe(tekst);
  });

  it('that is a condition stands in words, with the names of facts as they are', () => {
    const v = { alle: [{ feit: 'plan' }, { telling: { soort: 'plan-van-aanpak', minstens: 1 } }] };
    expect(als(v)).toBe('"("het plan-van-aanpak" is ja en minstens 1 keer plan van aanpak)"');
  });
});
