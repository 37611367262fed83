import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import yauzl from 'yauzl';
import yazl from 'yazl';
import { met } from '../modules/dossier/dossier.builder.ts';
import { eenOpstelling, type Opstelling, type Persoon } from '../platform/testOpstelling.ts';
import { eenDossierbestand } from './testVerzoeken.ts';
import { eenGewoonDossier, formulier, iemand } from './testWereld.ts';

let o: Opstelling;
let regisseur: Persoon;
let dossier: string;
let export1: Buffer;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await iemand(o, 'casusregisseur', 'weert');
  dossier = met<{ id: string }>(
    await regisseur.doe({
      method: 'POST',
      url: '/api/v1/dossiers/importen',
      payload: eenDossierbestand() as never,
    }),
    201,
  ).id;
  await regisseur.doe({
    method: 'POST',
    url: `/api/v1/dossiers/${dossier}/documenten`,
    ...formulier({ naam: 'a.txt', inhoud: 'inhoud' }),
  });
  const antwoord = await regisseur.doe({ method: 'GET', url: `/api/v1/dossiers/${dossier}/export` });
  export1 = antwoord.rawPayload;
});
afterAll(() => o.sluit());

const importeer = (payload: Buffer | string, soort = 'application/zip') =>
  regisseur.doe({
    method: 'POST',
    url: '/api/v1/dossiers/importen',
    headers: { 'content-type': soort },
    payload,
  });

async function tellingen(): Promise<string> {
  const { rows } = await o.deps.db.sqlUitvoerder.executeSql(
    'select (select count(*) from dossier) d, (select count(*) from document) b, (select count(*) from partij) p',
  );
  const bestanden = readdirSync(o.deps.instellingen.dataMap, { recursive: true, withFileTypes: true });
  return JSON.stringify([rows, bestanden.filter((b) => b.isFile()).length]);
}

type Ingang = [naam: string, bytes: Buffer];
async function pakUit(zip: Buffer): Promise<Ingang[]> {
  const uit: Ingang[] = [];
  for await (const ingang of (await yauzl.fromBufferPromise(zip, { lazyEntries: true })).eachEntry())
    uit.push([ingang.fileName, Buffer.alloc(0)]);
  const geopend = await yauzl.fromBufferPromise(zip, { lazyEntries: true });
  let i = 0;
  for await (const ingang of geopend.eachEntry()) {
    const delen: Buffer[] = [];
    for await (const deel of await geopend.openReadStreamPromise(ingang)) delen.push(deel as Buffer);
    uit[i++]![1] = Buffer.concat(delen);
  }
  return uit;
}
async function pakIn(ingangen: readonly Ingang[]): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [naam, bytes] of ingangen) zip.addBuffer(bytes, naam);
  zip.end();
  const delen: Buffer[] = [];
  for await (const deel of zip.outputStream as unknown as Readable) delen.push(deel as Buffer);
  return Buffer.concat(delen);
}
/** The zip with other bytes for a name of the same length, in the local header and in the directory at the end. */
const hernoem = (zip: Buffer, van: string, naar: string): Buffer =>
  Buffer.from(
    zip.toString('latin1').replaceAll(van, naar.padEnd(van.length, 'x').slice(0, van.length)),
    'latin1',
  );
/** Another unpacked size in the directory at the end, for the first entry. */
function metGrootte(zip: Buffer, grootte: number): Buffer {
  const uit = Buffer.from(zip);
  uit.writeUInt32LE(grootte, uit.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 24);
  return uit;
}

