import fastifyCookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastifySwagger from '@fastify/swagger';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { DatabaseBezet } from '../db/index.ts';
import type { Deps } from '../deps.ts';
import { GeheimBeschadigd, SleutelOntbreekt } from '../sleutels/index.ts';
import {
  COOKIE,
  cookieNaam,
  type EigenAccount,
  loadHalveSessie,
  loadSessie,
  type SessieInfo,
} from '../toegang/sessie.store.ts';
import { leesJsonLichaam } from './jsonLichaam.ts';
import { Probleem, sendProbleem } from './problem.ts';
import { noteerAdressen } from './route.ts';

declare module 'fastify' {
  interface FastifyRequest {
    sessie: SessieInfo | undefined;
    /** A sign-in that is not finished: to every road but those of the own account, still nobody. */
    halveSessie: EigenAccount | undefined;
  }
}

export const API_VERSIE = '0.1.0';
const WIJZIGT = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** The HTTP server without its routes: security headers, session, problem details, OpenAPI. */
export async function maakApp(deps: Deps): Promise<FastifyInstance> {
  const cookie = cookieNaam(COOKIE, deps.instellingen);
  const app: FastifyInstance = Fastify({
    // The address of who asks, from the header of a proxy that is named in the settings only.
    trustProxy: deps.instellingen.proxys ? [...deps.instellingen.proxys] : false,
    // Allow-list logging: no URL (query), no body, no address; the route's pattern says enough.
    logger: { level: deps.instellingen.log, serializers: LOG, formatters: { log: alleenBekend } },
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: naarProbleemZonderRoute,
  });
  // The shapes go into OpenAPI; `route` itself parses what comes in and what leaves.
  app.setValidatorCompiler(() => (data) => ({ value: data }));
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  noteerAdressen(app);
  app.setErrorHandler(naarProbleem);
  app.setNotFoundHandler((request, reply) =>
    request.url.startsWith('/api/') || request.method !== 'GET'
      ? sendProbleem(reply, new Probleem(404, 'niet-gevonden', 'Dit adres bestaat niet.'))
      : sendProbleem(reply, new Probleem(404, 'niet-gevonden', 'Deze pagina bestaat niet.')),
  );
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: FastifyRequest, body: Buffer) => leesJsonLichaam(body),
  );

  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: deps.instellingen.demo ? false : { maxAge: 31_536_000, includeSubDomains: true },
  });
  await app.register(fastifyCookie);
  await app.register(rateLimit, { global: false });
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Luwte',
        version: API_VERSIE,
        description: 'API van Luwte: dossiers over overlast, van melding tot afsluiting.',
        contact: { name: 'Luwte', url: 'https://luwte.example', email: 'api@luwte.example' },
        license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
      },
      servers: [{ url: '/', description: 'Deze server' }],
      components: { securitySchemes: { sessie: { type: 'apiKey', in: 'cookie', name: cookie } } },
      security: [{ sessie: [] }],
    },
    transform: jsonSchemaTransform,
  });

  app.decorateRequest('sessie', undefined);
  app.decorateRequest('halveSessie', undefined);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('API-Version', API_VERSIE);
    weigerVreemdeHerkomst(request);
    if (deps.instellingen.demo) weigerVreemdeNaam(request);
    // The road that was found, not the text that was sent: `/%61pi/` leads to the API too.
    if (!(request.routeOptions.url ?? request.url).startsWith('/api/')) return;
    reply.header('Cache-Control', 'no-store');
    const token = request.cookies[cookie];
    if (token === undefined || token.length > 200) return;
    await deps.db.inTransactie({ rol: 'aanmelden' }, async (tx) => {
      const nu = deps.klok.nu();
      request.sessie = await loadSessie(tx, token, nu, deps.klok.vandaag());
      if (!request.sessie) request.halveSessie = await loadHalveSessie(tx, token, nu);
    });
  });
  return app;
}

/** The demo shows its password to whoever can load a page of it, so it answers to names of this machine only. */
function weigerVreemdeNaam(request: FastifyRequest): void {
  if (!/^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(request.headers.host ?? '')) {
    throw new Probleem(403, 'vreemde-naam', 'De demo is alleen op deze computer te openen.');
  }
}

