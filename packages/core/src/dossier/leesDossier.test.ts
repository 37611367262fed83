import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierMet, eenDossier, eenGebeurtenis } from './dossier.builder.ts';
import { type Dossier, GEBEURTENIS_SOORTEN, leesDossier, MEEST_FOUTEN } from './index.ts';
import { willekeurigDossier } from './willekeurig.builder.ts';

/** Paths of the faults; an empty list is a dossier that passed. */
const paden = (invoer: unknown): string[] => {
  const gelezen = leesDossier(invoer);
  return gelezen.ok ? [] : gelezen.error.map((fout) => fout.pad);
};
const redenen = (invoer: unknown): string[] => {
  const gelezen = leesDossier(invoer);
  return gelezen.ok ? [] : gelezen.error.map((fout) => fout.reden);
};
/** A dossier as a file holds it: plain, so that a test may put anything in it. */
const ruw = (dossier: Dossier = eenDossier()) =>
  JSON.parse(JSON.stringify(dossier)) as Record<string, unknown>;
const met = (...gebeurtenissen: unknown[]) => ({ ...ruw(), kroniek: gebeurtenissen });

describe('leesDossier on form', () => {
  it('reads a valid dossier and gives the same content back', () => {
    const dossier = dossierMet(eenGebeurtenis('melding'), eenGebeurtenis('besluit'));
    expect(leesDossier(ruw(dossier))).toEqual({ ok: true, value: dossier });
  });

  it('gives all faults at once, each with its path', () => {
    const invoer = {
      ...met({ id: 'e1', op: '2026-02-30', soort: 'melding', categorieen: ['herrie'], kleur: 'rood' }),
      spoor: 'straat',
    };
    expect(paden(invoer).sort()).toEqual([
      '/kroniek/0/categorieen/0',
      '/kroniek/0/kleur',
      '/kroniek/0/op',
      '/spoor',
    ]);
  });

  it('names the allowed values when the list is short', () => {
    expect(redenen({ ...ruw(), spoor: 'straat' })).toEqual(['Kies uit: woonoverlast, openbare-ruimte.']);
  });

  it('names the unknown key by its own path, also deep inside', () => {
    const waarneming = { functie: 'boa', stemming: 'boos' };
    expect(paden(met({ ...eenGebeurtenis('constatering'), waarneming }))).toEqual([
      '/kroniek/0/waarneming/stemming',
    ]);
  });

  it('says that a required field is missing', () => {
    const { gemeente: _, ...zonder } = ruw();
    expect(leesDossier(zonder)).toEqual({
      ok: false,
      error: [{ pad: '/gemeente', reden: 'Dit veld is verplicht.' }],
    });
  });

  it.each([-1, 0.5, 50_000.01, '50000', Number.NaN])('refuses %s as an amount in cents', (bedrag) => {
    expect(paden(met({ ...eenGebeurtenis('besluit'), dwangsom: { per: 'ineens', bedrag } }))).toEqual([
      '/kroniek/0/dwangsom/bedrag',
    ]);
  });

  it('accepts an amount of zero cents', () => {
    const dwangsom = { per: 'overtreding', bedrag: 0 };
    expect(paden(met({ ...eenGebeurtenis('besluit'), dwangsom }))).toEqual([]);
  });

  it('refuses a decision without addressee', () => {
    const fout = [{ pad: '/kroniek/0/geadresseerden', reden: 'Noem aan wie het besluit is gericht.' }];
    expect(leesDossier(met(eenGebeurtenis('besluit', { geadresseerden: [] })))).toEqual({
      ok: false,
      error: fout,
    });
  });

  it.each(['2025-02-29', '2026-13-01', '2026-00-10', '2026-1-5', '01-02-2026', '2026-03-01T24:00', ''])(
    'refuses %j as a day',
    (wanneer) => {
      expect(paden(met({ ...eenGebeurtenis('weging'), op: wanneer }))).toEqual(['/kroniek/0/op']);
    },
  );

  it.each([null, undefined, 3, 'tekst', [], true, Symbol('s'), () => 1, new Map()])(
    'refuses %s as a dossier',
    (invoer) => {
      expect(leesDossier(invoer).ok).toBe(false);
    },
  );

  it('never repeats a value of the file in a reason', () => {
    const naam = 'Piet-van-de-Hoek';
    const invoer = met(
      { id: 'e1', op: naam, soort: naam },
      { ...eenGebeurtenis('melding'), melder: naam, categorieen: [naam] },
      { ...eenGebeurtenis('antwoord'), vraag: naam, waarde: { naam } },
    );
    expect(redenen({ ...invoer, feiten: { spoed: naam }, spoor: naam }).join(' ')).not.toContain(naam);
  });

  it('stops at fifty faults and says how many there are more', () => {
    const fouten = leesDossier(
      met(...Array.from({ length: 60 }, (_, i) => ({ id: `e${i}`, op: '2026-01-01', soort: 'x' }))),
    );
    expect(fouten.ok).toBe(false);
    if (fouten.ok) return;
    expect(fouten.error).toHaveLength(MEEST_FOUTEN + 1);
    expect(fouten.error.at(-1)?.reden).toBe('Er zijn nog 10 fouten. Herstel eerst de fouten hierboven.');
  });
});

