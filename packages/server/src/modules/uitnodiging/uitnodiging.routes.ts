import {
  zAanvaard,
  zAanvaardInvoer,
  zIdPad,
  zLinkInvoer,
  zProbleem,
  zUitnodiging,
  zUitnodigingInvoer,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden, ongeldig } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { hashVan } from '../../platform/toegang/sessie.store.ts';
import { aanvaardUitnodiging, vindUitnodiging } from './aanvaard.ts';
import { nodigUit, trekUitnodigingIn } from './nodigUit.ts';

const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem };
const BEHEER = { handeling: 'organisatie:beheren', doel: 'beheer' } as const;
const MET_LINK = { openbaar: 'Wie de link heeft, is nog niemand. De link werkt één keer.' } as const;
const WERKT_NIET =
  'Deze link werkt niet meer: hij is gebruikt, ingetrokken of verlopen. Vraag uw beheerder een nieuwe uitnodiging.';

/** Inviting somebody to work here, and accepting it. */
export function uitnodigingRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'POST',
    pad: '/medewerkers/:id/uitnodigingen',
    samenvatting: 'Een uitnodiging sturen, of opnieuw; die van eerder werkt dan niet meer',
    toegang: BEHEER,
    verwerking: 'medewerkers-beheren',
    params: zIdPad,
    body: zUitnodigingInvoer,
    antwoorden: { 204: null, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const { gemeenteId, medewerkerId } = c.wie;
        const gedaan = await nodigUit(deps, tx, {
          gemeenteId,
          medewerkerId: c.params.id,
          email: c.body.email,
          door: medewerkerId,
        });
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(204);
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/medewerkers/:id/uitnodigingen/intrekkingen',
    samenvatting: 'Een uitnodiging intrekken: de link werkt niet meer',
    toegang: BEHEER,
    verwerking: 'medewerkers-beheren',
    params: zIdPad,
    antwoorden: { 204: null, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        if (!(await trekUitnodigingIn(deps, tx, c.wie.gemeenteId, c.params.id))) {
          throw nietGevonden('Er is geen uitnodiging die nog werkt.');
        }
        return c.antwoord(204);
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/uitnodigingen',
    samenvatting: 'Wat een uitnodiging zegt, met de link',
    toegang: MET_LINK,
    verwerking: null,
    transactie: 'zelf',
    antwoordNietBewaren: true,
    limiet: { max: 30, perMinuten: 1 },
    body: zLinkInvoer,
    antwoorden: { 200: zUitnodiging, 400: zProbleem, 404: zProbleem, 429: zProbleem },
    voer: async (c) => {
      const u = await deps.db.inTransactie({ rol: 'aanmelden' }, (tx) =>
        vindUitnodiging(deps, tx, hashVan(c.body.token)),
      );
      if (!u) throw nietGevonden(WERKT_NIET);
      return c.antwoord(200, {
        naam: u.naam,
        email: u.email,
        gemeente: u.gemeente,
        organisatie: u.organisatie,
        heeftAccount: u.account_id !== null,
        van: u.actief_van,
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/uitnodigingen/aanvaardingen',
    samenvatting: 'Een uitnodiging aanvaarden; daarna logt u in',
    toegang: MET_LINK,
    verwerking: null,
    transactie: 'zelf',
    antwoordNietBewaren: true,
    limiet: { max: 30, perMinuten: 1 },
    body: zAanvaardInvoer,
    antwoorden: { 201: zAanvaard, 400: zProbleem, 404: zProbleem, 429: zProbleem },
    voer: async (c) => {
      const gedaan = await aanvaardUitnodiging(deps, c.body.token, c.body.wachtwoord);
      if (gedaan.ok) return c.antwoord(201, { gebruikersnaam: gedaan.value });
      if (gedaan.error.code === 'werkt-niet') throw nietGevonden(WERKT_NIET);
      throw ongeldig([{ pad: '/wachtwoord', reden: gedaan.error.reden }]);
    },
  });
}
