import type {
  Agency,
  AnswerOption,
  AnswerReason,
  AnswerRecord,
  AskedRole,
  Citation,
  CorrectedField,
  Day,
  Figure,
  Level,
  PlanFact,
  PlanId,
  PresumedRole,
  RegisterName,
} from '../../knowledge/index.js';
import type { DateAgreement } from './asserted-dates.js';

/** A figure of a record, as issued; clause, level and period tell it from the record's other figures. */
export interface FigurePlace {
  readonly recordKey: string;
  readonly text: string;
  readonly clause: string;
  readonly level: Level | null;
  readonly period: Figure['period'];
}

export function placeOf(recordKey: string, { text, clause, level, period }: Figure): FigurePlace {
  return { recordKey, text, clause, level, period };
}

/** What is stated by a plan, at a record's deadline or in the words of a passage. */
export type DateSource =
  | { readonly kind: 'deadline'; readonly recordKey: string }
  | { readonly kind: 'quote'; readonly passageKey: string; readonly text: string };

/**
 * A single checkable statement of a draft. The gate looks each one up again in its source; what it cannot find there
 * does not leave. A conclusion carries what it was drawn from, so that the gate draws it again.
 */
export type Claim =
  | {
      readonly kind: 'role';
      readonly recordKey: string;
      readonly role: 'lead' | 'coordinator' | 'assignee';
      readonly agency: string;
    }
  /** A name to which the plan's words seem to give a role; said only together with its not being confirmed. */
  | {
      readonly kind: 'presumed';
      readonly recordKey: string;
      readonly role: PresumedRole['role'];
      readonly agency: string;
    }
  | { readonly kind: 'deadline'; readonly recordKey: string; readonly text: string | null }
  /** The plan gives the record none of it. */
  | { readonly kind: 'silent'; readonly recordKey: string; readonly what: 'lead' | 'coordinator' | 'product' }
  | ({ readonly kind: 'figure' } & FigurePlace)
  /** The product of a record, as issued. */
  | { readonly kind: 'product'; readonly recordKey: string; readonly text: string }
  /** A cell of a further column ("Kinh phí"), as headed and issued; empty where the cell is. */
  | { readonly kind: 'cell'; readonly recordKey: string; readonly heading: string; readonly text: string }
  | { readonly kind: 'title'; readonly recordKey: string; readonly text: string }
  | { readonly kind: 'count'; readonly value: number; readonly of: readonly string[] }
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
  /** The value as it is said; null: the document leaves it blank. */
  | { readonly kind: 'plan-fact'; readonly planId: PlanId; readonly fact: PlanFact; readonly value: string | null }
  /** How an agency stands in a record by its own name; null: in none of the roles asked about. */
  | {
      readonly kind: 'standing';
      readonly recordKey: string;
      readonly agency: Agency;
      readonly asked: AskedRole;
      readonly as: 'lead' | 'coordinator' | 'assignee' | null;
    }
  /** A role that reaches an agency only through a group, as issued. */
  | {
      readonly kind: 'via';
      readonly recordKey: string;
      readonly agency: Agency;
      readonly role: 'lead' | 'coordinator' | 'assignee';
      readonly group: string;
    }
  /** Whether the figures that a question asserts are those of the record, of the levels and years it names. */
  | {
      readonly kind: 'figure-premise';
      /** The words that assert them, which may set a floor or a ceiling. */
      readonly words?: string;
      readonly recordKey: string;
      readonly asserted: readonly string[];
      readonly levels: readonly Level[];
      readonly years: readonly number[];
      readonly holds: boolean;
    }
  /** Whether the dates in the question's words agree with those stated. */
  | { readonly kind: 'date-premise'; readonly asserted: string; readonly of: DateSource; readonly says: DateAgreement }
  /** Whether a document that the plan cites is of the day that was asserted (dd/mm/yyyy, as typed). */
  | {
      readonly kind: 'document-day';
      readonly planId: PlanId;
      readonly number: string;
      readonly asserted: string;
      readonly holds: boolean;
    }
  /** One figure beside others, the highest first. */
  | { readonly kind: 'comparison'; readonly says: 'equal' | 'higher' | 'highest'; readonly of: readonly FigurePlace[] }
  /** How far what was reached is from what is aimed at. */
  | { readonly kind: 'gap'; readonly reached: FigurePlace; readonly aimed: FigurePlace }
  /** In how many of the records `among` each agency has the role by its own name. */
  | {
      readonly kind: 'tally';
      readonly role: 'lead' | 'coordinator';
      readonly noun: string;
      readonly among: readonly string[];
      readonly of: readonly { readonly agency: Agency; readonly value: number }[];
    }
  /** A deadline that falls into a window, both ends included. */
  | {
      readonly kind: 'within';
      readonly recordKey: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  /** Days from today to the end of the record's deadline that counts today; negative where it is past. */
  | {
      readonly kind: 'days-left';
      readonly recordKey: string;
      readonly today: Day;
      readonly due: Day;
      readonly days: number;
    }
  /** A column of the record's table that is empty there. */
  | { readonly kind: 'lacking'; readonly recordKey: string; readonly what: 'deadline' | 'coordinator' | 'lead' }
  /** The record says something of it. */
  | { readonly kind: 'having'; readonly recordKey: string; readonly what: 'deadline' | 'coordinator' }
  /** Agencies that have the role in more (fewer) of the records `among` than any other single agency. */
  | {
      readonly kind: 'most';
      readonly role: 'lead' | 'coordinator';
      readonly fewest: boolean;
      readonly among: readonly string[];
      readonly agencies: readonly Agency[];
      readonly value: number;
      readonly next: readonly { readonly agency: Agency; readonly value: number }[];
    }
  /** The records of `among` whose last day is the latest (earliest). */
  | {
      readonly kind: 'extreme';
      readonly latest: boolean;
      readonly among: readonly string[];
      readonly of: readonly string[];
    }
  /** Group rows that the records stand under. */
  | { readonly kind: 'groups'; readonly value: number; readonly of: readonly string[] }
  /** Sub-sections of a section, or the lines of its own passages where it has none. */
  | {
      readonly kind: 'parts';
      readonly planId: PlanId;
      readonly section: number;
      readonly passageKeys: readonly string[];
      readonly value: number;
    };

/** A stretch of a passage that an answer quotes, sentence by sentence. */
export interface QuotedPart {
  readonly planId: PlanId;
  readonly passageKey: string;
  /** The plan and the place in it, as the answer names them. */
  readonly source: string;
  /** What the words stand under, as the answer says it in front of them; empty where it does not. */
  readonly heading: string;
  /** Verbatim, in the order of the document. */
  readonly sentences: readonly string[];
  /** Index of the one that fits the question best. */
  readonly best: number;
  readonly citation: Citation;
}

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
  /** What a chosen option is asked with; absent: with the message that it answers. */
  readonly asks?: string;
  /** No way of answering had anything to say: another reading of the question may find more. */
  readonly isUnanswered?: true;
  /** The text is these quotations and nothing else, each behind its source. */
  readonly quoted?: readonly QuotedPart[];
  /** The records are a complete list: what it is of, and what is said after it. */
  readonly list?: { readonly scope: string; readonly note?: string };
}

const EMPTY = { records: [], citations: [], claims: [], options: [], suggestions: [] } as const;

/** A draft with the lists that are not given left empty. */
export function draft(parts: Pick<Draft, 'kind' | 'reason' | 'text'> & Partial<Draft>): Draft {
  return { ...EMPTY, ...parts };
}
