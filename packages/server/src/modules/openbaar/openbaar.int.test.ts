import type {
  Avgverzoek,
  Dossierlinks,
  Dossierlinksoort,
  GemaakteBrief,
  GemaakteDossierlink,
  Melding,
  TijdlijnItem,
} from '@luwte/core/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { haal, met, stuur } from '../dossier/dossier.builder.ts';
import { BESTAND_GRENS } from '../dossierlink/zienswijze.pagina.ts';
import { stuurFormulier } from '../organisatie/organisatie.builder.ts';

const ADRES = 'https://luwte.weert.example';
const NAMEN = /Kwabmelder|Kwabbewoner|Kwabstraat/;
let o: Opstelling;
let regisseur: Persoon;
let dossier: string;
let melding: string;
let voornemen: string;
let teller = 0;

beforeAll(async () => {
  o = await eenOpstelling({ adres: ADRES });
  regisseur = await o.als('casusregisseur');
  const gemaakt = met<Melding>(
    await stuur(regisseur, '/meldingen', {
      op: '2026-11-10T23:00',
      kanaal: 'telefoon',
      categorieen: ['geluid'],
      adres: 'Kwabstraat 12',
      toelichting: 'De intake schreef op wat Kwabbewoner deed.',
      melder: { naam: 'Kwabmelder', adres: 'Kwabstraat 14' },
      dossier: 'nieuw',
    }),
    201,
  );
  melding = gemaakt.id;
  dossier = gemaakt.dossierId!;
  const { sleutel } = met<{ sleutel: string }>(
    await stuur(regisseur, `/dossiers/${dossier}/partijen`, {
      rol: 'overlastgever',
      naam: 'Kwabbewoner',
      adres: 'Kwabstraat 12, Weert',
    }),
    201,
  );
  const brief = met<GemaakteBrief>(
    await stuur(regisseur, `/dossiers/${dossier}/brieven`, {
      brief: 'voornemen',
      aan: sleutel,
      maatregel: 'last-onder-dwangsom',
      gedrag: ['U maakt na 22.00 uur geen muziek die buiten te horen is.'],
      zienswijzeTot: '2026-12-07',
      teksten: { '3': 'Dat kan met een brief of aan het loket.' },
    }),
    201,
  );
  voornemen = (await tijdlijn()).find((item) => item.sleutel === brief.gebeurtenis)!.id;
}, 120_000);
beforeEach(() => {
  teller += 1;
  o.klok.zet('2026-11-21T08:30:00Z');
});
afterAll(() => o.sluit());

const links = async () => met<Dossierlinks>(await haal(regisseur, `/dossiers/${dossier}/links`), 200);
const tijdlijn = async (soort = '') =>
  met<{ items: TijdlijnItem[] }>(
    await haal(regisseur, `/dossiers/${dossier}/gebeurtenissen${soort && `?soort=${soort}`}`),
    200,
  ).items;
/** What can be made a link for, of this kind. */
async function voorwerp(soort: Dossierlinksoort): Promise<string> {
  if (soort === 'melder') return melding;
  if (soort === 'zienswijze') return voornemen;
  return (await links()).mogelijk.find((wat) => wat.soort === 'avg' && wat.waarvoor.startsWith('Melder'))!
    .voorwerpId;
}
const maak = async (soort: Dossierlinksoort) => {
  const link = met<GemaakteDossierlink>(
    await stuur(regisseur, `/dossiers/${dossier}/links`, { soort, voorwerpId: await voorwerp(soort) }),
    201,
  );
  expect(link.adres.startsWith(`${ADRES}/`)).toBe(true);
  return { pad: link.adres.slice(ADRES.length), code: link.code ?? '' };
};
/** From an address of this test: what is tried from one counts together. */
const vanaf = () => `10.1.${teller}.1`;
const open = (url: string) => o.niemand.doe({ method: 'GET', url, remoteAddress: vanaf() });
const doe = (url: string, velden: Record<string, string>) => stuurFormulier(o, url, velden, vanaf());
async function dienIn(
  url: string,
  velden: Record<string, string>,
  bestanden: readonly [string, string, string | Uint8Array<ArrayBuffer>][],
) {
  const form = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) form.append(naam, waarde);
  for (const [naam, type, inhoud] of bestanden) form.append('bestanden', new Blob([inhoud], { type }), naam);
  const verzoek = new Response(form);
  return await o.niemand.doe({
    method: 'POST',
    url,
    remoteAddress: vanaf(),
    headers: { 'content-type': verzoek.headers.get('content-type')! },
    payload: Buffer.from(await verzoek.arrayBuffer()),
  });
}
const nergens = 'n'.repeat(43);

