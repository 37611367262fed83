import type {
  Informatievraag,
  MogelijkeVragen,
  Partnervraag,
  Probleem,
  TijdlijnItem,
} from '@luwte/core/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { controleerPakket } from '../../pakket/index.ts';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { geefPlaats } from '../../veiligheid/testWereld.ts';
import { haal, met, openEen, stuur } from '../dossier/dossier.builder.ts';
import { eenOrganisatie, eenRoodDossier, tekenConvenant, zetKleur } from './informatievraag.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
let corporatie: Persoon;
let dossier: string;
let org: { politie: string; corporatie: string; zorg: string };
let meldpunt: string;
let teller = 0;

beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur', 'dordrecht');
  corporatie = await o.als('corporatie', 'dordrecht');
  org = o.gemeenten.find(({ gemeente }) => gemeente.id === 'dordrecht')!.organisaties;
  meldpunt = await eenOrganisatie(o, 'zorg', 'Meldpunt Zorg & Overlast');
  await tekenConvenant(o, [org.politie, org.corporatie, meldpunt]);
}, 60_000);
beforeEach(async () => {
  teller += 1;
  dossier = await eenRoodDossier(regisseur, `Sam ${teller}`);
  await geefPlaats(o, 'dordrecht', dossier, org.corporatie);
});
afterAll(() => o.sluit());

const REDEN = { doelredenering: 'Nodig voor het plan.' };
const HUUR = { regel: 'rood-corporatie', persoon: 'p1', ...REDEN };
const stel = (body: object, wie = regisseur, id = dossier) =>
  stuur(wie, `/dossiers/${id}/informatievragen`, body);
const gesteld = async (body: object) => met<Informatievraag>(await stel(body), 201);
const naarCorporatie = () => gesteld({ ...HUUR, organisatieId: org.corporatie });
const mogelijk = async (persoon = 'p1', wie = regisseur) =>
  met<MogelijkeVragen>(
    await haal(wie, `/dossiers/${dossier}/mogelijke-informatievragen?persoon=${persoon}`),
    200,
  );
const fouten = (antwoord: Awaited<ReturnType<typeof stel>>) =>
  met<Probleem>(antwoord, 400).fouten?.map(({ pad }) => pad);
const lijst = async (wie = regisseur) =>
  met<{ items: Informatievraag[] }>(await haal(wie, `/dossiers/${dossier}/informatievragen`), 200).items;
const vanMij = async (wie: Persoon) =>
  met<{ items: Partnervraag[] }>(await haal(wie, '/informatievragen'), 200).items;
const antwoord = (wie: Persoon, id: string, body: object) =>
  stuur(wie, `/informatievragen/${id}/antwoorden`, body);
const tijdlijn = async (wie = regisseur) =>
  met<{ items: TijdlijnItem[] }>(
    await haal(wie, `/dossiers/${dossier}/gebeurtenissen?soort=antwoord,standpunt,vraag`),
    200,
  ).items;

