import { describe, expect, it } from 'vitest';
import type { GecompileerdBeleid } from '../beleid/index.ts';
import { eenDossier, eenGebeurtenis } from '../dossier/dossier.builder.ts';
import type { Dossier } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { eenBeleid, eenWet, TESTBELEID } from '../toets/toets.builder.ts';
import { maakVergelijking, vergelijkStand } from './index.ts';
import { metStap, speelNa, verschilVan } from './watals.builder.ts';

const naMeldingen = (minstens: number) =>
  metStap('waarschuwing', {
    criteria: [
      {
        telling: { soort: 'melding', minstens },
        id: 'meldingen',
        tekst: `${minstens} meldingen.`,
        bron: 'beleid',
      },
    ],
  });
const melding = (op: string, ...personen: string[]) =>
  eenGebeurtenis('melding', { id: `m-${op}`, op, personen });
/** Anna is named in three reports, Bram in one. */
const groep = eenDossier({
  aard: 'groep',
  partijen: [
    { id: 'anna', rol: 'lid-van-groep', naam: 'Anna Zonderling' },
    { id: 'bram', rol: 'lid-van-groep', naam: 'Bram Zonderling' },
    { id: 'cas', rol: 'lid-van-groep' },
  ],
  kroniek: [
    melding('2026-01-05', 'anna'),
    melding('2026-01-12', 'anna', 'bram'),
    melding('2026-01-26', 'anna'),
    eenGebeurtenis('waarschuwing', { id: 'w', op: '2026-03-02', personen: ['anna'] }),
  ],
});

describe('the courses of persons', () => {
  it('are replayed for everybody whom an event names, each on what is about them', () => {
    const { personen } = verschilVan(groep, naMeldingen(3), naMeldingen(1));
    expect(personen.map(({ stappen }) => stappen)).toEqual([
      [{ stap: 'waarschuwing', oud: true, nieuw: true, dagen: 21, mist: [] }],
      [{ stap: 'waarschuwing', oud: true, nieuw: false, dagen: undefined, mist: ['meldingen'] }],
    ]);
  });

  it('are counted apart from the course of the dossier, as persons', () => {
    const { dossiers, personen } = speelNa([groep, groep], naMeldingen(3), naMeldingen(1));
    expect(dossiers).toMatchObject({ vergeleken: 2, anders: 2 });
    expect(personen).toMatchObject({ aantal: 4, anders: 4 });
    expect(personen.stappen).toMatchObject([
      {
        id: 'waarschuwing',
        naam: 'Waarschuwing',
        later: { aantal: 2, som: 42 },
        dicht: 2,
        mist: [{ criterium: 'meldingen', keer: 2 }],
      },
    ]);
  });

  it('make a dossier come out otherwise also where its own course does not', () => {
    // Under the new policy a person has a course apart: with other phases and steps than before.
    const eigen = eenBeleid({
      ...TESTBELEID,
      fasen: [
        ...(TESTBELEID.fasen as readonly object[]),
        {
          id: 'in-beeld',
          naam: 'In beeld',
          bron: 'beleid',
          per: 'persoon',
          bereikt: { telling: { soort: 'melding', minstens: 2 } },
        },
      ],
    });
    const { dossiers, fasen, personen } = speelNa([groep], eigen, eenBeleid());
    expect(fasen).toEqual([]);
    expect(dossiers.anders).toBe(1);
    expect(personen.fasen.map((f) => f.nieuw)).toContain('in-beeld');
  });

  it('leave nobody behind in the result, and count nobody where no event names a person', () => {
    const tekst = JSON.stringify(speelNa([groep], naMeldingen(3), naMeldingen(1)));
    for (const geheim of ['anna', 'bram', 'cas', 'Zonderling']) expect(tekst).not.toContain(geheim);
    const zonder = { ...groep, kroniek: groep.kroniek.map(({ personen: _p, ...g }) => g as never) };
    expect(speelNa([zonder], naMeldingen(3), naMeldingen(1)).personen).toEqual({
      aantal: 0,
      anders: 0,
      fasen: [],
      stappen: [],
    });
  });
});

describe('the tracks of persons today', () => {
  const vandaag = datum('2026-03-01');
  const verschil = (oud: GecompileerdBeleid, nieuw: GecompileerdBeleid, dossier = groep) =>
    vergelijkStand(dossier, maakVergelijking(oud, nieuw), eenWet, vandaag).personen;

  it('tell of each person only what the move changes, and nothing of whom it leaves alone', () => {
    // Anna has three reports and Bram one: between a limit of two and one only Bram differs.
    expect(verschil(naMeldingen(2), naMeldingen(1))).toEqual([
      {
        partij: 'bram',
        fase: undefined,
        kleur: undefined,
        regies: [],
        stappen: [{ id: 'waarschuwing', naam: 'Waarschuwing', oud: 'geblokkeerd', nieuw: 'mogelijk' }],
      },
    ]);
    expect(verschil(naMeldingen(1), naMeldingen(1))).toEqual([]);
  });

  it('has a phase, colour, lead and step of a track that only one of the policies describes', () => {
    const eigen = eenBeleid({
      fasen: [
        ...(TESTBELEID.fasen as readonly object[]),
        { id: 'in-beeld', naam: 'In beeld', bron: 'beleid', per: 'persoon' },
      ],
      regie: [
        {
          id: 'r',
          rol: 'proces',
          organisatie: 'kerngroep',
          per: 'persoon',
          tekst: 'Zij leidt.',
          bron: 'beleid',
        },
      ],
    });
    const [anna] = verschil(eenBeleid(), eigen);
    expect(anna).toMatchObject({
      partij: 'anna',
      fase: { oud: 'melding', nieuw: 'in-beeld' },
      regies: [{ rol: 'proces', oud: undefined, nieuw: 'kerngroep' }],
    });
    // In the file of one person only such a policy has a track beside that of the dossier.
    const vanEen: Dossier = {
      ...groep,
      aard: 'persoon',
      partijen: [{ id: 'anna', rol: 'overlastgever' }],
      kroniek: [melding('2026-01-05')],
    };
    expect(verschil(eenBeleid(), eigen, vanEen)).toMatchObject([
      { partij: 'anna', fase: { oud: undefined, nieuw: 'in-beeld' } },
    ]);
    expect(verschil(eigen, eenBeleid(), vanEen)).toMatchObject([
      { partij: 'anna', fase: { oud: 'in-beeld', nieuw: undefined } },
    ]);
  });
});
