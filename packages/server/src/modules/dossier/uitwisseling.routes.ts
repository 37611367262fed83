import { zImportUitkomst, zProbleem } from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { ongeldig } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { vastleggerVan } from '../gebeurtenis/vastlegger.ts';
import { importeerDossier } from './importeerDossier.ts';
import { regieVan } from './regie.ts';

const GRENS = 52_428_800;

export function uitwisselingRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/importen',
    samenvatting:
      'Een dossier in het formaat luwte-dossier/1 inlezen. Alle fouten tegelijk; bij een fout niets',
    toegang: { handeling: 'dossier:importeren', doel: 'behandelen-overlast' },
    verwerking: 'dossier-importeren',
    grens: GRENS,
    // Not the published shape: `leesDossier` judges form and coherence together.
    body: z.unknown().describe('Een dossier in het formaat luwte-dossier/1'),
    antwoorden: { 201: zImportUitkomst, 400: zProbleem, 403: zProbleem, 413: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        c.eis({ soort: 'dossier' });
        const uitkomst = await importeerDossier(deps, tx, vastleggerVan(c.sessie), c.body, regieVan(c.wie));
        if (!uitkomst.ok) throw ongeldig(uitkomst.error);
        c.overDossier(uitkomst.value.id);
        return c.antwoord(201, uitkomst.value, { Location: `/api/v1/dossiers/${uitkomst.value.id}` });
      }),
  });
}
