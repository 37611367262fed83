import { describe, expect, it } from 'vitest';
import { dossierMet, eenDossier, eenGebeurtenis } from '../dossier/dossier.builder.ts';
import { besluitMet } from '../toets/gebreken/gebreken.builder.ts';
import { eenBeleid, TESTBELEID } from '../toets/toets.builder.ts';
import { INDELING, MEESTE_VOORBEELDEN } from './index.ts';
import { metStap, metTermijn, speelNa } from './watals.builder.ts';

const naMeldingen = (aantal: number) =>
  metStap('waarschuwing', {
    criteria: [
      { telling: { soort: 'melding', minstens: aantal }, id: 'm', tekst: 'Genoeg.', bron: 'beleid' },
    ],
  });
const metMeldingen = (...dagen: string[]) =>
  dossierMet(
    ...dagen.map((op) => eenGebeurtenis('melding', { id: `m-${op}`, op })),
    eenGebeurtenis('waarschuwing', { id: 'w', op: '2026-06-01' }),
  );

describe('the result of a replay', () => {
  it('counts steps by days earlier or later, and what was taken', () => {
    const uitkomst = speelNa(
      [
        metMeldingen('2026-01-05', '2026-01-08', '2026-01-12'),
        metMeldingen('2026-01-05', '2026-01-08', '2026-03-02'),
        metMeldingen('2026-01-05', '2026-01-08'),
      ],
      naMeldingen(3),
      naMeldingen(2),
    );
    expect(uitkomst.dossiers).toMatchObject({ gelezen: 3, vergeleken: 3, anders: 3 });
    expect(uitkomst.momenten).toEqual({ waarschuwing: 3, 'laatste-dag': 3 });
    const [stap] = uitkomst.stappen;
    expect(stap).toMatchObject({
      id: 'waarschuwing',
      naam: 'Waarschuwing',
      in: 'beide',
      gelijk: 0,
      dicht: 1,
      later: { aantal: 2, som: 57, meeste: 53, bakken: [1, 0, 0, 1, 0, 0, 0, 0] },
      gezet: { keer: 3, kanNiet: 1, kanAlsnog: 0, kanBeide: 2, kanGeen: 0 },
      mist: [{ criterium: 'm', tekst: 'Genoeg.', keer: 2 }],
    });
    expect(stap?.voorbeelden).toEqual([
      { dossier: 1, wat: 'later', dagen: 4 },
      { dossier: 2, wat: 'later', dagen: 53 },
      { dossier: 3, wat: 'dicht' },
      { dossier: 3, wat: 'kanNiet' },
    ]);
  });

  it('adds up amounts on both sides in eurocents', () => {
    const nieuw = eenBeleid({
      bedragen: {
        dwangsom: {
          perOvertreding: { eurocent: 60_000, bron: 'beleid' },
          maximum: { eurocent: 100_000, bron: 'beleid' },
          aard: 'standaard',
        },
      },
    });
    const { bedragen, gebreken } = speelNa([besluitMet({}), besluitMet({})], nieuw);
    expect(bedragen[0]).toMatchObject({
      wat: 'perOvertreding',
      besluiten: 2,
      opgelegd: 100_000,
      oud: { gelijk: 2 },
      nieuw: { gelijk: 0, duurder: { aantal: 2, som: 20_000 }, goedkoper: { aantal: 0 } },
    });
    expect(bedragen[1]?.nieuw.goedkoper).toMatchObject({ aantal: 2, som: 400_000, meeste: 200_000 });
    expect(bedragen[1]?.nieuw.goedkoper.bakken[INDELING.eurocent.indexOf(250_000)]).toBe(2);
    // One decision has two amounts that differ: one finding of one code.
    expect(gebreken).toMatchObject([
      {
        code: 'dwangsom-boven-beleid',
        verschijnt: { dossiers: 2, keer: 2, perMoment: { besluit: 2 }, perZwaarte: { risico: 2 } },
        verdwijnt: { dossiers: 0 },
      },
    ]);
  });

  it('counts terms that end on another day', () => {
    const metVoornemen = dossierMet(eenGebeurtenis('voornemen', { id: 'v', op: '2026-03-02' }));
    const { termijnen } = speelNa([metVoornemen], metTermijn('awb.zienswijze', { lengte: 1 }));
    expect(termijnen).toMatchObject([{ id: 'awb.zienswijze', gelijk: 0, eerder: { aantal: 1, som: 7 } }]);
  });

  it('keeps a fixed number of examples, whatever the number of dossiers', () => {
    const veel = Array.from({ length: 30 }, () => metMeldingen('2026-01-05', '2026-01-20'));
    const [stap] = speelNa(veel, naMeldingen(1), naMeldingen(2)).stappen;
    expect(stap?.eerder.aantal).toBe(30);
    expect(stap?.voorbeelden).toHaveLength(MEESTE_VOORBEELDEN);
  });

  it('holds nothing of a person, a place, an event or a text of the dossier [BOZ-7.3-03]', () => {
    const geheim = 'Zonderling';
    const dossier = eenDossier({
      id: geheim,
      titel: geheim,
      gemeente: geheim,
      object: { adres: geheim, postcode: '1234AB', buurt: geheim },
      partijen: [
        { id: geheim, rol: 'overlastgever', naam: geheim },
        { id: 'm1', rol: 'melder', naam: geheim },
      ],
      kroniek: [
        eenGebeurtenis('melding', { id: `${geheim}-1`, op: '2026-01-05', toelichting: geheim }),
        eenGebeurtenis('besluit', {
          id: `${geheim}-2`,
          op: '2026-05-04',
          besluitId: geheim,
          geadresseerden: [geheim],
          grondslag: geheim,
          dwangsom: { per: 'overtreding', bedrag: 70_000 as never, maximum: 90_000 as never },
        }),
        eenGebeurtenis('afwijking', { op: '2026-05-03', van: geheim, motivering: geheim }),
      ],
    });
    const nieuw = eenBeleid({
      ...TESTBELEID,
      stappen: naMeldingen(1).beleid.stappen,
      termijnen: metTermijn('awb.bezwaar', { lengte: 9 }).beleid.termijnen,
      bedragen: {},
    });
    const tekst = JSON.stringify(speelNa([dossier], nieuw));
    expect(tekst).toContain('"later":{"aantal":1');
    expect(tekst).not.toContain(geheim);
    expect(tekst).not.toContain('1234AB');
    expect(tekst).not.toMatch(/2026-0[1-9]/);
  });

  it('gives the same result in any order of the differences: the order of the policy', () => {
    const een = metMeldingen('2026-01-05', '2026-01-12');
    const twee = besluitMet({});
    const ids = (dossiers: Parameters<typeof speelNa>[0]) =>
      speelNa(dossiers, metTermijn('awb.bezwaar', { lengte: 9 })).termijnen.map((t) => t.id);
    expect(ids([een, twee])).toEqual(ids([twee, een]));
  });
});
