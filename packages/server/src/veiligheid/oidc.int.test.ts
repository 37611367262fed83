import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { isToegestaan } from '../integrations/oidc/veiligHaal.ts';
import { bezorgBericht } from '../modules/bericht/bezorgBericht.ts';
import type { Mailbericht } from '../platform/poorten/mail.ts';
import { eenOpstelling, type Opstelling } from '../platform/testOpstelling.ts';
import {
  CLIENT,
  eenAanbieder,
  eenKwadeAanbieder,
  GEHEIM,
  type Persoon,
  type Vervalsing,
} from './testAanbieder.ts';

const ADRES = 'https://luwte.example';
const TERUG = `${ADRES}/inloggen/organisatie`;
const GOED = 'wachtwoord-van-de-test';
const AGENT: Persoon = { sub: 'agent-1', email: 'politie@weert.demo' };

let o: Opstelling;
let echt: Awaited<ReturnType<typeof eenAanbieder>>;
let kwaad: Awaited<ReturnType<typeof eenKwadeAanbieder>>;
let wieDaar: Persoon = AGENT;
let politie: string;
let bij: string;
let bijKwaad: string;
let nummer = 0;

const rijen = async (tekst: string, waarden: unknown[] = []) =>
  (await o.deps.db.sqlUitvoerder.executeSql(tekst, waarden)).rows as Record<string, string>[];

/** A browser of its own, at an address of its own: keeps its cookies. */
function browser() {
  const potje = new Map<string, string>();
  nummer += 1;
  const remoteAddress = `192.0.${nummer >> 8}.${nummer & 255}`;
  const doe = async (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', pad: string, payload?: object) => {
    const antwoord = await o.app.inject({
      method,
      url: `/api/v1${pad}`,
      remoteAddress,
      // Where people come back is never what a request says about its host.
      headers: { host: 'localhost:9', cookie: [...potje].map((paar) => paar.join('=')).join('; ') },
      ...(payload && { payload }),
    });
    for (const { name, value } of antwoord.cookies) potje.set(name, value);
    return antwoord;
  };
  return {
    doe,
    potje,
    begin: async (aanbiederId = bij, meer: object = {}) => {
      const antwoord = await doe('POST', '/sessies/organisaties', {
        email: 'wie@weert.demo',
        aanbiederId,
        ...meer,
      });
      return antwoord.json().adres as string;
    },
    rondAf: (antwoord: string) => doe('POST', '/sessies/organisatieantwoorden', { antwoord }),
    binnen: async () => (await doe('GET', '/sessies/huidige')).statusCode === 200,
  };
}
const beheerder = async () => {
  const b = browser();
  await b.doe('POST', '/sessies', { gebruikersnaam: 'beheerder@weert.demo', wachtwoord: GOED });
  return b;
};
/** Signs in at the provider that says what it is told. */
async function viaKwaad(persoon: Persoon, vervalsing: Vervalsing = {}, iss?: string) {
  const b = browser();
  const adres = await b.begin(bijKwaad);
  return { b, antwoord: await b.rondAf(kwaad.antwoord(adres, persoon, vervalsing, iss)) };
}

beforeAll(async () => {
  o = await eenOpstelling({ adres: ADRES });
  echt = await eenAanbieder(TERUG, () => wieDaar);
  kwaad = await eenKwadeAanbieder();
  politie = (await rijen(`select id from organisatie where gemeente_id = 'weert' and soort = 'politie'`))[0]!
    .id!;
  const b = await beheerder();
  const maak = async (uitgever: string, factorbewijs: string[]) => {
    const gemaakt = await b.doe('POST', '/aanbieders', {
      organisatieId: politie,
      uitgever,
      clientId: CLIENT,
      clientGeheim: GEHEIM,
      domeinen: ['weert.demo'],
      factorbewijs,
    });
    expect(gemaakt.statusCode, gemaakt.body).toBe(201);
    expect(gemaakt.body).not.toContain(GEHEIM);
    return gemaakt.json().id as string;
  };
  bij = await maak(echt.uitgever, ['mfa']);
  bijKwaad = await maak(kwaad.uitgever, []);
});
beforeEach(() => {
  wieDaar = AGENT;
  kwaad.zeg({});
  kwaad.stuurDoor(undefined);
});
afterAll(async () => {
  await echt?.sluit();
  await kwaad?.sluit();
  await o.sluit();
});

