import { Readable } from 'node:stream';
import { zIdPad, zImportUitkomst, zProbleem, zStandVanZaken } from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { geweigerd, ongeldig } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { downloadKoppen } from '../document/bestandsnaam.ts';
import { vastleggerVan } from '../gebeurtenis/vastlegger.ts';
import { laadHoofdVoorExport } from '../logboek/zegelsleutels.ts';
import { eisDossier, zichtbareCompartimenten } from './eisDossier.ts';
import { exporteerDossier, verzamelExport } from './exporteerDossier.ts';
import { importeerDossier } from './importeerDossier.ts';
import { importeerPakket } from './importeerPakket.ts';
import { laadStandVanZaken } from './laadStandVanZaken.ts';
import { neemPakkettenAan, OntvangenPakket } from './ontvangenPakket.ts';
import { regieVan } from './regie.ts';

const GRENS_JSON = 50_000_000;
const FOUT = { 403: zProbleem, 404: zProbleem };

export function uitwisselingRoutes(app: FastifyInstance, deps: Deps): void {
  neemPakkettenAan(app, '/api/v1/dossiers/importen');

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/importen',
    samenvatting: 'Een dossier inlezen: luwte-dossier/1 als JSON, of een export als application/zip',
    toegang: { handeling: 'dossier:importeren', doel: 'behandelen-overlast' },
    verwerking: 'dossier-importeren',
    grens: GRENS_JSON,
    // Not the published shape: `leesDossier` judges form and coherence together.
    body: z.unknown().describe('Een dossier in het formaat luwte-dossier/1'),
    antwoorden: { 201: zImportUitkomst, 400: zProbleem, 403: zProbleem, 413: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        c.eis({ soort: 'dossier' });
        const door = vastleggerVan(c.sessie);
        const uitkomst =
          c.body instanceof OntvangenPakket
            ? await importeerPakket(deps, tx, door, c.body.pad, regieVan(c.wie))
            : await importeerDossier(deps, tx, door, c.body, regieVan(c.wie));
        if (!uitkomst.ok) throw ongeldig(uitkomst.error);
        c.overDossier(uitkomst.value.id);
        return c.antwoord(201, uitkomst.value, { Location: `/api/v1/dossiers/${uitkomst.value.id}` });
      }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/export',
    samenvatting: 'Het hele dossier als zip met keten en handtekening, buiten Luwte te controleren',
    toegang: { handeling: 'dossier:exporteren', doel: 'behandelen-overlast' },
    verwerking: 'dossier-exporteren',
    params: zIdPad,
    transactie: 'zelf',
    antwoorden: { 200: null, ...FOUT },
    voer: async (c) => {
      const logboek = await laadHoofdVoorExport(deps, c.wie.gemeenteId);
      const { kenmerk, inhoud } = await c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const inhoud = await verzamelExport(deps, tx, kern.gemeenteId, kern.id);
        const open = new Set(zichtbareCompartimenten(c, kern, 'dossier:exporteren', 'behandelen-overlast'));
        const delen = [
          ...[...inhoud.geladen.regels.values()].map((regel) => regel.compartiment),
          ...(inhoud.geladen.vorm.documenten ?? []).map((document) => document.compartiment ?? 'gewoon'),
        ];
        // A part would not verify as the whole: who may not see all of it cannot hand it over.
        if (!delen.every((compartiment) => open.has(compartiment))) {
          throw geweigerd(
            'In dit dossier staan delen die u niet mag zien. Vraag een collega die dat wel mag.',
          );
        }
        return { kenmerk: kern.kenmerk, inhoud };
      });
      const headers = downloadKoppen(`${kenmerk}.zip`, 'application/zip');
      return { status: 200, headers, stroom: exporteerDossier(deps, { ...inhoud, logboek }) };
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/stand-van-zaken',
    samenvatting: 'Een halve pagina zonder persoonsgegevens',
    toegang: { handeling: 'toets:inzien', doel: 'behandelen-overlast' },
    verwerking: 'stand-van-zaken',
    params: zIdPad,
    antwoorden: { 200: zStandVanZaken, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        return c.antwoord(200, await laadStandVanZaken(c, tx, kern));
      }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/stand-van-zaken/pdf',
    samenvatting: 'Dezelfde halve pagina als PDF/A',
    toegang: { handeling: 'toets:inzien', doel: 'behandelen-overlast' },
    verwerking: 'stand-van-zaken',
    params: zIdPad,
    antwoorden: { 200: null, ...FOUT },
    // Typesetting takes its time: no transaction stays open for it.
    transactie: 'zelf',
    voer: async (c) => {
      const stand = await c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        return laadStandVanZaken(c, tx, kern);
      });
      const pdf = await deps.pdf.maak('stand-van-zaken/nl', stand, deps.klok.nu());
      const headers = downloadKoppen(`stand-van-zaken-${stand.kenmerk}.pdf`, 'application/pdf');
      return { status: 200, headers, stroom: Readable.from([pdf]) };
    },
  });
}
