import { copyFileSync, readFileSync, statSync } from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { FRESH } from '../../../bot/conversation-state.js';
import { createConversationStore } from '../../../bot/store/conversation-store.js';
import { eraseRows } from '../../../bot/store/erasures.js';
import { botMigrations } from '../../../bot/store/migrations.js';
import { forgetAfterRestore, openPeople, type People } from '../../../bot/store/people.js';
import { createKeptExchangeColumns } from '../../../bot/store/kept-exchange-columns.js';
import { parseDay } from '../../../knowledge/domain/day.js';
import type { Database } from '../../../knowledge/store/database.js';
import { knowledgeMigrations } from '../../../knowledge/store/migrations.js';
import { restoreDatabase } from '../../../knowledge/store/restore.js';
import { useTemporaryStores } from '../../knowledge/store/temporary-store.js';
import { exchangeTurn } from './channel-store.js';

const stores = useTemporaryStores();
const migrations = [...knowledgeMigrations, ...botMigrations];
const DATA_KEY = Buffer.alloc(32, 5);
const DAY_MS = 24 * 60 * 60 * 1000;
const PERSON = 'web:someone';

/** Unlike the conversation, as ids of exchanges are. */
const idOf = (conversationId: string): string => createHash('sha256').update(conversationId).digest('hex').slice(0, 12);

const opened: People[] = [];
afterEach(() => {
  for (const people of opened.splice(0)) people.close();
});

interface Opened {
  readonly database: Database;
  readonly people: People;
  readonly dataDir: string;
  readonly clock: { now: number };
}

async function open(dataDir = stores.folder(), dataKey = DATA_KEY): Promise<Opened> {
  const clock = { now: Date.UTC(2026, 10, 20) };
  const database = await stores.open(dataDir, { migrations });
  const people = openPeople({ database, dataDir, dataKey, retentionMs: 90 * DAY_MS, now: () => clock.now });
  opened.push(people);
  return { database, people, dataDir, clock };
}

/** An agreement, one exchange with a rating, and a memory. */
async function fill({ people, database, clock }: Opened, conversationId = PERSON): Promise<void> {
  await people.decide(conversationId, 'agreed');
  await people.keepTurn(conversationId, 'web', exchangeTurn(idOf(conversationId), 'ai chủ trì?'));
  await people.rate(conversationId, 'web', {
    exchangeId: idOf(conversationId),
    rating: 'wrong',
    note: 'sai rồi',
  });
  const states = createConversationStore({ database, people });
  await states.save(conversationId, { ...FRESH, pendingText: 'gọi 0912345678' }, new Date(clock.now));
}

const sealedIn = (database: Database): Buffer[] =>
  [
    'SELECT content AS sealed FROM exchange',
    'SELECT note AS sealed FROM feedback',
    'SELECT state AS sealed FROM conversation',
  ].flatMap((sql) =>
    database.raw
      .prepare<[], { sealed: Buffer | null }>(sql)
      .all()
      .flatMap(({ sealed }) => sealed ?? []),
  );

describe('what is stored of a person', () => {
  it('names nobody and reads as nothing, in the store and beside it', async () => {
    const all = await open();
    await fill(all);
    await all.database.close();
    const bytes = ['assistant.sqlite', 'keys/people.sqlite', 'keys/people.sqlite-wal'].map((file) =>
      readFileSync(join(all.dataDir, file)),
    );
    for (const secret of ['someone', 'ai chủ trì', 'sai rồi', '0912345678'])
      for (const content of bytes) expect(content.includes(secret)).toBe(false);
    expect(statSync(join(all.dataDir, 'keys', 'people.sqlite')).mode & 0o777).toBe(0o600);
  });

  it('opens for its owner alone, and is masked', async () => {
    const all = await open();
    await fill(all);
    const texts = sealedIn(all.database).map((sealed) => all.people.vault.open(sealed));
    expect(texts.join()).toContain('gọi [đã che số điện thoại]');
    const { rows, vault } = all.people;
    expect(rows.exchange(idOf(PERSON), vault.personOf(PERSON))?.question).toBe('ai chủ trì?');
    expect(rows.exchange(idOf(PERSON), vault.personOf('web:other'))).toBeNull();
    expect(await all.people.rate('web:other', 'web', { exchangeId: idOf(PERSON), rating: 'right', note: null })).toBe(
      'gone',
    );
  });

  it('is not opened by another data key, and says so', async () => {
    const { dataDir, database } = await open();
    expect(() => openPeople({ database, dataDir, dataKey: randomBytes(32), retentionMs: DAY_MS })).toThrow(
      expect.objectContaining({ code: 'data-key-unusable' }),
    );
  });
});

