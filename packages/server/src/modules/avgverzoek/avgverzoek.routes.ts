import { zAvgAfhandeling, zAvgverzoek, zIdPad, zLijst, zProbleem } from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { loadAvgverzoeken, loadBijAvgverzoeken, saveAfhandeling } from './avgverzoek.store.ts';

const MEEST = 200;

/** Requests under the AVG, on the desk of who guards privacy. */
export function avgverzoekRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/avg-verzoeken',
    samenvatting: 'AVG-verzoeken die via een link binnenkwamen, eerst wat het eerst moet',
    toegang: { handeling: 'logboek:inzien', doel: 'privacytoezicht' },
    verwerking: 'avg-verzoek-behandelen',
    transactie: 'zelf',
    antwoorden: { 200: zLijst(zAvgverzoek), 403: zProbleem },
    voer: async (c) => {
      c.eis({ soort: 'logboek' });
      const { gemeenteId } = c.wie;
      const rijen = await c.tx((tx) => loadAvgverzoeken(tx, gemeenteId, MEEST));
      const ids = rijen.map(({ id }) => id);
      const bij = await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) =>
        loadBijAvgverzoeken(tx, gemeenteId, ids),
      );
      const zaken = new Map(bij.map((rij) => [rij.id, rij]));
      const items = rijen.map((rij) => {
        const zaak = zaken.get(rij.id);
        return {
          id: rij.id,
          kenmerk: zaak?.kenmerk ?? '',
          aard: rij.aard,
          wie: zaak?.code ?? zaak?.rol ?? '',
          ...rij.inhoud,
          ontvangenOp: lokaalMoment(rij.ontvangen_op),
          ...(rij.uiterlijk !== null && { uiterlijk: rij.uiterlijk }),
          ...(rij.afgehandeld_op !== null && { afgehandeldOp: lokaalMoment(rij.afgehandeld_op) }),
          ...(rij.uitkomst !== null && { uitkomst: rij.uitkomst }),
        };
      });
      return c.antwoord(200, { items });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/avg-verzoeken/:id/afhandelingen',
    samenvatting: 'Vastleggen hoe een AVG-verzoek is beantwoord, en hoe is vastgesteld wie het deed',
    toegang: { handeling: 'logboek:beoordelen', doel: 'privacytoezicht' },
    verwerking: 'avg-verzoek-behandelen',
    params: zIdPad,
    body: zAvgAfhandeling,
    antwoorden: { 204: null, 400: zProbleem, 403: zProbleem, 404: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) => {
        const { gemeenteId, medewerkerId } = c.wie;
        const wat = { uitkomst: c.body.uitkomst, door: medewerkerId, op: deps.klok.nu() };
        if (!(await saveAfhandeling(tx, gemeenteId, c.params.id, wat))) throw nietGevonden();
        return c.antwoord(204);
      });
    },
  });
}
