import { describe, expect, it } from 'vitest';
import { eenGebeurtenis } from '../dossier/dossier.builder.ts';
import type { Gebeurtenis } from '../dossier/index.ts';
import { compileerSelectie, compileerWaar, lijstVan } from './veldtest.ts';
import type { Veldtest, Waar } from './voorwaarde.schema.ts';

const melding = (anders: object = {}): Gebeurtenis => eenGebeurtenis('melding', anders);
const ernst = (test: Veldtest, waarde?: number): string =>
  compileerWaar('melding', { ernst: test })(melding(waarde === undefined ? {} : { ernst: waarde }));

describe('a test on a field', () => {
  it.each<[string, Veldtest, number, string]>([
    ['a bare value', 3, 3, 'ja'],
    ['a bare value', 3, 2, 'nee'],
    ['is', { is: 3 }, 3, 'ja'],
    ['is', { is: 3 }, 4, 'nee'],
    ['nietIs', { nietIs: 3 }, 4, 'ja'],
    ['nietIs', { nietIs: 3 }, 3, 'nee'],
    ['in', { in: [1, 3] }, 3, 'ja'],
    ['in', { in: [1, 3] }, 2, 'nee'],
    ['nietIn', { nietIn: [1, 3] }, 2, 'ja'],
    ['nietIn', { nietIn: [1, 3] }, 3, 'nee'],
    ['minstens', { minstens: 3 }, 3, 'ja'],
    ['minstens', { minstens: 3 }, 2, 'nee'],
    ['hoogstens', { hoogstens: 3 }, 3, 'ja'],
    ['hoogstens', { hoogstens: 3 }, 4, 'nee'],
    ['both', { minstens: 2, hoogstens: 3 }, 2, 'ja'],
    ['both', { minstens: 2, hoogstens: 3 }, 1, 'nee'],
    ['both', { minstens: 2, hoogstens: 3 }, 4, 'nee'],
  ])('%s %o of %d: %s', (_naam, test, waarde, uit) => {
    expect(ernst(test, waarde)).toBe(uit);
  });

  it.each<[string, Veldtest]>([
    ['a bare value', 3],
    ['nietIs', { nietIs: 3 }],
    ['nietIn', { nietIn: [3] }],
    ['minstens', { minstens: 1 }],
    ['hoogstens', { hoogstens: 3 }],
  ])('%s is unknown where nobody filled it in', (_naam, test) => {
    expect(ernst(test)).toBe('onbekend');
  });

  it('bestaat and tenzij are sure also where nobody filled it in', () => {
    expect(ernst({ bestaat: true })).toBe('nee');
    expect(ernst({ bestaat: false })).toBe('ja');
    expect(ernst({ bestaat: true }, 3)).toBe('ja');
    expect(ernst({ bestaat: false }, 3)).toBe('nee');
    expect(ernst({ tenzij: 3 })).toBe('ja');
    expect(ernst({ tenzij: 3 }, 2)).toBe('ja');
    expect(ernst({ tenzij: 3 }, 3)).toBe('nee');
  });

  it('bevat looks in a list', () => {
    const geur: Waar = { categorieen: { bevat: 'geur' } };
    expect(compileerWaar('melding', geur)(melding({ categorieen: ['geluid', 'geur'] }))).toBe('ja');
    expect(compileerWaar('melding', geur)(melding({ categorieen: ['geluid'] }))).toBe('nee');
    expect(compileerWaar('melding', geur)(melding({ categorieen: undefined }))).toBe('onbekend');
  });
});

describe('several tests', () => {
  const waar: Waar = { ernst: { minstens: 3 }, kanaal: 'telefoon' };
  const beide = (anders: object): string => compileerWaar('melding', waar)(melding(anders));

  it('all have to pass: a no decides, else one that is not known', () => {
    expect(beide({ ernst: 3, kanaal: 'telefoon' })).toBe('ja');
    expect(beide({ ernst: 3 })).toBe('onbekend');
    expect(beide({ kanaal: 'telefoon' })).toBe('onbekend');
    expect(beide({ kanaal: 'brief' })).toBe('nee');
    expect(beide({ ernst: 2 })).toBe('nee');
    expect(beide({})).toBe('onbekend');
  });

  it('leave out what a kind of event has no field for', () => {
    const gesprek = eenGebeurtenis('gesprek', { gelukt: true });
    expect(compileerWaar('gesprek', { ernst: 3 })(gesprek)).toBe('ja');
    expect(compileerWaar('gesprek', { ernst: 3, gelukt: false })(gesprek)).toBe('nee');
    expect(compileerWaar('gesprek', undefined)(gesprek)).toBe('ja');
    expect(compileerWaar('gesprek', {})(gesprek)).toBe('ja');
  });
});

describe('a selection', () => {
  it('holds each kind once, with its own test', () => {
    const { soorten, takken, past, testVoor } = compileerSelectie({
      soort: ['melding', 'gesprek', 'melding'],
      waar: { ernst: 3 },
    });
    expect(soorten).toEqual(['melding', 'gesprek']);
    expect(takken.map(({ soort }) => soort)).toEqual(['melding', 'gesprek']);
    expect(past(melding({ ernst: 3 }))).toBe('ja');
    expect(past(melding({ ernst: 2 }))).toBe('nee');
    expect(past(eenGebeurtenis('gesprek'))).toBe('ja');
    expect(past(eenGebeurtenis('weging' as never, {}))).toBe('nee');
    expect(testVoor('brief')(eenGebeurtenis('brief'))).toBe('nee');
  });

  it('may be of one kind, written without a list', () => {
    expect(compileerSelectie({ soort: 'melding' }).soorten).toEqual(['melding']);
    expect(lijstVan('a')).toEqual(['a']);
    expect(lijstVan(['a', 'b'])).toEqual(['a', 'b']);
  });
});
