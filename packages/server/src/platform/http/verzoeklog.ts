import type { Doel, Handeling } from '@luwte/core/toegang';
import type { FastifyRequest } from 'fastify';
import { DatabaseBezet } from '../db/index.ts';
import type { Tx } from '../db/types.ts';
import type { Deps } from '../deps.ts';
import {
  type Bron,
  kortAgent,
  leesTraceparent,
  nieuweTrace,
  schrijfVeiligheid,
} from '../veiligheidslog/index.ts';
import { Probleem } from './problem.ts';

/** What the security log needs to know of a road. */
export type Bewaakt = { readonly handeling: Handeling; readonly doel: Doel; readonly pad: string };

/** The line of one request in the security log, filled in while it runs. */
export type Verzoeklog = {
  dossierId: string | undefined;
  voorwerpSoort: string | undefined;
  /** Purpose or reason that the person gave; never what was asked or answered. */
  toelichting: string | undefined;
  /** Writes the line that it was allowed, in the transaction of the request. */
  slaag(tx: Tx): Promise<void>;
  /** Writes the line that it was refused or failed, in a transaction of its own: that of the request is undone. */
  faal(fout: unknown): Promise<void>;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SLEUTEL = /^[\w.:@ -]{1,80}$/;
const REFUSED = new Set([401, 403, 404]);

/** Where a request comes from, for every line that is written while it runs. */
export function bronVan(request: FastifyRequest, weg: string): Bron {
  const trace = leesTraceparent(request.headers.traceparent?.toString());
  const agent = kortAgent(request.headers['user-agent']);
  return {
    traceId: trace?.traceId ?? nieuweTrace(),
    ...(trace && { ouderId: trace.ouderId }),
    adres: request.ip.slice(0, 64),
    ...(agent !== undefined && { agent }),
    weg,
  };
}

export function maakVerzoeklog(deps: Deps, bewaakt: Bewaakt, request: FastifyRequest): Verzoeklog {
  const { sessie } = request;
  const params = Object.entries((request.params ?? {}) as Record<string, string>);
  const laatste = params.at(-1)?.[1];
  const inPad = bewaakt.pad.startsWith('/dossiers/:id') ? params[0]?.[1] : undefined;
  const schrijf = (tx: Tx, uitkomst: string, reden?: string) =>
    schrijfVeiligheid(tx, {
      id: deps.nieuweId(),
      op: deps.klok.nu(),
      handeling: bewaakt.handeling,
      doel: bewaakt.doel,
      uitkomst,
      reden,
      gemeenteId: sessie?.wie.gemeenteId,
      organisatieId: sessie?.wie.organisatieId,
      medewerkerId: sessie?.wie.medewerkerId,
      accountId: sessie?.accountId,
      dossierId: log.dossierId ?? (inPad !== undefined && UUID.test(inPad) ? inPad : undefined),
      voorwerpSoort: log.voorwerpSoort,
      voorwerpId: veiligId(laatste, uitkomst === 'toegestaan'),
      toelichting: log.toelichting,
    });
  const log: Verzoeklog = {
    dossierId: undefined,
    voorwerpSoort: undefined,
    toelichting: undefined,
    slaag: (tx) => schrijf(tx, 'toegestaan'),
    faal: async (fout) => {
      // The database gave no turn: waiting for another one would keep this person waiting twice.
      if (fout instanceof DatabaseBezet) return;
      const [uitkomst, reden] =
        fout instanceof Probleem
          ? [REFUSED.has(fout.status) ? 'geweigerd' : 'mislukt', fout.code]
          : ['mislukt', 'storing'];
      try {
        await deps.db.inTransactie({ rol: 'aanmelden' }, (tx) => schrijf(tx, uitkomst, reden));
      } catch (err) {
        // The refusal stands; that its line is missing has to be seen.
        request.log.error({ err });
      }
    },
  };
  return log;
}

/** An id from the address. Of what was refused only a real id: anybody can type anything in an address. */
const veiligId = (id: string | undefined, toegestaan: boolean): string | undefined =>
  id !== undefined && (UUID.test(id) || (toegestaan && SLEUTEL.test(id))) ? id : undefined;
