import type { DocumentRegel, DossierToets, TijdlijnItem, Vastlegging } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { gesprek, haal, legEen, met, openEen, stuur } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
let id: string;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
  id = await openEen(regisseur);
  await legEen(regisseur, id, gesprek());
});
afterAll(() => o.sluit());

const leg = (wie: Persoon, body: Record<string, unknown> = {}) =>
  stuur(wie, `/dossiers/${id}/toets-vastleggingen`, { op: '2026-11-21', ...body });
const documenten = async () =>
  met<{ items: DocumentRegel[] }>(await haal(regisseur, `/dossiers/${id}/documenten`), 200).items;
const inhoud = async (documentId: string) =>
  await haal(regisseur, `/dossiers/${id}/documenten/${documentId}/inhoud`);
const gegevens = async ({ json }: Vastlegging) =>
  (await inhoud(json.id)).json<
    DossierToets & { peildatum: string; totVolgnummer: number; bekendOp?: string }
  >();

describe('setting the toets down', () => {
  it('makes nothing until somebody does it', async () => {
    await haal(regisseur, `/dossiers/${id}/toets`);
    expect(await documenten()).toEqual([]);
  });

  it('adds a PDF and the data, with an event that says day and policy version', async () => {
    const live = met<DossierToets>(await haal(regisseur, `/dossiers/${id}/toets`), 200);
    const vast = met<Vastlegging>(await leg(regisseur, { reden: 'Bij het voornemen' }), 201);
    expect((await documenten()).map((d) => d.naam.split('.').at(-1)).sort()).toEqual(['json', 'pdf']);
    const pdf = await inhoud(vast.pdf.id);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const json = await gegevens(vast);
    expect(json).toMatchObject({ peildatum: '2026-11-21', totVolgnummer: 1 });
    expect(json.toets).toEqual(live.toets);
    const { items } = met<{ items: TijdlijnItem[] }>(
      await haal(regisseur, `/dossiers/${id}/gebeurtenissen`),
      200,
    );
    const g = items.find((item) => item.sleutel === vast.gebeurtenis)!.gebeurtenis;
    expect(g).toMatchObject({ soort: 'brief', brief: 'dossiercheck', document: vast.pdf.sleutel });
    for (const deel of ['Peildatum 2026-11-21', `versie ${live.toets.beleid.versie}`, 'Bij het voornemen']) {
      expect(g.toelichting).toContain(deel);
    }
    // It is a record of the toets and changes nothing in it.
    expect(met<DossierToets>(await haal(regisseur, `/dossiers/${id}/toets`), 200).toets).toEqual(live.toets);
  });

  it('keeps what was known on a day', async () => {
    const vast = met<Vastlegging>(await leg(regisseur, { op: '2026-11-20', bekendOp: '2026-11-20' }), 201);
    const json = await gegevens(vast);
    expect(json).toMatchObject({ peildatum: '2026-11-20', bekendOp: '2026-11-20' });
    // The talk was recorded on the 21st.
    expect(json.toets.stappen.find((s) => s.id === 'gesprek')?.status).not.toBe('gedaan');
  });

  it('holds nothing of a closed part, whoever makes it: others read it', async () => {
    const oordeel = { soort: 'oordeel', op: '2026-11-18', feit: 'psychischeProblematiek', waarde: true };
    const { sleutel } = await legEen(regisseur, id, {
      ...oordeel,
      motivering: 'm',
      compartiment: 'gezondheid',
    });
    const live = await haal(regisseur, `/dossiers/${id}/toets`);
    expect(live.body).toContain(sleutel);
    const vast = met<Vastlegging>(await leg(regisseur), 201);
    expect((await inhoud(vast.json.id)).body).not.toContain(sleutel);
    expect(vast.json.compartiment).toBe('gewoon');
  });

  it('asks all three rights, and leaves nothing behind without them', async () => {
    const voor = (await documenten()).length;
    for (const rol of ['boa', 'burgemeester', 'politie', 'beheerder'] as const) {
      expect([rol, (await leg(await o.als(rol))).statusCode]).toEqual([rol, 403]);
    }
    expect((await leg(await o.als('casusregisseur', 'dordrecht'))).statusCode).toBe(404);
    met(await leg(regisseur, { op: '2026-02-30' }), 400);
    expect((await documenten()).length).toBe(voor);
  });
});
