import type { OutgoingPart } from '../channels/channel.js';
import type { ConversationState } from '../conversation-state.js';
import type { Consent, Exchange, Feedback, KeptTurn } from '../ports.js';
import { ALLOWANCE_VERSION, CONSENT_VERSION } from '../privacy/consent.js';
import { dayAt } from '../../knowledge/index.js';
import type { ChannelStoreParts, Job } from './channel-inbox.js';
import type { ExchangeRows, Standing } from './exchange-rows.js';
import { eraseRows } from './erasures.js';
import type { Erasure } from './person-keys.js';
import { parseState } from './state-schema.js';

export interface Contact {
  /** When the person was told that this is a machine; null: never. */
  readonly noticedAt: number | null;
  readonly lastHeardAt: number;
  /** The bot is quiet until then. */
  readonly pausedUntil: number | null;
}

/** All that answering one event changes; kept in one transaction. */
export interface Composed {
  readonly parts: readonly OutgoingPart[];
  /** What the conversation remembers from now on; kept until it has been passed on. */
  readonly memory: ConversationState | null;
  readonly turn: KeptTurn | null;
  readonly feedback: Feedback | null;
  /** The exchange that the person is asked to allow, or allows, to be kept. */
  readonly allowance: { readonly exchangeId: string; readonly state: 'asked' | 'given' } | null;
  /** `all`: forget all that is kept of the person, this answer aside; `kept`: what was kept beyond answering. */
  readonly erases: Erasure['scope'] | null;
  /** What happens to the person's consent: the answer asks for it, or the message decides. */
  readonly consent: Consent['state'] | null;
  readonly noticed: boolean;
  readonly pausedUntil: number | null;
  /** Whether the person wrote; an officer's message does not count. */
  readonly isHeard: boolean;
  /** Parts of the outbox that the answer tells of. */
  readonly offered: readonly number[];
  /** Parts of the outbox that the answer repeats. */
  readonly repeated: readonly number[];
}

/** What an event that nothing is said to leaves behind. */
export const NOTHING_COMPOSED: Composed = {
  parts: [],
  memory: null,
  turn: null,
  feedback: null,
  allowance: null,
  erases: null,
  consent: null,
  noticed: false,
  pausedUntil: null,
  isHeard: true,
  offered: [],
  repeated: [],
};

export interface ChannelMemory {
  contact(conversation: string): Contact | null;
  consent(conversation: string): Consent | null;
  exchange(id: string, conversation: string): Exchange | null;
  lastExchangeId(conversation: string): string | null;
  /** See `ExchangeRows`; so is `lastOffered`. */
  standing(exchangeId: string, conversation: string): Standing | null;
  lastOffered(conversation: string): ReturnType<ExchangeRows['lastOffered']>;
  /** The state that an answered job has still to pass on. */
  memory(jobId: number): ConversationState | null;
  /** Takes the answer into the outbox together with all that it changes. */
  answered(channel: string, job: Job, composed: Composed, now: number): Promise<void>;
}

interface ContactRow {
  readonly noticed_at: number | null;
  readonly last_heard_at: number;
  readonly paused_until: number | null;
}

export function createChannelMemory({ database: { raw }, people }: ChannelStoreParts): ChannelMemory {
  const { vault, writes, rows } = people;
  return {
    contact(conversation) {
      const row = raw.prepare<[string], ContactRow>('SELECT * FROM contact WHERE conversation = ?').get(conversation);
      if (row === undefined) return null;
      return { noticedAt: row.noticed_at, lastHeardAt: row.last_heard_at, pausedUntil: row.paused_until };
    },
    consent: (conversation) => rows.consent(conversation),
    exchange: (id, conversation) => rows.exchange(id, conversation),
    lastExchangeId: (conversation) => rows.lastExchangeId(conversation),
    standing: (exchangeId, conversation) => rows.standing(exchangeId, conversation),
    lastOffered: (conversation) => rows.lastOffered(conversation),
    memory(jobId) {
      const row = raw.prepare<[number], { memory: Buffer | null }>('SELECT memory FROM inbox WHERE id = ?').get(jobId);
      const text = row?.memory ? vault.open(row.memory) : null;
      return text === null ? null : parseState(text);
    },
    async answered(channel, job, composed, now) {
      const { conversation: person } = job;
      const owner = { person, channel };
      const erasure = await writes.run((handle) => {
        const { erases, consent, turn, feedback, allowance } = composed;
        const erased =
          erases === null ? null : eraseRows(people, handle, person, { scope: erases, now, jobId: job.id });
        const sealJson = (value: unknown): Buffer => vault.seal(person, JSON.stringify(value));
        const memory = composed.memory === null ? null : sealJson(composed.memory);
        handle.prepare("UPDATE inbox SET state = 'answered', memory = ? WHERE id = ?").run(memory, job.id);
        const insert = handle.prepare(
          "INSERT INTO outbox (inbox_id, conversation, part, body, state) VALUES (?, ?, ?, ?, 'waiting')",
        );
        for (const [part, body] of composed.parts.entries()) insert.run(job.id, person, part, sealJson(body));
        if (consent === 'asked') rows.asked(handle, person, CONSENT_VERSION, now);
        else if (consent !== null) rows.decide(handle, person, consent, CONSENT_VERSION, now);
        if (turn !== null) rows.keepTurn(handle, owner, turn, now);
        if (feedback !== null) rows.rate(handle, owner, feedback, dayAt(new Date(now)), now);
        if (allowance?.state === 'asked') rows.offer(handle, person, allowance.exchangeId, ALLOWANCE_VERSION, now);
        else if (allowance !== null) rows.allow(handle, person, allowance.exchangeId, now);
        const mark = handle.prepare('UPDATE outbox SET offered_at = ? WHERE id = ?');
        for (const id of composed.offered) mark.run(now, id);
        const clear = handle.prepare('UPDATE outbox SET body = NULL WHERE id = ?');
        for (const id of composed.repeated) clear.run(id);
        if (erases !== 'all') keepContact(handle, job, composed, now);
        return erased;
      });
      if (erasure !== null) vault.keys.destroy(erasure);
    },
  };
}

function keepContact(handle: ChannelStoreParts['database']['raw'], job: Job, composed: Composed, now: number): void {
  handle
    .prepare(
      `INSERT INTO contact (conversation, noticed_at, last_heard_at, paused_until) VALUES (@conversation, @noticedAt, @heardAt, @pausedUntil)
       ON CONFLICT DO UPDATE SET noticed_at = coalesce(noticed_at, @noticedAt),
         paused_until = coalesce(@pausedUntil, paused_until),
         last_heard_at = max(last_heard_at, @heardAt)`,
    )
    .run({
      conversation: job.conversation,
      noticedAt: composed.noticed ? now : null,
      heardAt: composed.isHeard ? job.receivedAt : 0,
      pausedUntil: composed.pausedUntil,
    });
}