describe('signing in through the organisation', () => {
  it('goes to the provider with PKCE and comes back to the address of the settings, into the work at that organisation', async () => {
    const b = browser();
    const keuzes = await b.doe('POST', '/sessies/organisaties', { email: 'Wie.Dan.Ook@WEERT.demo' });
    expect(keuzes.json().keuzes).toHaveLength(2);
    const adres = await b.begin();
    const vraag = new URL(adres).searchParams;
    expect(Object.fromEntries(vraag)).toMatchObject({
      client_id: CLIENT,
      redirect_uri: TERUG,
      response_type: 'code',
      code_challenge_method: 'S256',
    });
    const eerst = b.potje.get('luwte_sessie');
    const klaar = await b.rondAf(await echt.logIn(adres));
    expect(klaar.statusCode, klaar.body).toBe(201);
    expect(klaar.json()).toMatchObject({ gebruikersnaam: AGENT.email, organisatie: { id: politie } });
    expect(b.potje.get('luwte_sessie')).not.toBe(eerst);
    expect(await b.binnen()).toBe(true);
    expect((await b.doe('DELETE', '/sessies/huidige')).statusCode).toBe(204);
    expect(await b.binnen()).toBe(false);
    const [bewaard] = await rijen(
      `select encode(client_geheim, 'escape') as geheim from oidc_aanbieder limit 1`,
    );
    expect(bewaard!.geheim).not.toContain(GEHEIM);
    const [regel] = await rijen(
      `select uitkomst, gemeente_id from veiligheidslog where handeling = 'aanmelden-organisatie' order by op desc, id desc limit 1`,
    );
    expect(regel).toEqual({ uitkomst: 'toegestaan', gemeente_id: 'weert' });
  });

  it('takes an answer once, in the browser where it began, for the provider it began at', async () => {
    const b = browser();
    const adres = await b.begin();
    const antwoord = await echt.logIn(adres);
    const ander = browser();
    await ander.begin();
    expect((await ander.rondAf(antwoord)).statusCode).toBe(401);
    expect((await browser().rondAf(antwoord)).statusCode).toBe(401);
    const koek = b.potje.get('luwte_organisatie')!;
    expect((await b.rondAf(antwoord)).statusCode).toBe(201);
    b.potje.set('luwte_organisatie', koek);
    expect((await b.rondAf(antwoord)).statusCode).toBe(401);
    // A code of one provider, brought to a sign-in that began at the other.
    const gemengd = browser();
    await gemengd.begin(bijKwaad);
    expect((await gemengd.rondAf(await echt.logIn(await browser().begin()))).statusCode).toBe(401);
    const laat = browser();
    const opTijd = await echt.logIn(await laat.begin());
    o.klok.zet(new Date(o.klok.nu().getTime() + 10 * 60_000).toISOString());
    expect((await laat.rondAf(opTijd)).statusCode).toBe(401);
  });

  it('says of a domain what it says of any address in it, and of an unknown domain that there is none', async () => {
    const b = browser();
    const zeg = async (email: string) => {
      const { statusCode, body } = await b.doe('POST', '/sessies/organisaties', { email });
      return [statusCode, body];
    };
    expect(await zeg('niemand@weert.demo')).toEqual(await zeg(AGENT.email));
    expect((await zeg('iemand@elders.example'))[0]).toBe(404);
  });
});

