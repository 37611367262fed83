import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORTEL } from '../../main.ts';
import { controleerPakket } from '../../pakket/index.ts';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { gesprek, haal, legEen, met, openEen, stuur } from './dossier.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
});
afterAll(() => o.sluit());

const UITSPRAKEN = [
  'ecli-nl-rbams-2008-bg8665',
  'ecli-nl-rbmne-2020-2376',
  'ecli-nl-rbzwb-2023-1461',
  'ecli-nl-rvs-2024-1054',
];
const leesUitspraak = (naam: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(WORTEL, 'voorbeelden/uitspraken', `${naam}.dossier.json`), 'utf8'));

const importeer = (wie: Persoon, dossier: unknown, koppen = {}) =>
  stuur(wie, '/dossiers/importen', dossier, koppen);
const importeerZip = (wie: Persoon, zip: Buffer) =>
  wie.doe({
    method: 'POST',
    url: '/api/v1/dossiers/importen',
    payload: zip,
    headers: { 'content-type': 'application/zip' },
  });
const exporteer = async (wie: Persoon, id: string): Promise<Buffer> => {
  const antwoord = await haal(wie, `/dossiers/${id}/export`);
  expect(antwoord.statusCode, antwoord.body.slice(0, 500)).toBe(200);
  return antwoord.rawPayload;
};
/** The toets without what has to differ: the id of the dossier, and the ids that came with the copy. */
const toetsVan = async (wie: Persoon, id: string): Promise<Record<string, unknown>> => {
  const { toets } = met<{ toets: Record<string, unknown> }>(await haal(wie, `/dossiers/${id}/toets`), 200);
  return { ...toets, dossier: '' };
};
const tel = async (gemeenteId: string) =>
  o.deps.db.inTransactie({ rol: 'medewerker', gemeenteId }, async (tx) => {
    const rijen = await Promise.all(
      (['dossier', 'partij', 'gebeurtenis', 'document', 'dossier_stand'] as const).map((tabel) =>
        tx
          .selectFrom(tabel)
          .select((eb) => eb.fn.countAll<string>().as('n'))
          .executeTakeFirstOrThrow(),
      ),
    );
    return rijen.map((rij) => Number(rij.n));
  });

