import { zIdPad, zLijst, zPartijInvoer, zPartijRegel, zProbleem } from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden, ongeldig } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { eisDossier } from '../dossier/eisDossier.ts';
import { laadDossier } from '../dossier/laadDossier.ts';
import { onthulMelder } from './onthulMelder.ts';
import { toonPartijen } from './toonPartijen.ts';
import { voegPartijToe } from './voegPartijToe.ts';

const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem };
/** A code such as `Melder A`, or the id of a party whose name may be shown. */
const zPartijPad = zIdPad.extend({ sleutel: z.string().min(1).max(200) });
const zOnthulling = z.strictObject({
  doel: z.string().trim().min(3, 'Schrijf kort waarvoor u de naam nodig heeft.').max(500),
});
const zOnthuld = z.object({
  code: z.string(),
  naam: z.string().optional(),
  adres: z.string().optional(),
  telefoon: z.string().optional(),
  email: z.string().optional(),
});

export function partijRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/partijen',
    samenvatting: 'Partijen van een dossier; wie meldde of getuigde alleen als code',
    toegang: { handeling: 'partij:inzien', doel: 'behandelen-overlast' },
    verwerking: 'partij-inzien',
    params: zIdPad,
    antwoorden: { 200: zLijst(zPartijRegel), ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const geladen = await laadDossier(tx, kern.gemeenteId, kern.id);
        return c.antwoord(200, { items: toonPartijen(geladen) });
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/partijen',
    samenvatting: 'Een partij aan een dossier toevoegen',
    toegang: { handeling: 'partij:wijzigen', doel: 'behandelen-overlast' },
    verwerking: 'dossier-wijzigen',
    params: zIdPad,
    body: zPartijInvoer,
    antwoorden: { 201: zPartijRegel, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const uitkomst = await voegPartijToe(deps, tx, kern, c.body);
        if (!uitkomst.ok) throw ongeldig(uitkomst.error);
        const geladen = await laadDossier(tx, kern.gemeenteId, kern.id);
        const sleutel = geladen.verhulling.sleutelVan(uitkomst.value);
        return c.antwoord(
          201,
          toonPartijen(geladen).find((p) => p.sleutel === sleutel),
        );
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/partijen/:sleutel/onthullingen',
    samenvatting: 'De naam achter een code, met het doel waarvoor die nodig is',
    toegang: { handeling: 'melderidentiteit:inzien', doel: 'behandelen-overlast' },
    verwerking: 'melderidentiteit-onthullen',
    params: zPartijPad,
    body: zOnthulling,
    antwoorden: { 201: zOnthuld, ...FOUT },
    antwoordNietBewaren: true,
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        c.logToelichting(c.body.doel);
        const partij = await onthulMelder(tx, kern, c.params.sleutel);
        if (!partij) throw nietGevonden();
        c.overPartij(partij.id);
        return c.antwoord(201, partij.toon);
      }),
  });
}
