import {
  zAdresUitkomst,
  zAdresZoekInvoer,
  zAdviesInvoer,
  zIdPad,
  zKoppelingInvoer,
  zMelding,
  zMeldingFilter,
  zMeldingInvoer,
  zMeldingLijst,
  zOntkoppelingInvoer,
  zProbleem,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { leesCursor, maakPagina } from '../../platform/http/cursor.ts';
import { conflict, nietGevonden, ongeldig } from '../../platform/http/problem.ts';
import { type RouteContext, route } from '../../platform/http/route.ts';
import { bestaatDossier } from '../dossier/bestaatDossier.ts';
import { regieVan } from '../dossier/regie.ts';
import { vastleggerVan } from '../gebeurtenis/vastlegger.ts';
import { loadAanvullingen } from './aanvulling.store.ts';
import { koppelMelding } from './koppelMelding.ts';
import {
  loadMelding,
  loadMeldingen,
  type MeldingRij,
  updateAdvies,
  vergrendelMelding,
} from './melding.store.ts';
import { ontkoppelMelding } from './ontkoppelMelding.ts';
import { registreerMelding, zoekMeldingFouten } from './registreerMelding.ts';
import { toonMelding } from './toonMelding.ts';
import { zoekAdressen } from './zoekAdressen.ts';

type Vraag = RouteContext<unknown, unknown, unknown>;
const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem, 409: zProbleem };
const FOUT_VERSIE = { ...FOUT, 412: zProbleem, 428: zProbleem };
/** A year with four digits that every database knows: 0000 is none. */
const zCursor = z.tuple([z.iso.datetime().refine((op) => op >= '1900'), z.uuid()]);

