import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { avgPagina } from '../avgverzoek/avg.pagina.ts';
import { zienswijzePagina } from '../dossierlink/zienswijze.pagina.ts';
import { volgPagina } from '../melding/volg.pagina.ts';
import { werkadresPagina } from '../organisatie/werkadres.pagina.ts';
import { paginaRoutes, stijlRoute } from './paginaRoute.ts';

/** Every page that somebody without an account opens by a link. One that is not here is not reachable. */
export function openbaarRoutes(app: FastifyInstance, deps: Deps): void {
  stijlRoute(app);
  paginaRoutes(app, [werkadresPagina(deps), volgPagina(deps), zienswijzePagina(deps), avgPagina(deps)]);
}
