import type { ZodType } from 'zod';
import type {
  Answer,
  Catalog,
  Day,
  Intent,
  Interpretation,
  PlanId,
  Question,
  QuestionNormaliser,
  Retriever,
} from '../knowledge/index.js';
import type { ConversationState } from './conversation-state.js';

/** What the bot reads the world through. `catalog` may change between two questions, never during one. */
export interface BotKnowledge {
  catalog(): Catalog;
  readonly retriever: Retriever;
  readonly normaliser: QuestionNormaliser;
}

/**
 * What is remembered of a conversation. One state an id; the last writer wins; a state older than its time to live is
 * not given back. `erase` leaves nothing. Rejects with KnowledgeError when the store cannot be read or written.
 */
export interface ConversationStore {
  load(conversationId: string, now: Date): Promise<ConversationState | null>;
  save(conversationId: string, state: ConversationState, now: Date): Promise<void>;
  erase(conversationId: string): Promise<void>;
}

export interface Clock {
  now(): Date;
  /** Calendar day in Viet Nam. */
  today(): Day;
}

/** Where a person speaks. `web` is the chat page and the widget, `api` a program. */
export type Door = 'telegram' | 'zalo-oa' | 'zalo-bot' | 'web' | 'api';

/** One message and what became of it, as `Conversation.turn` gives it. */
export interface Turn {
  readonly question: Question;
  /** How it was understood; null where nothing had to be. */
  readonly interpretation: Interpretation | null;
  readonly answer: Answer;
  readonly latencyMs: number;
}

/** What is counted of every turn, whoever asked: no text, no name of a person. */
export interface TurnFigures {
  readonly day: Day;
  readonly kind: Answer['kind'];
  readonly reason: Answer['reason'];
  readonly intent: Intent | null;
  readonly planIds: readonly string[];
  /** Names that the loaded plans themselves hold; an agency that only the person named is not counted. */
  readonly agencies: readonly string[];
  readonly recordKeys: readonly string[];
  readonly latencyMs: number;
  readonly lengthClass: 'short' | 'medium' | 'long';
}

