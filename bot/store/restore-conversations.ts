import { addMissingRows, replaceRows, type RestorePart, type SqliteHandle } from '../../knowledge/index.js';

const QUEUE = ['inbox', 'outbox'];
const ACCOUNTS = ['contact', 'channel_token', 'consent'];
const ERASURES = ['erasure'];
const REMEMBERED = ['conversation', 'exchange', 'feedback', 'list_link'];

/**
 * What a restore does to messages. A queue in use stays as it is: nothing that was accepted since the backup is lost, and
 * nothing that was sent since is sent again. Where there is none, what the backup held open has an unknown outcome and is
 * left to the operator.
 * @param keyFits whether the data key of this machine opens what the backup sealed; else nothing sealed is taken from it.
 */
export function conversationRestore({ keyFits, now }: { keyFits: boolean; now: () => number }): RestorePart {
  if (!keyFits) return { tables: [...QUEUE, ...ACCOUNTS, ...ERASURES, ...REMEMBERED], takeOver: () => undefined };
  return {
    tables: [...QUEUE, ...ACCOUNTS, ...ERASURES],
    takeOver(raw) {
      // What people decided since stays decided, and a token that was refreshed since is the only one still taken.
      for (const table of ACCOUNTS) addMissingRows(raw, table);
      // Whoever erased their data since the backup stays erased; see `forgetAfterRestore`.
      addMissingRows(raw, 'erasure');
      if (isUsed(raw)) return;
      for (const table of QUEUE) replaceRows(raw, table);
      settle(raw, now());
    },
  };
}

function isUsed(raw: SqliteHandle): boolean {
  return raw.prepare("SELECT 1 FROM main.sqlite_sequence WHERE name = 'inbox' AND seq > 0").get() !== undefined;
}

function settle(raw: SqliteHandle, now: number): void {
  raw
    .prepare(
      `UPDATE main.outbox SET state = 'unknown', reason = 'restored', finished_at = ?
       WHERE state IN ('waiting', 'sending')`,
    )
    .run(now);
  raw
    .prepare(
      `UPDATE main.inbox SET state = CASE state WHEN 'waiting' THEN 'failed' ELSE 'done' END, is_open = 0,
         reason = 'restored', finished_at = ? WHERE is_open = 1`,
    )
    .run(now);
}
