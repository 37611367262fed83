import { zProbleem, zVerwerkingsregister, zVerwerkingVraag } from '@luwte/core/contract';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { route } from '../../platform/http/route.ts';
import { downloadKoppen } from '../document/bestandsnaam.ts';
import { exporteerVerwerkingen } from './verwerkingenexport.ts';

const LEZEN = { handeling: 'verwerking:inzien', doel: 'privacytoezicht' } as const;
const FOUT = { 400: zProbleem, 403: zProbleem };

/** The processing log and the register that it points at. */
export function verwerkingenlogRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, deps, {
    methode: 'GET',
    pad: '/verwerkingen/export',
    samenvatting: 'Het verwerkingenlogboek als OTLP/JSON, een deel per regel, oudste eerst',
    toegang: LEZEN,
    verwerking: 'verwerkingenlogboek-inzien',
    query: zVerwerkingVraag,
    antwoorden: { 200: null, ...FOUT },
    transactie: 'zelf',
    voer: async (c) => {
      c.eis({ soort: 'logboek' });
      const stroom = await exporteerVerwerkingen(deps, (fn) => c.tx(fn), c.wie.gemeenteId, c.query);
      const naam = `verwerkingenlogboek-${deps.klok.vandaag()}.jsonl`;
      return { status: 200, headers: downloadKoppen(naam, 'application/x-ndjson'), stroom };
    },
  });

  route(app, deps, {
    methode: 'GET',
    pad: '/verwerkingsregister',
    samenvatting: 'Het register van verwerkingen: doel, grondslag, betrokkenen en bewaartermijn',
    toegang: { handeling: 'gemeente:inzien', doel: 'beheer' },
    verwerking: null,
    antwoorden: { 200: zVerwerkingsregister, 403: zProbleem },
    voer: async (c) => {
      c.eis({ soort: 'gemeente' });
      const { verwerkingen, grondslagen, bewaartermijnen } = deps.verwerkingen;
      return c.antwoord(200, { verwerkingen, grondslagen, bewaartermijnen });
    },
  });
}
