import type { Bereik } from '@luwte/core/toegang';
import type { Transaction } from 'kysely';
import type { Migratie } from './migreer.ts';
import type { Tabellen } from './schema.ts';

/** An open transaction with role and settings in place: all a module ever gets. */
export type Tx = Transaction<Tabellen>;

/**
 * In whose name a transaction runs; becomes the database role and the settings its policies read.
 * `medewerker`, `partner` and `vernietiger` need `gemeenteId`, `partner` also `organisatieId`;
 * without them `inTransactie` throws. `systeem` without `gemeenteId` sees only the list of gemeenten,
 * expired sessions and the veiligheidslog; `sleutelbeheer` without it only the list and the keys of the installation.
 */
export interface DbSessie {
  rol: 'medewerker' | 'partner' | 'vernietiger' | 'aanmelden' | 'systeem' | 'sleutelbeheer';
  gemeenteId?: string | undefined;
  organisatieId?: string | undefined;
  medewerkerId?: string | undefined;
  /** `medewerker` only: which dossiers of the municipality it sees. Left out: all of them. */
  bereik?: Bereik | undefined;
}

/** Runs SQL as the owner of the tables: migrations and the job queue. Never handed to a module. */
export interface SqlUitvoerder {
  /** One statement with values, or several without. Rows of the last statement. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  /** Runs `werk` while no other process runs something under the same number. */
  metSlot<T>(nummer: number, werk: () => Promise<T>): Promise<T>;
  /** PostgreSQL only: for a library that opens its own connections. */
  verbinding?: string;
}

export interface Database {
  readonly soort: 'pglite' | 'postgres';
  readonly sqlUitvoerder: SqlUitvoerder;
  /**
   * Applies the migrations that are missing, in order, under a lock. Safe to call from two processes at once.
   * @param migraties other ones than the product's own: for tests of the migrator.
   */
  migreer(migraties?: Migratie[]): Promise<{ toegepast: string[] }>;
  /**
   * The only road to the database for modules: begins, sets role and settings for this transaction,
   * runs `fn`, commits; rolls back when `fn` throws. `fn` runs again after a serialisation failure or
   * deadlock (at most five times in all), so its only effects must be in the database. Calling it inside itself throws.
   * @throws DatabaseBezet when no connection came free in time.
   */
  inTransactie<T>(sessie: DbSessie, fn: (tx: Tx) => Promise<T>): Promise<T>;
  /** Embedded only: the whole database as one file, for `openDatabase({ soort: 'geheugen', momentopname })`. */
  momentopname?(): Promise<Blob>;
  sluit(): Promise<void>;
}

export type DatabaseKeuze =
  | { soort: 'map'; map: string }
  | { soort: 'geheugen'; momentopname?: Blob }
  | { soort: 'url'; url: string };

/** Nobody gave the connection back in time: too busy, or a query waits inside an open transaction. */
export class DatabaseBezet extends Error {
  override name = 'DatabaseBezet';
  constructor() {
    super('database bezet');
  }
}
