import {
  DOSSIERLINKSOORTEN,
  zDossierlinkInvoer,
  zDossierlinks,
  zGemaakteDossierlink,
  zIdPad,
  zProbleem,
} from '@luwte/core/contract';
import { plusDagen } from '@luwte/core/shared';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden, ongeldig } from '../../platform/http/problem.ts';
import { type RouteContext, route } from '../../platform/http/route.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { eisDossier } from '../dossier/eisDossier.ts';
import { laadDossier } from '../dossier/laadDossier.ts';
import { openbaarAdres } from '../openbareLink/openbaarAdres.ts';
import { dossierlinks, maakLink, trekLinksIn } from '../openbareLink/openbareLink.ts';
import { laadWaarvoor } from './waarvoor.ts';

type Vraag = RouteContext<unknown, unknown, unknown>;
const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem };
const zLinkPad = zIdPad.extend({ linkId: z.uuid() });
/** Who writes to people outside makes their links too. */
const TOEGANG = { handeling: 'brief:opstellen', doel: 'behandelen-overlast' } as const;

/** Where each kind of link leads and how many days it works; a view as long as the term of the voornemen. */
const PAGINA = {
  melder: { pad: '/volg', dagen: 180, zonderCode: true },
  zienswijze: { pad: '/zienswijze', dagen: undefined, zonderCode: false },
  avg: { pad: '/avg', dagen: 30, zonderCode: false },
} as const;

export function dossierlinkRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/links',
    samenvatting: 'Links van mensen buiten de gemeente in dit dossier, en waarvoor er een kan komen',
    toegang: TOEGANG,
    verwerking: 'dossier-inzien',
    params: zIdPad,
    antwoorden: { 200: zDossierlinks, ...FOUT },
    voer: (c) => c.tx(async (tx) => c.antwoord(200, await toon(c, tx, c.params.id))),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/links',
    samenvatting: 'Een link maken voor een melder, een zienswijze of een AVG-verzoek; een eerdere vervalt',
    toegang: TOEGANG,
    verwerking: 'bericht-versturen',
    params: zIdPad,
    body: zDossierlinkInvoer,
    // What opens the link must not lie about beside the place it came from.
    antwoordNietBewaren: true,
    antwoorden: { 201: zGemaakteDossierlink, 409: zProbleem, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const { soort, voorwerpId } = c.body;
        const mogelijk = await laadWaarvoor(tx, await laadDossier(tx, kern.gemeenteId, kern.id));
        const wat = mogelijk.find((m) => m.soort === soort && m.voorwerpId === voorwerpId);
        if (!wat) throw ongeldig([{ pad: '/voorwerpId', reden: 'Dit staat niet in dit dossier.' }]);
        const vandaag = deps.klok.vandaag();
        if (wat.tot !== undefined && wat.tot < vandaag) {
          throw ongeldig([{ pad: '/voorwerpId', reden: 'De termijn om te reageren is voorbij.' }]);
        }
        const { pad, dagen, zonderCode } = PAGINA[soort];
        const adres = openbaarAdres(deps);
        const verlooptOp = eindeVan(wat.tot ?? plusDagen(vandaag, dagen ?? 0));
        const { token, code } = await maakLink(deps, tx, {
          gemeenteId: kern.gemeenteId,
          soort,
          voorwerpId,
          dossierId: kern.id,
          verlooptOp,
          door: c.wie.medewerkerId,
          ...(zonderCode && { zonderCode }),
        });
        return c.antwoord(201, {
          adres: `${adres}${pad}/${token}`,
          ...(!zonderCode && { code }),
          geldigTot: lokaalMoment(verlooptOp),
        });
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/links/:linkId/intrekkingen',
    samenvatting: 'Een link intrekken',
    toegang: TOEGANG,
    verwerking: 'bericht-versturen',
    params: zLinkPad,
    antwoorden: { 201: zDossierlinks, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const link = (await dossierlinks(tx, deps, kern.gemeenteId, kern.id, DOSSIERLINKSOORTEN)).find(
          ({ id }) => id === c.params.linkId,
        );
        if (!link) throw nietGevonden();
        await trekLinksIn(tx, kern.gemeenteId, link.soort, link.voorwerpId, deps.klok.nu());
        return c.antwoord(201, await toon(c, tx, kern.id));
      }),
  });
}

/** The last second of a day in the Netherlands, in winter; in summer an hour more, and the page looks at the day itself. */
const eindeVan = (dag: string): Date => new Date(`${dag}T22:59:59Z`);

async function toon(c: Vraag, tx: Tx, dossierId: string) {
  const { kern } = await eisDossier(c, tx, dossierId);
  const { gemeenteId } = kern;
  const waarvoor = await laadWaarvoor(tx, await laadDossier(tx, gemeenteId, kern.id));
  const naam = new Map(waarvoor.map((w) => [`${w.soort} ${w.voorwerpId}`, w.waarvoor]));
  const links = await dossierlinks(tx, c.deps, gemeenteId, kern.id, DOSSIERLINKSOORTEN);
  const vandaag = c.deps.klok.vandaag();
  return {
    items: links.map((link) => ({
      id: link.id,
      soort: link.soort,
      waarvoor: naam.get(`${link.soort} ${link.voorwerpId}`) ?? 'Staat niet meer in dit dossier',
      gemaaktDoor: link.gemaaktDoor,
      gemaaktOp: lokaalMoment(link.gemaaktOp),
      geldigTot: lokaalMoment(link.geldigTot),
      stand: link.stand,
    })),
    mogelijk: waarvoor
      .filter(({ tot }) => tot === undefined || tot >= vandaag)
      .map(({ soort, voorwerpId, waarvoor: tekst }) => ({ soort, voorwerpId, waarvoor: tekst })),
  };
}