describe('what may be asked', () => {
  it('[DOR-B2-22] is the row of the colour that the person has today, with the organisations that it means', async () => {
    const { kleur, open, gesloten, personen } = await mogelijk();
    expect(kleur).toBe('rood');
    expect(personen).toEqual([{ sleutel: 'p1', naam: `Sam ${teller}` }]);
    const huur = open.find(({ regel }) => regel === 'rood-corporatie')!;
    expect(huur.organisaties).toMatchObject([
      { id: org.corporatie, convenant: true, werktMee: true, compartiment: 'inkomen' },
    ]);
    expect(open.every(({ kleur: k, regel }) => k === 'rood' || regel === 'meldpunt')).toBe(true);
    expect(gesloten.find(({ regel }) => regel === 'oranje-corporatie')?.waarom).toContain(
      'Deze persoon is nu rood.',
    );
    await zetKleur(regisseur, dossier, 'oranje');
    expect((await mogelijk()).kleur).toBe('oranje');
  });

  it('[DOR-B2-22] is refused when it is not in that row, or goes to somebody else', async () => {
    expect(
      fouten(await stel({ ...HUUR, regel: 'oranje-corporatie', organisatieId: org.corporatie })),
    ).toEqual(['/regel']);
    expect(fouten(await stel({ ...HUUR, organisatieId: org.politie }))).toEqual(['/organisatieId']);
    expect(fouten(await stel({ ...HUUR, organisatieId: dossier }))).toEqual(['/organisatieId']);
    expect(fouten(await stel({ ...HUUR, persoon: 'm1', organisatieId: org.corporatie }))).toEqual(['/regel']);
    expect(fouten(await stel({ ...HUUR, uiterlijk: '2026-11-20', organisatieId: org.corporatie }))).toEqual([
      '/uiterlijk',
    ]);
    expect(
      fouten(await stel({ regel: 'rood-corporatie', persoon: 'p1', organisatieId: org.corporatie })),
    ).toEqual(['/doelredenering']);
    expect(await lijst()).toEqual([]);
  });

  it('is nothing about a person to an organisation that did not sign the convenant', async () => {
    const ander = await eenOrganisatie(o, 'corporatie', `Andere Woning ${teller}`);
    expect(fouten(await stel({ ...HUUR, organisatieId: ander }))).toEqual(['/organisatieId']);
  });

  it('[DOR-B3-02] of the Meldpunt is two times yes or no, with a reason', async () => {
    const vraag = await gesteld({ regel: 'meldpunt', persoon: 'p1', organisatieId: meldpunt, ...REDEN });
    expect(vraag).toMatchObject({
      vorm: 'ja-nee',
      compartiment: 'gezondheid',
      doelredenering: REDEN.doelredenering,
    });
    expect(vraag.onderdelen.map(({ id }) => id)).toEqual(['indicatie', 'traject']);
  });

  it('is one question with as little as possible where a policy has no colours', async () => {
    const weert = await o.als('casusregisseur', 'weert');
    const { zorg } = o.gemeenten.find(({ gemeente }) => gemeente.id === 'weert')!.organisaties;
    const id = await openEen(weert);
    const vrij = { regel: 'vraag-partner', organisatieId: zorg };
    expect(fouten(await stel(vrij, weert, id))).toEqual(['/vraag']);
    expect((await stel({ ...vrij, vraag: 'Wie is de contactpersoon?' }, weert, id)).statusCode).toBe(201);
  });

  it('cannot be put or answered by the general road, where no form is judged', async () => {
    const los = (body: object) =>
      stuur(regisseur, `/dossiers/${dossier}/gebeurtenissen`, { op: '2026-11-20', ...body });
    const vraag = { soort: 'vraag', aan: 'x', vorm: 'tekst', doel: 'Wat?' };
    expect(fouten(await los({ ...vraag, regel: 'rood-corporatie' }))).toEqual(['/regel']);
    await naarCorporatie();
    const { sleutel } = (await tijdlijn()).find(({ soort }) => soort === 'vraag')!;
    expect(fouten(await los({ soort: 'antwoord', vraag: sleutel, waarde: 'lang verhaal' }))).toEqual([
      '/vraag',
    ]);
  });

  it('is for who runs the case, and shown to nobody who may not see the answer', async () => {
    await naarCorporatie();
    expect(await lijst()).toHaveLength(1);
    // A wijkmanager may not see income: not the question, and not the colour.
    const wijkmanager = await o.als('wijkmanager', 'dordrecht');
    expect(await lijst(wijkmanager)).toEqual([]);
    expect((await mogelijk('p1', wijkmanager)).kleur).toBeUndefined();
    expect((await stel(HUUR, await o.als('boa', 'dordrecht'))).statusCode).toBe(403);
    expect((await stel({ ...HUUR, organisatieId: org.corporatie }, corporatie)).statusCode).toBe(403);
    expect((await stel(HUUR, await o.als('casusregisseur', 'weert'))).statusCode).toBe(400);
  });
});