describe('a token', () => {
  it('that is good lets in: what follows is refused for what is wrong with it', async () => {
    const { antwoord } = await viaKwaad({ sub: 'agent-kwaad', email: AGENT.email });
    expect(antwoord.statusCode, antwoord.body).toBe(201);
  });

  it.each<[string, Vervalsing]>([
    ['for another client', { claims: { aud: 'een-ander' } }],
    ['for more clients, without saying which', { claims: { aud: [CLIENT, 'een-ander'] } }],
    ['of another issuer', { claims: { iss: 'https://login.elders.example' } }],
    ['without a signature', { alg: 'none' }],
    ['signed with the secret that the client knows too', { alg: 'HS256' }],
    ['signed with another key', { andereSleutel: true }],
    ['of another sign-in', { claims: { nonce: 'een-andere' } }],
    ['without a nonce', { claims: { nonce: undefined } }],
    ['that is over', { claims: { exp: Math.floor(Date.now() / 1000) - 3_600 } }],
    ['without an end', { claims: { exp: undefined } }],
    ['of nobody', { claims: { sub: undefined } }],
  ])('%s is refused', async (_wat, vervalsing) => {
    const { b, antwoord } = await viaKwaad({ sub: 'agent-kwaad', email: AGENT.email }, vervalsing);
    expect([antwoord.statusCode, antwoord.json().type]).toEqual([401, '/problemen/antwoord-ongeldig']);
    expect(await b.binnen()).toBe(false);
  });

  it('behind an answer that says it comes from another provider is not even asked for', async () => {
    const voor = kwaad.gevraagd.length;
    const { antwoord } = await viaKwaad({ sub: 'agent-kwaad', email: AGENT.email }, {}, echt.uitgever);
    expect(antwoord.statusCode).toBe(401);
    expect(kwaad.gevraagd.slice(voor).filter((weg) => weg.includes('/token'))).toEqual([]);
  });
});

