import type { Database } from '../../knowledge/index.js';
import { dayAt } from '../../knowledge/index.js';
import { ALLOWANCE_VERSION, CONSENT_VERSION } from '../privacy/consent.js';
import type { PeopleRecords, TalkReader } from '../ports.js';
import { createBatchedWrites, type BatchedWrites } from './batched-writes.js';
import { erasePerson, eraseRows, reapplyErasures } from './erasures.js';
import { createExchangeRows, type ExchangeRows } from './exchange-rows.js';
import { openPersonKeys } from './person-keys.js';
import { createPersonVault, type PersonVault } from './person-vault.js';
import { sweepPeople } from './retention.js';
import { createSealing, type Sealing } from './sealing.js';
import { createTalkReader } from './talk-reading.js';

export interface PeopleOptions {
  readonly database: Database;
  /** Folder of all state; the keys of people stand in its `keys`. */
  readonly dataDir: string;
  /** 32 bytes; see `loadDataKey`. */
  readonly dataKey: Buffer;
  /** How long what a person agreed to is kept. Milliseconds. */
  readonly retentionMs: number;
  readonly now?: () => number;
}

/** All that is stored of people, and the keys it is stored under. `close` what was opened. */
export interface People extends PeopleRecords {
  readonly sealing: Sealing;
  readonly vault: PersonVault;
  readonly writes: BatchedWrites;
  readonly rows: ExchangeRows;
  readonly talks: TalkReader;
  /** Makes good what a crash cut short or a restore brought back; see `reapplyErasures`. Run it at each start. */
  reapplyErasures(): Promise<number>;
  /** Removes what is older than it may be; run it at start and daily. Resolves with how many rows went. */
  sweep(): Promise<number>;
  close(): void;
}

/**
 * Opens the keys of people beside the store.
 * @throws BotError `data-key-unusable` when the file of keys cannot be used with this data key.
 */
export function openPeople({ database, dataDir, dataKey, retentionMs, now = Date.now }: PeopleOptions): People {
  const sealing = createSealing(dataKey);
  const keys = openPersonKeys(dataDir, sealing, now);
  const vault = createPersonVault(keys, sealing);
  const writes = createBatchedWrites(database);
  const rows = createExchangeRows(database.raw, vault);
  const parts = { database, writes, vault };
  const personOf = (conversationId: string): string => vault.personOf(conversationId);
  return {
    sealing,
    vault,
    writes,
    rows,
    talks: createTalkReader(database.raw, vault, rows),
    keepTurn: (conversationId, channel, turn) =>
      writes.run((handle) => rows.keepTurn(handle, { person: personOf(conversationId), channel }, turn, now())),
    rate: (conversationId, channel, feedback) =>
      writes.run((handle) => {
        const person = personOf(conversationId);
        const rated = rows.rate(handle, { person, channel }, feedback, dayAt(new Date(now())), now());
        if (rated === 'bare') rows.offer(handle, person, feedback.exchangeId, ALLOWANCE_VERSION, now());
        return rated;
      }),
    allow: (conversationId, exchangeId) =>
      writes.run((handle) => rows.allow(handle, personOf(conversationId), exchangeId, now())),
    consent: async (conversationId) => rows.consent(personOf(conversationId)),
    asked: (conversationId) =>
      writes.run((handle) => rows.asked(handle, personOf(conversationId), CONSENT_VERSION, now())),
    async decide(conversationId, state) {
      const person = personOf(conversationId);
      const erasure = await writes.run((handle) => {
        rows.decide(handle, person, state, CONSENT_VERSION, now());
        return state === 'declined' ? eraseRows(parts, handle, person, { scope: 'kept', now: now() }) : null;
      });
      if (erasure !== null) keys.destroy(erasure);
    },
    erase: (conversationId) => erasePerson(parts, personOf(conversationId), { scope: 'all', now: now() }),
    reapplyErasures: () => reapplyErasures(parts),
    sweep: () => sweepPeople(parts, { now: now(), retentionMs }),
    close: () => keys.close(),
  };
}

/**
 * For whoever puts a backup in the place of the store: call it after the restore, in the same process or the next, with
 * the same `DATA_DIR` and data key, before anybody may read. People who erased their data stay erased: their keys are
 * destroyed, rows that the backup brought back go, and rows whose key this machine does not have go too. Rows older than
 * `retentionMs` go with them. Resolves with how many rows went. The list of erasures stands beside the keys, in
 * `<DATA_DIR>/keys/people.sqlite`, which must never be part of a backup nor be replaced by an older copy.
 * @throws BotError `data-key-unusable`; KnowledgeError `store-full`, `store-busy`.
 */
export async function forgetAfterRestore(options: PeopleOptions): Promise<number> {
  const people = openPeople(options);
  try {
    return (await people.reapplyErasures()) + (await people.sweep());
  } finally {
    people.close();
  }
}
