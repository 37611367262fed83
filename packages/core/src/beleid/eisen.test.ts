import { describe, expect, it } from 'vitest';
import { eenBeleidsbestand, gecompileerd, gelezen } from './beleid.builder.ts';
import { compileerBeleid } from './compileerBeleid.ts';
import { alsCriterium, geldtVoor, pasEisenToe } from './eisen.ts';

const EIS = {
  id: 'spoed',
  naam: 'Er is spoed.',
  bron: 'par',
  bij: { gebeurtenissen: ['waarschuwing'] },
  criterium: { vraag: 'spoed', aard: 'wet', herstel: 'Motiveer de spoed.' },
};
const land = (anders: object = {}) =>
  eenBeleidsbestand({
    id: 'land',
    fasen: [],
    stappen: [],
    termijnen: [],
    eisen: [{ ...EIS, ...anders }],
  });
const [basisstap] = eenBeleidsbestand().stappen as [object];
const stap = (anders: object) => ({ bouwtVoortOp: ['land'], stappen: [{ ...basisstap, ...anders }] });
const fouten = (anders: Record<string, unknown>, onder: Record<string, unknown>) => {
  const uit = compileerBeleid(gelezen(eenBeleidsbestand(anders)), [gelezen(onder)]);
  return uit.ok ? [] : uit.error;
};

describe('a demand of a foundation', () => {
  it('reaches the steps that are its event, with its own text, kind, source and repair', () => {
    const beleid = gecompileerd(stap({}), [land()]);
    expect(beleid.stappen[0]!.criteria).toMatchObject([
      {
        id: 'spoed',
        tekst: 'Er is spoed.',
        aard: 'wet',
        bron: 'Beleid, par. 1',
        herstel: 'Motiveer de spoed.',
      },
    ]);
    expect(beleid.overschreven.filter(({ pad }) => pad.startsWith('/stappen'))).toEqual([]);
  });

  it('reaches the steps that take its measure, and no other', () => {
    const onder = land({ bij: { maatregelen: ['huisverbod'] } });
    const besluit = (maatregel: string) =>
      stap({ id: 'b', gebeurtenis: { soort: 'besluit', waar: { maatregel } }, maatregelen: [maatregel] });
    expect(gecompileerd(besluit('huisverbod'), [onder]).stappen[0]!.criteria).toHaveLength(1);
    expect(gecompileerd(besluit('last-onder-dwangsom'), [onder]).stappen[0]!.criteria).toEqual([]);
  });

  it('gives way to the words of the step, and that is told', () => {
    const eigen = { vraag: 'spoed', aard: 'wet', tekst: 'Er is haast bij.', bron: 'par' };
    const beleid = gecompileerd(stap({ criteria: [eigen] }), [land()]);
    expect(beleid.stappen[0]!.criteria.map(({ tekst }) => tekst)).toEqual(['Er is haast bij.']);
    expect(beleid.overschreven).toContainEqual({ pad: '/stappen/waarschuwing/criteria/spoed', van: 'land' });
  });

  it('cannot be made into policy that may be departed from', () => {
    const eigen = { vraag: 'spoed', tekst: 'Er is haast bij.', bron: 'par' };
    expect(fouten(stap({ criteria: [eigen] }), land())).toMatchObject([
      { pad: '/stappen/0/criteria/0/aard', reden: expect.stringContaining('heeft aard wet') },
    ]);
    expect(fouten(stap({ criteria: [eigen] }), land({ criterium: { vraag: 'spoed' } }))).toEqual([]);
  });

  it('is refused where it closes a step for good', () => {
    const dicht = { id: 'geen', feit: 'spoed', is: false, tekst: 'Er is geen spoed.', bron: 'par' };
    expect(fouten(stap({ criteria: [dicht] }), land())).toMatchObject([
      { pad: '/stappen/0/criteria', reden: expect.stringContaining('nooit bereikbaar') },
    ]);
  });

  it('says where it holds', () => {
    expect(fouten(stap({}), land({ bij: {} }))).toMatchObject([{ pad: '/eisen/spoed/bij' }]);
  });

  it('of one track does not reach the other', () => {
    const onder = land({ spoor: 'woonoverlast' });
    expect(gecompileerd(stap({}), [onder]).stappen[0]!.criteria).toHaveLength(1);
    const ander = gecompileerd({ ...stap({}), spoor: 'openbare-ruimte' }, [onder]);
    expect(ander.stappen[0]!.criteria).toEqual([]);
    expect(ander.beleid.eisen).toEqual([]);
  });
});

describe('a demand and a step', () => {
  const eis = (bij: object) => ({ ...EIS, bij }) as never;
  const een = (anders: object = {}) => ({ id: 's', criteria: [], ...anders }) as never;
  const brief = { gebeurtenis: { soort: 'brief' } };

  it('meet on one event or one measure in common', () => {
    expect(geldtVoor(eis({ gebeurtenissen: ['brief', 'besluit'] }), een(brief))).toBe(true);
    expect(geldtVoor(eis({ gebeurtenissen: ['besluit'] }), een(brief))).toBe(false);
    expect(geldtVoor(eis({ gebeurtenissen: ['besluit'] }), een())).toBe(false);
    const twee = { gebeurtenis: { soort: ['gesprek', 'brief'] } };
    expect(geldtVoor(eis({ gebeurtenissen: ['brief'] }), een(twee))).toBe(true);
    const maatregelen = ['huisverbod', 'last-onder-dwangsom'];
    expect(geldtVoor(eis({ maatregelen }), een({ maatregelen: ['huisverbod'] }))).toBe(true);
    expect(geldtVoor(eis({ maatregelen: ['huisverbod'] }), een({ maatregelen }))).toBe(true);
    expect(geldtVoor(eis({ maatregelen }), een({ maatregelen: ['gedragsaanwijzing'] }))).toBe(false);
    expect(geldtVoor(eis({ maatregelen }), een())).toBe(false);
    expect(geldtVoor(eis({}), een({ ...brief, maatregelen }))).toBe(false);
  });

  it('become a criterion that keeps its own words, source and doubt', () => {
    expect(alsCriterium(EIS as never)).toEqual({
      vraag: 'spoed',
      aard: 'wet',
      herstel: 'Motiveer de spoed.',
      id: 'spoed',
      tekst: 'Er is spoed.',
      bron: 'par',
    });
    const eigen = {
      ...EIS,
      teBevestigen: 'Niet zeker.',
      criterium: { vraag: 'spoed', tekst: 'T.', bron: 'wet' },
    };
    expect(alsCriterium(eigen as never)).toEqual({
      vraag: 'spoed',
      id: 'spoed',
      tekst: 'T.',
      bron: 'wet',
      teBevestigen: 'Niet zeker.',
    });
    expect(alsCriterium(EIS as never)).not.toHaveProperty('teBevestigen');
  });

  it('leave a step alone that they do not meet, and come after its own criteria where they do', () => {
    const los = een(brief);
    const beleid = {
      eisen: [EIS],
      stappen: [los, een({ gebeurtenis: { soort: 'waarschuwing' }, criteria: [{ feit: 'a' }] })],
    };
    const uit = pasEisenToe(beleid as never, () => 'land');
    expect(uit.beleid.stappen[0]).toBe(los);
    expect(uit.beleid.stappen[1]!.criteria.map((c) => c.id)).toEqual([undefined, 'spoed']);
    expect(uit.overschreven).toEqual([]);
    const zonder = { eisen: [], stappen: [los] } as never;
    expect(pasEisenToe(zonder, () => 'land')).toEqual({ beleid: zonder, overschreven: [] });
  });
});