describe('who is let in', () => {
  const status = async (persoon: Persoon) => (await viaKwaad(persoon)).antwoord.statusCode;

  it('is nobody by an address that is not confirmed, of another domain, or that no account has', async () => {
    expect(await status({ sub: 'x1', email: AGENT.email, bevestigd: false })).toBe(403);
    expect(await status({ sub: 'x2', email: 'politie@bergen-op-zoom.demo' })).toBe(403);
    expect(await status({ sub: 'x3', email: 'niemand@weert.demo' })).toBe(403);
    // Works for the municipality, not for the organisation of this provider.
    expect(await status({ sub: 'x4', email: 'jurist@weert.demo' })).toBe(403);
  });

  it('is not somebody else who got the same address later', async () => {
    expect(await status({ sub: 'een-opvolger', email: AGENT.email })).toBe(403);
    // And who is bound stays so, whatever the address says.
    expect(await status({ sub: 'agent-kwaad', email: 'jurist@weert.demo', bevestigd: false })).toBe(201);
  });

  it('works at that organisation only, also when the account works elsewhere', async () => {
    const [{ id } = {}] = await rijen(
      `insert into medewerker (gemeente_id, id, account_id, organisatie_id, rollen, naam, actief_van)
       select 'dordrecht', gen_random_uuid(), a.id, o.id, '{politie}', 'Pol', '2026-01-01'
       from account a, organisatie o where a.gebruikersnaam = $1 and o.gemeente_id = 'dordrecht' and o.soort = 'politie' limit 1
       returning id`,
      [AGENT.email],
    );
    expect(id).toBeDefined();
    const { b, antwoord } = await viaKwaad({ sub: 'agent-kwaad', email: AGENT.email });
    expect(antwoord.json().werkplekken).toHaveLength(1);
    const wissel = await b.doe('POST', '/sessies/huidige/werkplekken', { medewerkerId: id });
    expect(wissel.statusCode).toBe(404);
    await rijen(`delete from medewerker where id = $1`, [id]);
  });

  it('is asked for a second step here, unless the provider proved one', async () => {
    const verplicht = { ...o.deps.instellingen, tweedeFactorVerplicht: true };
    const { instellingen } = o.deps;
    Object.assign(o.deps, { instellingen: verplicht });
    onTestFinished(() => void Object.assign(o.deps, { instellingen }));
    const { b, antwoord } = await viaKwaad({ sub: 'agent-kwaad', email: AGENT.email });
    expect([antwoord.statusCode, antwoord.json().stap]).toEqual([202, 'instellen']);
    expect(await b.binnen()).toBe(false);
    const met = browser();
    // The real provider says `mfa`, and that counts as agreed with it; the other one may say so, and it does not.
    const klaar = await met.rondAf(await echt.logIn(await met.begin()));
    expect(klaar.statusCode).toBe(201);
    const gezegd = await viaKwaad({ sub: 'agent-kwaad', email: AGENT.email }, { claims: { amr: ['mfa'] } });
    expect(gezegd.antwoord.statusCode).toBe(202);
  });

  it('ends at once when the work ends or the provider is stopped', async () => {
    const { b } = await viaKwaad({ sub: 'agent-kwaad', email: AGENT.email });
    expect(await b.binnen()).toBe(true);
    const zet = (tot: string | null) =>
      rijen(
        `update medewerker set actief_van = '2026-01-01', actief_tot = $2 where account_id = (select id from account where gebruikersnaam = $1)`,
        [AGENT.email, tot],
      );
    await zet('2026-11-01');
    expect(await b.binnen()).toBe(false);
    expect(await status({ sub: 'agent-kwaad', email: AGENT.email })).toBe(403);
    await zet(null);
    const weer = await viaKwaad({ sub: 'agent-kwaad', email: AGENT.email });
    expect(await weer.b.binnen()).toBe(true);
    const halverwege = browser();
    const adres = await halverwege.begin(bijKwaad);
    const baas = await beheerder();
    expect((await baas.doe('POST', `/aanbieders/${bijKwaad}/beeindigingen`)).statusCode).toBe(204);
    expect(await weer.b.binnen()).toBe(false);
    const antwoord = kwaad.antwoord(adres, { sub: 'agent-kwaad', email: AGENT.email });
    expect((await halverwege.rondAf(antwoord)).statusCode).toBe(401);
    await rijen(`update oidc_aanbieder set actief_tot = null, actief_van = '2026-01-01' where id = $1`, [
      bijKwaad,
    ]);
  });

  it('is who was invited by this organisation, by the link, also without a confirmed address', async () => {
    const baas = await beheerder();
    const gemaakt = await baas.doe('POST', '/medewerkers', {
      naam: 'Nieuwe Agent',
      organisatieId: politie,
      rollen: ['politie'],
      van: o.klok.vandaag(),
      email: 'nieuwe.agent@weert.demo',
    });
    expect(gemaakt.statusCode, gemaakt.body).toBe(201);
    const mails: Mailbericht[] = [];
    const [bericht] = await rijen(
      `select gemeente_id, id from bericht where aan = 'nieuwe.agent@weert.demo'`,
    );
    const mail = { verstuur: async (een: Mailbericht) => void mails.push(een) };
    await bezorgBericht({ ...o.deps, mail }, bericht!.gemeente_id!, bericht!.id!);
    const uitnodiging = /#([\w-]{43})$/m.exec(mails[0]!.tekst)![1]!;
    const nieuw: Persoon = { sub: 'nieuw-1', email: 'anders@weert.demo', bevestigd: false };
    expect(await status(nieuw)).toBe(403);
    const b = browser();
    const adres = await b.begin(bijKwaad, { uitnodiging });
    const klaar = await b.rondAf(kwaad.antwoord(adres, nieuw));
    expect(klaar.json()).toMatchObject({ gebruikersnaam: 'nieuwe.agent@weert.demo', rollen: ['politie'] });
    // The account has no password: nothing opens it by one.
    const metWachtwoord = await browser().doe('POST', '/sessies', {
      gebruikersnaam: 'nieuwe.agent@weert.demo',
      wachtwoord: GOED,
    });
    expect(metWachtwoord.statusCode).toBe(401);
    expect(await status(nieuw)).toBe(201);
  });
});

