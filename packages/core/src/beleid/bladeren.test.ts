import { describe, expect, it } from 'vitest';
import { dossierMet, eenDossier, eenGebeurtenis } from '../dossier/dossier.builder.ts';
import type { Dossier } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { type Gegeven, weeg } from './beleid.builder.ts';
import type { Voorwaarde } from './voorwaarde.schema.ts';

type Rij = readonly [wat: string, v: Voorwaarde, dossier: Dossier, uit: string, gegeven?: Gegeven];
const tabel = (rijen: readonly Rij[]): void => {
  for (const [wat, voorwaarde, dossier, uit, gegeven] of rijen) {
    it(wat, () => {
      expect(weeg(voorwaarde, dossier, gegeven).waarheid).toBe(uit);
    });
  }
};
const leeg = eenDossier();
const met = (feiten: Dossier['feiten']): Dossier => eenDossier({ feiten });
const oordeel = (feit: string, waarde: boolean, motivering = 'Omdat.', op = '2026-03-02') =>
  eenGebeurtenis('oordeel', { feit, waarde, motivering, op });

describe('feit', () => {
  tabel([
    ['yes', { feit: 'spoed' }, met({ spoed: true }), 'ja'],
    ['no', { feit: 'spoed' }, met({ spoed: false }), 'nee'],
    ['not answered is onbekend', { feit: 'spoed' }, leeg, 'onbekend'],
    ['is false', { feit: 'spoed', is: false }, met({ spoed: false }), 'ja'],
    ['is false, not answered', { feit: 'spoed', is: false }, leeg, 'onbekend'],
    ['in', { feit: 'kleur', in: ['rood'] }, met({ kleur: 'rood' }), 'ja'],
    ['not in', { feit: 'kleur', in: ['rood'] }, met({ kleur: 'geel' }), 'nee'],
    ['minstens, exactly', { feit: 'aantalHonden', minstens: 2 }, met({ aantalHonden: 2 }), 'ja'],
    ['minstens, one less', { feit: 'aantalHonden', minstens: 2 }, met({ aantalHonden: 1 }), 'nee'],
    ['hoogstens, exactly', { feit: 'aantalHonden', hoogstens: 2 }, met({ aantalHonden: 2 }), 'ja'],
    ['hoogstens, one more', { feit: 'aantalHonden', hoogstens: 2 }, met({ aantalHonden: 3 }), 'nee'],
    ['nvt counts where it is named', { feit: 'akkoord', in: [true, 'nvt'] }, met({ akkoord: 'nvt' }), 'ja'],
    ['nvt is no yes', { feit: 'akkoord', is: true }, met({ akkoord: 'nvt' }), 'nee'],
    ['a value of another type is no answer', { feit: 'spoed' }, met({ spoed: 'ja' }), 'onbekend'],
    ['the place itself', { feit: 'woonvorm', is: 'koop' }, leeg, 'ja'],
    [
      'the place, not known',
      { feit: 'woonvorm', is: 'koop' },
      eenDossier({ object: { woonvorm: 'onbekend' } }),
      'onbekend',
    ],
    ['derived', { feit: 'gewaarschuwd' }, dossierMet(eenGebeurtenis('waarschuwing')), 'ja'],
    [
      'derived, is false',
      { feit: 'gewaarschuwd', is: false },
      dossierMet(eenGebeurtenis('waarschuwing')),
      'nee',
    ],
    ['derived, part not complete', { feit: 'gewaarschuwd' }, leeg, 'onbekend'],
    ['derived, part complete', { feit: 'gewaarschuwd' }, eenDossier({ volledig: ['formeel-spoor'] }), 'nee'],
    [
      'carried by an event',
      { feit: 'ernstigeHinder' },
      dossierMet(eenGebeurtenis('weging', { ernstig: true })),
      'ja',
    ],
    [
      'the later of judgement and event wins',
      { feit: 'ernstigeHinder' },
      dossierMet(eenGebeurtenis('weging', { ernstig: true }), oordeel('ernstigeHinder', false)),
      'nee',
    ],
    [
      'an event after the judgement wins',
      { feit: 'ernstigeHinder' },
      dossierMet(
        oordeel('ernstigeHinder', false),
        eenGebeurtenis('weging', { ernstig: true, op: '2026-03-03' }),
      ),
      'ja',
    ],
    [
      'an event that leaves the field open changes nothing',
      { feit: 'ernstigeHinder' },
      dossierMet(oordeel('ernstigeHinder', false), eenGebeurtenis('weging', { op: '2026-03-03' })),
      'nee',
    ],
    [
      'the import shorthand counts as the first answer',
      { feit: 'ernstigeHinder' },
      eenDossier({ feiten: { ernstigeHinder: true }, kroniek: [oordeel('ernstigeHinder', false)] }),
      'nee',
    ],
  ]);

  it('points at the event that carries the fact', () => {
    const uit = weeg(
      { feit: 'ernstigeHinder' },
      dossierMet(eenGebeurtenis('weging', { id: 'we', ernstig: true })),
    );
    expect(uit).toEqual({ waarheid: 'ja', bewijs: ['we'] });
  });
});

