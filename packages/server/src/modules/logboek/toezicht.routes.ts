import {
  PATRONEN,
  zBewaringInvoer,
  zIdPad,
  zInstellingInvoer,
  zLogontvangerInvoer,
  zPatronen,
  zPatroonBekeken,
  zPrivacyInstellingen,
  zProbleem,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { conflict, nietGevonden, ongeldig } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { insertBewaring, loadBewaring } from './bewaring.store.ts';
import { insertInstelling } from './instelling.store.ts';
import { laadInstellingen } from './instellingen.ts';
import { insertOntvanger, loadOntvangers, updateOntvangerBeeindigd } from './ontvangers.store.ts';
import { insertBekeken } from './patroon.store.ts';
import { zoekPatronen } from './zoekPatronen.ts';

const LEZEN = { handeling: 'logboek:inzien', doel: 'privacytoezicht' } as const;
const OORDELEN = { handeling: 'logboek:beoordelen', doel: 'privacytoezicht' } as const;
const VERWERKING = 'veiligheidslogboek-inzien';
const zPatroonPad = z.strictObject({ patroon: z.enum(PATRONEN) });
const FOUT = { 400: zProbleem, 403: zProbleem };

/** What stands out in the log, and the numbers, terms and receivers that the municipality settles for it. */
export function toezichtRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/logpatronen',
    samenvatting: 'Wat opvalt in het logboek van de laatste dagen',
    toegang: LEZEN,
    verwerking: VERWERKING,
    antwoorden: { 200: zPatronen, 403: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) => c.antwoord(200, { items: await zoekPatronen(deps, tx, c.wie.gemeenteId) }));
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/logpatronen/:patroon/beoordelingen',
    samenvatting: 'Een patroon als bekeken markeren, met een opmerking',
    toegang: OORDELEN,
    verwerking: VERWERKING,
    params: zPatroonPad,
    body: zPatroonBekeken,
    antwoorden: { 201: zPatronen, ...FOUT, 404: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) => {
        const { gemeenteId, medewerkerId: door } = c.wie;
        const wat = { gemeenteId, id: deps.nieuweId(), door, op: deps.klok.nu(), ...c.params, ...c.body };
        if (!(await insertBekeken(tx, wat))) throw nietGevonden('Deze collega is er niet.');
        return c.antwoord(201, { items: await zoekPatronen(deps, tx, gemeenteId) });
      });
    },
  });

  const instellingen = async (tx: Tx, gemeenteId: string) => ({
    instellingen: await laadInstellingen(deps, tx, gemeenteId),
    bewaring: (await loadBewaring(tx, gemeenteId)).map(({ log, maanden, bron, op, door }) => ({
      log,
      maanden,
      bron,
      op: lokaalMoment(op),
      ...(door !== null && { door }),
    })),
    ontvangers: (await loadOntvangers(tx, gemeenteId)).map((rij) => ({ ...rij, op: lokaalMoment(rij.op) })),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/privacyinstellingen',
    samenvatting: 'Grenzen van patronen, duur van noodtoegang, bewaartermijnen en ontvangers van berichten',
    toegang: LEZEN,
    verwerking: VERWERKING,
    antwoorden: { 200: zPrivacyInstellingen, 403: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) => c.antwoord(200, await instellingen(tx, c.wie.gemeenteId)));
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/privacyinstellingen',
    samenvatting: 'Een getal vastleggen, met het besluit waar het staat. Het laatste geldt',
    toegang: OORDELEN,
    verwerking: null,
    body: zInstellingInvoer,
    antwoorden: { 201: zPrivacyInstellingen, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      const { minimum, maximum, eenheid } = deps.toezicht[c.body.sleutel];
      if (c.body.waarde < minimum || c.body.waarde > maximum) {
        const reden = `Kies een getal van ${minimum} tot en met ${maximum} (${eenheid}).`;
        throw ongeldig([{ pad: '/waarde', reden }]);
      }
      return c.tx(async (tx) => {
        const { gemeenteId, medewerkerId: door } = c.wie;
        await insertInstelling(tx, { gemeenteId, id: deps.nieuweId(), ...c.body, door, op: deps.klok.nu() });
        return c.antwoord(201, await instellingen(tx, gemeenteId));
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/logbewaring',
    samenvatting: 'De bewaartermijn van een logboek vastleggen, met het besluit waar zij staat',
    toegang: OORDELEN,
    verwerking: null,
    body: zBewaringInvoer,
    antwoorden: { 201: zPrivacyInstellingen, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) => {
        const { gemeenteId, medewerkerId: door } = c.wie;
        await insertBewaring(tx, { gemeenteId, id: deps.nieuweId(), ...c.body, door, op: deps.klok.nu() });
        return c.antwoord(201, await instellingen(tx, gemeenteId));
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/logontvangers',
    samenvatting: 'Een mailadres dat berichten van het toezicht ook krijgt, met het besluit waar het staat',
    toegang: OORDELEN,
    verwerking: VERWERKING,
    body: zLogontvangerInvoer,
    antwoorden: { 201: zPrivacyInstellingen, ...FOUT, 409: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) => {
        const { gemeenteId, medewerkerId: door } = c.wie;
        const wat = { gemeenteId, id: deps.nieuweId(), ...c.body, door, op: deps.klok.nu() };
        if (!(await insertOntvanger(tx, wat)))
          throw conflict('staat-er-al', 'Dit adres krijgt al berichten. Haal het eerst weg.');
        return c.antwoord(201, await instellingen(tx, gemeenteId));
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/logontvangers/:id/beeindigingen',
    samenvatting: 'Dit mailadres krijgt geen berichten meer',
    toegang: OORDELEN,
    verwerking: VERWERKING,
    params: zIdPad,
    antwoorden: { 201: zPrivacyInstellingen, ...FOUT, 404: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) => {
        const { gemeenteId, medewerkerId } = c.wie;
        const weg = await updateOntvangerBeeindigd(tx, gemeenteId, c.params.id, medewerkerId, deps.klok.nu());
        if (!weg) throw nietGevonden('Dit adres krijgt geen berichten.');
        return c.antwoord(201, await instellingen(tx, gemeenteId));
      });
    },
  });
}