describe('every page behind a link', () => {
  it('opens one kind of thing: a token of another kind is as one that nothing has', async () => {
    const alle = {
      melder: await maak('melder'),
      zienswijze: await maak('zienswijze'),
      avg: await maak('avg'),
    };
    const paginas = ['/werkadres', '/volg', '/zienswijze', '/avg'];
    for (const { pad, code } of Object.values(alle)) {
      const token = pad.split('/')[2]!;
      for (const pagina of paginas) {
        if (pad.startsWith(`${pagina}/`)) continue;
        const vreemd = await doe(`${pagina}/${token}`, { code: code || '123456' });
        teller += 1;
        const onbekend = await doe(`${pagina}/${nergens}`, { code: '123456' });
        expect([pagina, vreemd.statusCode, vreemd.body]).toEqual([pagina, 404, onbekend.body]);
        teller += 1;
      }
    }
  });

  it('is kept by nobody, found by nobody, and loads nothing from elsewhere', async () => {
    const { pad } = await maak('melder');
    for (const url of [pad, `/avg/${nergens}`, `/zienswijze/${nergens}`, `/volg/${nergens}`]) {
      const { headers, body } = await open(url);
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
      expect(headers['x-robots-tag']).toContain('noindex');
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self';/);
      expect(headers['set-cookie']).toBeUndefined();
      expect(body).not.toMatch(/<script|https?:\/\/|src=/i);
    }
  });

  it('takes no form of another website, no JSON and no field twice', async () => {
    const { pad } = await maak('melder');
    const stuurAls = (headers: Record<string, string>, payload: string) =>
      o.niemand.doe({ method: 'POST', url: pad, headers, payload, remoteAddress: vanaf() });
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const vreemd = await stuurAls({ ...form, 'sec-fetch-site': 'cross-site' }, 'doe=stop');
    expect(vreemd.statusCode).toBe(403);
    // A browser that hides where it comes from says so itself.
    const verborgen = { ...form, origin: 'null', 'sec-fetch-site': 'same-origin' };
    expect((await stuurAls(verborgen, 'soort=x')).statusCode).toBe(400);
    expect((await stuurAls({ 'content-type': 'application/json' }, '{"doe":"stop"}')).statusCode).toBe(400);
    expect((await stuurAls(form, 'doe=stop&doe=stop')).statusCode).toBe(400);
    expect((await stuurAls(form, `tekst=${'x'.repeat(70_000)}`)).statusCode).toBe(413);
    expect((await open(pad)).statusCode).toBe(200);
  });

  it('is made and taken back by who may write letters in this dossier, and shown without what opens it', async () => {
    const { pad, code } = await maak('avg');
    const lijst = await haal(regisseur, `/dossiers/${dossier}/links`);
    expect(lijst.body).not.toContain(pad.split('/')[2]);
    const { id } = met<Dossierlinks>(lijst, 200).items.find((l) => l.soort === 'avg' && l.stand === 'werkt')!;
    const intrekken = (wie: Persoon, zaak = dossier) =>
      stuur(wie, `/dossiers/${zaak}/links/${id}/intrekkingen`, {});
    const ander = met<{ id: string }>(
      await stuur(regisseur, '/dossiers', { object: { adres: 'Elders 1' } }),
      201,
    ).id;
    expect((await intrekken(regisseur, ander)).statusCode).toBe(404);
    expect((await intrekken(await o.als('casusregisseur', 'bergen-op-zoom'))).statusCode).toBe(404);
    expect((await intrekken(await o.als('politie'))).statusCode).toBe(403);
    const body = { soort: 'melder', voorwerpId: melding };
    expect((await stuur(regisseur, `/dossiers/${ander}/links`, body)).statusCode).toBe(400);
    met(await intrekken(regisseur), 201);
    const weg = await doe(pad, { code });
    expect([weg.statusCode, weg.body]).toEqual([404, (await doe(`/avg/${nergens}`, { code })).body]);
  });
});

