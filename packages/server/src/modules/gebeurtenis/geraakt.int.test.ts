import type { Probleem } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { formulier } from '../../veiligheid/testWereld.ts';
import { wijsAan } from '../aanwijzing/aanwijzing.builder.ts';
import {
  gesprek,
  haal,
  legEen,
  met,
  metReden,
  openEen,
  redenVelden,
  stuur,
} from '../dossier/dossier.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
let wijkmanager: Persoon;
let burgemeester: Persoon;
let boa: Persoon;
let elders: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  [regisseur, wijkmanager, burgemeester, boa, elders] = [
    await o.als('casusregisseur'),
    await o.als('wijkmanager'),
    await o.als('burgemeester'),
    await o.als('boa'),
    await o.als('casusregisseur', 'bergen-op-zoom'),
  ];
  await wijsAan(o, 'invordering', 'jurist');
});
afterAll(() => o.sluit());

const NIETS = '00000000-0000-4000-8000-000000000000';
type Deel = 'gebeurtenissen' | 'besluiten';
/** With `If-Match` of the version as it is now. */
async function poog(wie: Persoon, id: string, gebeurtenis: object, deel: Deel = 'gebeurtenissen') {
  const { versie } = met<{ versie: number }>(await haal(regisseur, `/dossiers/${id}`), 200);
  return stuur(wie, `/dossiers/${id}/${deel}`, gebeurtenis, { 'if-match': `"${versie}"` });
}
const leg = async (wie: Persoon, id: string, gebeurtenis: object): Promise<string> =>
  met<{ sleutel: string }>(await poog(wie, id, { ...redenBij(gebeurtenis), ...gebeurtenis }), 201).sleutel;
const redenBij = (gebeurtenis: object) =>
  'compartiment' in gebeurtenis ? metReden(String(gebeurtenis.compartiment)) : {};

const besluit = (anders: Record<string, unknown> = {}) => ({
  soort: 'besluit',
  op: '2026-10-01',
  besluitId: 'b1',
  orgaan: 'burgemeester',
  maatregel: 'last-onder-dwangsom',
  ...anders,
});
const intrekking = (...betreft: string[]) => ({
  soort: 'intrekking',
  op: '2026-11-20',
  betreft,
  reden: 'Klopt niet.',
});
const verstrekking = {
  soort: 'gegevensverstrekking',
  op: '2026-11-20',
  van: 'gemeente',
  aan: 'politie',
  wat: ['verslag'],
  grondslag: 'convenant',
  doel: 'aanpak',
};
const VERBEURD = {
  soort: 'overtreding',
  op: '2026-11-20',
  waarneming: { functie: 'boa', zelfWaargenomen: true, plaats: 'stoep', methode: 'gehoord' },
};
const correctie = (corrigeert: string) => ({ ...gesprek(), corrigeert });

async function eenZaak(wie = regisseur) {
  const id = await openEen(wie);
  const { sleutel: partij } = met<{ sleutel: string }>(
    await stuur(wie, `/dossiers/${id}/partijen`, { rol: 'overlastgever', naam: 'Bewoner' }),
    201,
  );
  return { id, partij };
}
async function metBesluit() {
  const { id, partij } = await eenZaak();
  return { id, partij, sleutel: await leg(regisseur, id, besluit({ geadresseerden: [partij] })) };
}

