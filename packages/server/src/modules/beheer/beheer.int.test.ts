import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling } from '../../platform/testOpstelling.ts';
import { geefAccount } from './geefAccount.ts';
import { openGemeente } from './openGemeente.ts';

let o: Opstelling;
beforeAll(async () => {
  o = await eenOpstelling({ demo: false });
  await openGemeente(o.deps, { id: 'luwstad', naam: 'Luwstad', afkorting: 'LUW' });
});
afterAll(() => o.sluit());

const jan = {
  gemeenteId: 'luwstad',
  gebruikersnaam: 'regie@luwstad.example',
  naam: 'Regie',
  rol: 'casusregisseur',
  wachtwoord: 'twaalf tekens lang',
};
const meldAan = (gebruikersnaam: string, wachtwoord: string) =>
  o.niemand.doe({ method: 'POST', url: '/api/v1/sessies', payload: { gebruikersnaam, wachtwoord } });

describe('a municipality of its own', () => {
  it('has people who sign in and open a dossier under the national model', async () => {
    expect((await geefAccount(o.deps, jan)).ok).toBe(true);
    const sessie = await meldAan(jan.gebruikersnaam, jan.wachtwoord);
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

  it('gives a partner role its own organisation, and a second account a new password', async () => {
    const agent = { ...jan, gebruikersnaam: 'agent@luwstad.example', rol: 'politie' };
    await geefAccount(o.deps, agent);
    await geefAccount(o.deps, { ...agent, wachtwoord: 'een ander wachtwoord' });
    expect((await meldAan(agent.gebruikersnaam, agent.wachtwoord)).statusCode).toBe(401);
    const sessie = await meldAan(agent.gebruikersnaam, 'een ander wachtwoord');
    expect(sessie.json().organisatie).toMatchObject({ naam: 'Politie Luwstad', soort: 'politie' });
  });

  it('names every fault at once and stores nothing', async () => {
    const fout = {
      gemeenteId: 'nergens',
      gebruikersnaam: 'x',
      naam: ' ',
      rol: 'koning',
      wachtwoord: 'elf tekens!',
    };
    const uitkomst = await geefAccount(o.deps, fout);
    expect(uitkomst.ok ? [] : uitkomst.error.map((f) => f.veld)).toEqual([
      'gemeente',
      'rol',
      'gebruikersnaam',
      'naam',
      'wachtwoord',
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