describe('who reported', () => {
  it('sees how it stands in plain words, and nothing of the other side', async () => {
    const { pad } = await maak('melder');
    const { body } = await open(pad);
    expect(body).toContain('Wij zijn met uw melding bezig');
    expect(body).toContain('10 november 2026');
    expect(body).not.toMatch(NAMEN);
    expect(body).not.toMatch(/intake schreef|dwangsom|voornemen/i);
  });

  it('adds what happened again: a melding that somebody has to read, and a note beside the melding', async () => {
    const { pad } = await maak('melder');
    const erg = `<script>alert("x")</script>`;
    const fout = await doe(pad, {
      doe: 'bericht',
      soort: 'weer',
      tekst: erg,
      datum: '2026-11-22',
      tijd: '99:99',
    });
    expect(fout.statusCode).toBe(400);
    expect(fout.body).toContain('Deze dag moet nog komen.');
    expect(fout.body).toContain('&lt;script&gt;');
    expect(fout.body).not.toContain('<script');
    const weer = { doe: 'bericht', soort: 'weer', tekst: erg, datum: '2026-11-20', tijd: '22:30' };
    expect((await doe(pad, weer)).statusCode).toBe(200);
    const { items } = met<{ items: Melding[] }>(await haal(regisseur, '/meldingen?status=ontvangen'), 200);
    expect(items[0]).toMatchObject({
      kanaal: 'link',
      op: '2026-11-20T22:30',
      toelichting: erg,
      status: 'ontvangen',
    });
    expect((await doe(pad, { doe: 'bericht', soort: 'bericht', tekst: 'Ik heb een film.' })).statusCode).toBe(
      200,
    );
    expect(met<Melding>(await haal(regisseur, `/meldingen/${melding}`), 200).aanvullingen).toMatchObject([
      { soort: 'bericht', tekst: 'Ik heb een film.' },
    ]);
  });

  it('stops, and the link is as one that never was', async () => {
    const { pad } = await maak('melder');
    expect((await doe(pad, { doe: 'stop' })).body).toContain('U bent gestopt');
    const weg = await open(pad);
    expect([weg.statusCode, weg.body]).toEqual([404, (await open(`/volg/${nergens}`)).body]);
    const { aanvullingen } = met<Melding>(await haal(regisseur, `/meldingen/${melding}`), 200);
    expect(aanvullingen.at(-1)).toMatchObject({ soort: 'stop' });
  });
});

