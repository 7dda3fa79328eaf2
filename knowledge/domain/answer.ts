import type { Citation } from './citation.js';
import type { StoredRecord } from './record.js';

export type AnswerReason =
  | 'found'
  | 'empty-cell'
  | 'premise-corrected'
  | 'absent'
  | 'not-found'
  | 'plan-not-loaded'
  | 'out-of-scope'
  | 'personal'
  | 'unsafe'
  | 'fault';

/** A record an answer rests on; `via` names the group through which it concerns the asked agency. */
export interface AnswerRecord {
  readonly record: StoredRecord;
  readonly via?: string;
}

/** A choice that the person may tap or type. */
export interface AnswerOption {
  readonly id: string;
  readonly label: string;
}

/** A complete list: the records of the answer are all of it, whatever part of it the text shows. */
export interface AnswerList {
  /** Under which the conversation exports it; another list has another id. */
  readonly id: string;
  /** What it is of, in words, as the text begins. */
  readonly scope: string;
  /** What the text says after the list. */
  readonly note: string | null;
  /** The text goes on with a list that was begun before. */
  readonly continues: boolean;
}

interface Spoken {
  /** What the person reads, in Vietnamese, plain text. */
  readonly text: string;
  readonly suggestions: readonly string[];
  readonly notices: readonly string[];
  readonly list?: AnswerList;
}

/** What leaves the bot. An answer from a plan cites; the type does not let it do otherwise. */
export type Answer =
  | (Spoken & {
      readonly kind: 'answer';
      readonly reason: 'found' | 'empty-cell' | 'premise-corrected';
      readonly citations: readonly [Citation, ...Citation[]];
      readonly records: readonly AnswerRecord[];
      readonly options: readonly AnswerOption[];
    })
  | (Spoken & {
      readonly kind: 'clarify';
      readonly reason: 'found';
      readonly citations: readonly Citation[];
      readonly records: readonly AnswerRecord[];
      readonly options: readonly [AnswerOption, ...AnswerOption[]];
    })
  | (Spoken & {
      readonly kind: 'refuse';
      readonly reason: Exclude<AnswerReason, 'found' | 'empty-cell' | 'premise-corrected'>;
      readonly citations: readonly Citation[];
      readonly records: readonly AnswerRecord[];
      readonly options: readonly AnswerOption[];
    })
  | (Spoken & {
      readonly kind: 'smalltalk';
      readonly reason: 'found';
      readonly citations: readonly [];
      readonly records: readonly [];
      readonly options: readonly AnswerOption[];
    });
