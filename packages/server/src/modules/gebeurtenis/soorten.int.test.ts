import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import {
  constatering,
  eenMelder,
  gesprek,
  haal,
  legEen,
  met,
  openEen,
  stuur,
} from '../dossier/dossier.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
});
afterAll(() => o.sluit());

type Item = { sleutel: string; soort: string; op: string; vastgelegdDoor: string; organisatie: string } & {
  gebeurtenis: Record<string, unknown>;
};
type Stap = { id: string; status: string; criteria: { id: string; voldaan: boolean | 'onbekend' }[] };
const tijdlijn = async (id: string): Promise<Item[]> =>
  met<{ items: Item[] }>(await haal(regisseur, `/dossiers/${id}/gebeurtenissen`), 200).items;
const stap = async (dossier: string, id: string): Promise<Stap> =>
  met<{ toets: { stappen: Stap[] } }>(
    await haal(regisseur, `/dossiers/${dossier}/toets`),
    200,
  ).toets.stappen.find((s) => s.id === id)!;

/** What the policy of Weert wants in a dossier, as the kinds in which it is recorded. */
const IN_EEN_DOSSIER: readonly (readonly [string, Record<string, unknown>])[] = [
  ['klacht of melding', { soort: 'melding', op: '2026-11-02', categorieen: ['geluid'] }],
  ['waarneming', constatering()],
  ['registratie', { soort: 'bestuurlijke-rapportage', op: '2026-11-03', organisatie: 'politie' }],
  ['verklaring', { soort: 'verklaring', op: '2026-11-04' }],
  ['gespreksverslag', { ...gesprek(), uitkomst: 'Na tien uur gaat het geluid zacht.' }],
  ['beoordeling', { soort: 'weging', op: '2026-11-12', ernstig: true, motivering: 'Elke week.' }],
  ['evaluatie', { soort: 'evaluatie', op: '2026-11-13', uitkomst: 'Het is rustiger.' }],
  ['advies van een partner', { soort: 'zorgadvies', op: '2026-11-14', organisatie: 'GGZ-team' }],
];

describe('what a dossier can hold', () => {
  it('takes each kind of item, with its date, source and author [WRT-5.3-01]', async () => {
    const id = await openEen(regisseur);
    for (const [, item] of IN_EEN_DOSSIER) await legEen(regisseur, id, item);
    const items = await tijdlijn(id);
    expect(items.map((i) => i.soort).sort()).toEqual(IN_EEN_DOSSIER.map(([, i]) => i.soort).sort());
    for (const item of items) {
      expect(item.op, item.soort).toMatch(/^2026-11-/);
      expect(item.organisatie, item.soort).not.toBe('');
      expect(item.vastgelegdDoor, item.soort).toBe('casusregisseur');
    }
    // Contact data of residents, neighbours and professionals are parties of the dossier.
    await eenMelder(regisseur, id, 'Bente Buur');
    const { items: partijen } = met<{ items: { rol: string }[] }>(
      await haal(regisseur, `/dossiers/${id}/partijen`),
      200,
    );
    expect(partijen.map((p) => p.rol)).toEqual(['melder']);
  });

  it.each(IN_EEN_DOSSIER)('refuses %s without a date [WRT-5.3-01]', async (_naam, { op: _op, ...item }) => {
    const id = await openEen(regisseur);
    const { fouten } = met<{ fouten: { pad: string }[] }>(
      await stuur(regisseur, `/dossiers/${id}/gebeurtenissen`, item),
      400,
    );
    expect(fouten.map((f) => f.pad)).toContain('/op');
  });

  it.each(['bestuurlijke-rapportage', 'zorgadvies'])(
    'refuses a %s of which nobody says whose it is [WRT-5.3-01]',
    async (soort) => {
      const id = await openEen(regisseur);
      const { fouten } = met<{ fouten: { pad: string }[] }>(
        await stuur(regisseur, `/dossiers/${id}/gebeurtenissen`, { soort, op: '2026-11-03' }),
        400,
      );
      expect(fouten.map((f) => f.pad)).toContain('/organisatie');
    },
  );
});

it('keeps an overleg on the agenda and then what came out of it [WRT-5.2-02]', async () => {
  const id = await openEen(regisseur);
  const overleg = { soort: 'overleg', vorm: 'woonoverleg', organisaties: ['politie', 'woningcorporatie'] };
  const gepland = await legEen(regisseur, id, { ...overleg, op: '2026-11-18', status: 'gepland' });
  await legEen(regisseur, id, {
    ...overleg,
    op: '2026-11-20',
    status: 'gehouden',
    besluit: 'De wijkagent gaat langs.',
  });
  const items = await tijdlijn(id);
  expect(items.map((i) => i.gebeurtenis)).toMatchObject([
    { vorm: 'woonoverleg', status: 'gehouden', besluit: 'De wijkagent gaat langs.' },
    { vorm: 'woonoverleg', status: 'gepland' },
  ]);
  expect(items[1]!.sleutel).toBe(gepland.id);
});

it('counts a visit with nobody at home as an attempt, and shows it [CCV-2.1-41]', async () => {
  const dordrecht = await o.als('casusregisseur', 'dordrecht');
  const id = await openEen(dordrecht);
  const gesprekscriterium = async () => {
    const { toets } = met<{ toets: { stappen: Stap[] } }>(
      await haal(dordrecht, `/dossiers/${id}/toets`),
      200,
    );
    return toets.stappen.find((s) => s.id === 'waarschuwing')!.criteria.find((c) => c.id === 'gesprek');
  };
  expect(await gesprekscriterium()).toMatchObject({ voldaan: false });
  await legEen(dordrecht, id, {
    soort: 'gesprek',
    op: '2026-11-10',
    met: 'overlastgever',
    gelukt: false,
    huisbezoek: true,
    toelichting: 'Niemand thuis.',
  });
  expect(await gesprekscriterium()).toMatchObject({ voldaan: true });
  const { items } = met<{ items: Item[] }>(await haal(dordrecht, `/dossiers/${id}/gebeurtenissen`), 200);
  expect(items).toMatchObject([
    { soort: 'gesprek', gebeurtenis: { gelukt: false, toelichting: 'Niemand thuis.' } },
  ]);
});

it('lists from the first day what an order would later need [CCV-2.2-23]', async () => {
  const melding = met<{ dossierId: string }>(
    await stuur(regisseur, '/meldingen', {
      op: '2026-11-20T23:30',
      kanaal: 'Telefoon',
      categorieen: ['geluid'],
      adres: 'Beekstraat 5',
      dossier: 'nieuw',
    }),
    201,
  );
  expect((await tijdlijn(melding.dossierId)).map((i) => i.soort)).toEqual(['melding']);
  const last = await stap(melding.dossierId, 'last-onder-dwangsom');
  expect(last.status).toBe('geblokkeerd');
  expect(last.criteria.filter((c) => c.voldaan !== true).map((c) => c.id)).toEqual(
    expect.arrayContaining([
      'ernstigeHinder',
      'geverifieerdeIncidenten',
      'geenAndereGeschikteWijze',
      'waarschuwing',
    ]),
  );
});