describe('an import as zip', () => {
  it('is taken when it is ours, or the refusals below would prove nothing', async () => {
    expect((await importeer(export1)).statusCode).toBe(201);
  });

  const GEVALLEN: [string, () => Promise<Buffer> | Buffer][] = [
    ['0 bytes', () => Buffer.alloc(0)],
    ['no zip', () => Buffer.from('PK maar dan niet')],
    ['cut off at half', () => export1.subarray(0, export1.length >> 1)],
    ['cut off in the directory', () => export1.subarray(0, export1.length - 30)],
    ['nothing in it', () => pakIn([])],
    ['a bomb: 60 MB of zeros as dossier.json', async () => bom('dossier.json', 60_000_000)],
    ['a bomb: 40 MB of zeros as keten.json', async () => bom('keten.json', 40_000_000)],
    ['a bomb as document', async () => bom(`documenten/${'a'.repeat(64)}`, 40_000_000)],
    ['a bomb as LEESMIJ.txt', async () => bom('LEESMIJ.txt', 1_000_000)],
    ['a name that climbs up', () => hernoem(export1, 'LEESMIJ.txt', '../../x.txt')],
    ['an absolute name', () => hernoem(export1, 'LEESMIJ.txt', '/etc/passwd')],
    ['a name with a drive', () => hernoem(export1, 'LEESMIJ.txt', 'C:\\x\\y.txtt')],
    ['a name with backslashes', () => hernoem(export1, 'LEESMIJ.txt', '..\\..\\x.tx')],
    ['a document that climbs up', () => hernoem(export1, 'documenten/', 'documenten.')],
    ['a name with NUL', () => hernoem(export1, 'LEESMIJ.txt', 'LEES\0IJ.txt')],
    ['another file', async () => pakIn([...(await pakUit(export1)), ['extra.txt', Buffer.from('x')]])],
    ['the same file twice', async () => pakIn([...(await pakUit(export1)), (await pakUit(export1))[0]!])],
    [
      'a document that is not what its name says',
      async () =>
        pakIn(
          (await pakUit(export1)).map(([naam, b]) => [
            naam,
            naam.startsWith('documenten/') ? Buffer.from('ander') : b,
          ]),
        ),
    ],
    [
      'a document nobody announced',
      async () =>
        pakIn([
          ...(await pakUit(export1)),
          [`documenten/${createHash('sha256').update('x').digest('hex')}`, Buffer.from('x')],
        ]),
    ],
    ['an announced size of 4 GB', () => metGrootte(export1, 0xfffffffe)],
    ['an announced size of nothing', () => metGrootte(export1, 0)],
    [
      'a directory in it',
      async () => pakIn(await pakUit(export1)).then((zip) => hernoem(zip, 'LEESMIJ.txt', 'documenten/')),
    ],
    [
      'dossier.json that is an array',
      async () =>
        pakIn(
          (await pakUit(export1)).map(([naam, b]) => [naam, naam === 'dossier.json' ? Buffer.from('[]') : b]),
        ),
    ],
    [
      'keten.json with deep nesting',
      async () =>
        pakIn(
          (await pakUit(export1)).map(([naam, b]) => [
            naam,
            naam === 'keten.json' ? Buffer.from('['.repeat(99_999)) : b,
          ]),
        ),
    ],
  ];
  async function bom(naam: string, grootte: number): Promise<Buffer> {
    const andere = (await pakUit(export1)).filter(([n]) => n !== naam);
    return await pakIn([...andere, [naam, Buffer.alloc(grootte)]]);
  }

  it.each(GEVALLEN)('is refused with its reason and leaves nothing: %s', async (_wat, maak) => {
    const zip = await maak();
    const voor = await tellingen();
    const antwoord = await importeer(zip);
    expect([antwoord.statusCode, antwoord.body.slice(0, 300)]).toEqual([
      400,
      expect.stringContaining('fouten'),
    ]);
    expect(await tellingen()).toBe(voor);
  });

  it('leaves no folder behind while it waits', async () => {
    const mappen = () => readdirSync(tmpdir()).filter((naam) => naam.startsWith('luwte-import-'));
    const voor = new Set(mappen());
    await importeer(export1);
    await importeer('kapot');
    // It goes away after the answer; another process may be importing as well.
    const nieuw = mappen().filter((naam) => !voor.has(naam));
    await vi.waitFor(() => expect(mappen().filter((naam) => nieuw.includes(naam))).toEqual([]), 60_000);
  });

  it('takes a zip on no other road, and from nobody who may not import', async () => {
    const zip = { headers: { 'content-type': 'application/zip' }, payload: export1 };
    expect(
      (await o.niemand.doe({ method: 'POST', url: '/api/v1/dossiers/importen', ...zip })).statusCode,
    ).toBe(401);
    for (const rol of ['boa', 'intake', 'beheerder', 'politie'] as const) {
      const persoon = await o.als(rol);
      expect(
        (await persoon.doe({ method: 'POST', url: '/api/v1/dossiers/importen', ...zip })).statusCode,
      ).toBe(403);
    }
    for (const url of ['/api/v1/dossiers', '/api/v1/meldingen', `/api/v1/dossiers/${dossier}/documenten`]) {
      expect((await regisseur.doe({ method: 'POST', url, ...zip })).statusCode).toBe(415);
    }
  });
});

describe('an import as JSON', () => {
  it('of more than 50 MB is refused unread', async () => {
    const voor = await tellingen();
    const antwoord = await importeer(Buffer.alloc(50_000_001, ' '), 'application/json');
    expect(antwoord.statusCode).toBe(413);
    expect(await tellingen()).toBe(voor);
  });

  it('is not read at all for somebody without the right', async () => {
    // Broken: who reads it says 400.
    const stuur = (persoon: Persoon, url: string) =>
      persoon.doe({ method: 'POST', url, headers: { 'content-type': 'application/json' }, payload: '{"a":' });
    for (const url of ['/api/v1/dossiers/importen', '/api/v1/toetsen']) {
      expect((await stuur(o.niemand, url)).statusCode).toBe(401);
      expect((await stuur(await o.als('beheerder'), url)).statusCode).toBe(403);
      expect((await stuur(regisseur, url)).statusCode).toBe(400);
    }
  });
});

