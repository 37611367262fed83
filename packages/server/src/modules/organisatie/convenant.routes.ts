import {
  zConvenant,
  zConvenanten,
  zConvenantInvoer,
  zDeelnameInvoer,
  zIdPad,
  zLaatsteDag,
  zProbleem,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { ongeldig } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { geefLaatsteDag, toonConvenanten, voegConvenantToe, voegDeelnameToe } from './convenanten.ts';

const FOUT = { 400: zProbleem, 403: zProbleem, 404: zProbleem };

/** Under which agreements data may be shared, and with whom. */
export function convenantRoutes(app: FastifyInstance, deps: Deps): void {
  const vandaag = () => deps.klok.vandaag();
  const toonEen = async (tx: Tx, gemeenteId: string, id: string) =>
    (await toonConvenanten(tx, gemeenteId, vandaag())).find((c) => c.id === id);

  route(app, deps, {
    methode: 'GET',
    pad: '/convenanten',
    samenvatting: 'De convenanten met wie ze tekende, ook wat is afgelopen',
    toegang: { handeling: 'organisatie:inzien', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    antwoorden: { 200: zConvenanten, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) =>
        c.antwoord(200, { items: await toonConvenanten(tx, c.wie.gemeenteId, vandaag()) }),
      );
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/convenanten',
    samenvatting: 'Een convenant vastleggen',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    body: zConvenantInvoer,
    antwoorden: { 201: zConvenant, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await voegConvenantToe(deps, tx, c.wie, c.body);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonEen(tx, c.wie.gemeenteId, gedaan.value));
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/convenanten/:id/deelnames',
    samenvatting: 'Vastleggen dat een organisatie het convenant tekende',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    params: zIdPad,
    body: zDeelnameInvoer,
    antwoorden: { 201: zConvenant, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await voegDeelnameToe(deps, tx, c.wie, c.params.id, c.body);
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonEen(tx, c.wie.gemeenteId, c.params.id));
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/convenanten/:id/beeindigingen',
    samenvatting: 'Een convenant een laatste dag geven',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    params: zIdPad,
    body: zLaatsteDag,
    antwoorden: { 201: zConvenant, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await geefLaatsteDag(
          deps,
          tx,
          c.wie,
          { tabel: 'convenant', id: c.params.id },
          c.body.tot,
        );
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonEen(tx, c.wie.gemeenteId, gedaan.value));
      });
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/deelnames/:id/beeindigingen',
    samenvatting: 'De deelname van een organisatie aan een convenant een laatste dag geven',
    toegang: { handeling: 'organisatie:beheren', doel: 'beheer' },
    verwerking: 'medewerkers-beheren',
    params: zIdPad,
    body: zLaatsteDag,
    antwoorden: { 201: zConvenant, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'gemeente' });
      return c.tx(async (tx) => {
        const gedaan = await geefLaatsteDag(
          deps,
          tx,
          c.wie,
          { tabel: 'convenant_deelname', id: c.params.id },
          c.body.tot,
        );
        if (!gedaan.ok) throw ongeldig(gedaan.error);
        return c.antwoord(201, await toonEen(tx, c.wie.gemeenteId, gedaan.value));
      });
    },
  });
}
