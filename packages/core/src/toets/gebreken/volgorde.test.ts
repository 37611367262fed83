import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../dossier/index.ts';
import { eenBeleid, gebrekenMet, TESTBELEID, toetsOp } from '../toets.builder.ts';
import { besluitMet, goedBesluit, naWaarschuwing, volledigDossier, zwaartes } from './gebreken.builder.ts';
import { dag, g, huisverbod, metBesluit, onvolledig, voor, zonder } from './gevallen.builder.ts';

const stap = (dossier: Dossier, beleid = eenBeleid()): string[] =>
  gebrekenMet(toetsOp(dossier, undefined, beleid), 'beleidsstap-overgeslagen').map(
    (x) => `${x.zwaarte}@${x.bij}`,
  );
const metWaarschuwing = (op: string, anders: object = {}): Dossier =>
  metBesluit([
    ...zonder(voor(), 'waarschuwing'),
    g('waarschuwing', { id: 'w', op, bezorging: { bewijs: true }, ...anders }),
  ]);

describe('a step that was skipped', () => {
  it('is named once, at the decision, though the letters before it asked for it too', () => {
    expect(stap(metBesluit(zonder(voor(), 'waarschuwing')))).toEqual(['blokkerend@b']);
    expect(stap(metBesluit(zonder(voor(), 'gesprek')))).toEqual(['blokkerend@b']);
  });

  it('still blocks what is ahead while no decision was taken', () => {
    expect(stap(volledigDossier(...zonder(voor(), 'waarschuwing', 'zienswijze')))).toEqual(['blokkerend@v']);
  });

  it('is a risk where it was put right after the voornemen, and a question after a warning', () => {
    expect(stap(metWaarschuwing('2026-02-25'))).toEqual(['risico@v']);
    const laat = metBesluit([...zonder(voor(), 'gesprek'), g('gesprek', { id: 'laat', op: '2026-02-10' })]);
    expect(stap(laat)).toEqual(['aandacht@w']);
  });

  it('is at most a question in a file that is not complete', () => {
    expect(stap(onvolledig(metBesluit(zonder(voor(), 'waarschuwing'))))).toEqual(['aandacht@b']);
    expect(stap(onvolledig(metWaarschuwing('2026-02-25')))).toEqual([]);
  });
});

describe('the time that a warning gives', () => {
  it('was not over when the decision was taken', () => {
    expect(stap(metWaarschuwing('2026-02-01', { termijnTot: '2026-05-01' }))).toEqual(['risico@b']);
    expect(stap(metWaarschuwing('2026-02-01', { termijnTot: '2026-03-10' }))).toEqual(['risico@b']);
    expect(stap(metWaarschuwing('2026-02-01', { termijnTot: '2026-03-09' }))).toEqual([]);
    expect(stap(metWaarschuwing('2026-02-01'))).toEqual([]);
  });

  it('is none on the day of the decision itself', () => {
    const dossier = volledigDossier(
      ...zonder(voor(), 'waarschuwing', 'voornemen', 'zienswijze'),
      g('waarschuwing', { id: 'w', op: '2026-03-10', bezorging: { bewijs: true } }),
      g('voornemen', { id: 'v', op: '2026-03-10' }),
      goedBesluit(),
    );
    expect(stap(dossier)).toEqual(['risico@b']);
  });

  it('may be passed by with motivated haste or a motivated departure', () => {
    const spoed = goedBesluit({ motivering: { spoed: true, belangenafweging: true } });
    const lang = g('waarschuwing', { id: 'w', op: '2026-02-01', termijnTot: dag('2026-05-01') });
    expect(stap(metBesluit([...zonder(voor(), 'waarschuwing'), lang], spoed))).toEqual([]);
    const afwijking = g('afwijking', { op: '2026-03-01', van: 'waarschuwing' });
    expect(stap(metBesluit([...zonder(voor(), 'waarschuwing'), lang, afwijking]))).toEqual([]);
  });
});

describe('a warning from long ago', () => {
  const oud = metWaarschuwing('2016-02-01');

  it('is asked about at the decision, and not held against itself', () => {
    expect(stap(oud)).toEqual(['aandacht@b']);
    expect(stap(onvolledig(oud))).toEqual([]);
  });

  it('is a risk where the policy says how long a warning lives', () => {
    const beleid = eenBeleid({
      normen: { ...TESTBELEID.normen, waarschuwingGeldigMaanden: { waarde: 24, bron: 'beleid' } },
    });
    expect(stap(oud, beleid)).toEqual(['risico@b']);
    expect(stap(besluitMet({}), beleid)).toEqual([]);
  });
});

describe('nuisance after the warning', () => {
  const code = 'meldingen-gestopt-na-waarschuwing';

  it('is a risk when there was none in a complete file, ahead of a decision a question', () => {
    expect(zwaartes(besluitMet({}), code)).toEqual(['risico']);
    expect(zwaartes(onvolledig(besluitMet({})), code)).toEqual(['aandacht']);
    expect(zwaartes(volledigDossier(...voor()), code)).toEqual(['aandacht']);
    expect(zwaartes(metBesluit(voor([naWaarschuwing()])), code)).toEqual([]);
  });
});

