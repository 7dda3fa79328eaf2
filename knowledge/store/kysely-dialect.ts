import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import type { SharedConnection } from './shared-connection.js';

/**
 * Kysely over a connection that others use too. Kysely's own SQLite driver guards its transactions against itself only;
 * this one takes turns with `Database.transact` and begins transactions immediately, so that no lock is upgraded.
 */
export function createSharedDialect(connect: () => SharedConnection): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createDriver: () => createSharedDriver(connect),
  };
}

function createSharedDriver(connect: () => SharedConnection): Driver {
  const sharedOf = new WeakMap<DatabaseConnection, SharedConnection>();
  const using = (connection: DatabaseConnection): SharedConnection => {
    const shared = sharedOf.get(connection);
    if (shared === undefined) throw new TypeError('Cannot use a connection of another driver');
    return shared;
  };
  return {
    init: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
    async acquireConnection() {
      const shared = connect();
      await shared.acquire();
      const connection = createConnection(shared);
      sharedOf.set(connection, shared);
      return connection;
    },
    async releaseConnection(connection) {
      using(connection).release();
    },
    async beginTransaction(connection, settings) {
      const shared = using(connection);
      const begin = settings.accessMode === 'read only' ? 'BEGIN' : 'BEGIN IMMEDIATE';
      await shared.runWaiting(() => shared.raw.exec(begin));
    },
    async commitTransaction(connection) {
      const shared = using(connection);
      shared.run(() => shared.raw.exec('COMMIT'));
    },
    async rollbackTransaction(connection) {
      const shared = using(connection);
      if (shared.raw.inTransaction) shared.run(() => shared.raw.exec('ROLLBACK'));
    },
  };
}

function createConnection(shared: SharedConnection): DatabaseConnection {
  const { raw } = shared;
  const query = async <R>(compiled: CompiledQuery): Promise<QueryResult<R>> => {
    const action = (): QueryResult<R> => {
      const statement = raw.prepare<unknown[], R>(compiled.sql);
      if (statement.reader) return { rows: statement.all(...compiled.parameters) };
      const done = statement.run(...compiled.parameters);
      return { rows: [], numAffectedRows: BigInt(done.changes), insertId: BigInt(done.lastInsertRowid) };
    };
    return raw.inTransaction ? shared.run(action) : shared.runWaiting(action);
  };
  return {
    executeQuery: query,
    async *streamQuery<R>(compiled: CompiledQuery) {
      yield await query<R>(compiled);
    },
  };
}
