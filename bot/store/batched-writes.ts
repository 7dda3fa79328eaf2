import type { Database, SqliteHandle } from '../../knowledge/index.js';

/** Writes of many callers in few transactions: one flush to disk carries all that wait. */
export interface BatchedWrites {
  /**
   * Resolves with what `write` returns once it is on disk. A `write` that throws is undone alone and rejects alone; when
   * the transaction itself fails, all of its writes reject and none is kept. In order of calling; must not be async, and
   * must change nothing but the store: it runs again where another one of its transaction threw.
   */
  run<T>(write: (raw: SqliteHandle) => T): Promise<T>;
}

interface Waiting {
  /** Runs the write; gives what to do once the transaction is on disk. */
  readonly apply: (raw: SqliteHandle) => () => void;
  readonly reject: (reason: unknown) => void;
}

export function createBatchedWrites(database: Pick<Database, 'transact'>): BatchedWrites {
  let waiting: Waiting[] = [];
  let isRunning = false;

  const drain = async (): Promise<void> => {
    isRunning = true;
    // What arrives in the same turn of the event loop shares the first transaction.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        for (const done of await applyAll(database, batch)) done();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    isRunning = false;
  };

  return {
    run<T>(write: (raw: SqliteHandle) => T): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        waiting.push({
          apply(raw) {
            const result = write(raw);
            return () => resolve(result);
          },
          reject,
        });
        if (!isRunning) void drain();
      });
    },
  };
}

/** A savepoint around each write costs as much as the write, so that they get theirs only after one of them threw. */
async function applyAll(database: Pick<Database, 'transact'>, batch: readonly Waiting[]): Promise<(() => void)[]> {
  if (batch.length > 1) {
    const writing = { hasThrown: false };
    try {
      return await database.transact((raw) =>
        batch.map((one) => {
          try {
            return one.apply(raw);
          } catch (error) {
            writing.hasThrown = true;
            throw error;
          }
        }),
      );
    } catch (error) {
      if (!writing.hasThrown) throw error;
    }
  }
  return database.transact((raw) => batch.map((one) => applyAlone(raw, one)));
}

function applyAlone(raw: SqliteHandle, { apply, reject }: Waiting): () => void {
  raw.exec('SAVEPOINT one_write');
  try {
    const done = apply(raw);
    raw.exec('RELEASE one_write');
    return done;
  } catch (error) {
    // A full disk ends the whole transaction; then there is no savepoint to go back to.
    if (!raw.inTransaction) throw error;
    raw.exec('ROLLBACK TO one_write; RELEASE one_write');
    return () => reject(error);
  }
}
