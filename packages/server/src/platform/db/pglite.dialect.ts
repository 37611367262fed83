import { type PGlite, types } from '@electric-sql/pglite';
import {
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import { BasisDriver, Verbinding } from './basisDriver.ts';
import type { Beurt } from './beurt.ts';

/** The same types as the `pg` side: date and int8 as text, bytea as Buffer. */
export const PGLITE_PARSERS = {
  [types.DATE]: (waarde: string) => waarde,
  [types.INT8]: (waarde: string) => waarde,
  [types.BYTEA]: (waarde: string) => Buffer.from(waarde.slice(2), 'hex'),
};

/**
 * Kysely on the one connection of the embedded database. The package's own `pg` adapter is not used:
 * after an error in a query with values it gives the next caller another query's rows.
 */
export class PgliteDialect implements Dialect {
  readonly #lite: PGlite;
  readonly #beurt: Beurt;

  constructor(lite: PGlite, beurt: Beurt) {
    this.#lite = lite;
    this.#beurt = beurt;
  }

  createDriver() {
    return new PgliteDriver(this.#lite, this.#beurt);
  }

  createQueryCompiler() {
    return new PostgresQueryCompiler();
  }

  createAdapter() {
    return new PostgresAdapter();
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new PostgresIntrospector(db);
  }
}

/** Around every transaction, and without values: one message instead of five. All else goes with its values apart. */
const GRENZEN: ReadonlySet<string> = new Set(['begin', 'commit', 'rollback']);

class PgliteDriver extends BasisDriver {
  readonly #beurt: Beurt;
  readonly #verbinding: Verbinding;
  #geefDoor: (() => void) | undefined;

  constructor(lite: PGlite, beurt: Beurt) {
    super();
    this.#beurt = beurt;
    this.#verbinding = new Verbinding(async (sql, waarden) => {
      if (GRENZEN.has(sql)) {
        await lite.exec(sql);
        return { rows: [], aantal: 0 };
      }
      const uitkomst = await lite.query(sql, waarden);
      return { rows: uitkomst.rows, aantal: uitkomst.affectedRows ?? 0 };
    });
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const geefDoor = await this.#beurt.neem();
    this.#geefDoor = geefDoor;
    // Queries here resolve without ever leaving the microtask queue: a loop of transactions would keep the
    // web server from reading a single request. One turn of the event loop per transaction lets it in.
    await new Promise(setImmediate);
    return this.#verbinding;
  }

  async releaseConnection(): Promise<void> {
    const geefDoor = this.#geefDoor;
    this.#geefDoor = undefined;
    geefDoor?.();
  }

  async destroy(): Promise<void> {}
}
