import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling } from '../../platform/testOpstelling.ts';
import { geefAccount } from './geefAccount.ts';
import { openGemeente } from './openGemeente.ts';

let o: Opstelling;
beforeAll(async () => {
  o = await eenOpstelling({ demo: false, adres: 'https://luwte.example' });
  await openGemeente(o.deps, { id: 'luwstad', naam: 'Luwstad', afkorting: 'LUW' });
});
afterAll(() => o.sluit());

const jan = {
  gemeenteId: 'luwstad',
  gebruikersnaam: 'regie@luwstad.example',
  naam: 'Regie',
  rol: 'casusregisseur',
};
const meldAan = (gebruikersnaam: string, wachtwoord: string) =>
  o.niemand.doe({ method: 'POST', url: '/api/v1/sessies', payload: { gebruikersnaam, wachtwoord } });
/** Gives the account and follows the link that is printed. */
const geef = async (wie: typeof jan, wachtwoord: string) => {
  const gegeven = await geefAccount(o.deps, wie);
  if (!gegeven.ok) throw new Error(JSON.stringify(gegeven.error));
  const { soort, link } = gegeven.value;
  const weg = soort === 'uitnodiging' ? '/uitnodigingen/aanvaardingen' : '/wachtwoordlinks/wachtwoorden';
  const token = new URL(link).hash.slice(1);
  const { statusCode } = await o.niemand.doe({
    method: 'POST',
    url: `/api/v1${weg}`,
    payload: { token, wachtwoord },
  });
  return { soort, link, statusCode };
};

describe('a municipality of its own', () => {
  it('has people who choose a password by a link, sign in and open a dossier under the national model', async () => {
    const { link, ...rest } = await geef(jan, 'twaalf tekens lang');
    expect(link).toMatch(/^https:\/\/luwte\.example\/uitnodiging#[\w-]{43}$/);
    expect(rest).toEqual({ soort: 'uitnodiging', statusCode: 201 });
    const sessie = await meldAan(jan.gebruikersnaam, 'twaalf tekens lang');
    expect(sessie.statusCode).toBe(201);
    expect(sessie.json()).toMatchObject({
      rollen: ['casusregisseur'],
      gemeente: { id: 'luwstad' },
      organisatie: { naam: 'Gemeente Luwstad', soort: 'gemeente' },
      demo: false,
    });
    const cookie = `${sessie.cookies[0]!.name}=${sessie.cookies[0]!.value}`;
    const dossier = await o.niemand.doe({
      method: 'POST',
      url: '/api/v1/dossiers',
      headers: { cookie },
      payload: { object: { adres: 'Kade 1' } },
    });
    expect(dossier.statusCode).toBe(201);
    expect(dossier.json().kenmerk).toMatch(/^LUW-2026-\d{5}$/);
  });

  it('gives a partner role its own organisation; asked again, a link, and the password stays until it is used', async () => {
    const agent = { ...jan, gebruikersnaam: 'agent@luwstad.example', rol: 'politie' };
    const eerst = await geefAccount(o.deps, agent);
    await geef(agent, 'twaalf tekens lang');
    // The first link was replaced by the second.
    const oud = eerst.ok ? new URL(eerst.value.link).hash.slice(1) : '';
    const { statusCode } = await o.niemand.doe({
      method: 'POST',
      url: '/api/v1/uitnodigingen',
      payload: { token: oud },
    });
    expect(statusCode).toBe(404);
    const opnieuw = await geefAccount(o.deps, agent);
    expect(opnieuw).toMatchObject({ ok: true, value: { soort: 'wachtwoord' } });
    expect((await meldAan(agent.gebruikersnaam, 'twaalf tekens lang')).statusCode).toBe(201);
    const token = opnieuw.ok ? new URL(opnieuw.value.link).hash.slice(1) : '';
    const opgehaald = await o.niemand.doe({
      method: 'POST',
      url: '/api/v1/wachtwoordlinks',
      payload: { token },
    });
    expect(opgehaald.json()).toEqual({ gebruikersnaam: agent.gebruikersnaam, tweedeStap: false });
    const sessie = await meldAan(agent.gebruikersnaam, 'twaalf tekens lang');
    expect(sessie.json().organisatie).toMatchObject({ naam: 'Politie Luwstad', soort: 'politie' });
  });

  it('names every fault at once and stores nothing', async () => {
    const fout = {
      gemeenteId: 'nergens',
      gebruikersnaam: 'x',
      naam: ' ',
      rol: 'koning',
    };
    const uitkomst = await geefAccount(o.deps, fout);
    expect(uitkomst.ok ? [] : uitkomst.error.map((f) => f.veld)).toEqual([
      'gemeente',
      'rol',
      'gebruikersnaam',
      'naam',
    ]);
    const gemeente = await openGemeente(o.deps, {
      id: 'Luw Stad',
      naam: '',
      afkorting: 'luw',
      thema: 'zuurstok',
    });
    const velden = gemeente.ok ? [] : gemeente.error.map((f) => f.veld);
    expect(velden).toEqual(['id', 'afkorting', 'naam', 'thema']);
  });
});
