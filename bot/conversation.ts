/** One conversation for every channel: a message and what was said before go in, an answer that the gate let pass comes out. */
import type { Answer, Catalog, Interpretation, Question } from '../knowledge/index.js';
import { fold, foldSpace, toNfc } from '../knowledge/index.js';
import { answerFromPlans } from './answer/answer.js';
import { draft, type Draft } from './answer/draft.js';
import { sayCorrections } from './answer/corrected.js';
import { combine } from './answer/combine.js';
import { aboutOwnAgency, askOwnAgency } from './answer/own-agency.js';
import { continueAnswer } from './answer/paging.js';
import { answerSocial } from './answer/social.js';
import type { StepContext } from './answer/step.js';
import { FRESH, type ConversationState } from './conversation-state.js';
import { examine, type GateSource, type Verdict } from './gate/gate.js';
import { onlyVisible, visibleCatalog, type Sight } from './visibility.js';
import { listOf } from './kept-list.js';
import { completeFromBefore } from './interpret/follow-up.js';
import { interpret } from './interpret/interpret.js';
import { CUES } from './interpret/patterns.js';
import { asksTwice, splitAtJoints, splitAtMarks, withoutPreamble } from './interpret/several-questions.js';
import type { CuratedAnswers } from './curated/curated-answers.js';
import { asPerson, identify } from './members/identify.js';
import type { BotKnowledge, Clock, ConversationStore, Members, Turn } from './ports.js';
import { finish, forCitizen, nextState, notices } from './reply.js';
import { EMPTY_QUESTION, ERASED, FAULT, NOTHING_LOADED, notFound, RESTARTED } from './wording.js';

/** Longest message that is read; longer ones are the transport's to refuse. UTF-16 units. */
export const MAX_QUESTION_CHARS = 4000;

export interface ConversationDeps extends Sight {
  /** Officers and their invitations; without them everybody is an outsider. */
  readonly members?: Pick<Members, 'agencyOf' | 'redeem'>;
  readonly knowledge: BotKnowledge;
  readonly passages: GateSource['passages'];
  readonly states: ConversationStore;
  readonly clock: Clock;
  /** Answers that editors wrote; none when absent. */
  readonly curated?: Pick<CuratedAnswers, 'find'>;
  /** Told of every draft that the gate stopped and of every fault; gets ids and codes, never text. */
  readonly onStopped?: (event: {
    readonly kind: 'refuted' | 'fault';
    readonly claims: readonly string[];
    readonly cause?: unknown;
  }) => void;
  /** Shown every draft with what the gate made of it, before one that was stopped is given up; for tracing. */
  readonly onExamined?: (event: { readonly draft: Draft; readonly verdict: Verdict }) => void;
}

export interface Conversation {
  /**
   * Answers one message. Never rejects: a fault becomes an answer that says so. Messages of one conversation must come
   * one at a time; those of different conversations may run together.
   */
  ask(question: Question): Promise<Answer>;
  /** The same, with how the message was understood and how long that took: what a door keeps and counts. */
  turn(question: Question): Promise<Turn>;
  /** How a message would be understood, for the console and for tests; remembers nothing. */
  explain(question: Question): Promise<Interpretation>;
  /** Forgets a conversation for good. */
  erase(conversationId: string): Promise<void>;
}

const NEVER_CURATED: readonly Interpretation['intent'][] = [
  'greeting',
  'thanks',
  'about-assistant',
  'personal',
  'unsafe',
];

interface Answered {
  readonly draft: Draft;
  /** What to remember as the last question; null keeps the one before. */
  readonly interpretation: Interpretation | null;
  /** The agency that the person just said is theirs. */
  readonly own?: string;
}