describe('import', () => {
  it.each(UITSPRAKEN)('takes %s, and export and import elsewhere give the same toets', async (naam) => {
    const uitkomst = met<{ id: string; gebeurtenissen: number }>(
      await importeer(regisseur, leesUitspraak(naam)),
      201,
    );
    expect(uitkomst.gebeurtenissen).toBe((leesUitspraak(naam).kroniek as unknown[]).length);
    const zip = await exporteer(regisseur, uitkomst.id);
    const gecontroleerd = await controleerPakket(zip);
    expect(gecontroleerd, JSON.stringify(gecontroleerd).slice(0, 500)).toMatchObject({
      ok: true,
      value: { gebeurtenissen: uitkomst.gebeurtenissen, vernietigd: 0 },
    });
    const dordrecht = await o.als('casusregisseur', 'dordrecht');
    const kopie = met<{ id: string; kenmerk: string }>(await importeerZip(dordrecht, zip), 201);
    expect(kopie.kenmerk).toMatch(/^DOR-2026-\d{5}$/);
    expect(await toetsVan(dordrecht, kopie.id)).toEqual(await toetsVan(regisseur, uitkomst.id));
  });

  it('keeps a dossier of the product whole: recorded here, judged the same elsewhere', async () => {
    const id = await openEen(regisseur);
    const melder = met<{ sleutel: string }>(
      await stuur(regisseur, `/dossiers/${id}/partijen`, { rol: 'melder', naam: 'A', huishouden: 'h' }),
      201,
    ).sleutel;
    const melding = { soort: 'melding', op: '2026-11-01', melder, categorieen: ['geluid'] };
    const { sleutel } = await legEen(regisseur, id, melding);
    await legEen(regisseur, id, {
      soort: 'verificatie',
      op: '2026-11-02',
      betreft: [sleutel],
      uitkomst: 'geverifieerd',
    });
    await legEen(regisseur, id, gesprek());
    const dordrecht = await o.als('casusregisseur', 'dordrecht');
    const kopie = met<{ id: string }>(await importeerZip(dordrecht, await exporteer(regisseur, id)), 201);
    const hier = await toetsVan(regisseur, id);
    expect(hier.bewijs).toMatchObject({ meldingen: 1, bevestigd: 1 });
    expect(await toetsVan(dordrecht, kopie.id)).toEqual(hier);
  });

  it('carries documents along, byte for byte', async () => {
    const id = await openEen(regisseur);
    const grens = 'x'.repeat(20);
    const inhoud = Buffer.from('%PDF-1.7 verslag');
    const lichaam = Buffer.concat([
      Buffer.from(
        `--${grens}\r\nContent-Disposition: form-data; name="bestand"; filename="verslag.pdf"\r\nContent-Type: application/pdf\r\n\r\n`,
      ),
      inhoud,
      Buffer.from(`\r\n--${grens}--\r\n`),
    ]);
    const toegevoegd = await regisseur.doe({
      method: 'POST',
      url: `/api/v1/dossiers/${id}/documenten`,
      payload: lichaam,
      headers: { 'content-type': `multipart/form-data; boundary=${grens}` },
    });
    met(toegevoegd, 201);
    const dordrecht = await o.als('casusregisseur', 'dordrecht');
    const kopie = met<{ id: string }>(await importeerZip(dordrecht, await exporteer(regisseur, id)), 201);
    const { items } = met<{ items: { id: string; sha256: string; naam: string }[] }>(
      await haal(dordrecht, `/dossiers/${kopie.id}/documenten`),
      200,
    );
    expect(items).toMatchObject([{ naam: 'verslag.pdf', sha256: toegevoegd.json().sha256 }]);
    const bytes = await haal(dordrecht, `/dossiers/${kopie.id}/documenten/${items[0]!.id}/inhoud`);
    expect(bytes.rawPayload.equals(inhoud)).toBe(true);
  });

  it('names all faults of a file at once and stores nothing', async () => {
    const voor = await tel('weert');
    const dossier = leesUitspraak('ecli-nl-rbzwb-2023-1461');
    const kroniek = dossier.kroniek as Record<string, unknown>[];
    kroniek[0] = { ...kroniek[0], op: '2020-02-30', melder: 'niemand' };
    kroniek[1] = { ...kroniek[1], id: kroniek[2]!.id, ernst: 9 };
    const { fouten } = met<{ fouten: { pad: string }[] }>(
      await importeer(regisseur, { ...dossier, extra: 1, feiten: { spoed: 'ja', meldingen: 3 } }),
      400,
    );
    const paden = fouten.map((f) => f.pad);
    for (const pad of [
      '/extra',
      '/kroniek/0/op',
      '/kroniek/0/melder',
      '/kroniek/1/ernst',
      '/feiten/spoed',
      '/feiten/meldingen',
    ]) {
      expect(paden).toContain(pad);
    }
    expect(await tel('weert')).toEqual(voor);
  });

  it('names what the policy does not know beside faults of form', async () => {
    const dossier = { ...leesUitspraak('ecli-nl-rvs-2024-1054'), extra: 1, feiten: { verzonnen: true } };
    const { fouten } = met<{ fouten: { pad: string }[] }>(await importeer(regisseur, dossier), 400);
    expect(fouten.map((f) => f.pad)).toEqual(['/extra', '/feiten/verzonnen']);
  });

  it('keeps nothing that still has to happen, except a meeting that is planned', async () => {
    const { kroniek, ...rest } = leesUitspraak('ecli-nl-rvs-2024-1054');
    const melding = { soort: 'melding', categorieen: ['geluid'] };
    const meer = (...nieuw: object[]) => ({ ...rest, kroniek: [...(kroniek as object[]), ...nieuw] });
    const plek = (kroniek as object[]).length;
    const later = meer(
      { id: 'x1', op: '2099-01-01', ...melding },
      { id: 'x2', op: '2026-11-20T23:59', ...melding },
    );
    const voor = await tel('weert');
    expect(met<{ fouten: object[] }>(await importeer(regisseur, later), 400).fouten).toEqual([
      { pad: `/kroniek/${plek}/op`, reden: expect.stringContaining('moet nog komen') },
    ]);
    expect(await tel('weert')).toEqual(voor);
    // Judging is another matter: it stores nothing, and leaves out what lies after the day asked for.
    const toets = await stuur(regisseur, '/toetsen', { dossier: later, op: '2026-11-20' });
    expect(toets.statusCode).toBe(200);
    const overleg = {
      id: 'x3',
      op: '2027-01-01',
      soort: 'overleg',
      vorm: 'casusoverleg',
      organisaties: ['politie'],
    };
    expect((await importeer(regisseur, meer(overleg))).statusCode).toBe(201);
  });

  it('says that the file names another municipality, and keeps that in the dossier', async () => {
    const dossier = { ...leesUitspraak('ecli-nl-rvs-2024-1054'), id: 'z-1', gemeente: 'Zeewolde' };
    const { id, afkomstig } = met<{ id: string; afkomstig: string }>(
      await importeer(regisseur, dossier),
      201,
    );
    expect(afkomstig).toBe('Zeewolde');
    const gecontroleerd = await controleerPakket(await exporteer(regisseur, id));
    expect(gecontroleerd).toMatchObject({
      ok: true,
      value: {
        dossier: {
          gemeente: 'Weert',
          verbanden: expect.arrayContaining([{ dossier: 'z-1', aard: 'ingelezen uit Zeewolde' }]),
        },
      },
    });
    const eigen = met<object>(await importeer(regisseur, { ...dossier, gemeente: 'weert' }), 201);
    expect(eigen).not.toHaveProperty('afkomstig');
  });

  it.each([
    ['a policy that is not there', { beleid: 'bestaat-niet' }, '/beleid'],
    ['a fact that the policy does not know', { feiten: { verzonnen: true } }, '/feiten/verzonnen'],
  ])('refuses %s', async (_wat, anders, pad) => {
    const voor = await tel('weert');
    const dossier = { ...leesUitspraak('ecli-nl-rvs-2024-1054'), ...anders };
    expect(met<{ fouten: object[] }>(await importeer(regisseur, dossier), 400).fouten).toMatchObject([
      { pad },
    ]);
    expect(await tel('weert')).toEqual(voor);
  });

  it('refuses a zip that was tampered with, and what is no zip', async () => {
    const id = await openEen(regisseur);
    await legEen(regisseur, id, gesprek());
    const zip = await exporteer(regisseur, id);
    const voor = await tel('weert');
    const stuk = Buffer.from(zip);
    stuk[Math.floor(stuk.length / 3)]! ^= 0xff;
    expect((await importeerZip(regisseur, stuk)).statusCode).toBe(400);
    expect((await importeerZip(regisseur, Buffer.from('geen zip'))).statusCode).toBe(400);
    expect(await tel('weert')).toEqual(voor);
  });

  it('is done once for one Idempotency-Key', async () => {
    const kop = { 'idempotency-key': 'import-1' };
    const dossier = leesUitspraak('ecli-nl-rvs-2024-1054');
    const eerste = met(await importeer(regisseur, dossier, kop), 201);
    expect(met(await importeer(regisseur, dossier, kop), 201)).toEqual(eerste);
  });

  it('is for those who may: not for intake, a partner, a beheerder or nobody', async () => {
    const dossier = leesUitspraak('ecli-nl-rvs-2024-1054');
    for (const rol of ['intake', 'boa', 'burgemeester', 'politie', 'beheerder'] as const) {
      expect([rol, (await importeer(await o.als(rol), dossier)).statusCode]).toEqual([rol, 403]);
    }
    expect((await importeerZip(o.niemand, Buffer.from('PK'))).statusCode).toBe(401);
    const zipElders = await regisseur.doe({
      method: 'POST',
      url: '/api/v1/dossiers',
      payload: Buffer.from('PK'),
      headers: { 'content-type': 'application/zip' },
    });
    expect(zipElders.statusCode).toBe(415);
  });
});