describe('leesDossier on unsafe input', () => {
  it.each(['__proto__', 'constructor', 'prototype'])(
    'refuses the key %s and leaves objects alone',
    (sleutel) => {
      const invoer = JSON.parse(`{"kroniek":[{"${sleutel}":{"vervuild":true}}]}`);
      expect(paden(invoer)).toEqual([`/kroniek/0/${sleutel}`]);
      expect(({} as Record<string, unknown>).vervuild).toBeUndefined();
    },
  );

  it('refuses nesting of 33 levels and reads past 32', () => {
    const diep = (niveaus: number): unknown => (niveaus === 0 ? 'x' : [diep(niveaus - 1)]);
    expect(redenen({ ...ruw(), titel: diep(32) })).toEqual(['Dit is te diep genest: hoogstens 32 niveaus.']);
    expect(redenen({ ...ruw(), titel: diep(31) })).toEqual(['Hier hoort tekst tussen aanhalingstekens.']);
  });

  it.each(['a\u0000b', 'a\ud800', '\udc00b'])('refuses text that cannot be kept: %j', (titel) => {
    expect(redenen({ ...ruw(), titel })).toEqual([
      'Hier staat een teken dat niet bestaat. Typ de tekst opnieuw.',
    ]);
    expect(paden({ ...ruw(), titel: 'Zin met é, 😀 en €' })).toEqual([]);
  });

  it('does not exhaust the stack on very deep or circular input', () => {
    let diep: unknown = 'x';
    for (let i = 0; i < 200_000; i++) diep = [diep];
    const kring: Record<string, unknown> = ruw();
    kring.titel = kring;
    expect(leesDossier(diep).ok).toBe(false);
    expect(leesDossier(kring).ok).toBe(false);
  });

  it('shows a key with a line break or of great length on one short line', () => {
    const [pad] = paden({ ...ruw(), [`a\n${'b'.repeat(500)}`]: 1 });
    expect(pad).toMatch(/^\/a\?b{58}…$/);
  });
});

