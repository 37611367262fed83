import type { Plaats, Probleem } from '@luwte/core/contract';
import { datum, plusDagen } from '@luwte/core/shared';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { gesprek, haal, legEen, met, openEen, stuur } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
});
afterAll(() => o.sluit());

const stad = () => o.gemeenten.find(({ gemeente }) => gemeente.id === 'weert')!;
const politie = () => stad().organisaties.politie;
const invoer = (anders: Record<string, unknown> = {}) => ({
  organisatieId: politie(),
  rol: 'partner',
  grond: 'zonder-persoonsgegevens',
  reden: 'De wijkagent kent de buurt',
  van: '2026-11-21',
  ...anders,
});
const geef = async (id: string, anders: Record<string, unknown> = {}) =>
  met<Plaats>(await stuur(regisseur, `/dossiers/${id}/plaatsen`, invoer(anders)), 201);
const fouten = async (id: string, anders: Record<string, unknown>) =>
  met<Probleem>(await stuur(regisseur, `/dossiers/${id}/plaatsen`, invoer(anders)), 400).fouten;
const eindig = (id: string, plaats: string, anders: Record<string, unknown> = {}) =>
  stuur(regisseur, `/dossiers/${id}/plaatsen/${plaats}/beeindigingen`, {
    reden: 'Niet meer nodig',
    ...anders,
  });
const voorzitter = () => ({
  organisatieId: stad().organisaties.gemeente,
  medewerkerId: stad().medewerkers.get('voorzitter-kerngroep')!,
  rol: 'voorzitter-kerngroep',
  grond: 'eigen-gemeente',
});
/** Every road by which somebody could see that this dossier is there. */
async function ziet(wie: Persoon, id: string): Promise<Record<string, boolean>> {
  const lijst = async (pad: string) => JSON.stringify((await haal(wie, pad)).json()).includes(id);
  const { kenmerk } = met<{ kenmerk: string }>(await haal(regisseur, `/dossiers/${id}`), 200);
  const gezocht = await stuur(wie, '/dossiers/zoekopdrachten', { tekst: kenmerk });
  return {
    kop: (await haal(wie, `/dossiers/${id}`)).statusCode === 200,
    lijst: await lijst('/dossiers?status=alle&aantal=200'),
    vandaag: await lijst('/vandaag'),
    taken: await lijst('/taken'),
    zoeken: gezocht.body.includes(id),
    uitklap: (await haal(wie, `/dossiers/${id}/gebeurtenissen`)).statusCode === 200,
  };
}
const iets = (gezien: Record<string, boolean>) => Object.values(gezien).some(Boolean);

