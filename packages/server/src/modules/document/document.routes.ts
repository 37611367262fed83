import multipart from '@fastify/multipart';
import { zDocumentRegel, zIdPad, zLijst, zPaginaVraag, zProbleem } from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { leesCursor, maakPagina } from '../../platform/http/cursor.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { eisDossier, zichtbareCompartimenten } from '../dossier/eisDossier.ts';
import { downloadKoppen } from './bestandsnaam.ts';
import { loadDocument, loadDocumenten } from './document.store.ts';
import { DOCUMENT_GRENS, ontvangDocument } from './ontvangDocument.ts';
import { toonDocument } from './toonDocument.ts';

const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem };
const zDocumentPad = zIdPad.extend({ documentId: z.uuid() });
const zCursor = z.tuple([z.uuid()]);

export function documentRoutes(app: FastifyInstance, deps: Deps): void {
  // One file per request; the store itself stops at the limit, this is only the wall behind it.
  app.register(multipart, {
    limits: { files: 1, fields: 10, fieldSize: 10_000, fileSize: DOCUMENT_GRENS + 1, parts: 11 },
    throwFileSizeLimit: false,
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/documenten',
    samenvatting: 'Documenten van een dossier, nieuwste eerst',
    toegang: { handeling: 'document:inzien', doel: 'behandelen-overlast' },
    verwerking: 'document-inzien',
    params: zIdPad,
    query: zPaginaVraag,
    antwoorden: { 200: zLijst(zDocumentRegel), ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const rijen = await loadDocumenten(tx, kern.gemeenteId, kern.id, {
          compartimenten: zichtbareCompartimenten(c, kern, 'document:inzien', 'behandelen-overlast'),
          na: leesCursor(zCursor, c.query.na)?.[0],
          aantal: c.query.aantal + 1,
        });
        return c.antwoord(
          200,
          maakPagina(rijen, c.query.aantal, toonDocument, (rij) => [rij.id]),
        );
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/documenten',
    samenvatting:
      'Een document toevoegen (multipart/form-data: bestand, soort, compartiment, doelredenering.waarom, .grond en .nietMinder)',
    toegang: { handeling: 'document:toevoegen', doel: 'behandelen-overlast' },
    verwerking: 'document-toevoegen',
    params: zIdPad,
    ruweBody: true,
    transactie: 'zelf',
    antwoorden: { 201: zDocumentRegel, ...FOUT, 413: zProbleem, 415: zProbleem },
    voer: async (c) => {
      const document = await ontvangDocument(c, c.params.id);
      return c.antwoord(201, document, {
        Location: `/api/v1/dossiers/${c.params.id}/documenten/${document.id}/inhoud`,
      });
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/documenten/:documentId/inhoud',
    samenvatting: 'De bytes van een document, zoals ze binnenkwamen',
    toegang: { handeling: 'document:inzien', doel: 'behandelen-overlast' },
    verwerking: 'document-inzien',
    params: zDocumentPad,
    transactie: 'zelf',
    antwoorden: { 200: null, ...FOUT },
    voer: async (c) => {
      const rij = await c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const gevonden = await loadDocument(tx, kern.gemeenteId, kern.id, c.params.documentId);
        if (!gevonden) throw nietGevonden();
        c.eis({
          soort: 'document',
          betrokkenOrganisaties: kern.betrokkenOrganisaties,
          dossierrollen: kern.dossierrollen,
          compartiment: gevonden.compartiment,
          eigenaarOrganisatieId: gevonden.eigenaar_organisatie_id,
          ...(kern.noodtoegang && { noodtoegang: kern.noodtoegang.compartimenten }),
        });
        return gevonden;
      });
      if (rij.opslag_sleutel === null) throw nietGevonden('Van dit document is alleen de vermelding bekend.');
      const stroom = await deps.bestanden.lees(rij.opslag_sleutel, rij.bestandssleutel);
      const koppen = { ...downloadKoppen(rij.naam, rij.media_type), 'Content-Length': String(rij.grootte) };
      return { status: 200, headers: koppen, stroom };
    },
  });
}
