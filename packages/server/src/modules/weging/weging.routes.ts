import { zIdPad, zProbleem, zWegingOverzicht } from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { route } from '../../platform/http/route.ts';
import { eisDossier } from '../dossier/eisDossier.ts';
import { laadWeging } from './laadWeging.ts';

const zVraag = z.strictObject({
  maanden: z.coerce
    .number()
    .int()
    .min(1)
    .max(120)
    .default(6)
    .describe('Lengte van het venster in maanden; beide einddagen tellen mee'),
});

/** The factors on which people weigh a dossier. They conclude themselves, with a `weging` in the kroniek. */
export function wegingRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/weging',
    samenvatting: 'De factoren van de weging: nu en bij de vorige weging, zonder score',
    toegang: { handeling: 'toets:inzien', doel: 'behandelen-overlast' },
    verwerking: 'toets-inzien',
    params: zIdPad,
    query: zVraag,
    antwoorden: { 200: zWegingOverzicht, 400: zProbleem, 403: zProbleem, 404: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        return c.antwoord(200, await laadWeging(c, tx, kern, c.query.maanden));
      }),
  });
}
