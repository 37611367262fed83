import { zGedeeld, zIdPad, zProbleem } from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { downloadKoppen } from '../document/bestandsnaam.ts';
import { zoekDocument } from '../document/zoekDocument.ts';
import { eisDossier } from '../dossier/eisDossier.ts';
import { alsGegeven } from './alsGegeven.ts';
import { type GedeeldRij, loadGedeeld } from './gedeeld.store.ts';
import { toonGedeeldRegel } from './toonGedeeld.ts';

const FOUT = { 403: zProbleem, 404: zProbleem };
const zGedeeldPad = zIdPad.extend({ delingId: z.uuid() });
const TOEGANG = { handeling: 'gedeeld:inzien', doel: 'behandelen-overlast' } as const;
/** More than a partner is ever given at one time; what is over is found in its dossier. */
const MEEST = 200;

/** What was shared with a partner, for that partner: only what holds today. */
export function gedeeldRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/gedeeld',
    samenvatting: 'Wat met de eigen organisatie is gedeeld, uit alle dossiers, nieuwste eerst',
    toegang: TOEGANG,
    verwerking: 'gedeeld-inzien',
    antwoorden: { 200: zGedeeld, 403: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const rijen = await loadGedeeld(tx, c.wie.gemeenteId, { aantal: MEEST });
        return c.antwoord(200, { items: rijen.map(toonGedeeldRegel) });
      }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/gedeeld',
    samenvatting: 'Wat uit dit dossier met de eigen organisatie is gedeeld',
    toegang: TOEGANG,
    verwerking: 'gedeeld-inzien',
    params: zIdPad,
    antwoorden: { 200: zGedeeld, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const rijen = await loadGedeeld(tx, kern.gemeenteId, { dossierId: kern.id, aantal: MEEST });
        return c.antwoord(200, { items: rijen.map(toonGedeeldRegel) });
      }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/gedeeld/:delingId/inhoud',
    samenvatting: 'De bytes van een document dat met de eigen organisatie is gedeeld',
    toegang: TOEGANG,
    verwerking: 'gedeeld-inzien',
    params: zGedeeldPad,
    transactie: 'zelf',
    antwoorden: { 200: null, ...FOUT },
    voer: async (c) => {
      const rij = await c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const [deling] = await loadGedeeld(tx, kern.gemeenteId, {
          dossierId: kern.id,
          id: c.params.delingId,
          aantal: 1,
        });
        if (deling?.item_soort !== 'document' || deling.item_id === null) throw nietGevonden();
        const document = await zoekDocument(tx, kern.gemeenteId, kern.id, deling.item_id);
        if (!document) throw nietGevonden();
        // Asked once more of the access function: the rows that came along are no ground by themselves.
        c.eis({
          soort: 'document',
          betrokkenOrganisaties: kern.betrokkenOrganisaties,
          compartiment: document.compartiment,
          delingen: [alsGegeven(deling satisfies GedeeldRij)],
          op: deps.klok.vandaag(),
        });
        return document;
      });
      if (rij.opslag_sleutel === null) throw nietGevonden('Van dit document is alleen de vermelding bekend.');
      const stroom = await deps.bestanden.lees(rij.opslag_sleutel, rij.bestandssleutel);
      const koppen = { ...downloadKoppen(rij.naam, rij.media_type), 'Content-Length': String(rij.grootte) };
      return { status: 200, headers: koppen, stroom };
    },
  });
}
