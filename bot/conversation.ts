/** One conversation for every channel: a message and what was said before go in, an answer that the gate let pass comes out. */
import type { Answer, Catalog, Interpretation, Question } from '../knowledge/index.js';
import { fold, foldSpace, toNfc } from '../knowledge/index.js';
import { answerAny, answerFollowing, isLoose } from './answer/answer-any.js';
import { draft, type Draft } from './answer/draft.js';
import { combine } from './answer/combine.js';
import { aboutOwnAgency, askOwnAgency, asksOwnAgency } from './answer/own-agency.js';
import { continueAnswer } from './answer/paging.js';
import { answerRemark } from './answer/remark.js';
import { answerSocial } from './answer/social.js';
import type { StepContext } from './answer/step.js';
import { chosenOption, FRESH, type ConversationState } from './conversation-state.js';
import { examine } from './gate/gate.js';
import { createGatePass, type GatePassDeps } from './gate/pass.js';
import { onlyVisible, visibleCatalog, type Sight } from './visibility.js';
import { listOf, namedOf } from './kept-list.js';
import { asksFile } from './interpret/asks-file.js';
import { completeFromBefore } from './interpret/follow-up.js';
import { interpret } from './interpret/interpret.js';
import { CUES } from './interpret/patterns.js';
import { withoutTalk } from './interpret/talk-words.js';
import { asksTwice, splitAtJoints, splitAtMarks, withoutPreamble } from './interpret/several-questions.js';
import type { CuratedAnswers } from './curated/curated-answers.js';
import { asPerson, identify } from './members/identify.js';
import { createHelp } from './model/help.js';
import { helped, type Part } from './model/helped.js';
import type { BotKnowledge, Clock, ConversationStore, LanguageModel, Members, ModelUse, Turn } from './ports.js';
import { finish, forCitizen, nextState, notices } from './reply.js';
import { EMPTY_QUESTION, ERASED, FAULT, listAsFile, NO_LIST_YET, NOTHING_LOADED, RESTARTED } from './wording.js';

/** Longest message that is read; longer ones are the transport's to refuse. UTF-16 units. */
export const MAX_QUESTION_CHARS = 4000;

