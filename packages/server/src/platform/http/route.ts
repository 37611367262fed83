import { createHash } from 'node:crypto';
import { zoekOnveilig } from '@luwte/core/dossier';
import {
  beoordeelToegang,
  bereikVan,
  type Doel,
  type Handeling,
  NOEM_AANLEIDING,
  type ToegangOordeel,
  type Voorwerp,
} from '@luwte/core/toegang';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Tx } from '../db/types.ts';
import { normaliseerZoek } from '../db/zoek.ts';
import type { Deps } from '../deps.ts';
import { type EigenAccount, loadSessie, type SessieInfo, type Stand } from '../toegang/sessie.store.ts';
import { huidigeBron, vanuit } from '../veiligheidslog/index.ts';
import { begin, bewaarAntwoord } from './idempotentie.store.ts';
import { geweigerd, nietGevonden, ongeldig, Probleem } from './problem.ts';
import { bronVan, DB_ROL, maakVerzoeklog, type Verzoeklog } from './verzoeklog.ts';
import { zodFouten } from './zodFouten.ts';

type Schema = z.ZodType;
type Uit<S> = S extends Schema ? z.infer<S> : undefined;

/** Open to everybody; the reason is kept beside it and read by the test that walks all routes. */
export type Openbaar = { readonly openbaar: string };
/**
 * Only about the own account of who asks: needs a session and no right, whatever the role. `half` names sign-ins that are
 * not finished and may come here too. Never case content.
 */
export type Eigen = { readonly eigen: string; readonly half?: readonly Exclude<Stand, 'volledig'>[] };
/** One act for one purpose. The handler still has to name the item with `eis`. */
export type Beveiligd = { readonly handeling: Handeling; readonly doel: Doel };

export type RouteDefinitie<P, Q, B> = {
  readonly methode: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Under /api/v1, kebab-case, Dutch plural nouns. */
  readonly pad: string;
  readonly samenvatting: string;
  readonly toegang: Openbaar | Eigen | Beveiligd;
  /** Id of the processing activity in the register; null when no personal data are touched. */
  readonly verwerking: string | null;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Status to the shape that leaves. A field that is not in the shape is never sent; null is no body. */
  readonly antwoorden: Readonly<Record<number, Schema | null>>;
  /**
   * `route` (default): the handler runs in one transaction with its log line and idempotency record.
   * `zelf`: the handler opens short transactions with `c.tx` (streams, uploads), each with its log line.
   */
  readonly transactie?: 'route' | 'zelf';
  /**
   * The answer is not kept for a repeated `Idempotency-Key`: it must not lie about beside the place it came from,
   * and asking again has to be judged and logged again. For roads that only read.
   */
  readonly antwoordNietBewaren?: boolean;
  /** Largest body in bytes; default 1 MB. */
  readonly grens?: number;
  /** Requests per address and period; for roads that can be guessed at. */
  readonly limiet?: { readonly max: number; readonly perMinuten: number };
  /** The body is no JSON: the handler reads `c.request` itself (uploads). */
  readonly ruweBody?: boolean;
  readonly voer: (c: RouteContext<Uit<P>, Uit<Q>, Uit<B>>) => Promise<RouteAntwoord>;
};

export type RouteAntwoord = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** A stream instead of a JSON body. */
  readonly stroom?: NodeJS.ReadableStream;
};

export type RouteContext<P, Q, B> = {
  readonly deps: Deps;
  readonly sessie: SessieInfo;
  readonly wie: SessieInfo['wie'];
  /** Whose account it is, on a road declared `eigen`; there `sessie` may be absent. */
  readonly account: EigenAccount;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Runs in the transaction of this request, as the database role of this person. */
  tx<T>(fn: (tx: Tx) => Promise<T>): Promise<T>;
  /** Says which dossier both logs have to name. */
  overDossier(dossierId: string): void;
  /** Says which party the processing log has to name, when it was about one of them. */
  overPartij(partijId: string): void;
  /** Marks what is done now as done under this emergency access, in the security log. */
  onderNoodtoegang(id: string): void;
  /** Names the processing activity that this turned out to be, for the processing log; of the register. */
  alsVerwerking(activiteit: 'bijzondere-gegevens-vastleggen'): void;
  /** Says what was searched for, so that the security log can tell that it was the same again; not what it was. */
  zocht(tekst: string): void;
  /** Purpose or reason that this person gave, for the security log; no content of a case. */
  logToelichting(tekst: string): void;
  /**
   * Asks the access function for this item. Refused because of place or municipality reads as "not found";
   * refused because of the role as 403.
   */
  eis(
    voorwerp: Omit<Voorwerp, 'gemeenteId'> & { gemeenteId?: string },
    handeling?: Handeling,
  ): ToegangOordeel & { toegestaan: true };
  /** The session behind a token that was just made; throws when it is not there. */
  sessieVoor(token: string): Promise<SessieInfo>;
  /** `If-Match` has to name this version; 428 without, 412 with another. */
  eisVersie(huidige: number): void;
  antwoord(status: number, body?: unknown, headers?: Record<string, string>): RouteAntwoord;
};

