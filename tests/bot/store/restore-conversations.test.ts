import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { botMigrations } from '../../../bot/store/migrations.js';
import { conversationRestore } from '../../../bot/store/restore-conversations.js';
import { openDatabase, type Database } from '../../../knowledge/store/database.js';
import { knowledgeMigrations } from '../../../knowledge/store/migrations.js';
import { restoreDatabase } from '../../../knowledge/store/restore.js';

const migrations = [...knowledgeMigrations, ...botMigrations];
const NOW = 1_800_000_000_000;
const ended: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'restore-queue-'));
  ended.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

async function open(dataDir: string): Promise<Database> {
  const database = await openDatabase({ dataDir, migrations });
  ended.push(() => database.close());
  return database;
}

/** A message in one of its states, with one part of its answer. */
function message({ raw }: Database, key: string, state: 'waiting' | 'answered' | 'done', part?: string): number {
  const id = Number(
    raw
      .prepare(
        `INSERT INTO inbox (channel, event_key, conversation, sequence, event, state, is_open, due_at, received_at)
         VALUES ('telegram', ?, ?, 1, x'00', ?, ?, 0, 0)`,
      )
      .run(key, `of ${key}`, state, state === 'done' ? 0 : 1).lastInsertRowid,
  );
  if (part !== undefined)
    raw
      .prepare("INSERT INTO outbox (inbox_id, conversation, part, body, state) VALUES (?, ?, 0, x'00', ?)")
      .run(id, `of ${key}`, part);
  return id;
}

const token = ({ raw }: Database, name: string, seed: string): unknown =>
  raw
    .prepare("INSERT INTO channel_token (name, seed, tokens, state, expires_at) VALUES (?, ?, x'00', 'ready', 0)")
    .run(name, seed);
const all = ({ raw }: Database, sql: string): unknown[] => raw.prepare(sql).raw().all();
const INBOX = 'SELECT event_key, state, is_open FROM inbox ORDER BY id';
const OUTBOX = 'SELECT state, reason FROM outbox ORDER BY id';
const restore = (dataDir: string, from: string, keyFits = true): Promise<unknown> =>
  restoreDatabase({ dataDir, migrations, from, parts: [conversationRestore({ keyFits, now: () => NOW })] });

describe('messages in a restore', () => {
  it('stay as they are where a queue is in use: nothing is lost, nothing is sent again', async () => {
    const dataDir = folder();
    const from = join(folder(), 'copy.sqlite');
    const running = await open(dataDir);
    message(running, 'a', 'answered', 'waiting');
    token(running, 'zalo-oa', 'first');
    running.raw.exec("INSERT INTO consent VALUES ('p', 'agreed', '1', 1, 1)");
    await running.backup(from);
    running.raw.exec("UPDATE consent SET state = 'declined'");
    running.raw.exec("UPDATE outbox SET state = 'sent'; UPDATE inbox SET state = 'done', is_open = 0");
    running.raw.exec("UPDATE channel_token SET seed = 'second'");
    message(running, 'b', 'waiting');
    await restore(dataDir, from);
    expect(all(running, INBOX)).toEqual([
      ['a', 'done', 0],
      ['b', 'waiting', 1],
    ]);
    expect(all(running, OUTBOX)).toEqual([['sent', null]]);
    expect(all(running, 'SELECT seed FROM channel_token')).toEqual([['second']]);
    expect(all(running, 'SELECT state FROM consent')).toEqual([['declined']]);
    expect(message(running, 'c', 'waiting')).toBe(3);
  });

  it('of a backup put into a new store have an unknown outcome and are left to the operator', async () => {
    const from = join(folder(), 'copy.sqlite');
    const source = await open(folder());
    message(source, 'a', 'waiting');
    message(source, 'b', 'answered', 'waiting');
    message(source, 'c', 'answered', 'sending');
    message(source, 'd', 'done', 'sent');
    token(source, 'zalo-oa', 'first');
    await source.backup(from);
    const dataDir = join(folder(), 'new');
    await restore(dataDir, from);
    const restored = await open(dataDir);
    expect(all(restored, INBOX)).toEqual([
      ['a', 'failed', 0],
      ['b', 'done', 0],
      ['c', 'done', 0],
      ['d', 'done', 0],
    ]);
    expect(all(restored, OUTBOX)).toEqual([
      ['unknown', 'restored'],
      ['unknown', 'restored'],
      ['sent', null],
    ]);
    expect(all(restored, 'SELECT seed FROM channel_token')).toEqual([['first']]);
    expect(message(restored, 'e', 'waiting')).toBe(5);
  });

  it('are not taken from a backup whose key is not here', async () => {
    const from = join(folder(), 'copy.sqlite');
    const source = await open(folder());
    message(source, 'a', 'done', 'unknown');
    source.raw.exec(
      "INSERT INTO exchange (id, person, channel, day, keep, content, created_at) VALUES ('a', 'x', 'web', '2026-11-21', 'held', x'00', 1)",
    );
    await source.backup(from);
    const dataDir = join(folder(), 'new');
    await restore(dataDir, from, false);
    const restored = await open(dataDir);
    for (const table of ['inbox', 'outbox', 'exchange']) expect(all(restored, `SELECT * FROM ${table}`)).toEqual([]);
  });
});
