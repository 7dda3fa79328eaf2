/**
 * One turn at the doors that answer at once: the chat page and programs. Channels keep what belongs to a turn together with
 * the answer, exactly once; here it is kept after the answer is given, and failing to keep it costs nothing else.
 */
import type { Answer, Catalog, Question } from '../knowledge/index.js';
import { draft } from './answer/draft.js';
import type { Conversation } from './conversation.js';
import type { Clock, Consent, Feedback, PeopleRecords, Rated } from './ports.js';
import { CONSENT_VERSION, parseDecision } from './privacy/consent.js';
import { agreed, askConsent, DECLINED, type Keeper } from './privacy/wording.js';
import { finish } from './reply.js';
import { keptTurn, newExchangeId } from './turn.js';

export interface VisitsDeps {
  readonly conversation: Pick<Conversation, 'turn'>;
  readonly people: PeopleRecords;
  readonly catalog: () => Catalog;
  readonly keeper: Keeper;
  readonly clock: Pick<Clock, 'now'>;
  /** Told what could not be kept; gets the fault alone. */
  readonly onFault: (error: unknown) => void;
}

/** An answer and what the page may offer beside it. */
export interface Visit {
  readonly answer: Answer;
  /** Give it to `rate`; null where there is nothing to rate (greetings, decisions, programs). */
  readonly exchangeId: string | null;
  /**
   * The polite question whether conversations may be kept, once a person: to be shown under the answer with two buttons that
   * call `decide`. Null nearly always. It is also answered by the messages "đồng ý", "không đồng ý", "rút lại".
   */
  readonly consentQuestion: string | null;
}

/**
 * How a door speaks with people and what it lets them do with what is kept. Nothing rejects because something could not be
 * kept, except what the person asked for: `rate`, `allow`, `decide` and `erase` reject with KnowledgeError.
 */
export interface Visits {
  /** One message; those of one conversation must come one at a time. */
  ask(question: Question, door: 'web' | 'api'): Promise<Visit>;
  /**
   * Keeps a rating for the department that owns the plans; say `feedbackKept`, or where it is bare `FEEDBACK_NOTED` and
   * `askAllowance` with a button that calls `allow`. A second rating of an exchange replaces the first. `gone` after a day.
   */
  rate(conversationId: string, door: 'web', feedback: Feedback): Promise<Rated>;
  /** Keeps the words of one exchange. False: nobody allows what they were not asked; or it is gone. */
  allow(conversationId: string, exchangeId: string): Promise<boolean>;
  /** What the page shows in its settings; null: never asked. */
  consent(conversationId: string): Promise<Consent | null>;
  /**
   * `declined` also withdraws an agreement and erases what was kept. False: nobody agrees to a notice that they were not
   * shown; show them `askConsent` now.
   */
  decide(conversationId: string, decision: 'agreed' | 'declined'): Promise<boolean>;
  /** Erases all that is kept of whoever speaks in the conversation, for good. */
  erase(conversationId: string): Promise<void>;
  /** Resolves when nothing waits to be kept. */
  settled(): Promise<void>;
}

export function createVisits(deps: VisitsDeps): Visits {
  const { conversation, people, keeper } = deps;
  const keeping = new Set<Promise<void>>();

  const keep = (work: Promise<void>): void => {
    const ended: Promise<void> = work.catch(deps.onFault).finally(() => keeping.delete(ended));
    keeping.add(ended);
  };

  const settled = async (): Promise<void> => {
    await Promise.all(keeping);
  };

  const decide: Visits['decide'] = async (conversationId, decision) => {
    await settled();
    const isInformed = (await people.consent(conversationId))?.version === CONSENT_VERSION;
    if (decision === 'agreed' && !isInformed) {
      await people.asked(conversationId);
      return false;
    }
    await people.decide(conversationId, decision);
    return true;
  };

  /** The page's conversations decide by a message too; a decision counts only once the notice was shown. */
  const decided = async ({ conversationId, text }: Question): Promise<Answer | null> => {
    const decision = parseDecision(text);
    if (decision === null) return null;
    if (!(await decide(conversationId, decision))) return said(askConsent(keeper));
    return said(decision === 'agreed' ? agreed(keeper) : DECLINED);
  };

  /** A store that cannot be read asks nobody. */
  const mayAsk = async (conversationId: string, answer: Answer): Promise<boolean> => {
    if (answer.kind !== 'answer') return false;
    const known = await people.consent(conversationId).catch(() => ({ version: CONSENT_VERSION }));
    return known?.version !== CONSENT_VERSION;
  };

  return {
    async ask(question, door) {
      const { conversationId } = question;
      const isPage = door === 'web';
      const decision = isPage ? await decided(question) : null;
      if (decision !== null) return { answer: decision, exchangeId: null, consentQuestion: null };
      const turn = await conversation.turn(question);
      const exchangeId = isPage && turn.answer.kind !== 'smalltalk' ? newExchangeId() : null;
      const asks = isPage && (await mayAsk(conversationId, turn.answer));
      const kept = keptTurn(turn, exchangeId, deps.catalog(), deps.clock.now());
      keep(people.keepTurn(conversationId, door, kept));
      if (asks) keep(people.asked(conversationId));
      return { answer: turn.answer, exchangeId, consentQuestion: asks ? askConsent(keeper) : null };
    },
    async rate(conversationId, door, feedback) {
      await settled();
      return people.rate(conversationId, door, feedback);
    },
    async allow(conversationId, exchangeId) {
      await settled();
      return people.allow(conversationId, exchangeId);
    },
    consent: (conversationId) => people.consent(conversationId),
    decide,
    async erase(conversationId) {
      await settled();
      await people.erase(conversationId);
    },
    settled,
  };
}

function said(text: string): Answer {
  return finish(draft({ kind: 'smalltalk', reason: 'found', text }), []);
}
