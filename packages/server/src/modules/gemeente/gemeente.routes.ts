import { zGemeente, zLijst } from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { route } from '../../platform/http/route.ts';

export function gemeenteRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/gemeenten',
    samenvatting: 'De gemeenten waarvoor u werkt; nu die van uw sessie',
    toegang: { handeling: 'gemeente:inzien', doel: 'behandelen-overlast' },
    verwerking: null,
    antwoorden: { 200: zLijst(zGemeente) },
    voer: async (c) => {
      c.eis({ soort: 'gemeente' });
      return c.antwoord(200, { items: [c.sessie.gemeente] });
    },
  });
}
