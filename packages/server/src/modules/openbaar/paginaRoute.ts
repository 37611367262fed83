import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Probleem } from '../../platform/http/problem.ts';
import { bronVan } from '../../platform/http/verzoeklog.ts';
import { vanuit } from '../../platform/veiligheidslog/index.ts';
import { html } from './html.ts';
import { type Pagina, STIJL_PAD, toonPagina } from './pagina.ts';
import { STIJL } from './stijl.ts';

/** Fields of a form, each at most once. */
export type Velden = Readonly<Record<string, string>>;

export type PaginaVerzoek = {
  readonly token: string;
  readonly velden: Velden;
  readonly request: FastifyRequest;
};

/** A stream instead of a page, such as the letter that somebody may read. */
export type Bestand = {
  readonly koppen: Readonly<Record<string, string>>;
  readonly stroom: NodeJS.ReadableStream;
};

export type PaginaDefinitie = {
  /** Where it stands, without the token. */
  readonly pad: string;
  /** Looks only: a mail program that opens links ahead of people changes nothing. */
  readonly toon: (v: PaginaVerzoek) => Promise<Pagina>;
  readonly doe: (v: PaginaVerzoek) => Promise<Pagina | Bestand>;
  /** The form has files: `doe` reads them from the request itself. Most bytes in all. */
  readonly uploads?: number;
};

/** Most of a form without files. */
const FORMULIER = 64_000;
const MEESTE_VELDEN = 40;

/** Nothing of these pages is kept, found or told on, and they load from here only. */
const KOPPEN = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
} as const;

/** Pages for people without an account, behind a link. */
export function paginaRoutes(app: FastifyInstance, paginas: readonly PaginaDefinitie[]): void {
  app.register(async (deel) => {
    deel.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: FORMULIER },
      async (_request: FastifyRequest, tekst: string) => leesFormulier(tekst),
    );
    deel.setErrorHandler((fout: FastifyError, request, reply) => stuurFout(fout, request, reply));
    for (const { pad, toon, doe, uploads } of paginas) {
      const url = `${pad}/:token`;
      deel.get(url, (request, reply) => antwoord(request, reply, url, toon));
      deel.post(url, { bodyLimit: uploads ?? FORMULIER }, (request, reply) =>
        antwoord(request, reply, url, doe),
      );
    }
  });
}

/** Serves the style sheet of the public pages, once. */
export function stijlRoute(app: FastifyInstance): void {
  app.get(STIJL_PAD, (_request, reply) =>
    reply.header('Cache-Control', 'public, max-age=3600').type('text/css; charset=utf-8').send(STIJL),
  );
}

async function antwoord(
  request: FastifyRequest,
  reply: FastifyReply,
  url: string,
  maak: (v: PaginaVerzoek) => Promise<Pagina | Bestand>,
): Promise<FastifyReply> {
  const { token } = request.params as { token: string };
  const velden = isVelden(request.body) ? request.body : {};
  const uit = await vanuit(bronVan(request, `${request.method} ${url}`), () =>
    maak({ token, velden, request }),
  );
  if ('stroom' in uit) return reply.headers({ ...KOPPEN, ...uit.koppen }).send(uit.stroom);
  return stuur(reply, uit);
}

const stuur = (reply: FastifyReply, pagina: Pagina): FastifyReply =>
  reply
    .code(pagina.status ?? 200)
    .headers(KOPPEN)
    .type('text/html; charset=utf-8')
    .serializer((tekst: unknown) => String(tekst))
    .send(toonPagina(pagina));

const isVelden = (body: unknown): body is Velden => body instanceof Formulier;
/** Marks what was read as a form, so that JSON does not pass for one. */
class Formulier {
  readonly [veld: string]: string;
}

function leesFormulier(tekst: string): Formulier {
  const velden = new Formulier() as Record<string, string>;
  const gelezen = [...new URLSearchParams(tekst)];
  if (gelezen.length > MEESTE_VELDEN) throw new Probleem(400, 'ongeldige-invoer');
  for (const [naam, waarde] of gelezen) {
    if (Object.hasOwn(velden, naam) || naam === '__proto__') throw new Probleem(400, 'ongeldige-invoer');
    velden[naam] = schoon(waarde);
  }
  return velden as unknown as Formulier;
}

/** Without the one sign that no database keeps; line ends as a form sends them become plain ones. */
export const schoon = (waarde: string): string => waarde.replace(/\r\n?/g, '\n').replaceAll('\0', '');

const TEKST: Readonly<Record<number, string>> = {
  403: 'Dit formulier kwam van een andere website. Open de link uit uw brief of mail opnieuw.',
  413: 'Dit is groter dan hier mag. Er is niets verstuurd. Ga terug en kies een kleiner bestand.',
  429: 'Er is vanaf uw internetadres te vaak geprobeerd. Wacht een kwartier en probeer het dan opnieuw.',
  503: 'Het is even druk. Wacht een minuut en probeer het opnieuw.',
};

function stuurFout(fout: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status =
    fout.name === 'DatabaseBezet' ? 503 : fout instanceof Probleem ? fout.status : (fout.statusCode ?? 500);
  if (status >= 500 && status !== 503) request.log.error({ err: fout });
  const tekst =
    status >= 500 && status !== 503 ? 'Het ging bij ons mis. Er is niets opgeslagen.' : TEKST[status];
  return stuur(reply, {
    status: status === 415 ? 400 : status,
    titel: status === 429 ? 'Even wachten' : 'Dit lukt niet',
    inhoud: html`<p>${tekst ?? 'Dit formulier is niet goed overgekomen. Ga terug en probeer het opnieuw.'}</p>`,
  });
}