describe('taking a decision away', () => {
  it.each([
    ['by withdrawing it', intrekking],
    ['by correcting it with an event of another kind', correctie],
  ])('asks the right to decide: %s', async (_hoe, weg) => {
    const { id, sleutel } = await metBesluit();
    const nee = met<Probleem>(await poog(boa, id, weg(sleutel)), 403);
    expect(nee.type).toContain('geen-recht');
    met(await poog(regisseur, id, weg(sleutel)), 201);
  });

  it.each([
    ['a withdrawal', intrekking],
    ['a correction', correctie],
  ])(
    'asks it too of whoever withdraws %s of a decision, which brings the decision back',
    async (_wat, weg) => {
      const { id, sleutel } = await metBesluit();
      const weggenomen = await leg(regisseur, id, weg(sleutel));
      expect((await poog(boa, id, intrekking(weggenomen))).statusCode).toBe(403);
      const terug = await leg(regisseur, id, intrekking(weggenomen));
      // And of whoever takes it away a second time, three steps from the decision.
      expect((await poog(boa, id, intrekking(terug))).statusCode).toBe(403);
      met(await poog(regisseur, id, intrekking(terug)), 201);
    },
  );

  it('does not keep a boa from putting right what is no decision', async () => {
    const { id } = await metBesluit();
    const eerste = await leg(boa, id, gesprek());
    const tweede = await leg(boa, id, correctie(eerste));
    const weg = await leg(boa, id, intrekking(tweede));
    met(await poog(boa, id, intrekking(weg)), 201);
  });

  it('is refused as a whole when one of several events is a decision', async () => {
    const { id, sleutel } = await metBesluit();
    const open = await leg(boa, id, gesprek());
    expect((await poog(boa, id, intrekking(open, sleutel))).statusCode).toBe(403);
    met(await poog(regisseur, id, intrekking(open, sleutel)), 201);
  });

  it('names who may decide on collection to whoever decides, and to nobody else [CCV-4.2-01]', async () => {
    const { id } = await metBesluit();
    const jurist = await o.als('jurist');
    const invordering = { soort: 'invorderingsbeschikking', op: '2026-11-20', besluitId: 'b1', bedrag: 100 };
    const sleutel = await leg(jurist, id, invordering);
    const weggenomen = await leg(jurist, id, intrekking(sleutel));
    for (const doel of [sleutel, weggenomen]) {
      expect((await poog(boa, id, intrekking(doel))).body).not.toContain('Juri Awbema');
      const nee = met<Probleem>(await poog(regisseur, id, intrekking(doel)), 403);
      expect(nee.type).toContain('niet-aangewezen-voor-invordering');
      expect(nee.detail).toContain('Juri Awbema');
    }
    met(await poog(jurist, id, intrekking(weggenomen)), 201);
  });
});

describe('an act of an administrative body that is no besluit by name', () => {
  it.each([
    ['dwangbevel', { besluitId: 'b1', bedrag: 100 }],
    ['uitstel-van-betaling', { besluitId: 'b1', totEnMet: '2027-01-31' }],
    ['machtiging-binnentreden', { besluitId: 'b1', orgaan: 'burgemeester' }],
  ])('%s is recorded, corrected and withdrawn by whoever may decide only', async (soort, velden) => {
    const { id } = await metBesluit();
    const daad = { soort, op: '2026-11-20', ...velden };
    expect(met<Probleem>(await poog(boa, id, daad), 403).type).toContain('geen-recht');
    // On the version that somebody saw.
    expect((await stuur(regisseur, `/dossiers/${id}/gebeurtenissen`, daad)).statusCode).toBe(428);
    const sleutel = met<{ sleutel: string }>(await poog(burgemeester, id, daad, 'besluiten'), 201).sleutel;
    for (const weg of [intrekking(sleutel), correctie(sleutel), { ...daad, corrigeert: sleutel }])
      expect((await poog(boa, id, weg)).statusCode).toBe(403);
    const beter = await leg(regisseur, id, { ...daad, corrigeert: sleutel });
    met(await poog(regisseur, id, intrekking(beter)), 201);
  });

  it('does not hold for a reminder to pay, which decides nothing', async () => {
    const { id } = await metBesluit();
    const aanmaning = { soort: 'aanmaning', op: '2026-11-20', besluitId: 'b1', bedrag: 100 };
    const sleutel = await leg(boa, id, aanmaning);
    met(await poog(boa, id, intrekking(sleutel)), 201);
    expect((await poog(burgemeester, id, aanmaning, 'besluiten')).statusCode).toBe(400);
  });
});