describe('vraag', () => {
  tabel([
    ['answered and motivated [WRT-1-04]', { vraag: 'spoed' }, dossierMet(oordeel('spoed', true)), 'ja'],
    [
      'answered without a reason stays open [WRT-1-04]',
      { vraag: 'spoed' },
      dossierMet(oordeel('spoed', true, '  ')),
      'onbekend',
    ],
    ['answered with no', { vraag: 'spoed' }, dossierMet(oordeel('spoed', false)), 'nee'],
    ['not answered [WRT-1-04]', { vraag: 'spoed' }, leeg, 'onbekend'],
    ['shorthand of an import', { vraag: 'spoed' }, met({ spoed: true }), 'ja'],
  ]);
});

describe('elk', () => {
  const elk: Voorwaarde = { elk: { over: { soort: 'zienswijze' }, heeft: { beantwoord: true } } };
  const zienswijze = (id: string, beantwoord?: boolean) =>
    eenGebeurtenis('zienswijze', { id, ...(beantwoord === undefined ? {} : { beantwoord }) });
  tabel([
    ['all of them', elk, dossierMet(zienswijze('a', true), zienswijze('b', true)), 'ja'],
    ['one that does not', elk, dossierMet(zienswijze('a', true), zienswijze('b', false)), 'nee'],
    ['one not filled in', elk, dossierMet(zienswijze('a', true), zienswijze('b')), 'onbekend'],
    ['none, part not complete', elk, leeg, 'onbekend'],
    ['none, part complete', elk, eenDossier({ volledig: ['formeel-spoor'] }), 'ja'],
  ]);

  it('points at the one that fails', () => {
    expect(weeg(elk, dossierMet(zienswijze('a', true), zienswijze('b', false))).bewijs).toEqual(['b']);
  });
});

describe('na', () => {
  const na: Voorwaarde = { na: { wat: { soort: 'melding' }, na: { soort: 'waarschuwing' } } };
  const melding = (op: string) => eenGebeurtenis('melding', { op });
  const waarschuwing = eenGebeurtenis('waarschuwing', { op: '2026-03-10' });
  const volledig: Dossier['volledig'] = ['bewijs', 'formeel-spoor'];
  tabel([
    ['after it', na, dossierMet(waarschuwing, melding('2026-03-11')), 'ja'],
    ['later on the same day', na, dossierMet(waarschuwing, melding('2026-03-10T20:00')), 'ja'],
    ['before it, part not complete', na, dossierMet(melding('2026-03-09'), waarschuwing), 'onbekend'],
    [
      'before it, part complete',
      na,
      eenDossier({ volledig, kroniek: [melding('2026-03-09'), waarschuwing] }),
      'nee',
    ],
    [
      'nothing to be after, part complete',
      na,
      eenDossier({ volledig, kroniek: [melding('2026-03-09')] }),
      'nee',
    ],
    ['nothing to be after, part not complete', na, dossierMet(melding('2026-03-09')), 'onbekend'],
    [
      'a later one that may be the one',
      { na: { wat: { soort: 'melding' }, na: { soort: 'gesprek', waar: { gelukt: true } } } },
      dossierMet(eenGebeurtenis('gesprek', { op: '2026-03-01' }), melding('2026-03-05'), {
        ...eenGebeurtenis('gesprek', { op: '2026-03-06' }),
        gelukt: undefined,
      }),
      'onbekend',
    ],
  ]);
});

