import { describe, expect, it } from 'vitest';
import { dossierMet, eenDossier, eenGebeurtenis } from '../dossier/dossier.builder.ts';
import { datum } from '../shared/index.ts';
import { besluitMet } from '../toets/gebreken/gebreken.builder.ts';
import { eenBeleid, eenWet, TESTBELEID } from '../toets/toets.builder.ts';
import { maakVergelijking, vergelijkDossier, vergelijkStand } from './index.ts';
import { metStap, metTermijn, verschilVan } from './watals.builder.ts';

/** A warning after this many reports instead of two verified incidents. */
const naMeldingen = (aantal: number) =>
  metStap('waarschuwing', {
    criteria: [
      {
        telling: { soort: 'melding', minstens: aantal },
        id: 'meldingen',
        tekst: `${aantal} meldingen.`,
        bron: 'beleid',
      },
    ],
  });

const melding = (op: string) => eenGebeurtenis('melding', { id: `m-${op}`, op });
const dossier = dossierMet(
  melding('2026-01-05'),
  melding('2026-01-12'),
  melding('2026-01-26'),
  melding('2026-02-09'),
  eenGebeurtenis('waarschuwing', { id: 'w', op: '2026-03-02' }),
);

describe('steps at the decision moments', () => {
  it('tells on how many days earlier or later a step opens', () => {
    const vroeger = verschilVan(dossier, naMeldingen(2), naMeldingen(4));
    expect(vroeger.stappen).toEqual([{ stap: 'waarschuwing', oud: true, nieuw: true, dagen: -28, mist: [] }]);
    expect(verschilVan(dossier, naMeldingen(4), naMeldingen(3)).stappen[0]?.dagen).toBe(14);
  });

  it('says which criterion would have blocked the step that was taken', () => {
    const { stappen, gezet } = verschilVan(dossier, naMeldingen(5), naMeldingen(4));
    expect(stappen).toEqual([
      { stap: 'waarschuwing', oud: true, nieuw: false, dagen: undefined, mist: ['meldingen'] },
    ]);
    expect(gezet).toEqual([
      { stap: 'waarschuwing', moment: 'waarschuwing', oud: true, nieuw: false, mist: ['meldingen'] },
    ]);
  });

  it('judges a step that was taken on what there was before it, the same day left out after it', () => {
    const opDeDag = dossierMet(
      melding('2026-01-05'),
      eenGebeurtenis('waarschuwing', { id: 'w', op: '2026-03-02T10:00' }),
      melding('2026-03-02T12:00'),
    );
    const { stappen, gezet } = verschilVan(opDeDag, naMeldingen(2), naMeldingen(1));
    expect(gezet[0]).toMatchObject({ oud: true, nieuw: false });
    expect(stappen[0]).toMatchObject({ oud: true, nieuw: true, dagen: 56 });
  });

  it('finds the day on which a term ran out, where nothing happened', () => {
    const stap = (status: string) =>
      metStap('besluit', {
        criteria: [
          {
            termijn: { id: 'awb.zienswijze', status },
            id: 'zienswijze',
            tekst: 'De termijn is voorbij.',
            bron: 'beleid',
          },
        ],
      });
    const metVoornemen = dossierMet(
      eenGebeurtenis('voornemen', { id: 'v', op: '2026-03-02' }),
      eenGebeurtenis('besluit', { id: 'b', op: '2026-04-20' }),
    );
    // Two weeks from 2 March end on the 16th: `loopt` from the first day, `verstreken` from the 17th.
    const { stappen } = verschilVan(metVoornemen, stap('verstreken'), stap('loopt'));
    expect(stappen).toEqual([{ stap: 'besluit', oud: true, nieuw: true, dagen: 15, mist: [] }]);
  });

  it('does not count reports outside a window, and sees the step close', () => {
    const inVenster = metStap('waarschuwing', {
      criteria: [
        {
          telling: { soort: 'melding', minstens: 4, venster: { lengte: 4, eenheid: 'weken' } },
          id: 'meldingen',
          tekst: 'Vier meldingen in vier weken.',
          bron: 'beleid',
        },
      ],
    });
    expect(verschilVan(dossier, inVenster, naMeldingen(4)).stappen[0]).toMatchObject({
      oud: true,
      nieuw: false,
    });
  });

  it('sees a step open earlier when only a limit by name is another number', () => {
    const metGrens = (aantal: number) => {
      const stappen = (TESTBELEID.stappen as readonly { id: string }[]).map((stap) =>
        stap.id === 'waarschuwing'
          ? {
              ...stap,
              criteria: [
                {
                  telling: { soort: 'melding', minstens: { grens: 'genoeg' } },
                  id: 'meldingen',
                  tekst: 'Genoeg meldingen.',
                  bron: 'beleid',
                },
              ],
            }
          : stap,
      );
      return eenBeleid({
        stappen,
        grenzen: [{ id: 'genoeg', naam: 'Genoeg meldingen', aantal, bron: 'beleid' }],
      });
    };
    expect(verschilVan(dossier, metGrens(2), metGrens(4)).stappen[0]?.dagen).toBe(-28);
  });

  it('leaves out what is the same rule in other words', () => {
    const zelfde = metStap('waarschuwing', { naam: 'Gele kaart', wie: 'wijkagent' });
    expect(maakVergelijking(eenBeleid(), zelfde).paren).toEqual([]);
    const feit = { ...TESTBELEID.feiten.ernstigeHinder, uit: [{ soort: 'weging', veld: 'herhaaldelijk' }] };
    const anderFeit = eenBeleid({ feiten: { ...TESTBELEID.feiten, ernstigeHinder: feit } });
    expect(maakVergelijking(eenBeleid(), anderFeit).paren.map((p) => p.id)).toEqual(['waarschuwing']);
  });

  it('does not give a day before the dossier began', () => {
    const open = metStap('waarschuwing', { criteria: [] });
    expect(verschilVan(dossier, open, naMeldingen(1)).stappen).toMatchObject([{ dagen: 0 }]);
  });
});

