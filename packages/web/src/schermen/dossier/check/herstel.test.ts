import { describe, expect, it } from 'vitest';
import { heeftFormulier } from '../formulier/formulieren.ts';
import { formulierVoorHerstel } from './herstel.ts';
import { GEEN_FORMULIER, HERSTEL } from './recepten.ts';
import type { Kennis } from './voorwaardeblad.ts';

/** The codes that the product really yields, read from the rules themselves. */
const regels = import.meta.glob<string>(
  [
    '../../../../../core/src/toets/gebreken/*.ts',
    '!../../../../../core/src/toets/gebreken/*.test.ts',
    '!../../../../../core/src/toets/gebreken/*.builder.ts',
  ],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const CODES = Object.values(regels).flatMap((tekst) => /^\s+code: '([a-z0-9-]+)'/m.exec(tekst)?.[1] ?? []);

describe('the form that repairs a defect', () => {
  it('knows every defect code of the product', () => {
    expect(CODES.length).toBeGreaterThanOrEqual(49);
    expect(new Set(CODES).size).toBe(CODES.length);
  });
  it.each(CODES)('%s has a form, or a reason why it has none, and not both', (code) => {
    expect([Object.hasOwn(HERSTEL, code), Object.hasOwn(GEEN_FORMULIER, code)].filter(Boolean)).toHaveLength(
      1,
    );
  });
  it('names no code that does not exist', () => {
    const genoemd = [...Object.keys(HERSTEL), ...Object.keys(GEEN_FORMULIER)];
    expect(genoemd.filter((code) => !CODES.includes(code))).toEqual([]);
  });
  it('opens only forms that exist', () => {
    const soorten = Object.values(HERSTEL).flatMap((r) => (r.doe === 'nieuw' ? [r.soort] : []));
    expect(soorten.filter((soort) => !heeftFormulier(soort))).toEqual([]);
    expect(['afwijking', 'voornemen', 'oordeel'].every(heeftFormulier)).toBe(true);
  });

  it('opens a conversation with the person complained about', () => {
    expect(formulierVoorHerstel({ code: 'niet-gesproken-met-overlastgever' })).toEqual({
      doe: 'nieuw',
      soort: 'gesprek',
      waarden: { met: 'overlastgever' },
    });
  });
  it('completes the record of a decision, and does nothing while there is none', () => {
    expect(formulierVoorHerstel({ code: 'dwangsom-zonder-maximum', bij: 'e9' })).toEqual({
      doe: 'corrigeer',
      id: 'e9',
    });
    expect(formulierVoorHerstel({ code: 'dwangsom-zonder-maximum' })).toBeUndefined();
  });
  it('corrects the warning itself when the defect is held against the decision', () => {
    const gebrek = { code: 'waarschuwing-niet-aantoonbaar', bij: 'besluit-1', bewijs: ['waarschuwing-1'] };
    expect(formulierVoorHerstel(gebrek)).toEqual({ doe: 'corrigeer', id: 'waarschuwing-1' });
    expect(formulierVoorHerstel({ ...gebrek, bewijs: [] })).toBeUndefined();
  });
  it('decides again where the content is wrong, instead of changing what the letter said', () => {
    expect(formulierVoorHerstel({ code: 'gedragsregel-vaag', bij: 'e9' })).toEqual({
      doe: 'nieuw',
      soort: 'besluit',
    });
  });
  it('fills in the skipped step when the defect names it', () => {
    const gebrek = {
      code: 'beleidsstap-overgeslagen',
      tekst: 'De stap "Goed gesprek" uit het beleid is overgeslagen.',
    };
    const stappen = [{ id: 'gesprek', naam: 'Goed gesprek' }];
    expect(formulierVoorHerstel(gebrek, { stappen })).toEqual({
      doe: 'nieuw',
      soort: 'afwijking',
      waarden: { van: 'gesprek' },
    });
    expect(formulierVoorHerstel(gebrek)).toEqual({ doe: 'nieuw', soort: 'afwijking' });
  });
  it('departs from a term of the policy with a reason, and gives one of the law again', () => {
    const code = 'zienswijzetermijn-te-kort';
    expect(formulierVoorHerstel({ code, aard: 'beleid' })).toEqual({ doe: 'nieuw', soort: 'afwijking' });
    expect(formulierVoorHerstel({ code, aard: 'wet' })).toEqual({ doe: 'nieuw', soort: 'voornemen' });
  });
  it('opens nothing for an unknown code', () => {
    expect(formulierVoorHerstel({ code: 'bestaat-niet', bij: 'e9' })).toBeUndefined();
  });
});

describe('the form that answers a criterion', () => {
  const feit = (deel: object) =>
    ({ type: 'ja-nee', bron: 'b', naam: 'n', ...deel }) as Kennis['feiten'][string];
  const beleid: Kennis = {
    feiten: {
      spoed: feit({ vraag: 'Is er spoed?' }),
      drugsoverlast: feit({ vraag: 'Drugs?' }),
      ernstigeHinder: feit({ vraag: 'Ernstig?', uit: [{ soort: 'weging', veld: 'ernstig' }] }),
      isHuur: feit({ afgeleid: { feit: 'woonvorm', in: ['huur-corporatie'] } }),
      woonvorm: feit({ object: 'woonvorm' }),
      huurrechtGeprobeerd: feit({ afgeleid: { telling: { soort: 'huurmaatregel', minstens: 1 } } }),
      onderliggend: feit({ uit: [{ soort: 'zorgadvies', veld: 'onderliggendeProblematiek' }] }),
      termijnVoorbij: feit({ afgeleid: { termijn: { id: 't', status: 'verstreken' } } }),
    },
    stappen: [
      {
        id: 'last',
        criteria: [
          { vraag: 'spoed' },
          { feit: 'ernstigeHinder' },
          { id: 'huurrecht', een: [{ niet: { feit: 'isHuur' } }, { feit: 'huurrechtGeprobeerd' }] },
          { id: 'afbakening', een: [{ feit: 'drugsoverlast', is: false }] },
          { telling: { soort: 'overtreding', minstens: 1 } },
          { id: 'geenBesluit', telling: { soort: 'besluit', hoogstens: 0 } },
          { feit: 'termijnVoorbij' },
          { feit: 'onderliggend' },
          { feit: 'isHuur' },
        ],
      },
    ],
  };
  const open = (id: string) => formulierVoorHerstel({ id }, { beleid });

  it('asks the question of the policy, also inside a branch [LAB-1.1-05]', () => {
    expect(open('spoed')).toEqual({ doe: 'nieuw', soort: 'oordeel', waarden: { feit: 'spoed' } });
    expect(open('afbakening')).toEqual({
      doe: 'nieuw',
      soort: 'oordeel',
      waarden: { feit: 'drugsoverlast' },
    });
  });
  it('records the event that a derived fact counts', () => {
    expect(open('huurrecht')).toEqual({ doe: 'nieuw', soort: 'huurmaatregel' });
    expect(open('last.5')).toEqual({ doe: 'nieuw', soort: 'overtreding' });
    expect(open('onderliggend')).toEqual({ doe: 'nieuw', soort: 'zorgadvies' });
  });
  it('weighs seriousness and repetition in one form', () => {
    expect(open('ernstigeHinder')).toEqual({ doe: 'nieuw', soort: 'weging' });
  });
  it('opens nothing for what nobody can record', () => {
    expect(open('termijnVoorbij')).toBeUndefined();
    expect(open('geenBesluit')).toBeUndefined();
    expect(open('isHuur')).toBeUndefined();
    expect(open('bestaatNiet')).toBeUndefined();
    expect(formulierVoorHerstel({ id: 'spoed' })).toBeUndefined();
  });
});