describe('a view on a voornemen', () => {
  it('asks for the code first, in the same words for every token, and opens nothing with a wrong one', async () => {
    const { pad, code } = await maak('zienswijze');
    expect((await open(pad)).body).toBe((await open(`/zienswijze/${nergens}`)).body);
    const mis = await doe(pad, { code: code === '000000' ? '000001' : '000000' });
    expect([mis.statusCode, mis.body]).toEqual([404, (await doe(`/zienswijze/${nergens}`, { code })).body]);
    const { statusCode, body } = await doe(pad, { code });
    expect(statusCode).toBe(200);
    expect(body).toContain('7 december 2026');
    expect(body).not.toMatch(NAMEN);
    const brief = await doe(pad, { code, doe: 'brief' });
    expect(brief.headers['content-type']).toBe('application/pdf');
    expect(brief.headers['content-disposition']).toContain('attachment');
    expect(brief.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('becomes an event with its files and a receipt, once [CCV-2.1-03]', async () => {
    const { pad, code } = await maak('zienswijze');
    const leeg = await dienIn(pad, { code, tekst: ' ' }, [['', 'application/octet-stream', '']]);
    expect([leeg.statusCode, leeg.body.includes('Schrijf uw reactie')]).toEqual([400, true]);
    const ok = await dienIn(pad, { code, tekst: 'Ik was er <b>niet</b>.' }, [
      ['../../etc/passwd.pdf', 'application/pdf', '%PDF-1.7 bewijs'],
    ]);
    expect(ok.statusCode).toBe(200);
    expect(ok.body).toContain('ontvangstbewijs');
    expect(ok.body).toContain('Ik was er &lt;b&gt;niet&lt;/b&gt;.');
    const [item] = await tijdlijn('zienswijze');
    expect(item?.gebeurtenis).toMatchObject({
      wijze: 'schriftelijk',
      punten: [{ tekst: 'Ik was er <b>niet</b>.' }],
    });
    expect(ok.body).toContain(item!.sleutel);
    const documenten = met<{ items: { naam: string; soort: string }[] }>(
      await haal(regisseur, `/dossiers/${dossier}/documenten`),
      200,
    ).items;
    expect(documenten.find(({ soort }) => soort === 'zienswijze')?.naam).toBe('passwd.pdf');
    expect((await dienIn(pad, { code, tekst: 'Nog eens.' }, [])).statusCode).toBe(404);
    expect((await tijdlijn('zienswijze')).length).toBe(1);
  });

  it('keeps nothing of a file that is too big, of another kind, or without the code', async () => {
    const { pad, code } = await maak('zienswijze');
    const bytes = async () =>
      (await o.deps.db.sqlUitvoerder.executeSql('select count(*)::int as n from document')).rows[0]?.n;
    const voor = await bytes();
    const groot = await dienIn(pad, { code, tekst: 'x' }, [
      ['a.pdf', 'application/pdf', new Uint8Array(BESTAND_GRENS + 1)],
    ]);
    expect(groot.statusCode).toBe(413);
    const soort = await dienIn(pad, { code, tekst: 'x' }, [['a.html', 'text/html', '<script>1</script>']]);
    expect(soort.statusCode).toBe(400);
    const veel = await dienIn(
      pad,
      { code, tekst: 'x' },
      Array.from({ length: 4 }, () => ['a.pdf', 'application/pdf', 'x'] as const).map(([a, b, c]) => [
        a,
        b,
        c,
      ]),
    );
    expect(veel.statusCode).toBe(413);
    const zonder = await dienIn(pad, { tekst: 'x' }, [['a.pdf', 'application/pdf', 'x']]);
    expect(zonder.statusCode).toBe(404);
    expect(await bytes()).toBe(voor);
    expect((await doe(pad, { code })).statusCode).toBe(200);
  });

  it('is over on the day after the term', async () => {
    const { pad, code } = await maak('zienswijze');
    o.klok.zet('2026-12-07T20:00:00Z');
    expect((await doe(pad, { code })).statusCode).toBe(200);
    o.klok.zet('2026-12-07T23:30:00Z');
    expect((await dienIn(pad, { code, tekst: 'Te laat.' }, [])).statusCode).toBe(404);
  });
});

describe('a request about own data', () => {
  it('is work for the privacy officer alone, with the month of the law, and an event without what was written', async () => {
    const { pad, code } = await maak('avg');
    const fout = await doe(pad, { code, doe: 'verzoek', aard: 'rectificatie' });
    expect(fout.statusCode).toBe(400);
    expect(fout.body).toContain('Schrijf op wat er niet klopt.');
    const velden = {
      code,
      doe: 'verzoek',
      aard: 'rectificatie',
      tekst: 'Kwabtekst klopt niet.',
      bereikbaar: '0612345678',
    };
    const bewijs = await doe(pad, velden);
    expect(bewijs.statusCode).toBe(200);
    expect(bewijs.body).toContain('21 december 2026');
    expect((await doe(pad, velden)).statusCode).toBe(404);
    const officier = await o.als('privacyfunctionaris');
    const { items } = met<{ items: Avgverzoek[] }>(await haal(officier, '/avg-verzoeken'), 200);
    expect(items).toMatchObject([
      { aard: 'rectificatie', wie: 'Melder A', tekst: 'Kwabtekst klopt niet.', uiterlijk: '2026-12-21' },
    ]);
    expect((await haal(regisseur, '/avg-verzoeken')).statusCode).toBe(403);
    const [item] = await tijdlijn('verzoek');
    expect(item?.gebeurtenis).toMatchObject({ aard: 'rectificatie' });
    expect(JSON.stringify(item)).not.toContain('Kwabtekst');
    const { rows } = await o.deps.db.sqlUitvoerder.executeSql(
      `select encode(inhoud, 'escape') as t from avg_verzoek`,
    );
    expect(String(rows[0]?.t)).not.toContain('Kwabtekst');
    const af = (body: object) => stuur(officier, `/avg-verzoeken/${items[0]!.id}/afhandelingen`, body);
    expect((await af({ uitkomst: '' })).statusCode).toBe(400);
    met(await af({ uitkomst: 'Gebeld en verbeterd.' }), 204);
    expect((await af({ uitkomst: 'Nog eens.' })).statusCode).toBe(404);
  });
});
