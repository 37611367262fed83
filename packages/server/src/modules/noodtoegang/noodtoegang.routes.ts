import {
  zIdPad,
  zNoodtoegang,
  zNoodtoegangen,
  zNoodtoegangInvoer,
  zNoodtoegangKort,
  zNoodtoegangOordeel,
  zProbleem,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { conflict, nietGevonden } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { eisDossier } from '../dossier/eisDossier.ts';
import { laadPrivacyAdressen } from '../logboek/ontvangers.ts';
import { insertBeoordeling, loadNoodtoegangen, updateBeeindigd } from './noodtoegang.store.ts';
import { openNoodtoegang } from './openNoodtoegang.ts';

const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem, 409: zProbleem };
type Rij = Awaited<ReturnType<typeof loadNoodtoegangen>>[number];

export function noodtoegangRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/noodtoegangen',
    samenvatting: 'Afgeschermde delen openen in nood, met reden en voor korte tijd',
    toegang: { handeling: 'noodtoegang:openen', doel: 'behandelen-overlast' },
    verwerking: 'noodtoegang',
    params: zIdPad,
    body: zNoodtoegangInvoer,
    antwoorden: { 201: zNoodtoegangKort, ...FOUT },
    // Accounts are read as another database role than that of this person, so before the own transaction.
    transactie: 'zelf',
    voer: async (c) => {
      const ontvangers = await laadPrivacyAdressen(deps, c.wie.gemeenteId, 'noodtoegang');
      return await c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const { id, tot } = await openNoodtoegang(c, tx, kern, c.body.reden, ontvangers);
        c.onderNoodtoegang(id);
        return c.antwoord(201, { id, tot: lokaalMoment(tot) });
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/noodtoegangen/:id/beeindigingen',
    samenvatting: 'De eigen noodtoegang eerder beëindigen',
    toegang: { handeling: 'noodtoegang:openen', doel: 'behandelen-overlast' },
    verwerking: 'noodtoegang',
    params: zIdPad,
    antwoorden: { 204: null, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        c.eis({ soort: 'logboek' });
        const { gemeenteId, medewerkerId } = c.wie;
        const gedaan = await updateBeeindigd(tx, gemeenteId, c.params.id, medewerkerId, deps.klok.nu());
        if (!gedaan) throw nietGevonden();
        c.onderNoodtoegang(c.params.id);
        return c.antwoord(204);
      }),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/noodtoegangen',
    samenvatting: 'Alle noodtoegang, met wat eronder is gedaan en het oordeel achteraf',
    toegang: { handeling: 'logboek:inzien', doel: 'privacytoezicht' },
    verwerking: 'veiligheidslogboek-inzien',
    antwoorden: { 200: zNoodtoegangen, 403: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) => {
        const rijen = await loadNoodtoegangen(tx, c.wie.gemeenteId);
        return c.antwoord(200, { items: rijen.map((rij) => toon(rij, deps.klok.nu())) });
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/noodtoegangen/:id/beoordelingen',
    samenvatting: 'Achteraf oordelen of noodtoegang terecht was',
    toegang: { handeling: 'logboek:beoordelen', doel: 'privacytoezicht' },
    verwerking: 'veiligheidslogboek-inzien',
    params: zIdPad,
    body: zNoodtoegangOordeel,
    antwoorden: { 201: zNoodtoegang, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) => {
        const { gemeenteId, medewerkerId } = c.wie;
        const zoek = async () => (await loadNoodtoegangen(tx, gemeenteId, c.params.id))[0];
        const nu = deps.klok.nu();
        const bestaand = await zoek();
        if (!bestaand) throw nietGevonden();
        const nieuw = await insertBeoordeling(tx, {
          gemeenteId,
          noodtoegangId: bestaand.id,
          ...c.body,
          door: medewerkerId,
          op: nu,
        });
        if (!nieuw) throw conflict('al-beoordeeld', 'Over deze noodtoegang is al geoordeeld.');
        return c.antwoord(201, toon((await zoek())!, nu));
      });
    },
  });
}

const toon = (rij: Rij, nu: Date) => ({
  id: rij.id,
  kenmerk: rij.kenmerk,
  wie: rij.wie,
  compartimenten: rij.compartimenten,
  reden: rij.reden,
  van: lokaalMoment(rij.van),
  tot: lokaalMoment(rij.tot),
  ...(rij.beeindigd_op && { beeindigdOp: lokaalMoment(rij.beeindigd_op) }),
  loopt: rij.beeindigd_op === null && rij.tot > nu,
  handelingen: Number(rij.handelingen ?? 0),
  ...(rij.akkoord !== null &&
    rij.opmerking !== null &&
    rij.beoordeeld_op !== null && {
      beoordeling: {
        akkoord: rij.akkoord,
        opmerking: rij.opmerking,
        op: lokaalMoment(rij.beoordeeld_op),
        door: rij.beoordeeld_door ?? '',
      },
    }),
});
