import { dirname, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';

/** The one place from which channels are served: of several processes over one folder, one holds it. */
export interface WorkerSeat {
  /** True once this process holds it. Fails at once while another does. */
  take(): boolean;
  leave(): void;
}

/**
 * The seat is a lock of the operating system on a file beside the store (SQLite's own, on an empty database), so that it is
 * free the moment its holder dies, however it dies, and no clock decides.
 */
export function createWorkerSeat(storeFile: string): WorkerSeat {
  const file = join(dirname(storeFile), 'channel-worker.lock');
  let held: BetterSqlite3.Database | null = null;
  return {
    take() {
      if (held !== null) return true;
      const lock = new BetterSqlite3(file, { timeout: 0 });
      try {
        lock.exec('BEGIN EXCLUSIVE');
        held = lock;
        return true;
      } catch (error) {
        lock.close();
        if (error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false;
        throw error;
      }
    },
    leave() {
      held?.close();
      held = null;
    },
  };
}