describe('export', () => {
  it('is a download that no browser opens, with the kenmerk as name', async () => {
    const id = await openEen(regisseur);
    const antwoord = await haal(regisseur, `/dossiers/${id}/export`);
    const { kenmerk } = met<{ kenmerk: string }>(await haal(regisseur, `/dossiers/${id}`), 200);
    expect(antwoord.headers['content-disposition']).toContain(`filename="${kenmerk}.zip"`);
    expect(antwoord.headers['x-content-type-options']).toBe('nosniff');
    expect(await controleerPakket(antwoord.rawPayload)).toMatchObject({
      ok: true,
      value: { gebeurtenissen: 0 },
    });
  });

  it('is refused to who may not see all of it', async () => {
    const id = await openEen(regisseur);
    await legEen(regisseur, id, { ...gesprek(), compartiment: 'inkomen' });
    const wijkmanager = await o.als('wijkmanager');
    expect((await haal(wijkmanager, `/dossiers/${id}/export`)).statusCode).toBe(403);
    expect((await haal(regisseur, `/dossiers/${id}/export`)).statusCode).toBe(200);
    expect((await haal(await o.als('boa'), `/dossiers/${id}/export`)).statusCode).toBe(403);
  });
});

describe('POST /toetsen', () => {
  it('judges a file as the command line does and stores nothing', async () => {
    const voor = await tel('weert');
    const dossier = leesUitspraak('ecli-nl-rbzwb-2023-1461');
    const toets = met(await stuur(regisseur, '/toetsen', { dossier }), 200);
    expect(toets).toMatchObject({ beleid: { id: 'standaard' } });
    expect((toets.gebreken as { code: string }[]).map((g) => g.code)).toContain('onvoldoende-geverifieerd');
    expect(await tel('weert')).toEqual(voor);
  });

  it('gives one hint when the dossier itself is sent', async () => {
    const antwoord = await stuur(regisseur, '/toetsen', leesUitspraak('ecli-nl-rbzwb-2023-1461'));
    expect(met<{ fouten: object[] }>(antwoord, 400).fouten).toEqual([
      { pad: '/', reden: expect.stringContaining('onder het veld "dossier"') },
    ]);
  });

  it('names what the policy does not know beside faults of form', async () => {
    const dossier = { ...leesUitspraak('ecli-nl-rbzwb-2023-1461'), extra: 1, feiten: { verzonnen: true } };
    const { fouten } = met<{ fouten: { pad: string }[] }>(
      await stuur(regisseur, '/toetsen', { dossier }),
      400,
    );
    expect(fouten.map((f) => f.pad)).toEqual(['/dossier/extra', '/dossier/feiten/verzonnen']);
  });

  it('names faults under /dossier', async () => {
    const antwoord = await stuur(regisseur, '/toetsen', { dossier: { formaat: 'x' }, op: '2026-13-01' });
    expect(met<{ fouten: object[] }>(antwoord, 400).fouten.length).toBeGreaterThan(0);
    const { fouten } = met<{ fouten: { pad: string }[] }>(
      await stuur(regisseur, '/toetsen', { dossier: { formaat: 'x' } }),
      400,
    );
    expect(fouten.map((f) => f.pad)).toContain('/dossier/formaat');
  });
});

