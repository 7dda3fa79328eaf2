import type { Deadline } from './deadline.js';
import type { Figure } from './figure.js';
import type { PlanId } from './plan.js';
import type { RecordType } from './record.js';

/** What a person may set in a record. `review` holds the reasons that are still open: none once it was checked. */
export interface FieldValues {
  readonly title: string;
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
  readonly deadline: Deadline | null;
  readonly figures: readonly Figure[];
  readonly review: readonly string[];
}

export type CorrectableField = keyof FieldValues;
export const CORRECTABLE_FIELDS = ['title', 'leads', 'coordinators', 'deadline', 'figures', 'review'] as const;

/** A field together with a value of its own type. */
export type FieldValue = {
  [Field in CorrectableField]: { readonly field: Field; readonly value: FieldValues[Field] };
}[CorrectableField];

/** The place of a document that a correction is bound to: nothing else of a record outlives a reload. */
export interface RecordPlace {
  readonly planId: PlanId;
  readonly locator: string;
  readonly type: RecordType;
  /** Title as read from the document, whatever was made of it since. */
  readonly title: string;
  /** Counts records that agree in all of the above, from 0. */
  readonly occurrence: number;
}

/** A field that a person corrected, as an answer says it. */
export interface CorrectedField {
  readonly field: Exclude<CorrectableField, 'review'>;
  /** What the document says, in its own words; empty where it says nothing. */
  readonly original: string;
  /** Instant of the correction, ISO 8601. */
  readonly at: string;
}

/** One step of a record's history. */
export interface CorrectionEntry {
  readonly id: number;
  /** `undo` takes the step before it back; `discard` gives up a correction whose text changed. */
  readonly action: 'correct' | 'undo' | 'discard';
  readonly field: CorrectableField;
  readonly place: RecordPlace;
  /** What the document said when the correction was made. */
  readonly original: FieldValue;
  readonly before: FieldValue;
  /** Null: the field stands as read again. */
  readonly after: FieldValue | null;
  readonly author: string;
  readonly at: string;
}

/** A correction that is not applied, because the text it was made for is not there any more. */
export interface WaitingCorrection {
  readonly entry: CorrectionEntry;
  /** `changed`: the place says something else; `moved`: its text stands at another place; `gone`: neither is there. */
  readonly cause: 'changed' | 'moved' | 'gone';
  /** Position of the record that it may be meant for now. */
  readonly candidate: number | null;
}
