import {
  zAccount,
  zAppgeheim,
  zCodeInvoer,
  zHerstelcodes,
  zIdPad,
  zIngesteld,
  zOpnieuwWachtwoord,
  zPasskeyAntwoord,
  zPasskeyInvoer,
  zPasskeyNaam,
  zPasskeyvraag,
  zProbleem,
  zSessie,
} from '@luwte/core/contract';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { conflict, nietGevonden, ongeldig, Probleem } from '../../platform/http/problem.ts';
import { type RouteContext, route } from '../../platform/http/route.ts';
import { bezoekerVan, cookieSchrijver, cookiesVoor } from './bezoeker.ts';
import { gebrekInEigenWachtwoord } from './eigenWachtwoord.ts';
import { hernoemPasskey, loadFactoren } from './factor.store.ts';
import type { Aangemeld } from './meldAan.ts';
import { gebruikPasskey, plaatsVan, vraagNieuwePasskey, vraagPasskey } from './passkey.ts';
import {
  bereidAppVoor,
  type Ingesteld,
  neemApp,
  neemPasskey,
  neemWeg,
  vernieuwHerstelcodes,
} from './stelIn.ts';
import { toonSessie } from './toonSessie.ts';
import { bewijsTweedeFactor, metCode } from './tweedeFactor.ts';

type C = Pick<
  RouteContext<undefined, undefined, undefined>,
  'account' | 'request' | 'reply' | 'sessieVoor' | 'antwoord'
>;
const STAP = { eigen: 'De tweede stap van inloggen op het eigen account.', half: ['tweede-factor'] } as const;
const INSTELLEN = { eigen: 'Alleen waarmee het eigen account inlogt.', half: ['instellen'] } as const;
const ZELF = { verwerking: null, transactie: 'zelf', antwoordNietBewaren: true } as const;
const FOUT = { 400: zProbleem, 401: zProbleem, 409: zProbleem } as const;
const AANMELDEN = { rol: 'aanmelden' } as const;