export interface ConversationDeps extends Sight, GatePassDeps {
  /** Officers and their invitations; without them everybody is an outsider. */
  readonly members?: Pick<Members, 'agencyOf' | 'redeem'>;
  readonly knowledge: BotKnowledge;
  readonly states: ConversationStore;
  readonly clock: Clock;
  /** Answers that editors wrote; none when absent. */
  readonly curated?: Pick<CuratedAnswers, 'find'>;
  /** Helps where rules find nothing, and words quotations; rules alone answer without it. */
  readonly model?: LanguageModel;
  /** Told what became of what the model said. */
  readonly onModelUse?: (use: ModelUse) => void;
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

/** What a record says, cells included, short forms written out. */
function wordsOf(catalog: Catalog): (key: string) => string {
  return (key) => {
    const found = catalog.record(key)?.record;
    return found === undefined
      ? ''
      : catalog.expandAbbreviations(`${found.title} ${found.product ?? ''} ${found.quote}`);
  };
}

interface Answered {
  readonly draft: Draft;
  /** What to remember as the last question; null keeps the one before. */
  readonly interpretation: Interpretation | null;
  /** The agency that the person just said is theirs. */
  readonly own?: string;
  /** The questions of the message as rules answered them, where a plan was asked. */
  readonly parts?: readonly Part[];
}

export function createConversation(deps: ConversationDeps): Conversation {
  const visibleTo = (conversationId: string): Catalog => visibleCatalog(deps.knowledge.catalog(), conversationId, deps);

  const { check, pass } = createGatePass(deps);
  const help = deps.model && createHelp({ model: deps.model, answer: answerAny, check, onUse: deps.onModelUse });

  /** A message by itself, and as what was said before completes it. */
  const understandBoth = (question: Question, state: ConversationState): Record<'own' | 'whole', Interpretation> => {
    const normalised = deps.knowledge.normaliser.normalise(withoutTalk(foldSpace(toNfc(question.text))));
    const catalog = visibleTo(question.conversationId);
    const { plans, registers } = catalog;
    const [spokenYear = null, other] = state.last?.years ?? [];
    const context = {
      plans,
      registers,
      today: deps.clock.today(),
      spokenYear: other === undefined ? spokenYear : null,
    };
    const own = interpret(normalised, context);
    if (state.last === null) return { own, whole: own };
    return {
      own,
      whole: completeFromBefore(
        own,
        onlyVisible(state.last, plans),
        state.recordKeys,
        namedOf(state),
        wordsOf(catalog),
      ),
    };
  };
  const understand = (question: Question, state: ConversationState): Interpretation =>
    understandBoth(question, state).whole;

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
    if (asksFile(folded)) return { draft: aboutFile(state), interpretation: null };
    const chosen = chosenOption(folded, state);
    const remark = chosen === null ? answerRemark(question.text) : null;
    if (remark !== null) return { draft: remark, interpretation: null };
    const text = chosen ?? withoutPreamble(withoutTalk(question.text));
    const marked = splitAtMarks(text);
    if (marked.length > 1) return answerSeveral(question, marked, state);
    const joined = splitAtJoints(text);
    const apart = joined.length > 1 && asksTwice(question.text) ? await answerSeveral(question, joined, state) : null;
    if (apart?.isWhole === true) return apart;
    const whole = await answerOne({ ...question, text }, state);
    if (joined.length < 2 || !isLoose(whole.draft) || whole.draft.reason === 'unsafe') return whole;
    const several = apart ?? (await answerSeveral(question, joined, state));
    return several.draft.kind === 'answer' && (whole.draft.kind === 'refuse' || several.isWhole) ? several : whole;
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
      const before = answered.at(-1);
      // "Chỉ tiêu bao nhiêu, ai chủ trì": of what was not found nothing else is told.
      const isOfNothing =
        before?.draft.kind === 'refuse' &&
        one.interpretation !== null &&
        one.interpretation.topic !== '' &&
        one.interpretation.topic === before.interpretation?.topic;
      if (isOfNothing) continue;
      current = nextState(current, one.draft, one.interpretation, text);
      answered.push(one);
    }
    const spoken = answered.filter((one) => one.draft.kind !== 'smalltalk');
    const told = spoken.length > 0 ? spoken : answered;
    return {
      draft: combine(told.map((one) => one.draft)),
      parts: told.flatMap(({ parts, ...one }) => parts ?? [{ ...one, context: null, asked: '' }]),
      interpretation: answered.at(-1)?.interpretation ?? null,
      isWhole: answered.every((one) => one.draft.kind === 'answer'),
    };
  };

  const answerOne = async (asked: Question, state: ConversationState): Promise<Answered> => {
    const question = asPerson(asked, state.own, deps.members);
    const { own, whole: interpretation } = understandBoth(question, state);
    const catalog = visibleTo(question.conversationId);
    const curated = await curatedFor(question.text, [interpretation, own], catalog);
    if (curated) return { draft: curated, interpretation };
    const social = answerSocial(interpretation.intent, question.text, catalog);
    if (social) return { draft: social, interpretation: null };
    if (catalog.plans.length === 0)
      return { draft: draft({ kind: 'refuse', reason: 'not-found', text: NOTHING_LOADED }), interpretation: null };
    if (asksOwnAgency(question.text) && interpretation.agencies.length === 0)
      return { draft: askOwnAgency(catalog, interpretation), interpretation: aboutOwnAgency(interpretation) };
    const context: StepContext = {
      interpretation,
      catalog,
      plans: catalog.plans.filter((entry) => interpretation.scope.planIds.includes(entry.plan.id)),
      retriever: deps.knowledge.retriever,
      today: deps.clock.today(),
      audience: question.audience,
    };
    const made = await answerFollowing(context, state.last, state.recordKeys);
    const passed = await pass(made.draft, made.context);
    const understood = made.context.interpretation;
    const parts = [{ draft: passed, interpretation: understood, context: made.context, asked: asked.text }];
    return { draft: forCitizen(passed, made.context), interpretation: understood, parts };
  };

  /** An editor's answer to the same question, where the gate finds its words in the plan; else the plans answer. */
  const curatedFor = async (
    typed: string,
    readings: readonly [Interpretation, Interpretation],
    catalog: Catalog,
  ): Promise<Draft | null> => {
    if (NEVER_CURATED.includes(readings[0].intent)) return null;
    const made = await (deps.curated?.find(typed, readings, catalog) ?? Promise.resolve(null)).catch(
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
      const ruled = await answer(question, state);
      const {
        draft: made,
        interpretation,
        own = state.own,
      } = help && ruled.parts ? await helped({ ...ruled, parts: ruled.parts }, help, deps.model.timeoutMs) : ruled;
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

/** Where the list just given is had as a file. */
function aboutFile({ lists }: ConversationState): Draft {
  const list = lists.at(-1);
  const text = list === undefined ? NO_LIST_YET : listAsFile(list.scope);
  return draft({ kind: 'smalltalk', reason: 'found', text });
}
