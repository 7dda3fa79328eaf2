import type {
  AnswerOption,
  AnswerReason,
  AnswerRecord,
  Citation,
  CorrectedField,
  PlanFact,
  PlanId,
  RegisterName,
} from '../../knowledge/index.js';

/**
 * A single checkable statement of a draft. The gate looks each one up again in its source; what it cannot find there
 * does not leave.
 */
export type Claim =
  | {
      readonly kind: 'role';
      readonly recordKey: string;
      readonly role: 'lead' | 'coordinator' | 'assignee';
      readonly agency: string;
    }
  | { readonly kind: 'deadline'; readonly recordKey: string; readonly text: string | null }
  | { readonly kind: 'figure'; readonly recordKey: string; readonly text: string; readonly clause: string }
  | { readonly kind: 'title'; readonly recordKey: string; readonly text: string }
  | { readonly kind: 'count'; readonly value: number; readonly of: readonly string[] }
  /** A section has this many sub-sections. */
  | { readonly kind: 'parts'; readonly planId: PlanId; readonly section: number; readonly value: number }
  | { readonly kind: 'quote'; readonly planId: PlanId; readonly passageKey: string; readonly text: string }
  /** A person set this field; the document says `original`. */
  | {
      readonly kind: 'correction';
      readonly recordKey: string;
      readonly field: CorrectedField['field'];
      readonly original: string;
    }
  /** A register says each of these words in one entry. */
  | {
      readonly kind: 'register';
      readonly register: RegisterName;
      readonly key: string;
      readonly words: readonly string[];
    }
  | { readonly kind: 'plan-fact'; readonly planId: PlanId; readonly fact: PlanFact; readonly value: string };

/** An answer before the gate: what would be said, and every claim in it. */
export interface Draft {
  readonly kind: 'answer' | 'clarify' | 'refuse' | 'smalltalk';
  readonly reason: AnswerReason;
  readonly text: string;
  readonly records: readonly AnswerRecord[];
  readonly citations: readonly Citation[];
  readonly claims: readonly Claim[];
  readonly options: readonly AnswerOption[];
  readonly suggestions: readonly string[];
  /** What "xem tiếp" says next; absent when everything was said. */
  readonly rest?: string;
  /** The records are a complete list: what it is of, and what is said after it. */
  readonly list?: { readonly scope: string; readonly note?: string };
}

const EMPTY = { records: [], citations: [], claims: [], options: [], suggestions: [] } as const;

/** A draft with the lists that are not given left empty. */
export function draft(parts: Pick<Draft, 'kind' | 'reason' | 'text'> & Partial<Draft>): Draft {
  return { ...EMPTY, ...parts };
}
