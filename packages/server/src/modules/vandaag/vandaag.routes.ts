import { zProbleem, zVandaag } from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { route } from '../../platform/http/route.ts';
import { laadVandaag } from './laadVandaag.ts';

export function vandaagRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/vandaag',
    samenvatting: 'Wat vandaag aandacht vraagt: fatale termijnen, aan mij, wacht op, stil, zonder actie',
    toegang: { handeling: 'taak:inzien', doel: 'behandelen-overlast' },
    verwerking: 'vandaag-inzien',
    antwoorden: { 200: zVandaag, 403: zProbleem },
    voer: (c) => c.tx(async (tx) => c.antwoord(200, await laadVandaag(c, tx))),
  });
}
