import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  IdentifierNode,
  type QueryCompiler,
  type QueryResult,
  RawNode,
  type TransactionSettings,
} from 'kysely';
import { vertaalFout } from './fout.ts';

export interface RuweUitkomst {
  rows: unknown[];
  aantal: number;
}

/** One connection of either database: SQL and values in, rows out, errors translated. */
export class Verbinding implements DatabaseConnection {
  readonly #voerUit: (sql: string, waarden: unknown[]) => Promise<RuweUitkomst>;

  constructor(voerUit: (sql: string, waarden: unknown[]) => Promise<RuweUitkomst>) {
    this.#voerUit = voerUit;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const { rows, aantal } = await this.#voerUit(query.sql, [...query.parameters]);
      return { rows: rows as R[], numAffectedRows: BigInt(aantal) };
    } catch (fout) {
      throw vertaalFout(fout);
    }
  }

  // An open cursor would hold the one connection of the embedded database: page by key instead.
  // biome-ignore lint/correctness/useYield: the interface asks for a generator
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('geen cursor: lees in stukken op sleutel');
  }
}

/** What both databases share: transactions and savepoints as plain SQL. */
export abstract class BasisDriver implements Driver {
  abstract acquireConnection(): Promise<DatabaseConnection>;
  abstract releaseConnection(verbinding: DatabaseConnection): Promise<void>;
  abstract destroy(): Promise<void>;

  async init(): Promise<void> {}

  async beginTransaction(verbinding: DatabaseConnection, instelling: TransactionSettings): Promise<void> {
    const niveau = instelling.isolationLevel ? ` isolation level ${instelling.isolationLevel}` : '';
    await verbinding.executeQuery(CompiledQuery.raw(`begin${niveau}`));
  }

  async commitTransaction(verbinding: DatabaseConnection): Promise<void> {
    await verbinding.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(verbinding: DatabaseConnection): Promise<void> {
    await verbinding.executeQuery(CompiledQuery.raw('rollback'));
  }

  async savepoint(verbinding: DatabaseConnection, naam: string, bouw: QueryCompiler['compileQuery']) {
    await verbinding.executeQuery(this.#punt('savepoint', naam, bouw));
  }

  async rollbackToSavepoint(
    verbinding: DatabaseConnection,
    naam: string,
    bouw: QueryCompiler['compileQuery'],
  ) {
    await verbinding.executeQuery(this.#punt('rollback to', naam, bouw));
  }

  async releaseSavepoint(verbinding: DatabaseConnection, naam: string, bouw: QueryCompiler['compileQuery']) {
    await verbinding.executeQuery(this.#punt('release', naam, bouw));
  }

  #punt(opdracht: string, naam: string, bouw: QueryCompiler['compileQuery']): CompiledQuery {
    const knoop = RawNode.createWithChildren([
      RawNode.createWithSql(`${opdracht} `),
      IdentifierNode.create(naam),
    ]);
    return bouw(knoop, { queryId: opdracht });
  }
}
