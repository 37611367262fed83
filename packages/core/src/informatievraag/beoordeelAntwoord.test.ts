import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AntwoordInvoer, beoordeelAntwoord, REDENEN_NIET_DELEN } from './beoordeelAntwoord.ts';

const enkel = { vorm: 'ja-nee', keuzes: [], onderdelen: [{ id: 'antwoord', vraag: 'Bekend?' }] } as const;
const dubbel = {
  ...enkel,
  onderdelen: [
    { id: 'indicatie', vraag: 'Is er een indicatie?' },
    { id: 'traject', vraag: 'Is er een traject gestart?' },
  ],
} as const;
const lijst = { vorm: 'specifiek', onderdelen: [], keuzes: ['wonen', 'arbeid'] } as const;
const vrij = { vorm: 'specifiek', onderdelen: [], keuzes: [] } as const;
const velden = (vorm: Parameters<typeof beoordeelAntwoord>[0], anders: object) => {
  const uit = beoordeelAntwoord(vorm, { soort: 'antwoord', ...anders });
  return uit.ok ? uit.value : uit.error.map(({ pad }) => pad);
};

describe('an answer', () => {
  it('[DOR-B2-22] [DOR-B2-10] of yes or no is ja, nee or onbekend and takes no text', () => {
    expect(velden(enkel, { jaNee: { antwoord: 'ja' } })).toEqual({ soort: 'antwoord', waarde: true });
    expect(velden(enkel, { jaNee: { antwoord: 'nee' } })).toEqual({ soort: 'antwoord', waarde: false });
    expect(velden(enkel, { jaNee: { antwoord: 'onbekend' } })).toEqual({
      soort: 'antwoord',
      waarde: 'onbekend',
    });
    expect(velden(enkel, {})).toEqual(['/jaNee/antwoord']);
    expect(velden(enkel, { jaNee: { antwoord: 'ja' }, tekst: 'want hij...' })).toEqual(['/tekst']);
    expect(velden(enkel, { jaNee: { antwoord: 'ja' }, keuzes: ['wonen'] })).toEqual(['/keuzes']);
    expect(velden(enkel, { jaNee: { antwoord: 'ja', meer: 'nee' } })).toEqual(['/jaNee']);
  });

  it('[DOR-B3-02] of the Meldpunt has two fields and no others', () => {
    expect(velden(dubbel, { jaNee: { indicatie: 'ja', traject: 'nee' } })).toEqual({
      soort: 'antwoord',
      waarde: 'Is er een indicatie? ja\nIs er een traject gestart? nee',
    });
    expect(velden(dubbel, { jaNee: { indicatie: 'ja' } })).toEqual(['/jaNee/traject']);
    expect(velden(dubbel, { jaNee: { indicatie: 'ja', traject: 'nee' }, tekst: 'GGZ' })).toEqual(['/tekst']);
  });

  it('[DOR-B2-13] on the domain of a signal is one from the list, without words of its own', () => {
    expect(velden(lijst, { keuzes: ['arbeid'] })).toEqual({ soort: 'antwoord', waarde: 'arbeid' });
    expect(velden(lijst, { keuzes: [] })).toEqual(['/keuzes']);
    expect(velden(lijst, { keuzes: ['wonen', 'geld'] })).toEqual(['/keuzes']);
    expect(velden(lijst, { tekst: 'wonen' })).toEqual(['/tekst']);
  });

  it('that is specific is a text', () => {
    expect(velden(vrij, { tekst: ' Twee maanden. ' })).toEqual({
      soort: 'antwoord',
      waarde: 'Twee maanden.',
    });
    expect(velden(vrij, { tekst: ' ' })).toEqual(['/tekst']);
    expect(velden(vrij, { jaNee: { antwoord: 'ja' } })).toEqual(['/jaNee']);
    expect(velden(vrij, { tekst: 'x', keuzes: ['wonen'] })).toEqual(['/keuzes']);
  });

  it('can always be that one may not share, or does not know', () => {
    for (const vorm of [enkel, dubbel, lijst, vrij]) {
      for (const reden of REDENEN_NIET_DELEN) {
        expect(beoordeelAntwoord(vorm, { soort: 'mag-niet-delen', reden }).ok).toBe(true);
      }
      expect(beoordeelAntwoord(vorm, { soort: 'weet-niet' }).ok).toBe(true);
    }
  });

  it('never lets words of the partner through where the form is yes or no, or a list', () => {
    const invoer = fc.record(
      {
        soort: fc.constant('antwoord' as const),
        jaNee: fc.dictionary(
          fc.constantFrom('antwoord', 'indicatie', 'traject', 'x'),
          fc.constantFrom('ja', 'nee', 'onbekend'),
        ),
        keuzes: fc.array(fc.oneof(fc.constantFrom('wonen', 'arbeid'), fc.string())),
        tekst: fc.string(),
      },
      { requiredKeys: ['soort'] },
    );
    const mogelijk = new Set([true, false, 'onbekend', 'wonen', 'arbeid', 'wonen, arbeid']);
    fc.assert(
      fc.property(invoer, (antwoord) => {
        for (const vorm of [enkel, lijst]) {
          const uit = beoordeelAntwoord(vorm, antwoord as AntwoordInvoer);
          if (uit.ok && uit.value.soort === 'antwoord') expect(mogelijk.has(uit.value.waarde)).toBe(true);
        }
      }),
    );
  });
});
