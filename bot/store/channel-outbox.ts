import { z } from 'zod';
import type { ChannelName, Delivery, OutgoingPart } from '../channels/channel.js';
import type { ChannelStoreParts } from './channel-inbox.js';

export interface WaitingPart {
  readonly id: number;
  readonly attempts: number;
  readonly body: OutgoingPart;
}

/** A part that may not have reached the person and was not offered again. */
export interface UnsurePart {
  readonly id: number;
  readonly body: OutgoingPart;
}

export interface Failure {
  readonly jobId: number;
  readonly channel: string;
  readonly reason: string | null;
  readonly parts: number;
  readonly finishedAt: number;
}

export interface ChannelCounts {
  readonly waiting: number;
  readonly failed: number;
  readonly unknown: number;
}

/** Parts of answers on their way: waiting, then sending, then sent, refused or unknown. */
export interface ChannelOutbox {
  /** Parts of the job still to send, in order. */
  waiting(jobId: number): readonly WaitingPart[];
  /** On disk before the call begins: what a crash leaves here may have been delivered. */
  begin(partId: number): Promise<void>;
  end(partId: number, delivery: Delivery, now: number): Promise<void>;
  /** Ends the parts of a job that will not be tried. */
  abandon(jobId: number, reason: string, now: number): Promise<void>;
  /** At start: a send that was under way has an unknown outcome. Resolves with their number. */
  recover(now: number): Promise<number>;
  /** The same of one job that is tried again: a fault came between the call and the note of its outcome. */
  interrupted(jobId: number, now: number): Promise<number>;
  /** Oldest first; `offeredToo` also gives those that the person was already told of. */
  unsure(conversation: string, offeredToo: boolean): readonly UnsurePart[];
  failures(limit: number): readonly Failure[];
  /** Sends again what was refused, unknown or failed of a job; false when there is no such job. */
  retry(jobId: number, now: number): Promise<boolean>;
  counts(channel: ChannelName): ChannelCounts;
}

const PartSchema = z.object({
  chatId: z.string(),
  thread: z.string().optional(),
  quote: z.string().nullable(),
  text: z.string(),
  spans: z.array(
    z.union([
      z.object({ kind: z.literal('bold'), from: z.number(), length: z.number() }),
      z.object({ kind: z.literal('link'), from: z.number(), length: z.number(), url: z.string() }),
    ]),
  ),
  rows: z.array(z.array(z.object({ label: z.string(), data: z.string() }))),
  file: z.object({ name: z.string(), content: z.string() }).optional(),
});

interface PartRow {
  readonly id: number;
  readonly attempts: number;
  readonly body: Buffer;
}

/** A part is kept for being offered again where nobody knows, or where the person could not be written to just then. */
const UNSURE = "(state = 'unknown' OR (state = 'refused' AND reason = 'window-over'))";

