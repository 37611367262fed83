import { vergelijkBeleid } from '@luwte/core/beleid';
import {
  zBeleidDetail,
  zBeleidLijst,
  zBeleidVerschil,
  zProbleem,
  zScenariouitslag,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { lijstBeleid, zoekBeleid } from './beleidslijst.ts';
import { speelScenarios } from './speelScenarios.ts';
import { voorstelRoutes } from './voorstel.routes.ts';
import { vanGemeente, zSleutelPad } from './vraag.ts';

const TOEGANG = { handeling: 'beleid:inzien', doel: 'behandelen-overlast' } as const;
/** Policies are public regulations: everybody who works here may read those of the own town and the nation. */
export function beleidRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/beleid',
    samenvatting: 'Het beleid dat hier geldt, alle versies',
    toegang: TOEGANG,
    verwerking: null,
    antwoorden: { 200: zBeleidLijst },
    voer: (c) => {
      c.eis({ soort: 'beleid' });
      return c.tx(async (tx) => c.antwoord(200, { items: await lijstBeleid(deps, tx, vanGemeente(c)) }));
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/beleid/:sleutel',
    samenvatting: 'Eén versie van het beleid, met waar het op voortbouwt',
    toegang: TOEGANG,
    verwerking: null,
    params: zSleutelPad,
    antwoorden: { 200: zBeleidDetail, 404: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'beleid' });
      return c.tx(async (tx) => {
        const gevonden = await zoekBeleid(deps, tx, vanGemeente(c), c.params.sleutel);
        if (!gevonden) throw nietGevonden('Dit beleid bestaat hier niet.');
        return c.antwoord(200, gevonden.detail);
      });
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/beleid/:sleutel/verschil',
    samenvatting: 'Wat er verandert van een ander beleid naar dit, in zinnen',
    toegang: TOEGANG,
    verwerking: null,
    params: zSleutelPad,
    query: z.strictObject({ met: z.string().max(300).describe('Sleutel van het andere beleid') }),
    antwoorden: { 200: zBeleidVerschil, 400: zProbleem, 404: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'beleid' });
      return c.tx(async (tx) => {
        const waar = vanGemeente(c);
        const naar = await zoekBeleid(deps, tx, waar, c.params.sleutel);
        const van = await zoekBeleid(deps, tx, waar, c.query.met);
        if (!naar || !van) throw nietGevonden('Dit beleid bestaat hier niet.');
        const { verschillen, volgorde } = vergelijkBeleid(van.beleid.beleid, naar.beleid.beleid);
        return c.antwoord(200, { van: van.detail, naar: naar.detail, verschillen, volgorde });
      });
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/beleid/:sleutel/scenarios',
    samenvatting: 'De scenario’s bij dit beleid, nu gespeeld onder deze versie',
    toegang: TOEGANG,
    verwerking: null,
    params: zSleutelPad,
    antwoorden: { 200: zScenariouitslag, 404: zProbleem },
    // Playing takes longer than a transaction should; only the lookup of the policy needs one.
    transactie: 'zelf',
    voer: async (c) => {
      c.eis({ soort: 'beleid' });
      const gevonden = await c.tx((tx) => zoekBeleid(deps, tx, vanGemeente(c), c.params.sleutel));
      if (!gevonden) throw nietGevonden('Dit beleid bestaat hier niet.');
      return c.antwoord(200, await speelScenarios(deps, gevonden.beleid));
    },
  });

  voorstelRoutes(app, deps);
}
