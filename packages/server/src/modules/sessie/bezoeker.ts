import { omschrijfApparaat } from '@luwte/core/aanmelden';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { APPARAAT_COOKIE, COOKIE, cookieNaam, hashVan } from '../../platform/toegang/sessie.store.ts';
import type { Geopend, Herkenning } from './openSessie.ts';

/** What a request tells about the browser it comes from, for signing in. */
export type Bezoeker = {
  readonly adres: string;
  /** Browser and system in words. */
  readonly apparaat: string;
  /** Hash of the session cookie it brings along, whatever that is worth. */
  readonly vorige?: Buffer | undefined;
  /** Hash of the cookie by which it may be known. */
  readonly bekend?: Buffer | undefined;
};

export function bezoekerVan({ instellingen }: Pick<Deps, 'instellingen'>, request: FastifyRequest): Bezoeker {
  const hash = (naam: string) => {
    const waarde = request.cookies[cookieNaam(naam, instellingen)];
    return waarde && waarde.length <= 200 ? hashVan(waarde) : undefined;
  };
  return {
    adres: request.ip,
    apparaat: omschrijfApparaat(request.headers['user-agent']),
    vorige: hash(COOKIE),
    bekend: hash(APPARAAT_COOKIE),
  };
}

type Cookies = (naam: string, waarde: string, verlooptOp: Date) => string;

/** Writes our cookies: no script reads them, no other site sends them, over https no other host sets them. */
export const cookieSchrijver =
  (
    app: { serializeCookie: (naam: string, waarde: string, opties: object) => string },
    deps: Pick<Deps, 'instellingen'>,
  ): Cookies =>
  (naam, waarde, verlooptOp) =>
    app.serializeCookie(cookieNaam(naam, deps.instellingen), waarde, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure: !deps.instellingen.demo,
      expires: verlooptOp,
    });

/** The `Set-Cookie` of a session that was just opened, and of the browser that is known from now on. */
export const cookiesVoor = (
  schrijf: Cookies,
  s: Geopend & { readonly apparaat?: Herkenning | undefined },
): string[] => [
  schrijf(COOKIE, s.token, s.verlooptOp),
  ...(s.apparaat ? [schrijf(APPARAAT_COOKIE, s.apparaat.token, s.apparaat.verlooptOp)] : []),
];
