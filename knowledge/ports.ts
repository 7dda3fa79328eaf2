import type { CorrectionEntry, FieldValue, WaitingCorrection } from './domain/correction.js';
import type { Passage } from './domain/passage.js';
import type { Access, Plan, PlanId } from './domain/plan.js';
import type { PlanRecord, StoredRecord } from './domain/record.js';
import type { RegisterEntry, RegisterLine } from './domain/register.js';
import type { Section } from './domain/section.js';

/** All that ingestion knows of one document: what `PlanStore.replace` writes in one transaction. */
export interface PlanContent {
  readonly plan: Omit<Plan, 'version'>;
  /** NFC text of the document as read; every span points into it. */
  readonly text: string;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly records: readonly PlanRecord[];
  /** Names the extraction rules that made this content; a plan made by other rules is read again. */
  readonly extractor: string;
  /** File name as loaded, without folders. */
  readonly fileName: string;
  /** What the search index keeps of `passages`; made while it is written where it is missing. */
  readonly prepared?: PreparedPassages;
}

/** Passages as the search index keeps them, made of nothing but them. */
export interface PreparedPassages {
  /** Of the program that made it; another program's is made again. */
  readonly format: number;
  /** In the order of the passages. */
  readonly entries: readonly {
    readonly body: Uint32Array;
    readonly heading: Uint32Array;
    readonly text: string;
  }[];
  /** In how many of the passages each term stands. */
  readonly terms: ReadonlyMap<number, number>;
}

export type ReplaceOutcome =
  | {
      readonly kind: 'created' | 'updated' | 'unchanged';
      readonly planId: PlanId;
      readonly version: number;
      readonly notes: readonly ReplaceNote[];
    }
  /** Another document already has this id; nothing was written. */
  | { readonly kind: 'refused'; readonly planId: PlanId; readonly reason: string };

export type ReplaceNote =
  /** The document is a loaded plan under another file name; it became that plan's new version. */
  | { readonly kind: 'same-document'; readonly existing: PlanId }
  | { readonly kind: 'digest-replaced'; readonly planId: PlanId }
  | { readonly kind: 'samples-removed'; readonly planIds: readonly PlanId[] };

/** One version of a plan, as it was loaded. */
export interface PlanVersion {
  readonly plan: Plan;
  /** ISO instant. */
  readonly loadedAt: string;
  readonly fileName: string;
  readonly extractor: string;
  readonly records: number;
}

/** A passage with the plan it belongs to; `key` is `<plan>#<index>`. */
export interface StoredPassage extends Passage {
  readonly key: string;
  readonly planId: PlanId;
}

/**
 * The truth about loaded plans. Reads give the current versions unless a version is named, in document order.
 * Every method rejects with KnowledgeError; `replace` and `remove` with `store-full` when the disk is.
 */
export interface PlanStore {
  /** Sorted by id. */
  list(): Promise<readonly Plan[]>;
  /** Counts of current records by type, for every plan. */
  counts(): Promise<
    ReadonlyMap<PlanId, Readonly<Record<PlanRecord['type'] | 'section' | 'passage' | 'review', number>>>
  >;
  plan(id: PlanId, version?: number): Promise<Plan | null>;
  /** Of each plan what is another text whenever `plan`, `sections` or `records` of it are. */
  stamps(): Promise<ReadonlyMap<PlanId, string>>;
  sections(id: PlanId, version?: number): Promise<readonly Section[]>;
  /** Of the current version as people left them; of a version that is named, as read from the document. */
  records(id: PlanId, version?: number): Promise<readonly StoredRecord[]>;
  passages(id: PlanId, version?: number): Promise<readonly StoredPassage[]>;
  /** Passages by key, in the order asked; a key that no longer exists is left out. */
  passagesByKey(keys: readonly string[]): Promise<readonly StoredPassage[]>;
  text(id: PlanId, version?: number): Promise<string | null>;
  /** Versions kept, newest first. */
  versions(id: PlanId): Promise<readonly number[]>;
  /** The same versions with what is known of each. */
  history(id: PlanId): Promise<readonly PlanVersion[]>;
  /** Who may see a plan from now on: closing it closes its older versions too, opening it opens none. False when there is none. */
  setAccess(id: PlanId, access: Access): Promise<boolean>;
  /**
   * Loads a document in one transaction with its lexical index: created, updated (a new version; the old one stays
   * readable), unchanged (same bytes, same extractor, same access), or refused by the identity rules. Loading the first
   * real plan removes the remaining digests.
   */
  replace(content: PlanContent): Promise<ReplaceOutcome>;
  /** Takes a plan, all its versions and its index entries out. False when there is none. */
  remove(id: PlanId): Promise<boolean>;
  /** Plans whose current version another extractor made. */
  outdated(extractor: string): Promise<
    readonly {
      readonly id: PlanId;
      readonly contentHash: string;
      readonly fileName: string;
      readonly isDigest: boolean;
      readonly access: Access;
    }[]
  >;
  /** Grows by at least one with every committed change, also one of another process. */
  generation(): Promise<number>;
}

/** A record of a current version with all that people said of it. */
export interface CorrectedRecord {
  /** As answers use it. */
  readonly record: StoredRecord;
  /** As read from the document. */
  readonly asRead: StoredRecord;
  /** Every step at its place, oldest first. */
  readonly history: readonly CorrectionEntry[];
  /** Ids of the steps that are in effect. */
  readonly standing: ReadonlySet<number>;
  readonly canUndo: boolean;
  /** Grows with every step at its place; what a change has to name. */
  readonly revision: number;
  readonly version: number;
}

