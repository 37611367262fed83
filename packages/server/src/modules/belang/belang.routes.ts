import {
  zBelangEinde,
  zBelangen,
  zBelangInvoer,
  zEigenBelangInvoer,
  zIdPad,
  zProbleem,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden, ongeldig } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { eisDossier } from '../dossier/eisDossier.ts';
import { updateBelangEinde } from './belang.store.ts';
import { meldBelang } from './meldBelang.ts';
import { toonBelangen } from './toonBelangen.ts';

const zBelangPad = z.strictObject({ id: z.uuid(), belangId: z.uuid() });
const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem };

/** Who keeps out of a case because it touches them in private. Source: art. 2:4 Awb. */
export function belangRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/belangen',
    samenvatting: 'Wie wegens een persoonlijk belang niet aan dit dossier werkt',
    toegang: { handeling: 'plaats:inzien', doel: 'behandelen-overlast' },
    verwerking: 'deelnemers-inzien',
    params: zIdPad,
    antwoorden: { 200: zBelangen, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        return c.antwoord(200, { items: await toonBelangen(tx, kern) });
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/eigen-belang',
    samenvatting: 'Melden dat u zelf een belang bij deze zaak hebt; het dossier gaat dan voor u dicht',
    toegang: { handeling: 'belang:melden', doel: 'behandelen-overlast' },
    verwerking: 'deelnemers-vastleggen',
    params: zIdPad,
    body: zEigenBelangInvoer,
    antwoorden: { 204: null, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const gemeld = await meldBelang(deps, tx, c.wie, kern, {
          ...c.body,
          medewerkerId: c.wie.medewerkerId,
        });
        if (!gemeld.ok) throw ongeldig(gemeld.error);
        return c.antwoord(204);
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/belangen',
    samenvatting: 'Vastleggen dat een collega of partner een persoonlijk belang bij deze zaak heeft',
    toegang: { handeling: 'plaats:beheren', doel: 'behandelen-overlast' },
    verwerking: 'deelnemers-vastleggen',
    params: zIdPad,
    body: zBelangInvoer,
    antwoorden: { 201: zBelangen, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        if (c.body.medewerkerId === c.wie.medewerkerId) {
          throw ongeldig([{ pad: '/medewerkerId', reden: 'Uw eigen belang meldt u met de knop daarvoor.' }]);
        }
        const gemeld = await meldBelang(deps, tx, c.wie, kern, c.body);
        if (!gemeld.ok) throw ongeldig(gemeld.error);
        return c.antwoord(201, { items: await toonBelangen(tx, kern) });
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/belangen/:belangId/beeindigingen',
    samenvatting: 'Vastleggen dat iemand anders geen belang meer bij deze zaak heeft',
    toegang: { handeling: 'plaats:beheren', doel: 'behandelen-overlast' },
    verwerking: 'deelnemers-vastleggen',
    params: zBelangPad,
    body: zBelangEinde,
    antwoorden: { 201: zBelangen, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const { belangId: id } = c.params;
        if (!(await toonBelangen(tx, kern)).some((b) => b.id === id)) throw nietGevonden();
        const sleutel = { gemeenteId: kern.gemeenteId, dossierId: kern.id, id };
        const einde = { door: c.wie.medewerkerId, op: deps.klok.nu(), reden: c.body.reden };
        if (!(await updateBelangEinde(tx, sleutel, einde))) {
          throw ongeldig([{ pad: '/reden', reden: 'Dit belang is al beëindigd.' }]);
        }
        return c.antwoord(201, { items: await toonBelangen(tx, kern) });
      }),
  });
}