export function createConversation(deps: ConversationDeps): Conversation {
  const visibleTo = (conversationId: string): Catalog => visibleCatalog(deps.knowledge.catalog(), conversationId, deps);

  const understand = (question: Question, state: ConversationState): Interpretation => {
    const normalised = deps.knowledge.normaliser.normalise(foldSpace(toNfc(question.text)));
    const { plans, registers } = visibleTo(question.conversationId);
    const own = interpret(normalised, { plans, registers, today: deps.clock.today() });
    return state.last === null ? own : completeFromBefore(own, onlyVisible(state.last, plans), state.recordKeys);
  };

  const answer = async (question: Question, state: ConversationState): Promise<Answered> => {
    const identified = await identify(question, {
      members: deps.members,
      namesAgency: (text) => understand({ ...question, text }, FRESH).agencies.length > 0,
    });
    if (identified !== null) return identified;
    const folded = fold(foldSpace(toNfc(question.text)));
    if (CUES.restart.test(folded))
      return { draft: draft({ kind: 'smalltalk', reason: 'found', text: RESTARTED }), interpretation: null };
    if (/^\/?(?:xoa du lieu|xoa het du lieu|erase)\b/.test(folded)) {
      await deps.states.erase(question.conversationId);
      return { draft: draft({ kind: 'smalltalk', reason: 'found', text: ERASED }), interpretation: null };
    }
    if (CUES.more.test(folded) && folded.split(' ').length <= 4)
      return {
        draft: continueAnswer(state.rest, state.restKeys, visibleTo(question.conversationId)),
        interpretation: state.last,
      };
    const text = chosenOption(folded, state) ?? withoutPreamble(question.text);
    const marked = splitAtMarks(text);
    if (marked.length > 1) return answerSeveral(question, marked, state);
    const joined = splitAtJoints(text);
    const apart = joined.length > 1 && asksTwice(question.text) ? await answerSeveral(question, joined, state) : null;
    if (apart?.isWhole === true) return apart;
    const whole = await answerOne({ ...question, text }, state);
    if (joined.length < 2 || whole.draft.kind !== 'refuse' || whole.draft.reason === 'unsafe') return whole;
    const several = apart ?? (await answerSeveral(question, joined, state));
    return several.draft.kind === 'answer' ? several : whole;
  };

  const answerSeveral = async (
    question: Question,
    texts: readonly string[],
    state: ConversationState,
  ): Promise<Answered & { readonly isWhole: boolean }> => {
    const answered: Answered[] = [];
    let current = state;
    for (const text of texts) {
      const one = await answerOne({ ...question, text }, current);
      current = nextState(current, one.draft, one.interpretation, text);
      answered.push(one);
    }
    const spoken = answered.filter((one) => one.draft.kind !== 'smalltalk');
    return {
      draft: combine((spoken.length > 0 ? spoken : answered).map((one) => one.draft)),
      interpretation: answered.at(-1)?.interpretation ?? null,
      isWhole: answered.every((one) => one.draft.kind === 'answer'),
    };
  };

  const answerOne = async (asked: Question, state: ConversationState): Promise<Answered> => {
    const question = asPerson(asked, state.own, deps.members);
    const interpretation = understand(question, state);
    const catalog = visibleTo(question.conversationId);
    const curated = await curatedFor(question.text, interpretation, catalog);
    if (curated) return { draft: curated, interpretation };
    const social = answerSocial(interpretation.intent);
    if (social) return { draft: social, interpretation: null };
    if (catalog.plans.length === 0)
      return { draft: draft({ kind: 'refuse', reason: 'not-found', text: NOTHING_LOADED }), interpretation: null };
    if (CUES.ownAgency.test(fold(question.text)) && interpretation.agencies.length === 0)
      return { draft: askOwnAgency(catalog, interpretation), interpretation: aboutOwnAgency(interpretation) };
    const context: StepContext = {
      interpretation,
      catalog,
      plans: catalog.plans.filter((entry) => interpretation.scope.planIds.includes(entry.plan.id)),
      retriever: deps.knowledge.retriever,
      today: deps.clock.today(),
      audience: question.audience,
    };
    const made = await answerAny(context);
    return { draft: forCitizen(await pass(made, context), context), interpretation };
  };

  /** An editor's answer to the same question, where the gate finds its words in the plan; else the plans answer. */
  const curatedFor = async (typed: string, interpretation: Interpretation, catalog: Catalog): Promise<Draft | null> => {
    if (NEVER_CURATED.includes(interpretation.intent)) return null;
    const made = await (deps.curated?.find(typed, interpretation, catalog) ?? Promise.resolve(null)).catch(
      (cause: unknown) => {
        deps.onStopped?.({ kind: 'fault', claims: [], cause });
        return null;
      },
    );
    if (made === null) return null;
    const verdict = await examine(made, {
      catalog,
      passages: deps.passages,
      today: deps.clock.today(),
      isAuthored: true,
    });
    if (verdict.holds) return made;
    deps.onStopped?.({ kind: 'refuted', claims: [...verdict.refuted.map(({ kind }) => kind), ...verdict.unclaimed] });
    return null;
  };

  const pass = async (unmarked: Draft, context: StepContext): Promise<Draft> => {
    const keys = unmarked.claims.flatMap((claim) => (claim.kind === 'quote' ? [claim.passageKey] : []));
    const made = sayCorrections(unmarked, context.catalog, await deps.passages(keys));
    const verdict = await examine(made, {
      catalog: context.catalog,
      passages: deps.passages,
      today: context.today,
      asked: context.interpretation.text,
    });
    deps.onExamined?.({ draft: made, verdict });
    if (verdict.holds) return made;
    deps.onStopped?.({
      kind: 'refuted',
      claims: [...verdict.refuted.map((claim) => claim.kind), ...verdict.unclaimed],
    });
    const targets = context.plans.reduce(
      (sum, entry) => sum + entry.records.filter(({ record }) => record.type === 'target').length,
      0,
    );
    const all = context.plans.reduce((sum, entry) => sum + entry.records.length, 0);
    return draft({
      kind: 'refuse',
      reason: 'not-found',
      text: notFound(
        context.plans.map((entry) => entry.plan),
        all - targets,
        targets,
      ),
    });
  };

  /** A store that takes no writes costs the memory of the conversation, not the answer. */
  const remember = async (conversationId: string, state: ConversationState, now: Date): Promise<void> => {
    try {
      await deps.states.save(conversationId, state, now);
    } catch (cause) {
      deps.onStopped?.({ kind: 'fault', claims: [], cause });
    }
  };

  const speak = async (question: Question): Promise<Pick<Turn, 'answer' | 'interpretation'>> => {
    const now = deps.clock.now();
    const only = (said: Answer) => ({ answer: said, interpretation: null });
    try {
      if (foldSpace(question.text) === '')
        return only(finish(draft({ kind: 'refuse', reason: 'out-of-scope', text: EMPTY_QUESTION }), []));
      const state = (await deps.states.load(question.conversationId, now)) ?? FRESH;
      const { draft: made, interpretation, own = state.own } = await answer(question, state);
      const list = listOf(made, state, deps.knowledge.catalog());
      const erased = made.text === ERASED;
      if (!erased) {
        const next = nextState(state, made, interpretation, question.text, list?.kept);
        await remember(question.conversationId, { ...next, own }, now);
      }
      const beside = notices(made, state, deps.knowledge.catalog(), deps.clock.today());
      return { answer: finish(made, beside, list?.answered), interpretation };
    } catch (cause) {
      deps.onStopped?.({ kind: 'fault', claims: [], cause });
      return only(finish(draft({ kind: 'refuse', reason: 'fault', text: FAULT }), []));
    }
  };

  return {
    async ask(question) {
      return (await speak(question)).answer;
    },
    async turn(question) {
      const startedMs = performance.now();
      const spoken = await speak(question);
      return { question, ...spoken, latencyMs: performance.now() - startedMs };
    },
    async explain(question) {
      const state = (await deps.states.load(question.conversationId, deps.clock.now())) ?? FRESH;
      return understand(question, state);
    },
    erase: (conversationId) => deps.states.erase(conversationId),
  };
}

