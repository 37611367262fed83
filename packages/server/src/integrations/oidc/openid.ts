import * as client from 'openid-client';
import { type Oidc, type OidcClient, OidcFout, type OidcPoging } from '../../platform/poorten/oidc.ts';
import { eisUitgaand, maakVeiligHaal } from './veiligHaal.ts';

/** What a provider said about itself is asked again after this. */
const BEWAAR_MS = 10 * 60_000;
const ALGORITMEN = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'];
const EINDPUNTEN = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'] as const;
const TEXT = (waarde: unknown): string | undefined => (typeof waarde === 'string' ? waarde : undefined);

/**
 * OpenID Connect through `openid-client`. The token has to come from this provider, for this client, signed with a key of the
 * provider by an algorithm that signs (never `none`, never a shared secret), for this very sign-in.
 *
 * @param lus the demo and tests: providers on this machine, also over http
 */
export function maakOidc(lus: boolean): Oidc {
  const bekend = new Map<string, { readonly server: client.ServerMetadata; readonly tot: number }>();
  const haal = maakVeiligHaal(lus);
  const customFetch: client.CustomFetch = (url, opties) =>
    haal(url, {
      method: opties.method,
      headers: opties.headers as Record<string, string>,
      body: opties.body,
    });

  const richtIn = (configuratie: client.Configuration): client.Configuration => {
    configuratie[client.customFetch] = customFetch;
    configuratie.timeout = 10;
    if (lus) client.allowInsecureRequests(configuratie);
    // The token comes over TLS from the provider itself; its signature is checked all the same.
    client.enableNonRepudiationChecks(configuratie);
    return configuratie;
  };

  async function ontdek(uitgever: string): Promise<client.ServerMetadata> {
    const onthouden = bekend.get(uitgever);
    if (onthouden && onthouden.tot > Date.now()) return onthouden.server;
    const url = eisUitgaand(uitgever, lus);
    const gevonden = await client.discovery(url, 'ontdekking', undefined, client.None(), {
      [client.customFetch]: customFetch,
      timeout: 10,
      ...(lus && { execute: [client.allowInsecureRequests] }),
    });
    const server = gevonden.serverMetadata();
    if (server.issuer !== uitgever)
      throw new OidcFout('adres', 'De aanbieder noemt zich anders dan dit adres.');
    for (const naam of EINDPUNTEN) eisUitgaand(server[naam] ?? '', lus);
    if (
      server.code_challenge_methods_supported &&
      !server.code_challenge_methods_supported.includes('S256')
    ) {
      throw new OidcFout('geweigerd', 'De aanbieder doet geen PKCE met S256.');
    }
    const eigen = { ...server } as client.ServerMetadata;
    bekend.set(uitgever, { server: eigen, tot: Date.now() + BEWAAR_MS });
    return eigen;
  }

  async function configureer({
    uitgever,
    clientId,
    clientGeheim,
  }: OidcClient): Promise<client.Configuration> {
    const server = await ontdek(uitgever);
    const alg =
      server.id_token_signing_alg_values_supported?.find((naam) => ALGORITMEN.includes(naam)) ?? 'RS256';
    return richtIn(
      new client.Configuration(
        server,
        clientId,
        { id_token_signed_response_alg: alg, redirect_uris: [] },
        client.ClientSecretPost(clientGeheim),
      ),
    );
  }

  return {
    waaromNiet: (uitgever) => {
      try {
        eisUitgaand(uitgever, lus);
        return undefined;
      } catch (fout) {
        return alsOidcFout(fout).message;
      }
    },
    beproef: (uitgever) =>
      vertaald(async () => {
        bekend.delete(uitgever);
        await ontdek(uitgever);
      }),
    begin: (wie, terug, { state, nonce, verifier }, acr) =>
      vertaald(async () => {
        const configuratie = await configureer(wie);
        return client.buildAuthorizationUrl(configuratie, {
          redirect_uri: terug,
          scope: 'openid email',
          state,
          nonce,
          code_challenge: await client.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          ...(acr.length > 0 && { acr_values: acr.join(' ') }),
        }).href;
      }),
    rondAf: (wie, antwoord, poging: OidcPoging) =>
      vertaald(async () => {
        const configuratie = await configureer(wie);
        const tokens = await client.authorizationCodeGrant(configuratie, antwoord, {
          expectedState: poging.state,
          expectedNonce: poging.nonce,
          pkceCodeVerifier: poging.verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) throw new OidcFout('geweigerd', 'De aanbieder zei niet wie het is.');
        // Many providers tell the address only when they are asked for it.
        const meer =
          claims.email === undefined && configuratie.serverMetadata().userinfo_endpoint !== undefined
            ? await client.fetchUserInfo(configuratie, tokens.access_token, claims.sub)
            : claims;
        const email = TEXT(meer.email);
        const amr = Array.isArray(claims.amr) ? claims.amr.filter((een) => typeof een === 'string') : [];
        const acr = TEXT(claims.acr);
        return {
          sub: claims.sub,
          ...(email !== undefined && { email }),
          emailBevestigd: meer.email_verified === true,
          bewijs: [...(acr === undefined ? [] : [acr]), ...amr],
        };
      }),
  };
}

/** Faults of the library in our words: what did not come, or what came and does not hold. */
async function vertaald<T>(werk: () => Promise<T>): Promise<T> {
  try {
    return await werk();
  } catch (fout) {
    throw alsOidcFout(fout);
  }
}

function alsOidcFout(fout: unknown): OidcFout {
  for (let een: unknown = fout; een instanceof Error; een = een.cause)
    if (een instanceof OidcFout) return een;
  const { code, status, name } = fout as { code?: string; status?: number; name?: string };
  const bereik =
    name === 'TimeoutError' || name === 'AbortError' || /^(E[A-Z_]+|CERT_|UNABLE|DEPTH)/.test(code ?? '');
  if (bereik || (status ?? 0) >= 500 || code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT') {
    return new OidcFout('onbereikbaar', `De aanbieder is niet te bereiken (${code ?? name ?? 'onbekend'}).`);
  }
  return new OidcFout(
    'geweigerd',
    `Het antwoord van de aanbieder klopt niet (${code ?? name ?? 'onbekend'}).`,
  );
}
