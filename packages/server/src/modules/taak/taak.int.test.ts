import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { gesprek, haal, legEen, met, openEen, stuur, wijzig } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
});
afterAll(() => o.sluit());

type Actie = { id: string; wat: string; wie: string; versie: number; status: string };
const politie = () => o.gemeenten.find((g) => g.gemeente.id === 'weert')!.organisaties.politie;
const leg = async (id: string, anders: Record<string, unknown> = {}) =>
  met<Actie>(
    await stuur(regisseur, `/dossiers/${id}/taken`, { soort: 'taak', wat: 'Bel terug', ...anders }),
    201,
  );
async function metPolitie(): Promise<string> {
  const id = await openEen(regisseur);
  await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, (tx) =>
    tx
      .insertInto('dossier_toegang')
      .values({
        gemeente_id: 'weert',
        dossier_id: id,
        organisatie_id: politie(),
        rol: 'partner',
        van: '2026-01-01',
      })
      .execute(),
  );
  return id;
}

describe('a task', () => {
  it('is for who writes it unless it says otherwise, and leads the header', async () => {
    const id = await openEen(regisseur);
    expect(await leg(id)).toMatchObject({ wie: 'Carla Regis', status: 'open', versie: 1 });
    expect(await leg(id, { wie: 'De huisarts' })).toMatchObject({ wie: 'De huisarts' });
    await leg(id, {
      soort: 'wacht-op',
      wat: 'Terugkoppeling',
      wieOrganisatieId: politie(),
      uiterlijk: '2026-11-25',
    });
    expect(met(await haal(regisseur, `/dossiers/${id}`), 200)).toMatchObject({
      aanZet: { wie: 'Politie Weert', wat: 'Terugkoppeling', uiterlijk: '2026-11-25' },
      volgendeActie: { soort: 'wacht-op' },
    });
  });

  it('is changed on the version that was seen only', async () => {
    const { id, versie } = await leg(await openEen(regisseur));
    expect((await wijzig(regisseur, `/taken/${id}`, { status: 'gereed' })).statusCode).toBe(428);
    const gewijzigd = met<Actie>(await wijzig(regisseur, `/taken/${id}`, { status: 'gereed' }, versie), 200);
    expect(gewijzigd).toMatchObject({ status: 'gereed', versie: 2 });
    expect((await wijzig(regisseur, `/taken/${id}`, { status: 'open' }, versie)).statusCode).toBe(412);
    const zonderDag = met<Actie>(await wijzig(regisseur, `/taken/${id}`, { uiterlijk: null }, 2), 200);
    expect(zonderDag).not.toHaveProperty('uiterlijk');
  });

  it('names every fault at once', async () => {
    const id = await openEen(regisseur);
    const fout = { soort: 'klus', wat: '', uiterlijk: 'morgen', prioriteit: 1 };
    const { fouten } = met<{ fouten: { pad: string }[] }>(
      await stuur(regisseur, `/dossiers/${id}/taken`, fout),
      400,
    );
    expect(fouten.map((f) => f.pad).sort()).toEqual(['/prioriteit', '/soort', '/uiterlijk', '/wat']);
    const wie = { soort: 'taak', wat: 'x', wieOrganisatieId: '018f0000-0000-7000-8000-000000000000' };
    expect((await stuur(regisseur, `/dossiers/${id}/taken`, wie)).statusCode).toBe(400);
  });

  it('is refused for a partner who has no place in the dossier and would never see it', async () => {
    const id = await openEen(regisseur);
    const taak = { soort: 'taak', wat: 'Ga langs', wieOrganisatieId: politie() };
    const antwoord = await stuur(regisseur, `/dossiers/${id}/taken`, taak);
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().fouten[0].pad).toBe('/wieOrganisatieId');
    // To wait for them asks nothing of them here.
    expect((await stuur(regisseur, `/dossiers/${id}/taken`, { ...taak, soort: 'wacht-op' })).statusCode).toBe(
      201,
    );
  });

  it('of a partner is ticked off by that partner, and nothing more [WRT-5.3-04]', async () => {
    const id = await metPolitie();
    const eigen = await leg(id, { wat: 'Ga langs', wieOrganisatieId: politie() });
    const ander = await leg(id, { wat: 'Bel de huurder' });
    const agent = await o.als('politie');
    const lijst = met<{ items: (Actie & { adres?: string })[] }>(await haal(agent, '/taken'), 200).items;
    expect(lijst.map((t) => [t.wat, t.adres])).toEqual([['Ga langs', undefined]]);
    expect(met<{ items: Actie[] }>(await haal(agent, `/dossiers/${id}/taken`), 200).items).toHaveLength(1);
    expect((await wijzig(agent, `/taken/${ander.id}`, { status: 'gereed' }, 1)).statusCode).toBe(404);
    expect((await wijzig(agent, `/taken/${eigen.id}`, { wat: 'Niets' }, 1)).statusCode).toBe(403);
    expect((await stuur(agent, `/dossiers/${id}/taken`, { soort: 'taak', wat: 'x' })).statusCode).toBe(403);
    expect(met(await wijzig(agent, `/taken/${eigen.id}`, { status: 'gereed' }, 1), 200)).toMatchObject({
      status: 'gereed',
    });
    expect(
      (await wijzig(await o.als('corporatie'), `/taken/${eigen.id}`, { status: 'open' }, 2)).statusCode,
    ).toBe(404);
  });

  it('is out of reach for another municipality', async () => {
    const { id } = await leg(await openEen(regisseur));
    const dordrecht = await o.als('casusregisseur', 'dordrecht');
    expect((await wijzig(dordrecht, `/taken/${id}`, { status: 'gereed' }, 1)).statusCode).toBe(404);
  });
});