describe('the term for a zienswijze', () => {
  const met = (op: string, tot: string | undefined, zienswijze: boolean, beleid = zonderLengte): string[] => {
    const dossier = metBesluit(
      [
        ...zonder(voor(), 'voornemen', 'zienswijze'),
        g('voornemen', { id: 'v', op, ...(tot !== undefined && { zienswijzeTot: dag(tot) }) }),
        ...(zienswijze ? [g('zienswijze', { id: 'z', op: '2026-03-05', beantwoord: true })] : []),
      ],
      goedBesluit({ motivering: { belangenafweging: true } }),
    );
    return toetsOp(dossier, undefined, beleid)
      .gebreken.filter((x) => x.code.startsWith('zienswijze'))
      .map((x) => `${x.code} ${x.zwaarte}@${x.bij}`);
  };
  const zonderLengte = eenBeleid({
    termijnen: TESTBELEID.termijnen.filter(({ id }) => id !== 'awb.zienswijze'),
  });

  it('that ended before the voornemen offers nothing', () => {
    expect(met('2026-02-20', '2026-02-01', false)).toEqual(['zienswijze-niet-geboden risico@b']);
    expect(met('2026-02-20', '2026-02-01', true)).toEqual(['zienswijzetermijn-te-kort aandacht@v']);
  });

  it('is asked about when it is short and no length was set', () => {
    expect(met('2026-02-25', '2026-02-28', false)).toEqual(['zienswijzetermijn-te-kort aandacht@v']);
    expect(met('2026-02-21', '2026-02-28', false)).toEqual([]);
    expect(met('2026-02-21', undefined, false)).toEqual([]);
  });

  it('is not asked about for a presence ban, which is of days itself', () => {
    const dossier = metBesluit(
      [
        ...zonder(voor(), 'voornemen', 'zienswijze'),
        g('voornemen', {
          id: 'v',
          op: '2026-03-08',
          maatregel: 'huisverbod',
          zienswijzeTot: dag('2026-03-09'),
        }),
      ],
      huisverbod('2026-03-10', '2026-03-20'),
    );
    expect(zwaartes(dossier, 'zienswijzetermijn-te-kort', undefined, zonderLengte)).toEqual([]);
  });

  it('is none where voornemen and decision are of one day and nothing was said', () => {
    expect(met('2026-03-10', undefined, false)).toEqual(['zienswijzetermijn-te-kort risico@b']);
  });
});

describe('haste after a long run-up [WRT-5.5-11]', () => {
  const spoed = (motivering: string | undefined, besluit: object = {}): string[] =>
    zwaartes(
      metBesluit(
        [
          ...zonder(voor(), 'voornemen', 'zienswijze'),
          g('zienswijze-achterwege', {
            id: 'za',
            op: '2026-03-09',
            grond: 'spoed',
            motivering: motivering as never,
          }),
        ],
        goedBesluit({ motivering: { belangenafweging: true, ...besluit } }),
      ),
      'spoed-niet-gemotiveerd',
    );

  it('is explained where the reason is on file in words', () => {
    expect(spoed('Vuurwapen in de woning op 8 maart.', { spoed: true })).toEqual([]);
  });

  it('is asked about on a bare "yes", and missing where nothing is said', () => {
    expect(spoed(undefined, { spoed: true })).toEqual(['aandacht']);
    expect(spoed(undefined)).toEqual(['blokkerend']);
    expect(spoed('Vuurwapen in de woning op 8 maart.', { spoed: false })).toEqual(['blokkerend']);
  });

  it('asks for its own reason where the prior order was left out as well', () => {
    const zonderLast = metBesluit(
      [
        ...zonder(voor(), 'voornemen', 'zienswijze'),
        g('zienswijze-achterwege', {
          id: 'za',
          op: '2026-03-09',
          grond: 'spoed',
          motivering: 'Vuurwapen in huis.',
        }),
      ],
      goedBesluit({ maatregel: 'spoedeisende-bestuursdwang', motivering: { spoed: true } }),
    );
    expect(zwaartes(zonderLast, 'spoed-niet-gemotiveerd')).toEqual(['aandacht']);
  });
});

describe('the extension of a presence ban [WRT-2-07]', () => {
  const verleng = (op: string, van: string, anders: object = {}) =>
    huisverbod(van, '2026-04-07', {
      id: 'vl',
      besluitId: 'vl',
      op,
      maatregel: 'verlenging-huisverbod',
      verlengingVan: 'hv',
      ...anders,
    });
  const eerste = huisverbod('2026-03-10', '2026-03-20');
  const code = 'huisverbod-te-lang';

  it('goes on where the ban ends', () => {
    expect(zwaartes(metBesluit([...voor(), eerste], verleng('2026-03-19', '2026-03-20')), code)).toEqual([]);
    expect(zwaartes(metBesluit([...voor(), eerste], verleng('2026-03-20', '2026-03-20')), code)).toEqual([]);
  });

  it('comes too late once the ban ended, or leaves a gap', () => {
    expect(zwaartes(metBesluit([...voor(), eerste], verleng('2026-03-24', '2026-03-24')), code)).toEqual([
      'blokkerend',
    ]);
    expect(zwaartes(metBesluit([...voor(), eerste], verleng('2026-03-19', '2026-03-22')), code)).toEqual([
      'blokkerend',
    ]);
    const deels = onvolledig(metBesluit([...voor(), eerste], verleng('2026-03-24', '2026-03-24')));
    expect(zwaartes(deels, code)).toEqual(['risico']);
  });

  it('needs a ban to extend', () => {
    const los = metBesluit(voor(), verleng('2026-03-24', '2026-03-24', { verlengingVan: undefined }));
    expect(zwaartes(los, code)).toEqual(['blokkerend']);
    expect(zwaartes(onvolledig(los), code)).toEqual(['aandacht']);
  });

  it('may follow an earlier extension', () => {
    const tweede = huisverbod('2026-03-20', '2026-03-28', {
      id: 'v1',
      besluitId: 'v1',
      op: '2026-03-19',
      maatregel: 'verlenging-huisverbod',
      verlengingVan: 'hv',
    });
    expect(
      zwaartes(metBesluit([...voor(), eerste, tweede], verleng('2026-03-27', '2026-03-28')), code),
    ).toEqual([]);
  });
});
