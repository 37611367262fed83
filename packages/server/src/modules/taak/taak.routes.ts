import { zActie, zActieInvoer, zActieWijziging, zIdPad, zLijst, zProbleem } from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden, ongeldig, Probleem } from '../../platform/http/problem.ts';
import { type RouteContext, route } from '../../platform/http/route.ts';
import { plaatsVan } from '../../platform/toegang/plaats.store.ts';
import { eisDossier } from '../dossier/eisDossier.ts';
import { legTaakVast } from './legTaakVast.ts';
import {
  type ActieRij,
  loadActie,
  loadActiesVanOrganisatie,
  loadAlleActies,
  updateTaak,
} from './taak.store.ts';
import { toonActie } from './toonActie.ts';

type Vraag = RouteContext<unknown, unknown, unknown>;
const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem };
const MEEST = 200;

export function taakRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/taken',
    samenvatting: 'De open taken van de eigen organisatie, eerst wat het eerst moet',
    toegang: { handeling: 'taak:inzien', doel: 'behandelen-overlast' },
    verwerking: 'taak-inzien',
    antwoorden: { 200: zLijst(zActie), 403: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const { gemeenteId, organisatieId } = c.wie;
        const plaats = { betrokkenOrganisaties: [organisatieId], eigenaarOrganisatieId: organisatieId };
        c.eis({ soort: 'taak', ...plaats, dossierrollen: c.wie.rollen });
        const eigen = isPartner(c) ? undefined : plaatsVan(c.wie, deps.klok.vandaag());
        const rijen = await loadActiesVanOrganisatie(tx, gemeenteId, organisatieId, MEEST, eigen);
        return c.antwoord(200, { items: rijen.map((rij) => toonActie(rij, isPartner(c))) });
      }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/taken',
    samenvatting: 'Taken, volgende acties en waar het dossier op wacht',
    toegang: { handeling: 'taak:inzien', doel: 'behandelen-overlast' },
    verwerking: 'taak-inzien',
    params: zIdPad,
    antwoorden: { 200: zLijst(zActie), ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const rijen = await loadAlleActies(tx, c.wie.gemeenteId, kern.id, MEEST);
        return c.antwoord(200, { items: rijen.map((rij) => toonActie(rij, isPartner(c))) });
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/taken',
    samenvatting: 'Een taak, volgende actie of wacht op vastleggen',
    toegang: { handeling: 'taak:wijzigen', doel: 'behandelen-overlast' },
    verwerking: 'taak-wijzigen',
    params: zIdPad,
    body: zActieInvoer,
    antwoorden: { 201: zActie, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        if (isPartner(c)) throw new Probleem(403, 'geen-recht', 'De gemeente verdeelt de taken.');
        const uitkomst = await legTaakVast(deps, tx, c.wie, kern.id, c.body);
        if (!uitkomst.ok) throw ongeldig(uitkomst.error);
        const rij = await requireTaak(c, tx, uitkomst.value);
        return c.antwoord(201, toonActie(rij), { ETag: `"${rij.versie}"` });
      }),
  });

  route(app, deps, {
    methode: 'PATCH',
    pad: '/taken/:id',
    samenvatting:
      'Een taak afvinken, verzetten of anders verwoorden; een partner vinkt alleen eigen taken af',
    toegang: { handeling: 'taak:wijzigen', doel: 'behandelen-overlast' },
    verwerking: 'taak-wijzigen',
    params: zIdPad,
    body: zActieWijziging,
    antwoorden: { 200: zActie, ...FOUT, 412: zProbleem, 428: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const rij = await requireTaak(c, tx, c.params.id);
        c.eisVersie(rij.versie);
        if (isPartner(c) && (c.body.wat !== undefined || c.body.uiterlijk !== undefined)) {
          throw new Probleem(403, 'geen-recht', 'U kunt een taak alleen afvinken.');
        }
        const sleutel = { gemeenteId: c.wie.gemeenteId, id: rij.id, versie: rij.versie };
        const versie = await updateTaak(tx, sleutel, c.body);
        if (versie === undefined) {
          throw new Probleem(412, 'intussen-gewijzigd', 'Laad de pagina opnieuw en probeer het nog eens.');
        }
        const nieuw = await requireTaak(c, tx, c.params.id);
        return c.antwoord(200, toonActie(nieuw, isPartner(c)), { ETag: `"${versie}"` });
      }),
  });
}

const isPartner = (c: Vraag): boolean => c.wie.organisatieSoort !== 'gemeente';

/** The task, when this person may reach it; 404 otherwise. */
async function requireTaak(c: Vraag, tx: Tx, id: string): Promise<ActieRij> {
  const rij = await loadActie(tx, c.wie.gemeenteId, id);
  if (!rij) throw nietGevonden();
  const kern = rij.dossier_id === null ? undefined : (await eisDossier(c, tx, rij.dossier_id)).kern;
  c.eis({
    soort: 'taak',
    dossierrollen: kern?.dossierrollen ?? [],
    // A row a partner can reach is in a dossier it has a place in: row-level security saw to that.
    betrokkenOrganisaties: [c.wie.organisatieId],
    ...(rij.wie_organisatie_id !== null && { eigenaarOrganisatieId: rij.wie_organisatie_id }),
  });
  return rij;
}
