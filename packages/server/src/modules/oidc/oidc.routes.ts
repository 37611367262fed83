import {
  zAanbieder,
  zAanbiederInvoer,
  zAanbieders,
  zAanbiederWijziging,
  zAanmeldstap,
  zIdPad,
  zOidcAntwoord,
  zOidcBegin,
  zOidcWeg,
  zProbleem,
  zProef,
  zSessie,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { ongeldig, Probleem } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { OidcFout } from '../../platform/poorten/oidc.ts';
import { cookieNaam } from '../../platform/toegang/sessie.store.ts';
import { bezoekerVan, cookieSchrijver, cookiesVoor } from '../sessie/bezoeker.ts';
import { toonSessie } from '../sessie/toonSessie.ts';
import {
  requireAanbieder,
  stopAanbieder,
  toonAanbieders,
  voegAanbiederToe,
  wijzigAanbieder,
} from './beheerAanbieder.ts';
import { beginOidc, type OidcWeigering, rondOidcAf } from './meldAanViaOidc.ts';

const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem };
const INZIEN = { handeling: 'organisatie:inzien', doel: 'beheer' } as const;
const BEHEER = { handeling: 'organisatie:beheren', doel: 'beheer' } as const;
const VERWERKING = 'medewerkers-beheren';
const OPENBAAR = { openbaar: 'Wie inlogt, is nog niemand.' } as const;
const ZELF = { verwerking: null, transactie: 'zelf', antwoordNietBewaren: true } as const;
/** Ties a sign-in to the browser it began in. */
const POGING_COOKIE = 'luwte_organisatie';
const STATUS: Record<OidcWeigering['code'], number> = {
  'geen-aanbieder': 404,
  'aanbieder-onbereikbaar': 503,
  'antwoord-ongeldig': 401,
  'geen-koppeling': 403,
  'geen-werkplek': 403,
};
const GEEN_ADRES =
  'Luwte weet niet op welk adres het te vinden is. Vraag uw beheerder LUWTE_ADRES in te stellen.';

