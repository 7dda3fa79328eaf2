import type { Database } from '../../knowledge/index.js';
import type { ChannelName } from '../channels/channel.js';
import type { People } from './people.js';

export interface NewEvent {
  readonly key: string;
  readonly chatId: string;
  readonly sequence: number;
  /** As it came, JSON. */
  readonly raw: string | Buffer;
}

/** The next job of one conversation. */
export interface Job {
  readonly id: number;
  /** Keyed hash of channel and chat: the person, as far as anything is stored of them. */
  readonly conversation: string;
  /** `answered`: its answer is in the outbox, and not all of it is sent. */
  readonly state: 'waiting' | 'answered';
  readonly attempts: number;
  readonly receivedAt: number;
}

export interface JobEnd {
  readonly state: 'done' | 'failed';
  readonly reason: string | null;
}

/**
 * Events and their jobs. An event is kept once, whatever the number of its deliveries; its text goes when its job is
 * done, its key stays for `KEY_KEPT_MS`. Rejects with KnowledgeError when the store takes no writes.
 */
export interface ChannelInbox {
  /** Resolves with how many were new, once they are on disk. All or none. */
  accept(channel: ChannelName, events: readonly NewEvent[], now: number): Promise<number>;
  /** The first open job of each conversation of the channel that is due, oldest first. */
  due(channel: ChannelName, now: number, limit: number): readonly Job[];
  /** When the next open job becomes due, or null. */
  nextDueAt(): number | null;
  /** When the oldest open job's event came, or null. */
  oldestOpenAt(): number | null;
  /** The event as it came; null once it is gone. */
  event(jobId: number): unknown;
  postpone(jobId: number, dueAt: number, reason: string): Promise<void>;
  finish(jobId: number, end: JobEnd, now: number): Promise<void>;
  /** Removes finished jobs and old failures; see `KEY_KEPT_MS`. */
  prune(now: number): Promise<void>;
}

/** Longer than any platform redelivers; failures are kept as long, for an operator to look at and retry. */
const KEY_KEPT_MS = 7 * 24 * 60 * 60 * 1000;

export interface ChannelStoreParts {
  readonly database: Database;
  readonly people: People;
}

interface JobRow {
  readonly id: number;
  readonly conversation: string;
  readonly state: 'waiting' | 'answered';
  readonly attempts: number;
  readonly received_at: number;
}

export function createChannelInbox({ database: { raw }, people }: ChannelStoreParts): ChannelInbox {
  const { sealing, vault, writes } = people;
  const insert = raw.prepare(
    `INSERT OR IGNORE INTO inbox (channel, event_key, conversation, sequence, event, state, due_at, received_at)
     VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?)`,
  );
  const due = raw.prepare<[string, number, number], JobRow>(
    `SELECT id, conversation, state, attempts, received_at FROM inbox AS head
     WHERE channel = ? AND is_open = 1 AND due_at <= ? AND NOT EXISTS (
       SELECT 1 FROM inbox AS earlier WHERE earlier.conversation = head.conversation AND earlier.is_open = 1
       AND (earlier.sequence, earlier.id) < (head.sequence, head.id))
     ORDER BY id LIMIT ?`,
  );
  const nextDue = raw.prepare<[], { at: number | null }>('SELECT min(due_at) AS at FROM inbox WHERE is_open = 1');
  const oldest = raw.prepare<[], number | null>('SELECT min(received_at) FROM inbox WHERE is_open = 1').pluck();
  const event = raw.prepare<[number], { event: Buffer | null }>('SELECT event FROM inbox WHERE id = ?');
  return {
    async accept(channel, events, now) {
      const named = events.map(({ chatId }) => sealing.hash(`${channel}:chat:${chatId}`));
      await vault.keys.prepare(named);
      const rows = events.map(({ key, sequence, raw: text }, index) => {
        const person = named[index] ?? '';
        const eventKey = sealing.hash(`${channel}:event:${key}`);
        return [channel, eventKey, person, sequence, vault.seal(person, text), now, now];
      });
      return writes.run(() => rows.reduce((added, row) => added + insert.run(...row).changes, 0));
    },
    due: (channel, now, limit) =>
      due.all(channel, now, limit).map(({ received_at, ...job }) => ({ ...job, receivedAt: received_at })),
    nextDueAt: () => nextDue.get()?.at ?? null,
    oldestOpenAt: () => oldest.get() ?? null,
    event(jobId) {
      const sealed = event.get(jobId)?.event ?? null;
      const text = sealed === null ? null : vault.open(sealed);
      const raw: unknown = text === null ? null : JSON.parse(text);
      return raw;
    },
    postpone: (jobId, dueAt, reason) =>
      writes.run((handle) => {
        handle
          .prepare('UPDATE inbox SET attempts = attempts + 1, due_at = ?, reason = ? WHERE id = ?')
          .run(dueAt, reason, jobId);
      }),
    finish: (jobId, { state, reason }, now) =>
      writes.run((handle) => {
        handle
          .prepare(
            `UPDATE inbox SET state = @state, is_open = 0, reason = @reason, finished_at = @now, memory = NULL,
             event = CASE WHEN @state = 'done' THEN NULL ELSE event END WHERE id = @jobId`,
          )
          .run({ state, reason, now, jobId });
        handle.prepare("UPDATE outbox SET body = NULL WHERE inbox_id = ? AND state = 'sent'").run(jobId);
      }),
    prune: (now) =>
      writes.run((handle) => {
        handle.prepare('DELETE FROM inbox WHERE is_open = 0 AND finished_at < ?').run(now - KEY_KEPT_MS);
      }),
  };
}
