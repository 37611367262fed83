import { TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { bezorgBericht } from '../modules/bericht/bezorgBericht.ts';
import { verstuurHerstel } from '../modules/sessie/verstuurHerstel.ts';
import type { Mailbericht } from '../platform/poorten/mail.ts';
import { eenOpstelling, type Opstelling } from '../platform/testOpstelling.ts';

const ADRES = 'https://luwte.example';
const GOED = 'wachtwoord-van-de-test';
const NIEUW = 'paard fiets regen lamp';
let o: Opstelling;
let dag = 0;
beforeAll(async () => {
  o = await eenOpstelling({ demo: false, adres: ADRES });
});
beforeEach(() => {
  dag += 2;
  o.klok.zet(new Date(Date.UTC(2026, 10, 21 + dag, 8, 30)).toISOString());
});
afterAll(() => o.sluit());

const doe = (pad: string, payload: object, headers: Record<string, string> = {}) =>
  o.app.inject({ method: 'POST', url: `/api/v1${pad}`, payload, headers, remoteAddress: `192.0.2.${dag}` });
const later = (uren: number) => o.klok.zet(new Date(o.klok.nu().getTime() + uren * 3_600_000).toISOString());
const rijen = async (tekst: string, waarden: unknown[] = []) =>
  (await o.deps.db.sqlUitvoerder.executeSql(tekst, waarden)).rows as Record<string, string>[];

/** Delivers what waits for this address; what the database kept of it is no link. */
async function post(aan: string): Promise<Mailbericht[]> {
  const mails: Mailbericht[] = [];
  const mail = { verstuur: async (bericht: Mailbericht) => void mails.push(bericht) };
  const wacht = await rijen(
    `select gemeente_id, id, inhoud::text as inhoud from bericht where aan = $1 and status = 'wacht' order by id`,
    [aan],
  );
  for (const { gemeente_id, id, inhoud } of wacht) {
    expect(inhoud).not.toMatch(/luwte\.example/);
    await bezorgBericht({ ...o.deps, mail }, gemeente_id!, id!);
  }
  return mails;
}
const tokenUit = ({ tekst }: Mailbericht): string => /#([\w-]{43})$/m.exec(tekst)![1]!;
const weert = () => o.gemeenten.find(({ gemeente }) => gemeente.id === 'weert')!;

/** Signs in anew: a session does not last from test to test. */
async function beheerder() {
  const { cookies } = await logIn('beheerder@weert.demo', GOED);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return (method: 'GET' | 'POST', pad: string, payload?: object, headers: Record<string, string> = {}) =>
    o.app.inject({
      method,
      url: `/api/v1${pad}`,
      headers: { cookie, ...headers },
      ...(payload && { payload }),
    });
}

let nummer = 0;
async function nieuweCollega(anders: object = {}) {
  nummer += 1;
  const email = `nieuw${nummer}@weert.example`;
  const beheer = await beheerder();
  const [organisatie] = await rijen(
    `select id from organisatie where gemeente_id = 'weert' and soort = 'gemeente'`,
  );
  const gemaakt = await beheer(
    'POST',
    '/medewerkers',
    {
      naam: 'Nieuwe Collega',
      organisatieId: organisatie!.id,
      rollen: ['intake'],
      van: o.klok.vandaag(),
      email,
      ...anders,
    },
    // What the request says about its host is not where the link leads.
    { host: 'elders.example', 'x-forwarded-host': 'elders.example' },
  );
  expect(gemaakt.statusCode).toBe(201);
  return { beheer, email, id: gemaakt.json().id as string, antwoord: gemaakt.json() };
}
const logIn = (gebruikersnaam: string, wachtwoord: string) => doe('/sessies', { gebruikersnaam, wachtwoord });

describe('an invitation', () => {
  it('goes to the work address, leads to the address of the settings and works once', async () => {
    const { email, antwoord } = await nieuweCollega();
    expect(antwoord).toMatchObject({ account: false, uitnodiging: { email, stand: 'verstuurd' } });
    const mails = await post(email);
    expect(mails).toHaveLength(1);
    expect(mails[0]!.tekst).toContain(`${ADRES}/uitnodiging#`);
    expect(mails[0]!.tekst).not.toContain('elders.example');
    const token = tokenUit(mails[0]!);
    const kept = await rijen(
      `select encode(token_hash, 'escape') as hash from uitnodiging where email = $1`,
      [email],
    );
    expect(JSON.stringify(kept)).not.toContain(token);
    expect((await doe('/uitnodigingen', { token })).json()).toEqual({
      naam: 'Nieuwe Collega',
      email,
      gemeente: 'Weert',
      organisatie: expect.any(String),
      heeftAccount: false,
      van: o.klok.vandaag(),
    });
    // Looking at it uses nothing up, nor does a weak password.
    const zwak = await doe('/uitnodigingen/aanvaardingen', { token, wachtwoord: 'kort' });
    expect([zwak.statusCode, zwak.json().fouten[0].pad]).toEqual([400, '/wachtwoord']);
    expect((await doe('/uitnodigingen/aanvaardingen', { token })).statusCode).toBe(400);
    const keren = await Promise.all(
      [1, 2, 3].map(() => doe('/uitnodigingen/aanvaardingen', { token, wachtwoord: NIEUW })),
    );
    expect(keren.map(({ statusCode }) => statusCode).sort()).toEqual([201, 404, 404]);
    // It signs nobody in by itself.
    expect(keren.every(({ headers }) => headers['set-cookie'] === undefined)).toBe(true);
    expect((await doe('/uitnodigingen', { token })).statusCode).toBe(404);
    const sessie = await logIn(email, NIEUW);
    expect(sessie.json()).toMatchObject({ rollen: ['intake'], gemeente: { id: 'weert' } });
  });

  it('stops working when it is sent again, taken back, a week old, or the work ended', async () => {
    const werkt = async (token: string) => (await doe('/uitnodigingen', { token })).statusCode === 200;
    const { email, id } = await nieuweCollega();
    const stuur = async (pad: string, payload: object = {}) =>
      (await beheerder())('POST', `/medewerkers/${id}${pad}`, payload);
    const eerste = tokenUit((await post(email))[0]!);
    expect((await stuur('/uitnodigingen', { email })).statusCode).toBe(204);
    const tweede = tokenUit((await post(email))[0]!);
    expect([await werkt(eerste), await werkt(tweede)]).toEqual([false, true]);
    expect((await stuur('/uitnodigingen/intrekkingen')).statusCode).toBe(204);
    expect([await werkt(tweede), (await stuur('/uitnodigingen/intrekkingen')).statusCode]).toEqual([
      false,
      404,
    ]);
    await stuur('/uitnodigingen', { email });
    const derde = tokenUit((await post(email))[0]!);
    later(7 * 24 - 0.01);
    expect(await werkt(derde)).toBe(true);
    later(0.01);
    expect(await werkt(derde)).toBe(false);
    const lijst = (await (await beheerder())('GET', '/medewerkers')).json().items;
    expect(lijst.find((m: { id: string }) => m.id === id).uitnodiging.stand).toBe('verlopen');
    await stuur('/uitnodigingen', { email });
    const vierde = tokenUit((await post(email))[0]!);
    expect((await stuur('/beeindigingen')).statusCode).toBe(201);
    expect(await werkt(vierde)).toBe(false);
    expect((await stuur('/uitnodigingen', { email })).statusCode).toBe(400);
  });

  it('gives an account of elsewhere a second place of work, without its password and without signing in', async () => {
    await nieuweCollega({ email: 'JURIST@dordrecht.demo' });
    const token = tokenUit((await post('JURIST@dordrecht.demo'))[0]!);
    expect((await doe('/uitnodigingen', { token })).json().heeftAccount).toBe(true);
    const klaar = await doe('/uitnodigingen/aanvaardingen', { token, wachtwoord: NIEUW });
    expect(klaar.statusCode).toBe(201);
    expect((await logIn('jurist@dordrecht.demo', NIEUW)).statusCode).toBe(401);
    const plekken = (await logIn('jurist@dordrecht.demo', GOED)).json().werkplekken;
    expect(plekken.map((p: { gemeente: string }) => p.gemeente)).toEqual(['Dordrecht', 'Weert']);
  });

  it('is not for who has an account, nor for somebody of another municipality', async () => {
    const beheer = await beheerder();
    const naar = (medewerkerId: string) =>
      beheer('POST', `/medewerkers/${medewerkerId}/uitnodigingen`, { email: 'kaper@weert.example' });
    expect((await naar(weert().medewerkers.get('jurist')!)).statusCode).toBe(400);
    const ander = o.gemeenten.find(({ gemeente }) => gemeente.id === 'dordrecht')!;
    expect((await naar(ander.medewerkers.get('jurist')!)).statusCode).toBe(404);
    expect(await post('kaper@weert.example')).toEqual([]);
  });
});

describe('a password that was forgotten', () => {
  const vraag = (gebruikersnaam: string) => doe('/wachtwoordvragen', { gebruikersnaam });
  const link = async (wie: string) => {
    expect((await vraag(wie)).statusCode).toBe(204);
    await verstuurHerstel(o.deps, ADRES);
    const [mail] = await post(wie);
    return tokenUit(mail!);
  };

  it('gets the same answer and the same queries whether the account exists, and a mail only when it does', async () => {
    const { db } = o.deps;
    const spion = vi.spyOn(db, 'inTransactie');
    const werk = async (wie: string) => {
      spion.mockClear();
      const { statusCode, body, headers } = await vraag(wie);
      const kop = Object.keys(headers).sort().join();
      return { statusCode, body, kop, transacties: spion.mock.calls.length };
    };
    const bestaat = await werk('intake@weert.demo');
    expect(bestaat).toMatchObject({ statusCode: 204, body: '' });
    expect(await werk('niemand@weert.demo')).toEqual(bestaat);
    spion.mockRestore();
    // One row in each table either way: who measures finds the same work.
    const [aantal] = await rijen(
      `select count(*) as alle, count(account_id) as met from wachtwoordherstel where gevraagd_op = $1`,
      [o.klok.nu()],
    );
    expect(aantal).toEqual({ alle: '2', met: '1' });
    await verstuurHerstel(o.deps, ADRES);
    expect(await post('niemand@weert.demo')).toEqual([]);
    expect(await post('intake@weert.demo')).toHaveLength(1);
  });

  it('mails three times, then waits, with the same answer', async () => {
    const codes: number[] = [];
    for (let keer = 0; keer < 6; keer += 1) codes.push((await vraag('boa@weert.demo')).statusCode);
    expect(new Set(codes)).toEqual(new Set([204]));
    await verstuurHerstel(o.deps, ADRES);
    expect(await post('boa@weert.demo')).toHaveLength(3);
  });

  it('is replaced by a link that works once, within the hour, and ends every session', async () => {
    const wie = 'wijkmanager@weert.demo';
    const eerder = await logIn(wie, GOED);
    const cookie = eerder.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const token = await link(wie);
    const tweede = await link(wie);
    expect((await doe('/wachtwoordlinks', { token })).json()).toEqual({
      gebruikersnaam: wie,
      tweedeStap: false,
    });
    const kies = (t: string, wachtwoord: string) =>
      doe('/wachtwoordlinks/wachtwoorden', { token: t, wachtwoord });
    expect((await kies(token, 'kort')).json().fouten[0].pad).toBe('/wachtwoord');
    const keren = await Promise.all([1, 2, 3].map(() => kies(token, NIEUW)));
    expect(keren.map(({ statusCode }) => statusCode).sort()).toEqual([204, 404, 404]);
    expect((await kies(tweede, `${NIEUW} nog een`)).statusCode).toBe(404);
    const huidige = await o.app.inject({
      method: 'GET',
      url: '/api/v1/sessies/huidige',
      headers: { cookie },
    });
    expect(huidige.statusCode).toBe(401);
    expect([(await logIn(wie, GOED)).statusCode, (await logIn(wie, NIEUW)).statusCode]).toEqual([401, 201]);
    const laat = await link(wie);
    later(1);
    expect((await kies(laat, NIEUW)).statusCode).toBe(404);
  });

  it('asks the second step of who has one, and slows down guesses at it', async () => {
    const { email } = await nieuweCollega();
    const uitnodiging = tokenUit((await post(email))[0]!);
    await doe('/uitnodigingen/aanvaardingen', { token: uitnodiging, wachtwoord: GOED });
    const binnen = await logIn(email, GOED);
    const cookie = binnen.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const { geheim } = (await doe('/account/appgeheimen', { wachtwoord: GOED }, { cookie })).json();
    const code = () => new TOTP({ secret: geheim }).generate({ timestamp: o.klok.nu().getTime() });
    expect((await doe('/account/apps', { code: code() }, { cookie })).statusCode).toBe(201);
    later(0.1);
    const token = await link(email);
    expect((await doe('/wachtwoordlinks', { token })).json().tweedeStap).toBe(true);
    const kies = (met: object) => doe('/wachtwoordlinks/wachtwoorden', { token, wachtwoord: NIEUW, ...met });
    for (const met of [{}, { code: '000000' }, { code: '' }]) {
      expect((await kies(met)).json().fouten[0].pad).toBe('/code');
    }
    expect((await logIn(email, GOED)).statusCode).toBe(202);
    expect((await kies({ code: code() })).statusCode).toBe(204);
    expect((await logIn(email, NIEUW)).json()).toMatchObject({ stap: 'tweede-factor' });

    later(0.1);
    const nogEens = await link(email);
    const raad = (geraden: string) =>
      doe('/wachtwoordlinks/wachtwoorden', { token: nogEens, wachtwoord: GOED, code: geraden });
    for (let keer = 0; keer < 5; keer += 1) await raad('000000');
    // Even the right one has to wait now.
    expect((await raad(code())).statusCode).toBe(400);
  });

  it('is written in the security log with the municipality, allowed or refused', async () => {
    const regels = await rijen(
      `select distinct handeling, uitkomst from veiligheidslog
       where handeling in ('wachtwoord-vergeten', 'wachtwoord-herstellen', 'uitnodiging-aanvaarden') and gemeente_id = 'weert' order by 1, 2`,
    );
    expect(regels.map(({ handeling, uitkomst }) => `${handeling} ${uitkomst}`)).toEqual([
      'uitnodiging-aanvaarden toegestaan',
      'wachtwoord-herstellen geweigerd',
      'wachtwoord-herstellen toegestaan',
      'wachtwoord-vergeten geweigerd',
      'wachtwoord-vergeten toegestaan',
    ]);
  });
});
