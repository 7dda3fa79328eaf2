import { z } from 'zod';
import type { SqliteHandle } from '../../knowledge/index.js';
import { maskJson, maskPersonal } from '../privacy/mask.js';
import type { Consent, Exchange, Feedback, KeptTurn, Rated, TurnFigures } from '../ports.js';
import type { PersonVault } from './person-vault.js';

/** What a conversation of a person came to, for rows. */
export interface Owner {
  readonly person: string;
  /** Telegram, the chat page …; see `Door`. */
  readonly channel: string;
}

const ExchangeSchema = z.object({
  question: z.string(),
  interpretation: z.unknown(),
  kind: z.string(),
  reason: z.string(),
  answer: z.string(),
  sources: z.array(z.object({ document: z.string(), locator: z.string(), quote: z.string() })),
  options: z.array(z.object({ id: z.string(), label: z.string() })),
});

/** What may be done with an exchange while it is there. */
export interface Standing {
  /** Its person agreed, to all or to this one. */
  readonly mayKeep: boolean;
  /** They were asked to allow this one. */
  readonly isOffered: boolean;
}

interface ExchangeRow {
  readonly keep: 'held' | 'agreed' | 'rated';
  readonly turn_id: number | null;
  readonly held_note: Buffer | null;
  readonly offered_at: number | null;
}

interface ConsentRow {
  readonly state: Consent['state'];
  readonly version: string;
  readonly asked_at: number;
  readonly decided_at: number | null;
}

/**
 * Rows of turns, consent and feedback, written inside a transaction that the caller holds: with the answer where that must
 * be kept exactly once, by itself elsewhere.
 */
export interface ExchangeRows {
  consent(person: string): Consent | null;
  /** The exchange while it is kept. Null for another person's. */
  exchange(id: string, person: string): Exchange | null;
  lastExchangeId(person: string): string | null;
  standing(id: string, person: string): Standing | null;
  /** The exchange that the person was asked last to allow; `isLatest`: nothing was asked or answered since. */
  lastOffered(person: string): { readonly id: string; readonly isLatest: boolean } | null;
  keepTurn(handle: SqliteHandle, owner: Owner, turn: KeptTurn, now: number): void;
  /** The last rating of an exchange counts; an earlier note stays. A note that may not be kept is held with its exchange. */
  rate(handle: SqliteHandle, owner: Owner, feedback: Feedback, day: string, now: number): Rated;
  /** Remembers that the person was asked to allow this exchange, with which notice. */
  offer(handle: SqliteHandle, person: string, id: string, version: string, now: number): void;
  /** See `PeopleRecords.allow`. */
  allow(handle: SqliteHandle, person: string, id: string, now: number): boolean;
  /** Remembers that the person was asked, with which notice. */
  asked(handle: SqliteHandle, person: string, version: string, now: number): void;
  decide(handle: SqliteHandle, person: string, state: 'agreed' | 'declined', version: string, now: number): void;
}

