import {
  zDossierFilter,
  zDossierInvoer,
  zDossierKop,
  zDossierLijst,
  zDossierWijziging,
  zIdPad,
  zImportUitkomst,
  zProbleem,
  zZoekInvoer,
  zZoekUitkomst,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { ongeldig, Probleem } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { vastleggerVan } from '../gebeurtenis/vastlegger.ts';
import { eisDossier } from './eisDossier.ts';
import { laadKop } from './laadKop.ts';
import { lijstDossiers } from './lijstDossiers.ts';
import { openDossier } from './openDossier.ts';
import { regieVan } from './regie.ts';
import { wijzigDossier } from './wijzigDossier.ts';
import { zoek } from './zoek.ts';

export function dossierRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers',
    samenvatting: 'Dossiers van de eigen gemeente, of waar de eigen organisatie bij betrokken is',
    toegang: { handeling: 'dossier:inzien', doel: 'behandelen-overlast' },
    verwerking: 'dossiers-lijst',
    query: zDossierFilter,
    antwoorden: { 200: zDossierLijst, 400: zProbleem, 403: zProbleem },
    voer: (c) => c.tx(async (tx) => c.antwoord(200, await lijstDossiers(c, tx, c.query))),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers',
    samenvatting: 'Een dossier openen onder het beleid van de gemeente',
    toegang: { handeling: 'dossier:aanmaken', doel: 'behandelen-overlast' },
    verwerking: 'dossier-aanmaken',
    body: zDossierInvoer,
    antwoorden: { 201: zImportUitkomst, 400: zProbleem, 403: zProbleem, 409: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        c.eis({ soort: 'dossier' });
        const { spoor, titel, object } = c.body;
        const nieuw = { spoor, titel, object };
        const uitkomst = await openDossier(deps, tx, vastleggerVan(c.sessie), nieuw, regieVan(c.wie));
        if (!uitkomst.ok) throw new Probleem(409, uitkomst.error.code, uitkomst.error.uitleg);
        const { id, kenmerk } = uitkomst.value;
        c.overDossier(id);
        return c.antwoord(
          201,
          { id, kenmerk, gebeurtenissen: 0 },
          { Location: `/api/v1/dossiers/${id}`, ETag: '"1"' },
        );
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/zoekopdrachten',
    samenvatting: 'Dossiers en meldingen zoeken op kenmerk of adres',
    toegang: { handeling: 'dossier:inzien', doel: 'behandelen-overlast' },
    verwerking: 'zoeken',
    body: zZoekInvoer,
    antwoorden: { 200: zZoekUitkomst, 400: zProbleem, 403: zProbleem },
    antwoordNietBewaren: true,
    voer: (c) => {
      c.zocht(c.body.tekst);
      return c.tx(async (tx) => c.antwoord(200, await zoek(c, tx, c.body)));
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id',
    samenvatting: 'De kop van een dossier',
    toegang: { handeling: 'dossier:inzien', doel: 'behandelen-overlast' },
    verwerking: 'dossier-inzien',
    params: zIdPad,
    antwoorden: { 200: zDossierKop, 403: zProbleem, 404: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const gevonden = await eisDossier(c, tx, c.params.id);
        return c.antwoord(200, await laadKop(c, tx, gevonden), { ETag: `"${gevonden.kern.versie}"` });
      }),
  });

  route(app, deps, {
    methode: 'PATCH',
    pad: '/dossiers/:id',
    samenvatting: 'Titel of plaats van een dossier wijzigen',
    toegang: { handeling: 'dossier:wijzigen', doel: 'behandelen-overlast' },
    verwerking: 'dossier-wijzigen',
    params: zIdPad,
    body: zDossierWijziging,
    antwoorden: {
      200: zDossierKop,
      400: zProbleem,
      403: zProbleem,
      404: zProbleem,
      412: zProbleem,
      428: zProbleem,
    },
    voer: (c) =>
      c.tx(async (tx) => {
        if (Object.keys(c.body).length === 0) {
          throw ongeldig([{ pad: '/', reden: 'Noem wat u wilt wijzigen: titel of object.' }]);
        }
        const { kern } = await eisDossier(c, tx, c.params.id);
        c.eisVersie(kern.versie);
        await wijzigDossier(deps, tx, kern, c.body);
        const gevonden = await eisDossier(c, tx, c.params.id);
        return c.antwoord(200, await laadKop(c, tx, gevonden), { ETag: `"${gevonden.kern.versie}"` });
      }),
  });
}