describe('leesDossier on coherence', () => {
  const melding = eenGebeurtenis('melding', { id: 'e1' });

  it.each([
    [
      'partijen',
      {
        partijen: [
          { id: 'p1', rol: 'overlastgever' },
          { id: 'p1', rol: 'melder' },
        ],
      },
      '/partijen/1/id',
    ],
    [
      'kroniek',
      { kroniek: [eenGebeurtenis('nazorg', { id: 'e' }), eenGebeurtenis('weging', { id: 'e' })] },
      '/kroniek/1/id',
    ],
    [
      'documenten',
      { documenten: [1, 2].map(() => ({ id: 'd', soort: 'foto', naam: 'f', sha256: 'a'.repeat(64) })) },
      '/documenten/1/id',
    ],
  ])('refuses the same id twice in %s', (_naam, anders, pad) => {
    expect(paden({ ...ruw(), ...anders })).toEqual([pad]);
  });

  it.each([
    ['melder', eenGebeurtenis('melding', { melder: 'weg' }), '/melder'],
    ['geadresseerden', eenGebeurtenis('besluit', { geadresseerden: ['p1', 'weg'] }), '/geadresseerden/1'],
    ['personen', eenGebeurtenis('nazorg', { personen: ['weg'] }), '/personen/0'],
    ['partij', eenGebeurtenis('verklaring', { partij: 'weg' }), '/partij'],
    ['doorPartij', eenGebeurtenis('opname', { doorPartij: 'weg' }), '/doorPartij'],
    ['waarneming.door', eenGebeurtenis('constatering', { waarneming: { door: 'weg' } }), '/waarneming/door'],
    ['met', eenGebeurtenis('relatie', { met: 'weg' }), '/met'],
    ['betreft', eenGebeurtenis('verificatie', { betreft: ['weg'] }), '/betreft/0'],
    ['corrigeert', eenGebeurtenis('nazorg', { corrigeert: 'weg' }), '/corrigeert'],
    ['document', eenGebeurtenis('nazorg', { document: 'weg' }), '/document'],
    ['vraag', eenGebeurtenis('antwoord', { vraag: 'weg', waarde: true }), '/vraag'],
    ['verzoek', eenGebeurtenis('verdaging', { verzoek: 'weg' }), '/verzoek'],
    ['tegen', eenGebeurtenis('bezwaar', { tegen: 'weg' }), '/tegen'],
    ['tegen of a request', eenGebeurtenis('verzoek-om-handhaving', { tegen: 'weg' }), '/tegen'],
    ['onderzoek', eenGebeurtenis('afwijzing', { onderzoek: ['weg'] }), '/onderzoek/0'],
    ['items', eenGebeurtenis('gegevensverstrekking', { items: ['weg'] }), '/items/0'],
    ['besluitId', eenGebeurtenis('overtreding', { besluitId: 'weg' }), '/besluitId'],
    ['verlengingVan', eenGebeurtenis('besluit', { verlengingVan: 'weg' }), '/verlengingVan'],
  ])('refuses a reference to what is not there: %s', (_naam, gebeurtenis, pad) => {
    expect(paden(met(gebeurtenis))).toEqual([`/kroniek/0${pad}`]);
  });

  it('refuses a gemachtigde for someone who is not in the dossier', () => {
    expect(paden({ ...ruw(), partijen: [{ id: 'g', rol: 'gemachtigde', voor: 'weg' }] })).toEqual([
      '/partijen/0/voor',
    ]);
  });

  it('lets a voornemen prepare a besluit that is still to come', () => {
    expect(paden(met(eenGebeurtenis('voornemen', { voor: 'later' })))).toEqual([]);
  });

  it('asks that overtredingen and vraag point at events of that kind', () => {
    const besluit = eenGebeurtenis('besluit');
    const invordering = eenGebeurtenis('invorderingsbeschikking', { overtredingen: ['e1'] });
    const antwoord = eenGebeurtenis('antwoord', { vraag: 'e1', waarde: true });
    expect(paden(met(melding, besluit, invordering, antwoord))).toEqual([
      '/kroniek/2/overtredingen/0',
      '/kroniek/3/vraag',
    ]);
  });

  it('refuses two decisions under one besluitId, but not a decision that corrects the other', () => {
    const eerste = eenGebeurtenis('besluit', { id: 'x1' });
    const tweede = eenGebeurtenis('besluit', { id: 'x2' });
    expect(paden(met(eerste, tweede))).toEqual(['/kroniek/1/besluitId']);
    expect(paden(met(eerste, { ...tweede, corrigeert: 'x1' }))).toEqual([]);
    expect(paden(met(eerste, tweede, eenGebeurtenis('intrekking', { betreft: ['x1'] })))).toEqual([]);
  });

  it('keeps gedragsregel ids apart per decision and refuses a breach of a rule that is not in it', () => {
    const regel = (id: string) => ({ id, tekst: 'Geen muziek na 22.00 uur.' });
    const besluit = eenGebeurtenis('besluit', { gedragsregels: [regel('r1'), regel('r1')] });
    const ander = eenGebeurtenis('besluit', { id: 'y', besluitId: 'b2', gedragsregels: [regel('r1')] });
    const overtreding = eenGebeurtenis('overtreding', { gedragsregel: 'r9' });
    expect(paden(met(besluit, ander, overtreding))).toEqual([
      '/kroniek/0/gedragsregels/1/id',
      '/kroniek/2/gedragsregel',
    ]);
  });

  it('refuses an event that corrects itself', () => {
    expect(paden(met(eenGebeurtenis('nazorg', { id: 'e', corrigeert: 'e' })))).toEqual([
      '/kroniek/0/corrigeert',
    ]);
  });

  it.each([
    ['2026-03-01', '2026-02-28', ['/kroniek/0/tot']],
    ['2026-03-01', '2026-03-01', []],
    ['2026-03-01T22:00', '2026-03-01', []],
    ['2026-03-01T22:00', '2026-03-01T21:59', ['/kroniek/0/tot']],
    ['2026-03-01T22:00', '2026-03-01T22:00', []],
  ])('compares op %s and tot %s with the last day included', (op, tot, verwacht) => {
    expect(paden(met({ ...melding, op, tot }))).toEqual(verwacht);
  });

  it.each([
    ['1949-12-31', 1],
    ['1950-01-01', 0],
    ['2100-12-31', 0],
    ['2101-01-01', 1],
  ])('keeps an event on %s between 1950 and 2100', (op, aantal) => {
    expect(paden(met({ ...melding, op }))).toHaveLength(aantal);
  });

  it('refuses one event a century from the others', () => {
    const rest = ['2070-01-01', '2070-02-01', '2070-03-01'].map((op) => eenGebeurtenis('nazorg', { op }));
    expect(paden(met(...rest, eenGebeurtenis('nazorg', { op: '1969-12-31' })))).toEqual(['/kroniek/3/op']);
    expect(paden(met(...rest, eenGebeurtenis('nazorg', { op: '1971-01-01' })))).toEqual([]);
  });
});