/** Every declared route, for the test that walks them all and for the rights page. */
export type RouteVermelding = {
  readonly methode: string;
  readonly pad: string;
  readonly toegang: Openbaar | Eigen | Beveiligd;
  readonly verwerking: string | null;
};
const vermeldingen = new WeakMap<FastifyInstance, RouteVermelding[]>();
export const alleRoutes = (app: FastifyInstance): readonly RouteVermelding[] => vermeldingen.get(app) ?? [];

const adressen = new WeakMap<FastifyInstance, string[]>();
/** Notes everything that is reachable, declared or not; call it before the first route. */
export function noteerAdressen(app: FastifyInstance): void {
  const lijst: string[] = [];
  adressen.set(app, lijst);
  app.addHook('onRoute', ({ method, url }) => {
    for (const m of [method].flat()) if (m !== 'HEAD' && m !== 'OPTIONS') lijst.push(`${m} ${url}`);
  });
}
/** `GET /api/v1/dossiers/:id` for every road into the product. */
export const alleAdressen = (app: FastifyInstance): readonly string[] => adressen.get(app) ?? [];

/** The version in an ETag: `"7"` and `W/"7"` both mean 7. */
const versieUit = (kop: string | undefined): number | undefined => {
  const gevonden = /^(?:W\/)?"(\d{1,9})"$/.exec(kop?.trim() ?? '');
  return gevonden ? Number(gevonden[1]) : undefined;
};

/** `*` says "whatever it is now", and this lock is there so that nobody writes over what they did not see. */
const EEN_VERSIE = 'Noem in If-Match de versie uit de ETag, zoals "7". Een * of een lijst kan hier niet.';

/** Declares one route: right, purpose, log, shapes and handler on one screen. */
export function route<
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
>(app: FastifyInstance, deps: Deps, def: RouteDefinitie<P, Q, B>): void {
  if (def.verwerking !== null && !deps.verwerkingen.heeft(def.verwerking)) {
    throw new Error(`${def.methode} ${def.pad}: ${def.verwerking} is not in the register of processing`);
  }
  const lijst = vermeldingen.get(app) ?? [];
  vermeldingen.set(app, lijst);
  lijst.push({ methode: def.methode, pad: def.pad, toegang: def.toegang, verwerking: def.verwerking });
  const beveiligd = 'handeling' in def.toegang ? def.toegang : undefined;
  const eigen = 'eigen' in def.toegang ? def.toegang : undefined;
  const weg = `${def.methode} ${def.pad}`;
  /** Public roads guard nothing; what they do that has to be known, such as signing in, they log themselves. */
  const logVan = (request: FastifyRequest) =>
    beveiligd && maakVerzoeklog(deps, { ...beveiligd, pad: def.pad, verwerking: def.verwerking }, request);

  app.route({
    method: def.methode,
    url: `/api/v1${def.pad}`,
    bodyLimit: def.grens ?? 1_048_576,
    ...(def.limiet && {
      config: { rateLimit: { max: def.limiet.max, timeWindow: def.limiet.perMinuten * 60_000 } },
    }),
    schema: {
      summary: def.samenvatting,
      tags: [def.pad.split('/')[1] ?? 'api'],
      ...(def.params && { params: def.params }),
      ...(def.query && { querystring: def.query }),
      ...(def.body && { body: def.body }),
      response: Object.fromEntries(Object.entries(def.antwoorden).filter(([, vorm]) => vorm !== null)),
      ...(beveiligd || eigen ? {} : { security: [] }),
    },
    // Before the body comes in: nobody makes us read 50 MB, or learns what a form asks, without the right.
    onRequest: async (request) => {
      if (eigen && !request.sessie && !eigen.half?.some((stand) => stand === request.halveSessie?.stand)) {
        throw new Probleem(401, 'niet-ingelogd', 'Log eerst in.');
      }
      if (!beveiligd) return;
      const { sessie } = request;
      const fout = !sessie
        ? new Probleem(401, 'niet-ingelogd', 'Log eerst in.')
        : magOoit(sessie, beveiligd.handeling, beveiligd.doel)
          ? undefined
          : geweigerd('Uw rol geeft dit recht niet.');
      if (fout === undefined) return;
      await vanuit(bronVan(request, weg), () => logVan(request)?.faal(fout, 'bij-de-deur'));
      throw fout;
    },
    handler: (request, reply) =>
      vanuit(bronVan(request, weg), async () => {
        const log = logVan(request);
        const { traceId, operationId } = huidigeBron();
        // W3C Trace Context: whoever asked can tie what is logged here to what is logged there.
        reply.header('traceresponse', `00-${traceId}-${operationId}-01`);
        try {
          const invoer = leesInvoer(def, request);
          const uitvoering = maakUitvoering(deps, def, beveiligd, log, request, reply, invoer);
          return verzend(reply, def, await uitvoering());
        } catch (fout) {
          await log?.faal(fout);
          throw fout;
        }
      }),
  });
}

