import {
  zDeelbareFeiten,
  zDeelvoorstel,
  zDeelvoorstelInvoer,
  zDelingen,
  zDelingenVraag,
  zDelingInvoer,
  zDelingRegel,
  zIdPad,
  zIntrekkingInvoer,
  zOntvangers,
  zProbleem,
  zVrijgave,
  zVrijgaveInvoer,
  zZichtbaarheid,
  zZichtbaarheidVraag,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { eisDossier } from '../dossier/eisDossier.ts';
import { laadDossier } from '../dossier/laadDossier.ts';
import { loadConvenantstand } from '../organisatie/convenantstand.ts';
import { zoekPartij } from '../partij/zoekPartij.ts';
import { zoekDeelbareFeiten } from './deelbareFeiten.ts';
import { deelItem } from './deelItem.ts';
import { loadBetrokken, loadConvenantnamen } from './deling.store.ts';
import { geefVrij } from './geefVrij.ts';
import { stelDelingVoor } from './stelVoor.ts';
import { toonDelingen } from './toonDelingen.ts';
import { toonZichtbaarheid } from './toonZichtbaarheid.ts';
import { trekDelingIn } from './trekDelingIn.ts';

const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem };
const zDelingPad = zIdPad.extend({ delingId: z.uuid() });
const INZIEN = { handeling: 'deling:inzien', doel: 'behandelen-overlast' } as const;
const GEVEN = { handeling: 'deling:geven', doel: 'behandelen-overlast' } as const;

/** Sharing from a dossier, for the municipality. What a receiver reads is in gedeeld.routes.ts. */
export function delingRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/ontvangers',
    samenvatting: 'Met wie uit dit dossier kan worden gedeeld: wie er vandaag een plaats in heeft',
    toegang: GEVEN,
    verwerking: 'dossier-inzien',
    params: zIdPad,
    antwoorden: { 200: zOntvangers, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const op = deps.klok.vandaag();
        const rijen = await loadBetrokken(tx, kern.gemeenteId, kern.id, op);
        const stand = await loadConvenantstand(
          tx,
          kern.gemeenteId,
          rijen.map(({ id }) => id),
          op,
        );
        const namen = await loadConvenantnamen(tx, kern.gemeenteId);
        const items = rijen.map(({ id, naam, soort }) => ({
          organisatieId: id,
          naam,
          soort,
          convenanten: (stand.get(id) ?? [])
            .filter(({ sporen }) => sporen.includes(kern.spoor))
            .map((convenant) => ({ id: convenant.id, naam: namen.get(convenant.id) ?? 'convenant' })),
        }));
        return c.antwoord(200, { items });
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/delingvoorstellen',
    samenvatting: 'Mag dit worden gedeeld, waarom, en wat ziet de ander dan? Bewaart niets',
    toegang: GEVEN,
    verwerking: 'dossier-inzien',
    params: zIdPad,
    body: zDeelvoorstelInvoer,
    antwoorden: { 200: zDeelvoorstel, ...FOUT },
    antwoordNietBewaren: true,
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        return c.antwoord(200, await stelDelingVoor(c, tx, kern, c.body));
      }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/delingen',
    samenvatting: 'Wat uit dit dossier met wie is gedeeld, nieuwste eerst; zo nodig alleen over één persoon',
    toegang: INZIEN,
    verwerking: 'dossier-inzien',
    params: zIdPad,
    query: zDelingenVraag,
    antwoorden: { 200: zDelingen, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const { partij } = c.query;
        if (partij === undefined) return c.antwoord(200, { items: await toonDelingen(c, tx, kern) });
        const rij = await zoekPartij(tx, kern.gemeenteId, kern.id, partij);
        if (!rij) throw nietGevonden();
        return c.antwoord(200, { items: await toonDelingen(c, tx, kern, { partijId: rij.id }) });
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/delingen',
    samenvatting: 'Eén gegeven met één organisatie of persoon delen, tot een laatste dag',
    toegang: GEVEN,
    verwerking: 'gegevens-delen',
    params: zIdPad,
    body: zDelingInvoer,
    antwoorden: { 201: zDelingRegel, ...FOUT, 409: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const id = await deelItem(c, tx, kern, c.body);
        return c.antwoord(201, (await toonDelingen(c, tx, kern, { id }))[0]);
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/delingen/:delingId/intrekkingen',
    samenvatting: 'Stoppen met delen; de ander ziet het daarna niet meer',
    toegang: GEVEN,
    verwerking: 'gegevens-delen',
    params: zDelingPad,
    body: zIntrekkingInvoer,
    antwoorden: { 201: zDelingRegel, ...FOUT, 409: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const { delingId: id } = c.params;
        await trekDelingIn(c, tx, kern, id, c.body.reden);
        return c.antwoord(201, (await toonDelingen(c, tx, kern, { id }))[0]);
      }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/deelbare-feiten',
    samenvatting: 'De feiten van dit dossier die vaststaan en op niets afgeschermds rusten',
    toegang: { handeling: 'toets:inzien', doel: 'behandelen-overlast' },
    verwerking: 'dossier-inzien',
    params: zIdPad,
    antwoorden: { 200: zDeelbareFeiten, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const geladen = await laadDossier(tx, kern.gemeenteId, kern.id);
        return c.antwoord(200, { items: [...zoekDeelbareFeiten(deps, geladen)] });
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/vrijgaven',
    samenvatting: 'Een politiegegeven vrijgeven na het vooroverleg. Dit deelt nog niets',
    toegang: { handeling: 'deling:vrijgeven', doel: 'behandelen-overlast' },
    verwerking: 'gegevens-delen',
    params: zIdPad,
    body: zVrijgaveInvoer,
    antwoorden: { 201: zVrijgave, ...FOUT, 409: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const rij = await geefVrij(c, tx, kern, c.body);
        if (!rij) throw new Error('a release that was just made is not there');
        const { vooroverleg_op: vooroverlegOp, op, door, ...rest } = rij;
        return c.antwoord(201, { ...rest, vooroverlegOp, door: door ?? 'onbekend', op: lokaalMoment(op) });
      }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/zichtbaarheid',
    samenvatting: 'Wie één gegeven vandaag kan zien, en waarom',
    toegang: INZIEN,
    verwerking: 'dossier-inzien',
    params: zIdPad,
    query: zZichtbaarheidVraag,
    antwoorden: { 200: zZichtbaarheid, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        return c.antwoord(200, await toonZichtbaarheid(c, tx, kern, c.query));
      }),
  });
}
