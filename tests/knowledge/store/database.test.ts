import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Migration } from '../../../knowledge/store/migration.js';
import { useTemporaryStores } from './temporary-store.js';

interface Tables {
  note: { id: number; text: string };
}

const notes: Migration = {
  number: 2,
  name: 'notes',
  up: (raw) => raw.exec('CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT'),
};
const words = (number: number): Migration => ({
  number,
  name: `words-${number}`,
  up: (raw) => raw.exec(`CREATE TABLE words_${number} (word TEXT) STRICT`),
});

const stores = useTemporaryStores();
const fileOf = (dataDir: string): string => join(dataDir, 'assistant.sqlite');
const backupsOf = (dataDir: string): string[] => {
  try {
    return readdirSync(join(dataDir, 'backups'));
  } catch {
    return [];
  }
};

describe('openDatabase', () => {
  it('makes the folder and a durable store for its owner only', async () => {
    const dataDir = join(stores.folder(), 'deep', 'data');
    const { raw } = await stores.open(dataDir, { migrations: [notes] });
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(raw.pragma('synchronous', { simple: true })).toBe(2);
    expect(raw.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(raw.pragma('busy_timeout', { simple: true })).toBe(5000);
    expect(statSync(fileOf(dataDir)).mode & 0o777).toBe(0o600);
    expect(statSync(`${fileOf(dataDir)}-wal`).mode & 0o777).toBe(0o600);
  });

  it('applies the migrations of several rooms by number, also one that comes later with a lower number', async () => {
    const dataDir = stores.folder();
    const first = await stores.open(dataDir, { migrations: [words(20), notes] });
    expect(first.raw.pragma('user_version', { simple: true })).toBe(20);
    await first.close();
    const second = await stores.open(dataDir, { migrations: [words(20), words(3), notes] });
    expect(second.raw.prepare('SELECT number FROM schema_migration ORDER BY number').pluck().all()).toEqual([2, 3, 20]);
    expect(second.raw.pragma('user_version', { simple: true })).toBe(20);
  });

  it('backs up a store with content before the first pending migration, and only then', async () => {
    const dataDir = stores.folder();
    const first = await stores.open(dataDir, { migrations: [notes] });
    await first.transact((raw) => raw.exec("INSERT INTO note (text) VALUES ('trước')"));
    await first.close();
    expect(backupsOf(dataDir)).toEqual([]);
    const clock = (): Date => new Date('2026-11-21T08:00:00Z');
    await stores.open(dataDir, { migrations: [notes, words(10), words(20)], clock });
    expect(backupsOf(dataDir)).toEqual(['before-migration-10-20261121T080000000Z.sqlite']);
    const copy = new BetterSqlite3(join(dataDir, 'backups', backupsOf(dataDir)[0] ?? ''));
    expect(copy.prepare('SELECT text FROM note').pluck().all()).toEqual(['trước']);
    expect(copy.pragma('user_version', { simple: true })).toBe(2);
    copy.close();
  });

  it('leaves nothing of a migration that fails, and keeps few backups when it fails again and again', async () => {
    const dataDir = stores.folder();
    await (await stores.open(dataDir, { migrations: [notes] })).close();
    const broken: Migration = {
      number: 3,
      name: 'broken',
      up(raw) {
        raw.exec('CREATE TABLE half (a TEXT)');
        raw.exec('CREATE TABLE note (a TEXT)');
      },
    };
    for (let attempt = 0; attempt < 7; attempt += 1) {
      const clock = (): Date => new Date(Date.UTC(2026, 0, 1, 0, attempt));
      await expect(stores.open(dataDir, { migrations: [notes, broken], clock })).rejects.toMatchObject({
        code: 'store-unreadable',
      });
    }
    expect(backupsOf(dataDir)).toHaveLength(5);
    const { raw } = await stores.open(dataDir, { migrations: [notes] });
    expect(raw.prepare("SELECT name FROM sqlite_schema WHERE name = 'half'").all()).toEqual([]);
    expect(raw.pragma('user_version', { simple: true })).toBe(2);
  });

  it('refuses a store that a newer program changed, and does not touch it', async () => {
    const dataDir = stores.folder();
    await (await stores.open(dataDir, { migrations: [notes, words(20)] })).close();
    const before = readFileSync(fileOf(dataDir));
    await expect(stores.open(dataDir, { migrations: [notes] })).rejects.toMatchObject({
      code: 'store-newer-than-program',
    });
    await expect(stores.open(dataDir, { migrations: [notes, words(30)] })).rejects.toThrow(/migration 20 is unknown/);
    expect(readFileSync(fileOf(dataDir)).equals(before)).toBe(true);
    expect(backupsOf(dataDir)).toEqual([]);
  });

  it('refuses what is no database, a database of another program, a folder, and a damaged store', async () => {
    const text = stores.folder();
    writeFileSync(fileOf(text), 'Kế hoạch chuyển đổi số '.repeat(500));
    await expect(stores.open(text)).rejects.toMatchObject({ code: 'store-unreadable' });
    expect(readFileSync(fileOf(text), 'utf8')).toMatch(/^Kế hoạch/);

    const foreign = stores.folder();
    const other = new BetterSqlite3(fileOf(foreign));
    other.exec('CREATE TABLE plan (a)');
    other.close();
    await expect(stores.open(foreign)).rejects.toThrow(/another program/);

    const folder = stores.folder();
    mkdirSync(fileOf(folder));
    await expect(stores.open(folder)).rejects.toMatchObject({ code: 'store-unreadable' });

    const damaged = stores.folder();
    await (await stores.open(damaged)).close();
    writeFileSync(fileOf(damaged), readFileSync(fileOf(damaged)).fill(0x5a, 100, 9000));
    await expect(stores.open(damaged)).rejects.toMatchObject({ code: 'store-unreadable' });
  });

  it('reads without ever writing when asked to', async () => {
    const dataDir = stores.folder();
    await expect(stores.open(dataDir, { readonly: true })).rejects.toMatchObject({ code: 'store-unreadable' });
    const writer = await stores.open(dataDir, { migrations: [notes] });
    await expect(stores.open(dataDir, { migrations: [notes, words(3)], readonly: true })).rejects.toThrow(
      /not up to date/,
    );
    const reader = await stores.open(dataDir, { migrations: [notes], readonly: true });
    expect(reader.health()).toEqual({ writable: false, reason: 'read-only' });
    await expect(reader.transact((raw) => raw.exec("INSERT INTO note (text) VALUES ('x')"))).rejects.toMatchObject({
      code: 'store-full',
    });
    await writer.transact((raw) => raw.exec("INSERT INTO note (text) VALUES ('y')"));
    expect(await reader.read((raw) => raw.prepare('SELECT text FROM note').pluck().all())).toEqual(['y']);
  });

  it('lets several openings of a fresh store race', async () => {
    const dataDir = stores.folder();
    const migrations = [notes, words(3), words(10)];
    const opened = await Promise.all([1, 2, 3, 4].map(() => stores.open(dataDir, { migrations })));
    for (const { raw } of opened) {
      expect(raw.prepare('SELECT count(*) FROM schema_migration').pluck().get()).toBe(3);
    }
  });
});

describe('a transaction of the store', () => {
  it('commits what returns and rolls back what throws', async () => {
    const database = await stores.open(stores.folder(), { migrations: [notes] });
    expect(await database.transact((raw) => raw.prepare("INSERT INTO note (text) VALUES ('a')").run().changes)).toBe(1);
    const fail = database.transact((raw) => {
      raw.exec("INSERT INTO note (text) VALUES ('b')");
      throw new RangeError('no');
    });
    await expect(fail).rejects.toThrow(RangeError);
    expect(database.raw.prepare('SELECT text FROM note').pluck().all()).toEqual(['a']);
  });

  it('refuses an asynchronous body', async () => {
    const database = await stores.open(stores.folder(), { migrations: [notes] });
    const late = database.transact(async (raw) => raw.exec("INSERT INTO note (text) VALUES ('a')"));
    await expect(late).rejects.toThrow(/must not be asynchronous/);
    expect(database.raw.prepare('SELECT text FROM note').all()).toEqual([]);
  });

  it("never mixes with Kysely's transactions on the same connection", async () => {
    const database = await stores.open(stores.folder(), { migrations: [notes] });
    const tables = database.tables<Tables>();
    const undone = tables.transaction().execute(async (transaction) => {
      await transaction.insertInto('note').values({ id: 1, text: 'undone' }).execute();
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new RangeError('undo');
    });
    const kept = database.transact((raw) => raw.prepare("INSERT INTO note (id, text) VALUES (2, 'kept')").run());
    const seen = database.read((raw) => raw.prepare('SELECT id FROM note').pluck().all());
    const queried = tables.selectFrom('note').select('text').execute();
    await expect(undone).rejects.toThrow(RangeError);
    await kept;
    expect(await seen).toEqual([2]);
    expect(await queried).toEqual([{ text: 'kept' }]);
    const inserted = await tables.insertInto('note').values({ id: 3, text: 'ba' }).executeTakeFirst();
    expect(inserted.numInsertedOrUpdatedRows).toBe(1n);
  });

  it('waits for another process without blocking this one, then gives up with store-busy', async () => {
    const dataDir = stores.folder();
    const database = await stores.open(dataDir, { migrations: [notes], lockWaitMs: 400 });
    const other = new BetterSqlite3(fileOf(dataDir));
    const insert = (text: string) =>
      database.transact((raw) => raw.prepare('INSERT INTO note (text) VALUES (?)').run(text));

    other.exec('BEGIN IMMEDIATE');
    setTimeout(() => other.exec('COMMIT'), 150);
    const waiting = insert('a');
    const viaKysely = database.tables<Tables>().insertInto('note').values({ id: 9, text: 'k' }).execute();
    expect(await database.read((raw) => raw.prepare('SELECT count(*) FROM note').pluck().get())).toBe(0);
    await waiting;
    await viaKysely;

    other.exec('BEGIN IMMEDIATE');
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 10);
    await expect(insert('b')).rejects.toMatchObject({ code: 'store-busy' });
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(10);
    other.exec('COMMIT');
    other.close();
    await insert('c');
    expect(database.raw.prepare('SELECT text FROM note ORDER BY text').pluck().all()).toEqual(['a', 'c', 'k']);
  });

  it('ends running work before it closes, and closes twice', async () => {
    const database = await stores.open(stores.folder(), { migrations: [notes] });
    const write = database.transact((raw) => raw.prepare("INSERT INTO note (text) VALUES ('a')").run().changes);
    await Promise.all([database.close(), database.close()]);
    expect(await write).toBe(1);
  });
});

