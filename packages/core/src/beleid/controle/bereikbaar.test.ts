import { describe, expect, it } from 'vitest';
import { eenStap, fouten } from './controle.builder.ts';

type V = Record<string, unknown>;
const NOOIT =
  '/stappen/0/criteria: De stap "s" is nooit bereikbaar: de voorwaarden spreken elkaar tegen. ' +
  'Haal een van de voorwaarden weg die elkaar uitsluiten.';

/** Can these criteria of one step all be met? */
function kan(criteria: readonly V[], grenzen: readonly object[] = []): boolean {
  const stap = eenStap({
    criteria: criteria.map((v, i) => ({ id: `c${i}`, tekst: 'T.', bron: 'par', ...v })),
  });
  return !fouten({ stappen: [stap], grenzen }).includes(NOOIT);
}
const niet = (v: V): V => ({ niet: v });
const spoed: V = { feit: 'spoed' };
const kleur = (is: string): V => ({ feit: 'kleur', is });
const honden = (eis: object): V => ({ feit: 'aantalHonden', ...eis });
const melding = (eis: object): V => ({ telling: { soort: 'melding', ...eis } });
const punten = (eis: object): V => ({ punten: { regels: [{ soort: 'melding', punten: 2 }], ...eis } });
const oud = (minstens: number, rol = 'overlastgever'): V => ({ leeftijd: { rol, minstens } });
const proef = (status: string, id = 'proef'): V => ({ termijn: { id, status } });
const gewaarschuwd = (eis: object = {}): V => ({ feit: 'gewaarschuwd', ...eis });
const waarschuwing = (eis: object): V => ({ telling: { soort: 'waarschuwing', ...eis } });

