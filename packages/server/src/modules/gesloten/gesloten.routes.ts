import { zIdPad, zOpening, zOpeningInvoer, zProbleem } from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { conflict } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { eisDossier } from '../dossier/eisDossier.ts';
import { openGesloten } from './opening.ts';

export function geslotenRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/openingen',
    samenvatting: 'Zeggen waarom u een gesloten dossier opent; daarna is het voor u een werkdag te lezen',
    toegang: { handeling: 'gesloten:openen', doel: 'behandelen-overlast' },
    verwerking: 'gesloten-dossier-openen',
    params: zIdPad,
    body: zOpeningInvoer,
    antwoorden: { 201: zOpening, 400: zProbleem, 403: zProbleem, 404: zProbleem, 409: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        if (kern.status !== 'gesloten') throw conflict('niet-gesloten', 'Dit dossier is niet gesloten.');
        c.logToelichting(`${c.body.aanleiding}: ${c.body.toelichting}`);
        const tot = await openGesloten(deps, tx, c.wie, kern.id, c.body);
        return c.antwoord(201, { tot: lokaalMoment(tot) });
      }),
  });
}
