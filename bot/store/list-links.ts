import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Migration } from '../../knowledge/index.js';
import type { KeptList } from '../conversation-state.js';
import type { ChannelStoreParts } from './channel-inbox.js';
import { keptList } from './state-schema.js';

/** A list behind an address that nobody can guess, for platforms that take no spreadsheets. */
export interface ListLinks {
  /** Gives the last part of the address. */
  make(link: LinkedList, conversation: string, now: number): Promise<string>;
  /** Null for what was never made, is over or was erased. */
  open(token: string, now: number): LinkedList | null;
}

export interface LinkedList {
  /** Whoever holds the address sees what this conversation may see. */
  readonly conversationId: string;
  readonly list: KeptList;
}

export const LINK_HOURS = 12;
const HOUR_MS = 60 * 60 * 1000;
const TOKEN_BYTES = 24;
const TOKEN_PATTERN = /^[\w-]{32}$/;

const LinkedListSchema = z.object({ conversationId: z.string(), list: keptList });

/** Tokens are kept as hashes, lists sealed; `conversation` is the person, whom erasing goes by. */
export const createListLinkTable: Migration = {
  number: 25,
  name: 'list links',
  up: (raw) => {
    raw.exec(`
      CREATE TABLE list_link (
        token_hash TEXT PRIMARY KEY,
        conversation TEXT NOT NULL,
        content BLOB NOT NULL,
        expires_at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX list_link_by_conversation ON list_link (conversation);
    `);
  },
};

export function createListLinks({ database: { raw }, people: { writes, vault } }: ChannelStoreParts): ListLinks {
  const find = raw.prepare<[string, number], { content: Buffer }>(
    'SELECT content FROM list_link WHERE token_hash = ? AND expires_at > ?',
  );
  return {
    async make(link, conversation, now) {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      const content = vault.seal(conversation, JSON.stringify(link));
      await writes.run((handle) => {
        handle.prepare('DELETE FROM list_link WHERE expires_at <= ?').run(now);
        handle
          .prepare('INSERT INTO list_link (token_hash, conversation, content, expires_at) VALUES (?, ?, ?, ?)')
          .run(hashOf(token), conversation, content, now + LINK_HOURS * HOUR_MS);
      });
      return token;
    },
    open(token, now) {
      if (!TOKEN_PATTERN.test(token)) return null;
      const row = find.get(hashOf(token), now);
      const text = row === undefined ? null : vault.open(row.content);
      return text === null ? null : LinkedListSchema.parse(JSON.parse(text));
    },
  };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