describe('amounts, defects and terms', () => {
  const bedragen = (perOvertreding: number | null, maximum: number, aard = 'standaard') =>
    eenBeleid({
      bedragen: {
        dwangsom: {
          perOvertreding: perOvertreding === null ? null : { eurocent: perOvertreding, bron: 'beleid' },
          maximum: { eurocent: maximum, bron: 'beleid' },
          aard,
        },
      },
    });

  it('puts what was imposed beside the amounts of both policies', () => {
    const { bedragen: verschil } = verschilVan(besluitMet({}), bedragen(75_000, 200_000));
    expect(verschil).toEqual([
      { wat: 'perOvertreding', opgelegd: 50_000, oud: 0, nieuw: 25_000 },
      { wat: 'maximum', opgelegd: 300_000, oud: 0, nieuw: -100_000 },
    ]);
  });

  it('leaves room below a highest amount and knows nothing of an empty one', () => {
    const { bedragen: verschil } = verschilVan(besluitMet({}), bedragen(null, 400_000, 'hoogste'));
    expect(verschil.map((b) => b.nieuw)).toEqual([undefined, 0]);
  });

  it('sees a defect appear that only the new policy has, at the moment of the decision', () => {
    const { gebreken } = verschilVan(besluitMet({}), bedragen(20_000, 300_000));
    expect(gebreken).toEqual([
      { code: 'dwangsom-boven-beleid', wat: 'verschijnt', moment: 'besluit', zwaarte: 'risico' },
    ]);
    const terug = verschilVan(besluitMet({}), eenBeleid(), bedragen(20_000, 300_000)).gebreken;
    expect(terug.map((g) => g.wat)).toEqual(['verdwijnt']);
  });

  it('moves the end of a term, and leaves one with a date on the letter alone', () => {
    const metVoornemens = dossierMet(
      eenGebeurtenis('voornemen', { id: 'v1', op: '2026-03-02' }),
      eenGebeurtenis('voornemen', { id: 'v2', op: '2026-03-03', zienswijzeTot: '2026-03-31' as never }),
    );
    const { termijnen } = verschilVan(metVoornemens, metTermijn('awb.zienswijze', { lengte: 4 }));
    expect(termijnen.map((t) => t.dagen)).toEqual([14, 0]);
  });

  it('has nothing to tell of an empty dossier, and nothing differs under the same policy', () => {
    const zelf = maakVergelijking(eenBeleid(), eenBeleid());
    expect(vergelijkDossier(eenDossier(), zelf, eenWet)).toBeUndefined();
    const gelijk = verschilVan(besluitMet({}), eenBeleid());
    expect([gelijk.stappen, gelijk.gezet, gelijk.gebreken]).toEqual([[], [], []]);
    expect(gelijk.termijnen.every((t) => t.in === 'beide' && t.dagen === 0)).toBe(true);
  });
});

describe('one dossier today', () => {
  it('lists only what the move would change', () => {
    const nieuw = naMeldingen(5);
    const verschil = vergelijkStand(
      dossier,
      maakVergelijking(naMeldingen(4), nieuw),
      eenWet,
      datum('2026-02-10'),
    );
    expect(verschil).toEqual({
      fase: undefined,
      stappen: [{ id: 'waarschuwing', naam: 'Waarschuwing', oud: 'mogelijk', nieuw: 'geblokkeerd' }],
      termijnen: [],
      bedragen: [],
      personen: [],
    });
  });
});