describe('the stand van zaken', () => {
  it('is half a page without a name, address or free text', async () => {
    const id = await openEen(regisseur);
    await stuur(regisseur, `/dossiers/${id}/partijen`, { rol: 'overlastgever', naam: 'Geheim' });
    await legEen(regisseur, id, { ...gesprek(), toelichting: 'Geheim', uitkomst: 'Geheim' });
    const antwoord = await haal(regisseur, `/dossiers/${id}/stand-van-zaken`);
    const { alineas } = met<{ alineas: { kop: string; zinnen: string[] }[] }>(antwoord, 200);
    expect(alineas.map((a) => a.kop)).toEqual([
      'Wat er speelt',
      'Wat er is gedaan',
      'Waar het staat',
      'Wat nu nodig is',
    ]);
    expect(alineas[1]!.zinnen).toEqual(['Vastgelegd: 1 gesprek (op 10 november 2026).']);
    expect(antwoord.body).not.toMatch(/Geheim|Kastanjelaan|6000/);
  });

  it('comes as PDF too, for who may see it', async () => {
    const id = await openEen(regisseur);
    const antwoord = await haal(regisseur, `/dossiers/${id}/stand-van-zaken/pdf`);
    expect(antwoord.statusCode).toBe(200);
    expect(antwoord.headers['content-type']).toBe('application/pdf');
    expect(antwoord.headers['content-disposition']).toMatch(/stand-van-zaken-WRT-2026-\d{5}\.pdf/);
    expect(antwoord.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(
      (await haal(await o.als('casusregisseur', 'dordrecht'), `/dossiers/${id}/stand-van-zaken/pdf`))
        .statusCode,
    ).toBe(404);
  });
});
