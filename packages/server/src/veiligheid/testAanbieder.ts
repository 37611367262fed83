import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
// @ts-expect-error It ships no types of its own.
import { Provider } from 'oidc-provider';

export const GEHEIM = 'geheim-van-de-aanbieder-0123456789';
export const CLIENT = 'luwte';

const luister = (server: Server): Promise<number> =>
  new Promise((klaar) => server.listen(0, '127.0.0.1', () => klaar((server.address() as AddressInfo).port)));
const sluit = (server: Server): Promise<void> =>
  new Promise((klaar) => {
    server.close(() => klaar());
    server.closeAllConnections();
  });

/** The part of a request to the provider that we look at. */
type Inloggen = {
  readonly oidc: {
    readonly client: { readonly clientId: string };
    readonly session: { readonly accountId: string };
    readonly provider: {
      readonly Grant: new (wie: object) => { addOIDCScope(scope: string): void; save(): Promise<string> };
    };
  };
};

export type Persoon = { readonly sub: string; readonly email: string; readonly bevestigd?: boolean };

/** A real provider on this machine. Whoever `persoon` names is signed in there; it asks nothing. */
export async function eenAanbieder(terug: string, persoon: () => Persoon) {
  const server = createServer();
  const poort = await luister(server);
  const uitgever = `http://127.0.0.1:${poort}`;
  const provider = new Provider(uitgever, {
    clients: [
      {
        client_id: CLIENT,
        client_secret: GEHEIM,
        redirect_uris: [terug],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['sleutel-van-de-test'] },
    interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/wie/${uid}` },
    findAccount: (_ctx: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, email: persoon().email, email_verified: persoon().bevestigd ?? true }),
    }),
    loadExistingGrant: async (ctx: Inloggen) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client.clientId,
        accountId: ctx.oidc.session.accountId,
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  const afhandelen = provider.callback();
  server.on('request', (req, res) => {
    if (!req.url?.startsWith('/wie/')) return void afhandelen(req, res);
    void provider.interactionFinished(req, res, { login: { accountId: persoon().sub, amr: ['pwd', 'mfa'] } });
  });

  /** What a browser does there: signs in, and says what came behind the address to come back to. */
  async function logIn(adres: string): Promise<string> {
    const potje = new Map<string, string>();
    let volgende = adres;
    for (let keer = 0; keer < 10; keer += 1) {
      const antwoord = await fetch(volgende, {
        redirect: 'manual',
        headers: { cookie: [...potje].map((paar) => paar.join('=')).join('; ') },
      });
      for (const koek of antwoord.headers.getSetCookie()) {
        const [, naam, waarde] = /^([^=]+)=([^;]*)/.exec(koek) ?? [];
        if (naam) potje.set(naam, waarde ?? '');
      }
      const waarheen = antwoord.headers.get('location');
      if (!waarheen) throw new Error(`The provider stopped: ${antwoord.status} ${await antwoord.text()}`);
      volgende = new URL(waarheen, volgende).href;
      if (volgende.startsWith(terug)) return new URL(volgende).search;
    }
    throw new Error('The provider goes on for ever');
  }
  return { uitgever, logIn, sluit: () => sluit(server) };
}

export type Vervalsing = {
  /** Claims that differ from a good token; undefined takes one out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly alg?: 'RS256' | 'none' | 'HS256';
  readonly andereSleutel?: boolean;
};

const b64 = (waarde: unknown): string => Buffer.from(JSON.stringify(waarde)).toString('base64url');
const paar = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A provider that says what a test wants it to: for tokens that no honest one makes. */
export async function eenKwadeAanbieder() {
  const eigen = paar();
  const ander = paar();
  let maak: () => Record<string, unknown> = () => ({});
  let anders: Record<string, unknown> = {};
  let doorsturen: string | undefined;
  const gevraagd: string[] = [];
  const server = createServer((req, res) => {
    gevraagd.push(`${req.method} ${req.url}`);
    const stuur = (body: unknown) => {
      res.setHeader('content-type', 'application/json');
      res.end(JSON.stringify(body));
    };
    if (doorsturen !== undefined) {
      res.writeHead(302, { location: doorsturen });
      return void res.end();
    }
    if (req.url === '/.well-known/openid-configuration') {
      return stuur({
        issuer: uitgever,
        authorization_endpoint: `${uitgever}/auth`,
        token_endpoint: `${uitgever}/token`,
        jwks_uri: `${uitgever}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        authorization_response_iss_parameter_supported: true,
        ...anders,
      });
    }
    if (req.url === '/jwks') {
      return stuur({
        keys: [{ ...eigen.publicKey.export({ format: 'jwk' }), kid: '1', use: 'sig', alg: 'RS256' }],
      });
    }
    return stuur(maak());
  });
  const poort = await luister(server);
  const uitgever = `http://127.0.0.1:${poort}`;

  function teken(claims: Record<string, unknown>, alg: string, sleutel: KeyObject): string {
    const begin = `${b64({ alg, kid: '1', typ: 'JWT' })}.${b64(claims)}`;
    if (alg === 'none') return `${begin}.`;
    if (alg === 'HS256') return `${begin}.${createHmac('sha256', GEHEIM).update(begin).digest('base64url')}`;
    return `${begin}.${createSign('sha256').update(begin).sign(sleutel, 'base64url')}`;
  }

  return {
    uitgever,
    gevraagd,
    sluit: () => sluit(server),
    /** What it says about itself from now on. */
    zeg: (metadata: Record<string, unknown>) => (anders = metadata),
    stuurDoor: (waarheen: string | undefined) => (doorsturen = waarheen),
    /** Signs this person in for the request at `adres`; says what a browser would bring back. */
    antwoord(
      adres: string,
      persoon: Persoon,
      { claims, alg = 'RS256', andereSleutel }: Vervalsing = {},
      iss = uitgever,
    ) {
      const vraag = new URL(adres).searchParams;
      maak = () => {
        const nu = Math.floor(Date.now() / 1000);
        const token = {
          iss: uitgever,
          aud: CLIENT,
          sub: persoon.sub,
          iat: nu,
          exp: nu + 300,
          nonce: vraag.get('nonce'),
          email: persoon.email,
          email_verified: persoon.bevestigd ?? true,
          ...claims,
        };
        const sleutel = andereSleutel ? ander.privateKey : eigen.privateKey;
        return {
          access_token: 'x',
          token_type: 'Bearer',
          expires_in: 60,
          id_token: teken(token, alg, sleutel),
        };
      };
      return `?${new URLSearchParams({ code: 'een-code', state: vraag.get('state') ?? '', iss })}`;
    },
  };
}