/** The second factor: using it to sign in, and setting it up, renewing and taking it away. */
export function factorRoutes(app: FastifyInstance, deps: Deps): void {
  const schrijf = cookieSchrijver(app, deps);
  const plaats = (c: C) => {
    const gevonden = plaatsVan(deps, c.request.headers.host);
    if (gevonden) return gevonden;
    throw conflict(
      'geen-passkey-hier',
      'Een passkey kan alleen als Luwte een naam heeft als adres, geen nummer.',
    );
  };
  const open = async (c: C, geopend: Aangemeld) => {
    c.reply.header('Set-Cookie', cookiesVoor(schrijf, geopend));
    return toonSessie(deps, await c.sessieVoor(geopend.token));
  };
  const eisHalf = (c: C) => {
    if (c.account.stand !== 'tweede-factor') throw conflict('al-ingelogd', 'U bent al ingelogd.');
  };
  const eisWachtwoord = async (c: C, wachtwoord: string | undefined) => {
    // Who is still signing in gave it a moment ago.
    if (c.account.stand === 'instellen') return;
    const gebrek = await gebrekInEigenWachtwoord(deps, c.account, wachtwoord ?? '');
    if (gebrek) throw ongeldig([{ pad: '/wachtwoord', reden: gebrek }]);
  };
  const toonIngesteld = async (c: C, ingesteld: Ingesteld | undefined, pad: string, reden: string) => {
    if (!ingesteld) throw ongeldig([{ pad, reden }]);
    const { herstelcodes, geopend } = ingesteld;
    return c.antwoord(201, { herstelcodes, ...(geopend && { sessie: await open(c, geopend) }) });
  };

  route(app, deps, {
    methode: 'POST',
    pad: '/sessies/huidige/codes',
    samenvatting: 'Inloggen afmaken met een code van de app of een herstelcode',
    toegang: STAP,
    ...ZELF,
    limiet: { max: 30, perMinuten: 1 },
    body: zCodeInvoer,
    antwoorden: { 201: zSessie, ...FOUT, 429: zProbleem },
    voer: async (c) => {
      eisHalf(c);
      const bewijs = metCode(c.account, c.body.code, deps.klok.nu());
      const geopend = await bewijsTweedeFactor(deps, c.account, bezoekerVan(deps, c.request), bewijs);
      if (!geopend) {
        throw ongeldig([
          { pad: '/code', reden: 'Deze code klopt niet. Is het een paar keer misgegaan, wacht dan even.' },
        ]);
      }
      return c.antwoord(201, await open(c, geopend));
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/sessies/huidige/passkeyvragen',
    samenvatting: 'De vraag die een passkey moet beantwoorden om in te loggen',
    toegang: STAP,
    ...ZELF,
    antwoorden: { 201: zPasskeyvraag, 401: zProbleem, 409: zProbleem },
    voer: async (c) => {
      eisHalf(c);
      const waar = plaats(c);
      return c.antwoord(
        201,
        await deps.db.inTransactie(AANMELDEN, (tx) => vraagPasskey(deps, tx, c.account, waar)),
      );
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/sessies/huidige/passkeyantwoorden',
    samenvatting: 'Inloggen afmaken met een passkey',
    toegang: STAP,
    ...ZELF,
    limiet: { max: 30, perMinuten: 1 },
    body: zPasskeyAntwoord,
    antwoorden: { 201: zSessie, ...FOUT, 429: zProbleem },
    voer: async (c) => {
      eisHalf(c);
      const waar = plaats(c);
      // The library judges the shape of this; whatever does not fit is a refusal.
      const antwoord = c.body.antwoord as unknown as AuthenticationResponseJSON;
      const geopend = await bewijsTweedeFactor(deps, c.account, bezoekerVan(deps, c.request), (tx) =>
        gebruikPasskey(deps, tx, c.account, waar, antwoord),
      );
      if (!geopend) throw ongeldig([{ pad: '/antwoord', reden: 'Deze passkey past niet bij dit account.' }]);
      return c.antwoord(201, await open(c, geopend));
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/account',
    samenvatting: 'Waarmee ik inlog',
    toegang: INSTELLEN,
    ...ZELF,
    antwoorden: { 200: zAccount, 401: zProbleem },
    voer: async (c) => {
      const f = await deps.db.inTransactie(AANMELDEN, (tx) => loadFactoren(tx, c.account.accountId));
      return c.antwoord(200, {
        gebruikersnaam: c.account.gebruikersnaam,
        ...(f.totp_sinds && { appSinds: f.totp_sinds.toISOString() }),
        passkeys: f.passkeys.map((p) => ({
          id: p.id,
          naam: p.naam,
          sinds: p.aangemaakt_op.toISOString(),
          ...(p.laatst_gebruikt && { laatstGebruikt: p.laatst_gebruikt.toISOString() }),
        })),
        herstelcodes: f.herstelcodes,
        verplicht: deps.instellingen.tweedeFactorVerplicht,
        passkeysMogelijk: plaatsVan(deps, c.request.headers.host) !== undefined,
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/account/appgeheimen',
    samenvatting: 'Een geheim voor een app met codes; telt pas als er een code van is ingevuld',
    toegang: INSTELLEN,
    ...ZELF,
    body: zOpnieuwWachtwoord,
    antwoorden: { 201: zAppgeheim, ...FOUT },
    voer: async (c) => {
      await eisWachtwoord(c, c.body.wachtwoord);
      return c.antwoord(201, await bereidAppVoor(deps, c.account));
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/account/apps',
    samenvatting: 'De app in gebruik nemen met een code',
    toegang: INSTELLEN,
    ...ZELF,
    body: zCodeInvoer,
    antwoorden: { 201: zIngesteld, ...FOUT },
    voer: async (c) => {
      const code = c.body.code.replace(/\s/g, '');
      const ingesteld = await neemApp(deps, c.account, bezoekerVan(deps, c.request), code);
      return toonIngesteld(
        c,
        ingesteld,
        '/code',
        'Deze code klopt niet. Kijk of de tijd op uw telefoon goed staat.',
      );
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/account/passkeyvragen',
    samenvatting: 'De vraag waarmee de browser een passkey maakt',
    toegang: INSTELLEN,
    ...ZELF,
    body: zOpnieuwWachtwoord,
    antwoorden: { 201: zPasskeyvraag, ...FOUT },
    voer: async (c) => {
      const waar = plaats(c);
      await eisWachtwoord(c, c.body.wachtwoord);
      return c.antwoord(
        201,
        await deps.db.inTransactie(AANMELDEN, (tx) => vraagNieuwePasskey(deps, tx, c.account, waar)),
      );
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/account/passkeys',
    samenvatting: 'Een passkey in gebruik nemen',
    toegang: INSTELLEN,
    ...ZELF,
    body: zPasskeyInvoer,
    antwoorden: { 201: zIngesteld, ...FOUT },
    voer: async (c) => {
      const { naam, antwoord } = c.body;
      const ingesteld = await neemPasskey(
        deps,
        c.account,
        bezoekerVan(deps, c.request),
        plaats(c),
        naam,
        antwoord as unknown as RegistrationResponseJSON,
      );
      return toonIngesteld(c, ingesteld, '/antwoord', 'Deze passkey is niet te gebruiken. Begin opnieuw.');
    },
  });

  route(app, deps, {
    methode: 'PATCH',
    pad: '/account/passkeys/:id',
    samenvatting: 'Een passkey een andere naam geven',
    toegang: { eigen: 'Alleen passkeys van het eigen account.' },
    ...ZELF,
    params: zIdPad,
    body: zPasskeyNaam,
    antwoorden: { 204: null, 400: zProbleem, 401: zProbleem, 404: zProbleem },
    voer: async (c) => {
      const gedaan = await deps.db.inTransactie(AANMELDEN, (tx) =>
        hernoemPasskey(tx, c.account.accountId, c.params.id, c.body.naam),
      );
      if (!gedaan) throw nietGevonden();
      return c.antwoord(204);
    },
  });

  const weg = async (c: C, wat: Parameters<typeof neemWeg>[2]) => {
    const uitkomst = await neemWeg(deps, c.account, wat);
    if (uitkomst === 'onbekend') throw nietGevonden();
    if (uitkomst === 'laatste') {
      throw new Probleem(409, 'laatste-factor', 'Dit is uw enige tweede stap. Stel eerst een andere in.');
    }
    return c.antwoord(204);
  };
  route(app, deps, {
    methode: 'DELETE',
    pad: '/account/passkeys/:id',
    samenvatting: 'Een passkey weghalen',
    toegang: { eigen: 'Alleen passkeys van het eigen account.' },
    ...ZELF,
    params: zIdPad,
    antwoorden: { 204: null, 401: zProbleem, 404: zProbleem, 409: zProbleem },
    voer: (c) => weg(c, { passkey: c.params.id }),
  });
  route(app, deps, {
    methode: 'DELETE',
    pad: '/account/apps',
    samenvatting: 'De app met codes weghalen',
    toegang: { eigen: 'Alleen de app van het eigen account.' },
    ...ZELF,
    antwoorden: { 204: null, 401: zProbleem, 404: zProbleem, 409: zProbleem },
    voer: (c) => weg(c, { app: true }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/account/herstelcodes',
    samenvatting: 'Nieuwe herstelcodes; de oude werken niet meer',
    toegang: { eigen: 'Alleen herstelcodes van het eigen account.' },
    ...ZELF,
    body: zOpnieuwWachtwoord,
    antwoorden: { 201: zHerstelcodes, ...FOUT },
    voer: async (c) => {
      await eisWachtwoord(c, c.body.wachtwoord);
      return c.antwoord(201, { herstelcodes: await vernieuwHerstelcodes(deps, c.account) });
    },
  });
}