export function createChannelOutbox({ database: { raw }, people }: ChannelStoreParts): ChannelOutbox {
  const { vault, writes } = people;
  const waiting = raw.prepare<[number], PartRow>(
    "SELECT id, attempts, body FROM outbox WHERE inbox_id = ? AND state = 'waiting' AND body IS NOT NULL ORDER BY part",
  );
  const unsure = raw.prepare<[string, number], PartRow>(
    `SELECT id, attempts, body FROM outbox WHERE conversation = ? AND ${UNSURE} AND body IS NOT NULL
     AND (offered_at IS NULL OR ?) ORDER BY id`,
  );
  const sending = raw.prepare<[number]>("SELECT 1 FROM outbox WHERE inbox_id = ? AND state = 'sending'");
  /** Parts of an erased person are gone with their key. */
  const open = ({ body, ...row }: PartRow) => {
    const text = vault.open(body);
    const part: OutgoingPart | null = text === null ? null : PartSchema.parse(JSON.parse(text));
    return part === null ? [] : [{ ...row, body: part }];
  };
  return {
    waiting: (jobId) => waiting.all(jobId).flatMap(open),
    begin: (partId) =>
      writes.run((handle) => {
        handle.prepare("UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = ?").run(partId);
      }),
    end: (partId, delivery, now) =>
      writes.run((handle) => {
        const state = delivery.kind === 'later' ? 'waiting' : delivery.kind;
        const reason = delivery.kind === 'sent' ? null : delivery.reason;
        const messageId = delivery.kind === 'sent' ? delivery.messageId : null;
        handle
          .prepare('UPDATE outbox SET state = ?, reason = ?, message_id = ?, finished_at = ? WHERE id = ?')
          .run(state, reason, messageId, now, partId);
      }),
    abandon: (jobId, reason, now) =>
      writes.run((handle) => {
        handle
          .prepare(
            "UPDATE outbox SET state = 'refused', reason = ?, finished_at = ? WHERE inbox_id = ? AND state = 'waiting'",
          )
          .run(reason, now, jobId);
      }),
    recover: (now) =>
      writes.run(
        (handle) =>
          handle
            .prepare(
              "UPDATE outbox SET state = 'unknown', reason = 'interrupted', finished_at = ? WHERE state = 'sending'",
            )
            .run(now).changes,
      ),
    async interrupted(jobId, now) {
      if (sending.get(jobId) === undefined) return 0;
      return writes.run(
        (handle) =>
          handle
            .prepare(
              "UPDATE outbox SET state = 'unknown', reason = 'interrupted', finished_at = ? WHERE inbox_id = ? AND state = 'sending'",
            )
            .run(now, jobId).changes,
      );
    },
    unsure: (conversation, offeredToo) => unsure.all(conversation, offeredToo ? 1 : 0).flatMap(open),
    failures: (limit) =>
      raw
        .prepare<[number], Failure>(
          `SELECT inbox.id AS jobId, inbox.channel AS channel, coalesce(max(outbox.reason), inbox.reason) AS reason,
             count(outbox.id) AS parts, inbox.finished_at AS finishedAt
           FROM inbox LEFT JOIN outbox ON outbox.inbox_id = inbox.id AND outbox.state IN ('refused', 'unknown')
             AND outbox.body IS NOT NULL
           WHERE inbox.is_open = 0 GROUP BY inbox.id HAVING inbox.state = 'failed' OR count(outbox.id) > 0
           ORDER BY inbox.id DESC LIMIT ?`,
        )
        .all(limit),
    retry: (jobId, now) =>
      writes.run((handle) => {
        const parts = handle
          .prepare(
            `UPDATE outbox SET state = 'waiting', attempts = 0, reason = NULL
             WHERE inbox_id = ? AND state IN ('refused', 'unknown') AND body IS NOT NULL`,
          )
          .run(jobId).changes;
        const reopened = handle
          .prepare(
            `UPDATE inbox SET state = @state, is_open = 1, attempts = 0, due_at = @now, finished_at = NULL, reason = NULL
             WHERE id = @jobId AND is_open = 0 AND (@state = 'answered' OR (state = 'failed' AND event IS NOT NULL))`,
          )
          .run({ state: parts > 0 ? 'answered' : 'waiting', now, jobId });
        return reopened.changes > 0;
      }),
    counts(channel) {
      const row = raw
        .prepare<[{ channel: string }], ChannelCounts>(
          `SELECT count(*) FILTER (WHERE is_open = 1) AS waiting, count(*) FILTER (WHERE state = 'failed') AS failed,
             (SELECT count(*) FROM outbox JOIN inbox AS job ON job.id = outbox.inbox_id
              WHERE outbox.state = 'unknown' AND outbox.body IS NOT NULL AND job.channel = @channel) AS unknown
           FROM inbox WHERE channel = @channel`,
        )
        .get({ channel });
      return row ?? { waiting: 0, failed: 0, unknown: 0 };
    },
  };
}