describe('can be met together', () => {
  it.each<[string, V[], boolean]>([
    // facts of ja and nee
    ['ja and ja', [spoed, { ...spoed, is: true }], true],
    ['ja and not ja', [spoed, niet(spoed)], false],
    ['ja and nee', [spoed, { ...spoed, is: false }], false],
    ['nee and not ja', [{ ...spoed, is: false }, niet(spoed)], true],
    ['ja and not nee', [spoed, niet({ ...spoed, is: false })], true],
    ['neither ja nor nee', [niet({ ...spoed, is: false }), niet({ ...spoed, is: true })], false],
    ['not ja, said twice', [niet({ ...spoed, is: true }), niet({ ...spoed, is: true })], true],
    ['not not ja and not ja', [niet(niet(spoed)), niet(spoed)], false],
    ['a question and its fact', [{ vraag: 'spoed' }, spoed], true],
    ['a question and not its fact', [{ vraag: 'spoed' }, niet(spoed)], false],
    ['not a question and its fact', [niet({ vraag: 'spoed' }), spoed], false],
    // choices
    ['two choices', [kleur('rood'), kleur('geel')], false],
    ['a choice and not another', [kleur('rood'), niet(kleur('geel'))], true],
    ['a choice and not that one', [niet(kleur('geel')), kleur('geel')], false],
    ['one of two and one of them', [{ feit: 'kleur', in: ['rood', 'geel'] }, kleur('geel')], true],
    ['one of one and another', [{ feit: 'kleur', in: ['rood'] }, kleur('geel')], false],
    ['none of one and another', [niet({ feit: 'kleur', in: ['rood'] }), kleur('geel')], true],
    ['none of two and one of them', [niet({ feit: 'kleur', in: ['rood', 'geel'] }), kleur('geel')], false],
    ['two choices, with one ruled out between', [kleur('rood'), niet(kleur('geel')), kleur('blauw')], false],
    ['another fact', [kleur('rood'), { feit: 'akkoord', is: 'nvt' }], true],
    // numbers
    ['at least and at most the same', [honden({ minstens: 3 }), honden({ hoogstens: 3 })], true],
    ['at least more than at most', [honden({ minstens: 3 }), honden({ hoogstens: 2 })], false],
    ['at least 3 and not at least 4', [honden({ minstens: 3 }), niet(honden({ minstens: 4 }))], true],
    ['at least 4 and not at least 3', [honden({ minstens: 4 }), niet(honden({ minstens: 3 }))], false],
    ['at most 3 and not at most 4', [honden({ hoogstens: 3 }), niet(honden({ hoogstens: 4 }))], false],
    ['a number below', [honden({ is: 3 }), honden({ minstens: 4 })], false],
    ['the lowest number', [honden({ is: 4 }), honden({ minstens: 4 })], true],
    ['the highest number', [honden({ hoogstens: 4 }), honden({ is: 4 })], true],
    ['a number above', [honden({ hoogstens: 4 }), honden({ is: 5 })], false],
    ['a number between', [honden({ minstens: 3, hoogstens: 5 }), honden({ is: 4 })], true],
    ['two numbers', [honden({ is: 4 }), honden({ is: 5 })], false],
    // counts are whole
    ['a count from 3 and up to 3', [melding({ minstens: 3 }), melding({ hoogstens: 3 })], true],
    ['a count from 3 and up to 2', [melding({ minstens: 3 }), melding({ hoogstens: 2 })], false],
    ['a count from 3 and not from 4', [melding({ minstens: 3 }), niet(melding({ minstens: 4 }))], true],
    ['a count from 3 and not from 3', [melding({ minstens: 3 }), niet(melding({ minstens: 3 }))], false],
    ['a count up to 2 and not up to 2', [melding({ hoogstens: 2 }), niet(melding({ hoogstens: 2 }))], false],
    ['a count up to 3 and not up to 2', [melding({ hoogstens: 3 }), niet(melding({ hoogstens: 2 }))], true],
    [
      'outside a stretch and below it',
      [niet(melding({ minstens: 2, hoogstens: 4 })), melding({ hoogstens: 4 })],
      true,
    ],
    [
      'outside a stretch and above it',
      [niet(melding({ minstens: 2, hoogstens: 4 })), melding({ minstens: 2 })],
      true,
    ],
    [
      'outside a stretch and in it',
      [niet(melding({ minstens: 2, hoogstens: 4 })), melding({ minstens: 2, hoogstens: 4 })],
      false,
    ],
    ['another count', [melding({ minstens: 3 }), waarschuwing({ hoogstens: 2 })], true],
    [
      'the same kind in another window',
      [melding({ minstens: 3 }), melding({ hoogstens: 2, venster: { lengte: 1, eenheid: 'weken' } })],
      true,
    ],
    ['one count that is nothing', [melding({ minstens: 3, hoogstens: 2 })], false],
    ['one count of exactly', [melding({ minstens: 3, hoogstens: 3 })], true],
    // points, ages, terms and the rest
    ['points from 3 and up to 2', [punten({ minstens: 3 }), punten({ hoogstens: 2 })], false],
    ['points from 3 and up to 3', [punten({ minstens: 3 }), punten({ hoogstens: 3 })], true],
    ['points from 3 and not from 3', [punten({ minstens: 3 }), niet(punten({ minstens: 3 }))], false],
    [
      'points of another kind',
      [punten({ minstens: 3 }), { punten: { regels: [{ soort: 'gesprek', punten: 2 }], hoogstens: 2 } }],
      true,
    ],
    ['of 18 and not of 18', [oud(18), niet(oud(18))], false],
    ['of 17 and not of 18', [oud(17), niet(oud(18))], true],
    ['of 18 and another not', [oud(18), niet(oud(18, 'melder'))], true],
    ['a term that passed and runs', [proef('verstreken'), proef('loopt')], false],
    ['a term that passed and another that runs', [proef('verstreken'), proef('loopt', 'ander')], true],
    ['a term that passed, twice', [proef('verstreken'), proef('verstreken')], true],
    ['a term that passed and did not', [proef('verstreken'), niet(proef('verstreken'))], false],
    ['a term that passed and does not run', [proef('verstreken'), niet(proef('loopt'))], true],
    ...(['na', 'elk'] as const).flatMap((soort): [string, V[], boolean][] => {
      const blad = (naam: string): V =>
        soort === 'na'
          ? { na: { wat: { soort: naam }, na: { soort: 'waarschuwing' } } }
          : { elk: { over: { soort: naam }, heeft: { op: { bestaat: true } } } };
      const [een, ander] = [blad('melding'), blad('constatering')];
      return [
        [`${soort} and not`, [een, niet(een)], false],
        [`${soort}, twice`, [een, een], true],
        [`${soort} and not of another`, [een, niet(ander)], true],
      ];
    }),
    // trees
    ['one of two, the other out', [{ een: [spoed, kleur('rood')] }, niet(spoed)], true],
    ['one of two, both out', [{ een: [spoed, kleur('rood')] }, niet(spoed), niet(kleur('rood'))], false],
    ['both, one out', [{ alle: [spoed, kleur('rood')] }, niet(kleur('rood'))], false],
    ['both, and more', [{ alle: [spoed, kleur('rood')] }, honden({ is: 1 })], true],
    ['not both, one in', [niet({ alle: [spoed, kleur('rood')] }), spoed], true],
    ['not both, both in', [niet({ alle: [spoed, kleur('rood')] }), spoed, kleur('rood')], false],
    ['not one of two, one in', [niet({ een: [spoed, kleur('rood')] }), kleur('rood')], false],
    ['not one of two, none in', [niet({ een: [spoed, kleur('rood')] }), niet(spoed)], true],
    // derived facts are followed
    ['derived and its opposite', [gewaarschuwd(), waarschuwing({ hoogstens: 0 })], false],
    ['derived is ja and its opposite', [gewaarschuwd({ is: true }), waarschuwing({ hoogstens: 0 })], false],
    ['derived is nee and its opposite', [gewaarschuwd({ is: false }), waarschuwing({ hoogstens: 0 })], true],
    ['derived is nee and what it says', [gewaarschuwd({ is: false }), waarschuwing({ minstens: 1 })], false],
    ['not derived and what it says', [niet(gewaarschuwd()), waarschuwing({ minstens: 1 })], false],
    [
      'not derived is nee and its opposite',
      [niet(gewaarschuwd({ is: false })), waarschuwing({ hoogstens: 0 })],
      false,
    ],
    [
      'derived in a list is not followed',
      [gewaarschuwd({ in: [true] }), waarschuwing({ hoogstens: 0 })],
      true,
    ],
    ['what stands behind such a list is', [gewaarschuwd({ in: [true] }), spoed, niet(spoed)], false],
    // a departure may stand in
    ['a criterion that may be departed from', [{ ...spoed, stap: 's' }, niet(spoed)], true],
    ['what stands behind it', [{ ...spoed, stap: 's' }, kleur('rood'), kleur('geel')], false],
  ])('%s', (_wat, criteria, verwacht) => {
    expect(kan(criteria)).toBe(verwacht);
    // The order in which criteria stand makes no difference.
    expect(kan([...criteria].reverse())).toBe(verwacht);
  });

  it('a limit of the policy, or any number while it is empty', () => {
    const g = (aantal: number | null) => [{ id: 'g', naam: 'G', aantal, bron: 'par' }];
    for (const telt of [melding, punten]) {
      const vanaf = telt({ minstens: { grens: 'g' } });
      expect(kan([vanaf, telt({ hoogstens: 4 })], g(5))).toBe(false);
      expect(kan([vanaf, telt({ hoogstens: 5 })], g(5))).toBe(true);
      expect(kan([vanaf, telt({ hoogstens: 0 })], g(null))).toBe(true);
      expect(kan([telt({ hoogstens: { grens: 'g' } }), telt({ minstens: 6 })], g(5))).toBe(false);
    }
  });
});

describe('too much to follow', () => {
  const vul = (aantal: number): V[] => Array.from({ length: aantal }, () => honden({ minstens: 1 }));

  it('is never called unreachable: more than five hundred parts', () => {
    expect(kan([...vul(498), spoed, niet(spoed)])).toBe(false);
    expect(kan([...vul(499), spoed, niet(spoed)])).toBe(true);
  });

  it('nor more ways than a person would write', () => {
    const keuze = { een: [honden({ minstens: 1 }), honden({ minstens: 2 })] };
    const wegen = (aantal: number): V[] => [
      ...Array.from({ length: aantal }, () => keuze),
      spoed,
      niet(spoed),
    ];
    expect(kan(wegen(7))).toBe(false);
    expect(kan(wegen(10))).toBe(true);
  });
});