/** Answers; a question that inherited its plans and found nothing there is tried over all plans. */
async function answerAny(context: StepContext): Promise<Draft> {
  const { interpretation } = context;
  if (isSocial(interpretation.intent)) return draft({ kind: 'refuse', reason: 'out-of-scope', text: NOTHING_LOADED });
  const made = await answerFromPlans(interpretation.intent, context);
  if (made.kind !== 'refuse' || !interpretation.scope.inherited) return made;
  const { plans } = context.catalog;
  const scope = {
    ...interpretation.scope,
    planIds: plans.map((entry) => entry.plan.id),
    named: false,
    inherited: false,
  };
  const wider = await answerFromPlans(interpretation.intent, {
    ...context,
    plans,
    interpretation: { ...interpretation, scope },
  });
  return wider.kind === 'refuse' ? made : wider;
}

type SocialIntent = 'greeting' | 'thanks' | 'about-assistant' | 'personal' | 'unsafe' | 'out-of-scope';

function isSocial(intent: Interpretation['intent']): intent is SocialIntent {
  return ['greeting', 'thanks', 'about-assistant', 'personal', 'unsafe', 'out-of-scope'].includes(intent);
}

/** A tapped or typed option stands for its label, asked again with the pending question. */
function chosenOption(folded: string, state: ConversationState): string | null {
  const option = state.options.find(
    (candidate) => candidate.id === folded.replace(/[^\d]/g, '') && /^\D{0,12}\d{1,2}\D{0,3}$/.test(folded),
  );
  return option && state.pendingText !== null ? `${state.pendingText.replace(/[?？]/g, ' ')} "${option.label}"` : null;
}