describe('leeftijd', () => {
  const volwassen: Voorwaarde = { leeftijd: { rol: 'overlastgever', minstens: 18 } };
  const persoon = (anders: object): Dossier =>
    eenDossier({ partijen: [{ id: 'p1', rol: 'overlastgever', ...anders }] });
  const geboren = (op: string): Dossier => persoon({ geboortedatum: datum(op) });
  tabel([
    ['on the birthday', volwassen, geboren('2008-03-31'), 'ja'],
    ['the day before the birthday', volwassen, geboren('2008-04-01'), 'nee'],
    [
      'born on 29 February: not yet on 28 February',
      volwassen,
      geboren('2008-02-29'),
      'nee',
      { op: '2026-02-28' },
    ],
    ['born on 29 February: on 1 March', volwassen, geboren('2008-02-29'), 'ja', { op: '2026-03-01' }],
    ['flag minor', volwassen, persoon({ minderjarig: true }), 'nee'],
    ['flag of age', volwassen, persoon({ minderjarig: false }), 'ja'],
    ['not known', volwassen, persoon({}), 'onbekend'],
    ['an organisation has no age', volwassen, persoon({ rechtspersoon: true }), 'onbekend'],
    ['nobody with this role', volwassen, eenDossier({ partijen: [] }), 'onbekend'],
  ]);
});

describe('termijn', () => {
  const voorbij: Voorwaarde = { termijn: { id: 'proef', status: 'verstreken' } };
  tabel([
    ['that status', voorbij, leeg, 'ja', { termijn: () => ({ status: 'verstreken', bewijs: ['w'] }) }],
    ['another status', voorbij, leeg, 'nee', { termijn: () => ({ status: 'loopt', bewijs: ['w'] }) }],
    ['no such term is onbekend', voorbij, leeg, 'onbekend', { termijn: () => undefined }],
    ['nobody computes terms', voorbij, leeg, 'onbekend'],
  ]);
});

describe('alle, een, niet', () => {
  const ja: Voorwaarde = { feit: 'woonvorm', is: 'koop' };
  const nee: Voorwaarde = { telling: { soort: 'gesprek', minstens: 1 } };
  const dossier = eenDossier({ volledig: ['lichtere-middelen'] });
  const open: Voorwaarde = { feit: 'spoed' };
  tabel([
    ['nee wins in alle', { alle: [ja, open, nee] }, dossier, 'nee'],
    ['onbekend keeps alle open', { alle: [ja, open] }, dossier, 'onbekend'],
    ['alle', { alle: [ja, ja] }, dossier, 'ja'],
    ['ja wins in een', { een: [nee, open, ja] }, dossier, 'ja'],
    ['onbekend keeps een open', { een: [nee, open] }, dossier, 'onbekend'],
    ['een of nothing', { een: [nee, nee] }, dossier, 'nee'],
    ['niet', { niet: nee }, dossier, 'ja'],
    ['niet onbekend', { niet: open }, dossier, 'onbekend'],
  ]);
});

describe('a step that was skipped with a reason', () => {
  const gewaarschuwd: Voorwaarde = { feit: 'gewaarschuwd', stap: 'waarschuwing' };
  const volledig: Dossier['volledig'] = ['formeel-spoor'];
  const afwijking = eenGebeurtenis('afwijking', { id: 'af', van: 'waarschuwing', motivering: 'Zinloos.' });

  it('stands in for the step, and is the evidence [WRT-2-03]', () => {
    const uit = weeg(gewaarschuwd, eenDossier({ volledig, kroniek: [afwijking] }));
    expect(uit).toEqual({ waarheid: 'ja', bewijs: ['af'] });
  });

  it.each([
    ['without a reason', { ...afwijking, motivering: ' ' }],
    ['from another step', { ...afwijking, van: 'gesprek' }],
  ])('does not do so %s [WRT-2-03]', (_wat, anders) => {
    expect(weeg(gewaarschuwd, eenDossier({ volledig, kroniek: [anders] })).waarheid).toBe('nee');
  });
});