describe('a partner', () => {
  it('sees its own question with the name, and after the answer no name any more', async () => {
    const { id } = await naarCorporatie();
    const open = (await vanMij(corporatie)).find((v) => v.id === id)!;
    expect(open).toMatchObject({
      status: 'open',
      persoon: { naam: `Sam ${teller}`, geboortedatum: '2005-05-05' },
    });
    expect(Object.keys(open)).not.toContain('regel');
    expect(JSON.stringify(open)).not.toMatch(/rood|Mel der/);
    met(await antwoord(corporatie, id, { soort: 'antwoord', tekst: 'Twee maanden huurachterstand.' }), 204);
    expect((await vanMij(corporatie)).find((v) => v.id === id)).not.toHaveProperty('persoon');
    expect(await lijst()).toMatchObject([
      { status: 'beantwoord', antwoord: 'Twee maanden huurachterstand.' },
    ]);
    expect((await tijdlijn()).find(({ soort }) => soort === 'antwoord')).toMatchObject({
      compartiment: 'inkomen',
      organisatie: 'Woningcorporatie Dordrecht',
    });
    expect((await antwoord(corporatie, id, { soort: 'weet-niet' })).statusCode).toBe(409);
  });

  it('gives no other answer than its form, and may always say that it may not share', async () => {
    const { id } = await naarCorporatie();
    expect(fouten(await antwoord(corporatie, id, { soort: 'antwoord', jaNee: { antwoord: 'ja' } }))).toEqual([
      '/jaNee',
    ]);
    expect(fouten(await antwoord(corporatie, id, { soort: 'mag-niet-delen', reden: 'zomaar' }))).toEqual([
      '/reden',
    ]);
    met(await antwoord(corporatie, id, { soort: 'mag-niet-delen', reden: 'geen-grondslag' }), 204);
    expect(await lijst()).toMatchObject([
      { status: 'mag-niet-delen', antwoord: expect.stringContaining('grondslag') },
    ]);
    const ander = await naarCorporatie();
    met(await antwoord(corporatie, ander.id, { soort: 'weet-niet' }), 204);
    expect((await lijst())[0]).toMatchObject({ status: 'weet-niet', antwoord: 'Onbekend' });
  });

  it('without a place in the dossier, or that was not asked, finds nothing', async () => {
    const { id } = await naarCorporatie();
    for (const rol of ['politie', 'zorg'] as const) {
      const wie = await o.als(rol, 'dordrecht');
      expect(await vanMij(wie)).toEqual([]);
      expect((await antwoord(wie, id, { soort: 'weet-niet' })).statusCode).toBe(404);
    }
    const buur = await o.als('corporatie', 'weert');
    expect((await antwoord(buur, id, { soort: 'weet-niet' })).statusCode).toBe(404);
    expect((await antwoord(regisseur, id, { soort: 'weet-niet' })).statusCode).toBe(403);
  });

  it('is reminded, and no longer asked once the question was withdrawn', async () => {
    const { id } = await naarCorporatie();
    expect(
      met(await stuur(regisseur, `/informatievragen/${id}/herinneringen`, { herinnerd: true }), 201),
    ).toHaveProperty('herinnerdOp');
    const weg = await stuur(regisseur, `/informatievragen/${id}/intrekkingen`, { reden: 'Niet meer nodig.' });
    expect(met(weg, 201)).toMatchObject({ status: 'ingetrokken' });
    expect((await antwoord(corporatie, id, { soort: 'weet-niet' })).statusCode).toBe(409);
    expect(
      (await stuur(regisseur, `/informatievragen/${id}/herinneringen`, { herinnerd: true })).statusCode,
    ).toBe(409);
    expect(
      (await stuur(regisseur, `/informatievragen/${id}/intrekkingen`, { reden: 'Nog eens.' })).statusCode,
    ).toBe(409);
  });
});

