import type { CorrectedField } from './correction.js';
import type { Deadline } from './deadline.js';
import type { Figure } from './figure.js';
import type { PlanId } from './plan.js';
import type { Span } from './span.js';

export type RecordType = 'task' | 'duty' | 'target' | 'result';

/**
 * A statement of a plan: a task (row of a table of tasks), a duty (prose that charges an agency), a target or a result
 * that was reached. Names and titles are as issued.
 */
export interface PlanRecord {
  readonly type: RecordType;
  /** Position in document order, from 0, over all types. */
  readonly index: number;
  /** Wording as issued, figure included, cleaned of line wraps and markup. */
  readonly title: string;
  /** Agencies that lead, one agency or group an entry. Empty when the plan names none. */
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
  /** Agencies that the plan charges (the heading a duty stands under), whatever their role; empty for table rows. */
  readonly assignees: readonly string[];
  /** `stated`: the plan says chủ trì, đầu mối, thường trực …; `assigned`: it stands under the agency without such a word. */
  readonly leadBasis: 'stated' | 'assigned';
  /** Names that only their form gives a role: in no list above, and told to nobody as fact until a person confirms them. */
  readonly presumed: readonly PresumedRole[];
  readonly deadline: Deadline | null;
  readonly figures: readonly Figure[];
  /** Product or result column (sản phẩm), as issued. */
  readonly product: string | null;
  /** Group row or nearest heading that the record stands under. */
  readonly group: string | null;
  readonly section: number | null;
  /** "Phụ lục 1 › I › 17", "VI › 2 › a". */
  readonly locator: string;
  readonly span: Span;
  readonly page: number | null;
  /** Verbatim, at most 100 words: what a citation shows. */
  readonly quote: string;
  /** Cells of the table row it came from, by role, as headed; empty for prose. Tells an empty cell from a missing column. */
  readonly columns: readonly RecordColumn[];
  /** Why a person should look at it; empty when every rule was sure. */
  readonly review: readonly string[];
  /** Indexes of records of the same plan that state the same thing elsewhere. */
  readonly sameAs: readonly number[];
}

/** What the words alone suggest: that this name is an agency and has this role. */
export interface PresumedRole {
  readonly role: 'lead' | 'coordinator' | 'assignee';
  readonly agency: string;
}

/** A cell of an appendix table with the meaning of its column; heading and text as issued. */
export interface RecordColumn {
  readonly role: 'lead' | 'coordinator' | 'deadline' | 'product' | 'figure' | 'level' | 'note';
  readonly heading: string;
  /** Empty where the cell is. */
  readonly text: string;
}

/** A record together with the plan it belongs to; `key` is stable within one version: `<plan>#<index>`. */
export interface StoredRecord extends PlanRecord {
  readonly key: string;
  readonly planId: PlanId;
  /** Fields in which a person's word stands instead of the document's; absent where all stands as read. */
  readonly corrected?: readonly CorrectedField[];
  /** When a person last marked it as checked; absent where nobody did, or where the reasons changed since. */
  readonly checkedAt?: string;
}