/**
 * Cross-site requests that change something are refused: the browser itself says where a request comes from.
 * A page that hides its origin (`null`, as in a sandboxed frame) is ours only when the browser says so as well.
 */
function weigerVreemdeHerkomst({ method, headers }: FastifyRequest): void {
  if (!WIJZIGT.has(method)) return;
  const plek = headers['sec-fetch-site'];
  const eigenPlek = plek === 'same-origin' || plek === 'none';
  const herkomst = headers.origin;
  const eigenHerkomst =
    herkomst === undefined || (herkomst === 'null' ? eigenPlek : hostVan(herkomst) === headers.host);
  if ((plek === undefined || eigenPlek) && eigenHerkomst) return;
  throw new Probleem(403, 'vreemde-herkomst', 'Dit verzoek komt van een andere website.');
}

/** Host of an origin of the web; null for anything else, which equals no host. */
function hostVan(herkomst: string): string | null {
  if (!URL.canParse(herkomst)) return null;
  const { protocol, host } = new URL(herkomst);
  return protocol === 'https:' || protocol === 'http:' ? host : null;
}

const SLEUTEL_ONTBREEKT =
  'Deze gegevens zijn versleuteld en wij kunnen ze nu niet openen. Er is niets veranderd. Vraag de beheerder om hulp.';

const LOG = {
  req: (request: FastifyRequest) => ({
    id: request.id,
    method: request.method,
    route: request.routeOptions?.url,
  }),
  res: (reply: { statusCode: number }) => ({ statusCode: reply.statusCode }),
  err: (fout: Error & { code?: string; constraint?: string }) => ({
    type: fout.name,
    code: fout.code,
    constraint: fout.constraint,
    message: fout.message.slice(0, 300),
    stack: fout.stack?.slice(0, 2_000) ?? '',
  }),
};

const IN_LOG = new Set([...Object.keys(LOG), 'responseTime']);
/** Libraries log too, at level trace whole headers with the cookie: what we did not name stays out. */
const alleenBekend = (velden: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(velden).filter(([naam]) => IN_LOG.has(naam)));

/** One place where everything thrown becomes an answer. Only what we chose to say leaves the building. */
function naarProbleem(fout: unknown, request: FastifyRequest, reply: FastifyReply) {
  if (fout instanceof Probleem) return sendProbleem(reply, fout);
  if (fout instanceof DatabaseBezet) {
    request.log.warn({ err: fout });
    reply.header('Retry-After', '2');
    return sendProbleem(reply, new Probleem(503, 'bezet', 'Het is even druk. Probeer het zo opnieuw.'));
  }
  if (fout instanceof SleutelOntbreekt || fout instanceof GeheimBeschadigd) {
    request.log.error({ err: fout });
    return sendProbleem(reply, new Probleem(503, 'sleutel-ontbreekt', SLEUTEL_ONTBREEKT));
  }
  const bekend = vanFastify(fout as FastifyError);
  if (bekend) return sendProbleem(reply, bekend);
  request.log.error({ err: fout });
  return sendProbleem(
    reply,
    new Probleem(500, 'storing', `Er is niets opgeslagen. Noem nummer ${request.id} als u dit meldt.`),
  );
}

/** An address that leads nowhere because it cannot be read; never repeated, it may hold a name. */
function naarProbleemZonderRoute(fout: FastifyError, _request: FastifyRequest, reply: FastifyReply) {
  reply.header('X-Content-Type-Options', 'nosniff');
  return sendProbleem(
    reply,
    fout.statusCode === 400
      ? new Probleem(400, 'ongeldige-invoer', 'Dit adres is niet te lezen.')
      : new Probleem(404, 'niet-gevonden', 'Dit adres bestaat niet.'),
  );
}

/** Faults that the framework finds in what somebody sent. */
function vanFastify(fout: FastifyError): Probleem | undefined {
  switch (fout.statusCode) {
    case 400:
      return new Probleem(400, 'ongeldige-invoer', 'Het verzoek klopt niet.');
    case 413:
      return new Probleem(413, 'te-groot', 'Dit is groter dan hier mag. Er is niets opgeslagen.');
    case 415:
      return new Probleem(415, 'vorm-onbekend', 'Stuur JSON (application/json).');
    case 429:
      return new Probleem(429, 'te-veel', 'Wacht een minuut en probeer het opnieuw.');
    default:
      return undefined;
  }
}
