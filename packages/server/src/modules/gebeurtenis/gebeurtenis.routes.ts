import {
  zGebeurtenisInvoer,
  zGebeurtenisUitvoer,
  zIdPad,
  zInvorderen,
  zOmzettingen,
  zProbleem,
  zTijdlijn,
  zTijdlijnFilter,
} from '@luwte/core/contract';
import { isBesluitachtig } from '@luwte/core/dossier';
import type { FastifyInstance } from 'fastify';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { ongeldig, Probleem } from '../../platform/http/problem.ts';
import { type RouteContext, route } from '../../platform/http/route.ts';
import { toonOmzettingen } from '../beleid/toonOmzettingen.ts';
import { eisDossier, eisOokMetDossier } from '../dossier/eisDossier.ts';
import type { GeladenDossier } from '../dossier/laadDossier.ts';
import { besluitvoorstelRoutes } from './besluitvoorstel.routes.ts';
import { eisInvorderaar } from './eisInvorderaar.ts';
import { eisVierOgen } from './eisVierOgen.ts';
import { eisBesluitrecht } from './geraakt.ts';
import { laadInvorderen } from './laadInvorderen.ts';
import { legVast } from './legVast.ts';
import { laadTijdlijn } from './tijdlijn.ts';
import { vastleggerVan } from './vastlegger.ts';
import { eisWoordenGezien } from './woorden.ts';
import { zonderGesloten } from './zonderGesloten.ts';

type Vraag = RouteContext<{ id: string }, unknown, Record<string, unknown>>;
const ANTWOORDEN = {
  201: zGebeurtenisUitvoer,
  400: zProbleem,
  403: zProbleem,
  404: zProbleem,
  412: zProbleem,
  428: zProbleem,
};

export function gebeurtenisRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/gebeurtenissen',
    samenvatting: 'De tijdlijn van een dossier, nieuwste eerst',
    toegang: { handeling: 'gebeurtenis:inzien', doel: 'behandelen-overlast' },
    verwerking: 'tijdlijn-inzien',
    params: zIdPad,
    query: zTijdlijnFilter,
    antwoorden: { 200: zTijdlijn, 400: zProbleem, 403: zProbleem, 404: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        return c.antwoord(200, await laadTijdlijn(c, tx, kern, c.query));
      }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/omzettingen',
    samenvatting: 'Wanneer dit dossier onder ander beleid kwam, door wie en waarom; oudste eerst',
    toegang: { handeling: 'gebeurtenis:inzien', doel: 'behandelen-overlast' },
    verwerking: 'tijdlijn-inzien',
    params: zIdPad,
    antwoorden: { 200: zOmzettingen, 403: zProbleem, 404: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        return c.antwoord(200, { items: await toonOmzettingen(deps, tx, kern) });
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/gebeurtenissen',
    samenvatting: 'Een gebeurtenis vastleggen. Een besluit vraagt het recht daarvoor, en If-Match',
    toegang: { handeling: 'gebeurtenis:vastleggen', doel: 'behandelen-overlast' },
    verwerking: 'gebeurtenis-vastleggen',
    params: zIdPad,
    body: zGebeurtenisInvoer,
    antwoorden: ANTWOORDEN,
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        if (isBesluitachtig(c.body.soort)) {
          eisOokMetDossier(c, kern, 'besluit:vastleggen', 'besluitvorming');
          c.eisVersie(kern.versie);
        }
        const [gebeurtenis] = await zonderGesloten(c, tx, kern, [c.body]);
        // Before the next, which names who may: that is for who decides too.
        await eisBesluitrecht(c, tx, kern, gebeurtenis);
        await eisInvorderaar(c, tx, kern.id, gebeurtenis);
        await eisVierOgen(c.wie, tx, kern.id, c.body.soort);
        return voegToe(c, tx, gebeurtenis);
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/besluiten',
    samenvatting: 'Een besluit vastleggen, door wie alleen besluiten vastlegt. Vraagt If-Match',
    toegang: { handeling: 'besluit:vastleggen', doel: 'besluitvorming' },
    verwerking: 'gebeurtenis-vastleggen',
    params: zIdPad,
    body: zGebeurtenisInvoer,
    antwoorden: ANTWOORDEN,
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        if (!isBesluitachtig(c.body.soort)) {
          throw ongeldig([{ pad: '/soort', reden: 'Hier legt u alleen besluiten vast.' }]);
        }
        c.eisVersie(kern.versie);
        const [gebeurtenis] = await zonderGesloten(c, tx, kern, [c.body]);
        await eisInvorderaar(c, tx, kern.id, gebeurtenis);
        await eisVierOgen(c.wie, tx, kern.id, c.body.soort);
        return voegToe(c, tx, gebeurtenis);
      }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/invorderen',
    samenvatting: 'Wie over invordering beslist, en wat eerder in vergelijkbare zaken is besloten',
    toegang: { handeling: 'besluit:vastleggen', doel: 'besluitvorming' },
    verwerking: 'toets-inzien',
    params: zIdPad,
    antwoorden: { 200: zInvorderen, 403: zProbleem, 404: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        return c.antwoord(200, await laadInvorderen(c, tx, kern));
      }),
  });

  besluitvoorstelRoutes(app, deps);
}

/** A question of the policy and its answer have a road of their own: there the form is judged. */
function eisEigenWeg(geladen: GeladenDossier, gebeurtenis: Readonly<Record<string, unknown>>): void {
  const gesteld = geladen.vorm.kroniek.some(
    (g) => g.soort === 'vraag' && g.regel !== undefined && g.id === gebeurtenis.vraag,
  );
  if (gebeurtenis.regel === undefined && !(gebeurtenis.soort === 'antwoord' && gesteld)) return;
  const pad = gebeurtenis.regel === undefined ? '/vraag' : '/regel';
  throw ongeldig([{ pad, reden: 'Gebruik hiervoor Vragen aan partners in het dossier.' }]);
}

async function voegToe(c: Vraag, tx: Tx, gestuurd: Record<string, unknown>) {
  const gebeurtenis = eisWoordenGezien(c, gestuurd);
  const vast = await legVast(c.deps, tx, vastleggerVan(c.sessie), c.params.id, (geladen) => {
    // Somebody decided on the file as they saw it: what came in since, they could not weigh.
    if (isBesluitachtig(c.body.soort)) c.eisVersie(geladen.versie);
    eisEigenWeg(geladen, gebeurtenis);
    return [gebeurtenis];
  });
  if (!vast.ok) throw ongeldig(vast.error);
  const [vastgelegd] = vast.value;
  if (!vastgelegd) throw new Probleem(500, 'storing');
  if (vastgelegd.metReden) c.alsVerwerking('bijzondere-gegevens-vastleggen');
  const { besluitId } = gebeurtenis;
  const antwoord = { ...vastgelegd, ...(typeof besluitId === 'string' && { besluitId }) };
  return c.antwoord(201, antwoord, { Location: `/api/v1/dossiers/${c.params.id}/gebeurtenissen` });
}
