import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rol } from '@luwte/core/toegang';
import type { FastifyInstance, InjectOptions } from 'fastify';
import type { Instellingen } from '../config.ts';
import { type DemoGemeenteIds, maakDemoAccounts } from '../demo/demoAccounts.ts';
import { eigenAdressen } from '../integrations/adressen/eigenAdressen.ts';
import { schijfBestanden } from '../integrations/bestanden/schijf.ts';
import { maakOidc } from '../integrations/oidc/openid.ts';
import { typstPdf } from '../integrations/pdf/typst.ts';
import { maakVolledigeApp, WORTEL } from '../main.ts';
import { laadBeleidskast } from './beleid/index.ts';
import { eenTestDatabase } from './db/testDatabase.ts';
import type { Deps } from './deps.ts';
import { laadHoofdSleutel } from './keten/index.ts';
import { maakIds } from './poorten/ids.ts';
import { type Klok, maakKlok } from './poorten/klok.ts';
import { metVersleuteling } from './sleutels/index.ts';
import { eenSleutelkast } from './sleutels/testSleutels.ts';
import { COOKIE, cookieNaam } from './toegang/sessie.store.ts';
import { laadToezichtstandaard } from './toezicht/index.ts';
import { eisVerwerkingsregister } from './verwerkingen/index.ts';

/** A clock that tests move. Starts on Saturday 21 November 2026, 09:30 in Amsterdam. */
export function eenKlok(begin = '2026-11-21T08:30:00Z'): Klok & { zet(op: string): void } {
  let nu = new Date(begin);
  return { ...maakKlok(() => nu), zet: (op) => (nu = new Date(op)) };
}

export type Persoon = {
  /** A request as this person; adds cookie and, for objects, JSON. */
  doe(opties: InjectOptions): Promise<Awaited<ReturnType<FastifyInstance['inject']>>>;
};

export type Opstelling = {
  readonly app: FastifyInstance;
  readonly deps: Deps;
  readonly klok: ReturnType<typeof eenKlok>;
  readonly gemeenten: readonly DemoGemeenteIds[];
  /** Signs in as the demo person with this role; the same session is used again. */
  als(rol: Rol, gemeente?: string): Promise<Persoon>;
  niemand: Persoon;
  sluit(): Promise<void>;
};

const WACHTWOORD = 'wachtwoord-van-de-test';

/** The whole server without a port: fresh database, demo municipalities and people, real policies. */
export async function eenOpstelling(anders: Partial<Instellingen> = {}): Promise<Opstelling> {
  const sleutelkast = eenSleutelkast();
  const db = await eenTestDatabase({ sleutelkast });
  const map = mkdtempSync(join(tmpdir(), 'luwte-test-'));
  const klok = eenKlok();
  const kast = await laadBeleidskast(join(WORTEL, 'beleid'));
  const basis: Deps = {
    db,
    sleutelkast,
    klok,
    nieuweId: maakIds(() => klok.nu().getTime()),
    bestanden: metVersleuteling(schijfBestanden(join(map, 'bestanden'))),
    adressen: eigenAdressen(),
    pdf: typstPdf(join(WORTEL, 'sjablonen')),
    oidc: maakOidc(true),
    beleid: kast.beleid,
    wet: kast.wet,
    verwerkingen: await eisVerwerkingsregister(join(WORTEL, 'beleid')),
    toezicht: await laadToezichtstandaard(join(WORTEL, 'beleid')),
    hoofdSleutel: laadHoofdSleutel(join(map, 'sleutels')),
    instellingen: {
      host: '127.0.0.1',
      poort: 0,
      dataMap: map,
      sleutelbestand: join(map, 'sleutels', 'moedersleutels.json'),
      demo: true,
      demoWachtwoord: WACHTWOORD,
      productie: false,
      // The second factor has tests of its own; the others sign in with a password.
      tweedeFactorVerplicht: false,
      log: 'silent',
      ...anders,
    },
  };
  const { demo, gemeenten } = await maakDemoAccounts(basis);
  const deps: Deps = { ...basis, demo };
  const app = await maakVolledigeApp(deps, { klaar: true, stap: 'klaar' });
  await app.ready();
  const sessies = new Map<string, Promise<Persoon>>();
  const persoon = (cookie?: string): Persoon => ({
    doe: (opties) =>
      app.inject({ ...opties, headers: { ...(cookie !== undefined && { cookie }), ...opties.headers } }),
  });

  const logIn = async (gebruikersnaam: string): Promise<Persoon> => {
    const antwoord = await app.inject({
      // Everybody from a place of their own: together they are more than one address may try in a minute.
      remoteAddress: `127.0.1.${sessies.size + 1}`,
      method: 'POST',
      url: '/api/v1/sessies',
      payload: { gebruikersnaam, wachtwoord: WACHTWOORD },
    });
    const cookie = antwoord.cookies.find((c) => c.name === cookieNaam(COOKIE, deps.instellingen));
    if (!cookie) throw new Error(`Sign-in failed: ${antwoord.statusCode} ${antwoord.body}`);
    return persoon(`${cookie.name}=${cookie.value}`);
  };
  return {
    app,
    deps,
    klok,
    gemeenten,
    niemand: persoon(),
    als: (rol, gemeente = 'weert') => {
      const naam = `${rol}@${gemeente}.demo`;
      const sessie = sessies.get(naam) ?? logIn(naam);
      sessies.set(naam, sessie);
      return sessie;
    },
    sluit: async () => {
      await app.close();
      await deps.pdf.sluit();
      await db.sluit();
      rmSync(map, { recursive: true, force: true });
    },
  };
}
