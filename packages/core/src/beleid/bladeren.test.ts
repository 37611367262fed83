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