describe('a place in a dossier', () => {
  it('[BOZ-1.2-02] carries its ground and reason, and says that an organisation outside the convenant gets no personal data', async () => {
    const id = await openEen(regisseur);
    expect(await geef(id)).toMatchObject({
      organisatie: 'Politie Weert',
      stand: 'geldt',
      reden: 'De wijkagent kent de buurt',
      door: 'Carla Regis',
      persoonsgegevens: false,
    });
    const zorg = stad().organisaties.zorg;
    expect(await fouten(id, { organisatieId: zorg, grond: 'convenant' })).toMatchObject([{ pad: '/grond' }]);
    expect(await fouten(id, { reden: ' ' })).toMatchObject([{ pad: '/reden' }]);
    expect(await fouten(id, {})).toMatchObject([{ pad: '/van', reden: expect.stringContaining('al mee') }]);
    expect(await fouten(id, { organisatieId: zorg, van: '2026-11-20' })).toMatchObject([{ pad: '/van' }]);
    expect(await fouten(id, { organisatieId: stad().organisaties.zorg, tot: '2026-11-20' })).toMatchObject([
      { pad: '/tot' },
    ]);
  });

  it('[DOR-1-01] is given under a convenant only to who takes part in it on that track', async () => {
    const beheerder = await o.als('beheerder');
    const convenant = { naam: 'Convenant', besluit: '2026', sporen: ['woonoverlast'], reikwijdte: 'x' };
    const { id: convenantId } = met<{ id: string }>(
      await stuur(beheerder, '/convenanten', { ...convenant, van: '2026-01-01', tot: '2026-12-31' }),
      201,
    );
    const deelname = { organisatieId: stad().organisaties.corporatie, ondertekendDoor: 'De directeur' };
    met(
      await stuur(beheerder, `/convenanten/${convenantId}/deelnames`, { ...deelname, van: '2026-01-01' }),
      201,
    );
    const id = await openEen(regisseur);
    const corporatie = { organisatieId: stad().organisaties.corporatie, grond: 'convenant' };
    expect(await geef(id, corporatie)).toMatchObject({ persoonsgegevens: true });
  });

  it('is for a colleague in a role that this colleague has, and for a partner as partner', async () => {
    const id = await openEen(regisseur);
    const { medewerkerId, ...zonder } = voorzitter();
    expect(await fouten(id, zonder)).toMatchObject([{ pad: '/medewerkerId' }]);
    const jurist = stad().medewerkers.get('jurist')!;
    expect(await fouten(id, { ...voorzitter(), medewerkerId: jurist })).toMatchObject([
      { pad: '/medewerkerId', reden: expect.stringContaining('heeft deze rol niet') },
    ]);
    expect(await fouten(id, { rol: 'voorzitter-kerngroep' })).toMatchObject([{ pad: '/rol' }]);
    expect(await fouten(id, { medewerkerId })).toMatchObject([{ pad: '/medewerkerId' }]);
    expect(await fouten(id, { ...voorzitter(), rol: 'partner' })).toMatchObject([{ pad: '/rol' }]);
  });

  it('[DOR-3.3-10] opens a dossier for the chair, and only there', async () => {
    const id = await openEen(regisseur);
    const ander = await openEen(regisseur);
    await legEen(regisseur, id, gesprek('2026-11-19'));
    const vera = await o.als('voorzitter-kerngroep');
    expect(iets(await ziet(vera, id))).toBe(false);
    await geef(id, voorzitter());
    expect(await ziet(vera, id)).toMatchObject({ kop: true, lijst: true, zoeken: true, uitklap: true });
    expect(iets(await ziet(vera, ander))).toBe(false);
    // Another place does not make somebody chair: the colleague of the Interventieteam sees nothing of it.
    expect(iets(await ziet(await o.als('regisseur-interventieteam'), id))).toBe(false);
  });

  it('is gone on the very day it is ended, on every road, and stays in the list', async () => {
    const id = await openEen(regisseur);
    const vera = await o.als('voorzitter-kerngroep');
    const agent = await o.als('politie');
    const plaatsen = [await geef(id, voorzitter()), await geef(id)];
    const taak = { soort: 'taak', wat: 'Ga langs', wieOrganisatieId: politie() };
    const { id: taakId } = met<{ id: string }>(await stuur(regisseur, `/dossiers/${id}/taken`, taak), 201);
    expect(await ziet(agent, id)).toMatchObject({ kop: true, lijst: true, taken: true });
    for (const plaats of plaatsen) {
      expect(met<Plaats>(await eindig(id, plaats.id), 201)).toMatchObject({
        stand: 'verlopen',
        einde: { reden: 'Niet meer nodig', door: 'Carla Regis' },
      });
    }
    expect(iets(await ziet(vera, id))).toBe(false);
    expect(iets(await ziet(agent, id))).toBe(false);
    expect((await haal(agent, `/dossiers/${id}/taken`)).statusCode).toBe(404);
    const afvinken = await agent.doe({
      method: 'PATCH',
      url: `/api/v1/taken/${taakId}`,
      payload: { status: 'gereed' },
      headers: { 'if-match': '"1"' },
    });
    expect(afvinken.statusCode).toBe(404);
    expect((await stuur(regisseur, `/dossiers/${id}/taken`, taak)).statusCode).toBe(400);
    const { items } = met<{ items: Plaats[] }>(await haal(regisseur, `/dossiers/${id}/plaatsen`), 200);
    expect(items.map(({ stand }) => stand)).toEqual(['verlopen', 'verlopen']);
    expect(items.find(({ soort }) => soort === 'politie')!.openTaken).toBe(1);
    expect((await eindig(id, plaatsen[0]!.id)).statusCode).toBe(400);
  });

  it('gets a last day that is not before today and does not move to later', async () => {
    const id = await openEen(regisseur);
    const plaats = await geef(id);
    expect((await eindig(id, plaats.id, { tot: '2026-11-20' })).statusCode).toBe(400);
    met(await eindig(id, plaats.id, { tot: '2026-11-21' }), 201);
    expect((await eindig(id, plaats.id, { tot: '2026-11-22' })).statusCode).toBe(400);
  });

  it('is for whoever runs the case to give, not for a jurist, a partner, a beheerder or a neighbour', async () => {
    const id = await openEen(regisseur);
    for (const rol of ['jurist', 'burgemeester', 'politie', 'beheerder', 'boa'] as const) {
      const antwoord = await stuur(await o.als(rol), `/dossiers/${id}/plaatsen`, invoer());
      expect([rol, antwoord.statusCode]).toEqual([rol, 403]);
    }
    const buur = await o.als('casusregisseur', 'dordrecht');
    expect((await stuur(buur, `/dossiers/${id}/plaatsen`, invoer())).statusCode).toBe(404);
    expect((await haal(buur, `/dossiers/${id}/plaatsen`)).statusCode).toBe(404);
  });
});

describe('no order of giving and ending', () => {
  it('lets somebody pass on a day without a place', async () => {
    const agent = stad().medewerkers.get('politie')!;
    const dagen = [0, 1, 2, 3].map((n) => plusDagen(datum('2027-03-01'), n));
    const stap = fc.record({
      eindigt: fc.boolean(),
      van: fc.integer({ min: 0, max: 3 }),
      duur: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
      persoon: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { maxLength: 6 }), async (stappen) => {
        const id = await openEen(regisseur);
        const model: { id: string; van: string; tot: string | undefined; weg: boolean }[] = [];
        for (const { eindigt, van, duur, persoon } of stappen) {
          const laatste = model.findLast(({ weg }) => !weg);
          if (eindigt && laatste) {
            expect((await eindig(id, laatste.id)).statusCode).toBe(201);
            laatste.weg = true;
            continue;
          }
          const eerste = dagen[van]!;
          const tot = duur === undefined ? undefined : dagen[Math.min(3, van + duur)]!;
          const antwoord = await stuur(
            regisseur,
            `/dossiers/${id}/plaatsen`,
            invoer({ van: eerste, ...(tot && { tot }), ...(persoon && { medewerkerId: agent }) }),
          );
          if (antwoord.statusCode === 201) {
            model.push({ id: antwoord.json<Plaats>().id, van: eerste, tot, weg: false });
          }
        }
        for (const dag of dagen) {
          const mag = model.some((p) => !p.weg && p.van <= dag && (p.tot === undefined || p.tot >= dag));
          const { rows } = await o.deps.db.sqlUitvoerder.executeSql(
            `select count(*)::integer as n from dossier_toegang where dossier_id = $1 and van <= $2::date
              and coalesce(tot, 'infinity') >= $2::date`,
            [id, dag],
          );
          expect([dag, Number(rows[0]?.n) > 0]).toEqual([dag, mag]);
        }
      }),
      { numRuns: 12 },
    );
  });
});
