import { zHerstelInvoer, zHerstelstand, zHerstelVraag, zLinkInvoer, zProbleem } from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden, ongeldig, Probleem } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { linkAdres } from '../../platform/toegang/linkadres.ts';
import { APPARAAT_COOKIE } from '../../platform/toegang/sessie.store.ts';
import { bezoekerVan, cookieSchrijver } from './bezoeker.ts';
import { herstelWachtwoord, toonHerstel } from './herstel.ts';
import { vraagHerstel } from './vraagHerstel.ts';

const ZELF = { verwerking: null, transactie: 'zelf', antwoordNietBewaren: true } as const;
const MET_LINK = { openbaar: 'Wie de link heeft, is nog niemand. De link werkt één keer.' } as const;
const WERKT_NIET = 'Deze link werkt niet meer: hij is gebruikt of verlopen. Vraag een nieuwe.';
const DEMO = 'In de demo houdt elk account hetzelfde wachtwoord.';

/** A password that was forgotten. */
export function herstelRoutes(app: FastifyInstance, deps: Deps): void {
  const schrijf = cookieSchrijver(app, deps);

  route(app, deps, {
    methode: 'POST',
    pad: '/wachtwoordvragen',
    samenvatting: 'Een link vragen voor een nieuw wachtwoord; het antwoord is altijd hetzelfde',
    toegang: { openbaar: 'Wie het wachtwoord vergat, kan niet inloggen. Zegt niet of een account bestaat.' },
    ...ZELF,
    limiet: { max: 30, perMinuten: 1 },
    body: zHerstelVraag,
    antwoorden: { 204: null, 400: zProbleem, 429: zProbleem, 503: zProbleem },
    voer: async (c) => {
      if (linkAdres(deps.instellingen) === undefined) {
        throw new Probleem(
          503,
          'geen-links',
          'Luwte kan hier geen links mailen. Vraag uw beheerder om hulp.',
        );
      }
      await vraagHerstel(deps, c.body.gebruikersnaam, c.request.ip);
      return c.antwoord(204);
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/wachtwoordlinks',
    samenvatting: 'Wat een link voor een nieuw wachtwoord vraagt',
    toegang: MET_LINK,
    ...ZELF,
    limiet: { max: 30, perMinuten: 1 },
    body: zLinkInvoer,
    antwoorden: { 200: zHerstelstand, 400: zProbleem, 404: zProbleem, 429: zProbleem },
    voer: async (c) => {
      const stand = await toonHerstel(deps, c.body.token);
      if (!stand) throw nietGevonden(WERKT_NIET);
      return c.antwoord(200, stand);
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/wachtwoordlinks/wachtwoorden',
    samenvatting: 'Met de link een ander wachtwoord kiezen. Alle sessies eindigen',
    toegang: MET_LINK,
    ...ZELF,
    limiet: { max: 30, perMinuten: 1 },
    body: zHerstelInvoer,
    antwoorden: { 204: null, 400: zProbleem, 403: zProbleem, 404: zProbleem, 429: zProbleem },
    voer: async (c) => {
      if (deps.instellingen.demo) throw new Probleem(403, 'geen-recht', DEMO);
      const { token, wachtwoord, code } = c.body;
      const van = bezoekerVan(deps, c.request);
      const gedaan = await herstelWachtwoord(deps, token, wachtwoord, code, van);
      if (!gedaan.ok) {
        if (gedaan.error.code === 'werkt-niet') throw nietGevonden(WERKT_NIET);
        throw ongeldig([{ pad: `/${gedaan.error.veld}`, reden: gedaan.error.reden }]);
      }
      const { token: apparaat, verlooptOp } = gedaan.value;
      return c.antwoord(204, undefined, { 'Set-Cookie': schrijf(APPARAAT_COOKIE, apparaat, verlooptOp) });
    },
  });
}
