import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORTEL } from '../../main.ts';
import { eenOpstelling, type Opstelling } from '../testOpstelling.ts';
import { laadVerwerkingsregister } from '../verwerkingen/index.ts';
import { alleAdressen, alleRoutes } from './route.ts';

let o: Opstelling;
beforeAll(async () => {
  o = await eenOpstelling();
});
afterAll(() => o.sluit());

/** Outside the route table on purpose: health, the description of the API, the web app. */
const ZONDER_DECLARATIE = new Set([
  ...['/gezond', '/klaar', '/api/v1/openapi.json', '/', '/*', '*'],
  // Pages behind a link, each with tests of its own; `modules/openbaar` lists them.
  ...['/openbaar/stijl.css', '/werkadres/:token', '/volg/:token', '/zienswijze/:token', '/avg/:token'],
]);

/** What a partner does: its phase, its own tasks, what was shared with it and what was asked of it. */
const DOOR_PARTNER = [
  'dossier:inzien',
  'taak:inzien',
  'taak:wijzigen',
  'gedeeld:inzien',
  'vraag:beantwoorden',
  'inbreng:geven',
];

describe('every route', () => {
  it('declares a right with a purpose, or says why it is public', () => {
    const gedeclareerd = new Set(alleRoutes(o.app).map((r) => `${r.methode} /api/v1${r.pad}`));
    const bestaand = alleAdressen(o.app).filter((r) => !ZONDER_DECLARATIE.has(r.split(' ')[1] ?? ''));
    expect(bestaand.length).toBeGreaterThanOrEqual(20);
    expect(bestaand.filter((r) => !gedeclareerd.has(r))).toEqual([]);
    for (const r of alleRoutes(o.app)) {
      if ('openbaar' in r.toegang) expect(r.toegang.openbaar.length).toBeGreaterThan(10);
      else if ('eigen' in r.toegang) expect(r.toegang.eigen.length).toBeGreaterThan(10);
      else expect(r.toegang.handeling).toMatch(/^[a-z-]+:[a-z-]+$/);
    }
  });

  it('names a processing activity of the register, or touches no personal data', async () => {
    const register = await laadVerwerkingsregister(join(WORTEL, 'beleid'));
    if (!register.ok) throw new Error('The register does not load');
    const onbekend = alleRoutes(o.app).filter(
      (r) => r.verwerking !== null && !register.value.heeft(r.verwerking),
    );
    expect(onbekend.map((r) => `${r.methode} ${r.pad}: ${r.verwerking}`)).toEqual([]);
    expect(alleRoutes(o.app).filter((r) => r.verwerking !== null).length).toBeGreaterThan(20);
  });

  it('is refused without a session, with problem details, unless it says why it is public', async () => {
    for (const r of alleRoutes(o.app)) {
      if ('openbaar' in r.toegang) continue;
      const url = `/api/v1${r.pad}`.replace(/:\w+/g, '018f0000-0000-7000-8000-000000000000');
      const antwoord = await o.niemand.doe({ method: r.methode as 'GET', url });
      expect([`${r.methode} ${r.pad}`, antwoord.statusCode]).toEqual([`${r.methode} ${r.pad}`, 401]);
      expect(antwoord.headers['content-type']).toContain('application/problem+json');
    }
  });

  it('gives a beheerder no case content and a partner no toets [WRT-5.3-04]', async () => {
    const beheerder = await o.als('beheerder');
    const agent = await o.als('politie');
    const openbaar = ['gemeente:inzien', 'beleid:inzien'];
    const zonderInhoud = new Set([
      ...openbaar,
      'aanwijzing:inzien',
      'aanwijzing:beheren',
      'randvoorwaarde:inzien',
      'randvoorwaarde:beheren',
      'organisatie:inzien',
      'organisatie:beheren',
    ]);
    const vanPartner = new Set([...openbaar, ...DOOR_PARTNER]);
    for (const r of alleRoutes(o.app)) {
      if (!('handeling' in r.toegang)) continue;
      const url = `/api/v1${r.pad}`.replace(/:\w+/g, '018f0000-0000-7000-8000-000000000000');
      const vraag = { method: r.methode as 'GET', url, payload: r.methode === 'GET' ? undefined : {} };
      const naam = `${r.methode} ${r.pad}`;
      if (!zonderInhoud.has(r.toegang.handeling)) {
        const antwoord = await beheerder.doe(vraag as never);
        expect([naam, [400, 403, 404].includes(antwoord.statusCode)]).toEqual([naam, true]);
      }
      if (!vanPartner.has(r.toegang.handeling)) {
        const antwoord = await agent.doe(vraag as never);
        expect([naam, [400, 403, 404].includes(antwoord.statusCode)]).toEqual([naam, true]);
      }
    }
  });
});

