import { herzieAlleDelingen } from './modules/deling/rondDelingenAf.ts';
import { herzienStanden } from './modules/dossier/herbouwStanden.ts';
import { startWachtrij } from './platform/db/index.ts';
import type { Deps } from './platform/deps.ts';
import { linkAdres } from './platform/toegang/linkadres.ts';
import { RIJEN, startWerker } from './worker.ts';

/** A running worker with its queue. `stop` waits for the running jobs; close the database after it. */
export type Werkproces = { stop(): Promise<void> };

/**
 * Starts the queue and the worker on a migrated database: in the server process on the embedded database
 * (which one process may open), in processes of their own on PostgreSQL.
 */
export async function startWerkproces(deps: Deps, bijFout: (fout: unknown) => void): Promise<Werkproces> {
  const wachtrij = await startWachtrij(deps.db, { rijen: [...RIJEN], bijFout });
  const werker = await startWerker({
    db: deps.db,
    klok: deps.klok,
    nieuweId: deps.nieuweId,
    hoofdSleutel: deps.hoofdSleutel,
    wachtrij,
    herzienStanden: (gemeenteId, vandaag) => herzienStanden(deps, gemeenteId, vandaag),
    herzieDelingen: (gemeenteId) => herzieAlleDelingen(deps, gemeenteId),
    bijFout,
    mail: deps.mail,
    linkAdres: linkAdres(deps.instellingen),
  });
  return {
    stop: async () => {
      await werker.stop();
      await wachtrij.stop();
    },
  };
}
