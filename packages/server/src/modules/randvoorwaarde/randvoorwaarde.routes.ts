import {
  zProbleem,
  zRandvoorwaardeInvoer,
  zRandvoorwaarden,
  zRandvoorwaardeRegel,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden, ongeldig } from '../../platform/http/problem.ts';
import { type RouteContext, route } from '../../platform/http/route.ts';
import { vanGemeente } from '../beleid/vraag.ts';
import { beantwoordRandvoorwaarde } from './beantwoordRandvoorwaarde.ts';
import { toonRandvoorwaarden } from './toonRandvoorwaarden.ts';

const zPad = z.strictObject({ id: z.string().min(1).max(100).describe('Het id in het beleid') });

/** What the municipality has in order before a formal measure: data about itself, nothing of a case. */
export function randvoorwaardeRoutes(app: FastifyInstance, deps: Deps): void {
  const lijst = (c: Pick<RouteContext<undefined, undefined, undefined>, 'sessie'>, tx: Tx) =>
    toonRandvoorwaarden(deps, tx, vanGemeente(c));

  route(app, deps, {
    methode: 'GET',
    pad: '/randvoorwaarden',
    samenvatting: 'Wat de gemeente op orde moet hebben voor een formele maatregel, en hoe het daarmee staat',
    toegang: { handeling: 'randvoorwaarde:inzien', doel: 'behandelen-overlast' },
    verwerking: null,
    antwoorden: { 200: zRandvoorwaarden, 403: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => c.antwoord(200, { items: await lijst(c, tx) }));
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/randvoorwaarden/:id/antwoorden',
    samenvatting: 'Vastleggen of iets op orde is. Eerdere antwoorden blijven staan',
    toegang: { handeling: 'randvoorwaarde:beheren', doel: 'beheer' },
    verwerking: null,
    params: zPad,
    body: zRandvoorwaardeInvoer,
    antwoorden: { 201: zRandvoorwaardeRegel, 400: zProbleem, 403: zProbleem, 404: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const zoek = async () => (await lijst(c, tx)).find(({ id }) => id === c.params.id);
        const regel = await zoek();
        if (!regel) throw nietGevonden('Deze randvoorwaarde staat niet in het beleid.');
        const gedaan = await beantwoordRandvoorwaarde(deps, tx, c.wie, regel, c.body);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await zoek());
      });
    },
  });
}
