import type { Span } from '../knowledge/index.js';
import type { TrackedText } from './text/tracked-text.js';

/** What the source says of a block besides its words. Readers of every format fill the same marks. */
export interface BlockMarks {
  /** Every letter of the block is bold. */
  readonly bold: boolean;
  /** Heading level as the format gives it (1-9), or null. A hint only: numbering decides levels. */
  readonly heading: number | null;
  /** Numbering that the format generates ("1.2."); readers put it in front of the text. Null where the text is all. */
  readonly numbering: string | null;
}

/** A paragraph, a list item or a heading: line wraps joined, markup and white space cleaned. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: TrackedText;
  readonly marks: BlockMarks;
  /** From 1; null where the format has no pages. */
  readonly page: number | null;
}

/** One row of a table as it stands in the source; repeated headers and rows cut by a page are still apart. */
export interface RowBlock {
  readonly kind: 'row';
  /** Left to right. A merged cell is repeated by its reader in every position it covers, or empty where the source cannot tell. */
  readonly cells: readonly TrackedText[];
  /** Every non-empty cell is bold. */
  readonly bold: boolean;
  readonly page: number | null;
  /** Whether anything but other rows stood between this row and the row before (a blank line, a page break). */
  readonly afterGap: boolean;
  /** Source offsets of the line breaks inside cells, in order, where the source breaks lines on purpose. */
  readonly breaks: readonly number[];
}

export type Block = ParagraphBlock | RowBlock;

/** A document as read: one text, and its blocks in reading order. */
export interface SourceDocument {
  /** NFC text with line feeds only; every tracked offset points into it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Stretches whose words were recognised in a picture with little confidence. */
  readonly uncertain?: readonly UncertainText[];
}

export interface UncertainText {
  readonly span: Span;
  /** Mean of its words, 0-100. */
  readonly confidence: number;
}

/** Tells that pages of a long document are done. */
export type ReadingProgress = (done: number, total: number) => void;

/**
 * Reads one format. Pure: the same bytes give the same document; no network or clock is touched, and no file but in a
 * private folder for programs that recognise or convert, which is removed.
 * Page numbers, running headers and rules are left out of the blocks. Throws IngestionError (`empty-document`,
 * `not-text`, `bad-encoding`, `too-complex`, `damaged-file`, `encrypted-file`, `missing-program`,
 * `reading-failed`) and nothing else for
 * any input. A reader that waits for nothing answers at once.
 */
export interface DocumentReader {
  /** Short name for reports: "text", "markdown". */
  readonly format: string;
  /** Lower-case file extensions without the dot. */
  readonly extensions: readonly string[];
  /** Whether the bytes look like this format, whatever the file is called. */
  recognises(bytes: Uint8Array): boolean;
  read(bytes: Uint8Array, fileName: string, progress?: ReadingProgress): SourceDocument | Promise<SourceDocument>;
}
