import BetterSqlite3 from 'better-sqlite3';
import { KnowledgeError } from '../errors.js';
import { readStoreState } from './migration.js';
import type { SqliteHandle } from './sqlite-handle.js';
import { storeFault } from './store-faults.js';

export interface StoreCopy {
  /** Numbers of the migrations that it has, ascending. */
  readonly migrations: readonly number[];
  /** Current plans. */
  readonly plans: number;
  /** Content hashes of the current plans: what their original files are named by. */
  readonly contentHashes: readonly string[];
}

/** Reads a copy of the store that nobody uses. @throws KnowledgeError `store-unreadable` for what is no whole copy. */
export function checkStoreCopy(file: string): StoreCopy {
  try {
    return withReader(file, (raw) => {
      const { isEmpty, applied } = readStoreState(raw, file);
      if (isEmpty) throw new KnowledgeError('store-unreadable', `Cannot restore "${file}": it is empty`);
      if (raw.pragma('quick_check', { simple: true }) !== 'ok')
        throw new KnowledgeError('store-unreadable', `Cannot restore "${file}": it is damaged`);
      const contentHashes = raw.prepare<[], string>('SELECT content_hash FROM plan WHERE is_current = 1').pluck().all();
      return { migrations: [...applied].sort((a, b) => a - b), plans: contentHashes.length, contentHashes };
    });
  } catch (error) {
    const fault = storeFault(error, 'restore', file);
    if (fault instanceof KnowledgeError) throw fault;
    throw new KnowledgeError('store-unreadable', `Cannot restore "${file}": ${String(error)}`, { cause: error });
  }
}

/** Whether a store that others may be using is a whole database with content. */
export function isSound(file: string): boolean {
  try {
    return withReader(
      file,
      (raw) => !readStoreState(raw, file).isEmpty && raw.pragma('quick_check', { simple: true }) === 'ok',
    );
  } catch {
    return false;
  }
}

function withReader<T>(file: string, read: (raw: SqliteHandle) => T): T {
  const raw = new BetterSqlite3(file, { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    return read(raw);
  } finally {
    raw.close();
  }
}
