import { zLijst, zProbleem } from '@luwte/core/contract';
import { dossierJsonSchema } from '@luwte/core/dossier';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { beleidSchemaTekst } from '../../platform/beleid/beleidSchema.ts';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';

const OPENBAAR = { openbaar: 'De vorm van de uitwisseling is openbaar en bevat geen gegevens.' } as const;

/** Made when asked for the first time: it takes tens of milliseconds and few ask. */
const SCHEMAS: Readonly<Record<string, () => unknown>> = {
  'luwte-dossier-1': dossierJsonSchema,
  'luwte-beleid-1': () => JSON.parse(beleidSchemaTekst()) as unknown,
};

/** The JSON Schemas of what goes in and out, for who builds on the other side. */
export function schemaRoutes(app: FastifyInstance, deps: Deps): void {
  const gemaakt = new Map<string, unknown>();
  const geef = (naam: string): unknown => {
    if (!gemaakt.has(naam)) gemaakt.set(naam, SCHEMAS[naam]?.());
    return gemaakt.get(naam);
  };

  route(app, deps, {
    methode: 'GET',
    pad: '/schemas',
    samenvatting: 'De JSON Schema’s van het dossierformaat en van beleid',
    toegang: OPENBAAR,
    verwerking: null,
    transactie: 'zelf',
    antwoorden: { 200: zLijst(z.object({ naam: z.string() })) },
    voer: async (c) => c.antwoord(200, { items: Object.keys(SCHEMAS).map((naam) => ({ naam })) }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/schemas/:naam',
    samenvatting: 'Eén JSON Schema',
    toegang: OPENBAAR,
    verwerking: null,
    transactie: 'zelf',
    params: z.strictObject({ naam: z.string().max(100) }),
    antwoorden: { 200: z.record(z.string(), z.unknown()), 404: zProbleem },
    voer: async (c) => {
      if (!Object.hasOwn(SCHEMAS, c.params.naam)) throw nietGevonden('Dit schema bestaat niet.');
      return c.antwoord(200, geef(c.params.naam));
    },
  });
}
