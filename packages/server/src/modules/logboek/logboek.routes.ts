import { Readable } from 'node:stream';
import {
  type Logregel,
  type Logvraag,
  PATRONEN,
  zBewaringInvoer,
  zDossiergebruik,
  zInstellingInvoer,
  zLijst,
  zLogboekhoofd,
  zLogregel,
  zLogvraag,
  zPatronen,
  zPatroonBekeken,
  zPrivacyInstellingen,
  zProbleem,
} from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { leesCursor, maakPagina } from '../../platform/http/cursor.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { type RouteContext, route } from '../../platform/http/route.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { downloadKoppen } from '../document/bestandsnaam.ts';
import { insertBewaring, loadBewaring } from './bewaring.store.ts';
import { csvRegel } from './csv.ts';
import { insertInstelling } from './instelling.store.ts';
import { laadInstellingen } from './instellingen.ts';
import { loadGebruik, loadLogregels } from './logvraag.store.ts';
import { insertBekeken } from './patroon.store.ts';
import { loadLaatsteZegel } from './zegel.store.ts';
import { hoofdVan } from './zegel.ts';
import { zoekPatronen } from './zoekPatronen.ts';

const LEZEN = { handeling: 'logboek:inzien', doel: 'privacytoezicht' } as const;
const OORDELEN = { handeling: 'logboek:beoordelen', doel: 'privacytoezicht' } as const;
const VERWERKING = 'veiligheidslogboek-inzien';
const zCursor = z.tuple([z.iso.datetime(), z.uuid()]);
const zKenmerk = z.strictObject({ kenmerk: z.string().trim().min(1).max(40) });
const zPatroonPad = z.strictObject({ patroon: z.enum(PATRONEN) });
const FOUT = { 400: zProbleem, 403: zProbleem };
/** Lines of one export: more than this is asked for per period. */
const MEESTE = 20_000;

type Rij = Awaited<ReturnType<typeof loadLogregels>>[number];

/** The desk of who watches the logs: acts and kenmerken, no content of a case. */
export function logboekRoutes(app: FastifyInstance, deps: Deps): void {
  const vraagRegels = (
    c: Pick<RouteContext<undefined, undefined, undefined>, 'wie'>,
    tx: Tx,
    q: Logvraag,
    n: number,
  ) => {
    const na = leesCursor(zCursor, q.na);
    return loadLogregels(tx, c.wie.gemeenteId, q, na && { op: na[0], id: na[1] }, n);
  };

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
      return c.tx(async (tx) => {
        const rijen = await vraagRegels(c, tx, c.query, c.query.aantal + 1);
        return c.antwoord(
          200,
          maakPagina(rijen, c.query.aantal, toon, (rij) => [rij.op.toISOString(), rij.id]),
        );
      });
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/veiligheidsregels/export',
    samenvatting: 'Dezelfde regels als CSV, hoogstens 20.000',
    toegang: LEZEN,
    verwerking: VERWERKING,
    query: zLogvraag,
    antwoorden: { 200: null, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) => {
        const rijen = await vraagRegels(c, tx, c.query, MEESTE);
        const naam = `veiligheidslogboek-${deps.klok.vandaag()}.csv`;
        // The mark in front tells a spreadsheet that this is UTF-8.
        const tekst = `\uFEFF${csvRegel(KOPPEN)}${rijen.map((rij) => csvRegel(cellen(toon(rij)))).join('')}`;
        return { status: 200, headers: downloadKoppen(naam, 'text/csv'), stroom: Readable.from([tekst]) };
      });
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/dossiergebruik',
    samenvatting: 'Wie een dossier opende en hoe vaak',
    toegang: LEZEN,
    verwerking: VERWERKING,
    query: zKenmerk,
    antwoorden: { 200: zDossiergebruik, ...FOUT },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) => {
        const rijen = await loadGebruik(tx, c.wie.gemeenteId, c.query.kenmerk);
        return c.antwoord(200, {
          items: rijen.map((rij) => ({ ...rij, laatst: lokaalMoment(new Date(rij.laatst)) })),
        });
      });
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/logpatronen',
    samenvatting: 'Wat opvalt in het logboek van de laatste dagen',
    toegang: LEZEN,
    verwerking: VERWERKING,
    antwoorden: { 200: zPatronen, 403: zProbleem },
    voer: (c) => {
      c.eis({ soort: 'logboek' });
      return c.tx(async (tx) =>
        c.antwoord(200, { items: await zoekPatronen(tx, c.wie.gemeenteId, deps.klok.vandaag()) }),
      );
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
        return c.antwoord(201, { items: await zoekPatronen(tx, gemeenteId, deps.klok.vandaag()) });
      });
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
        const { gemeenteId } = c.wie;
        const rij = await loadLaatsteZegel(tx, gemeenteId);
        if (!rij) throw nietGevonden('Er is nog geen zegel.');
        const { sleutel, handtekening, volgnummer, verzegeld_op: verzegeldOp } = rij;
        const hoofd = hoofdVan({ gemeenteId, volgnummer, verzegeldOp }, rij.hash);
        return c.antwoord(200, { ...hoofd, sleutel, handtekening });
      });
    },
  });

  const instellingen = async (tx: Tx, gemeenteId: string) => ({
    instellingen: await laadInstellingen(tx, gemeenteId),
    bewaring: (await loadBewaring(tx, gemeenteId)).map(({ log, maanden, bron, op, door }) => ({
      log,
      maanden,
      bron,
      op: lokaalMoment(op),
      ...(door !== null && { door }),
    })),
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/privacyinstellingen',
    samenvatting: 'Bewaartermijnen van de logboeken, duur van noodtoegang en grenzen van patronen',
    toegang: LEZEN,
    verwerking: null,
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
}

const toon = (rij: Rij): Logregel => ({
  id: rij.id,
  op: lokaalMoment(rij.op),
  handeling: rij.handeling,
  uitkomst: rij.uitkomst,
  noodtoegang: rij.noodtoegang_id !== null,
  ...gevuld({
    wie: rij.wie,
    medewerkerId: rij.medewerker_id,
    organisatie: rij.organisatie,
    reden: rij.reden,
    doel: rij.doel,
    kenmerk: rij.kenmerk,
    voorwerp: rij.voorwerp_soort,
    adres: rij.adres,
    agent: rij.agent,
  }),
});

const gevuld = (velden: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(Object.entries(velden).filter((paar): paar is [string, string] => paar[1] !== null));

const KOPPEN = [
  'Moment',
  'Wie',
  'Organisatie',
  'Handeling',
  'Uitkomst',
  'Reden',
  'Doel',
  'Dossier',
  'Adres',
  'Browser',
  'Noodtoegang',
];
const cellen = (r: Logregel) => [
  r.op,
  r.wie,
  r.organisatie,
  r.handeling,
  r.uitkomst,
  r.reden,
  r.doel,
  r.kenmerk,
  r.adres,
  r.agent,
  r.noodtoegang ? 'ja' : '',
];