/** So that "missing" and "wrong kind" read differently; the value itself is never repeated. */
const MET_INVOER = { reportInput: true } as const;

/** A request without a body asks what an empty one asks; one that says `null` sent something else than an object. */
const lichaamVan = ({ body, headers }: FastifyRequest): unknown =>
  body ?? (headers['content-type'] === undefined ? {} : null);

type Invoer = { params: unknown; query: unknown; body: unknown };

/**
 * Params, query and body are judged together, so that one answer names every fault. What no database keeps and
 * what means something to the language itself goes before any shape: not every shape would notice.
 */
function leesInvoer(
  def: RouteDefinitie<Schema | undefined, Schema | undefined, Schema | undefined>,
  request: FastifyRequest,
): Invoer {
  // Only uploads are forms: another road would take one for a request without a body.
  if (!def.ruweBody && request.headers['content-type']?.startsWith('multipart/')) {
    throw new Probleem(415, 'vorm-onbekend', 'Stuur JSON (application/json).');
  }
  const params = def.params?.safeParse(request.params);
  if ((params && !params.success) || zoekOnveilig(request.params).length > 0) throw nietGevonden();
  const onveilig = [
    ...zoekOnveilig({ query: request.query }),
    ...(def.ruweBody ? [] : zoekOnveilig(request.body)),
  ];
  if (onveilig.length > 0) throw ongeldig(onveilig);
  const query = def.query?.safeParse(request.query, MET_INVOER);
  const body = def.ruweBody ? undefined : def.body?.safeParse(lichaamVan(request), MET_INVOER);
  const fouten = [
    ...(query && !query.success ? zodFouten(query.error, '/query') : []),
    ...(body && !body.success ? zodFouten(body.error) : []),
  ];
  if (fouten.length > 0) throw ongeldig(fouten);
  return { params: params?.data, query: query?.data, body: body?.data };
}

// biome-ignore lint/suspicious/noExplicitAny: the shapes are checked where the route is declared
type WillekeurigeRoute = RouteDefinitie<any, any, any>;