/** Signing in through the organisation where somebody works, and who looks after that. */
export function oidcRoutes(app: FastifyInstance, deps: Deps): void {
  const schrijf = cookieSchrijver(app, deps);
  const { adres, demo } = deps.instellingen;
  /** Where people come back; only the demo, which answers to names of this machine only, goes by what was asked for. */
  const terugVoor = (host: string | undefined): string | undefined => {
    const begin = adres ?? (demo ? `http://${host ?? 'localhost'}` : undefined);
    return begin && `${begin}/inloggen/organisatie`;
  };
  const eisTerug = (host: string | undefined): string => {
    const terug = terugVoor(host);
    if (terug === undefined) throw new Probleem(503, 'geen-links', GEEN_ADRES);
    return terug;
  };
  const weiger = ({ code, uitleg }: OidcWeigering) => new Probleem(STATUS[code], code, uitleg);

  route(app, deps, {
    methode: 'POST',
    pad: '/sessies/organisaties',
    samenvatting: 'Waar iemand inlogt via de eigen organisatie, bij het domein van een e-mailadres',
    toegang: OPENBAAR,
    ...ZELF,
    limiet: { max: 30, perMinuten: 1 },
    body: zOidcBegin,
    antwoorden: { 200: zOidcWeg, 400: zProbleem, 404: zProbleem, 429: zProbleem, 503: zProbleem },
    voer: async (c) => {
      const begonnen = await beginOidc(deps, c.body, eisTerug(c.request.headers.host));
      if (!begonnen.ok) throw weiger(begonnen.error);
      const { weg, cookie, verlooptOp } = begonnen.value;
      return c.antwoord(
        200,
        weg,
        cookie && verlooptOp ? { 'Set-Cookie': schrijf(POGING_COOKIE, cookie, verlooptOp) } : undefined,
      );
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/sessies/organisatieantwoorden',
    samenvatting: 'Inloggen afmaken met wat de organisatie antwoordde',
    toegang: OPENBAAR,
    ...ZELF,
    limiet: { max: 30, perMinuten: 1 },
    body: zOidcAntwoord,
    antwoorden: {
      201: zSessie,
      202: zAanmeldstap,
      400: zProbleem,
      401: zProbleem,
      403: zProbleem,
      429: zProbleem,
      503: zProbleem,
    },
    voer: async (c) => {
      const cookie = c.request.cookies[cookieNaam(POGING_COOKIE, deps.instellingen)];
      const terug = eisTerug(c.request.headers.host);
      const gedaan = await rondOidcAf(deps, cookie, c.body.antwoord, terug, bezoekerVan(deps, c.request));
      const weg = schrijf(POGING_COOKIE, '', new Date(0));
      if (!gedaan.ok) {
        c.reply.header('Set-Cookie', weg);
        throw weiger(gedaan.error);
      }
      const { token, stand, middelen = [] } = gedaan.value;
      c.reply.header('Set-Cookie', [...cookiesVoor(schrijf, gedaan.value), weg]);
      if (stand !== 'volledig') return c.antwoord(202, { stap: stand, middelen });
      return c.antwoord(201, await toonSessie(deps, await c.sessieVoor(token)));
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/aanbieders',
    samenvatting: 'Welke organisaties hun mensen zelf laten inloggen',
    toegang: INZIEN,
    verwerking: VERWERKING,
    antwoorden: { 200: zAanbieders, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      const terug = terugVoor(c.request.headers.host);
      return c.tx(async (tx) =>
        c.antwoord(200, {
          items: await toonAanbieders(deps, tx, c.wie.gemeenteId),
          ...(terug !== undefined && { terug }),
        }),
      );
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/aanbieders',
    samenvatting: 'Mensen van een organisatie laten inloggen via die organisatie (OpenID Connect)',
    toegang: BEHEER,
    verwerking: VERWERKING,
    // A secret stands in what is sent: nothing of it is kept to compare with.
    antwoordNietBewaren: true,
    body: zAanbiederInvoer,
    antwoorden: { 201: zAanbieder, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      const reden = deps.oidc.waaromNiet(c.body.uitgever);
      if (reden !== undefined) throw ongeldig([{ pad: '/uitgever', reden }]);
      return c.tx(async (tx) => {
        const gedaan = await voegAanbiederToe(deps, tx, c.wie, c.body);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await requireAanbieder(deps, tx, c.wie.gemeenteId, gedaan.value));
      });
    },
  });

  route(app, deps, {
    methode: 'PATCH',
    pad: '/aanbieders/:id',
    samenvatting: 'Een aanbieder wijzigen; het geheim alleen als het wordt meegestuurd',
    toegang: BEHEER,
    verwerking: VERWERKING,
    params: zIdPad,
    body: zAanbiederWijziging,
    antwoorden: { 200: zAanbieder, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        await wijzigAanbieder(deps, tx, c.wie, c.params.id, c.body);
        return c.antwoord(200, await requireAanbieder(deps, tx, c.wie.gemeenteId, c.params.id));
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/aanbieders/:id/beeindigingen',
    samenvatting: 'Inloggen via deze organisatie stoppen, nu; wie zo inlogde is uitgelogd',
    toegang: BEHEER,
    verwerking: VERWERKING,
    params: zIdPad,
    antwoorden: { 204: null, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        await stopAanbieder(deps, tx, c.wie, c.params.id);
        return c.antwoord(204);
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/aanbieders/:id/proeven',
    samenvatting: 'Kijken of de aanbieder te bereiken is en doet wat Luwte vraagt',
    toegang: BEHEER,
    verwerking: VERWERKING,
    transactie: 'zelf',
    params: zIdPad,
    antwoorden: { 200: zProef, ...FOUT },
    voer: async (c) => {
      c.eis({ soort: 'gemeente' });
      const { uitgever } = await c.tx((tx) => requireAanbieder(deps, tx, c.wie.gemeenteId, c.params.id));
      // No transaction is open while somebody else's server is waited for.
      try {
        await deps.oidc.beproef(uitgever);
        return c.antwoord(200, { goed: true, uitleg: 'De aanbieder antwoordt en past bij Luwte.' });
      } catch (fout) {
        if (!(fout instanceof OidcFout)) throw fout;
        return c.antwoord(200, { goed: false, uitleg: fout.message });
      }
    },
  });
}
