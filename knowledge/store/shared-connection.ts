import { setTimeout as sleep } from 'node:timers/promises';
import type { SqliteHandle } from './sqlite-handle.js';
import { isBusy, storeFault, unwritableReason } from './store-faults.js';
import type { Turns } from './turns.js';

/** How long the raw handle waits for another process's lock, blocking this one. What is here waits without blocking. */
export const BUSY_TIMEOUT_MS = 5_000;
const LOCK_RETRY_MS = 20;

/** One user's hold on the connection that all share. */
export interface SharedConnection {
  readonly raw: SqliteHandle;
  /** Takes the turn until `release`. */
  acquire(): Promise<void>;
  release(): void;
  /** Runs `action` in the turn, again and again while another process holds the lock; others have turns in between. */
  runWaiting<T>(action: () => T): Promise<T>;
  /** Runs `action` in the turn, once. */
  run<T>(action: () => T): T;
}

export interface SharedConnectionOptions {
  readonly raw: SqliteHandle;
  readonly file: string;
  readonly turns: Turns;
  readonly lockWaitMs: number;
  readonly onUnwritable: (reason: 'full' | 'read-only') => void;
}

export function shareConnection({
  raw,
  file,
  turns,
  lockWaitMs,
  onUnwritable,
}: SharedConnectionOptions): SharedConnection {
  let end: () => void = () => undefined;

  const fault = (error: unknown): unknown => {
    const reason = unwritableReason(error);
    if (reason !== null) onUnwritable(reason);
    return storeFault(error, 'use store', file);
  };
  return {
    raw,
    async acquire() {
      end = await turns.take();
    },
    release: () => end(),
    run(action) {
      try {
        return action();
      } catch (error) {
        throw fault(error);
      }
    },
    async runWaiting(action) {
      const giveUpAt = Date.now() + lockWaitMs;
      for (;;) {
        try {
          return withoutBlocking(raw, action);
        } catch (error) {
          if (!isBusy(error) || Date.now() >= giveUpAt) throw fault(error);
        }
        end();
        await sleep(LOCK_RETRY_MS);
        end = await turns.take();
      }
    },
  };
}

/** Runs `action`, which must not be asynchronous, in one transaction of its own. */
export async function inTransaction<T>(
  connection: SharedConnection,
  begin: 'BEGIN' | 'BEGIN IMMEDIATE',
  action: (raw: SqliteHandle) => T,
): Promise<T> {
  const { raw } = connection;
  await connection.acquire();
  try {
    await connection.runWaiting(() => raw.exec(begin));
    return connection.run(() => {
      try {
        const result = action(raw);
        if (result instanceof Promise)
          throw new TypeError('Cannot commit: what runs in a transaction must not be asynchronous');
        raw.exec('COMMIT');
        return result;
      } finally {
        // SQLite itself rolls back on some errors, a full disk among them.
        if (raw.inTransaction) raw.exec('ROLLBACK');
      }
    });
  } finally {
    connection.release();
  }
}

function withoutBlocking<T>(raw: SqliteHandle, action: () => T): T {
  raw.pragma('busy_timeout = 0');
  try {
    return action();
  } finally {
    raw.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  }
}
