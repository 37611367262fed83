import { bereikVan, type Doel, type Handeling } from '@luwte/core/toegang';
import type { FastifyRequest } from 'fastify';
import { DatabaseBezet } from '../db/index.ts';
import type { DbSessie, Tx } from '../db/types.ts';
import type { Deps } from '../deps.ts';
import { merkVan, versleutelBetrokkene } from '../keten/index.ts';
import type { SessieInfo } from '../toegang/sessie.store.ts';
import {
  type Bron,
  huidigeBron,
  kortAgent,
  leesTraceparent,
  nieuweOperatie,
  nieuweTrace,
  schrijfVeiligheid,
} from '../veiligheidslog/index.ts';
import { Probleem } from './problem.ts';
import { logVerwerking, STATUS } from './verwerking.store.ts';

/** What the security log needs to know of a road. */
export type Bewaakt = {
  readonly handeling: Handeling;
  readonly doel: Doel;
  readonly pad: string;
  /** Id of the processing activity; null when no personal data are touched. */
  readonly verwerking: string | null;
};

/** The lines of one request in both logs, filled in while it runs. */
export type Verzoeklog = {
  dossierId: string | undefined;
  voorwerpSoort: string | undefined;
  /** Purpose or reason that the person gave; never what was asked or answered. */
  toelichting: string | undefined;
  /** The emergency access that this rests on. */
  noodtoegangId: string | undefined;
  /** Another activity of the register than the road names, where what was sent decides. */
  activiteit: string | undefined;
  /** What was searched for; only a keyed hash of it is written. */
  gezocht: string | undefined;
  /** The party it was about, when one was singled out. */
  partijId: string | undefined;
  /** Writes the lines that it was done, in the transaction of the request. */
  slaag(tx: Tx): Promise<void>;
  /** The transaction with those lines was committed: what fails now failed after the data were read. */
  isVast(): void;
  /** Writes the lines that it was refused or failed, in a transaction of its own: that of the request is undone. */
  faal(fout: unknown, bijDeur?: 'bij-de-deur'): Promise<void>;
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
    operationId: nieuweOperatie(),
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
  const begin = deps.klok.nu();
  let gedaan = false;
  let vast: string | undefined;
  let laatsteOperatie: string | undefined;
  const beveiliging = (tx: Tx, uitkomst: string, reden?: string) =>
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
      noodtoegangId: log.noodtoegangId,
      zoekmerk:
        log.gezocht !== undefined && sessie
          ? merkVan(deps.hoofdSleutel, 'zoeken', sessie.wie.gemeenteId, log.gezocht)
          : undefined,
    });
  const verwerking = async (tx: Tx, status: 1 | 2) => {
    if (!sessie || bewaakt.verwerking === null) return;
    const { gemeenteId } = sessie.wie;
    const { traceId, operationId, ouderId, weg } = huidigeBron();
    // A second line of the same request is part of the first one.
    const eigen = vast === undefined ? (operationId ?? nieuweOperatie()) : nieuweOperatie();
    const betrokkene = log.partijId
      ? ({ soort: 'partij', id: log.partijId } as const)
      : log.dossierId
        ? ({ soort: 'dossier', id: log.dossierId } as const)
        : undefined;
    await logVerwerking(tx, {
      id: deps.nieuweId(),
      gemeenteId,
      traceId,
      operationId: eigen,
      ouderOperationId: vast,
      vreemdOperationId: ouderId,
      activiteit: log.activiteit ?? bewaakt.verwerking,
      naam: weg ?? bewaakt.pad,
      status,
      dossierId: log.dossierId,
      betrokkene: betrokkene && versleutelBetrokkene(deps.hoofdSleutel, gemeenteId, betrokkene),
      op: begin,
      eindeOp: deps.klok.nu(),
    });
    laatsteOperatie = eigen;
  };
  const log: Verzoeklog = {
    dossierId: undefined,
    voorwerpSoort: undefined,
    toelichting: undefined,
    partijId: undefined,
    noodtoegangId: undefined,
    activiteit: undefined,
    gezocht: undefined,
    slaag: async (tx) => {
      // A road with several short transactions is one act: its lines go with the first of them.
      if (gedaan) {
        // What it turned out to be is a line of its own.
        if (log.activiteit !== undefined) await verwerking(tx, STATUS.gelukt);
        return;
      }
      await beveiliging(tx, 'toegestaan');
      await verwerking(tx, STATUS.gelukt);
    },
    isVast: () => {
      gedaan = true;
      vast ??= laatsteOperatie;
    },
    faal: async (fout, bijDeur) => {
      // The database gave no turn: waiting for another one would keep this person waiting twice.
      if (fout instanceof DatabaseBezet) return;
      const [uitkomst, reden] =
        fout instanceof Probleem
          ? [REFUSED.has(fout.status) ? 'geweigerd' : 'mislukt', fout.code]
          : ['mislukt', 'storing'];
      try {
        await deps.db.inTransactie(sessie ? DB_ROL(sessie) : { rol: 'aanmelden' }, async (tx) => {
          await beveiliging(tx, uitkomst, reden);
          // Who is stopped at the door touched nobody's data.
          if (!bijDeur) await verwerking(tx, STATUS.mislukt);
        });
      } catch (err) {
        // The refusal stands; that its line is missing has to be seen.
        request.log.error({ err });
      }
    },
  };
  return log;
}

/** In whose name this person's transactions run. */
export const DB_ROL = ({ wie }: SessieInfo): DbSessie => ({
  rol: wie.organisatieSoort === 'gemeente' ? 'medewerker' : 'partner',
  gemeenteId: wie.gemeenteId,
  organisatieId: wie.organisatieId,
  medewerkerId: wie.medewerkerId,
  bereik: bereikVan(wie),
});

/** An id from the address. Of what was refused only a real id: anybody can type anything in an address. */
const veiligId = (id: string | undefined, toegestaan: boolean): string | undefined =>
  id !== undefined && (UUID.test(id) || (toegestaan && SLEUTEL.test(id))) ? id : undefined;
