import type { FastifyInstance } from 'fastify';
import type { Deps } from '../platform/deps.ts';
import { aanwijzingRoutes } from './aanwijzing/aanwijzing.routes.ts';
import { avgverzoekRoutes } from './avgverzoek/avgverzoek.routes.ts';
import { belangRoutes } from './belang/belang.routes.ts';
import { beleidRoutes } from './beleid/beleid.routes.ts';
import { briefRoutes } from './brief/brief.routes.ts';
import { delingRoutes } from './deling/deling.routes.ts';
import { gedeeldRoutes } from './deling/gedeeld.routes.ts';
import { documentRoutes } from './document/document.routes.ts';
import { dossierRoutes } from './dossier/dossier.routes.ts';
import { uitwisselingRoutes } from './dossier/uitwisseling.routes.ts';
import { dossierlinkRoutes } from './dossierlink/dossierlink.routes.ts';
import { draaiboekRoutes } from './draaiboek/draaiboek.routes.ts';
import { gebeurtenisRoutes } from './gebeurtenis/gebeurtenis.routes.ts';
import { gemeenteRoutes } from './gemeente/gemeente.routes.ts';
import { geslotenRoutes } from './gesloten/gesloten.routes.ts';
import { inbrengRoutes } from './inbreng/inbreng.routes.ts';
import { informatievraagRoutes } from './informatievraag/informatievraag.routes.ts';
import { eigenStraatRoutes } from './logboek/eigenStraat.routes.ts';
import { logboekRoutes } from './logboek/logboek.routes.ts';
import { toezichtRoutes } from './logboek/toezicht.routes.ts';
import { verwerkingenlogRoutes } from './logboek/verwerkingenlog.routes.ts';
import { medewerkerRoutes } from './medewerker/medewerker.routes.ts';
import { meldingRoutes } from './melding/melding.routes.ts';
import { noodtoegangRoutes } from './noodtoegang/noodtoegang.routes.ts';
import { oidcRoutes } from './oidc/oidc.routes.ts';
import { openbaarRoutes } from './openbaar/openbaar.routes.ts';
import { convenantRoutes } from './organisatie/convenant.routes.ts';
import { organisatieRoutes } from './organisatie/organisatie.routes.ts';
import { partijRoutes } from './partij/partij.routes.ts';
import { plaatsRoutes } from './plaats/plaats.routes.ts';
import { randvoorwaardeRoutes } from './randvoorwaarde/randvoorwaarde.routes.ts';
import { schemaRoutes } from './schema/schema.routes.ts';
import { factorRoutes } from './sessie/factor.routes.ts';
import { herstelRoutes } from './sessie/herstel.routes.ts';
import { sessieRoutes } from './sessie/sessie.routes.ts';
import { taakRoutes } from './taak/taak.routes.ts';
import { toetsRoutes } from './toets/toets.routes.ts';
import { uitnodigingRoutes } from './uitnodiging/uitnodiging.routes.ts';
import { vandaagRoutes } from './vandaag/vandaag.routes.ts';
import { wegingRoutes } from './weging/weging.routes.ts';

/** Every module that has routes. A module that is not here is not reachable. */
export const modules: readonly ((app: FastifyInstance, deps: Deps) => void)[] = [
  sessieRoutes,
  factorRoutes,
  herstelRoutes,
  oidcRoutes,
  gemeenteRoutes,
  beleidRoutes,
  organisatieRoutes,
  convenantRoutes,
  medewerkerRoutes,
  uitnodigingRoutes,
  aanwijzingRoutes,
  randvoorwaardeRoutes,
  dossierRoutes,
  uitwisselingRoutes,
  gebeurtenisRoutes,
  toetsRoutes,
  wegingRoutes,
  draaiboekRoutes,
  noodtoegangRoutes,
  geslotenRoutes,
  logboekRoutes,
  toezichtRoutes,
  verwerkingenlogRoutes,
  eigenStraatRoutes,
  informatievraagRoutes,
  partijRoutes,
  plaatsRoutes,
  belangRoutes,
  documentRoutes,
  delingRoutes,
  gedeeldRoutes,
  inbrengRoutes,
  briefRoutes,
  meldingRoutes,
  taakRoutes,
  vandaagRoutes,
  schemaRoutes,
  dossierlinkRoutes,
  avgverzoekRoutes,
  openbaarRoutes,
];