describe('when the colour drops', () => {
  const GEHEIM = 'kwabhuurschuld van twee maanden';
  const beantwoord = async () => {
    const { id } = await naarCorporatie();
    met(await antwoord(corporatie, id, { soort: 'antwoord', tekst: GEHEIM }), 204);
    return id;
  };
  const overal = async (wie = regisseur) => {
    const paden = ['gebeurtenissen', 'informatievragen', 'toets', 'stand-van-zaken', ''].map(
      (d) => `/dossiers/${dossier}/${d}`,
    );
    return (await Promise.all(paden.map((pad) => haal(wie, pad.replace(/\/$/, '')))))
      .map(({ body }) => body)
      .join('\n');
  };

  it('[DOR-B2-23] the answer is hidden at once from everybody, and stands on the list to remove', async () => {
    const id = await beantwoord();
    expect(await overal()).toContain(GEHEIM);
    await zetKleur(regisseur, dossier, 'oranje');
    for (const rol of ['casusregisseur', 'jurist', 'burgemeester'] as const) {
      expect(await overal(await o.als(rol, 'dordrecht'))).not.toContain(GEHEIM);
    }
    expect((await lijst()).find((v) => v.id === id)).toMatchObject({
      status: 'beantwoord',
      verborgen: expect.stringContaining('oranje'),
    });
    const { toets } = met<{ toets: { personen: { kleur?: string }[] } }>(
      await haal(regisseur, `/dossiers/${dossier}/toets`),
      200,
    );
    expect(toets.personen.map(({ kleur }) => kleur)).toEqual(['oranje']);
  });

  it('[DOR-B2-23] it is in no export either, and the export still verifies', async () => {
    await beantwoord();
    await zetKleur(regisseur, dossier, 'oranje');
    const { rawPayload, statusCode } = await haal(regisseur, `/dossiers/${dossier}/export`);
    expect(statusCode).toBe(200);
    const pakket = await controleerPakket(rawPayload);
    if (!pakket.ok) throw new Error(JSON.stringify(pakket.error));
    expect(pakket.value.vernietigd).toBe(1);
    expect(JSON.stringify(pakket.value.dossier)).not.toContain(GEHEIM);
  });

  it('[DOR-B2-23] and removed with a reason it stays hidden, also when the colour rises again', async () => {
    const id = await beantwoord();
    expect(
      (await stuur(regisseur, `/informatievragen/${id}/intrekkingen`, { reden: 'Weg.' })).statusCode,
    ).toBe(409);
    await zetKleur(regisseur, dossier, 'oranje');
    const weg = await stuur(regisseur, `/informatievragen/${id}/intrekkingen`, {
      reden: 'Persoon is nu oranje.',
    });
    expect(met(weg, 201)).toMatchObject({ verwijderd: true });
    await zetKleur(regisseur, dossier, 'rood');
    expect((await mogelijk()).kleur).toBe('rood');
    expect(await overal()).not.toContain(GEHEIM);
  });

  it('no copy of it is in other hands: an answer that the policy opened is not shared', async () => {
    await beantwoord();
    const item = (await tijdlijn()).find(({ soort }) => soort === 'antwoord')!;
    const deel = (id: string) =>
      stuur(regisseur, `/dossiers/${dossier}/delingvoorstellen`, {
        item: { soort: 'gebeurtenis', id },
        aanOrganisatieId: org.corporatie,
      });
    const ander = met<{ items: TijdlijnItem[] }>(
      await haal(regisseur, `/dossiers/${dossier}/gebeurtenissen?soort=gesprek`),
      200,
    );
    expect((await deel(item.id)).statusCode).toBe(404);
    expect((await deel(ander.items[0]!.id)).statusCode).toBe(200);
  });

  it('without removal it can be read again when the colour rises', async () => {
    await beantwoord();
    await zetKleur(regisseur, dossier, 'oranje');
    await zetKleur(regisseur, dossier, 'rood');
    expect(await overal()).toContain(GEHEIM);
  });

  it('an open question is closed for the partner, and its name goes with it', async () => {
    const { id } = await naarCorporatie();
    await zetKleur(regisseur, dossier, 'oranje');
    expect((await antwoord(corporatie, id, { soort: 'antwoord', tekst: GEHEIM })).statusCode).toBe(409);
    expect((await lijst())[0]).toMatchObject({ status: 'vervallen' });
    expect(await overal()).not.toContain(GEHEIM);
    await zetKleur(regisseur, dossier, 'rood');
    const nog = await naarCorporatie();
    await zetKleur(regisseur, dossier, 'oranje');
    expect((await vanMij(corporatie)).find((v) => v.id === nog.id)).not.toHaveProperty('persoon');
  });
});