describe('an address that somebody typed', () => {
  it.each([
    ['127.0.0.1', false],
    ['127.0.0.1', true],
    ['10.1.2.3', false],
    ['172.31.255.255', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['169.254.169.254', true],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['::1', false],
    ['::', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:10.0.0.1', true],
    ['64:ff9b::a00:1', false],
    ['2002:7f00:1::', false],
    ['geen adres', true],
  ])('%s (this machine: %s) is gone to only when that is what was agreed', (ip, lus) => {
    expect(isToegestaan(ip, lus)).toBe(ip === '127.0.0.1' && lus);
  });
  it.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])('%s is outside', (ip) =>
    expect(isToegestaan(ip, false)).toBe(true),
  );

  const proef = async (id = bijKwaad) => {
    const baas = await beheerder();
    return (await baas.doe('POST', `/aanbieders/${id}/proeven`)).json();
  };

  it('is refused when it is internal, no https, or holds a password', async () => {
    const baas = await beheerder();
    for (const uitgever of [
      'http://10.0.0.1',
      'https://169.254.169.254/latest',
      'https://[fd00::1]/',
      'ftp://login.example',
      'https://naam:wachtwoord@login.example',
      'file:///etc/passwd',
    ]) {
      const antwoord = await baas.doe('POST', '/aanbieders', {
        organisatieId: politie,
        uitgever,
        clientId: CLIENT,
        clientGeheim: GEHEIM,
        domeinen: ['weert.demo'],
        factorbewijs: [],
      });
      expect([uitgever, antwoord.statusCode, antwoord.json().fouten?.[0]?.pad]).toEqual([
        uitgever,
        400,
        '/uitgever',
      ]);
    }
  });

  it('is tried on request: what the provider says about itself may lead nowhere internal either', async () => {
    expect(await proef()).toMatchObject({ goed: true });
    expect(await proef(bij)).toMatchObject({ goed: true });
    for (const anders of [
      { token_endpoint: 'http://169.254.169.254/token' },
      { jwks_uri: 'http://10.0.0.1/jwks' },
      { authorization_endpoint: 'javascript:alert(1)' },
      { issuer: 'https://login.elders.example' },
      { code_challenge_methods_supported: ['plain'] },
    ]) {
      kwaad.zeg(anders);
      expect([anders, (await proef()).goed]).toEqual([anders, false]);
    }
    kwaad.zeg({ opvulling: 'x'.repeat(300 * 1024) });
    expect((await proef()).goed).toBe(false);
    kwaad.zeg({});
    kwaad.stuurDoor(`${echt.uitgever}/.well-known/openid-configuration`);
    expect((await proef()).goed).toBe(false);
  });

  it('that does not answer gives a message that helps', async () => {
    const [{ id } = {}] = await rijen(
      `insert into oidc_aanbieder (gemeente_id, id, organisatie_id, uitgever, client_id, client_geheim, domeinen, actief_van, vastgelegd_door, vastgelegd_op)
       select gemeente_id, gen_random_uuid(), organisatie_id, 'http://127.0.0.1:9', client_id, client_geheim, '{weert.demo}', actief_van, vastgelegd_door, now()
       from oidc_aanbieder where id = $1 returning id`,
      [bijKwaad],
    );
    // A secret that was copied from another provider does not open.
    const gekopieerd = await browser().doe('POST', '/sessies/organisaties', {
      email: 'wie@weert.demo',
      aanbiederId: id,
    });
    expect(gekopieerd.statusCode).toBe(503);
    expect(gekopieerd.json().type).toBe('/problemen/sleutel-ontbreekt');
    const baas = await beheerder();
    await baas.doe('PATCH', `/aanbieders/${id}`, {
      clientId: CLIENT,
      clientGeheim: GEHEIM,
      domeinen: ['weert.demo'],
      factorbewijs: [],
    });
    const weg = await browser().doe('POST', '/sessies/organisaties', {
      email: 'wie@weert.demo',
      aanbiederId: id,
    });
    expect([weg.statusCode, weg.json().type]).toEqual([503, '/problemen/aanbieder-onbereikbaar']);
    expect(weg.json().detail).toContain('Probeer het later opnieuw');
    expect((await proef(id)).goed).toBe(false);
  });
});
