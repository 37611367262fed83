import {
  zBriefaanbodLijst,
  zBriefInvoer,
  zBriefvoorbeeld,
  zGemaakteBrief,
  zIdPad,
  zProbleem,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { ongeldig } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { eisDossier } from '../dossier/eisDossier.ts';
import { laadAanbod } from './laadAanbod.ts';
import { legBriefVast } from './legBriefVast.ts';
import { stelOp } from './stelOp.ts';

const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem };
const TOEGANG = { handeling: 'brief:opstellen', doel: 'behandelen-overlast' } as const;

export function briefRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/brieven',
    samenvatting: 'De brieven uit het beleid die nu kunnen worden opgesteld, met wat elk vraagt',
    toegang: TOEGANG,
    verwerking: 'brief-opstellen',
    params: zIdPad,
    antwoorden: { 200: zBriefaanbodLijst, 403: zProbleem, 404: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        return c.antwoord(200, { items: await laadAanbod(c, tx, kern) });
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/briefvoorbeelden',
    samenvatting: 'Een brief zoals hij wordt, met de gegevens van de zaak. Slaat niets op',
    toegang: TOEGANG,
    verwerking: 'brief-opstellen',
    params: zIdPad,
    body: zBriefInvoer,
    antwoorden: { 200: zBriefvoorbeeld, ...FOUT },
    antwoordNietBewaren: true,
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const opgesteld = await stelOp(c, tx, kern, c.body);
        if (!opgesteld.ok) throw ongeldig(opgesteld.error);
        return c.antwoord(200, opgesteld.value.voorbeeld);
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/brieven',
    samenvatting:
      'Een brief uit het beleid opstellen: een PDF in het dossier en de gebeurtenis die erbij hoort',
    toegang: TOEGANG,
    verwerking: 'brief-opstellen',
    params: zIdPad,
    body: zBriefInvoer,
    // Typesetting takes its time: no transaction stays open for it.
    transactie: 'zelf',
    antwoorden: { 201: zGemaakteBrief, ...FOUT, 409: zProbleem },
    voer: async (c) => {
      const gemaakt = await legBriefVast(c);
      return c.antwoord(201, gemaakt, {
        Location: `/api/v1/dossiers/${c.params.id}/documenten/${gemaakt.document.id}/inhoud`,
      });
    },
  });
}
