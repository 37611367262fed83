import { zDemoAccounts, zProbleem, zSessie, zSessieInvoer } from '@luwte/core/contract';
import { rechtenVan } from '@luwte/core/toegang';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden, Probleem } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { COOKIE, type SessieInfo } from '../../platform/toegang/sessie.store.ts';
import { meldAan } from './meldAan.ts';
import { meldAf } from './meldAf.ts';

const STATUS = { 'inloggen-mislukt': 401, 'even-wachten': 429, 'geen-werkplek': 403 } as const;

export function sessieRoutes(app: FastifyInstance, deps: Deps): void {
  const cookie = (waarde: string, verlooptOp: Date) =>
    app.serializeCookie(COOKIE, waarde, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure: !deps.instellingen.demo,
      expires: verlooptOp,
    });

  route(app, deps, {
    methode: 'POST',
    pad: '/sessies',
    samenvatting: 'Inloggen met een lokaal account',
    toegang: { openbaar: 'Wie inlogt, is nog niemand.' },
    verwerking: null,
    transactie: 'zelf',
    limiet: { max: 30, perMinuten: 1 },
    body: zSessieInvoer,
    antwoorden: { 201: zSessie, 401: zProbleem, 403: zProbleem, 429: zProbleem },
    voer: async (c) => {
      const uitkomst = await meldAan(deps, c.body.gebruikersnaam, c.body.wachtwoord);
      if (!uitkomst.ok)
        throw new Probleem(STATUS[uitkomst.error.code], uitkomst.error.code, uitkomst.error.uitleg);
      const { token, verlooptOp } = uitkomst.value;
      const sessie = await c.sessieVoor(token);
      return c.antwoord(201, toonSessie(sessie, deps.instellingen.demo), {
        'Set-Cookie': cookie(token, verlooptOp),
        Location: '/api/v1/sessies/huidige',
      });
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/sessies/huidige',
    samenvatting: 'Wie ben ik en wat mag ik',
    toegang: { openbaar: 'Zegt alleen wie de cookie stuurt wie hij zelf is; zonder sessie 401.' },
    verwerking: null,
    antwoorden: { 200: zSessie, 401: zProbleem },
    voer: async (c) => {
      if (!c.sessie) throw new Probleem(401, 'niet-ingelogd', 'Log eerst in.');
      return c.antwoord(200, toonSessie(c.sessie, deps.instellingen.demo));
    },
  });

  route(app, deps, {
    methode: 'DELETE',
    pad: '/sessies/huidige',
    samenvatting: 'Uitloggen',
    toegang: { openbaar: 'Beëindigt alleen de eigen sessie.' },
    verwerking: null,
    transactie: 'zelf',
    antwoorden: { 204: null },
    voer: async (c) => {
      if (c.sessie) await meldAf(deps, c.sessie);
      return c.antwoord(204, undefined, { 'Set-Cookie': cookie('', new Date(0)) });
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/demo-accounts',
    samenvatting: 'De accounts van de demo, alleen in demostand',
    toegang: { openbaar: 'Bestaat alleen in de demo op loopback, met verzonnen gegevens.' },
    verwerking: null,
    antwoorden: { 200: zDemoAccounts, 404: zProbleem },
    voer: async (c) => {
      const demo = deps.demo;
      if (!demo) throw nietGevonden('Dit bestaat alleen in de demo.');
      return c.antwoord(200, { wachtwoord: demo.wachtwoord, items: demo.accounts });
    },
  });
}

const toonSessie = (s: SessieInfo, demo: boolean) => ({
  naam: s.naam,
  gebruikersnaam: s.gebruikersnaam,
  medewerkerId: s.wie.medewerkerId,
  rollen: [...s.wie.rollen],
  gemeente: s.gemeente,
  organisatie: s.organisatie,
  rechten: [...rechtenVan(s.wie)],
  demo,
});
