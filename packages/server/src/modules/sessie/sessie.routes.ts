import {
  zAanmeldstap,
  zBeeindigd,
  zDemoAccounts,
  zEigenSessies,
  zIdPad,
  zProbleem,
  zSessie,
  zSessieInvoer,
  zWachtwoordInvoer,
  zWerkplekInvoer,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden, ongeldig, Probleem } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { COOKIE, STILTE_UREN } from '../../platform/toegang/sessie.store.ts';
import { bezoekerVan, cookieSchrijver, cookiesVoor } from './bezoeker.ts';
import { meldAan } from './meldAan.ts';
import { meldAf } from './meldAf.ts';
import { loadSessies, trekSessiesIn } from './sessie.store.ts';
import { toonSessie } from './toonSessie.ts';
import { wijzigWachtwoord } from './wijzigWachtwoord.ts';
import { wisselWerkplek } from './wisselWerkplek.ts';

const STATUS = { 'inloggen-mislukt': 401, 'geen-werkplek': 403 } as const;
const VAN_MIJ = 'Gaat alleen over de eigen sessies.';

export function sessieRoutes(app: FastifyInstance, deps: Deps): void {
  const schrijf = cookieSchrijver(app, deps);
  const aanmelden = { rol: 'aanmelden' } as const;
  route(app, deps, {
    methode: 'POST',
    pad: '/sessies',
    samenvatting: 'Inloggen met een lokaal account',
    toegang: { openbaar: 'Wie inlogt, is nog niemand.' },
    verwerking: null,
    transactie: 'zelf',
    antwoordNietBewaren: true,
    limiet: { max: 30, perMinuten: 1 },
    body: zSessieInvoer,
    antwoorden: { 201: zSessie, 202: zAanmeldstap, 401: zProbleem, 403: zProbleem, 429: zProbleem },
    voer: async (c) => {
      const bezoeker = bezoekerVan(deps, c.request);
      const uitkomst = await meldAan(deps, c.body.gebruikersnaam, c.body.wachtwoord, bezoeker);
      if (!uitkomst.ok)
        throw new Probleem(STATUS[uitkomst.error.code], uitkomst.error.code, uitkomst.error.uitleg);
      const { stand, middelen = [] } = uitkomst.value;
      c.reply.header('Set-Cookie', cookiesVoor(schrijf, uitkomst.value));
      if (stand !== 'volledig') return c.antwoord(202, { stap: stand, middelen });
      return c.antwoord(201, await toonSessie(deps, await c.sessieVoor(uitkomst.value.token)), {
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
    transactie: 'zelf',
    antwoorden: { 200: zSessie, 401: zProbleem },
    voer: async (c) => {
      if (!c.sessie) throw new Probleem(401, 'niet-ingelogd', 'Log eerst in.');
      return c.antwoord(200, await toonSessie(deps, c.sessie));
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
      if (c.account) await meldAf(deps, c.account, c.sessie?.wie);
      return c.antwoord(204, undefined, { 'Set-Cookie': schrijf(COOKIE, '', new Date(0)) });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/sessies/huidige/werkplekken',
    samenvatting: 'Verder als medewerker van een andere organisatie of gemeente',
    toegang: { eigen: 'Alleen naar een plek waar hetzelfde account werkt.' },
    verwerking: null,
    transactie: 'zelf',
    body: zWerkplekInvoer,
    antwoorden: { 201: zSessie, 400: zProbleem, 401: zProbleem, 404: zProbleem },
    voer: async (c) => {
      const { apparaat } = bezoekerVan(deps, c.request);
      const geopend = await deps.db.inTransactie(aanmelden, (tx) =>
        wisselWerkplek(deps, tx, c.sessie, c.body.medewerkerId, apparaat),
      );
      if (!geopend) throw nietGevonden('Daar werkt u niet.');
      c.reply.header('Set-Cookie', cookiesVoor(schrijf, geopend));
      return c.antwoord(201, await toonSessie(deps, await c.sessieVoor(geopend.token)));
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/sessies',
    samenvatting: 'Waar ik ben ingelogd',
    toegang: { eigen: VAN_MIJ },
    verwerking: null,
    transactie: 'zelf',
    antwoorden: { 200: zEigenSessies, 401: zProbleem },
    voer: async (c) => {
      const nu = deps.klok.nu();
      const stilteGrens = new Date(nu.getTime() - STILTE_UREN * 3_600_000);
      const { accountId, tokenHash } = c.account;
      const rijen = await deps.db.inTransactie(aanmelden, (tx) =>
        loadSessies(tx, accountId, nu, stilteGrens),
      );
      const items = rijen.map((rij) => ({
        id: rij.id,
        apparaat: rij.apparaat ?? 'Onbekende browser',
        gemeente: rij.gemeente,
        sinds: rij.aangemaakt_op.toISOString(),
        laatstGebruikt: rij.laatst_gebruikt_op.toISOString(),
        deze: rij.token_hash.equals(tokenHash),
      }));
      return c.antwoord(200, { items });
    },
  });

  route(app, deps, {
    methode: 'DELETE',
    pad: '/sessies/:id',
    samenvatting: 'Ergens anders uitloggen',
    toegang: { eigen: VAN_MIJ },
    verwerking: null,
    transactie: 'zelf',
    params: zIdPad,
    antwoorden: { 204: null, 401: zProbleem, 404: zProbleem },
    voer: async (c) => {
      const { accountId } = c.account;
      const aantal = await deps.db.inTransactie(aanmelden, (tx) =>
        trekSessiesIn(tx, accountId, { id: c.params.id }, deps.klok.nu()),
      );
      if (aantal === 0) throw nietGevonden();
      return c.antwoord(204);
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/sessies/beeindigingen',
    samenvatting: 'Overal elders uitloggen',
    toegang: { eigen: VAN_MIJ },
    verwerking: null,
    transactie: 'zelf',
    antwoorden: { 200: zBeeindigd, 401: zProbleem },
    voer: async (c) => {
      const { accountId, tokenHash } = c.account;
      const aantal = await deps.db.inTransactie(aanmelden, (tx) =>
        trekSessiesIn(tx, accountId, { behalve: tokenHash }, deps.klok.nu()),
      );
      return c.antwoord(200, { aantal });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/account/wachtwoorden',
    samenvatting: 'Een ander wachtwoord kiezen. Andere sessies eindigen',
    toegang: { eigen: 'Alleen het eigen wachtwoord, en alleen met het huidige erbij.' },
    verwerking: null,
    transactie: 'zelf',
    antwoordNietBewaren: true,
    body: zWachtwoordInvoer,
    antwoorden: { 204: null, 400: zProbleem, 401: zProbleem, 403: zProbleem },
    voer: async (c) => {
      if (deps.demo) {
        throw new Probleem(403, 'geen-recht', 'In de demo houdt elk account hetzelfde wachtwoord.');
      }
      const uitkomst = await wijzigWachtwoord(deps, c.account, c.body.huidig, c.body.nieuw);
      if (!uitkomst.ok) {
        const pad = uitkomst.error.code === 'huidig-onjuist' ? '/huidig' : '/nieuw';
        throw ongeldig([{ pad, reden: uitkomst.error.uitleg }]);
      }
      return c.antwoord(204);
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