export function meldingRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'POST',
    pad: '/meldingen',
    samenvatting: 'Een melding vastleggen: los, in een dossier, of afgesloten met advies',
    toegang: { handeling: 'melding:registreren', doel: 'intake-melding' },
    verwerking: 'melding-registreren',
    body: zMeldingInvoer,
    antwoorden: { 201: zMelding, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        c.eis({ soort: 'melding' });
        const fouten = zoekMeldingFouten(c.body, deps.klok.vandaag());
        if (fouten.length > 0) throw ongeldig(fouten);
        const id = await registreerMelding(deps, tx, vastleggerVan(c.sessie), c.body);
        if (c.body.dossier !== undefined) await koppel(c, tx, id, c.body.dossier, '/dossier');
        return toon(c, tx, id, 201);
      }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/meldingen',
    samenvatting: 'Meldingen van de gemeente, de laatste eerst',
    toegang: { handeling: 'melding:inzien', doel: 'intake-melding' },
    verwerking: 'melding-inzien',
    query: zMeldingFilter,
    antwoorden: { 200: zMeldingLijst, 400: zProbleem, 403: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        c.eis({ soort: 'melding' });
        const { status, aantal } = c.query;
        const na = leesCursor(zCursor, c.query.na);
        const rijen = await loadMeldingen(tx, c.wie.gemeenteId, {
          status: status === 'alle' ? undefined : status,
          na: na && { op: na[0], id: na[1] },
          aantal: aantal + 1,
        });
        const sleutel = (rij: MeldingRij) => [rij.ontvangen_op.toISOString(), rij.id];
        const aanvullingen = await loadAanvullingen(
          tx,
          c.wie.gemeenteId,
          rijen.map(({ id }) => id),
        );
        return c.antwoord(
          200,
          maakPagina(rijen, aantal, (rij) => toonMelding(rij, aanvullingen), sleutel),
        );
      }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/meldingen/:id',
    samenvatting: 'Eén melding',
    toegang: { handeling: 'melding:inzien', doel: 'intake-melding' },
    verwerking: 'melding-inzien',
    params: zIdPad,
    antwoorden: { 200: zMelding, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        c.eis({ soort: 'melding' });
        return toon(c, tx, c.params.id, 200);
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/meldingen/:id/koppelingen',
    samenvatting: 'Een melding in een dossier zetten',
    toegang: { handeling: 'melding:koppelen', doel: 'intake-melding' },
    verwerking: 'melding-wijzigen',
    params: zIdPad,
    body: zKoppelingInvoer,
    antwoorden: { 201: zMelding, ...FOUT_VERSIE },
    voer: (c) =>
      c.tx(async (tx) => {
        c.eis({ soort: 'melding' });
        c.eisVersie((await requireMelding(c, tx, c.params.id)).versie);
        await koppel(c, tx, c.params.id, c.body.dossierId, '/dossierId');
        return toon(c, tx, c.params.id, 201);
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/meldingen/:id/ontkoppelingen',
    samenvatting: 'Een melding uit een dossier halen; in de tijdlijn komt een intrekking',
    toegang: { handeling: 'melding:koppelen', doel: 'intake-melding' },
    verwerking: 'melding-wijzigen',
    params: zIdPad,
    body: zOntkoppelingInvoer,
    antwoorden: { 201: zMelding, ...FOUT_VERSIE },
    voer: (c) =>
      c.tx(async (tx) => {
        c.eis({ soort: 'melding' });
        const rij = await requireMelding(c, tx, c.params.id);
        c.eisVersie(rij.versie);
        if (rij.dossier_id === null) throw conflict('niet-gekoppeld', 'Deze melding zit in geen dossier.');
        c.overDossier(rij.dossier_id);
        await ontkoppelMelding(deps, tx, vastleggerVan(c.sessie), rij, c.body.reden);
        return toon(c, tx, c.params.id, 201);
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/meldingen/:id/adviezen',
    samenvatting: 'Een melding afsluiten met advies',
    toegang: { handeling: 'melding:koppelen', doel: 'intake-melding' },
    verwerking: 'melding-wijzigen',
    params: zIdPad,
    body: zAdviesInvoer,
    antwoorden: { 201: zMelding, ...FOUT_VERSIE },
    voer: (c) =>
      c.tx(async (tx) => {
        c.eis({ soort: 'melding' });
        const rij = await requireMelding(c, tx, c.params.id);
        c.eisVersie(rij.versie);
        if (rij.status === 'gekoppeld') {
          throw conflict('al-gekoppeld', 'Deze melding zit in een dossier. Haal haar daar eerst uit.');
        }
        await updateAdvies(tx, c.wie.gemeenteId, rij.id, c.body.advies);
        return toon(c, tx, c.params.id, 201);
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/adressen/zoekopdrachten',
    samenvatting: 'Adressen zoeken terwijl iemand typt, met de dossiers die er al zijn',
    toegang: { handeling: 'melding:registreren', doel: 'intake-melding' },
    verwerking: 'zoeken',
    body: zAdresZoekInvoer,
    antwoorden: { 200: zAdresUitkomst, 400: zProbleem, 403: zProbleem },
    antwoordNietBewaren: true,
    voer: (c) =>
      c.tx(async (tx) => {
        c.eis({ soort: 'melding' });
        return c.antwoord(200, await zoekAdressen(deps, tx, c.wie.gemeenteId, c.body.tekst));
      }),
  });
}

/** The melding, held until the end of the transaction; 404 when it is not there. */
async function requireMelding(c: Vraag, tx: Tx, id: string): Promise<MeldingRij> {
  await vergrendelMelding(tx, c.wie.gemeenteId, id);
  const rij = await loadMelding(tx, c.wie.gemeenteId, id);
  if (!rij) throw nietGevonden();
  return rij;
}

async function koppel(c: Vraag, tx: Tx, id: string, naar: string, pad: string): Promise<void> {
  c.eis({ soort: 'melding' }, 'melding:koppelen');
  if (naar === 'nieuw') c.eis({ soort: 'dossier' }, 'dossier:aanmaken');
  const rij = await requireMelding(c, tx, id);
  if (naar !== 'nieuw' && !(await bestaatDossier(tx, c.wie.gemeenteId, naar))) {
    throw ongeldig([{ pad, reden: 'Dit dossier bestaat niet.' }]);
  }
  const uitkomst = await koppelMelding(c.deps, tx, vastleggerVan(c.sessie), rij, naar, regieVan(c.wie));
  if (uitkomst.ok) return c.overDossier(uitkomst.value.dossierId);
  if (uitkomst.error.soort === 'fouten') throw ongeldig(uitkomst.error.fouten);
  throw conflict(uitkomst.error.weigering.code, uitkomst.error.weigering.uitleg);
}

async function toon(c: Vraag, tx: Tx, id: string, status: number) {
  const rij = await loadMelding(tx, c.wie.gemeenteId, id);
  if (!rij) throw nietGevonden();
  const koppen = { ETag: `"${rij.versie}"`, ...(status === 201 && { Location: `/api/v1/meldingen/${id}` }) };
  const aanvullingen = await loadAanvullingen(tx, c.wie.gemeenteId, [rij.id]);
  return c.antwoord(status, toonMelding(rij, aanvullingen), koppen);
}
