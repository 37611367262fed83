/** What signing in through an organisation needs of its provider. */
export type OidcClient = {
  /** Exactly as the provider names itself. */
  readonly uitgever: string;
  readonly clientId: string;
  readonly clientGeheim: string;
};

/** One sign-in: made before the browser leaves, and needed when it comes back. */
export type OidcPoging = { readonly state: string; readonly nonce: string; readonly verifier: string };

export type OidcPersoon = {
  readonly sub: string;
  readonly email?: string;
  /** The provider says that this person has this address. */
  readonly emailBevestigd: boolean;
  /** `acr` and `amr` together: how this person proved to be who it is. */
  readonly bewijs: readonly string[];
};

/**
 * `adres`: not an address that we go to. `onbereikbaar`: no or a strange answer. `geweigerd`: what came back does not hold.
 * The message is for who runs the system, and holds nothing that the provider sent.
 */
export class OidcFout extends Error {
  override readonly name = 'OidcFout';
  readonly soort: 'adres' | 'onbereikbaar' | 'geweigerd';
  constructor(soort: OidcFout['soort'], uitleg: string) {
    super(uitleg);
    this.soort = soort;
  }
}

/** OpenID Connect, code flow with PKCE. Everything throws OidcFout. */
export interface Oidc {
  /** Why we never go to this address, in words; undefined when we may. Looks nothing up. */
  waaromNiet(uitgever: string): string | undefined;
  /** Is the provider there, does it say who it is, and does it do what we ask? */
  beproef(uitgever: string): Promise<void>;
  /** Where the browser goes. */
  begin(client: OidcClient, terug: string, poging: OidcPoging, acr: readonly string[]): Promise<string>;
  /** Who came back. `antwoord` is the whole address with what the provider put behind it. */
  rondAf(client: OidcClient, antwoord: URL, poging: OidcPoging): Promise<OidcPersoon>;
}
