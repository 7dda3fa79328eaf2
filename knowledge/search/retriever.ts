import type { PlanId } from '../domain/plan.js';
import { accentedTokens } from '../language/text.js';
import type {
  NormalisedQuestion,
  PassageHit,
  PlanStore,
  QuestionNormaliser,
  Retriever,
  SearchQuery,
} from '../ports.js';
import { fuse } from './fusion.js';
import type { LexicalIndex, PlanRange, VectorLeg } from './ports.js';
import { learnNormaliser, plainNormaliser } from './question-spelling.js';
import { otherPhrases } from './other-phrases.js';
import { foldedTerms } from './query-terms.js';
import { rankPassages } from './rank-passages.js';
import { wordNumbers } from './terms.js';

export interface RetrieverDependencies {
  readonly store: Pick<PlanStore, 'generation' | 'list' | 'passages' | 'passagesByKey'>;
  readonly index: LexicalIndex;
  readonly expandAbbreviations: (text: string) => string;
  /** Absent: retrieval is lexical only. */
  readonly vectors?: VectorLeg;
}

export interface ManagedRetriever extends Retriever {
  /** Always the latest; follows the loaded plans as the retriever does. */
  readonly normaliser: QuestionNormaliser;
  /**
   * Follows changes of the store, also by another process. Cheap when there are none. Resolves when new questions are
   * read with the new plans' spelling; the vector leg may still be building. Rejects when the store cannot be read.
   */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

const MAX_LIMIT = 100;
/** Neighbours asked of the vector leg. */
const NEAREST = 60;
const NO_TITLE: ReadonlySet<number> = new Set();
/** Share of the folded view: for a question as the corpus spells it, and for one that was wholly repaired. */
const FOLDED_SHARE = { clean: 0.2, repaired: 0.55 };

/** Finds passages in both legs. Knows only the language of questions until the first `refresh`. */
export function createRetriever({
  store,
  index,
  expandAbbreviations,
  vectors,
}: RetrieverDependencies): ManagedRetriever {
  let normaliser = plainNormaliser(expandAbbreviations);
  let generation = -1;
  /** The versions whose spelling the normaliser knows. */
  let learnt: string | null = null;
  let refreshing: Promise<void> | null = null;
  /** Folded terms of each plan's title. */
  let titles: ReadonlyMap<PlanId, ReadonlySet<number>> = new Map();

  const follow = async (): Promise<void> => {
    const current = await store.generation();
    if (current !== generation) {
      const plans = await store.list();
      const loaded = plans.map(({ id, version, contentHash }) => `${id} ${version} ${contentHash}`).join('\n');
      // A correction of a record or a register changes no passage.
      if (loaded !== learnt) {
        titles = new Map(plans.map((plan) => [plan.id, new Set(foldedTerms(wordNumbers(plan.title)))]));
        normaliser = await learnNormaliser(store, expandAbbreviations);
        learnt = loaded;
      }
      generation = current;
    }
    vectors?.refresh();
  };

  return {
    normaliser: { normalise: (text) => normaliser.normalise(text) },

    async search(query, signal) {
      signal?.throwIfAborted();
      const ranges = rangesOf(index, query);
      if (ranges?.length === 0) return [];
      const question = normaliser.normalise(query.text);
      const limit = Math.max(1, Math.min(MAX_LIMIT, Math.floor(query.limit)));
      const near = (await vectors?.search(question.text, NEAREST, ranges, signal)) ?? null;
      signal?.throwIfAborted();
      const ranked = index.snapshot(() =>
        rankPassages(index, {
          words: wordNumbers(question.text),
          others: otherPhrases(question.text, index),
          foldedShare: foldedShareOf(question),
          ranges,
          titleOf: (planId) => titles.get(planId) ?? NO_TITLE,
          include: near?.nearest.map((match) => match.id) ?? [],
        }),
      );
      const fused = fuse(ranked, near, vectors?.weight ?? 0).slice(0, limit);
      const hits = new Map(fused.map((hit) => [`${hit.planId}#${hit.position}`, hit]));
      const passages = await store.passagesByKey([...hits.keys()]);
      return passages.flatMap((passage): PassageHit[] => {
        const hit = hits.get(passage.key);
        if (hit === undefined) return [];
        return [{ passage, score: hit.fused, lexical: hit.score, vector: hit.similarity, coverage: hit.coverage }];
      });
    },

    health() {
      const vector = vectors?.health() ?? { state: 'unavailable' as const, reason: 'no embedder is set' };
      return {
        vector: vector.state,
        reason: vector.reason,
        embedderId: vectors?.embedderId ?? 'none',
        passages: index.totals().passages,
      };
    },

    refresh() {
      refreshing ??= follow().finally(() => (refreshing = null));
      return refreshing;
    },

    async close() {
      await refreshing?.catch(() => undefined);
      await vectors?.close();
    },
  };
}

/** Null: no limit. */
function rangesOf(index: LexicalIndex, query: SearchQuery): readonly PlanRange[] | null {
  if (query.planIds === undefined) return null;
  const wanted = new Set(query.planIds);
  return index.ranges().filter((range) => wanted.has(range.planId));
}

/** The more of a question was guessed, the more the view that forgives guesses counts. */
function foldedShareOf(question: NormalisedQuestion): number {
  const words = accentedTokens(question.text).length;
  const repaired = question.repairs.filter((repair) => repair.kind !== 'abbreviation').length;
  const share = words === 0 ? 0 : Math.min(1, repaired / words);
  return FOLDED_SHARE.clean + (FOLDED_SHARE.repaired - FOLDED_SHARE.clean) * share;
}
