import {
  type Logvraag,
  zDossiergebruik,
  zIdPad,
  zLijst,
  zLogboekhoofd,
  zLogexportVraag,
  zLogregel,
  zLogvraag,
  zLogweergaveInvoer,
  zLogweergaven,
  zProbleem,
  zZegelsleutels,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { leesCursor, maakPagina } from '../../platform/http/cursor.ts';
import { conflict, geweigerd, nietGevonden, ongeldig } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { downloadKoppen } from '../document/bestandsnaam.ts';
import { eisDossier } from '../dossier/eisDossier.ts';
import { alsCsv, alsJsonregels, csvKop, stroomPaginas } from './logexport.ts';
import { loadGebruik, loadLogregels } from './logvraag.store.ts';
import { deleteWeergave, hasMedewerker, insertWeergave, loadWeergaven } from './logweergave.store.ts';
import { type Logrij, toonLogregel } from './toonLogregel.ts';
import { laadHoofd, laadZegelsleutels } from './zegelsleutels.ts';
import { zietGebruik } from './zietGebruik.ts';

const LEZEN = { handeling: 'logboek:inzien', doel: 'privacytoezicht' } as const;
const VERWERKING = 'veiligheidslogboek-inzien';
const zCursor = z.tuple([z.iso.datetime(), z.uuid()]);
const zKenmerk = z.strictObject({ kenmerk: z.string().trim().min(1).max(40) });
const FOUT = { 400: zProbleem, 403: zProbleem };
/** Lines per transaction of an export. */
const DEEL = 1_000;

/** The security log for who watches it: acts and kenmerken, no content of a case. */
export function logboekRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/veiligheidsregels',
    samenvatting: 'Het veiligheidslogboek, nieuwste eerst',
    toegang: LEZEN,
    verwerking: VERWERKING,
    query: zLogvraag,
    antwoorden: { 200: zLijst(zLogregel), ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      const { aantal, na: cursor, ...filter }: Logvraag = c.query;
      const na = leesCursor(zCursor, cursor);
      return c.tx(async (tx) => {
        const vanaf = na && { op: na[0], id: na[1] };
        const rijen = await loadLogregels(tx, c.wie.gemeenteId, filter, vanaf, aantal + 1);
        return c.antwoord(
          200,
          maakPagina(rijen, aantal, toonLogregel, (rij) => [rij.op.toISOString(), rij.id]),
        );
      });
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/veiligheidsregels/export',
    samenvatting: 'Dezelfde regels als bestand: CSV, of JSON met de zegelsleutels voorop',
    toegang: LEZEN,
    verwerking: VERWERKING,
    query: zLogexportVraag,
    antwoorden: { 200: null, ...FOUT },
    // Each page in a transaction of its own: the first one writes the log lines.
    transactie: 'zelf',
    voer: async (c) => {
      c.eis({ soort: 'logboek' });
      const { gemeenteId } = c.wie;
      const { vorm, ...filter } = c.query;
      const lees = (tx: Tx, na?: Logrij) =>
        loadLogregels(tx, gemeenteId, filter, na && { op: na.op.toISOString(), id: na.id }, DEEL);
      const { eerste, sleutels } = await c.tx(async (tx) => ({
        eerste: await lees(tx),
        sleutels: await laadZegelsleutels(deps, tx, gemeenteId),
      }));
      const kop = { formaat: 'luwte-veiligheidslogboek/1', gemeente: gemeenteId, filter, ...sleutels };
      const schrijf = vorm === 'csv' ? alsCsv : alsJsonregels;
      const stroom = stroomPaginas(
        vorm === 'csv' ? csvKop : alsJsonregels([kop]),
        eerste,
        (laatste) => c.tx((tx) => lees(tx, laatste)),
        (rijen) => schrijf(rijen.map(toonLogregel)),
      );
      const naam = `veiligheidslogboek-${deps.klok.vandaag()}.${vorm === 'csv' ? 'csv' : 'jsonl'}`;
      const soort = vorm === 'csv' ? 'text/csv' : 'application/x-ndjson';
      return { status: 200, headers: downloadKoppen(naam, soort), stroom };
    },
  });

  const gebruik = (rijen: Awaited<ReturnType<typeof loadGebruik>>) => ({
    items: rijen.map((rij) => ({ ...rij, laatst: lokaalMoment(new Date(rij.laatst)) })),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiergebruik',
    samenvatting: 'Wie een dossier opende, hoe vaak en waarvoor',
    toegang: LEZEN,
    verwerking: VERWERKING,
    query: zKenmerk,
    antwoorden: { 200: zDossiergebruik, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) =>
        c.antwoord(200, gebruik(await loadGebruik(tx, c.wie.gemeenteId, { kenmerk: c.query.kenmerk }))),
      );
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiers/:id/gebruik',
    samenvatting: 'Wie dit dossier opende, hoe vaak en waarvoor: voor wie de regie heeft',
    toegang: { handeling: 'dossiergebruik:inzien', doel: 'behandelen-overlast' },
    verwerking: VERWERKING,
    params: zIdPad,
    antwoorden: { 200: zDossiergebruik, ...FOUT, 404: zProbleem },
    transactie: 'zelf',
    voer: async (c) => {
      const { gemeenteId, medewerkerId } = c.wie;
      await c.tx(async (tx) => {
        const { kern } = await eisDossier(c, tx, c.params.id);
        if (!(await zietGebruik(tx, gemeenteId, kern.id, medewerkerId)))
          throw geweigerd('Alleen wie de regie in dit dossier heeft, ziet wie het opende.');
      });
      // As the system: staff may not read the log. A policy for who runs the case would open all of its columns, with
      // network addresses and the reasons that colleagues gave; this asks for names, counts and purposes.
      const rijen = await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) =>
        loadGebruik(tx, gemeenteId, { id: c.params.id }),
      );
      return c.antwoord(200, gebruik(rijen));
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/veiligheidszegels/laatste',
    samenvatting: 'Het laatste zegel van het logboek, ondertekend',
    toegang: LEZEN,
    verwerking: null,
    antwoorden: { 200: zLogboekhoofd, 403: zProbleem, 404: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) => {
        const hoofd = await laadHoofd(tx, c.wie.gemeenteId);
        if (!hoofd) throw nietGevonden('Er is nog geen zegel.');
        return c.antwoord(200, hoofd);
      });
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/zegelsleutels',
    samenvatting: 'De sleutels waarmee het logboek is verzegeld, vroegere en huidige, met het laatste zegel',
    toegang: LEZEN,
    verwerking: null,
    antwoorden: { 200: zZegelsleutels, 403: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) => c.antwoord(200, await laadZegelsleutels(deps, tx, c.wie.gemeenteId)));
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/logweergaven',
    samenvatting: 'De eigen bewaarde filters op het logboek',
    toegang: LEZEN,
    verwerking: null,
    antwoorden: { 200: zLogweergaven, 403: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) =>
        c.antwoord(200, { items: await loadWeergaven(tx, c.wie.gemeenteId, c.wie.medewerkerId) }),
      );
    },
  });

  route(app, deps, {
    methode: 'POST',
    pad: '/logweergaven',
    samenvatting: 'Een filter bewaren voor uzelf',
    toegang: LEZEN,
    verwerking: null,
    body: zLogweergaveInvoer,
    antwoorden: { 201: zLogweergaven, ...FOUT, 409: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) => {
        const { gemeenteId, medewerkerId } = c.wie;
        const van = c.body.filter.medewerkerId;
        if (van !== undefined && !(await hasMedewerker(tx, gemeenteId, van))) {
          throw ongeldig([{ pad: '/filter/medewerkerId', reden: 'Kies een medewerker uit de lijst.' }]);
        }
        const wat = { gemeenteId, id: deps.nieuweId(), medewerkerId, ...c.body, op: deps.klok.nu() };
        if (!(await insertWeergave(tx, wat)))
          throw conflict('naam-bestaat', 'U heeft al een weergave met deze naam. Kies een andere naam.');
        return c.antwoord(201, { items: await loadWeergaven(tx, gemeenteId, medewerkerId) });
      });
    },
  });

  route(app, deps, {
    methode: 'DELETE',
    pad: '/logweergaven/:id',
    samenvatting: 'Een eigen weergave weghalen',
    toegang: LEZEN,
    verwerking: null,
    params: zIdPad,
    antwoorden: { 204: null, 403: zProbleem, 404: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) => {
        const weg = await deleteWeergave(tx, c.wie.gemeenteId, c.params.id, c.wie.medewerkerId);
        if (!weg) throw nietGevonden('Deze weergave is er niet.');
        return c.antwoord(204);
      });
    },
  });
}
