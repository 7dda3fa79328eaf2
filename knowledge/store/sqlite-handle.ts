import type BetterSqlite3 from 'better-sqlite3';

/**
 * The connection under a `Database`, for files of `<room>/store/` only. Reads may use it at any time; whatever writes goes
 * through `Database.transact`, which takes turns with Kysely's transactions on this same connection.
 */
export type SqliteHandle = BetterSqlite3.Database;

/** A prepared statement that takes `Values` and gives rows. */
export type SqliteStatement<Values extends unknown[], Row> = BetterSqlite3.Statement<Values, Row>;
