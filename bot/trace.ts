/** One question with everything that led to its answer: the same conversation, over ports that note what passes. */
import type { Answer, Catalog, Interpretation, PassageHit, Question, RecordScore } from '../knowledge/index.js';
import type { Claim } from './answer/draft.js';
import type { ConversationState } from './conversation-state.js';
import { createConversation, type ConversationDeps } from './conversation.js';
import type { ConversationStore, LanguageModel, ModelTask, ModelUse } from './ports.js';

export interface TracedSearch {
  readonly text: string;
  readonly hits: readonly PassageHit[];
}

export interface TracedRanking {
  readonly topic: string;
  /** Best first; the key of each record with its score. */
  readonly candidates: readonly { readonly key: string; readonly score: number }[];
}

/** What the gate made of one draft. A question of several parts has one for each, and a draft may be given up for another. */
export interface TracedVerdict {
  readonly kind: Answer['kind'];
  readonly holds: boolean;
  readonly claims: readonly { readonly claim: Claim; readonly holds: boolean }[];
  /** What was said that no claim bears. */
  readonly unclaimed: readonly string[];
}

export interface TracedModel {
  /** Each call with what the model said; null where it gave nothing in time or nothing that could be read. */
  readonly calls: readonly { readonly task: ModelTask; readonly said: unknown }[];
  readonly uses: readonly ModelUse[];
}

export interface Trace {
  readonly answer: Answer;
  readonly interpretation: Interpretation | null;
  /** In the order they were made; a search that was repeated word for word stands once. */
  readonly searches: readonly TracedSearch[];
  readonly rankings: readonly TracedRanking[];
  readonly verdicts: readonly TracedVerdict[];
  /** Null where no language model is configured. */
  readonly model: TracedModel | null;
  readonly latencyMs: number;
}

export type Tracer = (question: Pick<Question, 'text' | 'audience'>, sees: 'public' | 'internal') => Promise<Trace>;

/** Each question stands alone: nothing is remembered, and nothing of it is kept. */
export function createTracer({ members: _members, ...deps }: ConversationDeps): Tracer {
  return async (question, sees) => {
    const searches = new Map<string, TracedSearch>();
    const rankings = new Map<string, TracedRanking>();
    const verdicts: TracedVerdict[] = [];
    const calls: { task: ModelTask; said: unknown }[] = [];
    const uses: ModelUse[] = [];
    const { knowledge } = deps;
    const catalog = watchRankings(knowledge.catalog(), rankings);
    const conversation = createConversation({
      ...deps,
      maySeeInternal: () => sees === 'internal',
      states: stateOfOneQuestion(),
      knowledge: {
        ...knowledge,
        catalog: () => catalog,
        retriever: {
          async search(query, signal) {
            const hits = await knowledge.retriever.search(query, signal);
            searches.set(query.text, { text: query.text, hits });
            return hits;
          },
          health: () => knowledge.retriever.health(),
        },
      },
      ...(deps.model ? { model: watchModel(deps.model, calls) } : {}),
      onModelUse: (use) => {
        uses.push(use);
        deps.onModelUse?.(use);
      },
      onExamined: ({ draft, verdict }) =>
        verdicts.push({
          kind: draft.kind,
          holds: verdict.holds,
          unclaimed: verdict.unclaimed,
          claims: draft.claims.map((claim) => ({ claim, holds: !verdict.refuted.includes(claim) })),
        }),
    });
    const turn = await conversation.turn({ ...question, conversationId: 'trace' });
    return {
      answer: turn.answer,
      interpretation: turn.interpretation,
      searches: [...searches.values()],
      rankings: [...rankings.values()],
      verdicts,
      model: deps.model ? { calls, uses } : null,
      latencyMs: turn.latencyMs,
    };
  };
}

function watchModel(model: LanguageModel, calls: { task: ModelTask; said: unknown }[]): LanguageModel {
  return {
    ...model,
    async ask(request, signal) {
      const said = await model.ask(request, signal);
      calls.push({ task: request.task, said });
      return said;
    },
  };
}

function watchRankings(catalog: Catalog, rankings: Map<string, TracedRanking>): Catalog {
  const { ranking, records } = catalog;
  const keyed = ({ position, score }: RecordScore) => {
    const key = records[position]?.record.key;
    return key === undefined ? [] : [{ key, score }];
  };
  return {
    ...catalog,
    ranking: {
      rank(topic, among) {
        const scores = ranking.rank(topic, among);
        rankings.set(topic, { topic, candidates: scores.flatMap(keyed) });
        return scores;
      },
      weight: (syllable) => ranking.weight(syllable),
      knows: (syllable) => ranking.knows(syllable),
    },
  };
}

function stateOfOneQuestion(): ConversationStore {
  let held: ConversationState | null = null;
  return {
    load: () => Promise.resolve(held),
    async save(_id, state) {
      held = state;
    },
    async erase() {
      held = null;
    },
  };
}
