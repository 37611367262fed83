import { CompiledQuery } from 'kysely';
import PgBoss from 'pg-boss';
import type { Database, Tx } from './types.ts';

/** A job carries ids only: the queue's tables know no municipality. Content stands in `bericht`. */
export type JobIds = Record<string, string | number>;

export interface Wachtrij {
  /** For workers, schedules and making queues. Never `boss.send` from a module: use `stuur`. */
  readonly boss: PgBoss;
  /**
   * Puts a job in a queue as part of the transaction: rolled back, it never was there. The queue must exist.
   * @returns the id of the job, or null when the queue's policy already holds one like it.
   */
  stuur(tx: Tx, rij: string, ids: JobIds, opties?: PgBoss.SendOptions): Promise<string | null>;
  /** Waits for running jobs (at most ten seconds) and stops. */
  stop(): Promise<void>;
}

export interface WachtrijOpties {
  /** Queues to make when they are not there. */
  rijen?: string[];
  /** For the log; a queue that cannot reach its database goes on trying. */
  bijFout?: (fout: Error) => void;
}

// Making queues at the same moment deadlocks, so one process at a time.
const SLOT = 715_294_007;

/** Who may put a job in a queue: exactly what one `send` needs. */
const RECHTEN = `
  grant usage on schema pgboss to luwte_medewerker, luwte_partner, luwte_systeem, luwte_aanmelden;
  grant select on pgboss.queue to luwte_medewerker, luwte_partner, luwte_systeem, luwte_aanmelden;
  grant insert, select (id) on pgboss.job to luwte_medewerker, luwte_partner, luwte_systeem, luwte_aanmelden`;

/**
 * Starts the job queue in its own schema `pgboss`. On the embedded database every query of it waits for its turn
 * between transactions; on PostgreSQL it has connections of its own. Two processes may start at once.
 */
export async function startWachtrij(db: Database, opties: WachtrijOpties = {}): Promise<Wachtrij> {
  await db.sqlUitvoerder.metSlot(SLOT, () => legAan(db, opties.rijen ?? []));
  const { executeSql, verbinding } = db.sqlUitvoerder;
  const boss = new PgBoss({
    migrate: false,
    ...(verbinding === undefined ? { db: { executeSql } } : { connectionString: verbinding, max: 4 }),
  });
  boss.on('error', opties.bijFout ?? (() => {}));
  await boss.start();
  return {
    boss,
    stuur: (tx, rij, ids, jobOpties = {}) => boss.send(rij, ids, { ...jobOpties, db: binnen(tx) }),
    stop: () => boss.stop({ graceful: true, wait: true, timeout: 10_000 }),
  };
}

/**
 * Makes or renews the tables and queues, each script on a connection that is thrown away: when another process
 * was first, pg-boss leaves its half-done transaction open on the connection it used.
 */
async function legAan(db: Database, rijen: string[]): Promise<void> {
  const { executeSql } = db.sqlUitvoerder;
  const bouwer = new PgBoss({ db: { executeSql }, supervise: false, schedule: false });
  // Every failure also rejects the call that caused it.
  bouwer.on('error', () => {});
  await bouwer.start();
  for (const rij of rijen) await bouwer.createQueue(rij);
  await bouwer.stop({ graceful: false });
  await executeSql(RECHTEN);
}

function binnen(tx: Tx): PgBoss.Db {
  return {
    async executeSql(text, values) {
      const { rows } = await tx.executeQuery(CompiledQuery.raw(text, values ?? []));
      return { rows };
    },
  };
}
