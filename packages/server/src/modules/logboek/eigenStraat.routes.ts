import { zEigenStraat, zEigenStraatInvoer, zProbleem } from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { geweigerd, ongeldig } from '../../platform/http/problem.ts';
import { type RouteContext, route } from '../../platform/http/route.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { straatMerk } from '../../platform/veiligheidslog/index.ts';
import { deleteEigenStraat, loadEigenStraat, saveEigenStraat } from './eigenStraat.store.ts';

const EIGEN = { handeling: 'gemeente:inzien', doel: 'beheer' } as const;
type Vrager = Pick<RouteContext<undefined, undefined, undefined>, 'wie' | 'eis'>;
const VERWERKING = 'eigen-straat';
const FOUT = { 400: zProbleem, 403: zProbleem };

/**
 * The own street of who asks: given freely, kept as a mark that nobody reads back, taken away at will. It protects the
 * employee too: who said where they live cannot be blamed for having hidden it.
 */
export function eigenStraatRoutes(app: FastifyInstance, deps: Deps): void {
  // The pattern is about staff: a partner opens only the cases it takes part in.
  const eisCollega = (c: Vrager) => {
    c.eis({ soort: 'gemeente' });
    if (c.wie.organisatieSoort !== 'gemeente')
      throw geweigerd('Dit is alleen voor medewerkers van de gemeente.');
  };
  const stand = async (c: Vrager, tx: Tx) => {
    const op = await loadEigenStraat(tx, c.wie.gemeenteId, c.wie.medewerkerId);
    return op ? { bekend: true, op: lokaalMoment(op) } : { bekend: false };
  };

  route(app, deps, {
    methode: 'GET',
    pad: '/eigen-straat',
    samenvatting: 'Of u uw eigen straat heeft opgegeven; welke het is, leest niemand terug',
    toegang: EIGEN,
    verwerking: VERWERKING,
    antwoorden: { 200: zEigenStraat, 403: zProbleem },
    voer: (c) => {
      eisCollega(c);
      return c.tx(async (tx) => c.antwoord(200, await stand(c, tx)));
    },
  });

  route(app, deps, {
    methode: 'PUT',
    pad: '/eigen-straat',
    samenvatting: 'Uw eigen straat opgeven, zodat opvalt als u daar dossiers opent',
    toegang: EIGEN,
    verwerking: VERWERKING,
    body: zEigenStraatInvoer,
    antwoorden: { 200: zEigenStraat, ...FOUT },
    voer: (c) => {
      eisCollega(c);
      return c.tx(async (tx) => {
        const { gemeenteId, medewerkerId } = c.wie;
        const merk = straatMerk(deps, gemeenteId, c.body.straat);
        if (merk === undefined)
          throw ongeldig([{ pad: '/straat', reden: 'Vul de naam van de straat in, zonder huisnummer.' }]);
        await saveEigenStraat(tx, { gemeenteId, medewerkerId, merk, op: deps.klok.nu() });
        return c.antwoord(200, await stand(c, tx));
      });
    },
  });

  route(app, deps, {
    methode: 'DELETE',
    pad: '/eigen-straat',
    samenvatting: 'Uw eigen straat weghalen',
    toegang: EIGEN,
    verwerking: VERWERKING,
    antwoorden: { 204: null, 403: zProbleem },
    voer: (c) => {
      eisCollega(c);
      return c.tx(async (tx) => {
        await deleteEigenStraat(tx, c.wie.gemeenteId, c.wie.medewerkerId);
        return c.antwoord(204);
      });
    },
  });
}
