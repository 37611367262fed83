import {
  zBesluitvoorstel,
  zBesluitvoorstelInvoer,
  zBesluitvoorstellen,
  zGoedkeurInvoer,
  zHandelAfInvoer,
  zIdPad,
  zProbleem,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { conflict, nietGevonden, ongeldig, Probleem } from '../../platform/http/problem.ts';
import { type RouteContext, route } from '../../platform/http/route.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { eisDossier } from '../dossier/eisDossier.ts';
import { isZelfdeMens } from '../sessie/isZelfdeMens.ts';
import { opendVoor } from '../toets/laadDossierToets.ts';
import { type Afloop, insertBeoordeling, loadBesluitvoorstel } from './besluitvoorstel.store.ts';
import { bereidBesluitVoor, type Steller, stappenBij, toonBesluitvoorstellen } from './besluitvoorstel.ts';
import { eisInvorderaar } from './eisInvorderaar.ts';
import { legVast } from './legVast.ts';
import { vastleggerVan } from './vastlegger.ts';
import { zonderGesloten } from './zonderGesloten.ts';

const TOEGANG = { handeling: 'besluit:vastleggen', doel: 'besluitvorming' } as const;
const FOUT = {
  400: zProbleem,
  403: zProbleem,
  404: zProbleem,
  409: zProbleem,
  412: zProbleem,
  428: zProbleem,
};
type Vraag = RouteContext<{ id: string }, unknown, unknown>;

const steller = (c: Pick<Vraag, 'sessie' | 'wie'>): Steller => ({
  ...vastleggerVan(c.sessie),
  medewerkerId: c.wie.medewerkerId,
});

/** A warning, an intention or a decision that one colleague prepares and another approves, with the steps that were taken and skipped. */
export function besluitvoorstelRoutes(app: FastifyInstance, deps: Deps): void {
  const lijst = async (c: Vraag, tx: Tx, kern: DossierKern) =>
    toonBesluitvoorstellen(deps, tx, steller(c), kern.id, opendVoor(c, kern));
  const toonEen = async (c: Vraag, tx: Tx, kern: DossierKern, id: string) =>
    (await lijst(c, tx, kern)).find((voorstel) => voorstel.id === id);

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/besluitvoorstellen',
    samenvatting:
      'Besluiten die op goedkeuring wachten of wachtten, nieuwste eerst, met de genomen en overgeslagen stappen',
    toegang: TOEGANG,
    verwerking: 'tijdlijn-inzien',
    params: zIdPad,
    antwoorden: { 200: zBesluitvoorstellen, 403: zProbleem, 404: zProbleem },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        return c.antwoord(200, { items: await lijst(c, tx, kern) });
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/dossiers/:id/besluitvoorstellen',
    samenvatting: 'Een waarschuwing, voornemen of besluit klaarleggen dat een ander goedkeurt',
    toegang: TOEGANG,
    verwerking: 'besluit-vastleggen',
    params: zIdPad,
    body: zBesluitvoorstelInvoer,
    antwoorden: { 201: zBesluitvoorstel, ...FOUT },
    voer: (c) =>
      c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        const [gebeurtenis] = await zonderGesloten(c, tx, kern, [c.body.gebeurtenis]);
        await eisInvorderaar(c, tx, kern.id, gebeurtenis);
        const gedaan = await bereidBesluitVoor(deps, tx, steller(c), kern.id, { ...c.body, gebeurtenis });
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonEen(c, tx, kern, gedaan.value));
      }),
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/besluitvoorstellen/:id/goedkeuringen',
    samenvatting:
      'Het besluit van een ander goedkeuren: het wordt vastgelegd. Vraagt If-Match van het dossier',
    toegang: TOEGANG,
    verwerking: 'besluit-vastleggen',
    params: zIdPad,
    body: zGoedkeurInvoer,
    antwoorden: { 201: zBesluitvoorstel, ...FOUT },
    voer: (c) => c.tx((tx) => handelAf(c, tx, 'goedgekeurd', c.body.reden)),
  });

  for (const [pad, wat, samenvatting] of [
    ['terugzendingen', 'teruggezonden', 'Het besluit van een ander terugsturen, met de reden'],
    ['intrekkingen', 'ingetrokken', 'Een eigen klaargelegd besluit intrekken, met de reden'],
  ] as const) {
    route(app, deps, {
      methode: 'POST',
      pad: `/besluitvoorstellen/:id/${pad}`,
      samenvatting,
      toegang: TOEGANG,
      verwerking: 'besluit-vastleggen',
      params: zIdPad,
      body: zHandelAfInvoer,
      antwoorden: { 201: zBesluitvoorstel, ...FOUT },
      voer: (c) => c.tx((tx) => handelAf(c, tx, wat, c.body.reden)),
    });
  }

  async function handelAf(c: Vraag, tx: Tx, wat: Afloop, reden: string | undefined) {
    const wie = steller(c);
    const voorstel = await loadBesluitvoorstel(tx, wie.gemeenteId, c.params.id);
    if (!voorstel) throw nietGevonden();
    const { kern } = await eisDossier(c, tx, voorstel.dossier_id);
    // As in the list: what is closed to this person is not there.
    if (!(await toonEen(c, tx, kern, voorstel.id))) throw nietGevonden();
    const zelf = await isZelfdeMens(tx, wie.gemeenteId, wie.medewerkerId, voorstel.voorbereid_door);
    if (wat === 'ingetrokken' && voorstel.voorbereid_door !== wie.medewerkerId) {
      throw new Probleem(403, 'niet-van-u', 'Alleen wie dit besluit klaarlegde, trekt het in.');
    }
    if (wat !== 'ingetrokken' && zelf) {
      throw new Probleem(403, 'vier-ogen', 'U heeft dit besluit zelf klaargelegd. Een ander keurt het goed.');
    }
    if (voorstel.wat !== null) throw conflict('al-afgehandeld', 'Over dit voorstel is al beslist.');
    const stappen = await stappenBij(deps, tx, wie, voorstel);
    if (wat === 'goedgekeurd') {
      c.eisVersie(kern.versie);
      await eisInvorderaar(c, tx, kern.id, voorstel.inhoud);
      const vast = await legVast(deps, tx, wie, kern.id, (geladen) => {
        // Approved on the file as it was read: what came in since, the approver could not weigh.
        c.eisVersie(geladen.versie);
        return [voorstel.inhoud];
      });
      if (!vast.ok)
        throw conflict('past-niet-meer', 'Dit besluit past niet meer in het dossier. Stuur het terug.');
    }
    const regel = {
      gemeenteId: wie.gemeenteId,
      voorstelId: voorstel.id,
      voorbereidDoor: voorstel.voorbereid_door,
      wat,
      door: wie.medewerkerId,
      functie: wie.functie,
      op: deps.klok.nu(),
      reden: reden === '' ? undefined : reden,
      stappen,
    };
    if (!(await insertBeoordeling(tx, regel)))
      throw conflict('al-afgehandeld', 'Over dit voorstel is al beslist.');
    return c.antwoord(201, await toonEen(c, tx, kern, voorstel.id));
  }
}
