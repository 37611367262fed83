import { REM } from '@luwte/core/aanmelden';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { plaatsAccount } from '../modules/beheer/geefAccount.ts';
import { eenRem } from '../modules/sessie/rem.ts';
import { eenOpstelling, type Opstelling } from '../platform/testOpstelling.ts';
import { APPARAAT_COOKIE, COOKIE } from '../platform/toegang/sessie.store.ts';
import { maakWachtwoordHash } from '../platform/toegang/wachtwoord.ts';

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

const GOED = 'wachtwoord-van-de-test';
let o: Opstelling;
let dag = 0;
beforeAll(async () => {
  o = await eenOpstelling();
});
beforeEach(async () => {
  // Each test on a day of its own, far enough for every count to be forgotten.
  dag += 2;
  o.klok.zet(new Date(Date.UTC(2026, 10, 21 + dag, 8, 30)).toISOString());
});
afterAll(() => o.sluit());

type Antwoord = Awaited<ReturnType<Opstelling['app']['inject']>>;
/** An address per test: the limit of requests per minute goes by the real clock and has a test of its own. */
const hierVandaan = () => `192.0.2.${dag}`;
const probeer = (gebruikersnaam: string, wachtwoord: string, adres = hierVandaan(), cookie = '') =>
  o.app.inject({
    method: 'POST',
    url: '/api/v1/sessies',
    payload: { gebruikersnaam, wachtwoord },
    headers: { ...(cookie && { cookie }), 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0' },
    remoteAddress: adres,
  });
const cookies = (antwoord: Antwoord, ...namen: string[]) =>
  antwoord.cookies
    .filter(({ name }) => namen.includes(name))
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
const doe = (cookie: string, method: 'GET' | 'POST' | 'DELETE', pad: string, payload?: object) =>
  o.app.inject({ method, url: `/api/v1${pad}`, headers: { cookie }, ...(payload && { payload }) });
const later = (seconden: number) =>
  o.klok.zet(new Date(o.klok.nu().getTime() + seconden * 1_000).toISOString());
/** All that an answer tells, but the numbers of the request and the time. */
const zegt = ({ statusCode, headers, body }: Antwoord) => {
  const {
    date: _date,
    traceresponse: _trace,
    ...rest
  } = Object.fromEntries(Object.entries(headers).filter(([naam]) => !naam.startsWith('x-ratelimit')));
  return [statusCode, rest, body];
};

describe('an answer at the door', () => {
  it('is the same for a wrong password, a name nobody has and somebody who has to wait, and costs the same work', async () => {
    const werk = async (naam: string, wachtwoord: string) => {
      const voor = geteld.verify;
      const antwoord = await probeer(naam, wachtwoord);
      return { zegt: zegt(antwoord), werk: geteld.verify - voor };
    };
    const onbekend = await werk('niemand@weert.demo', 'fout');
    expect(onbekend).toMatchObject({ zegt: [401, {}, {}], werk: 1 });
    for (let keer = 1; keer <= 8; keer += 1) {
      // The sixth and later come too early, for the one that exists and for the one that does not.
      expect([keer, await werk('intake@weert.demo', 'fout')]).toEqual([keer, onbekend]);
      expect([keer, await werk('niemand@weert.demo', 'fout')]).toEqual([keer, onbekend]);
    }
    // Even the right password: who guesses does not learn that it was.
    expect(await werk('intake@weert.demo', GOED)).toEqual(onbekend);
    later(60);
    expect((await probeer('intake@weert.demo', GOED)).statusCode).toBe(201);
  });

  it('counts guesses that come at the same moment one by one', async () => {
    const voor = o.klok.nu();
    const antwoorden = await Promise.all(
      Array.from({ length: 12 }, () => probeer('zorg@weert.demo', 'fout')),
    );
    expect(antwoorden.every(({ statusCode }) => statusCode === 401)).toBe(true);
    const { rows } = await o.deps.db.sqlUitvoerder.executeSql(
      `select pogingen from aanmeldrem where soort = 'paar' and laatste = $1`,
      [voor],
    );
    expect(rows).toEqual([{ pogingen: REM.paar.gratis }]);
    expect((await probeer('zorg@weert.demo', GOED)).statusCode).toBe(401);
  });

  it('keeps no name and no address of who tried', async () => {
    await probeer('geheim-in-verkeerd-veld', 'x');
    const { rows } = await o.deps.db.sqlUitvoerder.executeSql(
      'select to_jsonb(r)::text as rij from aanmeldrem r',
    );
    expect(rows.map(({ rij }) => rij).join()).not.toMatch(/geheim|192\.0\.2/);
  });
});

describe('who keeps guessing', () => {
  it('never keeps the owner out of a browser that is known', async () => {
    const eerder = await probeer('jurist@weert.demo', GOED, '198.51.100.9');
    const bekend = cookies(eerder, APPARAAT_COOKIE);
    expect(bekend).not.toBe('');
    // From many places, until the account itself waits.
    for (let i = 0; i < REM.account.gratis + 4; i += 1)
      await probeer('jurist@weert.demo', 'fout', `203.0.113.${i}`);
    expect((await probeer('jurist@weert.demo', GOED, '203.0.113.200')).statusCode).toBe(401);
    expect((await probeer('jurist@weert.demo', GOED, '203.0.113.1', bekend)).statusCode).toBe(201);
    // And from a new browser the wait is short.
    later(REM.account.langsteWachtS);
    expect((await probeer('jurist@weert.demo', GOED, '203.0.113.200')).statusCode).toBe(201);
  });

  it('gets no further with the cookie of a browser that another account is known by', async () => {
    const eigen = cookies(await probeer('boa@weert.demo', GOED), APPARAAT_COOKIE);
    for (let i = 0; i < 5; i += 1) await probeer('zorg@weert.demo', 'fout', hierVandaan(), eigen);
    expect((await probeer('zorg@weert.demo', GOED, hierVandaan(), eigen)).statusCode).toBe(401);
    // They counted on the account with the address as well, not on the browser that is not zorg's.
    expect((await probeer('zorg@weert.demo', GOED)).statusCode).toBe(401);
  });

  it('with a known browser waits as well', async () => {
    const bekend = cookies(await probeer('boa@weert.demo', GOED), APPARAAT_COOKIE);
    for (let i = 0; i < 5; i += 1) await probeer('boa@weert.demo', 'fout', hierVandaan(), bekend);
    expect((await probeer('boa@weert.demo', GOED, hierVandaan(), bekend)).statusCode).toBe(401);
  });

  it('at many accounts from one address has to wait, and an account of the own does not wipe out the count', async () => {
    const adres = '198.51.100.77';
    const { sleutel } = eenRem('adres', adres);
    // As many as an evening of guessing makes; one more is allowed.
    await o.deps.db.sqlUitvoerder.executeSql(
      `insert into aanmeldrem (soort, sleutel, pogingen, laatste) values ('adres', $1, $2, $3)`,
      [sleutel, REM.adres.gratis - 1, o.klok.nu()],
    );
    expect((await probeer('politie@weert.demo', GOED, adres)).statusCode).toBe(201);
    expect((await probeer('niemand@weert.demo', 'Welkom2026', adres)).statusCode).toBe(401);
    expect((await probeer('corporatie@weert.demo', GOED, adres)).statusCode).toBe(401);
    expect((await probeer('corporatie@weert.demo', GOED, '198.51.100.78')).statusCode).toBe(201);
  });
});

describe('my sessions', () => {
  const inloggen = async (wie = 'boa@weert.demo') => cookies(await probeer(wie, GOED), COOKIE);
  const lijst = async (cookie: string) => (await doe(cookie, 'GET', '/sessies')).json().items;
  const werkt = async (cookie: string) => (await doe(cookie, 'GET', '/sessies/huidige')).statusCode === 200;

  it('are listed with browser and times, and nothing that opens one', async () => {
    const hier = await inloggen();
    later(60);
    await inloggen();
    const items = await lijst(hier);
    expect(items).toHaveLength(2);
    expect(items.map((s: { deze: boolean }) => s.deze)).toEqual([false, true]);
    expect(items[0]).toEqual({
      id: expect.any(String),
      apparaat: 'Firefox op Linux',
      gemeente: 'Weert',
      sinds: o.klok.nu().toISOString(),
      laatstGebruikt: o.klok.nu().toISOString(),
      deze: false,
    });
  });

  it('end one by one or all others at once; those of somebody else do not', async () => {
    const [hier, daar, elders] = [await inloggen(), await inloggen(), await inloggen()];
    const ander = await inloggen('jurist@weert.demo');
    const vanAnder = (await lijst(ander))[0].id;
    expect((await doe(hier, 'DELETE', `/sessies/${vanAnder}`)).statusCode).toBe(404);
    expect(await werkt(ander)).toBe(true);
    const vanDaar = (await lijst(daar)).find((s: { deze: boolean }) => s.deze).id;
    expect((await doe(hier, 'DELETE', `/sessies/${vanDaar}`)).statusCode).toBe(204);
    expect(await werkt(daar)).toBe(false);
    expect((await doe(hier, 'POST', '/sessies/beeindigingen')).json()).toEqual({ aantal: 1 });
    expect([await werkt(hier), await werkt(elders), await werkt(ander)]).toEqual([true, false, true]);
  });

  it('of before in this browser ends when somebody signs in anew', async () => {
    const eerst = await inloggen();
    await probeer('boa@weert.demo', GOED, hierVandaan(), eerst);
    expect(await werkt(eerst)).toBe(false);
  });
});

describe('somebody who works in two places', () => {
  const tweede = async () => {
    const { accountId } = (
      await o.deps.db.sqlUitvoerder.executeSql(
        `select id as "accountId" from account where gebruikersnaam = 'politie@weert.demo'`,
      )
    ).rows[0] as { accountId: string };
    await plaatsAccount(o.deps, {
      gemeenteId: 'bergen-op-zoom',
      gemeente: 'Bergen op Zoom',
      gebruikersnaam: 'politie@weert.demo',
      naam: 'Pol Politie',
      rol: 'politie',
      hash: await maakWachtwoordHash(GOED),
    });
    return accountId;
  };

  it('goes on at the other one under a new token, until the same end', async () => {
    await tweede();
    const oud = cookies(await probeer('politie@weert.demo', GOED), COOKIE);
    const wie = (await doe(oud, 'GET', '/sessies/huidige')).json();
    expect(wie.werkplekken).toHaveLength(2);
    const andere = wie.werkplekken.find((w: { medewerkerId: string }) => w.medewerkerId !== wie.medewerkerId);
    later(3_600);
    const wissel = await doe(oud, 'POST', '/sessies/huidige/werkplekken', {
      medewerkerId: andere.medewerkerId,
    });
    expect(wissel.json()).toMatchObject({
      gemeente: { naam: andere.gemeente },
      medewerkerId: andere.medewerkerId,
    });
    const nieuw = cookies(wissel, COOKIE);
    expect(nieuw).not.toBe(oud);
    expect((await doe(oud, 'GET', '/sessies/huidige')).statusCode).toBe(401);
    for (let uur = 2; uur < 10; uur += 1) {
      later(3_600);
      expect((await doe(nieuw, 'GET', '/sessies/huidige')).statusCode).toBe(uur < 10 ? 200 : 401);
    }
    later(3_600);
    expect((await doe(nieuw, 'GET', '/sessies/huidige')).statusCode).toBe(401);
  });

  it('cannot go to where somebody else works, nor to where the work has ended', async () => {
    const oud = cookies(await probeer('politie@weert.demo', GOED), COOKIE);
    const jurist = o.gemeenten.find(({ gemeente }) => gemeente.id === 'weert')!.medewerkers.get('jurist')!;
    const naar = (medewerkerId: string) => doe(oud, 'POST', '/sessies/huidige/werkplekken', { medewerkerId });
    expect((await naar(jurist)).statusCode).toBe(404);
    const wie = (await doe(oud, 'GET', '/sessies/huidige')).json();
    const andere = wie.werkplekken.find((w: { medewerkerId: string }) => w.medewerkerId !== wie.medewerkerId);
    await o.deps.db.sqlUitvoerder.executeSql(
      `update medewerker set actief_van = '2026-01-01', actief_tot = '2026-11-20' where id = $1`,
      [andere.medewerkerId],
    );
    expect((await naar(andere.medewerkerId)).statusCode).toBe(404);
    expect((await doe(oud, 'GET', '/sessies/huidige')).statusCode).toBe(200);
  });
});
