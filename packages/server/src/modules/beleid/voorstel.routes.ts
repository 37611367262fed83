import type { InvulFout } from '@luwte/core/beleid';
import {
  zAfgehandeld,
  zBeleidLog,
  zBeleidVoorstel,
  zHandelAfInvoer,
  zIdPad,
  zProbleem,
  zVoorstelInvoer,
  zWachtendeVoorstellen,
} from '@luwte/core/contract';
import { type Handeling, RECHTEN, type Wie } from '@luwte/core/toegang';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { conflict, nietGevonden, ongeldig, Probleem } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { isVoorstelbaar, zoekBeleid } from './beleidslijst.ts';
import { handelVoorstelAf } from './handelVoorstelAf.ts';
import { lijstWachtend } from './lijstWachtend.ts';
import { type Handelaar, stelVoor } from './stelVoor.ts';
import { toonLog } from './toonLog.ts';
import { trekVoorstelIn } from './trekVoorstelIn.ts';
import { vanGemeente, zSleutelPad } from './vraag.ts';

const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem, 409: zProbleem };

/** Putting a version into force with four eyes, and the log of it. */
export function voorstelRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/beleid/:sleutel/log',
    samenvatting: 'Voorstellen voor dit beleid en wat ermee gebeurde',
    toegang: { handeling: 'beleid:volgen', doel: 'beheer' },
    verwerking: null,
    params: zSleutelPad,
    antwoorden: { 200: zBeleidLog, 403: zProbleem, 404: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'beleid' });
      return c.tx(async (tx) => {
        const gevonden = await zoekBeleid(deps, tx, vanGemeente(c), c.params.sleutel);
        if (!gevonden) throw nietGevonden('Dit beleid bestaat hier niet.');
        return c.antwoord(200, await toonLog(deps, tx, c.wie, gevonden.beleid));
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/beleid/:sleutel/voorstellen',
    samenvatting: 'Een versie van het beleid voorstellen, met wat de bron openlaat ingevuld',
    toegang: { handeling: 'beleid:voorstellen', doel: 'beheer' },
    verwerking: null,
    params: zSleutelPad,
    body: zVoorstelInvoer,
    antwoorden: { 201: zBeleidVoorstel, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'beleid' });
      return c.tx(async (tx) => {
        const gevonden = await zoekBeleid(deps, tx, vanGemeente(c), c.params.sleutel);
        if (!gevonden) throw nietGevonden('Dit beleid bestaat hier niet.');
        const { beleid } = gevonden;
        if (!isVoorstelbaar(deps, vanGemeente(c), beleid)) {
          throw conflict('niet-voor-te-stellen', 'Uw gemeente werkt niet onder deze versie van het beleid.');
        }
        const gedaan = await stelVoor(deps, tx, handelaar(c.wie, 'beleid:voorstellen'), beleid, c.body);
        if (!gedaan.ok) {
          const { waarden, zonderToelichting } = gedaan.error;
          throw ongeldig([
            ...waarden.map((fout) => alsVeldfout(fout, c.body.waarden, gevonden.detail.legeWaarden)),
            ...(zonderToelichting ? [GEEN_TOELICHTING] : []),
          ]);
        }
        const { voorstellen } = await toonLog(deps, tx, c.wie, beleid);
        return c.antwoord(
          201,
          voorstellen.find((voorstel) => voorstel.id === gedaan.value),
        );
      });
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/beleidsvoorstellen',
    samenvatting: 'Voorstellen van anderen die op uw beoordeling wachten, oudste eerst',
    toegang: { handeling: 'beleid:activeren', doel: 'beheer' },
    verwerking: null,
    antwoorden: { 200: zWachtendeVoorstellen, 403: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'beleid' });
      return c.tx(async (tx) => c.antwoord(200, await lijstWachtend(deps, tx, c.wie)));
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/beleidsvoorstellen/:id/intrekkingen',
    samenvatting: 'Een eigen voorstel intrekken waarover nog niet is besloten',
    toegang: { handeling: 'beleid:voorstellen', doel: 'beheer' },
    verwerking: null,
    params: zIdPad,
    body: zHandelAfInvoer,
    antwoorden: { 201: zAfgehandeld, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'beleid' });
      return c.tx(async (tx) => {
        const wie = handelaar(c.wie, 'beleid:voorstellen');
        const gedaan = await trekVoorstelIn(deps, tx, wie, c.params.id, c.body.reden);
        if (!gedaan.ok) throw alsProbleem(gedaan.error);
        return c.antwoord(201, { voorstelId: c.params.id, stand: 'ingetrokken' });
      });
    },
  });

  for (const [pad, stand, samenvatting] of [
    ['activeringen', 'geactiveerd', 'Een voorstel van een ander activeren: nieuwe dossiers vallen eronder'],
    ['weigeringen', 'geweigerd', 'Een voorstel van een ander weigeren'],
  ] as const) {
    route(app, deps, {
      methode: 'POST',
      pad: `/beleidsvoorstellen/:id/${pad}`,
      samenvatting,
      toegang: { handeling: 'beleid:activeren', doel: 'beheer' },
      verwerking: null,
      params: zIdPad,
      body: zHandelAfInvoer,
      antwoorden: { 201: zAfgehandeld, ...FOUT },
      voer: (c) => {
        c.eis({ soort: 'beleid' });
        return c.tx(async (tx) => {
          const wie = handelaar(c.wie, 'beleid:activeren');
          const { reden } = c.body;
          const gedaan = await handelVoorstelAf(deps, tx, wie, c.params.id, { stand, reden });
          if (!gedaan.ok) throw alsProbleem(gedaan.error);
          return c.antwoord(201, { voorstelId: c.params.id, stand, sleutel: gedaan.value });
        });
      },
    });
  }
}

/** Not there, not for this person, or not any more. */
function alsProbleem({ code, uitleg }: { readonly code: string; readonly uitleg: string }): Probleem {
  if (code === 'voorstel-bestaat-niet') return nietGevonden(uitleg);
  if (code === 'vier-ogen' || code === 'niet-van-u') return new Probleem(403, code, uitleg);
  return conflict(code, uitleg);
}

/** Acts in the role that gives the right. */
const handelaar = (wie: Wie, handeling: Handeling): Handelaar => ({
  gemeenteId: wie.gemeenteId,
  medewerkerId: wie.medewerkerId,
  functie: wie.rollen.find((rol) => RECHTEN[rol].includes(handeling))!,
});

const GEEN_TOELICHTING = {
  pad: '/toelichting',
  reden: 'Schrijf waarom u deze versie voorstelt, bijvoorbeeld met het besluit erbij.',
};

/** At its place in what was sent; a value that was not sent has none. */
function alsVeldfout(
  fout: InvulFout,
  waarden: readonly { pad: string }[],
  gevraagd: readonly { pad: string; vraag: string }[],
) {
  const i = waarden.findIndex(({ pad }) => pad === fout.pad);
  return i < 0
    ? {
        pad: '/waarden',
        reden: `${gevraagd.find(({ pad }) => pad === fout.pad)?.vraag ?? ''} ${fout.reden}`.trim(),
      }
    : { pad: `/waarden/${i}/${fout.veld}`, reden: fout.reden };
}
