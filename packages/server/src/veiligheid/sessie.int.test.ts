import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { met } from '../modules/dossier/dossier.builder.ts';
import { alleRoutes } from '../platform/http/route.ts';
import { eenOpstelling, type Opstelling } from '../platform/testOpstelling.ts';
import { COOKIE, SESSIE_UREN, STILTE_UREN } from '../platform/toegang/sessie.store.ts';

/** Every time a password is judged: the work that takes the time. */
const { geteld } = vi.hoisted(() => ({ geteld: { verify: 0 } }));
vi.mock('@node-rs/argon2', async (echt) => {
  const argon2 = await echt<typeof import('@node-rs/argon2')>();
  return {
    ...argon2,
    verify: (...wat: Parameters<typeof argon2.verify>) => {
      geteld.verify += 1;
      return argon2.verify(...wat);
    },
  };
});

const WACHTWOORD = 'wachtwoord-van-de-test';
let o: Opstelling;
/** Each test on a day of its own: sign-ins are limited per minute and address, pauses per account. */
let dag = 0;
beforeAll(async () => {
  o = await eenOpstelling();
});
beforeEach(() => {
  dag += 1;
  o.klok.zet(new Date(Date.UTC(2026, 10, 21 + dag, 8, 30)).toISOString());
});
afterAll(() => o.sluit());

let adres = 0;
/** Another address per request: the limit per address has a test of its own. */
const meldAan = (gebruikersnaam: string, wachtwoord = WACHTWOORD, headers: Record<string, string> = {}) => {
  adres += 1;
  return o.app.inject({
    method: 'POST',
    url: '/api/v1/sessies',
    payload: { gebruikersnaam, wachtwoord },
    headers,
    remoteAddress: `127.0.${adres >> 8}.${adres & 255}`,
  });
};
const tokenVan = (antwoord: Awaited<ReturnType<typeof meldAan>>): string =>
  antwoord.cookies.find(({ name }) => name === COOKIE)!.value;
const wieBenIk = async (token: string) =>
  (
    await o.app.inject({
      method: 'GET',
      url: '/api/v1/sessies/huidige',
      headers: { cookie: `${COOKIE}=${token}` },
    })
  ).statusCode;
const later = (uren: number, seconden = 0) =>
  o.klok.zet(new Date(o.klok.nu().getTime() + uren * 3_600_000 + seconden * 1_000).toISOString());

