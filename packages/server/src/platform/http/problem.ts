import type { FastifyReply } from 'fastify';

export type Fout = { readonly pad: string; readonly reden: string };

/** Title per status, so that the same kind of refusal always reads the same. */
const TITELS: Readonly<Record<number, string>> = {
  400: 'De gegevens kloppen niet',
  401: 'U bent niet ingelogd',
  403: 'U heeft hiervoor geen recht',
  404: 'Niet gevonden',
  405: 'Deze handeling bestaat hier niet',
  406: 'Deze vorm kunnen wij niet geven',
  409: 'Dit kan nu niet',
  412: 'Iemand anders heeft dit intussen gewijzigd',
  413: 'Het bestand is te groot',
  415: 'Deze vorm kunnen wij niet lezen',
  422: 'Dit kan niet worden verwerkt',
  428: 'Zeg welke versie u wijzigt',
  429: 'Te veel verzoeken',
  500: 'Er ging iets mis bij ons',
  503: 'Even niet beschikbaar',
};

/**
 * An answer that ends the request as problem details (RFC 9457). Thrown by `require...` and `eis`, turned
 * into HTTP in one place. `detail` and `fouten` are Dutch, B1, and hold no personal data.
 */
export class Probleem extends Error {
  override name = 'Probleem';
  readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  readonly fouten: readonly Fout[] | undefined;

  constructor(status: number, code: string, detail?: string, fouten?: readonly Fout[]) {
    super(`${status} ${code}`);
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.fouten = fouten;
  }
}

export const ongeldig = (
  fouten: readonly Fout[],
  detail = 'Verbeter de genoemde punten. Er is niets opgeslagen.',
) => new Probleem(400, 'ongeldige-invoer', detail, fouten);
export const nietGevonden = (detail = 'Dit bestaat niet of is niet voor u.') =>
  new Probleem(404, 'niet-gevonden', detail);
export const geweigerd = (reden: string) => new Probleem(403, 'geen-recht', reden);
export const conflict = (code: string, detail: string) => new Probleem(409, code, detail);

/** Sends problem details. The type URI is relative: it needs no host and stays the same everywhere. */
export function sendProbleem(reply: FastifyReply, p: Probleem): FastifyReply {
  return reply
    .code(p.status)
    .header('Cache-Control', 'no-store')
    .type('application/problem+json')
    .serializer((waarde: unknown) => JSON.stringify(waarde))
    .send({
      type: `/problemen/${p.code}`,
      title: TITELS[p.status] ?? 'Dit lukt niet',
      status: p.status,
      ...(p.detail && { detail: p.detail }),
      ...(p.fouten && { fouten: p.fouten }),
    });
}