export function createExchangeRows(raw: SqliteHandle, vault: PersonVault): ExchangeRows {
  const content = raw.prepare<[string, string], { content: Buffer }>(
    'SELECT content FROM exchange WHERE id = ? AND person = ?',
  );
  const consent = raw.prepare<[string], ConsentRow>(
    'SELECT state, version, asked_at, decided_at FROM consent WHERE person = ?',
  );
  const row = raw.prepare<[string, string], ExchangeRow>(
    'SELECT keep, turn_id, held_note, offered_at FROM exchange WHERE id = ? AND person = ?',
  );
  const lastOffered = raw.prepare<[string], { id: string; isLatest: number }>(
    `SELECT id, created_at >= (SELECT max(created_at) FROM exchange WHERE person = offered.person) AS isLatest
     FROM exchange AS offered WHERE person = ? AND offered_at IS NOT NULL ORDER BY offered_at DESC LIMIT 1`,
  );
  const read = (person: string): Consent | null => {
    const row = consent.get(person);
    if (row === undefined) return null;
    return { state: row.state, version: row.version, askedAt: row.asked_at, decidedAt: row.decided_at };
  };
  const mayKeep = ({ keep }: ExchangeRow, person: string): boolean =>
    keep !== 'held' || read(person)?.state === 'agreed';
  return {
    consent: read,
    exchange(id, person) {
      const row = content.get(id, person);
      const text = row === undefined ? null : vault.open(row.content);
      return text === null ? null : ExchangeSchema.parse(JSON.parse(text));
    },
    lastExchangeId: (person) =>
      raw
        .prepare<[string], { id: string }>(
          'SELECT id FROM exchange WHERE person = ? ORDER BY created_at DESC, rowid DESC LIMIT 1',
        )
        .get(person)?.id ?? null,
    keepTurn(handle, { person, channel }, { figures, exchange }, now) {
      const turnId = figures === null ? null : insertFigures(handle, channel, figures);
      if (exchange === null) return;
      const keep = read(person)?.state === 'agreed' ? 'agreed' : 'held';
      const sealed = vault.seal(person, JSON.stringify(maskJson(ExchangeSchema.parse(exchange.content))));
      handle
        .prepare(
          `INSERT OR REPLACE INTO exchange (id, person, channel, day, turn_id, keep, content, created_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(exchange.id, person, channel, exchange.day, turnId, keep, sealed, now);
    },
    standing(id, person) {
      const found = row.get(id, person);
      return found === undefined ? null : { mayKeep: mayKeep(found, person), isOffered: found.offered_at !== null };
    },
    lastOffered(person) {
      const found = lastOffered.get(person);
      return found === undefined ? null : { id: found.id, isLatest: found.isLatest === 1 };
    },
    rate(handle, { person, channel }, { exchangeId, rating, note }, day, now) {
      const rated = row.get(exchangeId, person);
      if (rated === undefined) return 'gone';
      const isKept = mayKeep(rated, person);
      const sealed = note === null ? null : vault.seal(person, maskPersonal(note));
      if (isKept) handle.prepare("UPDATE exchange SET keep = 'rated' WHERE id = ? AND keep = 'held'").run(exchangeId);
      else if (sealed !== null)
        handle.prepare('UPDATE exchange SET held_note = ? WHERE id = ?').run(sealed, exchangeId);
      handle
        .prepare(
          `INSERT INTO feedback (person, channel, day, exchange_id, turn_id, rating, note, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (exchange_id) WHERE exchange_id IS NOT NULL
           DO UPDATE SET rating = CASE excluded.rating WHEN 'comment' THEN rating ELSE excluded.rating END, note = coalesce(excluded.note, note), created_at = excluded.created_at`,
        )
        .run(person, channel, day, exchangeId, rated.turn_id, rating, isKept ? sealed : null, now);
      return isKept ? 'kept' : 'bare';
    },
    offer(handle, person, id, version, now) {
      handle
        .prepare('UPDATE exchange SET offered_at = ?, notice_version = ? WHERE id = ? AND person = ?')
        .run(now, version, id, person);
    },
    allow(handle, person, id, now) {
      const allowed = row.get(id, person);
      if (allowed === undefined || (allowed.offered_at === null && allowed.keep === 'held')) return false;
      handle
        .prepare("UPDATE exchange SET keep = 'rated', allowed_at = ?, held_note = NULL WHERE id = ? AND keep = 'held'")
        .run(now, id);
      handle
        .prepare('UPDATE feedback SET note = coalesce(?, note) WHERE exchange_id = ? AND person = ?')
        .run(allowed.held_note, id, person);
      return true;
    },
    asked(handle, person, version, now) {
      handle
        .prepare(
          `INSERT INTO consent (person, state, version, asked_at) VALUES (?, 'asked', ?, ?)
           ON CONFLICT DO UPDATE SET state = 'asked', version = excluded.version, asked_at = excluded.asked_at,
             decided_at = NULL`,
        )
        .run(person, version, now);
    },
    decide(handle, person, state, version, now) {
      handle
        .prepare(
          `INSERT INTO consent (person, state, version, asked_at, decided_at) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET state = excluded.state, version = excluded.version, decided_at = excluded.decided_at`,
        )
        .run(person, state, version, now, now);
    },
  };
}

function insertFigures(handle: SqliteHandle, channel: string, figures: TurnFigures): number {
  const { lastInsertRowid } = handle
    .prepare(
      `INSERT INTO turn (day, channel, kind, reason, intent, plan_ids, agencies, record_keys, latency_ms, length_class)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      figures.day,
      channel,
      figures.kind,
      figures.reason,
      figures.intent,
      JSON.stringify(figures.planIds),
      JSON.stringify(figures.agencies),
      JSON.stringify(figures.recordKeys),
      Math.round(figures.latencyMs),
      figures.lengthClass,
    );
  return Number(lastInsertRowid);
}
