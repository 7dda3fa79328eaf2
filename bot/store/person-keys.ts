import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { BotError } from '../errors.js';
import type { Sealing } from './sealing.js';

export const KEY_ID_BYTES = 8;
const KEY_BYTES = 32;
const DAY_MS = 24 * 60 * 60 * 1000;
/** The rest of the keys is read again when it is needed. */
const MOST_CACHED = 5000;

export interface PersonKey {
  readonly id: Buffer;
  readonly key: Buffer;
}

/** That a person's data went: `all` of it, or what was `kept` beyond answering. Holds nothing but the hash and the time. */
export interface Erasure {
  readonly person: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly scope: 'all' | 'kept';
  /** The key that was made in place of the destroyed ones. */
  readonly nextKey: Buffer;
}

/**
 * One random key a person, and the list of erasures, in `<dataDir>/keys/people.sqlite` (mode 0600), which no backup of the
 * store holds. Keys are wrapped by the data key and on disk before they are given. A destroyed key is overwritten.
 */
export interface PersonKeys {
  /** Makes what keys are missing, those of many callers in one write; without it `current` makes them one by one. */
  prepare(people: readonly string[]): Promise<void>;
  /** The key that seals from now on; made where there is none. */
  current(person: string): PersonKey;
  /** Null where the key was destroyed or never stood here. */
  find(id: Buffer): Buffer | null;
  /** Puts a fresh key in the place of the current one, which still opens until `destroy`. */
  renew(person: string): PersonKey;
  /** Destroys every key of the person but `nextKey` that was made by then, and lists the erasure. Twice is harmless. */
  destroy(erasure: Erasure): void;
  erasures(): readonly Erasure[];
  /** Destroys keys that sealed nothing since `before`. */
  destroyUnused(before: number): void;
  close(): void;
}

interface KeyRow {
  readonly id: Buffer;
  readonly wrapped: Buffer;
  readonly used_at: number;
}

interface ErasureRow {
  readonly person: string;
  readonly at: number;
  readonly scope: 'all' | 'kept';
  readonly next_key: Buffer;
}

/** @throws BotError `data-key-unusable` when the file cannot be made or another data key wrapped what is in it. */
export function openPersonKeys(dataDir: string, sealing: Sealing, now: () => number = Date.now): PersonKeys {
  const file = join(dataDir, 'keys', 'people.sqlite');
  const raw = open(file, sealing);
  const version = raw.prepare<[], { data_version: number }>('PRAGMA data_version');
  const currentOf = raw.prepare<[string], KeyRow>(
    'SELECT id, wrapped, used_at FROM person_key WHERE person = ? AND is_current = 1',
  );
  const byId = raw.prepare<[Buffer], { wrapped: Buffer }>('SELECT wrapped FROM person_key WHERE id = ?');
  const insert = raw.prepare(
    'INSERT OR IGNORE INTO person_key (id, person, wrapped, created_at, used_at, is_current) VALUES (?, ?, ?, ?, ?, 1)',
  );
  const lastErasure = raw.prepare<[string], { at: number | null }>(
    'SELECT max(at) AS at FROM erasure WHERE person = ?',
  );
  const used = raw.prepare('UPDATE person_key SET used_at = ? WHERE id = ?');
  const currents = new Map<string, PersonKey & { usedAt: number }>();
  const keys = new Map<string, Buffer>();
  let seen = 0;
  let isUpToDate = false;

  const unwrap = (wrapped: Buffer): Buffer => Buffer.from(sealing.open(wrapped), 'base64');

  const forget = (): void => {
    currents.clear();
    keys.clear();
  };

  /** What another process destroyed is destroyed here too, from the next turn of the event loop on. */
  const keepUp = (): void => {
    if (isUpToDate) return;
    isUpToDate = true;
    setImmediate(() => (isUpToDate = false));
    const at = version.get()?.data_version ?? 0;
    if (at !== seen || keys.size > MOST_CACHED || currents.size > MOST_CACHED) forget();
    seen = at;
  };

  const add = (person: string, madeAt = now()): void => {
    const key = randomBytes(KEY_BYTES).toString('base64');
    insert.run(randomBytes(KEY_ID_BYTES), person, sealing.seal(key), madeAt, madeAt);
  };

  const read = (person: string): (PersonKey & { usedAt: number }) | null => {
    const row = currentOf.get(person);
    return row === undefined ? null : { id: row.id, key: unwrap(row.wrapped), usedAt: row.used_at };
  };

  const current = (person: string): PersonKey => {
    keepUp();
    let held = currents.get(person) ?? read(person);
    if (held === null) {
      // Of several processes the first wins; the others read what it made.
      add(person);
      held = read(person);
    }
    if (held === null) throw new BotError('data-key-unusable', `Cannot keep a key in "${file}"`);
    if (now() - held.usedAt > DAY_MS) {
      held = { ...held, usedAt: now() };
      used.run(held.usedAt, held.id);
    }
    currents.set(person, held);
    return held;
  };

  let waiting: Promise<void> | null = null;
  const wanted = new Set<string>();

  /** What is asked for in one turn of the event loop is made in one transaction. */
  const makeWanted = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    waiting = null;
    const people = [...wanted];
    wanted.clear();
    raw.transaction(() => {
      for (const person of people) if (currentOf.get(person) === undefined) add(person);
    })();
  };

  return {
    prepare(people) {
      keepUp();
      const missing = people.filter((person) => !currents.has(person) && currentOf.get(person) === undefined);
      if (missing.length === 0) return Promise.resolve();
      for (const person of missing) wanted.add(person);
      waiting ??= makeWanted();
      return waiting;
    },
    current,
    find(id) {
      keepUp();
      const name = id.toString('hex');
      const known = keys.get(name);
      if (known !== undefined) return known;
      const row = byId.get(id);
      if (row === undefined) return null;
      const key = unwrap(row.wrapped);
      keys.set(name, key);
      return key;
    },
    renew(person) {
      forget();
      raw.transaction(() => {
        raw.prepare('UPDATE person_key SET is_current = 0 WHERE person = ?').run(person);
        // Later than every erasure before, so that making good an earlier one spares this key.
        add(person, Math.max(now(), (lastErasure.get(person)?.at ?? -1) + 1));
      })();
      return current(person);
    },
    destroy({ person, at, scope, nextKey }) {
      forget();
      raw.transaction(() => {
        raw.prepare('DELETE FROM person_key WHERE person = ? AND id <> ? AND created_at <= ?').run(person, nextKey, at);
        raw.prepare('INSERT OR IGNORE INTO erasure VALUES (?, ?, ?, ?)').run(person, at, scope, nextKey);
      })();
      wipeLog(raw);
    },
    erasures: () =>
      raw
        .prepare<[], ErasureRow>('SELECT * FROM erasure ORDER BY at')
        .all()
        .map(({ next_key, ...row }) => ({ ...row, nextKey: next_key })),
    destroyUnused(before) {
      forget();
      raw.prepare('DELETE FROM person_key WHERE used_at < ?').run(before);
      wipeLog(raw);
    },
    close: () => raw.close(),
  };
}