describe('the door', () => {
  it('answers unknown roads, methods and broken JSON with problem details in Dutch', async () => {
    const gevallen = [
      { method: 'GET', url: '/api/v1/bestaat-niet' },
      {
        method: 'POST',
        url: '/api/v1/sessies',
        payload: '{"a":',
        headers: { 'content-type': 'application/json' },
      },
      { method: 'POST', url: '/api/v1/sessies', payload: 'x', headers: { 'content-type': 'text/plain' } },
      { method: 'POST', url: '/api/v1/sessies', payload: { gebruikersnaam: 1, extra: true } },
    ] as const;
    for (const geval of gevallen) {
      const antwoord = await o.niemand.doe(geval as never);
      expect(antwoord.statusCode).toBeGreaterThanOrEqual(400);
      expect(antwoord.statusCode).toBeLessThan(500);
      expect(antwoord.headers['content-type']).toContain('application/problem+json');
    }
    const laatste = await o.niemand.doe(gevallen[3] as never);
    expect(laatste.json().fouten).toEqual([
      { pad: '/gebruikersnaam', reden: 'Hier hoort tekst.' },
      { pad: '/wachtwoord', reden: 'Vul dit veld in.' },
      { pad: '/extra', reden: 'Dit veld kennen wij niet.' },
    ]);
  });

  it('answers a wrong name and a wrong password alike', async () => {
    const probeer = (gebruikersnaam: string) =>
      o.niemand.doe({
        method: 'POST',
        url: '/api/v1/sessies',
        payload: { gebruikersnaam, wachtwoord: 'fout' },
      });
    const [bestaat, bestaatNiet] = await Promise.all([
      probeer('jurist@weert.demo'),
      probeer('niemand@weert.demo'),
    ]);
    expect(bestaat.statusCode).toBe(401);
    expect(bestaat.json()).toEqual(bestaatNiet.json());
  });

  it('ends a session on signing out', async () => {
    const boa = await o.als('boa');
    expect((await boa.doe({ method: 'GET', url: '/api/v1/sessies/huidige' })).statusCode).toBe(200);
    expect((await boa.doe({ method: 'DELETE', url: '/api/v1/sessies/huidige' })).statusCode).toBe(204);
    expect((await boa.doe({ method: 'GET', url: '/api/v1/sessies/huidige' })).statusCode).toBe(401);
  });

  it('refuses a change that comes from another website', async () => {
    const antwoord = await o.niemand.doe({
      method: 'POST',
      url: '/api/v1/sessies',
      headers: { 'sec-fetch-site': 'cross-site' },
      payload: { gebruikersnaam: 'a', wachtwoord: 'b' },
    });
    expect(antwoord.statusCode).toBe(403);
  });

  it.each([
    ['localhost:3000', 200],
    ['127.0.0.1', 200],
    ['[::1]:3000', 200],
    ['kwaad.example', 403],
    ['127.0.0.1.kwaad.example', 403],
  ])('answers the demo under the name %s with %i', async (host, status) => {
    const antwoord = await o.niemand.doe({ method: 'GET', url: '/api/v1/demo-accounts', headers: { host } });
    expect(antwoord.statusCode).toBe(status);
  });

  it('sends a strict content security policy and describes itself in OpenAPI 3.1', async () => {
    const antwoord = await o.niemand.doe({ method: 'GET', url: '/api/v1/openapi.json' });
    expect(antwoord.statusCode).toBe(200);
    expect(antwoord.json().openapi).toMatch(/^3\.1/);
    expect(Object.keys(antwoord.json().paths)).toContain('/api/v1/sessies');
    const csp = String(antwoord.headers['content-security-policy']);
    expect(csp).toContain("default-src 'self'");
    expect(csp).not.toContain('unsafe-inline');
  });
});
