import type { PlanId } from '../domain/plan.js';
import type { PassageIndexer } from '../ports.js';

/** A passage as the index keeps it. Word numbers are those of `terms.ts`. */
export interface IndexedPassage {
  /** Never used twice; passages of one plan have consecutive ids, in document order. */
  readonly id: number;
  readonly planId: PlanId;
  readonly position: number;
  readonly section: number | null;
  readonly words: Uint32Array;
  readonly heading: Uint32Array;
}

/** The ids of one plan's passages, both ends included. */
export interface PlanRange {
  readonly planId: PlanId;
  readonly first: number;
  readonly last: number;
  /** New with every load of the plan. */
  readonly stamp: string;
}

export interface IndexTotals {
  readonly passages: number;
  readonly sections: number;
  readonly words: number;
}

/** A term to find passages by, in the folded view. */
export interface SoughtTerm {
  readonly term: number;
  /** Passages that hold it. */
  readonly frequency: number;
  /** What holding it is worth; above 0. */
  readonly weight: number;
}

export interface CandidateLimits {
  /** Most candidates. */
  readonly candidates: number;
  /** Most postings read for one question, whatever the size of the corpus. */
  readonly postings: number;
}

/** The lexical index of the current passages. Reads are synchronous and see what is committed. */
export interface LexicalIndex extends PassageIndexer {
  /** The file it lies in, for a thread that reads it by itself; null when there is none. */
  readonly file: string | null;
  /** Runs reads on one state of the store, which also makes many of them cheaper. */
  snapshot<T>(read: () => T): T;
  totals(): IndexTotals;
  /** By first id. */
  ranges(): readonly PlanRange[];
  /** How many passages hold each term, in the order asked; 0 for an unknown term. */
  frequencies(terms: readonly number[]): number[];
  /**
   * Ids of passages that hold the terms worth most together, best first; ties by id. `terms` are read in the order given
   * until the postings are used up. `ranges` limits the search before the ranking; ranges of few passages are given whole.
   */
  candidates(terms: readonly SoughtTerm[], limits: CandidateLimits, ranges: readonly PlanRange[] | null): number[];
  /** In the order asked; an id that no longer exists is left out. */
  load(ids: readonly number[]): IndexedPassage[];
  /** Passages with `first <= id <= last`, by id. */
  loadRange(first: number, last: number): IndexedPassage[];
}

export interface VectorMatch {
  readonly id: number;
  /** Cosine, -1 to 1. */
  readonly similarity: number;
}

/** Finds passages by meaning. Derived and disposable: away while it builds, and retrieval goes on without it. */
export interface VectorLeg {
  readonly embedderId: string;
  /** Share of the fused score that this leg's similarity gets, 0–1. */
  readonly weight: number;
  health(): { readonly state: 'ready' | 'building' | 'unavailable'; readonly reason: string | null };
  /**
   * The nearest passages, best first, at most `limit`, and the similarity of any other passage. Null when the leg is away
   * or the embedder fails; never throws.
   */
  search(
    text: string,
    limit: number,
    ranges: readonly PlanRange[] | null,
    signal?: AbortSignal,
  ): Promise<{ readonly nearest: readonly VectorMatch[]; similarity(id: number): number | null } | null>;
  /** Brings the leg in step with the index, in the background when that is long. Cheap when nothing changed. */
  refresh(): void;
  /** Resolves when no work of a refresh is left. */
  settled(): Promise<void>;
  close(): Promise<void>;
}
