import {
  zAanwijzing,
  zAanwijzingen,
  zAanwijzingInvoer,
  zAanwijzingKandidaten,
  zAfwezigheden,
  zAfwezigheid,
  zAfwezigheidInvoer,
  zBeeindigInvoer,
  zIdPad,
  zProbleem,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { ongeldig } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { beeindigAanwijzing } from './beeindigAanwijzing.ts';
import { meldAfwezig, toonAfwezigheden } from './meldAfwezig.ts';
import { toonAanwijzing, toonAanwijzingen, toonKandidaten } from './toonAanwijzingen.ts';
import { wijsAan } from './wijsAan.ts';

/** Who is designated for what: data of the municipality about its own staff, nothing of a case. */
export function aanwijzingRoutes(app: FastifyInstance, deps: Deps): void {
  const vandaag = () => deps.klok.vandaag();

  route(app, deps, {
    methode: 'GET',
    pad: '/aanwijzingen',
    samenvatting: 'Wie waarvoor is aangewezen, ook wat is afgelopen',
    toegang: { handeling: 'aanwijzing:inzien', doel: 'beheer' },
    verwerking: null,
    antwoorden: { 200: zAanwijzingen, 403: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) =>
        c.antwoord(200, { items: await toonAanwijzingen(tx, c.wie.gemeenteId, vandaag()) }),
      );
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/aanwijzingen/kandidaten',
    samenvatting: 'De medewerkers die nu kunnen worden aangewezen',
    toegang: { handeling: 'aanwijzing:beheren', doel: 'beheer' },
    verwerking: null,
    antwoorden: { 200: zAanwijzingKandidaten, 403: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) =>
        c.antwoord(200, { items: await toonKandidaten(tx, c.wie.gemeenteId, vandaag()) }),
      );
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/aanwijzingen',
    samenvatting: 'Iemand aanwijzen, met het besluit waarop dat rust',
    toegang: { handeling: 'aanwijzing:beheren', doel: 'beheer' },
    verwerking: null,
    body: zAanwijzingInvoer,
    antwoorden: { 201: zAanwijzing, 400: zProbleem, 403: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await wijsAan(deps, tx, c.wie, c.body);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonAanwijzing(tx, c.wie.gemeenteId, gedaan.value, vandaag()));
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/aanwijzingen/:id/beeindigingen',
    samenvatting: 'Een aanwijzing beëindigen: noem de laatste dag waarop zij geldt',
    toegang: { handeling: 'aanwijzing:beheren', doel: 'beheer' },
    verwerking: null,
    params: zIdPad,
    body: zBeeindigInvoer,
    antwoorden: { 201: zAanwijzing, 400: zProbleem, 403: zProbleem, 404: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await beeindigAanwijzing(deps, tx, c.wie, c.params.id, c.body.tot);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonAanwijzing(tx, c.wie.gemeenteId, c.params.id, vandaag()));
      });
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/afwezigheden',
    samenvatting: 'Wie nu of later afwezig is, zodat een vervanger mag beslissen',
    toegang: { handeling: 'aanwijzing:inzien', doel: 'beheer' },
    verwerking: null,
    antwoorden: { 200: zAfwezigheden, 403: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) =>
        c.antwoord(200, { items: await toonAfwezigheden(tx, c.wie.gemeenteId, vandaag()) }),
      );
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/afwezigheden',
    samenvatting: 'Vastleggen dat iemand een periode afwezig is',
    toegang: { handeling: 'aanwijzing:beheren', doel: 'beheer' },
    verwerking: null,
    body: zAfwezigheidInvoer,
    antwoorden: { 201: zAfwezigheid, 400: zProbleem, 403: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await meldAfwezig(deps, tx, c.wie, c.body);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, gedaan.value);
      });
    },
  });
}
