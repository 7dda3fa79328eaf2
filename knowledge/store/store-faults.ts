import BetterSqlite3 from 'better-sqlite3';
import { KnowledgeError } from '../errors.js';

/** What SQLite reports when the disk has no room or does not take a write; https://sqlite.org/rescode.html. */
const UNWRITTEN = new Set([
  'SQLITE_FULL',
  'SQLITE_IOERR_WRITE',
  'SQLITE_IOERR_FSYNC',
  'SQLITE_IOERR_DIR_FSYNC',
  'SQLITE_IOERR_TRUNCATE',
  'SQLITE_IOERR_SHMSIZE',
]);

function codeOf(error: unknown): string | null {
  return error instanceof BetterSqlite3.SqliteError ? error.code : null;
}

/** Another connection holds the lock; waiting helps. */
export function isBusy(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'));
}

/** Why a write cannot be taken, or null when the error says nothing about that. */
export function unwritableReason(error: unknown): 'full' | 'read-only' | null {
  const code = codeOf(error);
  if (code === null) return null;
  if (UNWRITTEN.has(code)) return 'full';
  return code.startsWith('SQLITE_READONLY') ? 'read-only' : null;
}

/** The error that leaves the store: SQLite's become KnowledgeErrors, all others stay as they are. */
export function storeFault(error: unknown, action: string, file: string): unknown {
  if (codeOf(error) === null) return error;
  const said = error instanceof Error ? error.message : '';
  if (isBusy(error)) {
    return new KnowledgeError('store-busy', `Cannot ${action} "${file}": another process keeps it locked (${said})`, {
      cause: error,
    });
  }
  const reason = unwritableReason(error);
  if (reason === 'full') {
    return new KnowledgeError(
      'store-full',
      `Cannot ${action} "${file}": the disk takes no more (${said}); reading goes on, free some space`,
      { cause: error },
    );
  }
  if (reason === 'read-only') {
    return new KnowledgeError('store-full', `Cannot ${action} "${file}": it is open for reading only (${said})`, {
      cause: error,
    });
  }
  return new KnowledgeError('store-unreadable', `Cannot ${action} "${file}": ${said}`, { cause: error });
}
