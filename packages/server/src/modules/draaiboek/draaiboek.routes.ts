import {
  type Draaiboek,
  zDraaiboek,
  zDraaiboekInvoer,
  zGereedmelding,
  zIdPad,
  zProbleem,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { ongeldig, Probleem } from '../../platform/http/problem.ts';
import { type RouteContext, route } from '../../platform/http/route.ts';
import { eisDossier } from '../dossier/eisDossier.ts';
import { bewaarDraaiboek, meldGereed } from './bewaarDraaiboek.ts';
import { foutenInScenarios } from './foutenInScenarios.ts';
import { foutenInUitvoering } from './foutenInUitvoering.ts';
import { laadDraaiboek } from './laadDraaiboek.ts';

const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem };
const WIJZIGEN = { ...FOUT, 412: zProbleem, 428: zProbleem };

/** The draaiboek for carrying out a huisverbod: who arranges what, and whether all of it is ready. */
export function draaiboekRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/draaiboek',
    samenvatting: 'Het draaiboek bij een huisverbod: de scenario’s van het beleid en wat er is geregeld',
    toegang: { handeling: 'draaiboek:inzien', doel: 'behandelen-overlast' },
    verwerking: 'draaiboek-inzien',
    params: zIdPad,
    antwoorden: { 200: zDraaiboek, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        return toon(c, await laadDraaiboek(c, tx, kern));
      }),
  });

  route(app, deps, {
    methode: 'PUT',
    pad: '/dossiers/:id/draaiboek',
    samenvatting: 'Vastleggen wie welk scenario regelt; wie gereed meldde, doet dat daarna opnieuw',
    toegang: { handeling: 'draaiboek:wijzigen', doel: 'behandelen-overlast' },
    verwerking: 'draaiboek-wijzigen',
    params: zIdPad,
    body: zDraaiboekInvoer,
    antwoorden: { 200: zDraaiboek, ...WIJZIGEN },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const nu = await laadDraaiboek(c, tx, kern);
        c.eisVersie(nu.versie);
        const fouten = [
          ...foutenInScenarios(c.body.scenarios, nu.scenarios),
          ...(await foutenInUitvoering(tx, kern.gemeenteId, c.body.uitvoering)),
        ];
        if (fouten.length > 0) throw ongeldig(fouten);
        await bewaarDraaiboek(tx, kern, nu.versie, c.body);
        return toon(c, await laadDraaiboek(c, tx, kern));
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/draaiboek/gereedmeldingen',
    samenvatting:
      'Het huisverbod gereed melden voor uitvoering; geweigerd zolang een scenario niet gereed is',
    toegang: { handeling: 'draaiboek:wijzigen', doel: 'behandelen-overlast' },
    verwerking: 'draaiboek-wijzigen',
    params: zIdPad,
    body: zGereedmelding,
    antwoorden: { 201: zDraaiboek, ...WIJZIGEN, 409: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const nu = await laadDraaiboek(c, tx, kern);
        c.eisVersie(nu.versie);
        if (nu.ontbreekt.length > 0) throw nietGereed(nu);
        const gemeld = { op: deps.klok.nu(), door: c.wie.medewerkerId };
        await meldGereed(tx, kern, nu, gemeld);
        return toon(c, await laadDraaiboek(c, tx, kern), 201);
      }),
  });
}

type Vraag = RouteContext<unknown, unknown, unknown>;

const toon = (c: Vraag, draaiboek: Draaiboek, status = 200) =>
  c.antwoord(status, draaiboek, { ETag: `"${draaiboek.versie}"` });

/** Each fault points at what it is about: a scenario in the list, or the execution. */
const nietGereed = ({ ontbreekt }: Draaiboek): Probleem =>
  new Probleem(
    409,
    'draaiboek-niet-gereed',
    'Het draaiboek is nog niet gereed. Vul aan wat ontbreekt en meld het daarna gereed.',
    ontbreekt.map(({ pad, naam, wat }) => ({ pad, reden: `${naam}: ${wat}` })),
  );
