import type { Span } from './span.js';

/** A node of a plan's section tree. Sections are listed in document order, parents before children. */
export interface Section {
  /** Position in document order, from 0. */
  readonly index: number;
  readonly parent: number | null;
  /** As issued, without punctuation: "PHẦN II", "III", "1.2", "a", "Phụ lục 1"; empty for an unnumbered heading. */
  readonly label: string;
  readonly title: string;
  /** Labels from the root, "Phần II › III › 1"; unique enough to find the place in the document. */
  readonly locator: string;
  readonly span: Span;
  readonly page: number | null;
}
