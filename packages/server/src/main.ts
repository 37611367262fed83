import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Instellingen } from './config.ts';
import { type DemoLading, maakDemo } from './demo/maakDemo.ts';
import { eigenAdressen } from './integrations/adressen/eigenAdressen.ts';
import { schijfBestanden } from './integrations/bestanden/schijf.ts';
import { maakSmtpMail } from './integrations/mail/smtp.ts';
import { maakOidc } from './integrations/oidc/openid.ts';
import { typstPdf } from './integrations/pdf/typst.ts';
import { modules } from './modules/index.ts';
import { eisMoedersleutels } from './modules/sleutelbeheer/eisMoedersleutels.ts';
import { laadBeleidskast } from './platform/beleid/index.ts';
import { openDatabase } from './platform/db/index.ts';
import type { Deps } from './platform/deps.ts';
import { maakApp } from './platform/http/app.ts';
import { bouwWeb } from './platform/http/bouwWeb.ts';
import { type Gereedheid, gezondheidRoutes } from './platform/http/gezondheid.ts';
import { openapiRoute } from './platform/http/openapi.ts';
import { serveerWeb } from './platform/http/webBestanden.ts';
import { laadHoofdSleutel } from './platform/keten/index.ts';
import { maakIds } from './platform/poorten/ids.ts';
import { maakKlok } from './platform/poorten/klok.ts';
import { metSleutels, metVersleuteling, openSleutelkast } from './platform/sleutels/index.ts';
import { laadToezichtstandaard } from './platform/toezicht/index.ts';
import { eisVerwerkingsregister } from './platform/verwerkingen/index.ts';
import { startWerkproces } from './werkproces.ts';

/** The root of the product: where `beleid/`, `sjablonen/` and the built web app lie. */
export const WORTEL = fileURLToPath(new URL('../../../', import.meta.url));

export type DraaiendeServer = {
  readonly app: FastifyInstance;
  readonly deps: Deps;
  /** Address people open, e.g. http://127.0.0.1:3000. */
  readonly adres: string;
  /** Resolves when demo data are in; rejects when loading them failed. */
  readonly gereed: Promise<unknown>;
  stop(): Promise<void>;
};

/** Everything from the outside, built once: the only place where adapters are made. */
export async function maakDeps(instellingen: Instellingen): Promise<Deps> {
  const kast = await laadBeleidskast(join(WORTEL, 'beleid'));
  const sleutelkast = openSleutelkast(instellingen);
  const db = metSleutels(
    await openDatabase(
      instellingen.databaseUrl === undefined
        ? { soort: 'map', map: join(instellingen.dataMap, 'database') }
        : { soort: 'url', url: instellingen.databaseUrl },
    ),
    sleutelkast,
  );
  try {
    await db.migreer();
    await eisMoedersleutels(db, sleutelkast);
  } catch (fout) {
    await db.sluit();
    throw fout;
  }
  return {
    db,
    sleutelkast,
    klok: maakKlok(),
    nieuweId: maakIds(),
    bestanden: metVersleuteling(schijfBestanden(join(instellingen.dataMap, 'bestanden'))),
    adressen: eigenAdressen(),
    pdf: typstPdf(join(WORTEL, 'sjablonen')),
    oidc: maakOidc(instellingen.demo),
    ...(instellingen.mail && { mail: maakSmtpMail(instellingen.mail) }),
    beleid: kast.beleid,
    wet: kast.wet,
    verwerkingen: await eisVerwerkingsregister(join(WORTEL, 'beleid')),
    toezicht: await laadToezichtstandaard(join(WORTEL, 'beleid')),
    hoofdSleutel: laadHoofdSleutel(join(instellingen.dataMap, 'sleutels')),
    instellingen,
  };
}

/** The HTTP application with all its routes, without a port: tests use it through `inject`. */
export async function maakVolledigeApp(deps: Deps, gereed: Gereedheid): Promise<FastifyInstance> {
  const app = await maakApp(deps);
  gezondheidRoutes(app, deps.db, gereed);
  for (const registreer of modules) registreer(app, deps);
  openapiRoute(app);
  return app;
}

/** What lies outside, and in the demo its people: everything that a first page needs but the page itself. */
async function maakBasis(instellingen: Instellingen): Promise<{ basis: Deps; demo?: DemoLading }> {
  const basis = await maakDeps(instellingen);
  if (!instellingen.demo) return { basis };
  return { basis, demo: await maakDemo(basis, join(WORTEL, 'voorbeelden', 'uitspraken')) };
}

/**
 * Starts the product: database, migrations, web app, HTTP. The first page is there before the demo
 * dossiers are; `/klaar` answers 200 once they are in too.
 *
 * @param maakPoortVrij called just before it listens, by whoever answers on the port until then
 */
export async function startServer(
  instellingen: Instellingen,
  maakPoortVrij?: () => Promise<void>,
): Promise<DraaiendeServer> {
  const stand: Gereedheid = { klaar: false, stap: 'database' };
  const [{ basis, demo }, web] = await Promise.all([maakBasis(instellingen), bouwWeb(WORTEL)]);
  const deps: Deps = demo ? { ...basis, demo: demo.demo } : basis;
  const app = await maakVolledigeApp(deps, stand);
  await serveerWeb(app, web);
  const luister = async () => {
    await app.ready();
    await maakPoortVrij?.();
    return await app.listen({ host: instellingen.host, port: instellingen.poort });
  };
  const adres = await luister().catch(async (fout: unknown) => {
    // Without this the open database keeps the process alive that has nothing to do any more.
    await app.close();
    await deps.db.sluit();
    throw fout;
  });

  const gereed = (async () => {
    stand.stap = 'demogegevens';
    await demo?.laadDossiers(deps);
    stand.stap = 'klaar';
    stand.klaar = true;
    // Only one process may open the embedded database, so the work that others do for a real one is done here.
    return deps.db.soort === 'pglite' ? startWerkproces(deps, (err) => app.log.error({ err })) : undefined;
  })();
  let gestopt: Promise<void> | undefined;
  return {
    app,
    deps,
    adres,
    gereed,
    stop: () => {
      gestopt ??= (async () => {
        await app.close();
        await (await gereed.catch(() => undefined))?.stop();
        await deps.pdf.sluit();
        await deps.db.sluit();
      })();
      return gestopt;
    },
  };
}