describe('an event in a closed compartment', () => {
  const gesloten = (compartiment: string) => ({
    ...gesprek(),
    compartiment,
    toelichting: 'gesloten',
    ...metReden(compartiment),
  });
  /** The same answer as for an id that no event has. */
  async function alsNiets(
    maak: (sleutel: string) => Promise<{ statusCode: number; body: string }>,
    sleutel: string,
  ) {
    const [echt, niets] = [await maak(sleutel), await maak(NIETS)];
    expect(echt.statusCode).toBe(400);
    expect([echt.statusCode, echt.body]).toEqual([niets.statusCode, niets.body]);
  }

  it.each([
    ['withdrawn', intrekking],
    ['corrected', correctie],
  ])('is %s by who may see it; for others it does not exist', async (_hoe, weg) => {
    const { id } = await eenZaak();
    const dicht = await leg(regisseur, id, gesloten('gezondheid'));
    await alsNiets((sleutel) => poog(boa, id, weg(sleutel)), dicht);
    met(await poog(wijkmanager, id, weg(dicht)), 201);
    const inkomen = await leg(regisseur, id, gesloten('inkomen'));
    await alsNiets((sleutel) => poog(wijkmanager, id, weg(sleutel)), inkomen);
    met(await poog(regisseur, id, weg(inkomen)), 201);
  });

  it('is refused at its own place in a list, and the rest of the list is not touched', async () => {
    const { id } = await eenZaak();
    const open = await leg(boa, id, gesprek());
    const dicht = await leg(regisseur, id, gesloten('politie'));
    const nee = met<Probleem>(await poog(boa, id, intrekking(open, dicht)), 400);
    expect(nee.fouten?.map(({ pad }) => pad)).toEqual(['/betreft/1']);
    await alsNiets((sleutel) => poog(boa, id, intrekking(open, sleutel)), dicht);
    const { items } = met<{ items: { vervallen?: string }[] }>(
      await haal(boa, `/dossiers/${id}/gebeurtenissen`),
      200,
    );
    expect(items.map(({ vervallen }) => vervallen)).toEqual([undefined]);
  });

  it('cannot be corrected by a decision of who may not see it, recorded or prepared', async () => {
    const { id, partij } = await eenZaak();
    const dicht = await leg(regisseur, id, gesloten('inkomen'));
    const nieuw = (corrigeert: string) => besluit({ geadresseerden: [partij], corrigeert });
    const klaar = (wie: Persoon, corrigeert: string) =>
      stuur(wie, `/dossiers/${id}/besluitvoorstellen`, { gebeurtenis: nieuw(corrigeert) });
    await alsNiets((sleutel) => poog(burgemeester, id, nieuw(sleutel), 'besluiten'), dicht);
    await alsNiets((sleutel) => poog(wijkmanager, id, nieuw(sleutel)), dicht);
    await alsNiets((sleutel) => klaar(burgemeester, sleutel), dicht);
    met(await klaar(regisseur, dicht), 201);
    met(await poog(await o.als('jurist'), id, nieuw(dicht), 'besluiten'), 201);
  });

  it.each([
    ['a conversation that is about it', (s: string) => ({ ...gesprek(), betreft: [s] })],
    ['an answer to it', (s: string) => ({ soort: 'antwoord', op: '2026-11-20', vraag: s, waarde: true })],
    ['sharing it', (s: string) => ({ ...verstrekking, items: [s] })],
  ])('is no thing that others can point at by %s', async (_hoe, maak) => {
    const { id } = await eenZaak();
    const vraag = { soort: 'vraag', op: '2026-11-19', aan: 'politie', vorm: 'ja-nee', doel: 'aanpak' };
    const dicht = await leg(regisseur, id, { ...vraag, compartiment: 'politie' });
    await alsNiets((sleutel) => poog(boa, id, maak(sleutel)), dicht);
    met(await poog(regisseur, id, maak(dicht)), 201);
  });

  it('is a decision that nobody finds by guessing its besluitId', async () => {
    const { id, partij } = await eenZaak();
    const zaken = { geadresseerden: [partij], compartiment: 'politie' };
    const dicht = await leg(regisseur, id, besluit({ ...zaken, besluitId: 'b1' }));
    const waarneming = { functie: 'boa', zelfWaargenomen: true, plaats: 'stoep', methode: 'gehoord' };
    const overtreding = (besluitId: string) => ({
      soort: 'overtreding',
      op: '2026-11-20',
      besluitId,
      waarneming,
    });
    const [echt, niets] = [await poog(boa, id, overtreding('b1')), await poog(boa, id, overtreding('b9'))];
    expect([echt.statusCode, echt.body]).toEqual([400, niets.body]);
    met(await poog(regisseur, id, overtreding('b1')), 201);
    // Corrected in the open: then everybody who works in the file knows it.
    const open = besluit({ geadresseerden: [partij], besluitId: 'b1', corrigeert: dicht });
    met(await poog(regisseur, id, open), 201);
    met(await poog(boa, id, overtreding('b1')), 201);
  });

  it('is a decision whose besluitId nobody finds taken, and that stands in nobody’s way', async () => {
    const { id, partij } = await eenZaak();
    const zaken = { geadresseerden: [partij] };
    await leg(regisseur, id, besluit({ ...zaken, besluitId: 'b1', compartiment: 'inkomen' }));
    const vast = async (wie: Persoon, besluitId: string, deel?: Deel) => {
      const antwoord = met<{ sleutel: string; besluitId: string }>(
        await poog(wie, id, besluit({ ...zaken, besluitId }), deel),
        201,
      );
      const { items } = met<{ items: { sleutel: string; gebeurtenis: { besluitId: string } }[] }>(
        await haal(wie, `/dossiers/${id}/gebeurtenissen?soort=besluit`),
        200,
      );
      const { gebeurtenis } = items.find(({ sleutel }) => sleutel === antwoord.sleutel)!;
      expect(gebeurtenis.besluitId).toBe(antwoord.besluitId);
      return antwoord.besluitId;
    };
    // A taken id and a free one come out alike, for whoever is kept out of a compartment.
    for (const [wie, deel] of [[wijkmanager], [burgemeester, 'besluiten']] as const)
      for (const gevraagd of ['b1', 'b9'])
        expect(await vast(wie, gevraagd, deel)).toMatch(new RegExp(`^${gevraagd}-[0-9a-f]{12}$`));
    // Who sees everything keeps the id that was sent, and hears that it is taken.
    const dubbel = met<Probleem>(await poog(regisseur, id, besluit({ ...zaken, besluitId: 'b1' })), 400);
    expect(dubbel.fouten?.map(({ pad }) => pad)).toEqual(['/besluitId']);
    expect(await vast(regisseur, 'b9')).toBe('b9');
  });

  it('leaves a decision that somebody sees its own id when it is corrected, prepared or supposed', async () => {
    const { id, partij } = await eenZaak();
    const zaken = { geadresseerden: [partij] };
    const sleutel = await leg(regisseur, id, besluit({ ...zaken, besluitId: 'b1' }));
    const beter = besluit({ ...zaken, besluitId: 'b1', corrigeert: sleutel, grondslag: 'art. 2:79' });
    met(await poog(wijkmanager, id, beter), 201);
    met(await poog(regisseur, id, { ...VERBEURD, besluitId: 'b1' }), 201);
    // Two that belong together, supposed at once.
    const samen = [besluit({ ...zaken, besluitId: 'b2' }), { ...VERBEURD, besluitId: 'b2' }];
    met(await stuur(wijkmanager, `/dossiers/${id}/wat-als`, { gebeurtenissen: samen }), 200);
    // A besluitId of what is seen is taken, and says so.
    const dubbel = met<Probleem>(await poog(wijkmanager, id, besluit({ ...zaken, besluitId: 'b1' })), 400);
    expect(dubbel.fouten?.map(({ pad }) => pad)).toEqual(['/besluitId']);
  });

  it('is a document that nobody finds by its id', async () => {
    const { id } = await eenZaak();
    const papier = async (compartiment: string) => {
      const antwoord = await regisseur.doe({
        method: 'POST',
        url: `/api/v1/dossiers/${id}/documenten`,
        ...formulier({ naam: 'stuk.txt', inhoud: 'stuk' }, { compartiment, ...redenVelden(compartiment) }),
      });
      return met<{ sleutel: string }>(antwoord, 201).sleutel;
    };
    const dicht = await papier('politie');
    const met1 = (document: string) => ({ ...gesprek(), document });
    await alsNiets((sleutel) => poog(boa, id, met1(sleutel)), dicht);
    met(await poog(boa, id, met1(await papier('gewoon'))), 201);
    met(await poog(regisseur, id, met1(dicht)), 201);
  });

  it('is not supposed away in a what-if by who may not see it', async () => {
    const { id } = await eenZaak();
    const dicht = await leg(regisseur, id, gesloten('inkomen'));
    const stel = (wie: Persoon, sleutel: string) =>
      stuur(wie, `/dossiers/${id}/wat-als`, { gebeurtenissen: [intrekking(sleutel)] });
    await alsNiets((sleutel) => stel(burgemeester, sleutel), dicht);
    met(await stel(regisseur, dicht), 200);
  });

  it('of another municipality does not exist either, and neither does its dossier', async () => {
    const { id } = await eenZaak();
    const vreemd = await eenZaak(elders);
    const { sleutel } = await legEen(elders, vreemd.id, gesprek());
    for (const weg of [intrekking, correctie]) {
      await alsNiets((s) => poog(regisseur, id, weg(s)), sleutel);
      const daar = await stuur(regisseur, `/dossiers/${vreemd.id}/gebeurtenissen`, weg(sleutel));
      expect(daar.statusCode).toBe(404);
      met(await stuur(elders, `/dossiers/${vreemd.id}/gebeurtenissen`, weg(sleutel)), 201);
    }
  });
});