/** State of a record that a person had in view; a change of any other state is a conflict. */
export interface SeenRecord {
  readonly revision: number;
  readonly version: number;
}

export type CorrectionOutcome =
  | { readonly kind: 'done' | 'unchanged'; readonly present: CorrectedRecord }
  /** Somebody else changed the record, or its plan was loaded anew; nothing was written. */
  | { readonly kind: 'conflict'; readonly present: CorrectedRecord }
  | { readonly kind: 'gone' };

export interface WaitingRecord extends Omit<WaitingCorrection, 'candidate'> {
  readonly candidate: StoredRecord | null;
}

/**
 * What people corrected in records. A correction is bound to its place in the document and to what stood there: it
 * outlives every reload that keeps both, and waits for a person where the text changed under it. Every change advances
 * the generation of the store. Goes with its plan when that is removed. Rejects as `PlanStore` does.
 */
export interface CorrectionStore {
  /** Null for a key of no current record. */
  record(key: string): Promise<CorrectedRecord | null>;
  /** Sets fields in one transaction. A value that is what the document says takes the correction back. */
  correct(request: {
    readonly recordKey: string;
    readonly seen: SeenRecord;
    readonly changes: readonly FieldValue[];
    readonly author: string;
  }): Promise<CorrectionOutcome>;
  /** Takes the latest step of the record back that was not taken back yet. */
  undo(request: {
    readonly recordKey: string;
    readonly seen: SeenRecord;
    readonly author: string;
  }): Promise<CorrectionOutcome>;
  /** Corrections of loaded plans whose text changed, by plan and in the order they were made. */
  waiting(): Promise<readonly WaitingRecord[]>;
  /** Applies a waiting correction to its candidate, or gives it up. `gone`: it does not wait, or has no candidate. */
  settle(request: {
    readonly correctionId: number;
    readonly apply: boolean;
    readonly author: string;
  }): Promise<{ readonly kind: 'settled' | 'gone' }>;
}

export type RegisterOutcome =
  | { readonly kind: 'done'; readonly line: RegisterLine | null }
  /** Somebody else changed the line, or there is one about the same thing already; nothing was written. */
  | { readonly kind: 'conflict'; readonly line: RegisterLine | null };

/**
 * The registers: facts that the program ships, and what administrators put over them by key. A shipped fact that nobody
 * touched follows the program; one that was edited or disabled stays so through an upgrade. Every change advances the
 * generation of the store. Rejects as `PlanStore` does.
 */
export interface RegisterStore {
  /** Every line, shipped or added, disabled ones too: shipped ones in their order, then the others by key. */
  lines(): Promise<readonly RegisterLine[]>;
  /** The entries in force. */
  entries(): Promise<readonly RegisterEntry[]>;
  /**
   * Adds an entry (`seen` 0 and a key that no line has) or puts it in the place of the line with its key, or switches
   * that line off or on.
   */
  save(request: {
    readonly entry: RegisterEntry;
    readonly isDisabled: boolean;
    /** Whether the entry must be a new one. */
    readonly isNew: boolean;
    readonly seen: number;
    readonly author: string;
  }): Promise<RegisterOutcome>;
  /** Takes what was put over a shipped fact away, or an added entry out. */
  revert(request: {
    readonly register: RegisterEntry['register'];
    readonly key: string;
    readonly seen: number;
    readonly author: string;
  }): Promise<RegisterOutcome>;
}

/** Keeps the derived search entries of a plan in step with it, inside the transaction that changes the plan. */
export interface PassageIndexer {
  add(planId: PlanId, passages: readonly Passage[], prepared?: PreparedPassages): void;
  remove(planId: PlanId): void;
}

export interface SearchQuery {
  /** The question in any spelling; the retriever normalises it. */
  readonly text: string;
  /** 1–100. */
  readonly limit: number;
  /** Only these plans; all when absent. Applied before ranking. */
  readonly planIds?: readonly PlanId[];
}

export interface PassageHit {
  readonly passage: StoredPassage;
  /** Fused score, higher is better; comparable within one search only. */
  readonly score: number;
  /** BM25 of the lexical leg, and cosine similarity of the vector leg (null: that leg did not see it). */
  readonly lexical: number | null;
  readonly vector: number | null;
  /** Share of the question's informative words (by weight) that stand in the passage, 0–1. */
  readonly coverage: number;
}

/**
 * Finds passages for people's own Vietnamese. Best first; ties in document order. Works lexically when the vector leg
 * is away (`health().vector` says so). Rejects only when the store cannot be read.
 */
export interface Retriever {
  search(query: SearchQuery, signal?: AbortSignal): Promise<readonly PassageHit[]>;
  health(): RetrieverHealth;
}

export interface RetrieverHealth {
  readonly vector: 'ready' | 'building' | 'unavailable';
  readonly reason: string | null;
  readonly embedderId: string;
  readonly passages: number;
}

/** A question as the corpus would spell it. */
export interface NormalisedQuestion {
  readonly original: string;
  /** NFC, abbreviations expanded, diacritics restored, typos repaired; case of the original where it was kept. */
  readonly text: string;
  /** What was changed, for showing and for trusting less. */
  readonly repairs: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: 'abbreviation' | 'diacritics' | 'typo';
  }[];
}

/** Spelling learnt from the loaded corpus and the language of questions. Never throws; leaves alone what it does not know. */
export interface QuestionNormaliser {
  normalise(text: string): NormalisedQuestion;
}