describe('the cookie', () => {
  it('cannot be read by scripts, sent from elsewhere or kept longer than the session', async () => {
    const kop = String((await meldAan('boa@weert.demo')).headers['set-cookie']);
    expect(kop).toMatch(/; HttpOnly/);
    expect(kop).toMatch(/; SameSite=Strict/);
    expect(kop).toMatch(/; Path=\//);
    expect(kop).not.toMatch(/Domain=/i);
    const einde = new Date(o.klok.nu().getTime() + SESSIE_UREN * 3_600_000);
    expect(kop).toContain(`Expires=${einde.toUTCString()}`);
  });

  it('is sent over https only and set by this host only, everywhere but in the demo on loopback', async () => {
    const { modules } = await import('../modules/index.ts');
    const { maakApp } = await import('../platform/http/app.ts');
    const { demo: _demo, ...deps } = { ...o.deps, instellingen: { ...o.deps.instellingen, demo: false } };
    const echt = await maakApp(deps);
    for (const registreer of modules) registreer(echt, deps);
    await echt.ready();
    const antwoord = await echt.inject({
      method: 'POST',
      url: '/api/v1/sessies',
      payload: { gebruikersnaam: 'boa@weert.demo', wachtwoord: WACHTWOORD },
    });
    const koppen = [antwoord.headers['set-cookie']].flat().map(String);
    expect(koppen.map((kop) => kop.split('=')[0])).toEqual(['__Host-luwte_sessie', '__Host-luwte_apparaat']);
    for (const kop of koppen) {
      expect(kop).toMatch(/; Secure/);
      expect(kop).toMatch(/; Path=\/(;|$)/);
      expect(kop).not.toMatch(/Domain=/i);
    }
    // A neighbour under the same domain can plant the bare name: it opens nothing.
    const { value } = antwoord.cookies[0]!;
    const vraag = (cookie: string) =>
      echt.inject({ method: 'GET', url: '/api/v1/sessies/huidige', headers: { cookie } });
    expect((await vraag(`${COOKIE}=${value}`)).statusCode).toBe(401);
    expect((await vraag(`__Host-${COOKIE}=${value}`)).statusCode).toBe(200);
    expect(String(antwoord.headers['strict-transport-security'])).toMatch(/max-age=31536000/);
    // And the accounts of the demo are nobody's business there.
    expect((await echt.inject({ method: 'GET', url: '/api/v1/demo-accounts' })).statusCode).toBe(404);
    await echt.close();
  });

  it('holds nothing that the database holds', async () => {
    const token = tokenVan(await meldAan('boa@weert.demo'));
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const { rows } = await o.deps.db.sqlUitvoerder.executeSql(
      'select to_jsonb(s)::text as rij from sessie s',
    );
    const hex = Buffer.from(token, 'base64url').toString('hex');
    for (const { rij } of rows) {
      expect(rij).not.toContain(token);
      expect(rij).not.toContain(hex);
    }
  });
});

describe('a session', () => {
  it('is never the one that somebody brought along (fixation)', async () => {
    const gezet = 'A'.repeat(43);
    const antwoord = await meldAan('boa@weert.demo', WACHTWOORD, { cookie: `${COOKIE}=${gezet}` });
    expect(antwoord.statusCode).toBe(201);
    expect(tokenVan(antwoord)).not.toBe(gezet);
    expect(await wieBenIk(gezet)).toBe(401);
  });

  it('of another person is not taken over by signing in on top of it', async () => {
    const eerste = tokenVan(await meldAan('boa@weert.demo'));
    const tweede = await meldAan('jurist@weert.demo', WACHTWOORD, { cookie: `${COOKIE}=${eerste}` });
    expect(tokenVan(tweede)).not.toBe(eerste);
    expect(tweede.json().gebruikersnaam).toBe('jurist@weert.demo');
  });

  it('stays closed after signing out, and leaves the same person elsewhere signed in', async () => {
    const hier = tokenVan(await meldAan('boa@weert.demo'));
    const elders = tokenVan(await meldAan('boa@weert.demo'));
    expect(hier).not.toBe(elders);
    const uit = await o.app.inject({
      method: 'DELETE',
      url: '/api/v1/sessies/huidige',
      headers: { cookie: `${COOKIE}=${hier}` },
    });
    expect(String(uit.headers['set-cookie'])).toMatch(/^luwte_sessie=;.*Expires=Thu, 01 Jan 1970/);
    expect([await wieBenIk(hier), await wieBenIk(elders)]).toEqual([401, 200]);
  });

  it('ends when it is left alone, at the limit and not a second before', async () => {
    const token = tokenVan(await meldAan('boa@weert.demo'));
    later(STILTE_UREN, -1);
    expect(await wieBenIk(token)).toBe(200);
    later(STILTE_UREN);
    expect(await wieBenIk(token)).toBe(401);
  });

  it('ends after a working day, however busy', async () => {
    const token = tokenVan(await meldAan('boa@weert.demo'));
    for (let uur = 1; uur < SESSIE_UREN; uur += 1) {
      later(1);
      expect([uur, await wieBenIk(token)]).toEqual([uur, 200]);
    }
    later(1, -1);
    expect(await wieBenIk(token)).toBe(200);
    later(0, 1);
    expect(await wieBenIk(token)).toBe(401);
  });

  it('ends with the last day somebody works there, and loses a role at once', async () => {
    const token = tokenVan(await meldAan('wijkmanager@weert.demo'));
    const kop = { cookie: `${COOKIE}=${token}` };
    const zet = (wat: string) =>
      o.deps.db.sqlUitvoerder.executeSql(
        `update medewerker set ${wat} where gemeente_id = 'weert' and 'wijkmanager' = any(rollen || '{wijkmanager}')
         and naam = 'Wim Wijkman'`,
      );
    const vraag = () => o.app.inject({ method: 'GET', url: '/api/v1/dossiers', headers: kop });
    expect((await vraag()).statusCode).toBe(200);
    await zet(`rollen = '{beheerder}'`);
    expect((await vraag()).statusCode).toBe(403);
    await zet(`rollen = '{}'`);
    expect((await vraag()).statusCode).toBe(403);
    await zet(`rollen = '{wijkmanager}', actief_tot = '${o.klok.vandaag()}'`);
    expect((await vraag()).statusCode).toBe(200);
    later(0, 1);
    o.klok.zet(new Date(o.klok.nu().getTime() + 16 * 3_600_000).toISOString());
    await o.deps.db.sqlUitvoerder.executeSql('update sessie set verloopt_op = $1, laatst_gebruikt_op = $2', [
      new Date(o.klok.nu().getTime() + 3_600_000),
      o.klok.nu(),
    ]);
    expect((await vraag()).statusCode).toBe(401);
    expect((await meldAan('wijkmanager@weert.demo')).statusCode).toBe(403);
  });

  it('is not opened by anything like a token', async () => {
    const token = tokenVan(await meldAan('boa@weert.demo'));
    for (const fout of [
      '',
      token.slice(0, -1),
      `${token}A`,
      token.toLowerCase(),
      token.toUpperCase(),
      `${token}; ${COOKIE}=${'A'.repeat(43)}`.slice(0, 42),
      "' or 1=1 --",
      '%00',
      'a'.repeat(201),
    ]) {
      if (fout === token) continue;
      expect([fout, await wieBenIk(fout)]).toEqual([fout, 401]);
    }
  });
});

describe('signing in', () => {
  it('is limited per address', async () => {
    const codes: number[] = [];
    for (let i = 0; i < 32; i += 1) {
      const antwoord = await o.app.inject({
        method: 'POST',
        url: '/api/v1/sessies',
        payload: { gebruikersnaam: '', wachtwoord: '' },
        remoteAddress: '127.9.9.9',
        // A header does not make it another address.
        headers: { 'x-forwarded-for': `10.0.0.${i}`, forwarded: `for=10.0.0.${i}` },
      });
      codes.push(antwoord.statusCode);
    }
    expect(codes.slice(0, 30).every((code) => code === 400)).toBe(true);
    expect(codes.slice(30)).toEqual([429, 429]);
  });

  it('takes one name for one name, however it is written', async () => {
    expect((await meldAan('BOA@WEERT.DEMO')).statusCode).toBe(201);
    for (const naam of ['boa@weert.demo\u0000', 'boa@weert.demo%', 'boa@weert.dem_', "boa@weert.demo' --"]) {
      expect([400, 401]).toContain((await meldAan(naam)).statusCode);
    }
  });
});

describe('a request from another website', () => {
  const stuur = (headers: Record<string, string>, url = '/api/v1/sessies', methode = 'POST') =>
    o.app.inject({
      method: methode as 'POST',
      url,
      headers: { host: 'localhost', ...headers },
      payload: { gebruikersnaam: 'niemand', wachtwoord: 'x' },
      remoteAddress: '127.8.0.1',
    });

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': '' },
    { 'sec-fetch-site': 'same-origin, cross-site' },
    { 'sec-fetch-site': 'SAME-ORIGIN' },
    { origin: 'https://elders.example' },
    { origin: 'https://localhost.elders.example' },
    { origin: 'https://localhost@elders.example' },
    { origin: 'https://elders.example#localhost' },
    { origin: 'https://localhost:8443' },
    { origin: 'null' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { origin: '' },
    { origin: 'geen adres' },
    { origin: 'localhost' },
    { origin: '//localhost' },
    { origin: 'http://' },
    { origin: 'https://localhost, https://elders.example' },
    { origin: 'file://localhost' },
    { origin: 'javascript://localhost' },
    { origin: 'https://elders.example', 'sec-fetch-site': 'same-origin' },
    { origin: 'https://elders.example', host: 'elders.example:80' },
    { origin: 'https://localhost', 'x-forwarded-host': 'localhost', host: 'elders.example' },
  ])('is refused: %j', async (headers) => {
    const antwoord = await stuur(headers as Record<string, string>);
    expect([antwoord.statusCode, antwoord.json().type]).toEqual([403, '/problemen/vreemde-herkomst']);
    expect(antwoord.headers['set-cookie']).toBeUndefined();
  });

  it.each([
    {},
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://localhost' },
    { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' },
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
  ])('is none of these: %j', async (headers) => {
    expect((await stuur(headers as Record<string, string>)).statusCode).toBe(401);
  });

  it('is refused on every road that changes something, also under another spelling', async () => {
    const wijzigend = alleRoutes(o.app).filter(({ methode }) => methode !== 'GET');
    expect(wijzigend.length).toBeGreaterThan(10);
    for (const { methode, pad } of wijzigend) {
      const id = '018f0000-0000-7000-8000-000000000000';
      for (const voor of ['/api', '/%61pi', '/ap%69']) {
        const url = `${voor}/v1${pad.replace(/:\w+/g, id)}`;
        const antwoord = await stuur({ 'sec-fetch-site': 'cross-site' }, url, methode);
        expect([methode, url, antwoord.statusCode]).toEqual([methode, url, 403]);
        expect(antwoord.json().type).toBe('/problemen/vreemde-herkomst');
      }
    }
  });

  it('finds the same session and the same answer under another spelling', async () => {
    const token = tokenVan(await meldAan('boa@weert.demo'));
    const antwoord = await o.app.inject({
      method: 'GET',
      url: '/%61pi/v1/sessies/huidige',
      headers: { cookie: `${COOKIE}=${token}` },
    });
    expect([antwoord.statusCode, antwoord.headers['cache-control']]).toEqual([200, 'no-store']);
  });

  it('may read nothing of ours: no road answers with access for another origin but the description', async () => {
    for (const { methode, pad } of alleRoutes(o.app)) {
      const antwoord = await o.app.inject({
        method: methode === 'GET' ? 'GET' : 'OPTIONS',
        url: `/api/v1${pad}`,
        headers: { origin: 'https://elders.example', 'access-control-request-method': methode },
      });
      expect([pad, antwoord.headers['access-control-allow-origin']]).toEqual([pad, undefined]);
      expect([pad, antwoord.headers['access-control-allow-credentials']]).toEqual([pad, undefined]);
    }
  });
});

describe('a host that is not ours', () => {
  it('comes back in no header and no body', async () => {
    // Outside the demo: the demo answers to no such name at all.
    const echt = await eenOpstelling({ demo: false });
    const regisseur = await echt.als('casusregisseur');
    const headers = {
      host: 'kwabhost.example',
      'x-forwarded-host': 'kwabhost.example',
      'x-original-url': '/kwabhost.example',
      forwarded: 'host=kwabhost.example',
    };
    const nieuw = await regisseur.doe({
      method: 'POST',
      url: '/api/v1/dossiers',
      headers,
      payload: { object: { adres: 'A 1' } },
    });
    met(nieuw, 201);
    for (const antwoord of [
      nieuw,
      await regisseur.doe({ method: 'GET', url: '/api/v1/openapi.json', headers }),
      await regisseur.doe({ method: 'GET', url: '/api/v1/dossiers?aantal=1', headers }),
      await regisseur.doe({ method: 'GET', url: '//kwabhost.example/%2e%2e', headers }),
      await regisseur.doe({ method: 'GET', url: '/api/v1/weg', headers }),
    ]) {
      expect(JSON.stringify(antwoord.headers) + antwoord.body).not.toContain('kwabhost');
    }
    await echt.sluit();
    expect(nieuw.headers.location).toMatch(/^\/api\/v1\/dossiers\/[0-9a-f-]{36}$/);
  });
});
