import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { gesprek, haal, legEen, met, openEen, redenVelden } from '../dossier/dossier.builder.ts';
import { downloadKoppen, veiligeNaam } from './bestandsnaam.ts';

let o: Opstelling;
let regisseur: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
});
afterAll(() => o.sluit());

const GRENS = 'grens-van-de-test';
type Deel = { naam: string; inhoud: Buffer | string; bestand?: string; soort?: string };
function lichaam(delen: readonly Deel[]): Buffer {
  return Buffer.concat([
    ...delen.flatMap(({ naam, inhoud, bestand, soort }) => [
      Buffer.from(
        `--${GRENS}\r\nContent-Disposition: form-data; name="${naam}"${bestand === undefined ? '' : `; filename="${bestand}"`}\r\n${soort ? `Content-Type: ${soort}\r\n` : ''}\r\n`,
      ),
      Buffer.from(inhoud),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${GRENS}--\r\n`),
  ]);
}
const upload = (wie: Persoon, id: string, delen: readonly Deel[]) =>
  wie.doe({
    method: 'POST',
    url: `/api/v1/dossiers/${id}/documenten`,
    payload: lichaam(delen),
    headers: { 'content-type': `multipart/form-data; boundary=${GRENS}` },
  });
const pdf = (anders: Partial<Deel> = {}): Deel => ({
  naam: 'bestand',
  inhoud: '%PDF-1.7 inhoud',
  bestand: 'verslag.pdf',
  soort: 'application/pdf',
  ...anders,
});

describe('a document', () => {
  it('is hashed on arrival and comes back as it was, as a download', async () => {
    const id = await openEen(regisseur);
    const antwoord = await upload(regisseur, id, [{ naam: 'soort', inhoud: 'verslag' }, pdf()]);
    const document = met<{ id: string; sha256: string; grootte: number }>(antwoord, 201);
    expect(document).toMatchObject({
      soort: 'verslag',
      naam: 'verslag.pdf',
      mediaType: 'application/pdf',
      grootte: 15,
      sha256: createHash('sha256').update('%PDF-1.7 inhoud').digest('hex'),
      compartiment: 'gewoon',
    });
    const bytes = await haal(regisseur, `/dossiers/${id}/documenten/${document.id}/inhoud`);
    expect(bytes.rawPayload.toString()).toBe('%PDF-1.7 inhoud');
    expect(bytes.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '15',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    expect(bytes.headers['content-disposition']).toMatch(/^attachment; filename="verslag\.pdf"/);
  });

  it('can be what an event points at', async () => {
    const id = await openEen(regisseur);
    const { sleutel } = met<{ sleutel: string }>(await upload(regisseur, id, [pdf()]), 201);
    await legEen(regisseur, id, { ...gesprek(), document: sleutel });
  });

  it('is listed newest first, page by page', async () => {
    const id = await openEen(regisseur);
    for (const n of [1, 2, 3]) await upload(regisseur, id, [pdf({ bestand: `${n}.pdf` })]);
    type Pagina = { items: { naam: string }[]; volgende?: string };
    const eerste = met<Pagina>(await haal(regisseur, `/dossiers/${id}/documenten?aantal=2`), 200);
    expect(eerste.items.map((d) => d.naam)).toEqual(['3.pdf', '2.pdf']);
    const tweede = met<Pagina>(
      await haal(regisseur, `/dossiers/${id}/documenten?aantal=2&na=${eerste.volgende}`),
      200,
    );
    expect(tweede).toEqual({ items: [expect.objectContaining({ naam: '1.pdf' })] });
    expect((await haal(regisseur, `/dossiers/${id}/documenten?na=x`)).statusCode).toBe(400);
  });

  it('never says it is a page: script and drawings arrive as bytes', async () => {
    const id = await openEen(regisseur);
    for (const soort of ['text/html', 'image/svg+xml', 'application/javascript']) {
      const document = met<{ mediaType: string }>(await upload(regisseur, id, [pdf({ soort })]), 201);
      expect(document.mediaType).toBe('application/octet-stream');
    }
  });

  it.each([
    ['no file', [{ naam: 'soort', inhoud: 'x' }], '/bestand'],
    ['an empty file', [pdf({ inhoud: '' })], '/bestand'],
    ['an unknown compartment', [pdf(), { naam: 'compartiment', inhoud: 'geheim' }], '/compartiment'],
    ['an unknown field', [pdf(), { naam: 'map', inhoud: 'x' }], '/map'],
  ])('is refused with %s, and leaves nothing behind', async (_wat, delen, pad) => {
    const id = await openEen(regisseur);
    const { fouten } = met<{ fouten: { pad: string }[] }>(await upload(regisseur, id, delen), 400);
    expect(fouten.map((f) => f.pad)).toContain(pad);
    expect(met<{ items: [] }>(await haal(regisseur, `/dossiers/${id}/documenten`), 200).items).toEqual([]);
  });

  it('is refused as anything else than a form, and with two files', async () => {
    const id = await openEen(regisseur);
    const json = await regisseur.doe({
      method: 'POST',
      url: `/api/v1/dossiers/${id}/documenten`,
      payload: { bestand: 'x' },
    });
    expect(json.statusCode).toBe(415);
    const twee = await upload(regisseur, id, [pdf(), pdf()]);
    expect(twee.statusCode).toBe(413);
    expect(met<{ items: [] }>(await haal(regisseur, `/dossiers/${id}/documenten`), 200).items).toEqual([]);
  });

  it('stays in its compartment and in its municipality, with why it is there [CCV-2.2-02]', async () => {
    const id = await openEen(regisseur);
    const gezondheid = { naam: 'compartiment', inhoud: 'gezondheid' };
    const zonder = met<{ fouten: { pad: string }[] }>(await upload(regisseur, id, [gezondheid, pdf()]), 400);
    expect(zonder.fouten.map(({ pad }) => pad)).toEqual(['/doelredenering/waarom']);
    const reden = Object.entries(redenVelden('gezondheid')).map(([naam, inhoud]) => ({ naam, inhoud }));
    const { id: documentId } = met<{ id: string }>(
      await upload(regisseur, id, [gezondheid, ...reden, pdf()]),
      201,
    );
    const { items } = met<{ items: { doelredenering?: { waarom: string } }[] }>(
      await haal(regisseur, `/dossiers/${id}/documenten`),
      200,
    );
    expect(items.map((item) => item.doelredenering?.waarom)).toEqual([reden[0]!.inhoud]);
    const boa = await o.als('boa');
    const pad = `/dossiers/${id}/documenten/${documentId}/inhoud`;
    expect((await haal(boa, pad)).statusCode).toBe(403);
    expect(met<{ items: [] }>(await haal(boa, `/dossiers/${id}/documenten`), 200).items).toEqual([]);
    expect((await upload(boa, id, [gezondheid, ...reden, pdf()])).statusCode).toBe(403);
    expect((await upload(boa, id, [pdf()])).statusCode).toBe(201);
    expect((await haal(await o.als('casusregisseur', 'dordrecht'), pad)).statusCode).toBe(404);
    for (const rol of ['politie', 'beheerder', 'intake'] as const) {
      const wie = await o.als(rol);
      expect([rol, (await haal(wie, pad)).statusCode]).toEqual([rol, 403]);
      expect([rol, (await upload(wie, id, [pdf()])).statusCode]).toEqual([rol, 403]);
    }
    const ander = await openEen(regisseur);
    expect((await haal(regisseur, `/dossiers/${ander}/documenten/${documentId}/inhoud`)).statusCode).toBe(
      404,
    );
  });
});

describe('a file name', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\foto.jpg', 'foto.jpg'],
    ['a\r\nSet-Cookie: x', 'aSet-Cookie x'],
    ['..', 'document'],
    ['', 'document'],
    ['geluid "nacht".mp3', 'geluid nacht.mp3'],
    ['\u202Egpj.exe', 'gpj.exe'],
  ])('%j becomes %j', (naam, verwacht) => expect(veiligeNaam(naam)).toBe(verwacht));

  it('keeps accents and never ends the header', () => {
    expect(downloadKoppen("café's 50%.pdf", 'application/pdf')['Content-Disposition']).toBe(
      `attachment; filename="cafe's 50_.pdf"; filename*=UTF-8''caf%C3%A9%27s%2050%25.pdf`,
    );
  });
});
