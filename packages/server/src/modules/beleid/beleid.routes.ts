import type { GecompileerdBeleid } from '@luwte/core/beleid';
import { zBeleidDetail, zBeleidLijst, zProbleem } from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';

const TOEGANG = { handeling: 'beleid:inzien', doel: 'behandelen-overlast' } as const;

/** Policies are public regulations: everybody who works here may read those of the own town and the nation. */
export function beleidRoutes(app: FastifyInstance, deps: Deps): void {
  /** Own town first, then the national ones. Another town's policy is no secret, but not on this desk's list. */
  const vanGemeente = (naam: string) =>
    deps.beleid.alle
      .filter((b) => b.beleid.gemeente === undefined || b.beleid.gemeente === naam)
      .sort((a, b) => rang(a) - rang(b) || sleutelVan(a).localeCompare(sleutelVan(b)));

  route(app, deps, {
    methode: 'GET',
    pad: '/beleid',
    samenvatting: 'Het beleid dat hier geldt, alle versies',
    toegang: TOEGANG,
    verwerking: null,
    antwoorden: { 200: zBeleidLijst },
    voer: async (c) => {
      c.eis({ soort: 'beleid' });
      return c.antwoord(200, { items: vanGemeente(c.sessie.gemeente.naam).map(alsRegel) });
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/beleid/:sleutel',
    samenvatting: 'Eén versie van het beleid, met waar het op voortbouwt',
    toegang: TOEGANG,
    verwerking: null,
    params: z.strictObject({ sleutel: z.string().max(300) }),
    antwoorden: { 200: zBeleidDetail, 404: zProbleem },
    voer: async (c) => {
      c.eis({ soort: 'beleid' });
      // An imported dossier may stand under another town's policy, which is public too.
      const beleid = deps.beleid.alle.find((b) => sleutelVan(b) === c.params.sleutel);
      if (!beleid) throw nietGevonden('Dit beleid bestaat hier niet.');
      return c.antwoord(200, { ...alsRegel(beleid), beleid: beleid.beleid });
    },
  });
}

const rang = (b: GecompileerdBeleid) => (b.beleid.gemeente === undefined ? 1 : 0);
const sleutelVan = (b: GecompileerdBeleid) => `${b.id}.${b.spoor}.${b.versie}`;
const alsRegel = (b: GecompileerdBeleid) => ({
  sleutel: sleutelVan(b),
  id: b.id,
  spoor: b.spoor,
  naam: b.beleid.naam,
  gemeente: b.beleid.gemeente,
  versie: b.versie,
  aangenomen: b.beleid.geldigVan === null,
});
