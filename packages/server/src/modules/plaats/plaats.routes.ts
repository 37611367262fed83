import {
  zIdPad,
  zPlaats,
  zPlaatsEinde,
  zPlaatsen,
  zPlaatsInvoer,
  zPlaatsKandidaten,
  zProbleem,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { ongeldig } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { eisDossier } from '../dossier/eisDossier.ts';
import { beeindigPlaats } from './beeindigPlaats.ts';
import { geefPlaats } from './geefPlaats.ts';
import { laadKandidaten } from './kandidaten.ts';
import { toonPlaatsen } from './toonPlaatsen.ts';

const zPlaatsPad = z.strictObject({ id: z.uuid(), plaatsId: z.uuid() });
const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem };

/** Who takes part in a dossier. Whoever runs the case gives and ends a place; a place is never erased. */
export function plaatsRoutes(app: FastifyInstance, deps: Deps): void {
  const toonEen = async (tx: Tx, kern: DossierKern, id: string) => {
    const plaats = (await toonPlaatsen(tx, kern, deps.klok.vandaag())).find((p) => p.id === id);
    if (!plaats) throw new Error('A place that was just stored is not there');
    return plaats;
  };

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/plaatsen',
    samenvatting: 'Wie meedoet in dit dossier, ook wie dat niet meer doet',
    toegang: { handeling: 'plaats:inzien', doel: 'behandelen-overlast' },
    verwerking: 'deelnemers-inzien',
    params: zIdPad,
    antwoorden: { 200: zPlaatsen, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        return c.antwoord(200, { items: await toonPlaatsen(tx, kern, deps.klok.vandaag()) });
      }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/plaatsen/kandidaten',
    samenvatting: 'De organisaties en mensen die kunnen meedoen in dit dossier',
    toegang: { handeling: 'plaats:beheren', doel: 'behandelen-overlast' },
    verwerking: 'deelnemers-inzien',
    params: zIdPad,
    antwoorden: { 200: zPlaatsKandidaten, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const items = await laadKandidaten(tx, kern.gemeenteId, kern.spoor, deps.klok.vandaag());
        return c.antwoord(200, { items });
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/plaatsen',
    samenvatting: 'Een organisatie of één persoon laten meedoen, met grond en reden',
    toegang: { handeling: 'plaats:beheren', doel: 'behandelen-overlast' },
    verwerking: 'deelnemers-vastleggen',
    params: zIdPad,
    body: zPlaatsInvoer,
    antwoorden: { 201: zPlaats, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const gedaan = await geefPlaats(deps, tx, c.wie, kern, c.body);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonEen(tx, kern, gedaan.value));
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/plaatsen/:plaatsId/beeindigingen',
    samenvatting: 'Een deelname beëindigen, nu meteen of na een laatste dag',
    toegang: { handeling: 'plaats:beheren', doel: 'behandelen-overlast' },
    verwerking: 'deelnemers-vastleggen',
    params: zPlaatsPad,
    body: zPlaatsEinde,
    antwoorden: { 201: zPlaats, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const gedaan = await beeindigPlaats(deps, tx, c.wie, { kern, id: c.params.plaatsId }, c.body);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonEen(tx, kern, c.params.plaatsId));
      }),
  });
}
