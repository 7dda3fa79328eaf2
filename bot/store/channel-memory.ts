import { z } from 'zod';
import type { OutgoingPart } from '../channels/channel.js';
import type { ConversationState } from '../conversation-state.js';
import type { ChannelStoreParts, Job } from './channel-inbox.js';
import { parseState } from './state-schema.js';

export interface Contact {
  /** When the person was told that this is a machine; null: never. */
  readonly noticedAt: number | null;
  readonly lastHeardAt: number;
  /** The bot is quiet until then. */
  readonly pausedUntil: number | null;
}

/** A question with how it was understood and what was answered. */
export interface Exchange {
  readonly question: string;
  /** JSON of the interpretation; null where nothing was interpreted. */
  readonly interpretation: unknown;
  readonly answer: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

export type Rating = 'right' | 'wrong' | 'incomplete' | 'comment';

export interface Feedback {
  readonly exchangeId: number | null;
  readonly rating: Rating;
  readonly note: string | null;
}

/** All that answering one event changes; kept in one transaction. */
export interface Composed {
  readonly parts: readonly OutgoingPart[];
  /** What the conversation remembers from now on; kept until it has been passed on. */
  readonly memory: ConversationState | null;
  readonly exchange: Exchange | null;
  readonly feedback: Feedback | null;
  /** Forget all that the channel keeps of this conversation, this answer aside. */
  readonly erases: boolean;
  readonly noticed: boolean;
  readonly pausedUntil: number | null;
  /** Whether the person wrote; an officer's message does not count. */
  readonly isHeard: boolean;
  /** Parts of the outbox that the answer tells of. */
  readonly offered: readonly number[];
  /** Parts of the outbox that the answer repeats. */
  readonly repeated: readonly number[];
}

export interface ChannelMemory {
  contact(conversation: string): Contact | null;
  exchange(id: number, conversation: string): Exchange | null;
  lastExchangeId(conversation: string): number | null;
  /** The state that an answered job has still to pass on. */
  memory(jobId: number): ConversationState | null;
  /** Takes the answer into the outbox together with all that it changes. */
  answered(channel: string, job: Job, composed: Composed, now: number): Promise<void>;
}

const ExchangeSchema = z.object({
  question: z.string(),
  interpretation: z.unknown(),
  answer: z.string(),
  options: z.array(z.object({ id: z.string(), label: z.string() })),
});

interface ContactRow {
  readonly noticed_at: number | null;
  readonly last_heard_at: number;
  readonly paused_until: number | null;
}

export function createChannelMemory({ database: { raw }, writes, sealing }: ChannelStoreParts): ChannelMemory {
  const sealJson = (value: unknown): Buffer => sealing.seal(JSON.stringify(value));
  const content = raw.prepare<[number, string], { content: Buffer }>(
    'SELECT content FROM exchange WHERE id = ? AND conversation = ?',
  );
  return {
    contact(conversation) {
      const row = raw.prepare<[string], ContactRow>('SELECT * FROM contact WHERE conversation = ?').get(conversation);
      if (row === undefined) return null;
      return { noticedAt: row.noticed_at, lastHeardAt: row.last_heard_at, pausedUntil: row.paused_until };
    },
    exchange(id, conversation) {
      const row = content.get(id, conversation);
      return row === undefined ? null : ExchangeSchema.parse(JSON.parse(sealing.open(row.content)));
    },
    lastExchangeId: (conversation) =>
      raw
        .prepare<[string], { id: number }>('SELECT id FROM exchange WHERE conversation = ? ORDER BY id DESC LIMIT 1')
        .get(conversation)?.id ?? null,
    memory(jobId) {
      const row = raw.prepare<[number], { memory: Buffer | null }>('SELECT memory FROM inbox WHERE id = ?').get(jobId);
      return row?.memory ? parseState(sealing.open(row.memory)) : null;
    },
    answered: (channel, job, composed, now) =>
      writes.run((handle) => {
        const { conversation } = job;
        if (composed.erases) eraseConversation(handle, conversation, job.id);
        const memory = composed.memory === null ? null : sealJson(composed.memory);
        handle.prepare("UPDATE inbox SET state = 'answered', memory = ? WHERE id = ?").run(memory, job.id);
        const insert = handle.prepare(
          "INSERT INTO outbox (inbox_id, conversation, part, body, state) VALUES (?, ?, ?, ?, 'waiting')",
        );
        for (const [part, body] of composed.parts.entries()) insert.run(job.id, conversation, part, sealJson(body));
        if (composed.exchange !== null) {
          handle
            .prepare('INSERT OR REPLACE INTO exchange (id, conversation, content, created_at) VALUES (?, ?, ?, ?)')
            .run(job.id, conversation, sealJson(composed.exchange), now);
        }
        if (composed.feedback !== null) {
          const { exchangeId, rating, note } = composed.feedback;
          handle
            .prepare(
              `INSERT OR IGNORE INTO feedback (channel, conversation, exchange_id, rating, note, content, created_at)
               VALUES (?, ?, ?, ?, ?, ?, ?)`,
            )
            .run(
              channel,
              conversation,
              exchangeId,
              rating,
              note === null ? null : sealing.seal(note),
              exchangeId === null ? null : (content.get(exchangeId, conversation)?.content ?? null),
              now,
            );
        }
        const mark = handle.prepare('UPDATE outbox SET offered_at = ? WHERE id = ?');
        for (const id of composed.offered) mark.run(now, id);
        const clear = handle.prepare('UPDATE outbox SET body = NULL WHERE id = ?');
        for (const id of composed.repeated) clear.run(id);
        if (composed.erases) return;
        handle
          .prepare(
            `INSERT INTO contact (conversation, noticed_at, last_heard_at, paused_until) VALUES (@conversation, @noticedAt, @heardAt, @pausedUntil)
             ON CONFLICT DO UPDATE SET noticed_at = coalesce(noticed_at, @noticedAt),
               paused_until = coalesce(@pausedUntil, paused_until),
               last_heard_at = max(last_heard_at, @heardAt)`,
          )
          .run({
            conversation,
            noticedAt: composed.noticed ? now : null,
            heardAt: composed.isHeard ? job.receivedAt : 0,
            pausedUntil: composed.pausedUntil,
          });
      }),
  };
}

/** Keys of past events stay, so that a redelivery is still known; they and their hashes say nothing of the person. */
function eraseConversation(handle: ChannelStoreParts['database']['raw'], conversation: string, jobId: number): void {
  for (const table of ['exchange', 'feedback', 'contact', 'list_link'])
    handle.prepare(`DELETE FROM ${table} WHERE conversation = ?`).run(conversation);
  handle.prepare('DELETE FROM outbox WHERE conversation = ? AND inbox_id <> ?').run(conversation, jobId);
  handle
    .prepare(
      "UPDATE inbox SET event = NULL, memory = NULL, conversation = '', state = 'done' WHERE conversation = ? AND is_open = 0",
    )
    .run(conversation);
}
