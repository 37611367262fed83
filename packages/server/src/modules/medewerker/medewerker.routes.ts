import {
  zEindeInvoer,
  zIdPad,
  zMedewerker,
  zMedewerkerInvoer,
  zMedewerkers,
  zMedewerkerWijziging,
  zOpenstaand,
  zProbleem,
  zVervanging,
  zVervangingen,
  zVervangingInvoer,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { ongeldig } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import {
  beeindigMedewerker,
  laadOpenstaand,
  toonMedewerkers,
  voegMedewerkerToe,
  wijzigMedewerker,
} from './beheerMedewerker.ts';
import { beeindigVervanging, legVervangingVast, toonVervangingen } from './vervanging.ts';

const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem };

/** Who works here, for which organisation, in which roles, and who stands in for whom. */
export function medewerkerRoutes(app: FastifyInstance, deps: Deps): void {
  const vandaag = () => deps.klok.vandaag();
  const toonEen = async (tx: Tx, gemeenteId: string, id: string) =>
    (await toonMedewerkers(deps, tx, gemeenteId)).find((m) => m.id === id);
  const toonVervanging = async (tx: Tx, gemeenteId: string, id: string) =>
    (await toonVervangingen(tx, gemeenteId, vandaag())).find((v) => v.id === id);

  route(app, deps, {
    methode: 'GET',
    pad: '/medewerkers',
    samenvatting: 'Wie hier werkt of werkte, met organisatie en rollen',
    toegang: { handeling: 'organisatie:inzien', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    antwoorden: { 200: zMedewerkers, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) =>
        c.antwoord(200, { items: await toonMedewerkers(deps, tx, c.wie.gemeenteId) }),
      );
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/medewerkers',
    samenvatting: 'Een medewerker toevoegen met rollen',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    body: zMedewerkerInvoer,
    antwoorden: { 201: zMedewerker, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await voegMedewerkerToe(deps, tx, c.wie, c.body);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonEen(tx, c.wie.gemeenteId, gedaan.value));
      });
    },
  });

  route(app, deps, {
    methode: 'PATCH',
    pad: '/medewerkers/:id',
    samenvatting: 'Naam of rollen van een medewerker wijzigen',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    params: zIdPad,
    body: zMedewerkerWijziging,
    antwoorden: { 200: zMedewerker, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await wijzigMedewerker(deps, tx, c.wie, c.params.id, c.body);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(200, await toonEen(tx, c.wie.gemeenteId, c.params.id));
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/medewerkers/:id/beeindigingen',
    samenvatting: 'Iemand laten stoppen, nu meteen of na een laatste dag',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    params: zIdPad,
    body: zEindeInvoer,
    antwoorden: { 201: zMedewerker, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await beeindigMedewerker(deps, tx, c.wie, c.params.id, c.body.tot);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonEen(tx, c.wie.gemeenteId, c.params.id));
      });
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/medewerkers/:id/openstaand',
    samenvatting: 'Wat er bij iemand openstaat en een opvolger nodig heeft',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    params: zIdPad,
    transactie: 'zelf',
    antwoorden: { 200: zOpenstaand, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      // Who runs the system reads no case, also not in the database: the system counts what lies open.
      const { gemeenteId } = c.wie;
      return deps.db
        .inTransactie({ rol: 'systeem', gemeenteId }, (tx) =>
          laadOpenstaand(tx, gemeenteId, c.params.id, vandaag()),
        )
        .then((openstaand) => c.tx(async () => c.antwoord(200, openstaand)));
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/vervangingen',
    samenvatting: 'Wie wie vervangt, nu of later',
    toegang: { handeling: 'organisatie:inzien', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    antwoorden: { 200: zVervangingen, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) =>
        c.antwoord(200, { items: await toonVervangingen(tx, c.wie.gemeenteId, vandaag()) }),
      );
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/vervangingen',
    samenvatting: 'Vastleggen dat iemand een collega een periode vervangt',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    body: zVervangingInvoer,
    antwoorden: { 201: zVervanging, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await legVervangingVast(deps, tx, c.wie, c.body);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonVervanging(tx, c.wie.gemeenteId, gedaan.value));
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/vervangingen/:id/beeindigingen',
    samenvatting: 'Een vervanging beëindigen, nu meteen of na een eerdere laatste dag',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    params: zIdPad,
    body: zEindeInvoer,
    antwoorden: { 204: null, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await beeindigVervanging(deps, tx, c.wie, c.params.id, c.body.tot);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(204);
      });
    },
  });
}