describe('an erased person', () => {
  it('is gone from the store, and from every older copy of it', async () => {
    const all = await open();
    await fill(all);
    const older = sealedIn(all.database);
    expect(older).toHaveLength(3);
    await all.people.erase(PERSON);
    expect(sealedIn(all.database)).toEqual([]);
    expect(await all.people.consent(PERSON)).toBeNull();
    expect(older.map((sealed) => all.people.vault.open(sealed))).toEqual([null, null, null]);
  });

  it('leaves no key in any file of keys', async () => {
    const all = await open();
    await fill(all);
    const wrapped = wrappedKeys(all.dataDir);
    await all.people.erase(PERSON);
    const files = ['people.sqlite', 'people.sqlite-wal'].map((name) => readFileSync(join(all.dataDir, 'keys', name)));
    expect(wrapped.length).toBeGreaterThan(40);
    for (const file of files) expect(file.includes(wrapped)).toBe(false);
  });

  it('stays erased after an older backup is restored, while others and later visits stay', async () => {
    const all = await open();
    await fill(all);
    await fill(all, 'web:neighbour');
    const backup = join(all.dataDir, 'backup.sqlite');
    await all.database.backup(backup);
    all.clock.now += 1000;
    await all.people.erase(PERSON);
    await restoreDatabase({ dataDir: all.dataDir, migrations, from: backup });
    const options = { database: all.database, dataDir: all.dataDir, dataKey: DATA_KEY, retentionMs: 90 * DAY_MS };
    expect(await forgetAfterRestore({ ...options, now: () => all.clock.now })).toBeGreaterThan(0);
    const { rows, vault } = all.people;
    expect(rows.exchange(idOf(PERSON), vault.personOf(PERSON))).toBeNull();
    expect(await all.people.consent(PERSON)).toBeNull();
    expect(sealedIn(all.database)).toHaveLength(3);
    expect(rows.exchange(idOf('web:neighbour'), vault.personOf('web:neighbour'))?.question).toBe('ai chủ trì?');
    all.clock.now += 1000;
    await fill(all);
    await all.people.reapplyErasures();
    expect(rows.exchange(idOf(PERSON), vault.personOf(PERSON))?.question).toBe('ai chủ trì?');
  });

  it('stays erased where the backup goes to a machine that has none of the keys', async () => {
    const all = await open();
    await fill(all);
    const backup = join(all.dataDir, 'backup.sqlite');
    await all.database.backup(backup);
    const fresh = stores.folder();
    await restoreDatabase({ dataDir: fresh, migrations, from: backup });
    const database = await stores.open(fresh, { migrations });
    await forgetAfterRestore({ database, dataDir: fresh, dataKey: randomBytes(32), retentionMs: DAY_MS });
    expect(sealedIn(database)).toEqual([]);
  });

  it('is erased to the end after a crash between the store and the keys', async () => {
    const all = await open();
    await fill(all);
    const older = sealedIn(all.database);
    const { people, clock } = all;
    const person = people.vault.personOf(PERSON);
    await people.writes.run((handle) => eraseRows(people, handle, person, { scope: 'all', now: clock.now }));
    expect(older.map((sealed) => people.vault.open(sealed))).not.toContain(null);
    await people.reapplyErasures();
    expect(older.map((sealed) => people.vault.open(sealed))).toEqual([null, null, null]);
  });
});

describe('a withdrawn agreement', () => {
  it('erases what was kept, keeps the conversation going, and holds after a restore', async () => {
    const all = await open();
    await fill(all);
    const backup = join(all.dataDir, 'backup.sqlite');
    await all.database.backup(backup);
    all.clock.now += 1000;
    await all.people.decide(PERSON, 'declined');
    const states = createConversationStore({ database: all.database, people: all.people });
    expect((await states.load(PERSON, new Date(all.clock.now)))?.pendingText).toContain('gọi');
    expect(sealedIn(all.database)).toHaveLength(1);
    await restoreDatabase({ dataDir: all.dataDir, migrations, from: backup });
    await all.people.reapplyErasures();
    expect(await all.people.consent(PERSON)).toMatchObject({ state: 'declined' });
    expect(all.database.raw.prepare('SELECT count(*) AS n FROM exchange').get()).toEqual({ n: 0 });
  });
});