/** A question with how it was understood and what was answered. */
export interface Exchange {
  readonly question: string;
  /** JSON of the interpretation; null where nothing was interpreted. */
  readonly interpretation?: unknown;
  readonly kind: string;
  readonly reason: string;
  readonly answer: string;
  readonly sources: readonly { readonly document: string; readonly locator: string; readonly quote: string }[];
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** What is to be kept of a turn: figures (null: none), and the exchange for buttons and feedback (null: none). */
export interface KeptTurn {
  readonly figures: TurnFigures | null;
  readonly exchange: { readonly id: string; readonly day: Day; readonly content: Exchange } | null;
}

export type Rating = 'right' | 'wrong' | 'incomplete' | 'comment';
export interface Feedback {
  readonly exchangeId: string;
  readonly rating: Rating;
  readonly note: string | null;
}

/** `kept`: with the words of its exchange; `bare`: without, since nothing was agreed; `gone`: there is no such exchange. */
export type Rated = 'kept' | 'bare' | 'gone';

/** Whether a person lets conversations be kept; with the version of the notice that was shown. Times in milliseconds. */
export interface Consent {
  /** `asked`: no answer yet, which is no agreement. */
  readonly state: 'asked' | 'agreed' | 'declined';
  readonly version: string;
  readonly askedAt: number;
  readonly decidedAt: number | null;
}

/**
 * What is kept of people, for every door. A person is whoever speaks in a conversation, stored under a keyed hash, sealed
 * under a key of their own; questions lose numbers that name a person first. Without agreement an exchange is held for a
 * day, for buttons and feedback; with it, or where this one was allowed, for `RETENTION_DAYS`. Methods reject with
 * KnowledgeError when the store takes no writes; a turn that cannot be kept must never cost the answer.
 */
export interface PeopleRecords {
  keepTurn(conversationId: string, door: Door, turn: KeptTurn): Promise<void>;
  /** Keeps the rating, the last one of an exchange counting. `bare`: the person is asked with it; see `allow`. */
  rate(conversationId: string, door: Door, feedback: Feedback): Promise<Rated>;
  /** Keeps one exchange, and the note of its rating. False where the person was not asked, or it is gone or another's. */
  allow(conversationId: string, exchangeId: string): Promise<boolean>;
  /** Null: never asked. */
  consent(conversationId: string): Promise<Consent | null>;
  /** The notice was shown. */
  asked(conversationId: string): Promise<void>;
  /** `declined` also withdraws: everything that was kept is erased for good, ratings' texts included. */
  decide(conversationId: string, state: 'agreed' | 'declined'): Promise<void>;
  /** Erases all that is kept of the person, the conversation's memory included, and destroys the key. */
  erase(conversationId: string): Promise<void>;
}

/** An answer that an editor wrote, for questions that ask the same as one of these. */
export interface CuratedAnswer {
  readonly id: number;
  /** 1–20 wordings, none of which names a person. */
  readonly questions: readonly string[];
  readonly text: string;
  readonly source: CuratedSource;
  readonly authorName: string;
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
}

/** Words of a plan that the answer stands on, verbatim: they must be there each time the answer is given. */
export interface CuratedSource {
  readonly planId: PlanId;
  readonly quote: string;
}

/** Answers of editors, newest first. Changes show at once, also those of another process. Rejects with KnowledgeError. */
export interface CuratedAnswerStore {
  list(): Promise<readonly CuratedAnswer[]>;
  /** Grows with every change. */
  version(): Promise<string>;
  add(answer: Omit<CuratedAnswer, 'id' | 'updatedAt'>): Promise<number>;
  /** False when there is none. */
  change(id: number, answer: Omit<CuratedAnswer, 'id' | 'updatedAt'>): Promise<boolean>;
  remove(id: number): Promise<boolean>;
}

/** Days are both included; `channel` null: every door. */
export interface TalkFilter {
  readonly from: Day;
  readonly to: Day;
  readonly channel: string | null;
  readonly limit: number;
}

/** What may be shown: its person agreed, to all or to this one. */
export interface KeptExchange {
  readonly id: string;
  readonly channel: string;
  readonly day: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly rating: Rating | null;
  readonly note: string | null;
  readonly content: Exchange;
}

type Counted = { readonly name: string; readonly count: number };
type DayCount = { readonly day: string; readonly count: number };

/** Figures of all turns in some days, with or without agreement; latency in milliseconds, reasons by their number. */
export interface TalkFigures {
  readonly days: readonly (DayCount & { readonly channel: string; readonly kind: string })[];
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  readonly ratings: readonly { readonly rating: string; readonly count: number }[];
  readonly latency: { readonly p50: number; readonly p95: number };
  readonly latencyByDay: readonly { readonly day: string; readonly p50: number; readonly p95: number }[];
  /** Most asked first, ten at most; records by key. */
  readonly agencies: readonly Counted[];
  readonly recordKeys: readonly Counted[];
}

/** What the console may read of conversations. Throws as the store does. */
export interface TalkReader {
  /** Newest first. */
  exchanges(filter: TalkFilter): readonly KeptExchange[];
  figures(from: Day, to: Day): TalkFigures;
}

export interface Invitation {
  readonly id: number;
  /** As the administrator named it: "Sở Y tế Hải Dương". */
  readonly agency: string;
  readonly issuedBy: string;
  /** Times in milliseconds. */
  readonly issuedAt: number;
  readonly expiresAt: number;
  readonly usedAt: number | null;
  readonly revokedAt: number | null;
  readonly state: 'open' | 'used' | 'expired' | 'revoked';
}

/** `refused`: unknown, used by somebody else, revoked or expired; which of them is not told. */
export type Redeemed =
  { readonly kind: 'bound'; readonly agency: string } | { readonly kind: 'refused' } | { readonly kind: 'throttled' };

/**
 * Officers: whoever used an invitation that an administrator issued and nobody revoked. Codes and people are kept as
 * hashes. Writes reject with KnowledgeError when the store takes none.
 */
export interface Members {
  /** Agency of the officer who speaks in a conversation; null for everybody else. */
  agencyOf(conversationId: string): string | null;
  /** The code is given here once and never again. */
  issue(order: { readonly agency: string; readonly days: number; readonly by: string }): Promise<{
    readonly id: number;
    readonly code: string;
    readonly expiresAt: number;
  }>;
  /** Newest first. */
  list(): Promise<readonly Invitation[]>;
  /** Whoever used it is no officer any more, at once. False where it was revoked before or never issued. */
  revoke(id: number): Promise<boolean>;
  /** Binds the conversation's person; the same code by the same person again is no fault. */
  redeem(conversationId: string, code: string): Promise<Redeemed>;
}

/** What a language model may do: read a question that rules do not understand, and word what was quoted. */
export const MODEL_TASKS = ['interpret', 'word'] as const;
export type ModelTask = (typeof MODEL_TASKS)[number];

export interface ModelRequest<Value> {
  readonly task: ModelTask;
  /** What to do, without a word of the person or of a document. */
  readonly instructions: string;
  /** One JSON value with what it is to be done with: the masked question, words of public documents. Leaves the machine. */
  readonly data: string;
  /** Names the schema for the service. */
  readonly name: string;
  readonly schema: ZodType<Value>;
}

/** Why an endpoint gave no answer; a closed list, for counting. */
export const ENDPOINT_FAULTS = [
  'unreadable',
  'timeout',
  'unreachable',
  'broken-off',
  'key-refused',
  'throttled',
  'request-refused',
  'endpoint-error',
] as const;
export type EndpointFault = (typeof ENDPOINT_FAULTS)[number];

/** How a call ended, or why it was not made. */
export const MODEL_OUTCOMES = ['answered', ...ENDPOINT_FAULTS, 'busy', 'resting', 'budget-used-up'] as const;

/** One call for one task, its second attempt included. `ms` null: it was not made. */
export interface ModelCall {
  readonly task: ModelTask;
  readonly outcome: (typeof MODEL_OUTCOMES)[number];
  readonly ms: number | null;
  readonly tokens: number;
}

/** `ready`: nothing speaks against asking it. */
export const MODEL_STATES = ['ready', 'slow', 'down', 'budget-used-up'] as const;
export type ModelState = (typeof MODEL_STATES)[number];

/**
 * A language model that may help and must never be relied on. `ask` resolves with a value of the schema, or with null
 * where none came in time, within the budget, or at all; it never rejects, ends when `signal` is aborted, and makes one
 * second attempt at most.
 */
export interface LanguageModel {
  /** What all calls for one message may take together. Milliseconds. */
  readonly timeoutMs: number;
  does(task: ModelTask): boolean;
  ask<Value>(request: ModelRequest<Value>, signal: AbortSignal): Promise<Value | null>;
  state(): ModelState;
}

/** What became of what a model said. `discarded`: it said what it may not; `no-better`: rules do not find more by it. */
export const MODEL_USES = ['used', 'offered', 'no-better', 'discarded'] as const;

export interface ModelUse {
  readonly task: ModelTask;
  readonly use: (typeof MODEL_USES)[number];
}