describe('what an answer rests on', () => {
  const bewijs = (v: Voorwaarde, dossier: Dossier, gegeven?: Gegeven): [string, readonly string[]] => {
    const uit = weeg(v, dossier, gegeven);
    return [uit.waarheid, uit.bewijs];
  };
  const weging = (anders: object = {}) =>
    eenGebeurtenis('weging', { id: 'we', ernstig: true, motivering: 'Elke nacht.', ...anders });

  it('is the event with the value, in a comparison too', () => {
    expect(bewijs({ feit: 'ernstigeHinder', is: true }, dossierMet(weging()))).toEqual(['ja', ['we']]);
    expect(bewijs({ feit: 'ernstigeHinder', is: false }, dossierMet(weging()))).toEqual(['nee', ['we']]);
    expect(bewijs({ feit: 'spoed', is: true }, met({ spoed: true }))).toEqual(['ja', []]);
  });

  it('is that of the derived fact, whatever it is compared with', () => {
    const w = dossierMet(eenGebeurtenis('waarschuwing', { id: 'w' }));
    expect(bewijs({ feit: 'gewaarschuwd', is: true }, w)).toEqual(['ja', ['w']]);
    expect(bewijs({ feit: 'gewaarschuwd', is: false }, w)).toEqual(['nee', ['w']]);
    expect(bewijs({ feit: 'gewaarschuwd', is: false }, leeg)).toEqual(['onbekend', []]);
    expect(bewijs({ feit: 'gewaarschuwd', in: [true, false] }, w)).toEqual(['ja', ['w']]);
  });

  it('is the answer to a question, also when it does not count', () => {
    const o = (waarde: boolean, motivering?: string) =>
      dossierMet(eenGebeurtenis('oordeel', { id: 'o', feit: 'spoed', waarde, motivering } as never));
    expect(bewijs({ vraag: 'spoed' }, o(true, 'Omdat.'))).toEqual(['ja', ['o']]);
    expect(bewijs({ vraag: 'spoed' }, o(true, ''))).toEqual(['onbekend', ['o']]);
    expect(bewijs({ vraag: 'spoed' }, o(false, 'Omdat.'))).toEqual(['nee', ['o']]);
    expect(bewijs({ vraag: 'ernstigeHinder' }, dossierMet(weging()))).toEqual(['ja', ['we']]);
    expect(bewijs({ vraag: 'ernstigeHinder' }, dossierMet(weging({ motivering: '' })))).toEqual([
      'onbekend',
      ['we'],
    ]);
  });

  it('is the term that was asked for', () => {
    const termijn = () => ({ status: 'verstreken', bewijs: ['w'] }) as const;
    const v = (status: 'loopt' | 'verstreken'): Voorwaarde => ({ termijn: { id: 'proef', status } });
    expect(bewijs(v('verstreken'), leeg, { termijn })).toEqual(['ja', ['w']]);
    expect(bewijs(v('loopt'), leeg, { termijn })).toEqual(['nee', ['w']]);
  });

  it('is the part that decides, else all parts, each id once', () => {
    const dossier = eenDossier({
      volledig: ['bewijs', 'formeel-spoor', 'lichtere-middelen'],
      kroniek: [weging(), eenGebeurtenis('waarschuwing', { id: 'w' })],
    });
    const ernstig: Voorwaarde = { feit: 'ernstigeHinder' };
    const gewaarschuwd: Voorwaarde = { feit: 'gewaarschuwd' };
    expect(bewijs({ alle: [ernstig, gewaarschuwd, ernstig] }, dossier)).toEqual(['ja', ['we', 'w']]);
    expect(bewijs({ een: [{ niet: ernstig }, gewaarschuwd] }, dossier)).toEqual(['ja', ['w']]);
    expect(bewijs({ alle: [gewaarschuwd, { niet: ernstig }] }, dossier)).toEqual(['nee', ['we']]);
    expect(bewijs({ een: [{ niet: ernstig }, { niet: gewaarschuwd }] }, dossier)).toEqual([
      'nee',
      ['we', 'w'],
    ]);
    expect(bewijs({ alle: [ernstig, { feit: 'spoed' }] }, dossier)).toEqual(['onbekend', ['we']]);
    expect(bewijs({ niet: { niet: ernstig } }, dossier)).toEqual(['ja', ['we']]);
    expect(bewijs({ alle: [ernstig] }, dossier)).toEqual(['ja', ['we']]);
    expect(bewijs({ niet: { alle: [ernstig] } }, dossier)).toEqual(['nee', ['we']]);
  });
});