describe('a file', () => {
  const NAMEN: [string, string][] = [
    ['CRLF', 'a\r\nSet-Cookie: luwte_sessie=x\r\n.txt'],
    ['quotes', 'a"; filename="b.exe'],
    ['a right-to-left override', 'factuur\u202Efdp.exe'],
    ['zero width and byte order marks', '\uFEFFa\u200Bb\u200D.txt'],
    ['a path up', '../../../etc/passwd'],
    ['a path of Windows', 'C:\\Users\\x\\geheim.docx'],
    ['only dots', '...'],
    ['percent', '%2e%2e%2f%0d%0aX-Y: z'],
    ['a semicolon', "a;b*=utf-8''evil.html"],
    ['HTML', '<img src=x onerror=alert(1)>.svg'],
    ['600 characters', `${'é'.repeat(600)}.pdf`],
    ['nothing', ''],
    ['an emoji and an accent', 'Café 😀.txt'],
  ];
  it.each(NAMEN)('with %s in its name comes back under a safe one', async (_wat, naam) => {
    const stuur = formulier({ naam: naam.replace(/["\r\n]/g, (t) => encodeURIComponent(t)), inhoud: 'x' });
    const rauw = formulier({ naam: naam.replace(/\r\n/g, ''), inhoud: 'x' });
    for (const vorm of [stuur, rauw]) {
      const antwoord = await regisseur.doe({
        method: 'POST',
        url: `/api/v1/dossiers/${dossier}/documenten`,
        ...vorm,
      });
      if (antwoord.statusCode !== 201) {
        expect([antwoord.statusCode, antwoord.json().fouten?.length]).toEqual([400, 1]);
        continue;
      }
      const { naam: bewaard } = antwoord.json() as { naam: string };
      expect(bewaard).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\\/<>"|?*:]/u);
      expect(bewaard.length).toBeGreaterThan(0);
      expect(bewaard.length).toBeLessThanOrEqual(200);
      const terug = await regisseur.doe({ method: 'GET', url: String(antwoord.headers.location) });
      expect(terug.statusCode).toBe(200);
      const kop = String(terug.headers['content-disposition']);
      expect(kop).toMatch(
        /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9%._~!$&+^`|-]*$/,
      );
      expect(terug.headers['set-cookie']).toBeUndefined();
    }
  });

  it.each([
    'text/html',
    'image/svg+xml',
    'application/xhtml+xml',
    'text/html; charset=utf-7',
    'application/javascript',
    'x',
  ])('that says it is %s is a download that nothing shows or runs', async (soort) => {
    const antwoord = await regisseur.doe({
      method: 'POST',
      url: `/api/v1/dossiers/${dossier}/documenten`,
      ...formulier({ naam: 'pagina.html', inhoud: '<script>alert(1)</script>', soort }),
    });
    const terug = await regisseur.doe({ method: 'GET', url: String(antwoord.headers.location) });
    expect(terug.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'$/),
      'content-disposition': expect.stringMatching(/^attachment;/),
      'cache-control': 'no-store',
    });
  });

  it('of nothing is refused, and a file is never reached by the key of its bytes', async () => {
    const leeg = await regisseur.doe({
      method: 'POST',
      url: `/api/v1/dossiers/${dossier}/documenten`,
      ...formulier({ naam: 'leeg.txt', inhoud: '' }),
    });
    expect([leeg.statusCode, leeg.json().fouten]).toEqual([
      400,
      [{ pad: '/bestand', reden: 'Dit bestand is leeg.' }],
    ]);
    const { rows } = await o.deps.db.sqlUitvoerder.executeSql(
      'select opslag_sleutel, sha256 from document limit 1',
    );
    for (const sleutel of [rows[0]!.opslag_sleutel, rows[0]!.sha256]) {
      const antwoord = await regisseur.doe({
        method: 'GET',
        url: `/api/v1/dossiers/${dossier}/documenten/${sleutel}/inhoud`,
      });
      expect(antwoord.statusCode).toBe(404);
    }
  });

  it('of a dossier is an export with the same guard on its headers', async () => {
    const antwoord = await regisseur.doe({ method: 'GET', url: `/api/v1/dossiers/${dossier}/export` });
    expect(antwoord.headers).toMatchObject({
      'content-type': 'application/zip',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': expect.stringMatching(/^attachment; filename="WRT-2026-\d{5}\.zip"/),
      'cache-control': 'no-store',
    });
  });
});

it('needs a dossier to put a file in', async () => {
  const van = await eenGewoonDossier(await iemand(o, 'casusregisseur', 'bergen-op-zoom'));
  const voor = await tellingen();
  const antwoord = await regisseur.doe({
    method: 'POST',
    url: `/api/v1/dossiers/${van}/documenten`,
    ...formulier({ naam: 'a.txt', inhoud: 'x' }),
  });
  expect(antwoord.statusCode).toBe(404);
  expect(await tellingen()).toBe(voor);
});