describe('retention', () => {
  it('lets held exchanges go after a day, kept ones and texts of feedback after the set time, figures later', async () => {
    const all = await open();
    const { people, database, clock } = all;
    await people.keepTurn('web:held', 'web', exchangeTurn('held', 'ai chủ trì?'));
    await fill(all);
    const ids = (): unknown[] => database.raw.prepare('SELECT id FROM exchange ORDER BY id').pluck().all();
    clock.now += 2 * DAY_MS;
    await people.sweep();
    expect(ids()).toEqual([idOf(PERSON)]);
    expect(database.raw.prepare('SELECT count(*) AS n FROM conversation').get()).toEqual({ n: 0 });
    clock.now += 89 * DAY_MS;
    await people.sweep();
    expect(ids()).toEqual([]);
    expect(database.raw.prepare('SELECT person, rating, note FROM feedback').all()).toEqual([
      { person: null, rating: 'wrong', note: null },
    ]);
    expect(await people.consent(PERSON)).toBeNull();
    clock.now += 9 * DAY_MS;
    await people.sweep();
    expect(wrappedKeys(all.dataDir)).toBe('');
  });
});

describe('a rating without agreement', () => {
  it('holds its note with the exchange for a day, then stands bare with the figures of its answer', async () => {
    const all = await open();
    const { people, database, clock } = all;
    const turn = exchangeTurn('held', 'ai chủ trì?');
    const figures = {
      day: parseDay('2026-11-20'),
      kind: 'answer',
      reason: 'found',
      intent: 'lead',
      planIds: ['ke-hoach-1'],
      agencies: [],
      recordKeys: ['r1'],
      latencyMs: 3,
      lengthClass: 'short',
    } as const;
    await people.keepTurn('web:held', 'web', { ...turn, figures });
    expect(await people.rate('web:held', 'web', { exchangeId: 'held', rating: 'wrong', note: 'sai rồi' })).toBe('bare');
    expect(database.raw.prepare('SELECT note FROM feedback').all()).toEqual([{ note: null }]);
    clock.now += 2 * DAY_MS;
    await people.sweep();
    expect(await people.allow('web:held', 'held')).toBe(false);
    expect(
      database.raw
        .prepare(
          `SELECT person, exchange_id, rating, note, intent, plan_ids, record_keys FROM feedback
           JOIN turn ON turn.id = feedback.turn_id`,
        )
        .all(),
    ).toEqual([
      {
        person: null,
        exchange_id: null,
        rating: 'wrong',
        note: null,
        intent: 'lead',
        plan_ids: '["ke-hoach-1"]',
        record_keys: '["r1"]',
      },
    ]);
  });

  it('of before one could allow it loses its words, save under an agreement', async () => {
    const all = await open();
    const { people, database, clock } = all;
    for (const [id, person] of [
      ['without', 'web:without'],
      ['agreed', 'web:agreed'],
    ] as const) {
      if (id === 'agreed') await people.decide(person, 'agreed');
      await people.keepTurn(person, 'web', exchangeTurn(id, 'ai chủ trì?'));
      await people.rate(person, 'web', { exchangeId: id, rating: 'wrong', note: 'sai rồi' });
    }
    database.raw.exec("UPDATE exchange SET keep = 'rated'");
    for (const table of ['held_note', 'offered_at', 'notice_version', 'allowed_at'])
      database.raw.exec(`ALTER TABLE exchange DROP COLUMN ${table}`);
    database.raw.exec('ALTER TABLE feedback DROP COLUMN turn_id');
    createKeptExchangeColumns.up(database.raw);
    expect(database.raw.prepare('SELECT id, keep FROM exchange ORDER BY id').all()).toEqual([
      { id: 'agreed', keep: 'rated' },
      { id: 'without', keep: 'held' },
    ]);
    clock.now += 2 * DAY_MS;
    await people.sweep();
    expect(database.raw.prepare('SELECT exchange_id, note IS NULL AS bare FROM feedback ORDER BY id').all()).toEqual([
      { exchange_id: null, bare: 1 },
      { exchange_id: 'agreed', bare: 0 },
    ]);
  });
});

/** The wrapped key of a person as its file holds it; empty where there is none. */
function wrappedKeys(dataDir: string): string | Buffer {
  const copy = join(dataDir, 'copy.sqlite');
  const folder = join(dataDir, 'keys');
  copyFileSync(join(folder, 'people.sqlite'), copy);
  copyFileSync(join(folder, 'people.sqlite-wal'), `${copy}-wal`);
  const raw = new BetterSqlite3(copy);
  const row = raw.prepare<[], { wrapped: Buffer }>('SELECT wrapped FROM person_key').get();
  raw.close();
  return row?.wrapped ?? '';
}
