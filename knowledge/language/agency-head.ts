import type { AgencyKind } from '../domain/agency.js';
import type { FieldKind } from './agency-lexicon.js';

/** How a name that begins with this word goes on. */
export interface Head {
  readonly name: string;
  readonly kind: AgencyKind;
  /** Lexicon of the fields that follow the word; a name needs one. */
  readonly fields?: FieldKind;
  /** Any capitalised words may follow as the field. */
  readonly open?: 'capital' | 'any';
  /** A name even without a field. */
  readonly bare?: boolean;
  /** Told from common words only by its place in the sentence, or by its own place ("Bưu điện tỉnh"). */
  readonly weak?: 'always' | 'unplaced';
  /** The head itself must be capitalised where the text has capitals. */
  readonly capital?: boolean;
  readonly place?: string;
}

/** Adds a head under all its spellings; `~` is a joint as in phrase tries. */
export type AddHead = (entry: Head, ...forms: string[]) => void;

/** A head that is a whole name by itself. */
export function addWhole(add: AddHead, name: string, kind: AgencyKind, ...forms: string[]): void {
  add({ name, kind, bare: true }, name, ...forms);
}
