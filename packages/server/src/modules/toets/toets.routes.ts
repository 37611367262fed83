import {
  zAfdoeningInvoer,
  zDossierToets,
  zIdPad,
  zProbleem,
  zToets,
  zVastlegging,
  zVastleggingInvoer,
  zWatAls,
  zWatAlsInvoer,
} from '@luwte/core/contract';
import { zPeildatum } from '@luwte/core/shared';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { conflict, nietGevonden, ongeldig } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { eisDossier } from '../dossier/eisDossier.ts';
import { vastleggerVan } from '../gebeurtenis/vastlegger.ts';
import { doeGebrekAf, trekAfdoeningIn } from './doeGebrekAf.ts';
import { laadDossierToets, opendVoor } from './laadDossierToets.ts';
import { legToetsVast } from './legToetsVast.ts';
import { toetsBestand, zToetsBestand } from './toetsBestand.ts';
import { watAls } from './watAls.ts';

const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem };
const zMoment = z.strictObject({
  op: zPeildatum.optional().describe('Peildatum; anders vandaag'),
  bekendOp: zPeildatum.optional().describe('Alleen wat op deze dag al was vastgelegd'),
});
const zAfdoeningPad = zIdPad.extend({ afdoeningId: z.uuid() });

export function toetsRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/toets',
    samenvatting:
      'De dossiercheck van vandaag of een eerdere dag: fase, stappen, bewijs, gebreken, termijnen, dwangsommen',
    toegang: { handeling: 'toets:inzien', doel: 'behandelen-overlast' },
    verwerking: 'toets-inzien',
    params: zIdPad,
    query: zMoment,
    antwoorden: { 200: zDossierToets, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const { op = deps.klok.vandaag(), bekendOp } = c.query;
        const moment = { peildatum: op, ...(bekendOp && { bekendOp }) };
        return c.antwoord(200, await laadDossierToets(c, tx, kern, moment));
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/wat-als',
    samenvatting: 'De dossiercheck met gebeurtenissen die er niet zijn, naast die van nu. Slaat niets op',
    toegang: { handeling: 'toets:inzien', doel: 'behandelen-overlast' },
    verwerking: 'toets-inzien',
    params: zIdPad,
    body: zWatAlsInvoer,
    antwoorden: { 200: zWatAls, ...FOUT },
    antwoordNietBewaren: true,
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const uitkomst = await watAls(c, tx, kern, vastleggerVan(c.sessie), c.body);
        if (!uitkomst.ok) throw ongeldig(uitkomst.error, 'Verbeter de genoemde punten.');
        return c.antwoord(200, uitkomst.value);
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/toets-vastleggingen',
    samenvatting: 'De dossiercheck als document in het dossier vastleggen (PDF en JSON), met een gebeurtenis',
    toegang: { handeling: 'document:toevoegen', doel: 'behandelen-overlast' },
    verwerking: 'document-toevoegen',
    params: zIdPad,
    body: zVastleggingInvoer,
    // Typesetting takes its time: no transaction stays open for it.
    transactie: 'zelf',
    antwoorden: { 201: zVastlegging, ...FOUT },
    voer: async (c) => {
      const vastgelegd = await legToetsVast(c);
      return c.antwoord(201, vastgelegd, {
        Location: `/api/v1/dossiers/${c.params.id}/documenten/${vastgelegd.pdf.id}/inhoud`,
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/afdoeningen',
    samenvatting: 'Een gebrek afdoen: hersteld, niet van toepassing of risico aanvaard, met reden',
    toegang: { handeling: 'gebrek:afdoen', doel: 'behandelen-overlast' },
    verwerking: 'dossier-wijzigen',
    params: zIdPad,
    body: zAfdoeningInvoer,
    antwoorden: { 201: zDossierToets, ...FOUT, 409: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const open = opendVoor(c, kern);
        const uitkomst = await doeGebrekAf(deps, tx, c.wie.medewerkerId, kern, c.body, open);
        if (!uitkomst.ok) throw conflict(uitkomst.error.code, uitkomst.error.uitleg);
        return c.antwoord(201, await laadDossierToets(c, tx, kern));
      }),
  });

  route(app, deps, {
    methode: 'DELETE',
    pad: '/dossiers/:id/afdoeningen/:afdoeningId',
    samenvatting: 'Een afdoening intrekken: het gebrek staat weer open',
    toegang: { handeling: 'gebrek:afdoen', doel: 'behandelen-overlast' },
    verwerking: 'dossier-wijzigen',
    params: zAfdoeningPad,
    antwoorden: { 204: null, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        if (!(await trekAfdoeningIn(deps, tx, kern, c.params.afdoeningId))) throw nietGevonden();
        return c.antwoord(204);
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/toetsen',
    samenvatting: 'Een dossierbestand toetsen zonder iets op te slaan',
    toegang: { handeling: 'dossier:importeren', doel: 'behandelen-overlast' },
    verwerking: 'toets-inzien',
    grens: 52_428_800,
    body: zToetsBestand,
    antwoorden: { 200: zToets, 400: zProbleem, 403: zProbleem },
    antwoordNietBewaren: true,
    voer: (c) => {
      c.eis({ soort: 'dossier' });
      const uitkomst = toetsBestand(deps, c.sessie.gemeente.naam, c.body);
      if (!uitkomst.ok) throw ongeldig(uitkomst.error);
      return Promise.resolve(c.antwoord(200, uitkomst.value));
    },
  });
}