describe('elk, where it is not sure what belongs', () => {
  const elk: Voorwaarde = {
    elk: { over: { soort: 'gesprek', waar: { gelukt: true } }, heeft: { huisbezoek: true } },
  };
  const gesprek = (id: string, gelukt?: boolean, huisbezoek?: boolean) =>
    eenGebeurtenis('gesprek', { id, gelukt, huisbezoek } as never);
  const uit = (...kroniek: ReturnType<typeof gesprek>[]) => {
    const { waarheid, bewijs } = weeg(elk, eenDossier({ kroniek, volledig: ['lichtere-middelen'] }));
    return [waarheid, bewijs];
  };

  it('leaves out what surely does not belong', () => {
    expect(uit(gesprek('a', true, true), gesprek('b', false, false))).toEqual(['ja', ['a']]);
    expect(uit(gesprek('b', false, false))).toEqual(['ja', []]);
  });

  it('is not closed by one that may belong and fails, nor proved by one that passes', () => {
    expect(uit(gesprek('a', true, true), gesprek('b', undefined, false))).toEqual(['onbekend', ['a']]);
    expect(uit(gesprek('a', true, true), gesprek('b', undefined, true))).toEqual(['ja', ['a']]);
    expect(uit(gesprek('a', true, false), gesprek('b', undefined, false))).toEqual(['nee', ['a']]);
    expect(uit(gesprek('a', true), gesprek('b', true, false))).toEqual(['nee', ['b']]);
    expect(weeg(elk, dossierMet(gesprek('b', undefined, true))).waarheid).toBe('onbekend');
  });

  it('asks each kind to be complete where there is nothing', () => {
    const twee: Voorwaarde = {
      elk: { over: { soort: ['zienswijze', 'gesprek'] }, heeft: { beantwoord: true } },
    };
    const deel = (...volledig: NonNullable<Dossier['volledig']>) =>
      weeg(twee, eenDossier({ volledig })).waarheid;
    expect(deel('formeel-spoor')).toBe('onbekend');
    expect(deel('lichtere-middelen')).toBe('onbekend');
    expect(deel('formeel-spoor', 'lichtere-middelen')).toBe('ja');
  });
});