type Handle = BetterSqlite3.Database;

function open(file: string, sealing: Sealing): Handle {
  try {
    mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 });
    // Made beforehand, for its owner only; SQLite gives its side files the same mode.
    closeSync(openSync(file, 'a', 0o600));
    const raw = new BetterSqlite3(file, { timeout: 5000 });
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
    // What is deleted is overwritten with zeros.
    raw.pragma('secure_delete = ON');
    raw.exec(SCHEMA);
    check(raw, file, sealing);
    return raw;
  } catch (error) {
    if (error instanceof BotError) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new BotError('data-key-unusable', `Cannot open the keys of people "${file}": ${said}`, { cause: error });
  }
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS person_key (
    id BLOB PRIMARY KEY,
    person TEXT NOT NULL,
    wrapped BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    is_current INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX IF NOT EXISTS person_key_current ON person_key (person) WHERE is_current = 1;
  CREATE INDEX IF NOT EXISTS person_key_of ON person_key (person);
  CREATE TABLE IF NOT EXISTS erasure (
    person TEXT NOT NULL,
    at INTEGER NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('all', 'kept')),
    next_key BLOB NOT NULL,
    PRIMARY KEY (person, at, scope)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS guard (id INTEGER PRIMARY KEY CHECK (id = 1), sealed BLOB NOT NULL) STRICT;
`;

/** Another data key would name everybody anew and open nothing. */
function check(raw: Handle, file: string, sealing: Sealing): void {
  raw.prepare('INSERT OR IGNORE INTO guard (id, sealed) VALUES (1, ?)').run(sealing.seal('people'));
  const guard = raw.prepare<[], { sealed: Buffer }>('SELECT sealed FROM guard').get();
  try {
    if (guard !== undefined) sealing.open(guard.sealed);
  } catch (cause) {
    throw new BotError(
      'data-key-unusable',
      `Cannot open the keys of people "${file}" with this data key: set DATA_KEY to the one they were made under, or move that file away and lose what was kept of people`,
      { cause },
    );
  }
}

/** Keys also stand in the write-ahead log until it is cut; where another process reads just then, the next time does it. */
function wipeLog(raw: Handle): void {
  raw.pragma('wal_checkpoint(TRUNCATE)');
}
