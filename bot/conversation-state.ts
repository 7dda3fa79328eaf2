import type { AnswerOption, Interpretation, PlanId } from '../knowledge/index.js';

/** What a conversation remembers between two messages: the last question understood and what the answer showed. */
export interface ConversationState {
  readonly last: Interpretation | null;
  /** Records of the last answer, in the order shown; "nhiệm vụ thứ 3" points here. */
  readonly recordKeys: readonly string[];
  readonly options: readonly AnswerOption[];
  /** The question that options answer. */
  readonly pendingText: string | null;
  /** Text that "xem tiếp" continues with. */
  readonly rest: string | null;
  /** Records that this continuation stands on, those reached through a group among them. */
  readonly restKeys: readonly string[];
  /** Whether the person was told that it is a machine. */
  readonly greeted: boolean;
  /** The last lists that were answered, oldest first; they can be exported. */
  readonly lists: readonly KeptList[];
  /** The agency that the person said is theirs; it gives no right. */
  readonly own: string | null;
}

/** A list as it was answered: what it was of, and its records by key. */
export interface KeptList {
  readonly id: string;
  readonly scope: string;
  readonly items: readonly { readonly key: string; readonly via?: string | undefined }[];
  /** Plans of the records, each with what tells its versions apart; keys mean nothing in another. */
  readonly plans: readonly { readonly id: PlanId; readonly stamp: string }[];
}

export const FRESH: ConversationState = {
  last: null,
  recordKeys: [],
  options: [],
  pendingText: null,
  rest: null,
  restKeys: [],
  greeted: false,
  lists: [],
  own: null,
};

/** A tapped or typed option stands for its label, asked again with the pending question. */
export function chosenOption(folded: string, state: ConversationState): string | null {
  const option = state.options.find(
    (candidate) => candidate.id === folded.replace(/[^\d]/g, '') && /^\D{0,12}\d{1,2}\D{0,3}$/.test(folded),
  );
  return option && state.pendingText !== null ? `${state.pendingText.replace(/[?？]/g, ' ')} "${option.label}"` : null;
}