describe('backup', () => {
  it('copies one moment of a store that is being written, whole and for its owner only', async () => {
    const dataDir = stores.folder();
    const database = await stores.open(dataDir, { migrations: [notes] });
    const insert = (count: number) =>
      database.transact((raw) => {
        const statement = raw.prepare('INSERT INTO note (text) VALUES (?)');
        for (let index = 0; index < count; index += 1) statement.run('chuyển đổi số '.repeat(60));
      });
    await insert(6000);
    const progress = { isDone: false };
    const target = join(stores.folder(), 'new', 'copy.sqlite');
    const backup = database.backup(target).finally(() => (progress.isDone = true));
    let rounds = 0;
    while (!progress.isDone) {
      await insert(10);
      rounds += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    await backup;
    expect(rounds).toBeGreaterThan(3);
    const copy = new BetterSqlite3(target);
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(copy.pragma('journal_mode', { simple: true })).toBe('delete');
    const count = copy.prepare('SELECT count(*) FROM note').pluck().get();
    copy.close();
    expect(Number(count) % 10).toBe(0);
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(target, '..'))).toEqual(['copy.sqlite']);
  });

  it('replaces an older backup together with the log that lies beside it', async () => {
    const database = await stores.open(stores.folder(), { migrations: [notes] });
    const target = join(stores.folder(), 'copy.sqlite');
    await database.backup(target);
    writeFileSync(`${target}-wal`, 'old');
    await database.transact((raw) => raw.exec("INSERT INTO note (text) VALUES ('mới')"));
    await database.backup(target);
    const copy = new BetterSqlite3(target);
    expect(copy.prepare('SELECT text FROM note').pluck().all()).toEqual(['mới']);
    copy.close();
  });

  it('refuses to write over the store and says when a target cannot be written', async () => {
    const dataDir = stores.folder();
    const database = await stores.open(dataDir, { migrations: [notes] });
    await expect(database.backup(join(dataDir, '.', 'assistant.sqlite'))).rejects.toMatchObject({
      code: 'backup-failed',
    });
    await expect(database.backup(join(dataDir, 'assistant.sqlite', 'x'))).rejects.toMatchObject({
      code: 'backup-failed',
    });
    expect(database.raw.prepare('SELECT count(*) FROM note').pluck().get()).toBe(0);
  });
});
