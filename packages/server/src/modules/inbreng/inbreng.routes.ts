import type { Inbreng } from '@luwte/core/contract';
import {
  zIdPad,
  zInbreng,
  zInbrengen,
  zInbrengInvoer,
  zIntrekkingInvoer,
  zProbleem,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { conflict, nietGevonden } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { logDeling } from '../deling/meldDeling.ts';
import { eisDossier, zichtbareCompartimenten } from '../dossier/eisDossier.ts';
import { brengIn } from './brengIn.ts';
import { beeindigInbreng, type InbrengRij, loadEigenConvenantnamen, loadInbrengen } from './inbreng.store.ts';

const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem, 409: zProbleem };
const GEVEN = { handeling: 'inbreng:geven', doel: 'behandelen-overlast' } as const;

/** What partners tell the municipality of their own accord, and that they may not. */
export function inbrengRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/inbrengen',
    samenvatting: 'Wat partners in dit dossier inbrachten en nu mag worden gelezen, nieuwste eerst',
    toegang: { handeling: 'inbreng:inzien', doel: 'behandelen-overlast' },
    verwerking: 'dossier-inzien',
    params: zIdPad,
    antwoorden: { 200: zInbrengen, 403: zProbleem, 404: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const compartimenten = zichtbareCompartimenten(c, kern, 'inbreng:inzien', 'behandelen-overlast');
        const rijen = await loadInbrengen(tx, kern.gemeenteId, kern.id, { compartimenten });
        return c.antwoord(200, { items: rijen.map(toon), convenanten: [] });
      }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/eigen-inbrengen',
    samenvatting: 'Wat de eigen organisatie in dit dossier inbracht, nieuwste eerst',
    toegang: GEVEN,
    verwerking: 'gedeeld-inzien',
    params: zIdPad,
    antwoorden: { 200: zInbrengen, 403: zProbleem, 404: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const rijen = await loadInbrengen(tx, kern.gemeenteId, kern.id);
        const ids = c.wie.convenanten.filter(({ sporen }) => sporen.includes(kern.spoor)).map(({ id }) => id);
        const convenanten = await loadEigenConvenantnamen(tx, kern.gemeenteId, ids);
        return c.antwoord(200, { items: rijen.map(toon), convenanten });
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/inbrengen',
    samenvatting: 'Als partner iets met de gemeente delen, of vastleggen dat dat niet mag',
    toegang: GEVEN,
    verwerking: 'gegevens-delen',
    params: zIdPad,
    body: zInbrengInvoer,
    transactie: 'zelf',
    antwoorden: { 201: zInbreng, ...FOUT },
    voer: async (c) => {
      const kern = await c.tx(async (tx) => (await eisDossier(c, tx, c.params.id)).kern);
      const id = await deps.db.inTransactie({ rol: 'systeem', gemeenteId: kern.gemeenteId }, (tx) =>
        brengIn(c, tx, kern, c.body),
      );
      const [rij] = await c.tx((tx) => loadInbrengen(tx, kern.gemeenteId, kern.id, { id }));
      if (!rij) throw new Error('what was just recorded is not there');
      return c.antwoord(201, toon(rij));
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/inbrengen/:inbrengId/intrekkingen',
    samenvatting: 'Stoppen met delen; de gemeente ziet het daarna niet meer',
    toegang: GEVEN,
    verwerking: 'gegevens-delen',
    params: zIdPad.extend({ inbrengId: z.uuid() }),
    body: zIntrekkingInvoer,
    antwoorden: { 201: zInbreng, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const waar = { gemeenteId: kern.gemeenteId, dossierId: kern.id, id: c.params.inbrengId };
        if ((await loadInbrengen(tx, kern.gemeenteId, kern.id, { id: waar.id })).length === 0)
          throw nietGevonden();
        const { medewerkerId, organisatieId } = c.wie;
        const einde = { op: deps.klok.nu(), door: medewerkerId, reden: c.body.reden };
        if ((await beeindigInbreng(tx, waar, einde)) === 0)
          throw conflict('al-beeindigd', 'Dit wordt al niet meer gedeeld.');
        await logDeling(deps, tx, 'inbreng:beeindigd', {
          ...waar,
          reden: 'ingetrokken',
          medewerkerId,
          organisatieId,
        });
        const [rij] = await loadInbrengen(tx, kern.gemeenteId, kern.id, { id: waar.id });
        return c.antwoord(201, rij && toon(rij));
      }),
  });
}

const toon = (rij: InbrengRij): Inbreng => ({
  id: rij.id,
  soort: rij.soort,
  organisatie: rij.organisatie,
  compartiment: rij.compartiment,
  wat: rij.inhoud.wat ?? '',
  ...(rij.inhoud.doel !== undefined && { doel: rij.inhoud.doel }),
  ...(rij.inhoud.noodzaak !== undefined && { noodzaak: rij.inhoud.noodzaak }),
  ...(rij.reden !== null && { reden: rij.reden }),
  ...(rij.grond !== null && { grond: rij.grond }),
  ...(rij.grond_tekst !== null && { grondTekst: rij.grond_tekst }),
  ...(rij.kanaal !== null && { kanaal: rij.kanaal }),
  van: rij.van,
  ...(rij.tot !== null && { tot: rij.tot }),
  op: lokaalMoment(rij.gegeven_op),
  ...(rij.einde !== null &&
    rij.einde_op !== null && { einde: { soort: rij.einde, op: lokaalMoment(rij.einde_op) } }),
});
