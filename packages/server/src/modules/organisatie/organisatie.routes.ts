import {
  zAfdelingInvoer,
  zContactInvoer,
  zContactWijziging,
  zEindeInvoer,
  zIdPad,
  zOrganisatie,
  zOrganisatieInvoer,
  zOrganisaties,
  zOrganisatieWijziging,
  zProbleem,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { ongeldig } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import {
  beeindigContact,
  beeindigOrganisatie,
  voegAfdelingToe,
  voegContactToe,
  voegOrganisatieToe,
  wijzigOrganisatie,
} from './beheerOrganisatie.ts';
import { vraagBevestiging } from './bevestigWerkadres.ts';
import { toonOrganisaties } from './toonOrganisaties.ts';
import { wijzigContact } from './wijzigContact.ts';

const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem };

/** Who the municipality works with: data about organisations and the people to call there, nothing of a case. */
export function organisatieRoutes(app: FastifyInstance, deps: Deps): void {
  const vandaag = () => deps.klok.vandaag();
  const toonEen = async (tx: Tx, gemeenteId: string, id: string) =>
    (await toonOrganisaties(tx, gemeenteId, vandaag())).find((o) => o.id === id);

  route(app, deps, {
    methode: 'GET',
    pad: '/organisaties',
    samenvatting: 'De organisaties die meewerken, met teams, contactpersonen en convenanten',
    toegang: { handeling: 'organisatie:inzien', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    antwoorden: { 200: zOrganisaties, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) =>
        c.antwoord(200, { items: await toonOrganisaties(tx, c.wie.gemeenteId, vandaag()) }),
      );
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/organisaties',
    samenvatting: 'Een organisatie toevoegen',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    body: zOrganisatieInvoer,
    antwoorden: { 201: zOrganisatie, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await voegOrganisatieToe(deps, tx, c.wie, c.body);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonEen(tx, c.wie.gemeenteId, gedaan.value));
      });
    },
  });

  route(app, deps, {
    methode: 'PATCH',
    pad: '/organisaties/:id',
    samenvatting: 'De naam van een organisatie wijzigen, of langs welke wegen met haar wordt gedeeld',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    params: zIdPad,
    body: zOrganisatieWijziging,
    antwoorden: { 200: zOrganisatie, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await wijzigOrganisatie(deps, tx, c.wie, c.params.id, c.body);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(200, await toonEen(tx, c.wie.gemeenteId, c.params.id));
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/organisaties/:id/beeindigingen',
    samenvatting: 'De samenwerking met een organisatie beëindigen, nu meteen of na een laatste dag',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    params: zIdPad,
    body: zEindeInvoer,
    antwoorden: { 201: zOrganisatie, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await beeindigOrganisatie(deps, tx, c.wie, c.params.id, c.body.tot);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonEen(tx, c.wie.gemeenteId, c.params.id));
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/organisaties/:id/afdelingen',
    samenvatting: 'Een team van een organisatie toevoegen',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    params: zIdPad,
    body: zAfdelingInvoer,
    antwoorden: { 201: zOrganisatie, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await voegAfdelingToe(deps, tx, c.wie, c.params.id, c.body.naam);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonEen(tx, c.wie.gemeenteId, c.params.id));
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/organisaties/:id/contactpersonen',
    samenvatting: 'Een vaste contactpersoon van een organisatie vastleggen',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    params: zIdPad,
    body: zContactInvoer,
    antwoorden: { 201: zOrganisatie, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await voegContactToe(deps, tx, c.wie, c.params.id, c.body);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonEen(tx, c.wie.gemeenteId, c.params.id));
      });
    },
  });

  route(app, deps, {
    methode: 'PATCH',
    pad: '/contactpersonen/:id',
    samenvatting:
      'Telefoon of werkadres van een contactpersoon wijzigen; een nieuw adres is nog niet bevestigd',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    params: zIdPad,
    body: zContactWijziging,
    antwoorden: { 200: zOrganisatie, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await wijzigContact(deps, tx, c.wie, c.params.id, c.body);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(200, await toonEen(tx, c.wie.gemeenteId, gedaan.value));
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/contactpersonen/:id/bevestigingen',
    samenvatting: 'De contactpersoon per mail vragen het werkadres te bevestigen',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'bericht-versturen',
    params: zIdPad,
    antwoorden: { 201: zOrganisatie, 409: zProbleem, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const door = { ...c.wie, gemeenteNaam: c.sessie.gemeente.naam };
        const gedaan = await vraagBevestiging(deps, tx, door, c.params.id);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonEen(tx, c.wie.gemeenteId, gedaan.value));
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/contactpersonen/:id/beeindigingen',
    samenvatting: 'Een vaste contactpersoon beëindigen',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    params: zIdPad,
    body: zEindeInvoer,
    antwoorden: { 201: zOrganisatie, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await beeindigContact(deps, tx, c.wie, c.params.id, c.body.tot);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonEen(tx, c.wie.gemeenteId, gedaan.value));
      });
    },
  });
}
