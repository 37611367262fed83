import { TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alleRoutes } from '../platform/http/route.ts';
import { eenOpstelling, type Opstelling } from '../platform/testOpstelling.ts';
import { eenAuthenticator } from './testAuthenticator.ts';

const GOED = 'wachtwoord-van-de-test';
const ADRES = 'https://luwte.example';
const SESSIE = '__Host-luwte_sessie';
let o: Opstelling;
let dag = 0;
beforeAll(async () => {
  o = await eenOpstelling({ demo: false, tweedeFactorVerplicht: true, adres: ADRES });
});
beforeEach(() => {
  dag += 2;
  o.klok.zet(new Date(Date.UTC(2026, 10, 21 + dag, 8, 30)).toISOString());
});
afterAll(() => o.sluit());

const later = (seconden: number) =>
  o.klok.zet(new Date(o.klok.nu().getTime() + seconden * 1_000).toISOString());
const codeVan = (secret: string) => new TOTP({ secret }).generate({ timestamp: o.klok.nu().getTime() });

/** A browser: keeps its cookies. */
function browser() {
  const potje = new Map<string, string>();
  const doe = async (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', pad: string, payload?: object) => {
    const antwoord = await o.app.inject({
      method,
      url: `/api/v1${pad}`,
      remoteAddress: `192.0.2.${dag}`,
      headers: { cookie: [...potje].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ') },
      ...(payload && { payload }),
    });
    for (const { name, value } of antwoord.cookies) potje.set(name, value);
    return antwoord;
  };
  return {
    doe,
    potje,
    wachtwoord: (wie: string, wachtwoord = GOED) =>
      doe('POST', '/sessies', { gebruikersnaam: `${wie}@weert.demo`, wachtwoord }),
    binnen: async () => (await doe('GET', '/sessies/huidige')).statusCode === 200,
  };
}
type Browser = ReturnType<typeof browser>;

/** Sets an app up as the last step of the first sign-in. */
async function metApp(wie: string) {
  const b = browser();
  expect((await b.wachtwoord(wie)).json()).toEqual({ stap: 'instellen', middelen: [] });
  const { geheim } = (await b.doe('POST', '/account/appgeheimen', {})).json();
  const klaar = await b.doe('POST', '/account/apps', { code: codeVan(geheim) });
  expect(klaar.statusCode).toBe(201);
  later(60);
  return { b, geheim: geheim as string, herstelcodes: klaar.json().herstelcodes as string[] };
}
async function metPasskey(wie: string) {
  const b = browser();
  await b.wachtwoord(wie);
  const sleutel = eenAuthenticator(ADRES);
  const vraag = (await b.doe('POST', '/account/passkeyvragen', {})).json();
  const klaar = await b.doe('POST', '/account/passkeys', {
    naam: 'Mijn sleutel',
    antwoord: sleutel.maak(vraag),
  });
  expect(klaar.statusCode).toBe(201);
  return { b, sleutel };
}
const logInMet = async (b: Browser, wie: string, code: string) => {
  await b.wachtwoord(wie);
  return (await b.doe('POST', '/sessies/huidige/codes', { code })).statusCode;
};

describe('without a second factor', () => {
  it('an account can set one up and do nothing else', async () => {
    const b = browser();
    expect((await b.wachtwoord('intake')).statusCode).toBe(202);
    const open: string[] = [];
    for (const { methode, pad } of alleRoutes(o.app)) {
      const url = pad.replace(/:\w+/g, '018f0000-0000-7000-8000-000000000000');
      if (url.startsWith('/schemas') || pad === '/sessies' || methode === 'DELETE') continue;
      const { statusCode } = await b.doe(methode as 'GET', url, methode === 'GET' ? undefined : {});
      if (statusCode !== 401) open.push(`${methode} ${pad}`);
    }
    expect(
      open.filter(
        (weg) =>
          !/demo-accounts|openbare-vragen|sessies\/organisatie|uitnodigingen|wachtwoord(vragen|links)/.test(
            weg,
          ),
      ),
    ).toEqual([
      'GET /account',
      'POST /account/appgeheimen',
      'POST /account/apps',
      'POST /account/passkeyvragen',
      'POST /account/passkeys',
    ]);
  });

  it('the half session ends after a quarter of an hour', async () => {
    const b = browser();
    await b.wachtwoord('intake');
    later(15 * 60 - 1);
    expect((await b.doe('GET', '/account')).statusCode).toBe(200);
    later(1);
    expect((await b.doe('GET', '/account')).statusCode).toBe(401);
  });
});

describe('a code of an app', () => {
  it('makes the session whole, under another token, and asks for itself the next time', async () => {
    const b = browser();
    await b.wachtwoord('boa');
    const half = b.potje.get(SESSIE);
    const { geheim, adres } = (await b.doe('POST', '/account/appgeheimen', {})).json();
    expect(adres).toMatch(/^otpauth:\/\/totp\/Luwte:boa%40weert\.demo\?.*issuer=Luwte/);
    const klaar = (await b.doe('POST', '/account/apps', { code: codeVan(geheim) })).json();
    expect(klaar.herstelcodes).toHaveLength(10);
    expect(klaar.sessie.gebruikersnaam).toBe('boa@weert.demo');
    expect(b.potje.get(SESSIE)).not.toBe(half);
    expect(await b.binnen()).toBe(true);
    const { rows } = await o.deps.db.sqlUitvoerder.executeSql(
      `select encode(totp_geheim, 'escape') as geheim from account where gebruikersnaam = 'boa@weert.demo'`,
    );
    expect(rows[0]?.geheim).not.toContain(geheim);

    later(60);
    const nieuw = browser();
    expect((await nieuw.wachtwoord('boa')).json()).toEqual({
      stap: 'tweede-factor',
      middelen: ['app', 'herstelcode'],
    });
    expect(await nieuw.binnen()).toBe(false);
    expect((await nieuw.doe('POST', '/sessies/huidige/codes', { code: codeVan(geheim) })).statusCode).toBe(
      201,
    );
    expect(await nieuw.binnen()).toBe(true);
  });

  it('works once, also for who reads it over the shoulder and for the one that set it up', async () => {
    const { geheim } = await metApp('jurist');
    const code = codeVan(geheim);
    expect(await logInMet(browser(), 'jurist', code)).toBe(201);
    expect(await logInMet(browser(), 'jurist', code)).toBe(400);
    later(30);
    expect(await logInMet(browser(), 'jurist', code)).toBe(400);
    expect(await logInMet(browser(), 'jurist', codeVan(geheim))).toBe(201);
  });

  it('of two that come at once opens one session', async () => {
    const { geheim } = await metApp('wijkmanager');
    const [een, ander] = [browser(), browser()];
    await een.wachtwoord('wijkmanager');
    await ander.wachtwoord('wijkmanager');
    const code = codeVan(geheim);
    const codes = await Promise.all(
      [een, ander].map((b) => b.doe('POST', '/sessies/huidige/codes', { code })),
    );
    expect(codes.map(({ statusCode }) => statusCode).sort()).toEqual([201, 400]);
  });

  it('cannot be guessed: after five the sixth waits, the right one too', async () => {
    const { geheim } = await metApp('zorg');
    const dief = browser();
    await dief.wachtwoord('zorg');
    for (let i = 0; i < 5; i += 1) await dief.doe('POST', '/sessies/huidige/codes', { code: '000000' });
    expect((await dief.doe('POST', '/sessies/huidige/codes', { code: codeVan(geheim) })).statusCode).toBe(
      400,
    );
    // The password again does not start the count anew.
    expect(await logInMet(browser(), 'zorg', codeVan(geheim))).toBe(400);
    later(61);
    expect(await logInMet(browser(), 'zorg', codeVan(geheim))).toBe(201);
  });

  it('is of no use without the password', async () => {
    const { geheim } = await metApp('corporatie');
    const b = browser();
    await b.wachtwoord('corporatie', 'fout');
    expect((await b.doe('POST', '/sessies/huidige/codes', { code: codeVan(geheim) })).statusCode).toBe(401);
  });
});

describe('a recovery code', () => {
  it('opens once, however it is typed, and another account never', async () => {
    const { herstelcodes } = await metApp('politie');
    const { herstelcodes: vanAnder } = await metApp('burgemeester');
    const [eerste = '', tweede = ''] = herstelcodes;
    expect(await logInMet(browser(), 'politie', vanAnder[0]!)).toBe(400);
    expect(await logInMet(browser(), 'politie', eerste.toUpperCase().replace('-', ' '))).toBe(201);
    expect(await logInMet(browser(), 'politie', eerste)).toBe(400);
    const b = browser();
    expect(await logInMet(b, 'politie', tweede)).toBe(201);
    expect((await b.doe('GET', '/account')).json().herstelcodes).toBe(8);
  });

  it('is worth nothing after new ones, which ask the password once more', async () => {
    const { b, herstelcodes } = await metApp('beleidsmedewerker');
    expect((await b.doe('POST', '/account/herstelcodes', {})).statusCode).toBe(400);
    const nieuw = await b.doe('POST', '/account/herstelcodes', { wachtwoord: GOED });
    expect(await logInMet(browser(), 'beleidsmedewerker', herstelcodes[0]!)).toBe(400);
    expect(await logInMet(browser(), 'beleidsmedewerker', nieuw.json().herstelcodes[0])).toBe(201);
  });
});

describe('a passkey', () => {
  it('finishes signing in when its owner unlocks it, and nothing less does', async () => {
    const { sleutel } = await metPasskey('privacyfunctionaris');
    const probeer = async (maak: (vraag: { challenge: string }) => object) => {
      const b = browser();
      expect((await b.wachtwoord('privacyfunctionaris')).json().middelen).toContain('passkey');
      const vraag = (await b.doe('POST', '/sessies/huidige/passkeyvragen')).json();
      const { statusCode } = await b.doe('POST', '/sessies/huidige/passkeyantwoorden', {
        antwoord: maak(vraag),
      });
      // Not counted together: this is about the answer, not about the number of them.
      later(4_000);
      return statusCode;
    };
    expect(await probeer((vraag) => sleutel.antwoord(vraag))).toBe(201);
    expect(await probeer((vraag) => sleutel.antwoord(vraag, { ontgrendeld: false }))).toBe(400);
    expect(
      await probeer((vraag) => sleutel.antwoord(vraag, { oorsprong: 'https://luwte.example.kwaad.example' })),
    ).toBe(400);
    expect(await probeer((vraag) => sleutel.antwoord(vraag, { host: 'kwaad.example' }))).toBe(400);
    expect(await probeer(() => sleutel.antwoord({ challenge: 'AAAA' }))).toBe(400);
    expect(await probeer((vraag) => eenAuthenticator(ADRES).antwoord(vraag))).toBe(400);
    expect(await probeer(() => ({}))).toBe(400);
    // A counter that goes back is a copy of the key.
    expect(await probeer((vraag) => sleutel.antwoord(vraag, { teller: 1 }))).toBe(400);
    expect(await probeer((vraag) => sleutel.antwoord(vraag))).toBe(201);
  });

  it('answers each question once, in the session that asked it, and for its own account only', async () => {
    const { sleutel } = await metPasskey('beheerder');
    const b = browser();
    await b.wachtwoord('beheerder');
    const eerste = (await b.doe('POST', '/sessies/huidige/passkeyvragen')).json();
    const elders = browser();
    await elders.wachtwoord('beheerder');
    const naar = (wie: Browser, antwoord: object) =>
      wie.doe('POST', '/sessies/huidige/passkeyantwoorden', { antwoord });
    expect((await naar(elders, sleutel.antwoord(eerste))).statusCode).toBe(400);
    const vraag = (await b.doe('POST', '/sessies/huidige/passkeyvragen')).json();
    const antwoord = sleutel.antwoord(vraag);
    expect((await naar(b, sleutel.antwoord(eerste))).statusCode).toBe(400);
    expect((await naar(b, antwoord)).statusCode).toBe(400);
    const nog = (await b.doe('POST', '/sessies/huidige/passkeyvragen')).json();
    later(5 * 60);
    expect((await naar(b, sleutel.antwoord(nog))).statusCode).toBe(400);
  });

  it('can be one of several, be renamed and be taken away, but not the last and not somebody else’s', async () => {
    const { b } = await metPasskey('casusregisseur');
    const { b: vreemde } = await metApp('casusregisseur').catch(() => ({ b: browser() }));
    expect(await vreemde.binnen()).toBe(false);
    const [eerste] = (await b.doe('GET', '/account')).json().passkeys;
    expect((await b.doe('DELETE', `/account/passkeys/${eerste.id}`)).statusCode).toBe(409);
    expect((await b.doe('POST', '/account/passkeyvragen', { wachtwoord: 'fout' })).statusCode).toBe(400);
    const vraag = (await b.doe('POST', '/account/passkeyvragen', { wachtwoord: GOED })).json();
    expect(vraag.excludeCredentials).toHaveLength(1);
    const tweede = eenAuthenticator(ADRES);
    // One that nobody unlocked is not taken into use.
    const antwoord = tweede.maak(vraag, { ontgrendeld: false });
    expect((await b.doe('POST', '/account/passkeys', { naam: 'Sleutelbos', antwoord })).statusCode).toBe(400);
    const weer = (await b.doe('POST', '/account/passkeyvragen', { wachtwoord: GOED })).json();
    const klaar = await b.doe('POST', '/account/passkeys', {
      naam: 'Sleutelbos',
      antwoord: tweede.maak(weer),
    });
    expect(klaar.json()).toEqual({ herstelcodes: [] });
    expect((await b.doe('PATCH', `/account/passkeys/${eerste.id}`, { naam: 'Laptop' })).statusCode).toBe(204);
    const namen = (await b.doe('GET', '/account')).json().passkeys.map((p: { naam: string }) => p.naam);
    expect(namen).toEqual(['Laptop', 'Sleutelbos']);
    expect((await b.doe('DELETE', `/account/passkeys/${eerste.id}`)).statusCode).toBe(204);
    expect((await b.doe('DELETE', `/account/passkeys/${eerste.id}`)).statusCode).toBe(404);
  });
});