function maakUitvoering(
  deps: Deps,
  def: WillekeurigeRoute,
  beveiligd: Beveiligd | undefined,
  log: Verzoeklog | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
  invoer: Invoer,
): () => Promise<RouteAntwoord> {
  const { sessie } = request;
  let open: Tx | undefined;
  const metLog = async <T>(fn: (tx: Tx) => Promise<T>): Promise<T> => {
    if (!sessie) throw new Error('A public route opens its own transactions through its use case');
    const uitkomst = await deps.db.inTransactie(DB_ROL(sessie), async (tx) => {
      const gedaan = await fn(tx);
      await log?.slaag(tx);
      return gedaan;
    });
    log?.isVast();
    return uitkomst;
  };
  // biome-ignore lint/suspicious/noExplicitAny: parsed above with the shapes of this route
  const c: RouteContext<any, any, any> = {
    deps,
    sessie: sessie as SessieInfo,
    wie: sessie?.wie as SessieInfo['wie'],
    account: (sessie ?? request.halveSessie) as EigenAccount,
    ...invoer,
    request,
    reply,
    tx: (fn) => (open ? fn(open) : metLog(fn)),
    overDossier: (id) => {
      if (log) log.dossierId = id;
    },
    onderNoodtoegang: (id) => {
      if (log) log.noodtoegangId = id;
    },
    overPartij: (id) => {
      if (log) log.partijId = id;
    },
    alsVerwerking: (activiteit) => {
      if (log) log.activiteit = activiteit;
    },
    zocht: (tekst) => {
      const gezocht = normaliseerZoek(tekst);
      // Of one or two letters nobody can be found.
      if (log && gezocht.length > 2) log.gezocht = gezocht;
    },
    logToelichting: (tekst) => {
      if (log) log.toelichting = tekst;
    },
    eis: (voorwerp, handeling) => {
      if (!beveiligd || !sessie) throw geweigerd('Deze weg vraagt geen recht en geeft er dus ook geen.');
      const heel = { gemeenteId: sessie.wie.gemeenteId, ...voorwerp } as Voorwerp;
      const gevraagd = handeling ?? beveiligd.handeling;
      if (log) log.voorwerpSoort = heel.soort;
      const oordeel = beoordeelToegang(sessie.wie, gevraagd, heel, beveiligd.doel);
      if (oordeel.toegestaan) return oordeel;
      // Who has a personal interest said so, or was told.
      if (heel.belang) throw geweigerd(oordeel.reden);
      if (!magOoit(sessie, gevraagd, beveiligd.doel)) throw geweigerd(oordeel.reden);
      if (oordeel.reden === NOEM_AANLEIDING) throw new Probleem(403, 'dossier-gesloten', oordeel.reden);
      const ziet = sessie.wie.organisatieSoort === 'gemeente' && bereikVan(sessie.wie) === 'gemeente';
      throw heel.betrokkenOrganisaties && ziet ? geweigerd(oordeel.reden) : nietGevonden();
    },
    sessieVoor: async (token) => {
      const gevonden = await deps.db.inTransactie({ rol: 'aanmelden' }, (tx) =>
        loadSessie(tx, token, deps.klok.nu(), deps.klok.vandaag()),
      );
      if (!gevonden) throw new Error('A session that was just made is not there');
      return gevonden;
    },
    eisVersie: (huidige) => {
      const kop = request.headers['if-match'];
      if (kop === undefined) throw new Probleem(428, 'versie-nodig', 'Stuur de ETag mee in If-Match.');
      const versie = versieUit(kop);
      if (versie === undefined) throw new Probleem(428, 'versie-nodig', EEN_VERSIE);
      if (versie !== huidige) {
        throw new Probleem(412, 'intussen-gewijzigd', 'Laad de pagina opnieuw en doe uw wijziging nog eens.');
      }
    },
    antwoord: (status, body, headers) => ({
      status,
      ...(body !== undefined && { body }),
      ...(headers && { headers }),
    }),
  };
  const herhaalbaar = def.methode === 'POST' && !def.antwoordNietBewaren;
  const sleutel = herhaalbaar ? request.headers['idempotency-key']?.toString() : undefined;

  return async () => {
    if (!sessie || def.transactie === 'zelf') return def.voer(c);
    return metLog(async (tx) => {
      open = tx;
      if (sleutel === undefined) return def.voer(c);
      const eerder = await begin(tx, sessie.wie, sleutel, vingerafdruk(request));
      if (eerder) return eerder;
      const antwoord = await def.voer(c);
      await bewaarAntwoord(tx, sessie.wie, sleutel, antwoord);
      return antwoord;
    });
  };
}

/** Acts on what is of the municipality itself and of no case. */
const VAN_GEMEENTE = ['gemeente', 'organisatie', 'aanwijzing', 'randvoorwaarde'];

/** May this person ever do this in the own municipality, with any item? */
const magOoit = (sessie: SessieInfo, handeling: Handeling, doel: Doel): boolean => {
  const { wie } = sessie;
  const soort = handeling.startsWith('beleid')
    ? 'beleid'
    : VAN_GEMEENTE.some((begin) => handeling.startsWith(begin))
      ? 'gemeente'
      : handeling.startsWith('taak')
        ? 'taak'
        : handeling === 'vraag:beantwoorden'
          ? 'vraag'
          : 'dossier';
  return beoordeelToegang(
    wie,
    handeling,
    {
      gemeenteId: wie.gemeenteId,
      soort,
      betrokkenOrganisaties: [wie.organisatieId],
      dossierrollen: wie.rollen,
      eigenaarOrganisatieId: wie.organisatieId,
    },
    doel,
  ).toegestaan;
};

const vingerafdruk = (request: FastifyRequest): string =>
  createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest('hex');

function verzend(reply: FastifyReply, def: WillekeurigeRoute, antwoord: RouteAntwoord) {
  for (const [naam, waarde] of Object.entries(antwoord.headers ?? {})) reply.header(naam, waarde);
  reply.code(antwoord.status);
  if (antwoord.stroom) return reply.send(antwoord.stroom);
  const vorm = def.antwoorden[antwoord.status];
  if (vorm === undefined) throw new Error(`${def.methode} ${def.pad} declares no answer ${antwoord.status}`);
  if (vorm === null) return reply.send();
  reply.type('application/json; charset=utf-8');
  return reply.serializer((waarde: unknown) => JSON.stringify(waarde)).send(vorm.parse(antwoord.body));
}