describe('leesDossier on random input', () => {
  it('knows every kind of event in the generator', () => {
    const gezien = new Set(fc.sample(willekeurigDossier, 500).flatMap((d) => d.kroniek.map((g) => g.soort)));
    expect([...gezien].sort()).toEqual([...GEBEURTENIS_SOORTEN].sort());
  });

  it('reads every valid dossier and loses nothing on the way', () => {
    fc.assert(
      fc.property(willekeurigDossier, (dossier) => {
        expect(leesDossier(JSON.parse(JSON.stringify(dossier)))).toEqual({ ok: true, value: dossier });
      }),
      { numRuns: 150 },
    );
  });

  it('never throws on a dossier with one value replaced or removed', () => {
    fc.assert(
      fc.property(
        willekeurigDossier,
        fc.jsonValue(),
        fc.nat(),
        fc.boolean(),
        (dossier, waarde, plek, weg) => {
          const kopie = ruw(dossier);
          const plekken = vindPlekken(kopie);
          const [ouder, sleutel] = plekken[plek % plekken.length]!;
          if (weg) delete ouder[sleutel];
          else ouder[sleutel] = waarde;
          const gelezen = leesDossier(kopie);
          if (gelezen.ok) return;
          expect(gelezen.error.length).toBeGreaterThan(0);
          for (const fout of gelezen.error)
            expect(fout.pad.startsWith('/') && fout.reden.endsWith('.')).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws on anything at all', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (invoer) => {
        expect(leesDossier(invoer).ok).toBe(false);
      }),
    );
  });
});

type Plek = [ouder: Record<string, unknown>, sleutel: string];

function vindPlekken(waarde: unknown): Plek[] {
  if (typeof waarde !== 'object' || waarde === null) return [];
  const ouder = waarde as Record<string, unknown>;
  return Object.keys(ouder).flatMap((sleutel): Plek[] => [[ouder, sleutel], ...vindPlekken(ouder[sleutel])]);
}

describe('leesDossier on corrections', () => {
  const keten = (...paren: [id: string, corrigeert?: string][]) =>
    met(
      ...paren.map(([id, corrigeert]) => ({
        ...eenGebeurtenis('gesprek'),
        id,
        ...(corrigeert && { corrigeert }),
      })),
    );

  it('refuses a circle, of two or of more, and not what only points at it', () => {
    expect(paden(keten(['a', 'b'], ['b', 'a'], ['c', 'a']))).toEqual([
      '/kroniek/0/corrigeert',
      '/kroniek/1/corrigeert',
    ]);
    expect(paden(keten(['a', 'b'], ['b', 'c'], ['c', 'a']))).toHaveLength(3);
  });

  it('takes a chain of corrections, also of one event by two, and by another kind', () => {
    expect(paden(keten(['a'], ['b', 'a'], ['c', 'b'], ['d', 'a']))).toEqual([]);
    const ander = { ...eenGebeurtenis('melding'), id: 'b', corrigeert: 'a' };
    expect(paden(met({ ...eenGebeurtenis('gesprek'), id: 'a' }, ander))).toEqual([]);
  });
});
