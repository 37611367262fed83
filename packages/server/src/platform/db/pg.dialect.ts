import {
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import pg from 'pg';
import { BasisDriver, Verbinding } from './basisDriver.ts';
import { DatabaseBezet } from './types.ts';

const DATE = 1082;
const INT8 = 20;

/** The same types as the embedded side, for our connections only and not for the whole process. */
export const PG_TYPES: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === DATE || oid === INT8
      ? (waarde: string) => waarde
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/** Kysely on a pool of connections to a PostgreSQL server. */
export class PgDialect implements Dialect {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  createDriver() {
    return new PgDriver(this.#pool);
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

class PgDriver extends BasisDriver {
  readonly #pool: pg.Pool;
  readonly #clients = new WeakMap<DatabaseConnection, pg.PoolClient>();
  readonly #stuk = new WeakSet<DatabaseConnection>();

  constructor(pool: pg.Pool) {
    super();
    this.#pool = pool;
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const client = await this.#verbind();
    const verbinding = new Verbinding(async (sql, waarden) => {
      const uitkomst = await client.query(sql, waarden);
      return { rows: uitkomst.rows, aantal: uitkomst.rowCount ?? 0 };
    });
    this.#clients.set(verbinding, client);
    return verbinding;
  }

  override async rollbackTransaction(verbinding: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(verbinding);
    } catch (fout) {
      // Nobody knows in what state this connection is: do not give it to the next.
      this.#stuk.add(verbinding);
      throw fout;
    }
  }

  async releaseConnection(verbinding: DatabaseConnection): Promise<void> {
    this.#clients.get(verbinding)?.release(this.#stuk.has(verbinding));
  }

  /** The pool is closed by who opened it: Kysely skips this for a driver that never ran a query. */
  async destroy(): Promise<void> {}

  async #verbind(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (fout) {
      // pg-pool has no code for this, only the text.
      if (fout instanceof Error && fout.message.startsWith('timeout exceeded')) throw new DatabaseBezet();
      throw fout;
    }
  }
}