describe('Vandaag', () => {
  type Vandaag = Record<
    'fataal' | 'aanMij' | 'wachtOp' | 'stil' | 'zonderActie',
    { items: { id: string; wat?: string }[]; meer: boolean }
  >;
  const vandaag = async (wie = regisseur) => met<Vandaag>(await haal(wie, '/vandaag'), 200);

  it('lists what waits on me, what I wait for, what went quiet and what has no next action', async () => {
    const metActie = await openEen(regisseur);
    const stil = await openEen(regisseur);
    const zonder = await openEen(regisseur);
    for (const id of [metActie, zonder]) await legEen(regisseur, id, gesprek('2026-11-19'));
    await legEen(regisseur, stil, gesprek('2026-10-09'));
    await leg(metActie, { soort: 'volgende-actie', wat: 'Brief maken' });
    await leg(stil, { soort: 'wacht-op', wat: 'Rapportage', wieOrganisatieId: politie() });
    const dag = await vandaag();
    expect(dag.aanMij.items.map((a) => a.wat)).toContain('Brief maken');
    expect(dag.wachtOp.items.map((a) => a.wat)).toContain('Rapportage');
    const ids = (lijst: keyof Vandaag) => dag[lijst].items.map((regel) => regel.id);
    expect(ids('stil')).toContain(stil);
    expect(ids('stil')).not.toContain(zonder);
    expect(ids('zonderActie')).toContain(zonder);
    expect(ids('zonderActie')).not.toContain(metActie);
    expect(ids('zonderActie')).not.toContain(stil);
  });

  it('counts six weeks of silence up to and including the day', async () => {
    const net = await openEen(regisseur);
    const voorbij = await openEen(regisseur);
    await legEen(regisseur, net, gesprek('2026-10-10'));
    await legEen(regisseur, voorbij, gesprek('2026-10-09'));
    const stil = (await vandaag()).stil.items.map((regel) => regel.id);
    expect(stil).toContain(voorbij);
    expect(stil).not.toContain(net);
  });

  it('gives a colleague the dossiers that nobody runs, and not mine', async () => {
    const vanMij = await openEen(regisseur);
    const vanNiemand = await openEen(await o.als('jurist'));
    const ids = (await vandaag(await o.als('wijkmanager'))).zonderActie.items.map((regel) => regel.id);
    expect(ids).toContain(vanNiemand);
    expect(ids).not.toContain(vanMij);
  });

  it('gives a partner its tasks and no dossier', async () => {
    const id = await metPolitie();
    await leg(id, { wat: 'Kijk vannacht', wieOrganisatieId: politie() });
    const dag = await vandaag(await o.als('politie'));
    expect(dag.aanMij.items.map((a) => a.wat)).toContain('Kijk vannacht');
    for (const lijst of ['fataal', 'stil', 'zonderActie', 'wachtOp'] as const) {
      expect(dag[lijst].items).toEqual([]);
    }
  });
});
