import type { Span } from './span.js';

/** A stretch of a plan that is found and quoted as a whole: at most about 140 words, within one section. */
export interface Passage {
  /** Position in document order, from 0. */
  readonly index: number;
  readonly section: number | null;
  readonly locator: string;
  /** Headings from the root, for context; not part of the text. */
  readonly headings: readonly string[];
  /** Cleaned text, verbatim but for line wraps, markup and white space. */
  readonly text: string;
  readonly span: Span;
  readonly page: number | null;
}

/** Locators of a document's head and foot, which name and sign it and say nothing of what is planned. */
export const HEAD_LOCATOR = 'Tên văn bản';
export const FOOT_LOCATOR = 'Chữ ký';
/** Locator of what stands before the first heading: bases, and the sentence that announces the plan. */
export const PREAMBLE_LOCATOR = 'Phần mở đầu';