describe('na, where it is not sure what happened', () => {
  const gelukt = { soort: 'gesprek', waar: { gelukt: true } } as const;
  const gesprek = (id: string, op: string, vlag?: boolean) =>
    eenGebeurtenis('gesprek', { id, op, gelukt: vlag } as never);
  const melding = (id: string, op: string) => eenGebeurtenis('melding', { id, op });
  const uit = (v: Voorwaarde, volledig: NonNullable<Dossier['volledig']>, ...kroniek: Dossier['kroniek']) => {
    const { waarheid, bewijs } = weeg(v, eenDossier({ kroniek, volledig }));
    return [waarheid, bewijs];
  };
  const meldingNa: Voorwaarde = { na: { wat: { soort: 'melding' }, na: gelukt } };
  const gesprekNa: Voorwaarde = { na: { wat: gelukt, na: { soort: 'melding' } } };
  const ALLES: NonNullable<Dossier['volledig']> = ['bewijs', 'lichtere-middelen'];

  it('points at both', () => {
    expect(uit(meldingNa, ALLES, gesprek('g', '2026-03-01', true), melding('m', '2026-03-02'))).toEqual([
      'ja',
      ['g', 'm'],
    ]);
    expect(uit(meldingNa, ALLES, melding('m', '2026-03-01'), gesprek('g', '2026-03-02', true))).toEqual([
      'nee',
      ['g', 'm'],
    ]);
    expect(uit(meldingNa, [])).toEqual(['onbekend', []]);
    expect(uit(meldingNa, ALLES, gesprek('g', '2026-03-01', true))).toEqual(['nee', ['g']]);
  });

  it('is open where what comes before only may have happened', () => {
    expect(uit(meldingNa, ALLES, gesprek('g', '2026-03-01'), melding('m', '2026-03-02'))[0]).toBe('onbekend');
    expect(uit(meldingNa, ALLES, gesprek('g', '2026-03-01', false), melding('m', '2026-03-02'))[0]).toBe(
      'nee',
    );
  });

  it('is open where what comes after only may have happened', () => {
    expect(uit(gesprekNa, ALLES, melding('m', '2026-03-01'), gesprek('g', '2026-03-02'))[0]).toBe('onbekend');
    expect(uit(gesprekNa, ALLES, melding('m', '2026-03-03'), gesprek('g', '2026-03-02'))[0]).toBe('nee');
    expect(uit(gesprekNa, ALLES, melding('m', '2026-03-01'))[0]).toBe('nee');
  });

  it('needs only that part complete of which something is missing', () => {
    const [m, g] = [melding('m', '2026-03-01'), gesprek('g', '2026-03-02', true)];
    // The report is before the talk: a later report would change it, another talk would not.
    expect(uit(meldingNa, ['bewijs'], m, g)[0]).toBe('nee');
    expect(uit(meldingNa, ['lichtere-middelen'], m, g)[0]).toBe('onbekend');
    expect(uit(meldingNa, ['bewijs'], g)[0]).toBe('nee');
    expect(uit(meldingNa, ['lichtere-middelen'], g)[0]).toBe('onbekend');
    expect(uit(meldingNa, ['lichtere-middelen'], m)[0]).toBe('nee');
    expect(uit(meldingNa, ['bewijs'], m)[0]).toBe('onbekend');
    const twee: Voorwaarde = { na: { wat: { soort: ['melding', 'waarschuwing'] }, na: gelukt } };
    expect(uit(twee, ['bewijs'], m, g)[0]).toBe('onbekend');
    const tweeVoor: Voorwaarde = {
      na: { wat: { soort: 'melding' }, na: { soort: ['gesprek', 'waarschuwing'] } },
    };
    expect(uit(tweeVoor, ['lichtere-middelen'], m)[0]).toBe('onbekend');
  });
});

describe('leeftijd of several, and by flag', () => {
  const minstens = (leeftijd: number, ...partijen: object[]): string =>
    weeg(
      { leeftijd: { rol: 'overlastgever', minstens: leeftijd } },
      eenDossier({
        partijen: partijen.map((p, i) => ({ id: `p${i}`, rol: 'overlastgever', ...p })) as never,
      }),
    ).waarheid;
  const oud = { geboortedatum: datum('1980-01-01') };
  const jong = { geboortedatum: datum('2015-01-01') };

  it('has to be reached by everybody', () => {
    expect(minstens(18, oud, oud)).toBe('ja');
    expect(minstens(18, oud, jong)).toBe('nee');
    expect(minstens(18, jong, oud)).toBe('nee');
    expect(minstens(18, {}, oud)).toBe('onbekend');
    expect(minstens(18, {}, jong)).toBe('nee');
    expect(minstens(18, oud, { ...jong, rechtspersoon: true })).toBe('ja');
    expect(minstens(18, oud, { ...jong, rol: 'melder' })).toBe('ja');
  });

  it('follows the flag as far as it reaches: of age is eighteen', () => {
    expect(minstens(12, { minderjarig: false })).toBe('ja');
    expect(minstens(18, { minderjarig: false })).toBe('ja');
    expect(minstens(19, { minderjarig: false })).toBe('onbekend');
    expect(minstens(18, { minderjarig: true })).toBe('nee');
    expect(minstens(19, { minderjarig: true })).toBe('nee');
    expect(minstens(17, { minderjarig: true })).toBe('onbekend');
    // A day of birth goes before the flag.
    expect(minstens(18, { ...oud, minderjarig: true })).toBe('ja');
  });

  it('counts whole years', () => {
    expect(minstens(18, { geboortedatum: datum('2008-03-31') })).toBe('ja');
    expect(minstens(19, { geboortedatum: datum('2008-03-31') })).toBe('nee');
    expect(minstens(17, { geboortedatum: datum('2008-04-01') })).toBe('ja');
  });
});
