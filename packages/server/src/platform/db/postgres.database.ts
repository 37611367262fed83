import { Kysely } from 'kysely';
import pg from 'pg';
import { vertaalFout } from './fout.ts';
import { maakInTransactie } from './inTransactie.ts';
import { leesMigraties, pasMigratiesToe } from './migreer.ts';
import { PG_TYPES, PgDialect } from './pg.dialect.ts';
import { STANDAARD_ROL } from './rollen.ts';
import type { Tabellen } from './schema.ts';
import type { Database } from './types.ts';

export interface PostgresKeuze {
  url: string;
  /** How long a request waits for a connection. */
  limietMs?: number;
  maxVerbindingen?: number;
}

/** Opens a pool on a PostgreSQL server (15 or newer) and tries one connection. */
export async function openPostgres(keuze: PostgresKeuze): Promise<Database> {
  const { url, limietMs = 10_000, maxVerbindingen = 10 } = keuze;
  const pool = new pg.Pool({
    connectionString: url,
    types: PG_TYPES,
    max: maxVerbindingen,
    connectionTimeoutMillis: limietMs,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: 'luwte',
  });
  // An idle connection that breaks is replaced at the next request; without a listener it ends the process.
  pool.on('error', () => {});
  // A query outside a transaction then sees nothing. Fails only before the first migration.
  pool.on('connect', (client) => {
    client.query(`set role ${STANDAARD_ROL}`).catch(() => {});
  });
  const db = new Kysely<Tabellen>({ dialect: new PgDialect(pool) });
  try {
    (await pool.connect()).release();
  } catch (fout) {
    await pool.end();
    throw fout;
  }
  let dicht = false;
  return {
    soort: 'postgres',
    inTransactie: maakInTransactie(db),
    sqlUitvoerder: {
      verbinding: url,
      executeSql: (text, values) =>
        alsEigenaar(url, async (client) => {
          const uitkomst: pg.QueryResult | pg.QueryResult[] = await client.query(text, values);
          return { rows: (Array.isArray(uitkomst) ? uitkomst.at(-1)?.rows : uitkomst.rows) ?? [] };
        }),
      metSlot: (nummer, werk) =>
        alsEigenaar(url, async (client) => {
          // The lock ends with this connection, also when the process is killed.
          await client.query('select pg_advisory_lock($1)', [nummer]);
          return await werk();
        }),
    },
    migreer: (migraties = leesMigraties()) =>
      alsEigenaar(url, async (client) => ({
        toegepast: await pasMigratiesToe(
          {
            query: async (sql, waarden) => (await client.query(sql, waarden)).rows,
            exec: async (sql) => void (await client.query(sql)),
          },
          migraties,
        ),
      })),
    async sluit() {
      if (dicht) return;
      dicht = true;
      await db.destroy();
      await pool.end();
    },
  };
}

/** A connection of its own, outside the pool: it is the login itself and not the application role. */
async function alsEigenaar<T>(url: string, werk: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    types: PG_TYPES,
    application_name: 'luwte-eigenaar',
  });
  client.on('error', () => {});
  await client.connect();
  try {
    return await werk(client);
  } catch (fout) {
    throw vertaalFout(fout);
  } finally {
    await client.end();
  }
}
